import type { Support } from "./foreign-step.ts";
import type { FaredStep } from "./xml-reading.ts";

/** Steps of one kind that fare alike. */
export interface FaredKind {
	readonly title: string;
	/** Key of the mapping: a type without its prefix, or a script. */
	readonly key: string;
	readonly verdict: Support["verdict"];
	/** Difference, or why and what to do instead; empty for a step that runs. */
	readonly words: string;
	readonly count: number;
}

/** How many steps fare how. */
export type FaredSum = Readonly<Record<Support["verdict"], number>>;

const VERDICTS = [
	"runs",
	"differs",
	"not-needed",
	"left-out",
	"refused",
] as const satisfies readonly Support["verdict"][];

/** How steps fare by kind: what is refused last, and of one verdict the most frequent first. */
export function faredKinds(steps: readonly Pick<FaredStep, "title" | "key" | "support">[]): readonly FaredKind[] {
	const kinds = new Map<string, FaredKind>();
	for (const { title, key, support } of steps) {
		const words = supportWords(support);
		const id = `${key}\n${support.verdict}\n${words}`;
		kinds.set(id, { title, key, verdict: support.verdict, words, count: (kinds.get(id)?.count ?? 0) + 1 });
	}
	const place = ({ verdict }: FaredKind) => VERDICTS.indexOf(verdict);
	return [...kinds.values()].sort((left, right) => place(left) - place(right) || right.count - left.count);
}

/** Counts steps by their verdict. */
export function faredSum(steps: readonly Pick<FaredStep, "support">[]): FaredSum {
	const count = (verdict: Support["verdict"]) => steps.filter(({ support }) => support.verdict === verdict).length;
	return {
		...{ runs: count("runs"), differs: count("differs"), "not-needed": count("not-needed") },
		...{ "left-out": count("left-out"), refused: count("refused") },
	};
}

/** A support in words: the difference, or why and what to do instead, as sentences. */
export function supportWords(support: Support): string {
	switch (support.verdict) {
		case "runs":
			return "";
		case "differs":
			return sentence(support.difference);
		case "not-needed":
			return sentence(support.why);
		default:
			return `${sentence(support.why)} ${sentence(support.instead)}`;
	}
}

function sentence(text: string): string {
	const first = text.charAt(0);
	// A name in backticks or a word with capitals in it keeps its letters.
	return `${/^[a-z]+\b(?!\.[a-z])/.test(text) ? first.toUpperCase() : first}${text.slice(1).replace(/\.$/, "")}.`;
}
