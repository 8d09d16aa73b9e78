import type { Cell } from "./read-ansi.ts";
import { readAnsi } from "./read-ansi.ts";

const LETTER = 8.4;
const LINE = 19;
const EDGE = 16;
const BAR = 30;

/** Colours of the eight ANSI colours and their bright forms, readable on a dark ground. */
const COLOURS = [
	"#3b4252",
	"#ff7b72",
	"#56d364",
	"#e3b341",
	"#79c0ff",
	"#d2a8ff",
	"#56d4dd",
	"#d0d7de",
	"#6e7681",
] as const;
const INK = "#d0d7de";

/** How the picture is made. */
export interface PictureOptions {
	/** Columns of the terminal that the text was written for. */
	readonly columns: number;
	/** Shown in the window's bar. */
	readonly title?: string;
}

/**
 * What a terminal would show after it was sent this text, as an SVG picture: colours, bold and dim, carriage returns, erased lines and
 * cursor movement upwards, as the console reporter uses them. Other escape sequences are left out.
 */
export function ansiToSvg(text: string, options: PictureOptions): string {
	const rows = readAnsi(text, options.columns);
	const width = Math.ceil(options.columns * LETTER + 2 * EDGE);
	const height = BAR + rows.length * LINE + EDGE;
	const lines = rows
		.map((cells, index) => renderRow(cells, BAR + LINE * (index + 1) - 5))
		.filter((line) => line !== "");
	const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
		(colour, index) => `<circle cx="${18 + index * 18}" cy="15" r="5.5" fill="${colour}"/>`,
	);
	const title =
		options.title === undefined
			? ""
			: `<text x="${width / 2}" y="19" fill="#8b949e" text-anchor="middle">${escapeXml(options.title)}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Cascadia Mono',Consolas,'DejaVu Sans Mono',Menlo,monospace" font-size="14">
<title>${escapeXml(options.title ?? "Terminal")}</title>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
${dots.join("")}${title}
${lines.join("\n")}
</svg>
`;
}

/** One row: a text element per run of cells that look the same, each put at its column so that no font can shift the rest. */
function renderRow(cells: readonly (Cell | undefined)[], y: number): string {
	let result = "";
	let column = 0;
	while (column < cells.length) {
		const first = cells[column];
		if (first === undefined || first.text === " ") {
			column++;
			continue;
		}
		let end = column;
		let text = "";
		while (end < cells.length && sameLook(cells[end], first)) text += cells[end++]?.text ?? "";
		const trimmed = text.trimEnd();
		const length = (column + (end - column) - (text.length - trimmed.length) - column) * LETTER;
		result += `<text x="${(EDGE + column * LETTER).toFixed(1)}" y="${y}" xml:space="preserve" textLength="${length.toFixed(1)}"${look(first)}>${escapeXml(trimmed)}</text>`;
		column = end;
	}
	return result;
}

function sameLook(cell: Cell | undefined, first: Cell): boolean {
	return cell !== undefined && cell.colour === first.colour && cell.bold === first.bold && cell.dim === first.dim;
}

function look(cell: Cell): string {
	const colour = cell.colour === undefined ? INK : (COLOURS[cell.colour] ?? INK);
	return ` fill="${colour}"${cell.bold ? ' font-weight="bold"' : ""}${cell.dim ? ' fill-opacity="0.62"' : ""}`;
}

function escapeXml(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
