type Fields = Readonly<Record<string, unknown>>;
/** Whether plain data has a shape. */
export type Test = (value: unknown) => boolean;

/** Whether a value is a record whose fields all pass their tests; others are permitted. */
export function hasFields(value: unknown, fields: Readonly<Record<string, Test>>): value is Fields {
	return isRecord(value) && Object.entries(fields).every(([name, test]) => test(value[name]));
}

/** A list of what passes. */
export function listOf(test: Test): Test {
	return (value) => Array.isArray(value) && value.every(test);
}

/** A record with free names whose values all pass. */
export function recordOf(test: Test): Test {
	return (value) => isRecord(value) && Object.values(value).every(test);
}

/** Passes, or is absent. */
export function optional(test: Test): Test {
	return (value) => value === undefined || test(value);
}

/** Any text. */
export function isText(value: unknown): value is string {
	return typeof value === "string";
}

/** `true` or `false`. */
export function isBoolean(value: unknown): value is boolean {
	return typeof value === "boolean";
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** A plain object. */
export function isRecord(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of some texts. */
export function oneOf(texts: readonly string[]): Test {
	return (value) => isText(value) && texts.includes(value);
}
