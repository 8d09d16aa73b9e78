/** Signs of the terminal output; every one is one column wide. */
export interface Signs {
	readonly done: string;
	readonly failed: string;
	readonly skipped: string;
	readonly interrupted: string;
	readonly running: string;
	readonly group: string;
	readonly arrow: string;
	readonly bullet: string;
	readonly rule: string;
	readonly quote: string;
	readonly full: string;
	readonly empty: string;
	readonly ellipsis: string;
	readonly dot: string;
}

const UNICODE: Signs = {
	done: "✓",
	failed: "✗",
	skipped: "○",
	interrupted: "◌",
	running: "●",
	group: "▸",
	arrow: "→",
	bullet: "•",
	rule: "─",
	quote: "│",
	full: "█",
	empty: "░",
	ellipsis: "…",
	dot: "·",
};

/** For consoles without Unicode: WinPE's raster font, serial lines. */
const ASCII: Signs = {
	done: "+",
	failed: "x",
	skipped: "o",
	interrupted: "~",
	running: "*",
	group: ">",
	arrow: ">",
	bullet: "-",
	rule: "-",
	quote: "|",
	full: "#",
	empty: ".",
	ellipsis: "~",
	dot: "-",
};

/** Adds colour to a text, or nothing at all. */
export type Paint = (text: string) => string;

/** How texts look on a terminal. */
export interface Style {
	readonly signs: Signs;
	readonly bold: Paint;
	readonly dim: Paint;
	readonly red: Paint;
	readonly green: Paint;
	readonly yellow: Paint;
	readonly cyan: Paint;
}

/** The style for a terminal. Without colour no escape sequence is ever made (NO_COLOR); meaning never depends on colour alone. */
export function createStyle(options: { readonly colour: boolean; readonly unicode: boolean }): Style {
	const paint = (code: number, end: number): Paint =>
		options.colour ? (text) => (text === "" ? "" : `\u001b[${code}m${text}\u001b[${end}m`) : (text) => text;
	return {
		signs: options.unicode ? UNICODE : ASCII,
		bold: paint(1, 22),
		dim: paint(2, 22),
		red: paint(31, 39),
		green: paint(32, 39),
		yellow: paint(33, 39),
		cyan: paint(36, 39),
	};
}

/** The text in 7 bits when the terminal can do no more: common signs get their likes, all else a question mark. */
export function forTerminal(text: string, style: Style): string {
	if (style.signs !== ASCII) return text;
	return text
		.replace(/[\u2013\u2014]/g, "-")
		.replace(/\u2026/g, "...")
		.replace(/\u2192/g, "->")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[^\u0000-\u007e]/gu, "?");
}
