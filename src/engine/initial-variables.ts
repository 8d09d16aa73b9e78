import { fail, ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import { known } from "../model/known.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { SequenceVariable } from "../model/sequence.ts";
import type { LostValue, Variable } from "../model/variables.ts";
import { variableValue } from "../model/variables.ts";
import { expandText, type VariableLookup } from "../sequence/expand.ts";
import { unfitReason, valueProblem } from "../sequence/variable-rules.ts";
import { askOperatorSecrets, askSequenceSecrets } from "./asked-secrets.ts";
import { type Assignment, assignmentsOf } from "./assignment.ts";
import { toolkitBeginning } from "./built-ins.ts";
import { failure } from "./failures.ts";
import { matchingAssignments } from "./matching-assignments.ts";
import type { StartRequest, WantedValue } from "./parts.ts";
import type { Run } from "./run.ts";

/** A variable that a run begins with, and what it was stronger than. */
export interface InitialVariable extends Omit<Variable, "node"> {
	/** Where a secret was asked for. */
	readonly from?: SecretSource;
	readonly lost?: readonly LostValue[];
}

/** All that sources want of one variable, strongest first. */
interface Contest {
	readonly winner: Assignment;
	readonly losers: readonly Assignment[];
}

/** Sources in order, weakest first: each takes the place of what stood before it under the same name. */
function contests(layers: readonly (readonly Assignment[])[]): ReadonlyMap<string, Contest> {
	const found = new Map<string, Contest>();
	for (const assignment of layers.flat()) {
		const key = foldCase(assignment.name);
		const before = found.get(key);
		const losers = before === undefined ? [] : [before.winner, ...before.losers];
		found.set(key, { winner: assignment, losers });
	}
	return found;
}

/** Expands values in whatever order they need one another; a name inside its own value means what stood there before. */
class Expander {
	readonly #run: Run;
	readonly #isQuiet: boolean;
	readonly #values = new Map<string, { readonly text: string; readonly secret: boolean }>();
	readonly #templates = new Map<string, { readonly text: string; readonly secret: boolean }>();
	readonly #open = new Set<string>();

	/** `isQuiet`: names without a value are not told, because the same is expanded once more. */
	constructor(run: Run, found: Iterable<Contest>, isQuiet: boolean) {
		this.#run = run;
		this.#isQuiet = isQuiet;
		for (const { winner } of found)
			for (const { name, value } of winner.items)
				this.#templates.set(foldCase(name), { text: value, secret: winner.secret });
	}

	value(name: string, template: string, secret: boolean): { readonly text: string; readonly secret: boolean } {
		const key = foldCase(name);
		const ready = this.#values.get(key);
		if (ready !== undefined) return ready;
		this.#open.add(key);
		const made = this.expand(name, template, secret);
		this.#open.delete(key);
		this.#values.set(key, made);
		return made;
	}

	expand(name: string, template: string, secret: boolean): { readonly text: string; readonly secret: boolean } {
		const { value, undefinedNames, secret: holdsSecret } = expandText(template, this.#lookup, this.#isSecret);
		for (const missing of this.#isQuiet ? [] : undefinedNames)
			this.#run.say(`The variable ${name} uses %${missing}%, which has no value.`, "warning");
		return { text: value.known ? value.value : template, secret: secret || holdsSecret };
	}

	readonly #lookup: VariableLookup = (name) => {
		const template = this.#templates.get(foldCase(name));
		if (template === undefined || this.#open.has(foldCase(name))) return this.#run.lookup(name);
		const { text } = this.value(name, template.text, template.secret);
		return known(text === "" ? undefined : text);
	};

	readonly #isSecret = (name: string): boolean => this.#values.get(foldCase(name))?.secret ?? this.#run.isSecret(name);
}

/** Where a value stands, for people. */
function placeOf({ source, origin }: Pick<Assignment, "source" | "origin">): string {
	const file = origin?.file === undefined ? "" : ` of ${origin.file}`;
	switch (source) {
		case "collection":
			return `the collection ${origin?.name ?? ""}${file}`;
		case "machine":
			return `the machine ${origin?.name ?? ""}${file}`;
		case "operator":
			return "--set";
		default:
			return "the sequence";
	}
}

/** Variables without a value that somebody must give: required ones, and those that a collection or machine names without one (variables.md §1). */
function wantedValues(run: Run, found: ReadonlyMap<string, Contest>): readonly WantedValue[] {
	const declared = run.sequence.variables;
	const isEmpty = ({ winner }: Contest) => winner.items.every(({ value }) => value === "");
	const required = declared
		.filter((each) => each.required === true && each.from === undefined)
		.filter(({ name }) => {
			const contest = found.get(foldCase(name));
			return contest === undefined || isEmpty(contest);
		})
		.map((each) => wanted(each.name, each, "the sequence", true));
	const empty = [...found.values()]
		.filter((each) => (each.winner.source === "collection" || each.winner.source === "machine") && isEmpty(each))
		.filter(({ winner }) => !required.some(({ name }) => foldCase(name) === foldCase(winner.name)))
		.map(({ winner }) => {
			const rules = declared.find(({ name }) => foldCase(name) === foldCase(winner.name));
			return wanted(winner.name, { ...rules, secret: winner.secret || rules?.secret === true }, placeOf(winner), false);
		});
	return [...required, ...empty];
}

function wanted(
	name: string,
	rules: Partial<SequenceVariable> & { readonly secret: boolean },
	wantedBy: string,
	required: boolean,
): WantedValue {
	const { description, secret } = rules;
	const problem = (answer: string) => valueProblem({ ...rules, required }, answer);
	return { name, secret, wantedBy, required, problem, ...(description === undefined ? {} : { description }) };
}

/** Asks the technician for what has no value; without one a required variable stops the start. */
async function ask(
	run: Run,
	found: ReadonlyMap<string, Contest>,
	planOnly: boolean,
): Promise<Result<readonly Assignment[], Failure>> {
	const answers: Assignment[] = [];
	const missing: string[] = [];
	const { attendant } = run.parts;
	for (const each of wantedValues(run, found)) {
		const answer = attendant === undefined || planOnly ? undefined : await attendant.onMissingValue(each);
		if (run.parts.signal.aborted)
			return fail(failure("cancelled", `ask for ${each.name}`, "Somebody cancelled the run."));
		const { name, secret, wantedBy, required, description } = each;
		if (answer !== undefined && answer !== "") {
			const items = [{ name, value: answer }];
			answers.push({ name, source: "operator", secret, items, origin: { name: "asked at the start" } });
		} else if (required)
			missing.push(`${name}${description === undefined ? "" : ` (${description})`}, wanted by ${wantedBy}`);
		else run.say(`${name} has no value: ${wantedBy} names it without one, and nobody was asked.`, "warning");
	}
	if (missing.length === 0) return ok(answers);
	const message =
		missing.length === 1 ? "A required variable has no value." : `${missing.length} required variables have no value.`;
	const remedy = "Give it with --set NAME=VALUE, or in a file with --variables FILE.";
	return fail(failure("variable-undefined", "begin the run", message, { details: [...missing, remedy] }));
}

/**
 * The variables that a run begins with: of each name the strongest value counts (sequence < collection < machine < operator), with what
 * lost beside it. Nothing is written. Fails with `variable-unfit` when a value does not fit the sequence's declaration, with `input-invalid` when
 * two collections of one priority, or two machines, disagree, and with `variable-undefined` when a required variable has no value and nobody can be asked.
 */
export async function initialVariables(
	run: Run,
	request: StartRequest,
): Promise<Result<readonly InitialVariable[], Failure>> {
	const strongest = await askOperatorSecrets(run, request);
	const isLeft = ({ name }: { readonly name: string }) => !strongest.names.has(foldCase(name));
	const header = assignmentsOf(
		run.sequence.variables.filter((each) => each.from === undefined && isLeft(each)),
		"sequence",
	);
	const given = request.variables
		.filter((each) => each.from === undefined && isLeft(each))
		.map(({ name, value, secret }): Assignment => ({ name, source: "operator", secret, items: [{ name, value }] }));
	// Whether a machine belongs to a collection may hang on what the sequence and the operator say.
	const preliminary = expandAll(run, contests([header, given]), true);
	const matching = await matchingAssignments(run, request.variablesFiles ?? [], preliminary);
	if (!matching.ok) return matching;
	const collections = matching.value.collections.filter(isLeft);
	const machines = matching.value.machines.filter(isLeft);
	const found = contests([header, collections, machines, given]);
	const asked = [...strongest.variables, ...(await askSequenceSecrets(run, request, found, strongest.names))];
	const answers = await ask(run, found, request.planOnly === true);
	if (!answers.ok) return answers;
	const all = [...asked, ...expandAll(run, contests([header, collections, machines, given, answers.value]))];
	const problems = all.flatMap((each) => unfitOf(run, each));
	if (problems.length > 0) {
		const message =
			problems.length === 1
				? "A variable does not fit its declaration."
				: `${problems.length} variables do not fit their declarations.`;
		return fail(failure("variable-unfit", "begin the run", message, { details: problems }));
	}
	const isGiven = (name: string) => all.some((each) => foldCase(each.name) === foldCase(name));
	const toolkit = run.sequence.format === "deployment-toolkit" ? toolkitBeginning(run.facts, run.sequence.nodes) : [];
	const beginning = [["_SMSTSMachineName", run.facts.computerName] as const, ...toolkit]
		.filter(([name]) => !isGiven(name))
		.map(([name, value]) => ({ name, value, source: "built-in" as const }));
	return ok([...beginning, ...all]);
}

function expandAll(run: Run, found: ReadonlyMap<string, Contest>, isQuiet = false): readonly InitialVariable[] {
	const expander = new Expander(run, found.values(), isQuiet);
	const declared = new Map(run.sequence.variables.map((each) => [foldCase(each.name), each.secret]));
	return [...found.values()].flatMap(({ winner, losers }) => {
		const { source, origin, items } = winner;
		const isSecret = winner.secret || declared.get(foldCase(winner.name)) === true;
		const won = new Set(items.map(({ name }) => foldCase(name)));
		// Elements of a longer list that lost: they have no value, and that is told.
		const beaten = losers.flatMap((loser) => loser.items).filter(({ name }) => !won.has(foldCase(name)));
		const names = new Map(beaten.map(({ name }) => [foldCase(name), name]));
		return [...items, ...[...names.values()].map((name) => ({ name, value: "" }))].map(({ name, value }) => {
			const { text, secret } = expander.value(name, value, isSecret);
			const lost = losers.flatMap((loser) => lostValue(loser, name, expander, secret));
			return {
				...{ name, source, value: variableValue(text, secret) },
				...(origin === undefined ? {} : { origin }),
				...(lost.length === 0 ? {} : { lost }),
			};
		});
	});
}

/** What a loser wanted for one variable. */
function lostValue(loser: Assignment, name: string, expander: Expander, isSecret: boolean): readonly LostValue[] {
	const item = loser.items.find((each) => foldCase(each.name) === foldCase(name));
	if (item === undefined) return [];
	const { text, secret } = expander.expand(name, item.value, loser.secret || isSecret);
	const { source, origin } = loser;
	return [{ source, secret, ...(origin === undefined ? {} : { origin }), ...(secret ? {} : { value: text }) }];
}

function unfitOf(run: Run, { name, value, source, origin }: InitialVariable): readonly string[] {
	const text = typeof value === "string" ? value : value.reveal();
	const unfit = text === "" ? undefined : unfitReason(run.sequence.variables, name, text);
	if (unfit === undefined) return [];
	const shown = typeof value === "string" ? JSON.stringify(value) : "a secret value";
	const place = placeOf({ source, ...(origin === undefined ? {} : { origin }) });
	return [`${name} ${unfit.reason}, not ${shown} (${place})`];
}

/** Puts the variables into the run's table; they are journaled later, when the run's journal may be written. */
export function applyInitial(run: Run, initial: readonly InitialVariable[]): void {
	for (const variable of initial) {
		if (typeof variable.value !== "string") run.parts.secrets.add(variable.value.reveal());
		run.variables.set(variable);
	}
}
