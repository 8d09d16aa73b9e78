import { formatDuration } from "../base/duration.ts";
import { unreachable } from "../base/result.ts";
import type { RunEvent, TimedEvent } from "../model/event.ts";
import type { Failure } from "../model/failure.ts";
import { failureBlock, refusalBlock } from "./blocks.ts";
import type { ConsoleContext, ConsoleView } from "./console-view.ts";
import { certificateLine, resultLook, runFinishedLine, runStartedLine } from "./event-line.ts";
import { failureLine } from "./failure-words.ts";
import { phaseName } from "./phase-name.ts";
import { doneShare, progressNumbers } from "./progress-line.ts";
import { RateMeter } from "./rate-meter.ts";
import { rotateLines } from "./rotate-words.ts";
import { forTerminal } from "./style.ts";

/** Progress is shown at most every 5 seconds, or when 10 % were done since. */
const PROGRESS_INTERVAL = 5000;
const PROGRESS_SHARE = 0.1;

/** One line per event with a clock in front: for files, serial consoles and continuous integration. */
export class PlainConsole implements ConsoleView {
	readonly #context: ConsoleContext;
	#meter = new RateMeter();
	#step = "";
	#totalSteps = 0;
	#shownAt: { readonly time: number; readonly share: number } | undefined;
	#shownFailure = "";

	constructor(context: ConsoleContext) {
		this.#context = context;
	}

	show(event: TimedEvent): void {
		const text = this.#text(event);
		if (text !== undefined) this.#line(event.time, text);
		for (const line of this.#blockAfter(event.event)) this.#context.write(`${line}\n`);
	}

	clearLive(): void {
		// Plain lines are never taken back.
	}

	tick(): void {
		// Nothing moves here: the next event brings the next line.
	}

	#text({ time, event }: TimedEvent): string | undefined {
		const { style } = this.#context;
		switch (event.kind) {
			case "run-started":
				this.#totalSteps = event.totalSteps;
				return runStartedLine(event, style.signs.dot);
			case "boot-started":
				return `Boot ${event.bootNumber}: ${phaseName(event.phase)} on ${event.machine}`;
			case "found":
				return `Found: ${event.message}`;
			case "certificate":
				return certificateLine(event);
			case "group-started":
				return `${style.signs.group} ${event.name}`;
			case "group-finished":
				return finished(event.name, event.result, undefined, this.#context);
			case "step-started":
				this.#step = event.name;
				this.#meter = new RateMeter();
				this.#shownAt = { time, share: 0 };
				return `${style.signs.running} [${event.position}/${this.#totalSteps}] ${event.name} (${event.type})`;
			case "step-decided":
				return `  ${style.signs.arrow} ${event.summary}`;
			case "condition-tested":
				return undefined;
			case "step-progress":
				return this.#progress(time, event);
			case "step-finished":
				return finished(event.name, event.result, event.milliseconds, this.#context);
			case "variable-set":
				return this.#context.verbose || event.source !== "built-in"
					? `  ${event.name} = ${event.value} (${event.source})`
					: undefined;
			case "variable-kept":
				return undefined;
			case "retrying":
				return `${style.yellow("!")} trying again in ${formatDuration(event.waitMilliseconds)}: ${failureLine(event.failure)}`;
			case "restarting":
				return event.off === true
					? `Switched off; goes on in ${phaseName(event.into)}`
					: `Restart into ${phaseName(event.into)}`;
			case "message":
				return `${messageSign(event.level, this.#context)}${event.text}`;
			case "run-finished":
				return runFinishedLine(event);
			default:
				return unreachable(event);
		}
	}

	#progress(time: number, event: Extract<RunEvent, { kind: "step-progress" }>): string | undefined {
		this.#meter.note(time, event.progress.doneBytes);
		const share = doneShare(event.progress) ?? 0;
		const last = this.#shownAt;
		const passed = last === undefined ? PROGRESS_INTERVAL : Math.abs(time - last.time);
		if (passed < PROGRESS_INTERVAL && share - (last?.share ?? 0) < PROGRESS_SHARE) return undefined;
		this.#shownAt = { time, share };
		return `  ${this.#step}: ${progressNumbers(event.progress, this.#meter).join("  ").trimStart()}`;
	}

	#blockAfter(event: RunEvent): readonly string[] {
		const { style, columns } = this.#context;
		if (event.kind === "certificate" && !event.granted) return refusalBlock(event.items, style, columns());
		if (event.kind === "step-finished" && event.result.status === "failed" && !event.result.ignored) {
			return this.#failure(event.result.failure, event.name);
		}
		if (event.kind !== "run-finished") return [];
		const failed = event.failure === undefined ? [] : this.#failure(event.failure, undefined);
		return [...failed, ...rotateLines(event.rotate)];
	}

	#failure(failure: Failure, step: string | undefined): readonly string[] {
		const identity = JSON.stringify(failure);
		if (identity === this.#shownFailure || failure.id === "preflight-refused") return [];
		this.#shownFailure = identity;
		const { style, columns, places } = this.#context;
		return failureBlock(failure, { ...(step === undefined ? {} : { step }), places: places() }, style, columns());
	}

	#line(time: number, text: string): void {
		const { style, biasMinutes, write } = this.#context;
		const clock = new Date(time - biasMinutes(time) * 60_000).toISOString().slice(11, 19);
		write(`${style.dim(clock)} ${forTerminal(text, style)}\n`);
	}
}

function messageSign(level: "information" | "warning" | "error", { style }: ConsoleContext): string {
	if (level === "information") return "";
	return level === "warning" ? `${style.yellow("!")} ` : `${style.red(style.signs.failed)} `;
}

function finished(
	name: string,
	result: Parameters<typeof resultLook>[0],
	milliseconds: number | undefined,
	{ style }: ConsoleContext,
): string {
	const look = resultLook(result, style);
	const time = milliseconds === undefined || result.status === "skipped" ? "" : ` (${formatDuration(milliseconds)})`;
	return `${look.sign} ${name}${time}${look.remark === "" ? "" : ` ${look.remark}`}`;
}
