import { parseDuration } from "../../../base/duration.ts";
import type { TextRange } from "../../../base/text-range.ts";
import type { Condition } from "../../../model/condition.ts";
import type { RunsIn } from "../../../model/phase.ts";
import type { GroupNode, Retry, SequenceNode, StepNode } from "../../../model/sequence.ts";
import { stepSchemas } from "../../schemas.gen.ts";
import {
	entryOf,
	kindName,
	type LocatedEntry,
	type LocatedMapping,
	type LocatedValue,
} from "../../source/located-value.ts";
import { runsInOf } from "../../step-schema.ts";
import { readCondition } from "./condition/condition.ts";
import {
	type KeyReader,
	meant,
	readBoolean,
	readChoice,
	readFullText,
	readKeys,
	readList,
	readMapping,
	readText,
	reportUnknownKey,
	requireKeys,
} from "./fields.ts";
import type { Reading } from "./reading.ts";
import { readStepInput } from "./step-input.ts";

const commonKeys = ["name", "description", "if", "continue-on-error", "disabled"] as const;
const stepKeys = [...commonKeys, "retry", "runs-in"] as const;
const groupKeys = ["group", "description", "if", "continue-on-error", "disabled", "steps"] as const;
const longestWait = 24 * 3_600_000;

interface Common {
	name?: string;
	description?: string;
	condition?: Condition;
	continueOnError: boolean;
	disabled: boolean;
	retry?: Retry;
	runsIn?: RunsIn;
}

/** Reads a list of nodes. `parent` is the id of the group that holds them, empty at the top. Unusable ones are left out. */
export function readNodes(value: LocatedValue, parent: string, reading: Reading): readonly SequenceNode[] {
	const items = readList(value, "`steps`", reading.problems) ?? [];
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
	const common: Common = { continueOnError: false, disabled: false };
	let children: readonly SequenceNode[] = [];
	const readers: Record<string, KeyReader> = {
		...commonReaders(common, reading),
		group: (value) => {
			const name = readFullText(value, "the name of a group", problems);
			if (name !== undefined) common.name = name;
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
	return { kind: "group", id, ...nodeFields(common, "Group", mapping.range), children };
}

function ignore(): void {}

function reportMisplaced(entry: LocatedEntry, reading: Reading): void {
	const { problems } = reading;
	if (Object.hasOwn(stepSchemas, entry.key)) {
		const help = `put it into the list \`steps\` of the group: - ${entry.key}: { … }`;
		problems.error("step-beside-group", entry.keyRange, `the step \`${entry.key}\` stands beside \`group\``, help);
	} else if (entry.key === "name") {
		problems.error("unknown-key", entry.keyRange, "a group has no key `name`", "the name stands after `group`");
	} else if (entry.key === "retry" || entry.key === "runs-in") {
		const message = `a group has no key \`${entry.key}\``;
		problems.error("unknown-key", entry.keyRange, message, `\`${entry.key}\` is for single steps`);
	} else reportUnknownKey(entry, groupKeys, "a group", problems);
}

function readStep(mapping: LocatedMapping, id: string, reading: Reading): StepNode | undefined {
	const common: Common = { continueOnError: false, disabled: false };
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
	const { input, inputRanges } = readStepInput(entry, reading);
	checkRunsIn(entry.key, common.runsIn, mapping, reading);
	const title = stepSchemas[entry.key]?.title ?? entry.key;
	const fields = nodeFields(common, title, mapping.range);
	const { retry, runsIn } = common;
	const optional = { ...(retry === undefined ? {} : { retry }), ...(runsIn === undefined ? {} : { runsIn }) };
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

function commonReaders(common: Common, reading: Reading): Record<(typeof commonKeys)[number], KeyReader> {
	const { problems } = reading;
	return {
		name: (value) => {
			const name = readFullText(value, "`name`", problems);
			if (name !== undefined) common.name = name;
		},
		description: (value) => {
			const description = readText(value, "`description`", problems);
			if (description !== undefined) common.description = description;
		},
		if: (value) => {
			const condition = readCondition(value, reading);
			if (condition !== undefined) common.condition = condition;
		},
		"continue-on-error": (value) => {
			common.continueOnError = readBoolean(value, "`continue-on-error`", problems) ?? false;
		},
		disabled: (value) => {
			common.disabled = readBoolean(value, "`disabled`", problems) ?? false;
		},
	};
}

function stepReaders(common: Common, reading: Reading): Record<"retry" | "runs-in", KeyReader> {
	return {
		retry: (value) => {
			const retry = readRetry(value, reading);
			if (retry !== undefined) common.retry = retry;
		},
		"runs-in": (value) => {
			const runsIn = readChoice(value, ["winpe", "full-os", "any"], "`runs-in`", reading.problems);
			if (runsIn !== undefined) common.runsIn = runsIn;
		},
	};
}

function readRetry(value: LocatedValue, reading: Reading): Retry | undefined {
	const { problems } = reading;
	const mapping = readMapping(value, "`retry`", problems, "write { times: 2, wait: 10s }");
	if (mapping === undefined) return undefined;
	let times: number | undefined;
	let waitMilliseconds = 0;
	const readers: Record<string, KeyReader> = {
		times: (each) => {
			const text = readText(each, "`times`", problems);
			if (text === undefined) return;
			if (/^\d{1,3}$/.test(text) && Number(text) <= 100) times = Number(text);
			else
				problems.error(
					"value-out-of-range",
					each.range,
					`\`times\` is a whole number from 0 to 100, not ${JSON.stringify(text)}`,
				);
		},
		wait: (each) => {
			const text = readText(each, "`wait`", problems);
			if (text === undefined) return;
			const milliseconds = parseDuration(text);
			if (milliseconds !== undefined && milliseconds <= longestWait) waitMilliseconds = milliseconds;
			else
				problems.error(
					"value-not-permitted",
					each.range,
					`\`wait\` can't be ${JSON.stringify(text)}`,
					"write 500ms, 10s, 2m or 1h; at most 24h",
				);
		},
	};
	readKeys(mapping, readers, "`retry`", problems);
	requireKeys(mapping, ["times"], "`retry`", problems);
	return times === undefined ? undefined : { times, waitMilliseconds };
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

function nodeFields(common: Common, defaultName: string, range: TextRange) {
	const { description, condition, continueOnError, disabled } = common;
	return {
		name: common.name ?? defaultName,
		...(description === undefined ? {} : { description }),
		...(condition === undefined ? {} : { condition }),
		continueOnError,
		disabled,
		range,
	};
}
