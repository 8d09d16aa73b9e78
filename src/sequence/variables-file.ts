import type { Diagnostic } from "../model/diagnostic.ts";
import type { MachineMatch, VariablesCollection, VariablesFile, VariablesMachine } from "../model/variables-file.ts";
import { readCondition } from "./formats/native/condition/condition.ts";
import { readFullText, readKeys, readList, readMapping, readText, requireKeys } from "./formats/native/fields.ts";
import { loneReading, type Reading } from "./formats/native/reading.ts";
import { readVariables } from "./formats/native/variables.ts";
import { problemList } from "./problem-list.ts";

import type { LocatedMapping, LocatedValue } from "./source/located-value.ts";
import { readSource } from "./source/read-source.ts";

/** What reading a variables file found. */
export interface CheckedVariables {
	/** Absent when there are errors. */
	readonly variables?: VariablesFile;
	readonly diagnostics: readonly Diagnostic[];
}

/** True when a text is a variables file and no sequence: at its top stand collections or machines, and no steps. */
export function holdsVariables(text: string, file: string): boolean {
	if (!/^[ \t{"']*(?:collections|machines)["']?\s*:/m.test(text)) return false;
	const mapping = readSource(text, file, problemList(file));
	const has = (key: string) => mapping?.entries.some((entry) => entry.key === key) === true;
	return (has("collections") || has("machines")) && !has("steps");
}

/** Reads a variables file, YAML or JSON, and tells everything that is wrong with it at once. `file` is for messages. */
export function checkVariablesFile(text: string, file: string): CheckedVariables {
	const problems = problemList(file);
	const reading: Reading = loneReading(text, problems);
	const mapping = readSource(text, file, problems, VARIABLES_FILE);
	let collections: readonly VariablesCollection[] = [];
	let machines: readonly VariablesMachine[] = [];
	if (mapping !== undefined) {
		const readers = {
			$schema: () => {},
			collections: (value: LocatedValue) => {
				collections = readCollections(value, reading);
			},
			machines: (value: LocatedValue) => {
				machines = readMachines(value, reading);
			},
		};
		readKeys(mapping, readers, "a variables file", problems);
	}
	const diagnostics = problems.sorted();
	return problems.hasErrors() || mapping === undefined
		? { diagnostics }
		: { variables: { file, collections, machines }, diagnostics };
}

/** How messages call such a file. */
export const VARIABLES_FILE = { what: "a variables file", help: "it has `collections`, `machines` or both" } as const;

function readCollections(value: LocatedValue, reading: Reading): readonly VariablesCollection[] {
	const { problems } = reading;
	const names = new Map<string, string>();
	return (readList(value, "`collections`", problems) ?? []).flatMap((item) => {
		const mapping = readMapping(item, "a collection", problems, "write { name: …, variables: { … } }");
		if (mapping === undefined) return [];
		const collection = readCollection(mapping, reading);
		const folded = collection.name.toUpperCase();
		if (collection.name !== "" && names.has(folded))
			problems.error(
				"duplicate-collection",
				mapping.range,
				`the collection ${JSON.stringify(collection.name)} stands here twice`,
			);
		names.set(folded, collection.name);
		return [collection];
	});
}

type Draft<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

function readCollection(mapping: LocatedMapping, reading: Reading): VariablesCollection {
	const { problems } = reading;
	const draft: Draft<VariablesCollection> = { name: "", priority: 0, members: [], variables: [], range: mapping.range };
	const readers = {
		name: (value: LocatedValue) => {
			draft.name = readFullText(value, "`name`", problems) ?? "";
		},
		priority: (value: LocatedValue) => {
			draft.priority = readPriority(value, reading);
		},
		members: (value: LocatedValue) => {
			draft.members = readMembers(value, reading);
		},
		if: (value: LocatedValue) => {
			const condition = readCondition(value, reading);
			if (condition !== undefined) draft.condition = condition;
		},
		variables: (value: LocatedValue) => {
			draft.variables = readOwnVariables(value, reading);
		},
	};
	readKeys(mapping, readers, "a collection", problems);
	requireKeys(mapping, ["name", "variables"], "a collection", problems);
	return draft;
}

function readPriority(value: LocatedValue, { problems }: Reading): number {
	const text = readText(value, "`priority`", problems);
	if (text === undefined) return 0;
	if (/^\d{1,4}$/.test(text) && Number(text) <= 1000) return Number(text);
	problems.error(
		"value-out-of-range",
		value.range,
		`\`priority\` is a whole number from 0 to 1000, not ${JSON.stringify(text)}`,
	);
	return 0;
}

function readMembers(value: LocatedValue, reading: Reading): readonly MachineMatch[] {
	const items = readList(value, "`members`", reading.problems) ?? [];
	if (items.length === 0 && value.kind === "list") {
		const help = "leave `members` out for every machine";
		reading.problems.error("empty-value", value.range, "`members` is empty: no machine would belong to it", help);
	}
	return items.flatMap((item) => {
		const mapping = readMapping(item, "a member", reading.problems, "write { model: Latitude* }");
		return mapping === undefined ? [] : [readMatch(mapping, collectionKeys, "a member", reading)];
	});
}

const machineKeys = {
	"serial-number": "serialNumber",
	uuid: "uuid",
	"mac-address": "macAddress",
	"asset-tag": "assetTag",
} as const;
const collectionKeys = { ...machineKeys, make: "make", model: "model" } as const;

function readMatch(
	mapping: LocatedMapping,
	keys: Readonly<Record<string, keyof MachineMatch>>,
	what: string,
	reading: Reading,
	others: Parameters<typeof readKeys>[1] = {},
): MachineMatch {
	const match: Draft<MachineMatch> = {};
	const readers = Object.entries(keys).map(
		([key, field]) =>
			[
				key,
				(value: LocatedValue) => {
					const text = readFullText(value, `\`${key}\``, reading.problems);
					if (text !== undefined) match[field] = text;
				},
			] as const,
	);
	readKeys(mapping, { ...Object.fromEntries(readers), ...others }, what, reading.problems);
	if (!mapping.entries.some(({ key }) => Object.hasOwn(keys, key))) {
		const help = `give ${Object.keys(keys).join(", ")}`;
		reading.problems.error("missing-key", mapping.range, `${what} says nothing by which a machine is known`, help);
	}
	return match;
}

function readMachines(value: LocatedValue, reading: Reading): readonly VariablesMachine[] {
	const { problems } = reading;
	return (readList(value, "`machines`", problems) ?? []).flatMap((item) => {
		const mapping = readMapping(item, "a machine", problems, "write { serial-number: …, variables: { … } }");
		if (mapping === undefined) return [];
		let variables: VariablesMachine["variables"] = [];
		const match = readMatch(mapping, machineKeys, "a machine", reading, {
			variables: (each) => {
				variables = readOwnVariables(each, reading);
			},
		});
		requireKeys(mapping, ["variables"], "a machine", problems);
		return [{ name: machineName(match), match, variables, range: mapping.range }];
	});
}

function machineName({ serialNumber, uuid, macAddress, assetTag }: MachineMatch): string {
	const parts = [
		["serial number", serialNumber],
		["UUID", uuid],
		["MAC address", macAddress],
		["asset tag", assetTag],
	] as const;
	return parts.flatMap(([what, value]) => (value === undefined ? [] : [`${what} ${value}`])).join(", ");
}

/** Collections and machines give values; what a variable may hold, and that it must have a value, is the sequence's to say. */
function readOwnVariables(value: LocatedValue, reading: Reading): VariablesCollection["variables"] {
	return readVariables(value, reading, "outside");
}
