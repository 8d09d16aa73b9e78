import { parseDuration } from "../../../base/duration.ts";
import type { Retry } from "../../../model/sequence.ts";
import type { LocatedValue } from "../../source/located-value.ts";
import { readKeys, readMapping, readText, requireKeys } from "./fields.ts";
import type { Reading } from "./reading.ts";

const longestDuration = 24 * 3_600_000;

/** Reads a duration such as `90s` in milliseconds, from `least` to 24 hours. `what` is such as `` `wait` ``. */
export function readDuration(value: LocatedValue, what: string, least: number, reading: Reading): number | undefined {
	const { problems } = reading;
	const text = readText(value, what, problems);
	if (text === undefined) return undefined;
	const milliseconds = parseDuration(text);
	if (milliseconds !== undefined && milliseconds >= least && milliseconds <= longestDuration) return milliseconds;
	const help = `write 500ms, 10s, 2m or 1h; ${least > 0 ? "more than nothing, " : ""}at most 24h`;
	problems.error("value-not-permitted", value.range, `${what} can't be ${JSON.stringify(text)}`, help);
	return undefined;
}

/** Reads a `retry`. */
export function readRetry(value: LocatedValue, reading: Reading): Retry | undefined {
	const { problems } = reading;
	const mapping = readMapping(value, "`retry`", problems, "write { times: 2, wait: 10s }");
	if (mapping === undefined) return undefined;
	let times: number | undefined;
	let waitMilliseconds = 0;
	let backOff: number | undefined;
	let longestWaitMilliseconds: number | undefined;
	const readers = {
		times: (each: LocatedValue) => {
			times = readNumber(each, "`times`", { least: 0, most: 100, whole: true }, reading);
		},
		wait: (each: LocatedValue) => {
			waitMilliseconds = readDuration(each, "`wait`", 0, reading) ?? 0;
		},
		"back-off": (each: LocatedValue) => {
			backOff = readNumber(each, "`back-off`", { least: 1, most: 10, whole: false }, reading);
		},
		"longest-wait": (each: LocatedValue) => {
			longestWaitMilliseconds = readDuration(each, "`longest-wait`", 0, reading);
		},
	};
	readKeys(mapping, readers, "`retry`", problems);
	requireKeys(mapping, ["times"], "`retry`", problems);
	if (times === undefined) return undefined;
	return {
		...{ times, waitMilliseconds },
		...(backOff === undefined ? {} : { backOff }),
		...(longestWaitMilliseconds === undefined ? {} : { longestWaitMilliseconds }),
	};
}

interface Bounds {
	readonly least: number;
	readonly most: number;
	readonly whole: boolean;
}

function readNumber(value: LocatedValue, what: string, bounds: Bounds, reading: Reading): number | undefined {
	const text = readText(value, what, reading.problems);
	if (text === undefined) return undefined;
	const { least, most, whole } = bounds;
	const isNumber = (whole ? /^\d{1,3}$/ : /^\d{1,3}(\.\d{1,6})?$/).test(text);
	if (isNumber && Number(text) >= least && Number(text) <= most) return Number(text);
	const kind = whole ? "a whole number" : "a number";
	const message = `${what} is ${kind} from ${least} to ${most}, not ${JSON.stringify(text)}`;
	reading.problems.error("value-out-of-range", value.range, message);
	return undefined;
}
