import type { Condition } from "../../../../model/condition.ts";
import { kindName, type LocatedEntry, type LocatedMapping, type LocatedValue } from "../../../source/located-value.ts";
import { type KeyReader, meant, readChoice, readKeys, readList } from "../fields.ts";
import type { Reading } from "../reading.ts";
import { readOsTest } from "./os-test.ts";
import { readPathTest } from "./path-test.ts";
import { readRegistryTest } from "./registry-test.ts";
import { readSoftwareTest } from "./software-test.ts";
import { readVariableTest } from "./variable-test.ts";
import { readWmiTest } from "./wmi-test.ts";

const combinations = ["all", "any", "none"] as const;
const tests = ["variable", "file", "folder", "registry", "os", "software", "wmi"] as const;
const kinds = [...combinations, ...tests] as const;
const example = 'such as { variable: _SMSTSInWinPE, equals: "true" }';

/** Reads the condition of a node. Undefined when it is not usable; its problems are then reported. */
export function readCondition(value: LocatedValue, reading: Reading): Condition | undefined {
	if (value.kind !== "mapping") {
		const help = value.kind === "list" ? "write { all: [ … ] } or { any: [ … ] }" : `write a test, ${example}`;
		reading.problems.error("wrong-kind", value.range, `a condition is a mapping, not ${kindName(value)}`, help);
		return undefined;
	}
	const kind = mainKey(value, reading);
	if (kind === undefined) return undefined;
	const onError = readOnError(value, reading);
	const rest = { ...value, entries: value.entries.filter((entry) => entry.key !== "on-error") };
	const condition = readKind(kind, rest, reading);
	return condition === undefined || onError === undefined ? condition : { ...condition, onError };
}

function readKind(kind: (typeof kinds)[number], mapping: LocatedMapping, reading: Reading): Condition | undefined {
	switch (kind) {
		case "all":
		case "any":
		case "none":
			return readCombination(mapping, kind, reading);
		case "variable":
			return readVariableTest(mapping, reading);
		case "file":
		case "folder":
			return readPathTest(mapping, kind, reading);
		case "registry":
			return readRegistryTest(mapping, reading);
		case "os":
			return readOsTest(mapping, reading);
		case "software":
			return readSoftwareTest(mapping, reading);
		case "wmi":
			return readWmiTest(mapping, reading);
	}
}

/** `fail` is what happens without the key, too. */
function readOnError(mapping: LocatedMapping, reading: Reading): "true" | "false" | undefined {
	const entry = mapping.entries.find(({ key }) => key === "on-error");
	if (entry === undefined) return undefined;
	const choice = readChoice(entry.value, ["fail", "true", "false"], "`on-error`", reading.problems);
	return choice === "fail" ? undefined : choice;
}

/** The one key that says what kind of condition this is. */
function mainKey(mapping: LocatedMapping, reading: Reading): (typeof kinds)[number] | undefined {
	const found = mapping.entries.flatMap((entry) => {
		const kind = kinds.find((each) => each === entry.key);
		return kind === undefined ? [] : [{ kind, entry }];
	});
	const [first, second] = found;
	if (second !== undefined) {
		const message = `a condition has one of ${kinds.join(", ")}, not two`;
		reading.problems.error("condition-kind", second.entry.keyRange, message, "write { all: [ … ] } around both");
		return undefined;
	}
	if (first !== undefined) return first.kind;
	const range = mapping.entries[0]?.keyRange ?? mapping.range;
	const guess = mapping.entries.flatMap((entry: LocatedEntry) => meant(entry.key, kinds)).slice(0, 1);
	const permitted = `permitted: ${kinds.join(", ")}`;
	reading.problems.error("condition-kind", range, "the condition tests nothing", ...guess, permitted);
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
