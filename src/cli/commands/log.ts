import { parseDuration } from "../../base/duration.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { LogLevel, LogRecord } from "../../report/cmtrace-reader.ts";
import { type LogFilter, LogSieve } from "../../report/log-filter.ts";
import { LogLines } from "../../report/log-lines.ts";
import { createStyle, forTerminal } from "../../report/style.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findRun, placePositional, type RunPlace } from "../find-run.ts";
import { namePattern } from "../name-pattern.ts";
import { readLog } from "../read-log.ts";
import type { Services } from "../services.ts";
import { tellFailure, tellUsage } from "../tell.ts";

/** Damaged records that are named one by one. */
const MOST_NAMED = 5;

/** `10m` ago, `14:30` today, or a day with or without a time, in local time; milliseconds since 1970. */
function momentFrom(text: string, now: number): number | undefined {
	const ago = parseDuration(text);
	if (ago !== undefined) return now - ago;
	const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
	const today = new Date(now);
	if (clock !== null) return today.setHours(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0), 0);
	const day = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
	const moment = day === null ? Number.NaN : Date.parse(`${day[1]}T${(day[2] ?? "00:00").padStart(5, "0")}`);
	return Number.isNaN(moment) ? undefined : moment;
}

function filterFrom(arguments_: Arguments, now: number): Result<LogFilter, string> {
	const step = textOf(arguments_, "step");
	const level = textOf(arguments_, "level") as LogLevel | undefined;
	const component = textOf(arguments_, "component");
	const since = textOf(arguments_, "since");
	const moment = since === undefined ? undefined : momentFrom(since, now);
	if (since !== undefined && moment === undefined) {
		return fail(`--since ${since}: write a duration (10m), a time (14:30), or a day (2026-03-01, "2026-03-01 14:30")`);
	}
	const pattern = textOf(arguments_, "grep");
	const grep = pattern === undefined ? undefined : expressionOf(pattern);
	if (grep?.ok === false) return grep;
	return ok({
		...(step === undefined ? {} : { step }),
		...(level === undefined ? {} : { level }),
		...(component === undefined ? {} : { component: namePattern(component) }),
		...(moment === undefined ? {} : { since: moment }),
		...(grep === undefined ? {} : { grep: grep.value }),
	});
}

function expressionOf(pattern: string): Result<RegExp, string> {
	try {
		return ok(new RegExp(pattern, "iu"));
	} catch (error) {
		return fail(`--grep ${pattern}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Names damaged records by file and line, the first ones one by one. */
class Damage {
	readonly #services: Services;
	#count = 0;

	constructor(services: Services) {
		this.#services = services;
	}

	note({ line, problem }: LogRecord, file: string): void {
		if (problem === undefined || ++this.#count > MOST_NAMED) return;
		this.#services.terminal.err(`steppe: ${this.#services.shortPath(file)}:${line}: ${problem}\n`);
	}

	close(): void {
		const more = this.#count - MOST_NAMED;
		if (more > 0) this.#services.terminal.err(`steppe: ${more} more records are damaged\n`);
	}
}

async function showLog(
	services: Services,
	place: RunPlace & { readonly log: string },
	arguments_: Arguments,
	filter: LogFilter,
): Promise<number> {
	const { terminal, signal } = services;
	const style = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	const lines = new LogLines({ style, columns: terminal.result.live ? terminal.columns() : undefined });
	const sieve = new LogSieve(filter);
	const damage = new Damage(services);
	const asJson = isOn(arguments_, "json");
	let shown = 0;
	const read = await readLog(services, {
		file: place.log,
		// Whoever names one file means that file.
		withOlderParts: services.files.resolve(place.shown) !== place.log,
		follow: isOn(arguments_, "follow"),
		record: (record, file) => {
			if (!sieve.wants(record)) return !signal.aborted;
			damage.note(record, file);
			shown++;
			if (asJson) terminal.out(`${JSON.stringify({ file, ...record })}\n`);
			else terminal.out(`${forTerminal(lines.of(record).join("\n"), style)}\n`);
			return !signal.aborted;
		},
	});
	damage.close();
	if (!read.ok) return tellFailure(services, read.error);
	if (shown === 0) terminal.err("No record is like that.\n");
	return signal.aborted ? EXIT.cancelled : EXIT.done;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const filter = filterFrom(arguments_, services.now());
	if (!filter.ok) return tellUsage(services, filter.error);
	const place = await findRun(services, textOf(arguments_, "place"));
	if (!place.ok) return place.error;
	const { log, shown } = place.value;
	if (log === undefined) return tellUsage(services, `${shown} holds no smsts.log`);
	return showLog(services, { ...place.value, log }, arguments_, filter.value);
}

export const command: CommandModule = {
	build: (yargs) =>
		placePositional(yargs)
			.option("follow", {
				type: "boolean",
				alias: "f",
				describe: "Go on with what is written from now on, until Ctrl+C",
			})
			.option("step", {
				type: "string",
				requiresArg: true,
				describe: "Only what belongs to this step (name, or its number)",
			})
			.option("level", {
				choices: ["information", "warning", "error"],
				requiresArg: true,
				describe: "At least so grave",
			})
			.option("since", { type: "string", requiresArg: true, describe: 'Not before: 10m, 14:30, "2026-03-01 14:30"' })
			.option("component", { type: "string", requiresArg: true, describe: "Only this component; may hold * and ?" })
			.option("grep", {
				type: "string",
				requiresArg: true,
				describe: "Only texts that match (regular expression, case ignored)",
			})
			.option("json", { type: "boolean", describe: "One JSON object per record" })
			.example("$0 log pc --level warning", "What went wrong on a rehearsal machine")
			.example("$0 log --follow", "Watch the log of the run that goes on here")
			.example('$0 log smsts.log --step "Apply the image"', "One step of a log from anywhere"),
	handle,
};
