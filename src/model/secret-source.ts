import type { DurablePath } from "./disk.ts";

/**
 * Where the value of a secret variable is asked for. `file` is a path of the machine, `computer-file` one of the computer that Steppe is
 * started on; during a rehearsal these are two. `placed-file` is how a
 * file is kept: letters change. `once`: asked at the start only, and sealed for all later systems.
 */
export type SecretSource =
	| { readonly kind: "environment"; readonly name: string }
	| { readonly kind: "file"; readonly path: string }
	| { readonly kind: "computer-file"; readonly path: string }
	| { readonly kind: "placed-file"; readonly place: DurablePath }
	| { readonly kind: "prompt"; readonly question: string; readonly once: boolean };

/** A source in words: `the file E:\\join.txt`. */
export function describeSource(source: SecretSource): string {
	switch (source.kind) {
		case "environment":
			return `the environment variable ${source.name}`;
		case "file":
		case "computer-file":
			return `the file ${source.path}`;
		case "placed-file":
			return `the file ${source.place.path} on volume ${source.place.volume}`;
		case "prompt":
			return `the question "${source.question}"`;
	}
}
