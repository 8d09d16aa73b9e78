import { join } from "node:path";
import { createConsole } from "../../report/console.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { followEvents } from "../follow-events.ts";
import { EVENTS_FILE, RECORD_FOLDER } from "../record-folder.ts";
import type { Services } from "../services.ts";
import { tellUsage } from "../tell.ts";

/** The events file that a place names: itself, or of a machine or of a folder with logs. */
async function eventsFile(services: Services, place: string): Promise<string | undefined> {
	const { files, rehearsals } = services;
	const own = files.resolve(place);
	if (await rehearsals.isMachine(own)) return join(own, RECORD_FOLDER, EVENTS_FILE);
	for (const path of [join(own, RECORD_FOLDER, EVENTS_FILE), join(own, EVENTS_FILE)]) {
		if (await files.exists(path)) return path;
	}
	return own.endsWith(".jsonl") && (await files.exists(own)) ? own : undefined;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = textOf(arguments_, "place") ?? "";
	const file = await eventsFile(services, place);
	if (file === undefined) {
		return tellUsage(services, `${place}: name the folder of a rehearsal machine, or an events.jsonl`);
	}
	const { terminal } = services;
	const follow = arguments_.follow !== false;
	if (!follow && (await services.files.size(file)) === undefined) {
		return tellUsage(services, `no run has written events here yet: ${file}`);
	}
	const console = createConsole({
		write: (text) => terminal.out(text),
		live: terminal.result.live,
		colour: terminal.result.colour,
		unicode: terminal.unicode,
		columns: () => terminal.columns(),
		verbose: isOn(arguments_, "verbose"),
	});
	const end = await followEvents(services, file, { follow, report: (event) => console.report(event) });
	console.close();
	if (end.torn > 0) terminal.err(`steppe: ${end.torn} lines of ${file} are no events and were left out\n`);
	if (services.signal.aborted) {
		terminal.err("steppe: no longer attached; the run goes on by itself\n");
		return EXIT.cancelled;
	}
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.positional("place", { type: "string", describe: "Folder of a rehearsal machine, or an events.jsonl" })
			.option("follow", {
				type: "boolean",
				default: true,
				describe: "Go on live until the run has finished; --no-follow prints what is there and ends",
			})
			.option("verbose", { type: "boolean", describe: "Show choices and variables too" })
			.example("$0 attach rehearsals/refresh-on-office-pc", "Watch a rehearsal from a second terminal")
			.example("$0 attach events.jsonl --no-follow", "Read a finished run again"),
	handle,
};
