/** Something wrong in an INF file, and where. */
export interface InfProblem {
	/** An *error* makes the file unusable; a *warning* says what was ignored or assumed. */
	readonly severity: "error" | "warning";
	/** Line of the file, from 1. */
	readonly line: number;
	/** What is wrong, in plain words, without the place. */
	readonly what: string;
}

/** Most problems kept for one file; a broken file would otherwise report one per line. */
const MOST_PROBLEMS = 100;

/** Collects the problems of one file, at most a hundred and a last one that says that there were more. */
export class ProblemList {
	readonly #problems: InfProblem[] = [];

	/** The problems so far, in the order they were found. */
	get all(): readonly InfProblem[] {
		return this.#problems;
	}

	/** Whether one of them makes the file unusable. */
	get hasErrors(): boolean {
		return this.#problems.some((problem) => problem.severity === "error");
	}

	/** Notes something that was ignored or assumed. */
	warn(line: number, what: string): void {
		this.#add({ severity: "warning", line, what });
	}

	/** Notes something that makes the file unusable. Errors are always kept. */
	fail(line: number, what: string): void {
		this.#problems.push({ severity: "error", line, what });
	}

	#add(problem: InfProblem): void {
		if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
		else if (this.#problems.length === MOST_PROBLEMS) {
			this.#problems.push({ ...problem, what: "more problems follow that are not listed" });
		}
	}
}
