import { foldCase, nameProblem } from "../base/windows-path.ts";

/** The nearest name that Windows lets programs make. */
function legalName(name: string): string {
	if (nameProblem(name) === undefined) return name;
	const shown = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, "_").slice(0, 240);
	const ended = shown.replace(/[. ]+$/, (tail) => "_".repeat(tail.length));
	if (ended === "") return "_";
	return nameProblem(ended) === undefined ? ended : `_${ended}`;
}

function numbered(name: string, count: number): string {
	const dot = name.lastIndexOf(".");
	const cut = dot > 0 ? dot : name.length;
	return `${name.slice(0, cut).slice(0, 240)} (${count})${name.slice(cut)}`.slice(0, 255);
}

/**
 * Names under which the children of one folder can be made again, in the order given: a legal name keeps itself; the second of two that
 * differ in case alone (case-sensitive folders) and names with trailing dots or reserved words get a legal one that nobody else has.
 */
export function restorableNames(names: readonly string[]): readonly string[] {
	const present = new Set(names.map(foldCase));
	const taken = new Set<string>();
	return names.map((name) => {
		const legal = legalName(name);
		let chosen = legal;
		for (let count = 2; taken.has(foldCase(chosen)) || (chosen !== name && present.has(foldCase(chosen))); count++) {
			chosen = numbered(legal, count);
		}
		taken.add(foldCase(chosen));
		return chosen;
	});
}
