import type { LogRecord } from "./cmtrace-reader.ts";
import type { Style } from "./style.ts";
import { clipEnd, displayWidth, oneLine, wrapText } from "./text-width.ts";

/** How log records are laid out. */
export interface LogLayout {
	readonly style: Style;
	/** Columns of the terminal; undefined where nothing is wrapped. */
	readonly columns: number | undefined;
}

const CLOCK_WIDTH = 12;
const COMPONENT_WIDTH = 16;
/** The narrowest text column; on smaller terminals the terminal itself wraps. */
const NARROWEST_TEXT = 20;

/** Letters of one record that a terminal shows; a pipe gets all. */
const LONGEST_SHOWN = 8000;

/** Turns records into lines of columns: time, level, component, text. Remembers the day, which is said once. */
export class LogLines {
	readonly #layout: LogLayout;
	#day: string | undefined;

	constructor(layout: LogLayout) {
		this.#layout = layout;
	}

	of(record: LogRecord): readonly string[] {
		const { style, columns } = this.#layout;
		const [day, clock = ""] = record.stamp?.split(" ") ?? [];
		const heading = day === undefined || day === this.#day ? [] : [style.dim(`-- ${day} --`)];
		this.#day = day ?? this.#day;
		const component = pad(clipEnd(oneLine(record.component), COMPONENT_WIDTH), COMPONENT_WIDTH);
		const head = `${style.dim(clock.padEnd(CLOCK_WIDTH))} ${this.#level(record)} ${style.dim(component)} `;
		const indent = " ".repeat(CLOCK_WIDTH + COMPONENT_WIDTH + 8);
		const isCut = columns !== undefined && record.text.length > LONGEST_SHOWN;
		const text = isCut
			? `${record.text.slice(0, LONGEST_SHOWN)}\n(${record.text.length - LONGEST_SHOWN} more letters)`
			: record.text;
		const problem = record.problem === undefined ? [] : [`(${record.problem})`];
		const width = columns === undefined ? undefined : Math.max(NARROWEST_TEXT, columns - indent.length);
		const texts = [...text.split("\n"), ...problem].flatMap((line) =>
			width === undefined ? [oneLine(line)] : wrapText(oneLine(line), width),
		);
		const shown = texts.map((text) => this.#coloured(text, record));
		return [...heading, ...shown.map((text, index) => (index === 0 ? head + text : indent + text).trimEnd())];
	}

	#level({ level }: LogRecord): string {
		const { style } = this.#layout;
		if (level === "error") return style.red("ERROR");
		return level === "warning" ? style.yellow("WARN ") : "     ";
	}

	#coloured(text: string, { level }: LogRecord): string {
		const { style } = this.#layout;
		if (level === "error") return style.red(text);
		return level === "warning" ? style.yellow(text) : text;
	}
}

function pad(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
