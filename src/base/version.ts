/** Reads a version such as `10.0.22631`: 1 to 8 whole numbers between dots. Undefined when the text is none. */
export function readVersion(text: string): readonly number[] | undefined {
	const trimmed = text.trim();
	if (!/^\d{1,9}(\.\d{1,9}){0,7}$/.test(trimmed)) return undefined;
	return trimmed.split(".").map(Number);
}

/** Below 0 when left comes first, 0 when both are equal; parts that are left out count as 0. */
export function compareVersions(left: readonly number[], right: readonly number[]): number {
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return Math.sign(difference);
	}
	return 0;
}
