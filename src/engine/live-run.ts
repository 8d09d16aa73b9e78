import { fail, ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { LiveRun, OutsideChange, ShownVariable } from "../model/live-run.ts";
import { Secret } from "../model/secret.ts";
import { plainValue, variableValue } from "../model/variables.ts";
import { valueLengthLimit, variableNameProblem } from "../sequence/variable-name.ts";
import { failure, RunStopped } from "./failures.ts";
import { readJournal } from "./journal.ts";
import type { Run } from "./run.ts";
import { HIDDEN_VALUE, shownVariables } from "./shown-variables.ts";

/**
 * Does work while others on this machine may see the run and change its variables. What came last has its turn before this ends; what
 * comes after is refused: the run's journal may be closed or gone by then.
 */
export async function whileLive<Value>(run: Run, work: () => Promise<Value>): Promise<Value> {
	const { connectRun } = run.parts;
	let isOver = false;
	run.childEnvironment = (await connectRun?.(liveRun(run, () => isOver))) ?? {};
	try {
		return await work();
	} finally {
		await connectRun?.(undefined);
		await run.alone(async () => {
			isOver = true;
		});
	}
}

/** The run as others may see and change it. What they do takes its turn between the engine's own changes. */
function liveRun(run: Run, isOver: () => boolean): LiveRun {
	const { state } = run.journal;
	const turn = <Value>(work: () => Promise<Result<Value, Failure>>) =>
		run.alone(() => (isOver() ? Promise.resolve(fail(noLonger())) : stoppedAsFailure(work)));
	return {
		runId: state.started?.runId ?? "",
		sequenceName: run.sequence.name,
		node: () => {
			const { open } = run.journal.state;
			return open === undefined ? undefined : { id: open.span.node, name: open.name };
		},
		variables: () => turn(() => listVariables(run)),
		set: (change) => {
			const problem = changeProblem(change);
			if (problem !== undefined) return Promise.resolve(fail(problem));
			return turn(() => setFromOutside(run, change));
		},
	};
}

function noLonger(): Failure {
	return failure(
		"not-supported-here",
		"reach the run",
		"Its steps are through here: it no longer takes or tells variables.",
	);
}

/** A journal that can't be written stops the engine; whoever asked from outside is told why. */
async function stoppedAsFailure<Value>(work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof RunStopped) return fail(error.failure);
		throw error;
	}
}

function changeProblem({ name, value }: OutsideChange): Failure | undefined {
	const problem = variableNameProblem(name);
	if (problem !== undefined) {
		return failure("input-invalid", `set ${name}`, `${problem.message}; ${problem.help}.`, { operand: name });
	}
	if (value.length <= valueLengthLimit) return undefined;
	const message = `The value has ${value.length} characters; a variable holds at most ${valueLengthLimit}.`;
	return failure("input-invalid", `set ${name}`, message, { operand: name });
}

/** The change is durable when this answers, also when the step that runs now fails later. */
async function setFromOutside(run: Run, change: OutsideChange): Promise<Result<ShownVariable | undefined, Failure>> {
	const { name, value, secret, source } = change;
	const node = run.journal.state.open?.span.node;
	const set = await run.setVariable({ name, value: variableValue(value, secret) }, source, node);
	if (!set.ok) return set;
	await run.journal.commit();
	const listed = await listVariables(run);
	return listed.ok ? ok(listed.value.find((each) => foldCase(each.name) === foldCase(name))) : listed;
}

/** What counts now, with today's letters; since when, the journal tells. */
async function listVariables(run: Run): Promise<Result<readonly ShownVariable[], Failure>> {
	await run.journal.commit();
	const journal = await readJournal(run.parts.ports.journalStore, run.journal.place);
	if (!journal.ok) return journal;
	const recorded = new Map(shownVariables(journal.value?.lines ?? []).map((each) => [foldCase(each.name), each]));
	return ok(
		run.variables.list().map(({ name, value, source, node }) => {
			const secret = value instanceof Secret;
			const since = recorded.get(foldCase(name))?.since;
			return {
				...{ name, value: secret ? HIDDEN_VALUE : plainValue(value), secret, source },
				...(node === undefined ? {} : { node }),
				...(since === undefined ? {} : { since }),
			};
		}),
	);
}
