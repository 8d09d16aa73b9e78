import { foldCase } from "./windows-path.ts";

/** Whether the whole text fits a pattern of `*` (any text) and `?` (one character), letters without case. Linear but for `*`. */
export function matchesPattern(text: string, pattern: string): boolean {
	const [given, wanted] = [foldCase(text), foldCase(pattern)];
	let [at, place] = [0, 0];
	let star = -1;
	let resume = 0;
	while (at < given.length) {
		if (place < wanted.length && wanted[place] !== "*" && (wanted[place] === "?" || wanted[place] === given[at])) {
			at++;
			place++;
		} else if (wanted[place] === "*") {
			star = place++;
			resume = at;
		} else if (star >= 0) {
			place = star + 1;
			at = ++resume;
		} else return false;
	}
	while (wanted[place] === "*") place++;
	return place === wanted.length;
}
