import type { TextRange } from "../base/text-range.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Collects what is wrong with one file, so that everything can be told at once. */
export interface ProblemList {
	error(rule: string, range: TextRange, message: string, ...help: readonly string[]): void;
	warning(rule: string, range: TextRange, message: string, ...help: readonly string[]): void;
	hasErrors(): boolean;
	/** In the order of the file; what was found twice at the same place is told once. */
	sorted(): readonly Diagnostic[];
}

/** An empty list for a file. */
export function problemList(file: string): ProblemList {
	const found = new Map<string, Diagnostic>();
	const add = (severity: Diagnostic["severity"]) => {
		return (rule: string, range: TextRange, message: string, ...help: readonly string[]): void => {
			const key = `${range.start} ${range.end} ${rule} ${message}`;
			if (!found.has(key)) found.set(key, { severity, rule, file, range, message, help });
		};
	};
	return {
		error: add("error"),
		warning: add("warning"),
		hasErrors: () => [...found.values()].some((each) => each.severity === "error"),
		sorted: () => [...found.values()].sort((left, right) => left.range.start - right.range.start),
	};
}
