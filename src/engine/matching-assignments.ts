import { fail, ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { MachineFacts } from "../model/facts.ts";
import type { Failure } from "../model/failure.ts";
import { known } from "../model/known.ts";
import { plainValue, type Variable } from "../model/variables.ts";
import type { MachineMatch, VariablesCollection, VariablesFile } from "../model/variables-file.ts";
import { compareValues } from "../sequence/conditions/compare.ts";
import { evaluate } from "../sequence/conditions/evaluate.ts";
import { type Assignment, assignmentsOf } from "./assignment.ts";
import { machineConditions } from "./conditions.ts";
import { failure } from "./failures.ts";
import type { Run } from "./run.ts";

/** What the variables files say for this machine, each list weakest first. */
export interface Matching {
	readonly collections: readonly Assignment[];
	readonly machines: readonly Assignment[];
}

interface Ranked {
	readonly priority: number;
	/** Who says it, for people. */
	readonly who: string;
	readonly assignments: readonly Assignment[];
}

/** True when all that is given fits the machine; a MAC address when one of the machine's does. */
function fits(match: MachineMatch, facts: MachineFacts, operator: "like" | "equals"): boolean {
	const like = (pattern: string | undefined, value: string) =>
		pattern === undefined || (value !== "" && compareValues(operator, value, pattern));
	const address = (text: string) => text.replace(/[^0-9A-Fa-f*?]/g, "");
	return (
		like(match.serialNumber, facts.serialNumber) &&
		like(match.uuid, facts.uuid) &&
		like(match.assetTag, facts.assetTag) &&
		like(match.make, facts.make) &&
		like(match.model, facts.model) &&
		(match.macAddress === undefined ||
			facts.macAddresses.some((each) => compareValues(operator, address(each), address(match.macAddress ?? ""))))
	);
}

/** Whether this machine belongs to a collection; why that can't be told is a failure, never a no. */
async function belongs(
	run: Run,
	{ name, members, condition }: VariablesCollection,
	variables: ReadonlyMap<string, string>,
): Promise<Result<boolean, Failure>> {
	if (members.length > 0 && !members.some((each) => fits(each, run.facts, "like"))) return ok(false);
	if (condition === undefined) return ok(true);
	const live = machineConditions(run);
	const variable = (asked: string) => {
		const found = variables.get(foldCase(asked));
		return found === undefined ? live.variable(asked) : known(found === "" ? undefined : found);
	};
	const verdict = await evaluate(condition, { ...live, variable });
	if (verdict.known) return ok(verdict.value);
	const message = `Whether this machine belongs to it can't be told: ${verdict.because}`;
	return fail(failure("input-invalid", "find this machine's collections", message, { operand: name }));
}

/** Two that are equally strong, disagree, and are beaten by none: nobody guesses. */
function conflict(ranked: readonly Ranked[], kind: "collections" | "machines"): Failure | undefined {
	const said = new Map<string, { name: string; priority: number; by: Map<string, string> }>();
	// Weakest first: a stronger one takes the place of all before it.
	for (const { priority, who, assignments } of ranked) {
		for (const { name, items } of assignments) {
			const before = said.get(foldCase(name));
			const by = before?.priority === priority ? before.by : new Map<string, string>();
			by.set(JSON.stringify(items), by.get(JSON.stringify(items)) ?? who);
			said.set(foldCase(name), { name, priority, by });
		}
	}
	const tied = [...said.values()].filter(({ by }) => by.size > 1);
	if (tied.length === 0) return undefined;
	const details = tied.map(({ name, priority, by }) => {
		const level = kind === "collections" ? `, all with priority ${priority}` : "";
		return `${name} is said differently by ${[...by.values()].join(" and ")}${level}`;
	});
	const remedy = kind === "collections" ? "Give one of them a higher `priority`." : "Leave one entry for this machine.";
	const message = `Two ${kind} that fit this machine disagree, and none is stronger.`;
	return failure("input-invalid", "find this machine's variables", message, { details: [...details, remedy] });
}

/** What collections and machines of the files say for this machine, with `variables` as what is known before. */
export async function matchingAssignments(
	run: Run,
	files: readonly VariablesFile[],
	variables: readonly Pick<Variable, "name" | "value">[],
): Promise<Result<Matching, Failure>> {
	const values = new Map(variables.map(({ name, value }) => [foldCase(name), plainValue(value)]));
	const collections: Ranked[] = [];
	const machines: Ranked[] = [];
	for (const { file, collections: declared, machines: named } of files) {
		for (const each of declared) {
			const member = await belongs(run, each, values);
			if (!member.ok) return member;
			if (!member.value) continue;
			const { name, priority } = each;
			const assignments = assignmentsOf(each.variables, "collection", { name, file });
			collections.push({ priority, who: `${name} (${file})`, assignments });
		}
		for (const { name, match, variables: own } of named) {
			if (!fits(match, run.facts, "equals")) continue;
			machines.push({
				priority: 0,
				who: `${name} (${file})`,
				assignments: assignmentsOf(own, "machine", { name, file }),
			});
		}
	}
	collections.sort((left, right) => left.priority - right.priority);
	const problem = conflict(collections, "collections") ?? conflict(machines, "machines");
	if (problem !== undefined) return fail(problem);
	const all = (ranked: readonly Ranked[]) => ranked.flatMap(({ assignments }) => assignments);
	return ok({ collections: all(collections), machines: all(machines) });
}
