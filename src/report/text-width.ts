/** Letters that take two columns on a terminal (East Asian wide and full-width forms, emoji), as ranges of code points. */
const WIDE: readonly (readonly [number, number])[] = [
	[0x1100, 0x115f],
	[0x2e80, 0x303e],
	[0x3041, 0x33ff],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xa000, 0xa4cf],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff00, 0xff60],
	[0xffe0, 0xffe6],
	[0x1f300, 0x1f64f],
	[0x1f900, 0x1f9ff],
	[0x20000, 0x3fffd],
];

const COMBINING = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;
/** Control characters and what turns the direction of text round: names come from outside and must not steer a terminal. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text as it may be shown on one line of a terminal: tabs and line breaks as blanks, other control characters as a mark. */
export function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, " ").replace(UNSAFE, "\ufffd");
}

/** Columns that a text without escape sequences takes. */
export function displayWidth(text: string): number {
	let width = 0;
	for (const letter of text) width += letterWidth(letter);
	return width;
}

/** The text, cut at the end to at most `columns`, with an ellipsis when something was cut. */
export function clipEnd(text: string, columns: number, ellipsis = "…"): string {
	if (displayWidth(text) <= columns) return text;
	return takeColumns([...text], columns - displayWidth(ellipsis)) + (columns < displayWidth(ellipsis) ? "" : ellipsis);
}

/** The text, cut at the beginning: of a path the end tells most. */
export function clipStart(text: string, columns: number, ellipsis = "…"): string {
	if (displayWidth(text) <= columns) return text;
	const tail = [...takeColumns([...text].reverse(), columns - displayWidth(ellipsis))].reverse().join("");
	return (columns < displayWidth(ellipsis) ? "" : ellipsis) + tail;
}

/** Breaks a text into lines of at most `columns` at blanks; longer words are broken hard. At least one line. */
export function wrapText(text: string, columns: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (displayWidth(longer) <= columns) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = word;
		while (displayWidth(line) > columns && columns > 0) {
			const head = takeColumns([...line], columns) || [...line].slice(0, 1).join("");
			lines.push(head);
			line = line.slice(head.length);
		}
	}
	lines.push(line);
	return lines;
}

function takeColumns(letters: readonly string[], columns: number): string {
	let taken = "";
	let width = 0;
	for (const letter of letters) {
		width += letterWidth(letter);
		if (width > columns) break;
		taken += letter;
	}
	return taken;
}

function letterWidth(letter: string): number {
	const code = letter.codePointAt(0) ?? 0;
	if (code < 0x300) return 1;
	if (COMBINING.test(letter)) return 0;
	return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
