import { redactLines } from "../model/redaction/redact-lines.ts";
import type { Redact } from "../model/secret.ts";
import { Secret } from "../model/secret.ts";

/** Fields whose values come from closed sets: they name no secret, and an event without them would be none. */
const CLOSED_FIELDS = new Set(["kind", "phase", "into", "status", "state", "level", "id"]);

/** Changes a list of texts as a whole. */
type ChangeList = (list: readonly string[]) => readonly string[];

/** A copy of plain data in which every text, at any depth, went through `change`; lists of texts go through `changeList` as well. */
export function mapTexts<Value>(value: Value, change: Redact, changeList: ChangeList = (list) => list): Value {
	return mapValue(value, change, changeList) as Value;
}

/**
 * A copy of plain data in which every text, at any depth, is free of secrets.
 * Lists of texts are looked at as one text too: a secret of several lines must not get through because it was cut into lines.
 */
export function redactDeep<Value>(value: Value, redact: Redact): Value {
	return mapTexts(value, redact, (list) => redactLines(list, redact));
}

function mapValue(value: unknown, change: Redact, changeList: ChangeList): unknown {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) {
		const list = value.map((item) => mapValue(item, change, changeList));
		return list.length > 1 && isTextList(list) ? changeList(list) : list;
	}
	if (value instanceof Secret) return value.toString();
	if (typeof value !== "object" || value === null) return value;
	const copy: Record<string, unknown> = {};
	for (const [name, inner] of Object.entries(value)) {
		copy[name] = CLOSED_FIELDS.has(name) && typeof inner === "string" ? inner : mapValue(inner, change, changeList);
	}
	return copy;
}

function isTextList(list: readonly unknown[]): list is readonly string[] {
	return list.every((item) => typeof item === "string");
}
