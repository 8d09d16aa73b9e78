import type { TextRange } from "../base/text-range.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Most problems of one file that are told one by one: a file of another kind would have one for each line. */
const MOST_PROBLEMS = 1000;

/** Collects what is wrong with one rules file. What was found twice at the same place is told once. */
export class RuleProblems {
	readonly #file: string;
	readonly #found = new Map<string, Diagnostic>();
	#more = 0;
	#moreAt: TextRange = { start: 0, end: 0 };

	constructor(file: string) {
		this.#file = file;
	}

	/** True when a further warning is only counted: nobody need make its words. */
	get isFull(): boolean {
		return this.#found.size >= MOST_PROBLEMS;
	}

	/** What can't be done as it is written. */
	error(rule: string, range: TextRange, message: string, ...help: readonly string[]): void {
		this.#add("error", rule, range, message, help);
	}

	/** What has no effect, or another one than its author may think. */
	warning(rule: string, range: TextRange, message: string, ...help: readonly string[]): void {
		this.#add("warning", rule, range, message, help);
	}

	/** Takes over what was found before. */
	addAll(diagnostics: readonly Diagnostic[]): void {
		for (const { severity, rule, range, message, help } of diagnostics) this.#add(severity, rule, range, message, help);
	}

	#add(
		severity: Diagnostic["severity"],
		rule: string,
		range: TextRange,
		message: string,
		help: readonly string[],
	): void {
		const key = `${range.start} ${range.end} ${rule} ${message}`;
		if (this.#found.has(key)) return;
		if (this.#found.size < MOST_PROBLEMS || severity === "error") {
			this.#found.set(key, { severity, rule, file: this.#file, range, message, help });
			return;
		}
		if (this.#more === 0) this.#moreAt = range;
		this.#more++;
	}

	/** In the order of the file; how many more there are stands where the first of these is. */
	sorted(): readonly Diagnostic[] {
		const rest: readonly Diagnostic[] =
			this.#more === 0
				? []
				: [
						{
							severity: "warning",
							rule: "rules-more-problems",
							file: this.#file,
							range: this.#moreAt,
							message: `${this.#more} more warnings from here on are not shown`,
							help: ["correct those above first"],
						},
					];
		return [...this.#found.values(), ...rest].sort((left, right) => left.range.start - right.range.start);
	}
}
