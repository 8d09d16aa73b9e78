import { Secret } from "./secret.ts";

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

/** A value of a variable; a secret one shows itself nowhere unasked. */
export type VariableValue = string | Secret;

/** A variable with the place its value came from. */
export interface Variable {
	/** As first written; lookup ignores case. */
	readonly name: string;
	readonly value: VariableValue;
	readonly source: VariableSource;
	/** Node that set it, when one did. */
	readonly node?: string;
}

/** A text as the value of a variable. */
export function variableValue(text: string, secret: boolean): VariableValue {
	return secret ? new Secret(text) : text;
}

/** The value as text: for whoever hands it on, never for whoever shows it. */
export function plainValue(value: VariableValue): string {
	return value instanceof Secret ? value.reveal() : value;
}
