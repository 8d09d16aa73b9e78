import type { TextRange } from "../../../base/text-range.ts";
import type { Condition } from "../../../model/condition.ts";
import type { JsonObject } from "../../../model/json.ts";
import type { RunsIn } from "../../../model/phase.ts";
import type { GroupNode, SequenceNode, StepDefault, StepNode } from "../../../model/sequence.ts";
import { templateNames } from "../../expand.ts";
import { attributeRange, type XmlElement } from "../../source/read-xml.ts";
import { runTaskSequence } from "../configmgr/run-task-sequence.ts";
import type { ForeignStep, ForeignVariable, MappedStep, PartOfStep, PathBefore } from "./foreign-step.ts";
import { mapStep } from "./map-step.ts";
import { readXmlCondition } from "./read-condition.ts";
import { isSecretName, readVariable } from "./read-variable.ts";
import { reportUnknown } from "./report-unknown.ts";
import { BEGINNING, type FaredStep, type XmlReading } from "./xml-reading.ts";

/** Groups in groups. */
const NODE_DEPTH_LIMIT = 60;

const NODE_NAMES: ReadonlySet<string> = new Set(["group", "step", "subtasksequence"]);
const GROUP_PARTS: ReadonlySet<string> = new Set([...NODE_NAMES, "condition", "action", "globalVarList"]);
const STEP_PARTS: ReadonlySet<string> = new Set(["condition", "action", "defaultVarList"]);
const PROGRAMS: ReadonlySet<string> = new Set(["run-command", "run-powershell-script"]);
const GROUP_ATTRIBUTES = ["name", "description", "disable", "continueOnError", "expand"];
const STEP_ATTRIBUTES = [
	...["type", "name", "description", "runIn", "successCodeList", "retryCount", "runFromNet", "disable"],
	...["continueOnError", "startIn", "timeout"],
];

/** Reads the groups and steps in an element, in their order. `parent` is the id of the node that holds them. */
export function readXmlNodes(
	element: XmlElement,
	parent: string,
	isDisabled: boolean,
	reading: XmlReading,
): readonly SequenceNode[] {
	const nodes = element.elements.filter(({ name }) => NODE_NAMES.has(name));
	const depth = parent === "" ? 0 : parent.split(".").length;
	if (depth >= NODE_DEPTH_LIMIT) {
		const message = `groups and child sequences are nested deeper than ${NODE_DEPTH_LIMIT}`;
		reading.problems.error("nested-too-deep", element.range, message);
		return [];
	}
	return nodes.map((node, index) => {
		const id = parent === "" ? String(index + 1) : `${parent}.${index + 1}`;
		return node.name === "group" ? readGroup(node, id, isDisabled, reading) : readStep(node, id, isDisabled, reading);
	});
}

function readGroup(element: XmlElement, id: string, isDisabled: boolean, reading: XmlReading): GroupNode {
	reportUnknown(element, GROUP_ATTRIBUTES, GROUP_PARTS, reading);
	const common = readCommon(element, "Group", reading);
	const children = readXmlNodes(element, id, isDisabled || common.disabled, reading);
	return { kind: "group", id, ...common, children };
}

function readStep(element: XmlElement, id: string, isDisabled: boolean, reading: XmlReading): SequenceNode {
	reportUnknown(element, STEP_ATTRIBUTES, STEP_PARTS, reading);
	const common = readCommon(element, "Step", reading);
	const disabled = isDisabled || common.disabled;
	if (element.name === "subtasksequence") return readChildStep(element, id, disabled, common, reading);
	const step = foreignStep(element, common.name, reading);
	const { key, title, mapped } = mapStep(step, reading.context);
	const fared = { id, name: common.name, key, title, support: mapped.support, disabled, range: element.range };
	note(fared, element, reading);
	reportExitCodes(element, step, mapped, reading);
	noteStep(step, mapped, reading);
	reading.before = pathBehind(reading.before, mapped);
	const { type, input, isDerived, omitted, parts } = mapped;
	const defaults = defaultsOf(step);
	const timeout = readNumber(element, "timeout", reading);
	const runsIn = readRunsIn(element, reading);
	if (parts !== undefined) return groupOf(parts, { id, common, defaults }, timeout);
	const node: StepNode = {
		...{ kind: "step", id, ...common, type, input, inputRanges: { "": element.range } },
		...(isDerived === true ? { derivedBy: key } : {}),
		...(defaults.length === 0 ? {} : { defaults }),
		...(omitted === undefined ? {} : { omitted }),
		...(timeout === undefined || timeout === 0 ? {} : { timeoutMilliseconds: timeout * 1000 }),
		...(runsIn === undefined ? {} : { runsIn }),
	};
	return node;
}

/** Notes how a step fares; one that is refused and not disabled is told in its place. */
function note(fared: FaredStep, element: XmlElement, reading: XmlReading): void {
	const { path, problems, text } = reading;
	reading.fared.push(path === undefined ? fared : { ...fared, file: path });
	const { title, support, disabled } = fared;
	if (support.verdict !== "refused" || disabled) return;
	const message = `this ${title} step is refused where it is reached: ${support.why}`;
	problems.warning("refused-step", attributeRange(text, element, "name"), message, support.instead);
}

/** Exit codes that only a program can have mean nothing where none runs. */
function reportExitCodes(element: XmlElement, step: ForeignStep, mapped: MappedStep, reading: XmlReading): void {
	const made = [mapped, ...(mapped.parts ?? [])];
	if (mapped.omitted !== undefined || made.some(({ type }) => PROGRAMS.has(type))) return;
	const codes = step.successCodes.filter((each) => each !== "0" && each !== "3010");
	if (codes.length === 0) return;
	const range = attributeRange(reading.text, element, "successCodeList");
	const message = `no program runs for this step, so the exit codes ${codes.join(", ")} mean nothing`;
	reading.problems.warning("success-codes", range, message);
}

/** A child becomes a group of its nodes; one that can't be read a step that is refused where it is reached. */
function readChildStep(
	element: XmlElement,
	id: string,
	disabled: boolean,
	common: Common,
	reading: XmlReading,
): SequenceNode {
	const { key, title, support, type = "" } = runTaskSequence;
	const child = reading.readChild(element, id, disabled, reading);
	const fared = { id, name: common.name, key, title, disabled, range: element.range };
	readNumber(element, "timeout", reading);
	readNumber(element, "retryCount", reading);
	if (!("verdict" in child)) {
		note({ ...fared, support }, element, reading);
		const { nodes, ...rest } = child;
		return { kind: "group", id, ...common, child: rest, children: nodes };
	}
	note({ ...fared, support: child }, element, reading);
	const { why, instead } = child;
	const omitted = { kind: "refused", why, instead } as const;
	return { kind: "step", id, ...common, type, input: {}, inputRanges: { "": element.range }, omitted };
}

/** A step that becomes several is a group of them: its condition and what its failure means stay the group's. */
function groupOf(
	parts: readonly PartOfStep[],
	{ id, common, defaults }: Pick<StepNode, "id" | "defaults"> & { readonly common: Common },
	timeout: number | undefined,
): GroupNode {
	const children = parts.map(({ name, type, input, derivedBy, forEach }, index): SequenceNode => {
		const place = `${id}.${index + 1}`;
		const { range } = common;
		const plain = { name, continueOnError: false, disabled: false, range };
		const step: StepNode = {
			...{ kind: "step", id: forEach === undefined ? place : `${place}.1`, ...plain, type, input },
			inputRanges: { "": range },
			...(derivedBy === undefined ? {} : { derivedBy }),
			...(defaults === undefined || defaults.length === 0 ? {} : { defaults }),
			...(timeout === undefined || timeout === 0 ? {} : { timeoutMilliseconds: timeout * 1000 }),
		};
		return forEach === undefined ? step : { kind: "group", id: place, ...plain, forEach, children: [step] };
	});
	return { kind: "group", id, ...common, children };
}

/** Where the next step stands, as far as the order of the file tells. */
function pathBehind(before: PathBefore, mapped: MappedStep): PathBefore {
	const { type, input, omitted, parts, stagesBootImage, wantsDrivers, wantsPackages } = mapped;
	if (mapped.keepsUserState === true) return { ...before, keepsUserState: true };
	if (stagesBootImage === true) return { ...before, staged: true };
	if (wantsDrivers === true) return { ...before, wantsDrivers };
	if (wantsPackages === true) return { ...before, wantsPackages };
	if (omitted !== undefined) return before;
	const last = parts?.find((each) => each.type === "apply-image")?.type ?? type;
	switch (last) {
		case "partition-disk":
			return { ...before, inWinpe: true };
		case "apply-image":
			return {
				...before,
				applied: true,
				inWinpe: true,
				answerFileOpen: mapped.answerFileOpen ?? before.answerFileOpen,
			};
		case "apply-windows-settings":
			return { ...before, answerFileOpen: false };
		case "setup-windows":
			return { ...BEGINNING, keepsUserState: before.keepsUserState };
		case "upgrade-windows":
			return { ...before, upgraded: true };
		case "prepare-windows":
			return { ...before, prepared: true };
		case "restart":
			return { ...before, staged: false, upgraded: false, prepared: false, inWinpe: input.to === "winpe" };
		default:
			return before;
	}
}

type Common = ReturnType<typeof readCommon>;

/** What steps and groups have in common. `disable` is a truth value: any other text than `true` is none (sequence-xml.md §2). */
function readCommon(element: XmlElement, defaultName: string, reading: XmlReading) {
	const { name, description = "" } = element.attributes;
	const conditions = element.elements.filter((each) => each.name === "condition");
	const condition = conditions.map((each) => readXmlCondition(each, reading.problems, noteVariable(reading)));
	const all = condition.flatMap((each): readonly Condition[] => (each === undefined ? [] : [each]));
	const [only] = all;
	const joined: Condition | undefined = all.length > 1 ? { kind: "all", conditions: all } : only;
	return {
		name: name?.trim() || defaultName,
		...(description.trim() === "" ? {} : { description: description.trim() }),
		...(joined === undefined ? {} : { condition: joined }),
		continueOnError: readFlag(element, "continueOnError", reading),
		disabled: readFlag(element, "disable", reading),
		range: element.range,
	};
}

function noteVariable({ references }: XmlReading): (name: string, range: TextRange) => void {
	return (name, range) => {
		references.variablesUsed.push({ name, range });
	};
}

function readFlag(element: XmlElement, name: string, reading: XmlReading): boolean {
	const text = (element.attributes[name] ?? "").trim().toLowerCase();
	if (text === "" || text === "false" || text === "true") return text === "true";
	const range = attributeRange(reading.text, element, name);
	reading.problems.error("wrong-kind", range, `\`${name}\` must be true or false, not ${JSON.stringify(text)}`);
	return false;
}

function readNumber(element: XmlElement, name: string, reading: XmlReading): number | undefined {
	const text = element.attributes[name]?.trim() ?? "";
	if (text === "") return undefined;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	const range = attributeRange(reading.text, element, name);
	reading.problems.error("wrong-kind", range, `\`${name}\` must be a whole number, not ${JSON.stringify(text)}`);
	return undefined;
}

const RUNS_IN: Readonly<Record<string, RunsIn>> = { winpe: "winpe", fullos: "full-os", winpeandfullos: "any" };

function readRunsIn(element: XmlElement, reading: XmlReading): RunsIn | undefined {
	const text = element.attributes.runIn?.trim() ?? "";
	if (text === "") return undefined;
	const found = RUNS_IN[text.toLowerCase()];
	if (found !== undefined) return found === "any" ? undefined : found;
	const range = attributeRange(reading.text, element, "runIn");
	const message = `\`runIn\` does not know ${JSON.stringify(text)}`;
	reading.problems.error("value-not-permitted", range, message, "permitted: WinPE, FullOS, WinPEandFullOS");
	return undefined;
}

function foreignStep(element: XmlElement, name: string, reading: XmlReading): ForeignStep {
	const variables = new Map<string, ForeignVariable>();
	const listed = element.elements.filter((each) => each.name === "defaultVarList").flatMap((each) => each.elements);
	const read = listed.flatMap((each) => readVariable(each, reading) ?? []);
	for (const each of read) variables.set(each.name.toUpperCase(), each);
	for (const each of read) {
		const property = each.property.toUpperCase();
		if (property !== "" && !variables.has(property)) variables.set(property, each);
	}
	const actions = element.elements.filter((each) => each.name === "action");
	return {
		name,
		type: (element.attributes.type ?? "").trim().replace(/^SMS_TaskSequence_/i, ""),
		action: actions
			.map(({ text }) => text.trim())
			.join(" ")
			.trim(),
		variables,
		successCodes: (element.attributes.successCodeList ?? "").split(/[\s,]+/).filter((each) => each !== ""),
		startIn: (element.attributes.startIn ?? "").trim(),
		retryCount: readNumber(element, "retryCount", reading) ?? 0,
		before: reading.before,
		range: element.range,
	};
}

/** The variables that the step has while it runs, by the names its action reads. */
function defaultsOf({ variables }: ForeignStep): readonly StepDefault[] {
	const own = [...new Set(variables.values())];
	return own
		.filter(({ value }) => value !== "")
		.map(({ name, value }) => ({ name, value, secret: isSecretName(name) }));
}

/** Notes what a step uses and sets, for the checks that every format shares. */
function noteStep(step: ForeignStep, mapped: MappedStep, { references }: XmlReading): void {
	if (mapped.omitted !== undefined) return;
	const own = new Set([...step.variables.keys()]);
	const made = [mapped, ...(mapped.parts ?? [])];
	const values = [...new Set(step.variables.values())].map(({ value }) => value);
	// Only of a command line the action itself counts: all others are done from their variables.
	const texts = made.some(({ type }) => type === "run-command") ? [step.action, ...values] : values;
	for (const { name } of texts.flatMap((text) => templateNames(text))) {
		if (!own.has(name.toUpperCase())) references.variablesUsed.push({ name, range: step.range });
	}
	for (const name of made.flatMap(namesSet)) references.variablesSet.push({ name, range: step.range });
	// What programs and scripts set by themselves nobody can list.
	if (made.some(({ type }) => type === "run-command" || type === "run-powershell-script" || type === "gather"))
		references.maySetOthers = true;
}

/** Variables that a step sets by its fixed input. */
function namesSet({ type, input }: Pick<MappedStep, "type" | "input">): readonly string[] {
	if (type === "set-variable") return typeof input.name === "string" ? [input.name] : [];
	if (type !== "set-dynamic-variables" || !Array.isArray(input.rules)) return [];
	return (input.rules as readonly JsonObject[])
		.flatMap(({ set }) => (Array.isArray(set) ? (set as readonly JsonObject[]) : []))
		.flatMap(({ name }) => (typeof name === "string" ? [name] : []));
}
