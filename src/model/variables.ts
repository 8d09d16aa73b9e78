/** Who gave a variable its value, from weakest to strongest. */
export type VariableSource =
	| "step-default"
	| "built-in"
	| "sequence"
	| "machine"
	| "step"
	| "child-process"
	| "rule"
	| "operator";

/** A variable with the place its value came from. */
export interface Variable {
	/** As first written; lookup ignores case. */
	readonly name: string;
	readonly value: string;
	readonly secret: boolean;
	readonly source: VariableSource;
	/** Node that set it, when one did. */
	readonly node?: string;
}
