import type { TextRange } from "../../../base/text-range.ts";
import type { JsonObject } from "../../../model/json.ts";
import { coerce, holdsTemplate } from "../../coerce.ts";
import { contentInputs, listedVariableInputs, listInputs, ownVariables, variableInputs } from "../../references.ts";
import { type SchemaProblem, schemaProblems } from "../../schema-problems.ts";
import type { SchemaShape } from "../../schema-shape.ts";
import { stepSchemas } from "../../schemas.gen.ts";
import {
	entryOf,
	type LocatedEntry,
	type LocatedMapping,
	type LocatedText,
	type LocatedValue,
	plainValue,
	pointerTokens,
	rangesByPointer,
} from "../../source/located-value.ts";
import { authoredValidators } from "../../validators.gen.js";
import { variableNameProblem } from "../../variable-name.ts";
import { readMapping } from "./fields.ts";
import { noteTemplates, type Reading } from "./reading.ts";

/** What stands beside the type of a step, never in its input. */
const nodeKeys = ["if", "continue-on-error", "disabled", "retry", "timeout", "runs-in"];

/** A step's input with the places of its parts. */
export interface StepInput {
	readonly input: JsonObject;
	readonly inputRanges: Readonly<Record<string, TextRange>>;
}

/** Reads and checks what stands after a step's type, which must be a known one. A step with defaults alone may be left empty. */
export function readStepInput(entry: LocatedEntry, reading: Reading): StepInput {
	const type = entry.key;
	const schema = stepSchemas[type] ?? {};
	const nothing: LocatedMapping = { kind: "mapping", entries: [], range: entry.keyRange };
	const isEmpty = entry.value.kind === "text" && entry.value.text === "";
	const [firstKey = "key"] = schema.required ?? Object.keys(schema.properties ?? {});
	const help = `write - ${type}: { ${firstKey}: … }`;
	const mapping = isEmpty ? nothing : readMapping(entry.value, `the input of ${type}`, reading.problems, help);
	if (mapping === undefined) return { input: {}, inputRanges: { "": entry.keyRange } };
	const inputRanges = rangesByPointer(mapping);
	const input = coerce(schema, plainValue(mapping)) as JsonObject;
	const fits = report(type, schema, input, { mapping, entry }, inputRanges, reading);
	if (fits) reportFaults(type, input, entry, inputRanges, reading);
	noteTemplates(mapping, reading);
	noteNames(type, mapping, reading);
	return { input, inputRanges };
}

interface Place {
	readonly mapping: LocatedMapping;
	readonly entry: LocatedEntry;
}

function report(
	type: string,
	schema: SchemaShape,
	input: JsonObject,
	place: Place,
	ranges: Readonly<Record<string, TextRange>>,
	reading: Reading,
): boolean {
	const found = schemaProblems(schema, authoredValidators[type], input);
	for (const problem of found) {
		// Names of variables are judged below, with the reason why.
		const isName =
			problem.rule === "value-not-permitted" && variableInputs[type]?.includes(problem.pointer.slice(1)) === true;
		if (isName) continue;
		const help = besideStep(problem, type) ?? problem.help;
		const keyRange = problem.key === undefined ? undefined : keyRangeOf(place.mapping, problem.pointer, problem.key);
		const valueRange = problem.pointer === "" ? place.entry.keyRange : ranges[problem.pointer];
		const where = problem.pointer === "" ? type : `\`${problem.pointer.slice(1).replaceAll("/", ".")}\` of ${type}`;
		reading.problems.error(
			problem.rule,
			keyRange ?? valueRange ?? place.entry.keyRange,
			`${where} ${problem.message}`,
			...help,
		);
	}
	return found.length === 0;
}

/** A key of the step that was indented too far. */
function besideStep({ rule, key, pointer }: SchemaProblem, type: string): readonly string[] | undefined {
	if (rule !== "unknown-key" || pointer !== "" || key === undefined || !nodeKeys.includes(key)) return undefined;
	return [`it stands beside the step: { ${type}: { … }, ${key}: … }`];
}

/** What the step type itself finds wrong; a part that is not written stands for the one that should hold it. */
function reportFaults(
	type: string,
	input: JsonObject,
	entry: LocatedEntry,
	ranges: Readonly<Record<string, TextRange>>,
	{ checks, problems }: Reading,
): void {
	for (const { pointer, message, help, severity } of checks[type]?.check?.(input) ?? []) {
		let at = pointer;
		while (at !== "" && ranges[at] === undefined) at = at.slice(0, at.lastIndexOf("/"));
		const range = at === "" ? entry.keyRange : (ranges[at] ?? entry.keyRange);
		const where = pointer === "" ? type : `\`${pointer.slice(1).replaceAll("/", ".")}\` of ${type}`;
		if (severity === "warning") problems.warning("input-unusual", range, `${where}: ${message}`, ...help);
		else problems.error("input-contradicts", range, `${where} ${message}`, ...help);
	}
}

/** The place of a key inside the value that a pointer names. */
function keyRangeOf(mapping: LocatedMapping, pointer: string, key: string): TextRange | undefined {
	let current: LocatedMapping = mapping;
	for (const token of pointerTokens(pointer)) {
		const next = current.entries.find((entry) => entry.key === token)?.value;
		if (next?.kind !== "mapping") return undefined;
		current = next;
	}
	return current.entries.find((entry) => entry.key === key)?.keyRange;
}

/** The elements that a step will set: `Base01` and on (variables.md §1, list variables). */
function noteList(base: LocatedText, mapping: LocatedMapping, elementsKey: string, { references }: Reading): void {
	const elements = entryOf(mapping, elementsKey)?.value;
	if (holdsTemplate(base.text) || elements?.kind !== "list") references.setsComputedName = true;
	else
		elements.items.forEach((_, index) => {
			const name = `${base.text}${String(index + 1).padStart(2, "0")}`;
			references.variablesSet.push({ name, range: base.range });
		});
}

function noteContents(items: readonly LocatedValue[], { references }: Reading): void {
	for (const item of items) {
		if (item.kind !== "text" || holdsTemplate(item.text)) continue;
		references.contentUsed.push({ name: item.text, range: item.range });
	}
}

function noteNames(type: string, mapping: LocatedMapping, reading: Reading): void {
	const { references, problems } = reading;
	for (const name of ownVariables[type] ?? []) references.variablesSet.push({ name, range: mapping.range });
	for (const { key, value } of mapping.entries) {
		if (value.kind === "list" && contentInputs[type]?.includes(key) === true) noteContents(value.items, reading);
		if (value.kind === "list") noteListedNames(type, key, value, reading);
		if (value.kind !== "text" || value.text === "") continue;
		if (listInputs[type]?.base === key) noteList(value, mapping, listInputs[type].elements, reading);
		const isComputed = holdsTemplate(value.text);
		if (contentInputs[type]?.includes(key) === true && !isComputed) {
			references.contentUsed.push({ name: value.text, range: value.range });
		}
		if (variableInputs[type]?.includes(key) === true) {
			if (isComputed) references.setsComputedName = true;
			else references.variablesSet.push({ name: value.text, range: value.range });
			const problem = isComputed ? undefined : variableNameProblem(value.text);
			if (problem !== undefined) problems.error(problem.rule, value.range, problem.message, problem.help);
		}
		// What a rules file sets is read with the content.
		if (type === "gather" && key === "rules") references.setsComputedName = true;
		const isRestart = type === "restart" || type === "shut-down";
		if (isRestart && key === "to" && value.text === "winpe") references.restartsIntoWinpe.push(value.range);
	}
	if (type === "set-variable") noteValue(mapping, reading);
	if (type === "set-dynamic-variables") noteRules(entryOf(mapping, "rules")?.value, reading);
}

/** The variables that rules set. */
function noteRules(rules: LocatedValue | undefined, reading: Reading): void {
	const { references, problems } = reading;
	for (const rule of itemsOf(rules)) {
		for (const each of itemsOf(rule.kind === "mapping" ? entryOf(rule, "set")?.value : undefined)) {
			const name = each.kind === "mapping" ? entryOf(each, "name")?.value : undefined;
			if (each.kind !== "mapping" || name?.kind !== "text") continue;
			if (holdsTemplate(name.text)) references.setsComputedName = true;
			else references.variablesSet.push({ name: name.text, range: name.range });
			const problem = holdsTemplate(name.text) ? undefined : variableNameProblem(name.text);
			if (problem !== undefined) problems.error(problem.rule, name.range, problem.message, problem.help);
			noteValue(each, reading);
		}
	}
}

function itemsOf(value: LocatedValue | undefined): readonly LocatedValue[] {
	return value?.kind === "list" ? value.items : [];
}

/** A value that is written out: it must fit the variable's declaration, and may ask for a restart into WinPE. */
function noteValue(mapping: LocatedMapping, { references }: Reading): void {
	const [name, value] = [entryOf(mapping, "name")?.value, entryOf(mapping, "value")?.value];
	if (name?.kind !== "text" || value?.kind !== "text" || holdsTemplate(name.text) || holdsTemplate(value.text)) return;
	const secretFlag = entryOf(mapping, "secret")?.value;
	const secret = secretFlag?.kind === "text" && secretFlag.text === "true";
	references.variableValues.push({ name: name.text, value: value.text, secret, range: value.range });
	const isRequest = name.text.toUpperCase() === "SMSTSREBOOTREQUESTED" && value.text.toUpperCase() === "WINPE";
	if (isRequest) references.restartsIntoWinpe.push(value.range);
}

/** Variables that the items of a list name, such as those for the letters of new volumes. */
function noteListedNames(type: string, key: string, value: LocatedValue, { references }: Reading): void {
	const listed = listedVariableInputs[type];
	if (listed?.list !== key || value.kind !== "list") return;
	for (const item of value.items) {
		const name = item.kind === "mapping" ? item.entries.find((each) => each.key === listed.key)?.value : undefined;
		if (name?.kind !== "text") continue;
		if (holdsTemplate(name.text)) references.setsComputedName = true;
		else references.variablesSet.push({ name: name.text, range: name.range });
	}
}
