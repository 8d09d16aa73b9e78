import { formatBytes } from "../src/base/byte-size.ts";
import { counted } from "../src/base/counted.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { foldCase } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Effect } from "../src/model/effect.ts";
import type { Failure } from "../src/model/failure.ts";
import type { GatherInput } from "../src/model/inputs.gen.ts";
import type { Inventory } from "../src/model/inventory.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { RunView, StepLook, StepType } from "../src/model/step.ts";
import { GATHERED_LISTS, GATHERED_VARIABLES, numberedName } from "../src/model/step-variables.ts";
import { decodeRules, LARGEST_RULES_FILE } from "../src/rules/decode-rules.ts";
import { localMoment } from "../src/rules/expression/values.ts";
import { type GatheredValue, gatheredValues } from "../src/rules/gather.ts";
import { machineKind } from "../src/rules/machine-kind.ts";
import type { KnownValue } from "../src/rules/resolve-value.ts";
import { decideRules, type RulesData, type RulesDecision, rulesChanges } from "../src/rules/rules-decision.ts";
import type { RuleView } from "../src/rules/run-rules.ts";
import { settableByRules } from "../src/rules/settable-by-rules.ts";

type Data = {
	readonly values: readonly { readonly name: string; readonly value: string; readonly isDefault: boolean }[];
	readonly gaps: readonly string[];
	/** What the rules file comes to, with its name. */
	readonly rules?: RulesData & { readonly file: string };
};

/** Sets the facts of the machine as variables, and what a rules file makes of them. */
export const gather: StepType<GatherInput, Data> = {
	type: "gather",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ overwrite, rules }) => [
		...(rules === undefined ? [] : [{ kind: "needs-content", content: rules } as const]),
		...[...GATHERED_VARIABLES, ...GATHERED_LISTS.map((list) => numberedName(list, 1))].map((name) =>
			sets(name, overwrite),
		),
	],
	foretell,
	decide,
	act,
};

function sets(variable: string, overwrite: boolean | undefined): Effect {
	return { kind: "sets", variable, isDefault: overwrite !== true };
}

/** Facts of the running system: another one tells others. */
const OF_SYSTEM: ReadonlySet<string> = new Set([
	...["OSCurrentVersion", "OSCurrentBuild", "OSSKU", "OSVersion", "IsServerOS", "IsServerCoreOS"],
	...["Architecture", "HostName", "IsOnBattery"],
]);

/**
 * What will be set. Facts of the hardware are the same in every system; what rules come to depends on the machine and on the steps before, so
 * that at another time only their names are told.
 */
async function foretell(input: GatherInput, look: StepLook, isNow: boolean): Promise<readonly Effect[]> {
	const decided = await decide(isNow ? input : { overwrite: input.overwrite ?? false }, look);
	if (!decided.ok) return rulesOf(input, look);
	const { values, rules } = decided.value.data;
	const given = new Map(values.map(({ name, value }) => [foldCase(name), value]));
	const facts = GATHERED_VARIABLES.filter((name) => isNow || !OF_SYSTEM.has(name)).map((name): Effect => {
		return { ...sets(name, input.overwrite), kind: "sets", variable: name, value: given.get(foldCase(name)) ?? "" };
	});
	const listed = values.filter(({ name }) => isNow && /\d{3}$/.test(name));
	const lists = listed.map(({ name, value }): Effect => ({ kind: "sets", variable: name, value, isDefault: true }));
	if (!isNow) return [...facts, ...(await rulesOf(input, look))];
	const changes = (rules?.changes ?? []).map(({ name, value }): Effect => {
		return { kind: "sets", variable: name, ...(value === undefined ? {} : { value }) };
	});
	return [...facts, ...lists, ...changes];
}

/** Which variables the rules may set. */
async function rulesOf({ rules }: GatherInput, look: StepLook): Promise<readonly Effect[]> {
	const file = rules === undefined ? undefined : await readRules(rules, look);
	if (file?.ok !== true) return [];
	return settableByRules(file.value.text, (list) => lengthOf(list, look.view)).map(
		({ name, overwrites }): Effect => ({ kind: "sets", variable: name, isRule: !overwrites }),
	);
}

/** How many elements a list has now. */
function lengthOf(list: string, view: RunView): number {
	let length = 0;
	while (length < 999 && view.variable(numberedName(list, length + 1)) !== undefined) length++;
	return length;
}

async function decide(input: GatherInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const isDefault = input.overwrite !== true;
	const gathered = gatheredValues(facts.value, inventory.value);
	const known = gathered.filter(([, value]) => value !== "").map(([name, value]) => ({ name, value, isDefault }));
	// What an earlier gather found and is no more: a default like all that it sets. What a person set stays.
	const gone = staleNames(gathered, look.view).map((name) => ({ name, value: "", isDefault: true }));
	const gaps = inventory.value.gaps.map(({ what, why }) => `${what} is not known: ${why}`);
	const summary = `Gather ${counted(known.length, "fact")}: ${describe(inventory.value)}`;
	const values = [...known, ...gone];
	if (input.rules === undefined) return ok({ summary, choices: [], data: { values, gaps } });
	const decided = await decideFile(input.rules, values, isDefault, look);
	if (!decided.ok) return decided;
	const { file, data, secrets, choices } = decided.value;
	const count = counted(data.changes.length, "variable");
	return ok({
		summary: `${summary}; set ${count} by ${file}`,
		choices,
		data: { values, gaps, rules: { ...data, file } },
		...(Object.keys(secrets).length === 0 ? {} : { secrets }),
	});
}

/** Reads the rules file; its name is the one that it has where the sequence lies. */
async function readRules(
	content: string,
	{ files, view }: StepLook,
): Promise<Result<{ readonly file: string; readonly text: string }, Failure>> {
	const path = view.content(content);
	if (!path.ok) return path;
	const bytes = await files.readBytes(path.value, LARGEST_RULES_FILE);
	if (!bytes.ok) return bytes;
	const source = view.contents.find(({ name }) => foldCase(name) === foldCase(content))?.source ?? path.value;
	const file = source.split(/[\\/]/).at(-1) ?? source;
	const text = decodeRules(bytes.value);
	if (text.ok) return ok({ file, text: text.value });
	return fail({ id: "input-invalid", operation: "read the rules file", operand: path.value, message: text.error });
}

async function decideFile(
	content: string,
	facts: readonly { readonly name: string; readonly value: string }[],
	isDefault: boolean,
	look: StepLook,
): Promise<Result<RulesDecision & { readonly file: string }, Failure>> {
	const read = await readRules(content, look);
	if (!read.ok) return read;
	const { file, text } = read.value;
	const decided = decideRules(text, file, ruleView(facts, isDefault, look));
	return decided.ok ? ok({ ...decided.value, file }) : decided;
}

/** What the rules see: the facts that this step is about to set or, with an empty value, to take away, and all other variables as they are. */
function ruleView(
	facts: readonly { readonly name: string; readonly value: string }[],
	isDefault: boolean,
	{ view, clock }: StepLook,
): RuleView {
	const gathered = new Map(facts.map(({ name, value }) => [foldCase(name), value === "" ? undefined : value]));
	const present = (name: string): KnownValue | undefined => {
		const value = view.variable(name);
		if (value !== undefined) return { value, secret: false };
		return view.isChosen(name) ? { secret: true } : undefined;
	};
	return {
		read: (name) => {
			const isFact = gathered.has(foldCase(name)) && !(isDefault && view.isChosen(name));
			const fact = gathered.get(foldCase(name));
			if (!isFact) return present(name);
			return fact === undefined ? undefined : { value: fact, secret: false };
		},
		isChosen: (name) => gathered.get(foldCase(name)) !== undefined || view.isChosen(name),
		now: localMoment(clock.now(), clock.biasMinutes()),
	};
}

async function act({ data, secrets = {} }: Decision<Data>): Promise<Result<Outcome, Failure>> {
	const { values, gaps, rules } = data;
	if (rules === undefined) return ok({ kind: "done", variables: values, notes: gaps });
	const made = rulesChanges(rules, secrets, rules.file);
	if (!made.ok) return made;
	const { variables, kept } = made.value;
	return ok({ kind: "done", variables: [...values, ...variables], kept, notes: [...gaps, ...rules.notes] });
}

/** Names with a value that this gather has none for: single ones, and the tails of lists. */
function staleNames(gathered: readonly GatheredValue[], view: RunView): readonly string[] {
	const known = new Set(gathered.filter(([, value]) => value !== "").map(([name]) => foldCase(name)));
	const tails = GATHERED_LISTS.flatMap((list) => {
		const names: string[] = [];
		for (let index = 1; index <= 999; index++) {
			const name = numberedName(list, index);
			if (known.has(foldCase(name))) continue;
			if (view.variable(name) === undefined) break;
			names.push(name);
		}
		return names;
	});
	return [
		...GATHERED_VARIABLES.filter((name) => !known.has(foldCase(name)) && view.variable(name) !== undefined),
		...tails,
	];
}

function describe({ system, enclosures, firmware, memoryBytes, adapters }: Inventory): string {
	const kind = machineKind(enclosures);
	const words = kind.tablet
		? "tablet"
		: kind.laptop
			? "laptop"
			: kind.server
				? "server"
				: kind.desktop
					? "desktop"
					: "";
	const name = [system.make, system.model].filter((text) => text !== "").join(" ") || "a machine without a name";
	const parts = [
		words,
		firmware.kind.toUpperCase(),
		formatBytes(memoryBytes),
		counted(adapters.length, "network adapter"),
	];
	return [name, ...parts.filter((text) => text !== "")].join(", ");
}
