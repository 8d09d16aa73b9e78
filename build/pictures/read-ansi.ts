/** One column of the screen. A letter of two columns is followed by a cell without text. */
export interface Cell {
	readonly text: string;
	/** 0 to 7 ANSI colours, 8 bright black; undefined for the terminal's own. */
	readonly colour: number | undefined;
	readonly bold: boolean;
	readonly dim: boolean;
}

interface Look {
	colour: number | undefined;
	bold: boolean;
	dim: boolean;
}

const TOKEN = /\u001b\[([0-9;?]*)([A-Za-z])|\r|\n|[\s\S]/gu;
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}]/u;

/** The rows of a terminal after it was sent the text. Lines longer than `columns` go on in the next row. */
export function readAnsi(text: string, columns: number): readonly (readonly (Cell | undefined)[])[] {
	const screen = new Screen(columns);
	for (const [token, parameters, command] of text.matchAll(TOKEN)) {
		if (command !== undefined) screen.command(command, parameters ?? "");
		else if (token === "\r") screen.column = 0;
		else if (token === "\n") screen.lineBreak();
		else screen.put(token);
	}
	return screen.rows();
}

class Screen {
	readonly #rows: (Cell | undefined)[][] = [[]];
	readonly #columns: number;
	readonly #look: Look = { colour: undefined, bold: false, dim: false };
	#row = 0;
	column = 0;

	constructor(columns: number) {
		this.#columns = Math.max(1, columns);
	}

	rows(): readonly (readonly (Cell | undefined)[])[] {
		const last = this.#rows.findLastIndex((row) => row.some((cell) => cell !== undefined && cell.text !== " "));
		return this.#rows.slice(0, last + 1);
	}

	lineBreak(): void {
		this.#row++;
		this.column = 0;
		while (this.#rows.length <= this.#row) this.#rows.push([]);
	}

	put(letter: string): void {
		if (/\p{C}/u.test(letter)) return;
		if (this.column >= this.#columns) this.lineBreak();
		const row = this.#rows[this.#row] ?? [];
		while (row.length < this.column) row.push({ text: " ", colour: undefined, bold: false, dim: false });
		row[this.column++] = { text: letter, ...this.#look };
		if (WIDE.test(letter)) row[this.column++] = { text: "", ...this.#look };
	}

	command(command: string, parameters: string): void {
		if (command === "m") for (const code of parameters.split(";")) this.#paint(Number(code));
		else if (command === "A") this.#row = Math.max(0, this.#row - Math.max(1, Number(parameters)));
		else if (command === "K" && this.#rows[this.#row] !== undefined) this.#erase(parameters);
	}

	#erase(parameters: string): void {
		const row = this.#rows[this.#row] ?? [];
		if (parameters === "2") row.length = 0;
		else if (parameters === "" || parameters === "0") row.length = Math.min(row.length, this.column);
	}

	#paint(code: number): void {
		if (code === 0) Object.assign(this.#look, { colour: undefined, bold: false, dim: false });
		else if (code === 1) this.#look.bold = true;
		else if (code === 2) this.#look.dim = true;
		else if (code === 22) Object.assign(this.#look, { bold: false, dim: false });
		else if (code >= 30 && code <= 37) this.#look.colour = code - 30;
		else if (code === 39) this.#look.colour = undefined;
		else if (code >= 90 && code <= 97) this.#look.colour = code === 90 ? 8 : code - 90;
	}
}
