import { buildReportModel } from "../../report/build-report-model.ts";
import { renderReport } from "../../report/html-report.ts";
import type { ReportModel } from "../../report/report-model.ts";
import { createStyle } from "../../report/style.ts";
import { textReport } from "../../report/text-report.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findRun, placePositional } from "../find-run.ts";
import { readRunEvents } from "../run-events.ts";
import type { Services } from "../services.ts";
import { tellFailure } from "../tell.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = await findRun(services, textOf(arguments_, "place"));
	if (!place.ok) return place.error;
	const read = await readRunEvents(services, place.value);
	if (!read.ok) return read.error;
	const { events, from, tornBytes } = read.value;
	const { terminal, files, shortPath } = services;
	if (from === "journal") terminal.err("There are no events: this is told from the journal.\n");
	if (tornBytes > 0)
		terminal.err(`steppe: the last ${tornBytes} bytes of the journal were torn by a cut and are left out\n`);
	const built = buildReportModel(events);
	const goesOn = built.outcome === "interrupted" && place.value.running !== undefined;
	const model: ReportModel = goesOn ? { ...built, outcome: "running" } : built;
	const out = textOf(arguments_, "out");
	if (out !== undefined) {
		const path = files.resolve(out);
		const written = await files.write(path, renderReport(model));
		if (!written.ok) return tellFailure(services, written.error);
		terminal.out(`${shortPath(path)}\n`);
		return EXIT.done;
	}
	if (isOn(arguments_, "json")) {
		terminal.out(`${JSON.stringify(model, undefined, "\t")}\n`);
		return EXIT.done;
	}
	const style = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	terminal.out(`${textReport(model, style, terminal.columns()).join("\n")}\n`);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		placePositional(yargs)
			.option("out", { type: "string", requiresArg: true, describe: "Write the HTML report to this file" })
			.option("json", { type: "boolean", describe: "All that the report shows, as JSON" })
			.conflicts("out", "json")
			.example("$0 report pc", "How the run on a rehearsal machine ended, in short")
			.example(
				"$0 report D:\\_SMSTaskSequence --out run.html",
				"The report of a run whose events are lost, from its journal",
			),
	handle,
};
