import { counted } from "../base/counted.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { LineIndex } from "../base/text-range.ts";
import type { Choice } from "../model/decision.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failure } from "../model/failure.ts";
import type { Plain } from "../model/json.ts";
import type { KeptVariable, OutdoneValue, VariableChange } from "../model/outcome.ts";
import { Secret } from "../model/secret.ts";
import type { VariableOrigin } from "../model/variables.ts";
import { readIni } from "./ini/read-ini.ts";
import { EVALUATION } from "./resolve-value.ts";
import { type RuleAssignment, type RulesOutcome, type RuleValue, type RuleView, runRules } from "./run-rules.ts";

/** A value of a rule as plain data. A secret one is not in it: it lies beside, under the name that `secret` says. */
type ValueData = { readonly origin: Plain<VariableOrigin>; readonly value?: string; readonly secret?: string };

/** What rules come to, as plain data. */
export type RulesData = {
	readonly changes: readonly (ValueData & { readonly name: string; readonly lost: readonly ValueData[] })[];
	readonly kept: readonly { readonly name: string; readonly lost: readonly ValueData[] }[];
	/** What could not be worked out with the values of this machine: the step fails by it when its turn comes. */
	readonly wrong: readonly string[];
	/** What had no effect, or another one than its author may think. */
	readonly notes: readonly string[];
};

/** What rules come to on this machine. */
export interface RulesDecision {
	readonly data: RulesData;
	readonly secrets: Readonly<Record<string, Secret>>;
	readonly choices: readonly Choice[];
}

const OPERATION = "work the rules out";

/** Works a rules file out. It fails by what can't be done as it is written; what only lacks values is in the data. */
export function decideRules(text: string, file: string, view: RuleView): Result<RulesDecision, Failure> {
	const outcome = runRules(readIni(text, file), text, file, view);
	const lines = new LineIndex(text);
	const told = (each: Diagnostic) => problemText(each, lines);
	const errors = outcome.problems.filter(({ severity }) => severity === "error");
	const impossible = errors.filter(({ rule }) => rule !== EVALUATION);
	if (impossible.length > 0) {
		const message = `${counted(impossible.length, "thing")} in it can't be done.`;
		return fail({ id: "input-invalid", operation: OPERATION, operand: file, message, details: impossible.map(told) });
	}
	const keeper = new SecretKeeper();
	const place = (value: RuleValue): VariableOrigin => originOf(value, file, lines);
	const data = (value: RuleValue) => keeper.data(value, place(value));
	const changes = outcome.assignments.map((each) => ({ name: each.name, ...data(each), lost: each.lost.map(data) }));
	const kept = outcome.kept.map(({ name, lost }) => ({ name, lost: lost.map(data) }));
	const wrong = errors.filter(({ rule }) => rule === EVALUATION).map(told);
	const notes = notesOf(outcome.problems.filter(({ severity }) => severity === "warning").map(told), file);
	return ok({
		data: { changes, kept, wrong, notes },
		secrets: keeper.secrets,
		choices: choicesOf(outcome, (value) => placeText(place(value))),
	});
}

/** Most warnings that the report of a step holds. */
const MOST_NOTES = 20;

function notesOf(warnings: readonly string[], file: string): readonly string[] {
	if (warnings.length <= MOST_NOTES) return warnings;
	const rest = `${warnings.length - MOST_NOTES} more warnings: steppe check ${file} tells them all`;
	return [...warnings.slice(0, MOST_NOTES), rest];
}

/** The changes that the data stands for, or the failure that it holds. */
export function rulesChanges(
	{ changes, kept, wrong }: RulesData,
	secrets: Readonly<Record<string, Secret>>,
	file: string,
): Result<{ readonly variables: readonly VariableChange[]; readonly kept: readonly KeptVariable[] }, Failure> {
	if (wrong.length > 0) {
		const message = `${counted(wrong.length, "value")} in it can't be worked out on this machine.`;
		return fail({ id: "input-invalid", operation: OPERATION, operand: file, message, details: wrong });
	}
	const given = ({ value, secret }: ValueData) => (secret === undefined ? undefined : secrets[secret]) ?? value ?? "";
	const outdone = (each: ValueData): OutdoneValue => ({ value: given(each), rule: each.origin });
	return ok({
		variables: changes.map(({ lost, name, ...own }) => {
			return { name, value: given(own), rule: own.origin, lost: lost.map(outdone) };
		}),
		kept: kept.map(({ name, lost }) => ({ name, lost: lost.map(outdone) })),
	});
}

/** Puts secret values aside, each under a name of its own. */
class SecretKeeper {
	readonly secrets: Record<string, Secret> = {};
	#count = 0;

	data({ value, secret }: RuleValue, { name, file, line }: VariableOrigin): ValueData {
		const origin = { name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
		if (!secret) return { origin, value };
		const key = `rule ${++this.#count}`;
		this.secrets[key] = new Secret(value);
		return { origin, secret: key };
	}
}

function originOf({ place: { section, by, range } }: RuleValue, file: string, lines: LineIndex): VariableOrigin {
	const found = by === "Priority" ? "" : ` by ${by}`;
	return { name: `[${section}]${found}`, file, line: lines.at(range.start).line };
}

function placeText({ name, line }: VariableOrigin): string {
	return `${name}, line ${line}`;
}

function problemText({ file, range, message, help }: Diagnostic, lines: LineIndex): string {
	const { line, column } = lines.at(range.start);
	return [`${file}:${line}:${column}: ${message}`, ...help].join("; ");
}

function choicesOf({ assignments }: RulesOutcome, placeOf: (value: RuleValue) => string): readonly Choice[] {
	const shown = ({ value, secret }: RuleValue) => (secret ? "***" : value);
	return assignments.map((each: RuleAssignment): Choice => {
		const candidates = each.lost.map((lost) => ({
			name: `${shown(lost)}, ${placeOf(lost)}`,
			rejected: "another rule won",
		}));
		const others = candidates.length === 0 ? {} : { candidates };
		return { what: each.name, chosen: shown(each), because: `rule ${placeOf(each)}`, ...others };
	});
}
