import type { ShownVariable } from "../../model/live-run.ts";
import { clipEnd, oneLine } from "../../report/text-width.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { localTime } from "../local-time.ts";
import { namePattern } from "../name-pattern.ts";
import { findRunOf, type RunVariables, readVariables, runOptions } from "../run-variables.ts";
import type { Services } from "../services.ts";
import { textTable } from "../text-table.ts";

function shownTime(time: number | undefined): string {
	return time === undefined ? "each start" : localTime(time);
}

function sourceText({ source, node }: ShownVariable): string {
	return node === undefined ? source : `${source} (${node})`;
}

/** The narrowest that a value gets on a terminal before lines wrap. */
const NARROWEST_VALUE = 12;

function table({ terminal }: Services, variables: readonly ShownVariable[]): string {
	const others = variables.map((each) => [each.name, sourceText(each), shownTime(each.since)]);
	const widest = (index: number) => Math.max(6, ...others.map((row) => row[index]?.length ?? 0));
	const room = terminal.columns() - widest(0) - widest(1) - widest(2) - 6;
	const width = terminal.result.live ? Math.max(NARROWEST_VALUE, room) : Number.MAX_SAFE_INTEGER;
	const rows = variables.map((each) => [
		each.name,
		clipEnd(oneLine(each.value), width),
		sourceText(each),
		shownTime(each.since),
	]);
	return textTable([["Name", "Value", "Source", "Since"], ...rows]);
}

const FROM: Readonly<Record<RunVariables["from"], string>> = {
	engine: "",
	journal:
		"No engine runs there now: these are from the journal, without those that the engine finds anew at each start.\n",
	events: "The run has taken its journal away: these are from its events.\n",
};

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = await findRunOf(services, arguments_);
	if (!place.ok) return place.error;
	const read = await readVariables(services, place.value);
	if (!read.ok) return read.error;
	const { variables, from } = read.value;
	const isWanted = namePattern(textOf(arguments_, "pattern") ?? "*");
	const wanted = variables.filter(({ name }) => isWanted(name));
	const { terminal } = services;
	if (isOn(arguments_, "json")) {
		terminal.out(`${JSON.stringify({ run: place.value.shown, from, variables: wanted }, undefined, "\t")}\n`);
		return EXIT.done;
	}
	terminal.err(FROM[from]);
	if (wanted.length > 0) terminal.out(table(services, wanted));
	else terminal.err(variables.length === 0 ? "The run has no variables.\n" : "No variable has such a name.\n");
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		runOptions(yargs)
			.positional("pattern", { type: "string", describe: "Only names like this: OSD*, with * and ?; case is ignored" })
			.option("json", { type: "boolean", describe: "As JSON" })
			.example("$0 vars list", "The variables of the run that goes on on this computer")
			.example("$0 vars list 'OSD*' --machine pc", "Some of a run on a rehearsal machine"),
	handle,
};
