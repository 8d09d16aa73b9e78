// The bundler replaces these names; code that runs straight from its source does not have them.
declare const STEPPE_VERSION: string | undefined;
declare const STEPPE_COMMIT: string | undefined;

/** What this build is made of. */
export interface BuildFacts {
	/** Version of the package, or `source` when the code runs un-bundled. */
	readonly version: string;
	/** Short commit id with `-dirty` when sources were changed since, or `unknown`. */
	readonly commit: string;
}

/** The facts of the running build. */
export const buildFacts: BuildFacts = {
	version: typeof STEPPE_VERSION === "undefined" ? "source" : STEPPE_VERSION,
	commit: typeof STEPPE_COMMIT === "undefined" ? "unknown" : STEPPE_COMMIT,
};

/** The line that `steppe version` and `--version` answer. */
export function versionLine(facts: typeof buildFacts, nodeVersion: string): string {
	return `steppe ${facts.version} (commit ${facts.commit}, Node.js ${nodeVersion})`;
}
