/** One thing that a check found: where, and what is wrong. */
export interface Problem {
	/** Path below the repository, with `/`. */
	readonly path: string;
	/** Line, from 1. */
	readonly line: number;
	readonly message: string;
}
