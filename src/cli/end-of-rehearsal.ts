import { join } from "node:path";
import type { TimedEvent } from "../model/event.ts";
import type { EndSummary } from "../report/blocks.ts";
import { buildReportModel } from "../report/build-report-model.ts";
import { createConsole } from "../report/console.ts";
import { parseEventLines } from "../report/event-lines.ts";
import { renderReport } from "../report/html-report.ts";
import { EXIT } from "./exit-codes.ts";
import { EVENTS_FILE, RECORD_FOLDER } from "./record-folder.ts";
import { lastRun } from "./run-events.ts";
import type { Services } from "./services.ts";

/** What a rehearsal ended in. */
export interface RehearsalEnd {
	readonly machineFolder: string;
	readonly sequenceFile: string;
	/** The sequence as the reader would name it again. */
	readonly sequenceName: string;
	readonly exitCode: number;
	/** True when the run that was found was to be forgotten. */
	readonly discarded: boolean;
}

const OUTCOMES: Readonly<Record<number, EndSummary["outcome"]>> = {
	[EXIT.done]: "succeeded",
	[EXIT.restartPending]: "restart-pending",
	[EXIT.refused]: "refused",
	[EXIT.cancelled]: "cancelled",
};

/** True when the start was refused because of a run that was found, not by preflight. */
function isInTheWay(events: readonly TimedEvent[]): boolean {
	const last = events.findLast(({ event }) => event.kind === "run-finished")?.event;
	return last?.kind === "run-finished" && last.failure !== undefined && last.failure.id !== "preflight-refused";
}

function nextLines(
	{ callOf, shortPath }: Services,
	end: RehearsalEnd,
	events: readonly TimedEvent[],
): readonly string[] {
	const { sequenceName } = end;
	const again = `${callOf("rehearse")} ${sequenceName} --machine ${shortPath(end.machineFolder)}`;
	const boot = events.findLast(({ event }) => event.kind === "boot-started")?.event;
	const serial = boot?.kind === "boot-started" ? /, ([^,]+)$/.exec(boot.machine)?.[1] : undefined;
	const confirmed = serial === undefined ? "" : ` --confirm ${serial}`;
	const choices = [
		`When the cause is mended, try again where it failed: ${again} --resume`,
		`Go on from another step: ${again} --from STEP${confirmed}`,
		`Forget the run; before the point of no return the old system comes back: ${again} --discard${confirmed}`,
	];
	switch (end.exitCode) {
		case EXIT.done:
			return [
				"Look at what became of the machine: its volumes are folders below disks/.",
				`See it survive a power cut: ${callOf("rehearse")} ${sequenceName} --fault cut@record:40`,
				`Write your own (docs/writing-a-sequence.md), then: ${callOf("check")} FILE, ${callOf("rehearse")} FILE`,
			];
		case EXIT.refused:
			if (isInTheWay(events)) return choices;
			return [
				"Nothing was touched. Mend the reasons above, then rehearse again.",
				`What the run would do, step by step: ${callOf("plan")} ${sequenceName} --preflight`,
			];
		case EXIT.restartPending: {
			const last = events.findLast(({ event }) => event.kind === "restarting")?.event;
			if (last?.kind !== "restarting" || last.off !== true) return choices;
			return [`The machine is switched off. Switch it on again: ${again}`];
		}
		case EXIT.cancelled:
			return [`Go on where it stopped: ${again}`, `Forget the run: ${again} --discard${confirmed}`];
		default:
			return choices;
	}
}

/** What steps noted, each with the step's name; an exit code 0 tells nothing that the tick does not. */
function notesOf(events: readonly TimedEvent[]): readonly string[] {
	const notes = events.flatMap(({ event }) =>
		event.kind === "step-finished" && event.result.status === "done"
			? (event.result.notes ?? [])
					.filter((note) => !/^exit code 0\b/.test(note))
					.map((note) => (isNotRehearsed(note) ? note : `${event.name}: ${note}`))
			: [],
	);
	return [...new Set(notes)];
}

function isNotRehearsed(note: string): boolean {
	return note.startsWith("not rehearsed");
}

/** What was lost or left behind is no success, whoever noted it. */
function isLoss(note: string): boolean {
	return /\bnot kept\b/.test(note);
}

/** What users had before and have still. */
function isKept(note: string): boolean {
	return /\busers? (kept|restored)\b|\buser state followed\b/.test(note);
}

/** Why the run ended as it did: on a terminal the failure stands right above, elsewhere it went another way. */
function reasonsOf(events: readonly TimedEvent[]): readonly string[] {
	const last = events.findLast(({ event }) => event.kind === "run-finished")?.event;
	if (last?.kind !== "run-finished" || last.failure === undefined) return [];
	const { message, details = [], id } = last.failure;
	return [`${message} (${id})`, ...details];
}

function isVerified(note: string): boolean {
	return /verified|read back|are there\b/i.test(note);
}

function summaryOf(services: Services, end: RehearsalEnd, events: readonly TimedEvent[]): EndSummary {
	const record = join(end.machineFolder, RECORD_FOLDER);
	const place = (title: string, path: string) => ({ title, path: services.shortPath(path) });
	// A start that was refused did nothing: what an earlier one kept is not its merit.
	const notes = end.exitCode === EXIT.refused ? [] : notesOf(events);
	const warnings = events.flatMap(({ event }) =>
		event.kind === "message" && event.level === "warning" ? [event.text] : [],
	);
	const good = notes.filter((note) => !isNotRehearsed(note) && !isLoss(note));
	return {
		outcome: OUTCOMES[end.exitCode] ?? "failed",
		...(services.terminal.live ? {} : { reasons: reasonsOf(events) }),
		kept: good.filter(isKept),
		done: good.filter((note) => !isKept(note) && !isVerified(note)),
		verified: good.filter((note) => !isKept(note) && isVerified(note)),
		notRehearsed: notes.filter(isNotRehearsed).map((note) => note.replace(/^not rehearsed: /, "")),
		warnings: [...new Set([...warnings, ...notes.filter(isLoss)])],
		places: [
			place("Report", join(record, "report.html")),
			place("Log (CMTrace)", join(record, "smsts.log")),
			place("Events", join(record, EVENTS_FILE)),
			place("Machine", end.machineFolder),
		],
		next: nextLines(services, end, events),
	};
}

/** The events of the last run; their bytes are let go before the report is made. */
async function readEvents({ files }: Services, path: string): Promise<readonly TimedEvent[] | undefined> {
	const bytes = await files.read(path);
	return bytes.ok ? lastRun([...parseEventLines(bytes.value)]) : undefined;
}

/** Writes the HTML report from the recorded events and says what was kept, how it was verified, and where everything is. */
export async function showEndOfRehearsal(services: Services, end: RehearsalEnd): Promise<void> {
	const { terminal, files } = services;
	const record = join(end.machineFolder, RECORD_FOLDER);
	const events = await readEvents(services, join(record, EVENTS_FILE));
	if (events === undefined) return;
	// A run that was only discarded has no end of its own.
	if (end.discarded && end.exitCode === EXIT.done && events.at(-1)?.event.kind === "found") return;
	const summary = summaryOf(services, end, events);
	const { outcome: _outcome, ...extra } = summary;
	const written = await files.write(join(record, "report.html"), renderReport(buildReportModel(events, extra)));
	if (!written.ok) terminal.err(`steppe: the report can't be written: ${written.error.message}\n`);
	const console = createConsole({
		write: (text) => terminal.out(text),
		live: false,
		colour: terminal.result.colour,
		unicode: terminal.unicode,
		columns: () => terminal.columns(),
	});
	console.showEnd(summary);
}
