import type { RunsIn } from "../../../model/phase.ts";
import type { ForEach, GroupNode, SequenceNode, StepNode } from "../../../model/sequence.ts";
import { stepSchemas } from "../../schemas.gen.ts";
import {
	entryOf,
	kindName,
	type LocatedEntry,
	type LocatedMapping,
	type LocatedValue,
} from "../../source/located-value.ts";
import { runsInOf } from "../../step-schema.ts";
import { childType, readChild } from "./child.ts";
import {
	type KeyReader,
	meant,
	readChoice,
	readFullText,
	readKeys,
	readList,
	reportUnknownKey,
	requireKeys,
} from "./fields.ts";
import { readForEach } from "./for-each.ts";
import { commonKeys, commonReaders, type NodeKeys, nodeFields, noKeys } from "./node-keys.ts";
import type { Reading } from "./reading.ts";
import { readStepInput } from "./step-input.ts";
import { readDuration, readRetry } from "./timing.ts";

/** Groups in groups, over all children: what is deeper could be written down as a checked sequence and not be read again. */
const nodeDepthLimit = 60;

/** Keys that steps alone have beside their type. */
const ownKeys = ["retry", "timeout", "runs-in"] as const;
const stepKeys = [...commonKeys, ...ownKeys] as const;
const groupKeys = ["group", "description", "if", "continue-on-error", "disabled", "for-each", "steps"] as const;

/** Reads a list of nodes. `parent` is the id of the group that holds them, empty at the top. Unusable ones are left out. */
export function readNodes(value: LocatedValue, parent: string, reading: Reading): readonly SequenceNode[] {
	const items = readList(value, "`steps`", reading.problems) ?? [];
	if (parent.split(".").length >= nodeDepthLimit) {
		const message = `groups and child sequences are nested deeper than ${nodeDepthLimit}`;
		reading.problems.error("nested-too-deep", value.range, message);
		return [];
	}
	const nodes: SequenceNode[] = [];
	items.forEach((item, index) => {
		const id = parent === "" ? String(index + 1) : `${parent}.${index + 1}`;
		const node = readNode(item, id, reading);
		if (node !== undefined) nodes.push(node);
	});
	return nodes;
}

function readNode(value: LocatedValue, id: string, reading: Reading): SequenceNode | undefined {
	if (value.kind === "mapping") {
		const group = entryOf(value, "group");
		return group === undefined ? readStep(value, id, reading) : readGroup(value, group, id, reading);
	}
	const isType = value.kind === "text" && Object.hasOwn(stepSchemas, value.text);
	const help = isType ? `write - ${value.text}: {} with a colon` : "write - step-type: { … }";
	reading.problems.error("step-not-mapping", value.range, `a step is a mapping, not ${kindName(value)}`, help);
	return undefined;
}

function readGroup(mapping: LocatedMapping, group: LocatedEntry, id: string, reading: Reading): GroupNode {
	const { problems } = reading;
	const common = noKeys();
	let children: readonly SequenceNode[] = [];
	let forEach: ForEach | undefined;
	const readers: Record<string, KeyReader> = {
		...commonReaders(common, reading),
		group: (value) => {
			const name = readFullText(value, "the name of a group", problems);
			if (name !== undefined) common.name = name;
		},
		"for-each": (value) => {
			forEach = readForEach(value, reading);
		},
		steps: (value) => {
			children = readNodes(value, id, reading);
			if (value.kind === "list" && value.items.length === 0) {
				problems.warning("empty-group", group.value.range, "the group holds no steps");
			}
		},
	};
	const permitted = Object.fromEntries(groupKeys.map((key) => [key, readers[key] ?? ignore]));
	for (const entry of mapping.entries) {
		const reader = Object.hasOwn(permitted, entry.key) ? permitted[entry.key] : undefined;
		if (reader === undefined) reportMisplaced(entry, reading);
		else reader(entry.value, entry);
	}
	requireKeys(mapping, ["steps"], "a group", problems);
	const loop = forEach === undefined ? {} : { forEach };
	return { kind: "group", id, ...nodeFields(common, "Group", mapping.range), ...loop, children };
}

function ignore(): void {}

function reportMisplaced(entry: LocatedEntry, reading: Reading): void {
	const { problems } = reading;
	if (Object.hasOwn(stepSchemas, entry.key)) {
		const help = `put it into the list \`steps\` of the group: - ${entry.key}: { … }`;
		problems.error("step-beside-group", entry.keyRange, `the step \`${entry.key}\` stands beside \`group\``, help);
	} else if (entry.key === "name") {
		problems.error("unknown-key", entry.keyRange, "a group has no key `name`", "the name stands after `group`");
	} else if (ownKeys.some((key) => key === entry.key)) {
		const message = `a group has no key \`${entry.key}\``;
		problems.error("unknown-key", entry.keyRange, message, `\`${entry.key}\` is for single steps`);
	} else reportUnknownKey(entry, groupKeys, "a group", problems);
}

function readStep(mapping: LocatedMapping, id: string, reading: Reading): SequenceNode | undefined {
	const common = noKeys();
	const known: readonly string[] = stepKeys;
	const siblings = { ...mapping, entries: mapping.entries.filter((entry) => known.includes(entry.key)) };
	readKeys(
		siblings,
		{ ...commonReaders(common, reading), ...stepReaders(common, reading) },
		"a step",
		reading.problems,
	);
	const entry = typeEntry(
		mapping,
		mapping.entries.filter((each) => !known.includes(each.key)),
		reading,
	);
	if (common.name !== undefined) {
		const range = entryOf(mapping, "name")?.value.range ?? mapping.range;
		reading.references.stepNames.push({ name: common.name, range });
	}
	if (entry === undefined) return undefined;
	if (entry.key === childType) {
		for (const key of ownKeys) reportOnChild(entryOf(mapping, key), reading);
		return readChild(mapping, entry, common, id, reading);
	}
	return readOwnStep(mapping, entry, common, id, reading);
}

/** A child sequence is a group: its steps have their own tries and times. */
function reportOnChild(entry: LocatedEntry | undefined, { problems }: Reading): void {
	if (entry === undefined) return;
	const message = `a child sequence has no key \`${entry.key}\``;
	problems.error("unknown-key", entry.keyRange, message, `\`${entry.key}\` is for single steps`);
}

function readOwnStep(
	mapping: LocatedMapping,
	entry: LocatedEntry,
	common: NodeKeys,
	id: string,
	reading: Reading,
): StepNode {
	const { input, inputRanges } = readStepInput(entry, reading);
	checkRunsIn(entry.key, common.runsIn, mapping, reading);
	const title = stepSchemas[entry.key]?.title ?? entry.key;
	const fields = nodeFields(common, title, mapping.range);
	const { retry, timeoutMilliseconds, runsIn } = common;
	const optional = {
		...(retry === undefined ? {} : { retry }),
		...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
		...(runsIn === undefined ? {} : { runsIn }),
	};
	return { kind: "step", id, ...fields, type: entry.key, input, inputRanges, ...optional };
}

/** The entry whose key is the step's type; what is wrong with the others is reported. */
function typeEntry(
	mapping: LocatedMapping,
	others: readonly LocatedEntry[],
	reading: Reading,
): LocatedEntry | undefined {
	const { problems } = reading;
	const types = Object.keys(stepSchemas);
	const [first, second] = others.filter((entry) => types.includes(entry.key));
	if (second !== undefined) {
		const message = `one step has two types: \`${first?.key}\` and \`${second.key}\``;
		problems.error("two-step-types", second.keyRange, message, `begin a new step: - ${second.key}: { … }`);
	}
	if (first !== undefined) {
		for (const entry of others) if (!types.includes(entry.key)) reportStrayKey(entry, first, problems);
		return second === undefined ? first : undefined;
	}
	const [unknownType, ...more] = others;
	if (unknownType === undefined) {
		const range = mapping.entries[0]?.keyRange ?? mapping.range;
		problems.error("missing-step-type", range, "the step has no type", `permitted: group, ${types.join(", ")}`);
		return undefined;
	}
	const help = [...meant(unknownType.key, ["group", ...types, ...stepKeys]), `permitted: group, ${types.join(", ")}`];
	problems.error("unknown-step-type", unknownType.keyRange, `there is no step type \`${unknownType.key}\``, ...help);
	for (const entry of more) reportUnknownKey(entry, stepKeys, "a step", problems);
	return undefined;
}

/** An unknown key beside a known type: often an input that is indented too little. */
function reportStrayKey(entry: LocatedEntry, type: LocatedEntry, problems: Reading["problems"]): void {
	if (Object.hasOwn(stepSchemas[type.key]?.properties ?? {}, entry.key)) {
		const message = `\`${entry.key}\` stands beside \`${type.key}\``;
		problems.error(
			"unknown-key",
			entry.keyRange,
			message,
			`it belongs into the step: ${type.key}: { ${entry.key}: … }`,
		);
	} else reportUnknownKey(entry, stepKeys, "a step", problems);
}

function stepReaders(common: NodeKeys, reading: Reading): Record<(typeof ownKeys)[number], KeyReader> {
	return {
		retry: (value) => {
			const retry = readRetry(value, reading);
			if (retry !== undefined) common.retry = retry;
		},
		timeout: (value) => {
			const timeout = readDuration(value, "`timeout`", 1, reading);
			if (timeout !== undefined) common.timeoutMilliseconds = timeout;
		},
		"runs-in": (value) => {
			const runsIn = readChoice(value, ["winpe", "full-os", "any"], "`runs-in`", reading.problems);
			if (runsIn !== undefined) common.runsIn = runsIn;
		},
	};
}

function checkRunsIn(type: string, runsIn: RunsIn | undefined, mapping: LocatedMapping, reading: Reading): void {
	const can = runsInOf(type);
	if (runsIn === undefined || runsIn === "any" || can === "any" || can === runsIn) return;
	const range = entryOf(mapping, "runs-in")?.value.range ?? mapping.range;
	const message = `\`${type}\` can't run in ${runsIn}: it runs in ${can} only`;
	reading.problems.error(
		"runs-in-conflict",
		range,
		message,
		`leave \`runs-in\` out, or restart into ${runsIn} and use another step`,
	);
}
