import type { TextRange } from "../base/text-range.ts";

/** One problem in a file that people wrote. */
export interface Diagnostic {
	readonly severity: "error" | "warning";
	/** Stable name of the rule, such as `unknown-step-type`. */
	readonly rule: string;
	readonly file: string;
	readonly range: TextRange;
	/** What is wrong, in one sentence. */
	readonly message: string;
	/** What is permitted, what was probably meant, what to write instead: one line each. */
	readonly help: readonly string[];
}
