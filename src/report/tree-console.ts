import { formatDuration } from "../base/duration.ts";
import { unreachable } from "../base/result.ts";
import type { RunEvent, TimedEvent } from "../model/event.ts";
import type { Failure } from "../model/failure.ts";
import type { NodeResult } from "../model/journal.ts";
import { failureBlock, refusalBlock } from "./blocks.ts";
import type { ConsoleContext, ConsoleView } from "./console-view.ts";
import { certificateLine, resultLook, runFinishedLine, runStartedLine } from "./event-line.ts";
import { failureLine } from "./failure-words.ts";
import { LiveStep } from "./live-step.ts";
import { phaseName } from "./phase-name.ts";
import { rotateLines } from "./rotate-words.ts";
import type { Paint } from "./style.ts";
import { forTerminal } from "./style.ts";
import { clipEnd, displayWidth, wrapText } from "./text-width.ts";

/** A tree that grows downwards, with the running step as live lines below it. */
export class TreeConsole implements ConsoleView {
	readonly #context: ConsoleContext;
	readonly #live: LiveStep;
	#totalSteps = 0;
	#afterRestart = false;
	#shownFailure = "";
	#shownRun = "";

	constructor(context: ConsoleContext) {
		this.#context = context;
		this.#live = new LiveStep(context);
	}

	show({ time, event }: TimedEvent): void {
		if (event.kind === "step-progress") {
			this.#live.progress(time, event.progress);
			return;
		}
		this.#live.clear();
		this.#permanent(time, event);
		this.#live.draw(time);
	}

	clearLive(): void {
		this.#live.clear();
	}

	tick(time: number): void {
		this.#live.draw(time);
	}

	#permanent(time: number, event: Exclude<RunEvent, { kind: "step-progress" }>): void {
		const { style } = this.#context;
		switch (event.kind) {
			case "run-started":
				this.#runStarted(event);
				break;
			case "boot-started":
				this.#boot(event);
				break;
			case "found":
				this.#text(this.#below(), `${style.signs.arrow} `, event.message, style.cyan);
				break;
			case "certificate":
				this.#certificate(event);
				break;
			case "group-started":
				this.#text(event.depth, `${style.signs.group} `, event.name, style.bold);
				break;
			case "group-finished":
				this.#groupFinished(event.name, event.depth, event.result);
				break;
			case "condition-tested":
				break;
			case "step-started":
				this.#live.start(time, event, this.#totalSteps);
				break;
			case "step-decided":
				this.#decided(event);
				break;
			case "step-finished":
				this.#stepFinished(event);
				break;
			case "variable-set":
				this.#variable(event);
				break;
			case "variable-kept":
				break;
			case "retrying":
				this.#retrying(event);
				break;
			case "restarting":
				this.#afterRestart = true;
				this.#rule(
					event.off === true
						? `switched off; goes on in ${phaseName(event.into)}`
						: `restart into ${phaseName(event.into)}`,
				);
				break;
			case "message":
				this.#message(event);
				break;
			case "run-finished":
				this.#runFinished(event);
				break;
			default:
				unreachable(event);
		}
	}

	/** The head line; not again when this console has shown the run before a restart. */
	#runStarted(event: Extract<RunEvent, { kind: "run-started" }>): void {
		const { style, columns } = this.#context;
		this.#totalSteps = event.totalSteps;
		if (event.resumed && event.runId === this.#shownRun) return;
		this.#shownRun = event.runId;
		const paint = event.resumed ? style.dim : style.bold;
		const whole = runStartedLine(event, style.signs.dot);
		const run = `run ${event.runId}`;
		// Where both do not fit, the id gets a line of its own: broken in the middle nobody can read or copy it.
		const fits = displayWidth(whole) < columns();
		this.#text(0, "", fits ? whole : whole.slice(0, -` ${style.signs.dot} ${run}`.length), paint);
		if (!fits) this.#text(0, "", run, style.dim);
	}

	/** The depth for lines that belong to the running step; its name is put above the first of them. */
	#below(): number {
		const { style } = this.#context;
		const depth = this.#live.depth;
		const name = this.#live.announce();
		if (name !== undefined) this.#text(depth, `${style.signs.running} `, name, style.dim);
		return depth + 1;
	}

	#boot(event: Extract<RunEvent, { kind: "boot-started" }>): void {
		const text = `boot ${event.bootNumber}: ${phaseName(event.phase)} on ${event.machine}`;
		if (this.#afterRestart) this.#text(0, "", text, this.#context.style.dim);
		else this.#rule(text);
		this.#afterRestart = false;
	}

	#certificate(event: Extract<RunEvent, { kind: "certificate" }>): void {
		const { style, columns } = this.#context;
		const sign = event.granted ? style.green(style.signs.done) : style.red(style.signs.failed);
		this.#line(0, sign, certificateLine(event), "");
		if (!event.granted) this.#lines(refusalBlock(event.items, style, columns()));
	}

	#groupFinished(name: string, depth: number, result: NodeResult): void {
		if (result.status === "done") return;
		const look = resultLook(result, this.#context.style);
		this.#line(depth, look.sign, name, "", shortRemark(result, look.remark));
	}

	#decided(event: Extract<RunEvent, { kind: "step-decided" }>): void {
		const { style, verbose } = this.#context;
		this.#live.decide(event.summary);
		if (!verbose) return;
		for (const choice of event.choices) {
			this.#text(
				this.#below(),
				`${style.signs.bullet} `,
				`${choice.what}: ${choice.chosen}, because ${choice.because}`,
				style.dim,
			);
		}
	}

	#stepFinished(event: Extract<RunEvent, { kind: "step-finished" }>): void {
		const { style } = this.#context;
		const summary = this.#live.finish();
		const look = resultLook(event.result, style);
		const skipped = event.result.status === "skipped";
		this.#line(
			event.depth,
			look.sign,
			event.name,
			skipped ? "" : formatDuration(event.milliseconds),
			shortRemark(event.result, look.remark),
		);
		if (summary !== undefined && !skipped) this.#text(event.depth + 1, `${style.signs.arrow} `, summary, style.dim);
		if (event.result.status === "done") {
			for (const note of event.result.notes ?? [])
				this.#text(event.depth + 1, `${style.signs.bullet} `, note, style.dim);
		}
		if (event.result.status !== "failed") return;
		if (event.result.ignored) this.#text(event.depth + 1, "", failureLine(event.result.failure), style.yellow);
		else this.#failure(event.result.failure, event.name);
	}

	#variable(event: Extract<RunEvent, { kind: "variable-set" }>): void {
		if (!this.#context.verbose) return;
		this.#text(this.#below(), "", `${event.name} = ${event.value} (${event.source})`, this.#context.style.dim);
	}

	#retrying(event: Extract<RunEvent, { kind: "retrying" }>): void {
		const text = `trying again in ${formatDuration(event.waitMilliseconds)}: ${failureLine(event.failure)}`;
		this.#text(this.#below(), "! ", text, this.#context.style.yellow);
	}

	#message(event: Extract<RunEvent, { kind: "message" }>): void {
		const { style } = this.#context;
		const paint: Paint =
			event.level === "error" ? style.red : event.level === "warning" ? style.yellow : (text) => text;
		const mark = event.level === "error" ? `${style.signs.failed} ` : event.level === "warning" ? "! " : "";
		this.#text(this.#below(), mark, event.text, paint);
	}

	#runFinished(event: Extract<RunEvent, { kind: "run-finished" }>): void {
		const { style } = this.#context;
		this.#live.finish();
		if (event.failure !== undefined) this.#failure(event.failure, undefined);
		const [title, ...secrets] = rotateLines(event.rotate);
		if (title !== undefined) {
			this.#lines([""]);
			this.#text(0, "", title, style.yellow);
		}
		for (const line of secrets) this.#text(1, "", line.trimStart(), style.yellow);
		const paint = event.succeeded ? style.green : event.cancelled ? style.yellow : style.red;
		this.#rule(runFinishedLine(event), paint);
	}

	/** Shows a failure once, although its step and the run both end in it. A refusal was shown with all its reasons before. */
	#failure(failure: Failure, step: string | undefined): void {
		const identity = JSON.stringify(failure);
		if (identity === this.#shownFailure || failure.id === "preflight-refused") return;
		this.#shownFailure = identity;
		const { style, columns, places } = this.#context;
		this.#lines(failureBlock(failure, { ...(step === undefined ? {} : { step }), places: places() }, style, columns()));
	}

	/** A line of the tree: sign, name, remark, and a duration at the right edge. */
	#line(depth: number, sign: string, name: string, duration: string, remark = ""): void {
		const { style, columns, write } = this.#context;
		const indent = "  ".repeat(depth);
		const room = columns() - 1 - indent.length - 2 - (duration === "" ? 0 : duration.length + 2);
		const shownName = clipEnd(forTerminal(name, style), Math.max(8, room), style.signs.ellipsis);
		const left = room - displayWidth(shownName) - 2;
		const shownRemark =
			remark === "" || left < 8 ? "" : clipEnd(forTerminal(remark, style), left, style.signs.ellipsis);
		const gap = room - displayWidth(shownName) - (shownRemark === "" ? 0 : displayWidth(shownRemark) + 2);
		const tail = duration === "" ? "" : `${" ".repeat(Math.max(0, gap) + 2)}${style.dim(duration)}`;
		write(`${indent}${sign} ${shownName}${shownRemark === "" ? "" : `  ${style.dim(shownRemark)}`}${tail}\n`);
	}

	/** Running text, wrapped, with a mark before its first line. */
	#text(depth: number, mark: string, text: string, paint: Paint): void {
		const { style, columns, write } = this.#context;
		const indent = "  ".repeat(depth);
		const room = Math.max(10, columns() - 1 - indent.length - mark.length);
		wrapText(forTerminal(text, style), room).forEach((line, index) => {
			write(`${indent}${paint((index === 0 ? mark : " ".repeat(mark.length)) + line)}\n`);
		});
	}

	#rule(text: string, paint: Paint = this.#context.style.cyan): void {
		const { style, columns, write } = this.#context;
		const room = columns() - 1;
		const title = ` ${clipEnd(forTerminal(text, style), Math.max(8, room - 8), style.signs.ellipsis)} `;
		const rest = Math.max(2, room - 2 - displayWidth(title));
		write(`${paint(`${style.signs.rule.repeat(2)}${title}${style.signs.rule.repeat(rest)}`)}\n`);
	}

	#lines(lines: readonly string[]): void {
		for (const line of lines) this.#context.write(`${line}\n`);
	}
}

/** A failure is told in full below its line, or was: the line itself only says so. */
function shortRemark(result: NodeResult, remark: string): string {
	if (result.status !== "failed") return remark;
	return result.ignored ? "failed, ignored" : "failed";
}
