import { join } from "node:path";
import type { EndSummary } from "../report/blocks.ts";
import { buildReportModel } from "../report/build-report-model.ts";
import { createConsole } from "../report/console.ts";
import { parseEventLines } from "../report/event-lines.ts";
import { renderReport } from "../report/html-report.ts";
import { RECORD_FOLDER } from "./commands/run.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";

/** What a rehearsal ended in. */
export interface RehearsalEnd {
	readonly machineFolder: string;
	readonly sequenceFile: string;
	readonly exitCode: number;
}

const OUTCOMES: Readonly<Record<number, EndSummary["outcome"]>> = {
	[EXIT.done]: "succeeded",
	[EXIT.restartPending]: "restart-pending",
	[EXIT.refused]: "refused",
	[EXIT.cancelled]: "cancelled",
};

function nextLines(end: RehearsalEnd): readonly string[] {
	const machine = `--machine ${end.machineFolder}`;
	switch (end.exitCode) {
		case EXIT.done:
			return [
				"Look at what became of the machine: its volumes are folders below disks/.",
				"See it survive a power cut: steppe rehearse refresh --fault cut@record:40",
				"Write your own: docs/writing-a-sequence.md, then steppe check FILE and steppe rehearse FILE",
			];
		case EXIT.refused:
			return [
				"Nothing was touched. Mend the reasons above, then rehearse again.",
				"What the run would do, step by step: steppe plan FILE",
			];
		case EXIT.cancelled:
			return [`Go on where it stopped: steppe rehearse ${end.sequenceFile} ${machine}`];
		default:
			return [
				`When the cause is mended, try again where it failed: steppe rehearse ${end.sequenceFile} ${machine} --resume`,
			];
	}
}

/** Writes the HTML report from the recorded events and says what was kept, how it was verified, and where everything is. */
export async function showEndOfRehearsal(services: Services, end: RehearsalEnd): Promise<void> {
	const { terminal, files } = services;
	const record = join(end.machineFolder, RECORD_FOLDER);
	const bytes = await files.read(join(record, "events.jsonl"));
	if (!bytes.ok) return;
	const events = [...parseEventLines(new TextDecoder().decode(bytes.value))];
	const report = join(record, "report.html");
	const places = [
		{ title: "Report", path: report },
		{ title: "Log (CMTrace)", path: join(record, "smsts.log") },
		{ title: "Events", path: join(record, "events.jsonl") },
		{ title: "Machine", path: end.machineFolder },
	];
	const notes = events.flatMap(({ event }) =>
		event.kind === "step-finished" && event.result.status === "done" ? (event.result.notes ?? []) : [],
	);
	const isNotRehearsed = (note: string) => note.startsWith("not rehearsed");
	const summary: EndSummary = {
		outcome: OUTCOMES[end.exitCode] ?? "failed",
		kept: notes.filter((note) => !isNotRehearsed(note) && !/verif/i.test(note)),
		verified: notes.filter((note) => /verif/i.test(note)),
		notRehearsed: notes.filter(isNotRehearsed),
		warnings: events.flatMap(({ event }) =>
			event.kind === "message" && event.level === "warning" ? [event.text] : [],
		),
		places,
		next: nextLines(end),
	};
	const { outcome: _outcome, ...extra } = summary;
	await files.write(report, renderReport(buildReportModel(events, extra)));
	const console = createConsole({
		write: (text) => terminal.out(text),
		live: false,
		colour: terminal.colour,
		unicode: terminal.unicode,
		columns: () => terminal.columns(),
	});
	console.showEnd(summary);
}
