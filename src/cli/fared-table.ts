import { counted } from "../base/counted.ts";
import { displayWidth, wrapText } from "../report/text-width.ts";
import { type FaredKind, faredKinds, faredSum } from "../sequence/formats/xml/fared-kinds.ts";
import type { FaredStep } from "../sequence/formats/xml/xml-reading.ts";

const WORDS: Readonly<Record<FaredKind["verdict"], string>> = {
	runs: "runs",
	differs: "differs",
	"not-needed": "not needed",
	"left-out": "left out",
	refused: "refused",
};
/** Narrower lines are no help to anybody. */
const NARROWEST = 40;

/**
 * How the steps of a file of another product fare here, as lines of at most `columns` columns: a line for each kind, what is other about it below, and
 * the sum in one sentence. Disabled steps are counted only.
 */
export function faredTable(fared: readonly FaredStep[], columns: number): string {
	const enabled = fared.filter(({ disabled }) => !disabled);
	const kinds = faredKinds(enabled);
	const digits = Math.max(1, ...kinds.map(({ count }) => String(count).length));
	const title = Math.max(0, ...kinds.map((each) => displayWidth(each.title)));
	const indent = " ".repeat(digits + 4);
	const lines = kinds.flatMap((kind) => {
		const head = `  ${String(kind.count).padStart(digits)}  ${kind.title}`;
		const gap = " ".repeat(2 + title - displayWidth(kind.title));
		const words = kind.words === "" ? [] : wrapText(kind.words, Math.max(NARROWEST, columns) - indent.length);
		return [`${head}${gap}${WORDS[kind.verdict]}`, ...words.map((line) => `${indent}${line}`)];
	});
	return [...lines, ...wrapText(faredSentence(fared), Math.max(NARROWEST, columns))]
		.map((line) => `${line}\n`)
		.join("");
}

/** The sum of a file: `12 steps run, 3 run with a difference, 2 need nothing here, 1 is refused.` */
export function faredSentence(fared: readonly FaredStep[]): string {
	const enabled = fared.filter(({ disabled }) => !disabled);
	const sum = faredSum(enabled);
	const disabled = fared.length - enabled.length;
	const leftOut = sum["left-out"];
	return [
		`${counted(sum.runs, "step")} ${sum.runs === 1 ? "runs" : "run"}`,
		`, ${sum.differs} ${sum.differs === 1 ? "runs" : "run"} with a difference`,
		`, ${sum["not-needed"]} ${sum["not-needed"] === 1 ? "needs" : "need"} nothing here`,
		leftOut === 0 ? "" : `, ${leftOut} ${leftOut === 1 ? "is" : "are"} left out with a warning`,
		`, ${sum.refused} ${sum.refused === 1 ? "is" : "are"} refused`,
		disabled === 0 ? "." : `; ${disabled} more ${disabled === 1 ? "is" : "are"} disabled.`,
	].join("");
}

/** The same for programs. */
export function faredJson(fared: readonly FaredStep[]) {
	const enabled = fared.filter(({ disabled }) => !disabled);
	return {
		sum: { ...faredSum(enabled), disabled: fared.length - enabled.length },
		kinds: faredKinds(enabled).map(({ key, title, verdict, words, count }) => ({
			...{ kind: key, title, verdict, words, count },
		})),
		steps: fared.map(({ id, name, key, support, disabled, file }) => ({
			...{ id, name, kind: key, verdict: support.verdict, disabled },
			...(file === undefined ? {} : { file }),
		})),
	};
}
