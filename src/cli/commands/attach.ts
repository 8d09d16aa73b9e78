import { createConsole } from "../../report/console.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findRun, placePositional, type RunPlace } from "../find-run.ts";
import { type Followed, followEvents } from "../follow-events.ts";
import type { Services } from "../services.ts";
import { tellUsage } from "../tell.ts";

/** The exit code of the run that was followed to its end. */
function exitCodeOf({ last }: Followed): number {
	if (last?.event.kind !== "run-finished" || last.event.succeeded) return EXIT.done;
	if (last.event.cancelled) return EXIT.cancelled;
	return last.event.failure?.id === "preflight-refused" ? EXIT.refused : EXIT.failed;
}

/** Shows a run's events as its own console does. */
async function show(services: Services, place: RunPlace, file: string, arguments_: Arguments): Promise<Followed> {
	const { terminal, rehearsals, now } = services;
	const { machineFolder } = place;
	const console = createConsole({
		write: (text) => terminal.out(text),
		live: terminal.result.live,
		colour: terminal.result.colour,
		unicode: terminal.unicode,
		columns: () => terminal.columns(),
		verbose: isOn(arguments_, "verbose"),
	});
	const end = await followEvents(services, file, {
		follow: arguments_.follow !== false,
		report: (event) => console.report(event),
		onIdle: () => console.tick(now()),
		onNoEngine: () => {
			console.pause();
			terminal.err(
				"steppe: no engine runs on this machine now: the run was cut or stopped; waiting for the next start\n",
			);
		},
		...(machineFolder === undefined ? {} : { engineRuns: () => rehearsals.engineRuns(machineFolder) }),
	});
	console.close();
	return end;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = await findRun(services, textOf(arguments_, "place"));
	if (!place.ok) return place.error;
	const { events, shown } = place.value;
	if (events === undefined) return tellUsage(services, `${shown} holds no events.jsonl`);
	const { terminal, files, signal } = services;
	const follow = arguments_.follow !== false;
	if ((await files.size(events)) === undefined) {
		if (!follow) return tellUsage(services, `no run has written events here yet: ${events}`);
		terminal.err(`steppe: no run has begun on ${shown} yet; waiting for it\n`);
	}
	const end = await show(services, place.value, events, arguments_);
	if (end.torn > 0) terminal.err(`steppe: ${end.torn} lines of ${events} are no events and were left out\n`);
	if (signal.aborted) {
		terminal.err("steppe: no longer attached; the run goes on by itself\n");
		return EXIT.cancelled;
	}
	return follow ? exitCodeOf(end) : EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		placePositional(yargs)
			.option("follow", {
				type: "boolean",
				default: true,
				describe: "Go on live until the run has finished; --no-follow prints what is there and ends",
			})
			.option("verbose", { type: "boolean", describe: "Show choices and variables too" })
			.example("$0 attach", "Watch the run that goes on on this computer")
			.example("$0 attach rehearsals/refresh-on-office-pc", "Watch a rehearsal from a second terminal")
			.example("$0 attach events.jsonl --no-follow", "Read a finished run again"),
	handle,
};
