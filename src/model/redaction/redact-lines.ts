import type { Redact } from "../secret.ts";

/** Lines without secrets, also without those that stand over several of them: then there may be fewer lines. */
export function redactLines(lines: readonly string[], redact: Redact): readonly string[] {
	if (lines.length === 0) return lines;
	const text = lines.join("\n");
	const result = redact(text);
	return result === text ? lines : result.split("\n");
}
