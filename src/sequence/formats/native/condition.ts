import type { ComparisonOperator, Condition } from "../../../model/sequence.ts";
import {
	entryOf,
	kindName,
	type LocatedEntry,
	type LocatedMapping,
	type LocatedValue,
} from "../../source/located-value.ts";
import { type KeyReader, meant, readBoolean, readFullText, readKeys, readList, readText } from "./fields.ts";
import { noteTemplates, type Reading } from "./reading.ts";

const operators: readonly ComparisonOperator[] = [
	"equals",
	"not-equals",
	"greater",
	"greater-or-equal",
	"less",
	"less-or-equal",
	"like",
	"not-like",
];
const combinations = ["all", "any", "none"] as const;
const tests = ["variable", "file", "folder"] as const;
const example = 'such as { variable: _SMSTSInWinPE, equals: "true" }';

/** Reads the condition of a node. Undefined when it is not usable; its problems are then reported. */
export function readCondition(value: LocatedValue, reading: Reading): Condition | undefined {
	if (value.kind !== "mapping") {
		const help = value.kind === "list" ? "write { all: [ … ] } or { any: [ … ] }" : `write a test, ${example}`;
		reading.problems.error("wrong-kind", value.range, `a condition is a mapping, not ${kindName(value)}`, help);
		return undefined;
	}
	const entry = mainEntry(value, reading);
	if (entry === undefined) return undefined;
	const combination = combinations.find((each) => each === entry.key);
	if (combination !== undefined) return readCombination(value, combination, reading);
	if (entry.key === "variable") return readVariableTest(value, reading);
	return readPathTest(value, entry.key === "file" ? "file" : "folder", reading);
}

/** The one key that says what kind of condition this is. */
function mainEntry(mapping: LocatedMapping, reading: Reading): LocatedEntry | undefined {
	const kinds: readonly string[] = [...combinations, ...tests];
	const [first, second] = mapping.entries.filter((entry) => kinds.includes(entry.key));
	if (second !== undefined) {
		const help = "write { all: [ … ] } around both";
		reading.problems.error(
			"condition-kind",
			second.keyRange,
			`a condition has one of ${kinds.join(", ")}, not two`,
			help,
		);
		return undefined;
	}
	if (first !== undefined) return first;
	const range = mapping.entries[0]?.keyRange ?? mapping.range;
	const guess = mapping.entries.flatMap((entry) => meant(entry.key, kinds)).slice(0, 1);
	reading.problems.error(
		"condition-kind",
		range,
		"the condition tests nothing",
		...guess,
		`permitted: ${kinds.join(", ")}`,
	);
	return undefined;
}

function readCombination(
	mapping: LocatedMapping,
	kind: (typeof combinations)[number],
	reading: Reading,
): Condition | undefined {
	const conditions: Condition[] = [];
	const readers: Record<string, KeyReader> = {
		[kind]: (value) => {
			const items = readList(value, `\`${kind}\``, reading.problems) ?? [];
			if (value.kind === "list" && items.length === 0) {
				reading.problems.error("empty-value", value.range, `\`${kind}\` lists no condition`);
			}
			for (const item of items) {
				const condition = readCondition(item, reading);
				if (condition !== undefined) conditions.push(condition);
			}
		},
	};
	readKeys(mapping, readers, `a condition with \`${kind}\``, reading.problems);
	return { kind, conditions };
}

function readVariableTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const { problems } = reading;
	let variable: string | undefined;
	const found: Condition[] = [];
	const entries: LocatedEntry[] = [];
	const compare =
		(operator: ComparisonOperator): KeyReader =>
		(value, entry) => {
			entries.push(entry);
			const text = readText(value, `\`${operator}\``, problems);
			noteTemplates(value, reading);
			if (text !== undefined) found.push({ kind: "compare", variable: "", operator, value: text });
		};
	const readers: Record<string, KeyReader> = {
		variable: (value) => {
			variable = readVariableName(value, reading, entryOf(mapping, "exists") === undefined);
		},
		...Object.fromEntries(operators.map((operator) => [operator, compare(operator)])),
		exists: (value, entry) => {
			entries.push(entry);
			const exists = readBoolean(value, "`exists`", problems);
			if (exists !== undefined) found.push({ kind: "exists", variable: "", exists });
		},
	};
	readKeys(mapping, readers, "a test of a variable", problems);
	const [, second] = entries;
	if (second !== undefined) {
		problems.error(
			"condition-kind",
			second.keyRange,
			"a test of a variable has one operator, not two",
			"write { all: [ … ] } around two tests",
		);
	}
	if (entries.length === 0 && mapping.entries.length === 1) {
		const range = entryOf(mapping, "variable")?.value.range ?? mapping.range;
		problems.error(
			"missing-key",
			range,
			"the test of a variable has no operator",
			`permitted: ${[...operators, "exists"].join(", ")}`,
		);
	}
	const [test] = found;
	if (test === undefined || variable === undefined || (test.kind !== "compare" && test.kind !== "exists"))
		return undefined;
	return { ...test, variable };
}

function readVariableName(value: LocatedValue, reading: Reading, isUse: boolean): string | undefined {
	const name = readFullText(value, "the name of a variable", reading.problems)?.trim();
	if (name === undefined) return undefined;
	if (!/^[A-Za-z_][A-Za-z0-9_-]{0,255}$/.test(name)) {
		const bare = /^%(.+)%$/.exec(name)?.[1];
		const help =
			bare === undefined ? "a name has 1 to 256 letters, digits, `_` and `-`" : `write the name alone: ${bare}`;
		reading.problems.error("variable-name", value.range, `${JSON.stringify(name)} is no name of a variable`, help);
		return undefined;
	}
	if (isUse) reading.references.variablesUsed.push({ name, range: value.range });
	return name;
}

function readPathTest(mapping: LocatedMapping, kind: "file" | "folder", reading: Reading): Condition | undefined {
	let path: string | undefined;
	let exists = true;
	const readers: Record<string, KeyReader> = {
		[kind]: (value) => {
			path = readFullText(value, `the path of a ${kind}`, reading.problems);
			noteTemplates(value, reading);
			checkPath(path, value, kind, reading);
		},
		exists: (value) => {
			exists = readBoolean(value, "`exists`", reading.problems) ?? true;
		},
	};
	readKeys(mapping, readers, `a test of a ${kind}`, reading.problems);
	return path === undefined ? undefined : { kind, path, exists };
}

function checkPath(path: string | undefined, value: LocatedValue, kind: string, reading: Reading): void {
	if (path === undefined || path.includes("%") || /^[A-Za-z]:[\\/]/.test(path)) return;
	const help = `write it with its volume: 'C:\\…' or '%OSDisk%\\…'`;
	reading.problems.error("path-not-absolute", value.range, `the path of a ${kind} must be absolute`, help);
}
