import { copyFileSync, existsSync, mkdirSync, readdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TimedEvent } from "../model/event.ts";
import type { CmtraceStamp } from "./cmtrace-line.ts";
import { cmtraceLine, rollOverStamp } from "./cmtrace-line.ts";
import type { LogSentence } from "./cmtrace-sentences.ts";
import { CmtraceSentences } from "./cmtrace-sentences.ts";
import type { MovableReporter } from "./json-lines-file.ts";
import type { OnLogProblem } from "./synchronous-file.ts";
import { SynchronousFile } from "./synchronous-file.ts";

/** Name of the log in its folder. */
export const CMTRACE_FILE_NAME = "smsts.log";
/** A log of this size is rolled over: 5 MB, and three old ones are kept (Configuration Manager's defaults for smsts.log). */
const LARGEST_LOG = 5 * 1024 * 1024;
const HISTORY = 3;
const ROLLED_OVER = /^smsts-\d{8}-\d{6}\.log$/;

/** Where and how smsts.log is written. */
export interface CmtraceOptions {
	/** Host path of the folder; made when it does not exist. */
	readonly folder: string;
	readonly onProblem: OnLogProblem;
	/** Shown in the thread column: the number of the process is customary. Default 1. */
	readonly thread?: number;
	/** Minutes to add to local time to get UTC. Default: the system's time zone. */
	readonly biasMinutes?: (time: number) => number;
	/** Size in bytes at which the log is rolled over; default 5 MiB. */
	readonly largestLog?: number;
}

/** What travels through the winston format to the transport. */
interface LogInfo {
	readonly level: string;
	readonly message: string;
	readonly sentence: LogSentence;
	readonly stamp: CmtraceStamp;
	readonly line?: string;
}

/** winston's base of all transports, as far as it is used: `write` calls `log` before it returns. */
interface TransportClass {
	new (options: {
		readonly format: object;
		readonly log: (info: LogInfo, next: () => void) => void;
	}): { write(info: LogInfo): boolean };
}

/**
 * Opens `smsts.log`. winston shapes the records (its `format.printf`); the transport is ours, because winston's own file transport
 * loses everything that was logged shortly before a kill. Winston is loaded here and not earlier: commands that log nothing start faster.
 */
export async function openCmtraceFile(options: CmtraceOptions): Promise<MovableReporter> {
	const winston = await import("winston");
	const log = new RollingLog(options);
	const shape = winston.format((info) => {
		const { sentence, stamp } = info as unknown as LogInfo;
		info.line = cmtraceLine(sentence, stamp);
		return info;
	});
	// winston exports the class as `Transport`; its type declarations do not.
	const { Transport } = winston as unknown as { readonly Transport: TransportClass };
	const transport = new Transport({
		format: shape(),
		log: (info: LogInfo, next: () => void) => {
			log.append(info.line ?? "", info.stamp);
			next();
		},
	});
	const sentences = new CmtraceSentences();
	const biasOf = options.biasMinutes ?? ((time: number) => new Date(time).getTimezoneOffset());
	return {
		report: (event: TimedEvent) => {
			const stamp = {
				time: event.time,
				biasMinutes: biasOf(event.time),
				thread: options.thread ?? 1,
				source: sourceOf(event),
			};
			for (const sentence of sentences.of(event.event)) {
				transport.write({ level: "info", message: sentence.text, sentence, stamp });
			}
		},
		path: () => log.path,
		moveTo: (folder) => log.moveTo(folder),
		close: () => log.close(),
	};
}

function sourceOf({ event }: TimedEvent): string {
	return `${event.kind}:${event.kind === "step-started" ? event.position : 0}`;
}

/** smsts.log with its older parts. */
class RollingLog {
	readonly #options: CmtraceOptions;
	readonly #file: SynchronousFile;

	constructor(options: CmtraceOptions) {
		this.#options = options;
		this.#file = new SynchronousFile(join(options.folder, CMTRACE_FILE_NAME), options.onProblem);
	}

	get path(): string {
		return this.#file.path;
	}

	append(line: string, stamp: CmtraceStamp): void {
		const lost = this.#file.lost;
		if (this.#file.size > 0 && this.#file.size + Buffer.byteLength(line) > (this.#options.largestLog ?? LARGEST_LOG)) {
			this.#rollOver(stamp);
		}
		if (!this.#file.append(line) || lost === 0) return;
		this.#file.append(cmtraceLine({ text: `${lost} records before this one could not be written`, type: 2 }, stamp));
	}

	/** Takes the log and its older parts to another folder and goes on there. */
	moveTo(folder: string): void {
		const from = dirname(this.#file.path);
		if (from === folder) return;
		this.#attempt(() => {
			mkdirSync(folder, { recursive: true });
			for (const name of olderParts(from)) {
				if (!existsSync(join(folder, name))) copyFileSync(join(from, name), join(folder, name));
			}
			this.#prune(folder);
		});
		this.#file.moveTo(join(folder, CMTRACE_FILE_NAME));
	}

	close(): void {
		this.#file.close();
	}

	#rollOver(stamp: CmtraceStamp): void {
		const folder = dirname(this.#file.path);
		let time = stamp.time;
		let target = join(folder, `smsts-${rollOverStamp(time, stamp.biasMinutes)}.log`);
		while (existsSync(target)) {
			time += 1000;
			target = join(folder, `smsts-${rollOverStamp(time, stamp.biasMinutes)}.log`);
		}
		this.#file.rollOver(target);
		this.#attempt(() => this.#prune(folder));
	}

	#prune(folder: string): void {
		for (const name of olderParts(folder).slice(0, -HISTORY)) unlinkSync(join(folder, name));
	}

	/** Old parts are a courtesy: where they cannot be copied or removed, the log itself goes on and tells of its own problems. */
	#attempt(work: () => void): void {
		try {
			work();
		} catch (error) {
			this.#options.onProblem(`older parts of the log: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

function olderParts(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => ROLLED_OVER.test(name))
		.sort();
}
