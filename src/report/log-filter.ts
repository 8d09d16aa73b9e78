import type { LogLevel, LogRecord } from "./cmtrace-reader.ts";

/** What of a log is wanted. */
export interface LogFilter {
	/** Name of a step (case ignored), or its number in the order of the sequence. */
	readonly step?: string;
	/** The least grave level. */
	readonly level?: LogLevel;
	/** Milliseconds since 1970; records without a time follow the one before them. */
	readonly since?: number;
	/** True for a component that is wanted. */
	readonly component?: (name: string) => boolean;
	readonly grep?: RegExp;
}

const RANKS: Readonly<Record<LogLevel, number>> = { information: 1, warning: 2, error: 3 };
/** The sentence with which a step begins, in Steppe's and in Configuration Manager's wording. */
const BEGINS = /^Start executing an instruction\. Instruction name: '?(.*?)'?\. (?:Instruction )?[Pp]ointer: (\d+)/s;
const SKIPS = /^Skipping the action \((.*?)\)/s;
/** Sentences after which no step runs. The last gate before a destructive act is passed inside its step. */
const BETWEEN = /^(The group \(|Skipping the group|Task sequence |Task Sequence Engine |Boot \d+ of )/;

/** Says of each record in turn whether it is wanted; remembers which step runs. */
export class LogSieve {
	readonly #filter: LogFilter;
	#step: { readonly name: string; readonly number: string } | undefined;
	#isLateEnough: boolean;

	constructor(filter: LogFilter) {
		this.#filter = filter;
		this.#isLateEnough = filter.since === undefined;
	}

	wants(record: LogRecord): boolean {
		const { level, component, grep, since } = this.#filter;
		const isOfStep = this.#follow(record.text);
		if (since !== undefined && record.time !== undefined) this.#isLateEnough = record.time >= since;
		if (!this.#isLateEnough || !isOfStep) return false;
		if (level !== undefined && RANKS[record.level] < RANKS[level]) return false;
		if (component !== undefined && !component(record.component)) return false;
		return grep === undefined || grep.test(record.text);
	}

	/** Follows which step runs; true when the record is of the wanted one. */
	#follow(text: string): boolean {
		const { step } = this.#filter;
		if (step === undefined) return true;
		const wanted = step.toUpperCase();
		const skipped = SKIPS.exec(text);
		if (skipped !== null) return skipped[1]?.toUpperCase() === wanted;
		const begins = BEGINS.exec(text);
		if (begins !== null) this.#step = { name: (begins[1] ?? "").toUpperCase(), number: begins[2] ?? "" };
		else if (BETWEEN.test(text)) this.#step = undefined;
		return this.#step !== undefined && (this.#step.name === wanted || this.#step.number === wanted);
	}
}
