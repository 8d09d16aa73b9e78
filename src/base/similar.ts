/** Number of single-character edits between two texts (Levenshtein). */
export function distance(left: string, right: string): number {
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const cost = left[row - 1] === right[column - 1] ? 0 : 1;
			current.push(
				Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost),
			);
		}
		previous = current;
	}
	return previous[right.length] ?? 0;
}

/** The candidate that was probably meant, or undefined when none is near (at most a third of its letters differ). */
export function didYouMean(text: string, candidates: Iterable<string>): string | undefined {
	let best: { readonly candidate: string; readonly edits: number } | undefined;
	for (const candidate of candidates) {
		const edits = distance(text.toLowerCase(), candidate.toLowerCase());
		const limit = Math.max(1, Math.floor(candidate.length / 3));
		if (edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
	}
	return best?.candidate;
}
