import { formatDuration } from "../base/duration.ts";
import type { RunEvent } from "../model/event.ts";
import type { ByteProgress } from "../model/ports.ts";
import type { ConsoleContext } from "./console-view.ts";
import { progressLine } from "./progress-line.ts";
import { RateMeter } from "./rate-meter.ts";
import { forTerminal } from "./style.ts";
import { clipEnd, displayWidth } from "./text-width.ts";

/** The screen is drawn at most this often while progress comes, in milliseconds. */
const DRAW_INTERVAL = 100;

/** A terminal shows Ctrl+C as `^C` behind the last line: on the next row it would be out of reach. */
const INTERRUPT_MARK = "^C".length;
/** What paints a line takes no columns. */
const PAINT = /\u001b\[[0-9;]*m/g;

interface Running {
	readonly name: string;
	readonly depth: number;
	readonly counter: string;
	readonly startedAt: number;
	readonly meter: RateMeter;
	announced: boolean;
	summary?: string;
	progress?: ByteProgress;
}

/** The running step as one or two lines at the bottom of the terminal, drawn over and over. */
export class LiveStep {
	readonly #context: ConsoleContext;
	#running: Running | undefined;
	/** Columns that each line on the screen takes. */
	#drawn: readonly number[] = [];
	#drawnAt = Number.NEGATIVE_INFINITY;

	constructor(context: ConsoleContext) {
		this.#context = context;
	}

	/** Depth of the running step; -1 when none runs, so that what belongs below it starts at the left edge. */
	get depth(): number {
		return this.#running?.depth ?? -1;
	}

	start(time: number, event: Extract<RunEvent, { kind: "step-started" }>, totalSteps: number): void {
		const counter = totalSteps > 0 ? `${event.position}/${totalSteps}` : String(event.position);
		this.#running = {
			name: event.name,
			depth: event.depth,
			counter,
			startedAt: time,
			meter: new RateMeter(),
			announced: false,
		};
	}

	decide(summary: string): void {
		if (this.#running !== undefined) this.#running.summary = summary;
	}

	progress(time: number, progress: ByteProgress): void {
		const running = this.#running;
		if (running === undefined) return;
		running.meter.note(time, progress.doneBytes);
		running.progress = progress;
		if (Math.abs(time - this.#drawnAt) < DRAW_INTERVAL && this.#drawn.length > 1) return;
		this.clear();
		this.draw(time);
	}

	/** The name of the running step when it was not asked for yet: lines that belong to it need it above them. */
	announce(): string | undefined {
		if (this.#running === undefined || this.#running.announced) return undefined;
		this.#running.announced = true;
		return this.#running.name;
	}

	/** Ends the step; answers its decision's summary. */
	finish(): string | undefined {
		const summary = this.#running?.summary;
		this.#running = undefined;
		return summary;
	}

	/** Takes the live lines off the screen; the cursor is where they began. In a window that became narrower they take more rows. */
	clear(): void {
		if (this.#drawn.length === 0) return;
		const columns = this.#context.columns();
		const rows = this.#drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
		this.#context.write(`\r\u001b[2K${"\u001b[1A\u001b[2K".repeat(rows - 1)}`);
		this.#drawn = [];
	}

	/** Draws the live lines anew. */
	draw(time: number): void {
		const running = this.#running;
		if (running === undefined) return;
		this.clear();
		const lines = this.#lines(running, time);
		this.#context.write(lines.join("\n"));
		this.#drawn = lines.map((line) => displayWidth(line.replace(PAINT, "")));
		this.#drawnAt = time;
	}

	#lines(running: Running, time: number): readonly string[] {
		const { style, columns } = this.#context;
		const room = columns() - 1 - INTERRUPT_MARK;
		const indent = "  ".repeat(running.depth);
		const elapsed = formatDuration(Math.max(0, time - running.startedAt));
		const tail = `${running.counter}  ${elapsed}`;
		const nameRoom = Math.max(8, room - indent.length - 2 - tail.length - 2);
		const name = clipEnd(forTerminal(running.name, style), nameRoom, style.signs.ellipsis);
		const gap = " ".repeat(Math.max(0, nameRoom - displayWidth(name)) + 2);
		const head = `${indent}${style.cyan(style.signs.running)} ${style.bold(name)}${gap}${style.dim(tail)}`;
		const inner = room - indent.length - 2;
		if (running.progress !== undefined) {
			return [head, `${indent}  ${progressLine(running.progress, running.meter, style, inner)}`];
		}
		if (running.summary === undefined) return [head];
		const summary = clipEnd(forTerminal(running.summary, style), Math.max(8, inner - 2), style.signs.ellipsis);
		return [head, `${indent}  ${style.dim(`${style.signs.arrow} ${summary}`)}`];
	}
}
