import { createStyle, forTerminal, type Paint, type Style } from "../report/style.ts";
import { displayWidth, oneLine, wrapText } from "../report/text-width.ts";
import type { Terminal } from "./services.ts";

const LABEL_WIDTH = 11;

/** Writes lines for people to stdout, wrapped to the terminal. */
export class Page {
	readonly #terminal: Terminal;
	readonly style: Style;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
		this.style = createStyle({ colour: terminal.result.colour, unicode: terminal.unicode });
	}

	/** A line, and what of it does not fit below it. */
	line(indent: number, text: string, paint: Paint = (plain) => plain, hang = 0): void {
		const room = Math.max(20, this.#terminal.columns() - indent - hang);
		const lines = wrapText(forTerminal(oneLine(text), this.style), room);
		for (const [index, part] of lines.entries()) {
			this.#terminal.out(`${" ".repeat(indent + (index === 0 ? 0 : hang))}${paint(part)}\n`);
		}
	}

	/** A line of a table, which begins with a blank, as it is; any other wrapped. */
	detail(indent: number, text: string): void {
		if (text.startsWith(" "))
			this.#terminal.out(`${" ".repeat(indent)}${forTerminal(oneLine(text.slice(1)), this.style)}\n`);
		else this.field(indent, "", text);
	}

	/** A label and its text beside it. */
	field(indent: number, label: string, text: string, paint?: Paint): void {
		const room = Math.max(20, this.#terminal.columns() - indent - LABEL_WIDTH);
		const lines = wrapText(forTerminal(oneLine(text), this.style), room);
		for (const [index, part] of lines.entries()) {
			const head = (index === 0 ? label : "").padEnd(LABEL_WIDTH);
			this.#terminal.out(`${" ".repeat(indent)}${this.style.dim(head)}${paint === undefined ? part : paint(part)}\n`);
		}
	}

	/** Two cells of a row, each wrapped in its own column; a mark stands before the first line. */
	row(mark: string, width: number, left: string, right: string, paint: Paint): void {
		const indent = 2 + displayWidth(mark) + 1;
		const room = Math.max(20, this.#terminal.columns() - indent - width);
		const names = wrapText(forTerminal(oneLine(left), this.style), width - 2);
		const texts = wrapText(forTerminal(oneLine(right), this.style), room);
		for (let index = 0; index < Math.max(names.length, texts.length); index++) {
			const name = names[index] ?? "";
			const head = index === 0 ? `  ${paint(mark)} ` : " ".repeat(indent);
			const blanks = " ".repeat(Math.max(0, width - displayWidth(name)));
			this.#terminal.out(`${`${head}${paint(name)}${blanks}${texts[index] ?? ""}`.trimEnd()}\n`);
		}
	}
}
