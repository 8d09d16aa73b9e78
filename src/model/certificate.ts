import type { Phase } from "./phase.ts";

/** One proven (or not proven) item of the preflight certificate. */
export interface CertificateItem {
	/** What was to be proven: `content windows11`, `image Windows 11 Pro`, `free space on C:`. */
	readonly what: string;
	/** Node that needs it. */
	readonly node: string;
	/** Its name. */
	readonly name?: string;
	/** Phase in which it will be used. */
	readonly phase: Phase;
	readonly state: "proven" | "refused" | "unknown" | "waived";
	/** How it was proven, or why not. */
	readonly how: string;
	/** What else the reader needs, one line each, such as a table of candidates. */
	readonly details?: readonly string[];
	/** What to do about it; only when not proven. */
	readonly remedy?: string;
}
