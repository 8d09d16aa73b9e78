import type { Argv } from "yargs";
import { fail, ok, type Result } from "../base/result.ts";
import type { ChannelProblem } from "../channel/protocol.ts";
import { HIDDEN_VALUE, shownVariables } from "../engine/shown-variables.ts";
import type { TimedEvent } from "../model/event.ts";
import type { JournalLine, JournalRecord } from "../model/journal.ts";
import type { ShownVariable } from "../model/live-run.ts";
import type { VariableSource } from "../model/variables.ts";
import { parseEventLines } from "../report/event-lines.ts";
import { askRun } from "./ask-run.ts";
import { type Arguments, textOf } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { findRun, PLACE_FORMS, type RunPlace } from "./find-run.ts";
import { lastRun } from "./run-events.ts";
import type { Services } from "./services.ts";
import { readStoredRun } from "./stored-run.ts";
import { tellUsage } from "./tell.ts";

/** The options of commands that are about one run. */
export function runOptions(yargs: Argv): Argv {
	return yargs
		.option("machine", { type: "string", requiresArg: true, describe: "Folder of the rehearsal machine with the run" })
		.option("run", { type: "string", requiresArg: true, describe: `The run: ${PLACE_FORMS}` })
		.conflicts("machine", "run");
}

/** The run that the options name, or the one that is meant without them. */
export function findRunOf(services: Services, arguments_: Arguments): Promise<Result<RunPlace, number>> {
	return findRun(services, textOf(arguments_, "run") ?? textOf(arguments_, "machine"));
}

/** Variables of a run, and where they were read. */
export interface RunVariables {
	readonly place: RunPlace;
	readonly variables: readonly ShownVariable[];
	/** `engine`: from the one that runs; else from what it left. */
	readonly from: "engine" | "journal" | "events";
}

/** Tells why a running engine did not do what it was asked; the exit code. */
export function tellChannelProblem(services: Services, { kind, message }: ChannelProblem): number {
	services.terminal.err(`steppe: ${message}\n`);
	if (kind === "invalid") return EXIT.invalid;
	return kind === "refused" ? EXIT.refused : EXIT.failed;
}

/** The variables of a run: from the engine while it runs, else from the journal, else from the events of a run that took its journal away. */
export async function readVariables(services: Services, place: RunPlace): Promise<Result<RunVariables, number>> {
	if (place.running !== undefined) {
		const answer = await askRun(services, place.running, { do: "list" });
		if (answer.ok) return ok({ place, variables: answer.value.variables ?? [], from: "engine" });
		// Between two starts of the machine the journal is all there is.
		if (answer.error.kind !== "gone") return fail(tellChannelProblem(services, answer.error));
	}
	const read = await readLinesFrom(services, place);
	return read.ok ? ok({ place, variables: shownVariables(read.value.lines), from: read.value.from }) : read;
}

/** The journal of a run; of one that took its journal away what its events tell of variables, as journal lines. */
export async function readRunLines(
	services: Services,
	place: RunPlace,
): Promise<Result<readonly JournalLine[], number>> {
	const read = await readLinesFrom(services, place);
	return read.ok ? ok(read.value.lines) : read;
}

interface LinesFrom {
	readonly lines: readonly JournalLine[];
	readonly from: "journal" | "events";
}

async function readLinesFrom(services: Services, place: RunPlace): Promise<Result<LinesFrom, number>> {
	const stored = await readStoredRun(services, place);
	if (!stored.ok) return stored;
	if (stored.value !== undefined) return ok({ lines: stored.value.lines, from: "journal" });
	const bytes = place.events === undefined ? undefined : await services.files.read(place.events);
	if (bytes?.ok !== true) {
		return fail(tellUsage(services, `${place.shown} holds no journal and no events: no run was begun there`));
	}
	const events = lastRun([...parseEventLines(bytes.value)]);
	return ok({ lines: linesOfEvents(events), from: "events" });
}

function linesOfEvents(events: readonly TimedEvent[]): readonly JournalLine[] {
	const line = (record: JournalRecord, { time, boot }: TimedEvent, sequence: number) => {
		return { sequence, boot, generation: 1, time, record };
	};
	return events.flatMap((timed, index) => {
		const { event } = timed;
		if (event.kind === "boot-started") {
			return [line({ kind: "boot-started", phase: event.phase, startedFrom: "" }, timed, index + 1)];
		}
		if (event.kind === "variable-kept") return [line(event, timed, index + 1)];
		if (event.kind !== "variable-set") return [];
		const { value, source, ...rest } = event;
		const told = value === "" ? {} : { value };
		const secret = value === HIDDEN_VALUE;
		return [line({ ...rest, ...told, secret, source: source as VariableSource }, timed, index + 1)];
	});
}
