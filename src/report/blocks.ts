import type { CertificateItem } from "../model/certificate.ts";
import type { Failure } from "../model/failure.ts";
import { failureText } from "./failure-catalogue.ts";
import { exitCodeWords, failureAim } from "./failure-words.ts";
import { phaseName } from "./phase-name.ts";
import type { Paint, Style } from "./style.ts";
import { forTerminal } from "./style.ts";
import { oneLine, wrapText } from "./text-width.ts";

/** A place that people are told about: a log, a report, a folder. */
export interface Place {
	readonly title: string;
	readonly path: string;
}

/** What is said at the end of a run, as data: the composition root knows it, reporters word nothing. */
export interface EndSummary {
	readonly outcome: "succeeded" | "failed" | "cancelled" | "refused" | "restart-pending";
	/** Why it did not succeed, for readers who see these words alone. */
	readonly reasons?: readonly string[];
	/** What was kept: `3 profiles, 1,204 files`. */
	readonly kept: readonly string[];
	/** What else was done. */
	readonly done?: readonly string[];
	/** How it was verified. */
	readonly verified: readonly string[];
	/** What a rehearsal could not run: commands of the target. */
	readonly notRehearsed: readonly string[];
	readonly warnings: readonly string[];
	readonly places: readonly Place[];
	/** What to do next, one line each. */
	readonly next: readonly string[];
}

const LABEL_WIDTH = 18;
/** Columns of a window in which labels leave too little room. */
const NARROW = 60;

/** Lines of text for people, wrapped to a width. */
class Block {
	readonly lines: string[] = [];
	readonly #style: Style;
	readonly #columns: number;

	constructor(style: Style, columns: number) {
		this.#style = style;
		this.#columns = columns;
	}

	/** A line as it is. */
	raw(line: string): void {
		this.lines.push(line);
	}

	/** Text after a mark, wrapped and hanging. */
	item(indent: number, mark: string, text: string, paint: Paint = (plain) => plain): void {
		const clean = forTerminal(oneLine(text), this.#style);
		const hang = " ".repeat(indent + mark.length);
		wrapText(clean, Math.max(10, this.#columns - hang.length)).forEach((line, index) => {
			this.lines.push(index === 0 ? `${" ".repeat(indent)}${mark}${paint(line)}` : `${hang}${paint(line)}`);
		});
	}

	/** What else is known, one line each: behind a mark, but as it is when it begins with a blank, as the lines of a table do. */
	details(indent: number, mark: string, lines: readonly string[] | undefined): void {
		for (const line of lines ?? []) {
			if (line.startsWith(" "))
				this.lines.push(`${" ".repeat(indent)}${forTerminal(oneLine(line.slice(1)), this.#style)}`);
			else this.item(indent, mark, line);
		}
	}

	/** `label   text`; in a narrow window the text stands below its label, so that paths are not broken into pieces. */
	field(label: string, text: string, paint: Paint = (plain) => plain): void {
		if (this.#columns < NARROW) {
			this.heading(label);
			this.item(4, "", text, paint);
			return;
		}
		const before = this.lines.length;
		this.item(2, "".padEnd(LABEL_WIDTH), text, paint);
		const first = this.lines[before] ?? "";
		this.lines[before] = `  ${this.#style.dim(label.padEnd(LABEL_WIDTH))}${first.slice(2 + LABEL_WIDTH)}`;
	}

	heading(text: string): void {
		this.lines.push(`  ${this.#style.dim(text)}`);
	}
}

/** The block that stands under a failed step: what, where, the tool's own words, likely causes, what to try. */
export function failureBlock(
	failure: Failure,
	context: { readonly step?: string; readonly places: readonly Place[] },
	style: Style,
	columns: number,
): readonly string[] {
	const block = new Block(style, columns);
	const text = failureText(failure.id);
	block.raw("");
	block.item(0, `${style.signs.failed} `, text.title, (line) => style.bold(style.red(line)));
	if (context.step !== undefined) block.field("step", context.step);
	block.field("what", failureAim(failure));
	block.field("seen", failure.message);
	if (failure.exitCode !== undefined) block.field("exit code", exitCodeWords(failure.exitCode, failure.operand));
	block.field("error id", failure.id, style.bold);
	block.details(4, `${style.signs.bullet} `, failure.details);
	if ((failure.output ?? []).length > 0) {
		block.heading("the tool's own words");
		for (const line of failure.output ?? []) block.item(4, `${style.signs.quote} `, line);
	}
	if (failure.outputFile !== undefined) block.field("all of it", `${failure.outputFile}, in the folder of the log`);
	if (text.causes.length > 0) block.heading("likely causes");
	for (const cause of text.causes) block.item(4, `${style.signs.bullet} `, cause);
	block.heading("what to try");
	text.tries.forEach((hint, index) => {
		block.item(4, `${index + 1}. `, hint);
	});
	if (failure.command !== undefined) block.field("by hand", failure.command, style.cyan);
	for (const place of context.places) block.field(place.title, place.path);
	block.raw("");
	return block.lines;
}

/** All that preflight could not prove, at once, each with its remedy. */
export function refusalBlock(items: readonly CertificateItem[], style: Style, columns: number): readonly string[] {
	const block = new Block(style, columns);
	const open = items.filter((item) => item.state === "refused" || item.state === "unknown");
	block.raw("");
	const title = `Refused: ${open.length} of ${items.length} ${items.length === 1 ? "item" : "items"} not proven. Nothing was touched.`;
	block.item(0, `${style.signs.failed} `, title, (line) => style.bold(style.red(line)));
	for (const item of open) {
		const mark = item.state === "refused" ? style.signs.failed : "?";
		block.item(
			2,
			`${mark} `,
			`${item.what} (${phaseName(item.phase)})`,
			item.state === "refused" ? style.red : style.yellow,
		);
		block.item(4, "", item.how);
		block.details(4, `${style.signs.bullet} `, item.details);
		if (item.remedy !== undefined) block.item(4, `${style.signs.arrow} `, item.remedy);
		block.item(4, "", `needed by: ${`${item.node} ${item.name ?? ""}`.trim()}`, style.dim);
	}
	block.raw("");
	return block.lines;
}

const OUTCOMES = {
	succeeded: "Finished",
	failed: "Failed",
	cancelled: "Cancelled",
	refused: "Refused, nothing was touched",
	"restart-pending": "Waiting for the restart",
} as const;

/** The last lines of a run. */
export function endBlock(summary: EndSummary, style: Style, columns: number): readonly string[] {
	const block = new Block(style, columns);
	const good = summary.outcome === "succeeded";
	const bad = summary.outcome === "failed" || summary.outcome === "refused";
	const paint = good ? style.green : bad ? style.red : style.yellow;
	block.raw("");
	block.raw(
		paint(
			style.bold(
				`${good ? style.signs.done : bad ? style.signs.failed : style.signs.interrupted} ${OUTCOMES[summary.outcome]}`,
			),
		),
	);
	list(block, "why", summary.reasons ?? [], `${style.signs.failed} `);
	list(block, "kept", summary.kept, `${style.signs.done} `);
	list(block, "done", summary.done ?? [], `${style.signs.done} `);
	list(block, "verified", summary.verified, `${style.signs.done} `);
	list(block, "not rehearsed", summary.notRehearsed, `${style.signs.skipped} `);
	list(block, "warnings", summary.warnings, "! ", style.yellow);
	if (summary.places.length > 0) block.raw("");
	for (const place of summary.places) block.field(place.title, place.path, style.cyan);
	list(block, "what next", summary.next, `${style.signs.arrow} `);
	return block.lines;
}

function list(block: Block, title: string, lines: readonly string[], mark: string, paint?: Paint): void {
	if (lines.length === 0) return;
	block.raw("");
	block.heading(title);
	for (const line of lines) block.item(4, mark, line, paint);
}
