import type { TextRange } from "../../../../base/text-range.ts";
import type { Condition } from "../../../../model/condition.ts";
import { namesIn } from "../../../conditions/wql/expand.ts";
import { readWql } from "../../../conditions/wql/parse.ts";
import type { WqlProblem } from "../../../conditions/wql/query.ts";
import type { LocatedMapping, LocatedText, LocatedValue } from "../../../source/located-value.ts";
import { rangeWithin } from "../../../source/range-within.ts";
import { readBoolean, readFullText, readKeys } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";

const DEFAULT_NAMESPACE = "root\\cimv2";

/** `{ wmi: "SELECT …" }`, with `namespace` and `exists`. Problems of the query are shown where they stand in it. */
export function readWmiTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const { problems } = reading;
	let query: string | undefined;
	let namespace = DEFAULT_NAMESPACE;
	let exists = true;
	readKeys(
		mapping,
		{
			wmi: (value) => {
				query = readQuery(value, reading);
			},
			namespace: (value) => {
				namespace = readFullText(value, "`namespace`", problems)?.trim() ?? namespace;
				noteTemplates(value, reading);
			},
			exists: (value) => {
				exists = readBoolean(value, "`exists`", problems) ?? true;
			},
		},
		"a WMI query",
		problems,
	);
	return query === undefined ? undefined : { kind: "wmi", query, namespace, exists };
}

function readQuery(value: LocatedValue, reading: Reading): string | undefined {
	const { problems, references } = reading;
	const text = readFullText(value, "`wmi`", problems);
	if (text === undefined || value.kind !== "text") return undefined;
	const read = readWql(text);
	const problem = read.ok ? undefined : read.error;
	if (problem !== undefined)
		problems.error("wql-syntax", placeOf(problem, value, reading), problem.message, ...helpOf(problem));
	if (!read.ok) return undefined;
	for (const warning of read.value.warnings)
		problems.warning("wql-order-of-texts", placeOf(warning, value, reading), warning.message, ...helpOf(warning));
	for (const name of namesIn(read.value.query)) {
		const at = text.indexOf(`%${name}%`);
		const range = at < 0 ? value.range : placeOf({ start: at, end: at + name.length + 2 }, value, reading);
		references.variablesUsed.push({ name, range });
	}
	return text;
}

function placeOf({ start, end }: Pick<WqlProblem, "start" | "end">, value: LocatedText, reading: Reading): TextRange {
	return rangeWithin(reading.text, value, start, end);
}

function helpOf({ help }: WqlProblem): readonly string[] {
	return help === undefined ? [] : [help];
}
