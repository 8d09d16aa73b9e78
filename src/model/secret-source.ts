/**
 * Where the value of a secret variable is asked for. `file` is a path of the machine, `computer-file` one of the computer that Steppe is
 * started on; during a rehearsal these are two. `once`: asked at the start only, and sealed for all later systems.
 */
export type SecretSource =
	| { readonly kind: "environment"; readonly name: string }
	| { readonly kind: "file"; readonly path: string }
	| { readonly kind: "computer-file"; readonly path: string }
	| { readonly kind: "prompt"; readonly question: string; readonly once: boolean };
