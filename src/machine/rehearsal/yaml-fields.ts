import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { didYouMean } from "../../base/similar.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** Reads one node; reports what is wrong and then answers undefined. */
export type Read<Value> = (node: Node, report: Report) => Value | undefined;

/** Collects located problems of one file. */
export type Report = (node: Node | undefined, rule: string, message: string, help?: readonly string[]) => void;

interface Field<Value> {
	readonly key: string;
	readonly read: Read<Value>;
	/** Value when the key is absent; a missing one makes the key required. */
	readonly fallback?: { readonly value: Value };
}
type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<Each> = Each extends Field<infer Value> ? Value : never;
type Values<Shape extends Fields> = { readonly [Name in keyof Shape]: ValueOf<Shape[Name]> };

/** A key without a fallback: it must be there, unless it stands among the `maybe` of an object. */
export function field<Value>(key: string, read: Read<Value>): Field<Value> {
	return { key, read };
}

/** A key with a value for its absence. */
export function optional<Value>(key: string, read: Read<Value>, value: Value): Field<Value> {
	return { key, read, fallback: { value } };
}

/** A mapping with known keys alone. Those of `maybe` are left out of the value when they are absent. */
export function object<Shape extends Fields, Maybe extends Fields = Record<never, never>>(
	shape: Shape,
	maybe?: Maybe,
): Read<Values<Shape> & Partial<Values<Maybe>>> {
	const keys = [...Object.values(shape), ...Object.values(maybe ?? {})].map((field) => field.key);
	return (node, report) => {
		if (!isMap(node)) {
			report(node, "wrong-type", "must be a mapping of keys to values", [`permitted keys: ${keys.join(", ")}`]);
			return undefined;
		}
		const present = readKeys(node, keys, report);
		const result: Record<string, unknown> = {};
		let whole = true;
		for (const [name, field] of Object.entries(shape)) {
			const child = present.get(field.key);
			const value = child === undefined ? absent(field, node, report) : field.read(child, report);
			if (value === undefined) whole = false;
			result[name] = value;
		}
		for (const [name, field] of Object.entries(maybe ?? {})) {
			const child = present.get(field.key);
			const value = child === undefined ? undefined : field.read(child, report);
			if (value !== undefined) result[name] = value;
		}
		return whole ? (result as Values<Shape> & Partial<Values<Maybe>>) : undefined;
	};
}

function absent(field: Field<unknown>, node: Node, report: Report): unknown {
	if (field.fallback !== undefined) return field.fallback.value;
	report(node, "missing-key", `the key "${field.key}" is missing`);
	return undefined;
}

function readKeys(node: Node, permitted: readonly string[], report: Report): ReadonlyMap<string, Node> {
	const present = new Map<string, Node>();
	for (const pair of isMap<Node, Node>(node) ? node.items : []) {
		const key = isScalar(pair.key) ? String(pair.key.value) : "";
		if (!permitted.includes(key)) {
			const meant = didYouMean(key, permitted);
			const help = [
				...(meant === undefined ? [] : [`did you mean "${meant}"?`]),
				`permitted keys: ${permitted.join(", ")}`,
			];
			report(pair.key, "unknown-key", `the key "${key}" is not known here`, help);
		} else if (pair.value === null) report(pair.key, "missing-value", `the key "${key}" has no value`);
		else present.set(key, pair.value);
	}
	return present;
}

/** A mapping with free keys, such as partition ids. */
export function mapping<Value>(read: Read<Value>): Read<Readonly<Record<string, Value>>> {
	return (node, report) => {
		if (!isMap<Node, Node>(node)) return void report(node, "wrong-type", "must be a mapping of keys to values");
		const result: Record<string, Value> = {};
		for (const pair of node.items) {
			const value = pair.value === null ? undefined : read(pair.value, report);
			if (value !== undefined) result[isScalar(pair.key) ? String(pair.key.value) : ""] = value;
		}
		return result;
	};
}

/** A list; an item that can't be read is reported and left out. */
export function list<Value>(read: Read<Value>): Read<readonly Value[]> {
	return (node, report) => {
		if (!isSeq<Node>(node)) return void report(node, "wrong-type", "must be a list");
		return node.items.flatMap((item) => {
			const value = read(item, report);
			return value === undefined ? [] : [value];
		});
	};
}

/** A scalar turned into a value by `convert`, which answers undefined for what is not `permitted`. */
export function scalar<Value>(permitted: string, convert: (text: string) => Value | undefined): Read<Value> {
	return (node, report) => {
		if (!isScalar(node)) return void report(node, "wrong-type", `must be ${permitted}`);
		const text = String(node.value ?? "");
		const value = convert(text);
		if (value === undefined) report(node, "wrong-value", `"${text}" is not ${permitted}`);
		return value;
	};
}

/** Any text but the empty one. */
export const text: Read<string> = scalar("a text that is not empty", (value) => (value === "" ? undefined : value));
/** Any text. */
export const anyText: Read<string> = scalar("a text", (value) => value);
/** `true` or `false`. */
export const flag: Read<boolean> = scalar("true or false", (value) =>
	value === "true" ? true : value === "false" ? false : undefined,
);

/** One of a closed set of words. */
export function choice<Word extends string>(...words: readonly Word[]): Read<Word> {
	return (node, report) => {
		const found = words.find((word) => isScalar(node) && word === node.value);
		if (found !== undefined) return found;
		const given = isScalar(node) ? String(node.value) : "this";
		const meant = didYouMean(given, words);
		const help = [...(meant === undefined ? [] : [`did you mean "${meant}"?`]), `permitted: ${words.join(", ")}`];
		report(node, "wrong-value", `${isScalar(node) ? `"${given}"` : given} is not permitted here`, help);
		return undefined;
	};
}

/** The document; undefined when it is nested so deep that the parser gives up: its stack is the bound. */
function parseBounded(source: string): ReturnType<typeof parseDocument> | undefined {
	try {
		return parseDocument(source, { schema: "failsafe", uniqueKeys: true, prettyErrors: false });
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Reads YAML with the failsafe schema, in which every scalar stays the text that its author wrote. Every problem is located. */
export function readYaml<Value>(
	file: string,
	source: string,
	read: Read<Value>,
): { readonly value: Value | undefined; readonly diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const push = (start: number, end: number, rule: string, message: string, help: readonly string[] = []) =>
		diagnostics.push({ severity: "error", rule, file, range: { start, end }, message, help });
	const report: Report = (node, rule, message, help) =>
		push(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0, rule, message, help);
	const document = parseBounded(source);
	if (document === undefined) {
		push(0, source.length, "nested-too-deep", "mappings or lists are nested too deep for any machine");
		return { value: undefined, diagnostics };
	}
	// The parser may point behind the end, where something is missing.
	const inside = (offset: number) => Math.min(offset, source.length);
	for (const error of document.errors) push(inside(error.pos[0]), inside(error.pos[1]), "yaml-syntax", error.message);
	if (diagnostics.length > 0) return { value: undefined, diagnostics };
	if (document.contents === null) {
		push(0, source.length, "empty-file", "the file holds nothing");
		return { value: undefined, diagnostics };
	}
	const value = read(document.contents, report);
	return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}
