import { LineIndex, type TextRange } from "../base/text-range.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** How diagnostics are shown. */
export interface DiagnosticStyle {
	/** True uses ANSI colours. */
	readonly color: boolean;
}

/** Widest piece of a source line that is shown. */
const widestLine = 120;

/**
 * The diagnostics as a compiler would show them: place, severity, message, rule, the source line with the part underlined, and one
 * line for each help. `texts` is the text of the one file, or gives that of each. Ends in a line feed unless there are none. Control characters of the source are made visible.
 */
export function formatDiagnostics(
	diagnostics: readonly Diagnostic[],
	texts: string | ((file: string) => string),
	style: DiagnosticStyle,
): string {
	const read = new Map<string, { readonly text: string; readonly lines: LineIndex }>();
	const sourceOf = (file: string) => {
		const known = read.get(file);
		if (known !== undefined) return known;
		const text = typeof texts === "string" ? texts : texts(file);
		const source = { text, lines: new LineIndex(text) };
		read.set(file, source);
		return source;
	};
	const shown = diagnostics
		.map((each) => {
			const { text, lines } = sourceOf(each.file);
			return formatOne(each, text, lines, style);
		})
		.join("\n");
	return literalSecrets(diagnostics, (file) => sourceOf(file).text).reduce(
		(rest, secret) => rest.replaceAll(secret, "*".repeat(secret.length)),
		shown,
	);
}

/** The secrets that diagnostics warn of because they stand in the source: to show the line must not be to tell them. */
function literalSecrets(diagnostics: readonly Diagnostic[], textOf: (file: string) => string): readonly string[] {
	const warned = diagnostics.filter(({ rule }) => rule === "literal-secret");
	const written = warned.map(({ file, range }) =>
		textOf(file)
			.slice(range.start, range.end)
			.replace(/^(["'])(.*)\1$/s, "$2"),
	);
	return written.filter((secret) => secret.length > 1).sort((left, right) => right.length - left.length);
}

/** How many problems there are, in words: `2 errors, 1 warning`; `no problems` when there are none. */
export function checkSummary(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Diagnostic["severity"]) => diagnostics.filter((each) => each.severity === severity).length;
	const parts = (["error", "warning"] as const).flatMap((severity) => {
		const number = count(severity);
		return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
	});
	return parts.length === 0 ? "no problems" : parts.join(", ");
}

function formatOne(diagnostic: Diagnostic, text: string, lines: LineIndex, style: DiagnosticStyle): string {
	const paint = painter(style);
	const tone = diagnostic.severity === "error" ? "red" : "yellow";
	const { line, column } = lines.at(diagnostic.range.start);
	const place = `${visible(diagnostic.file)}:${line}:${column}`;
	const head = `${paint("bold", place)}: ${paint(tone, diagnostic.severity)}: ${paint("bold", visible(diagnostic.message))} ${paint("dim", `[${diagnostic.rule}]`)}`;
	const number = String(line);
	const gutter = paint("blue", `${" ".repeat(number.length)} |`);
	const excerpt = excerptOf(text, lines.starts, line, diagnostic.range);
	const source = [
		`${paint("blue", `${number} |`)} ${excerpt.line}`.trimEnd(),
		`${gutter} ${excerpt.lead}${paint(tone, "~".repeat(excerpt.length))}`,
	];
	const help = diagnostic.help.map((each) => `${paint("blue", `${" ".repeat(number.length)} =`)} ${visible(each)}`);
	return `${[head, ...(text === "" ? [] : source), ...help].join("\n")}\n`;
}

interface Excerpt {
	readonly line: string;
	/** What stands before the underline: blanks, and the tabs of the line. */
	readonly lead: string;
	readonly length: number;
}

/** The source line around a range, cut where it is very long (a whole file may be one line). */
function excerptOf(text: string, lines: readonly number[], line: number, range: TextRange): Excerpt {
	const start = lines[line - 1] ?? 0;
	const whole = text.slice(start, lineEnd(text, start, lines[line] ?? text.length));
	const column = Math.min(range.start - start, whole.length);
	const from = whole.length <= widestLine ? 0 : Math.max(0, Math.min(column - 40, whole.length - widestLine));
	const cut = whole.slice(from, from + widestLine);
	const before = from > 0 ? "…" : "";
	const after = from + cut.length < whole.length ? "…" : "";
	const lead = before.replace("…", " ") + cut.slice(0, column - from).replace(/[^\t]/g, " ");
	const end = Math.min(range.end - start, whole.length, from + cut.length);
	return { line: `${before}${visible(cut, true)}${after}`, lead, length: Math.max(1, end - column) };
}

/** Where a line ends without its line break. Looks at the end alone: a line may be a whole file. */
function lineEnd(text: string, start: number, next: number): number {
	let end = next;
	while (end > start && /[\r\n]/.test(text[end - 1] ?? "")) end--;
	return end;
}

/** Text of a file must not command the terminal: each control character is shown as one sign of the same width. */
function visible(text: string, keepTabs = false): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) =>
		keepTabs && character === "\t" ? character : "\u00b7",
	);
}

function painter(style: DiagnosticStyle): (tone: "bold" | "dim" | "red" | "yellow" | "blue", text: string) => string {
	if (!style.color) return (_, text) => text;
	const codes = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 } as const;
	return (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;
}
