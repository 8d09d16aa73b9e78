import { Secret } from "./secret.ts";

/**
 * Who gave a variable its value. Defaults (`step-default`, `built-in`) never replace what somebody set. Of what a run begins with
 * `sequence` is weaker than `collection`, `collection` than `machine`, `machine` than `operator`; while it runs the latest change counts,
 * whoever made it. `loop` is the value of the present iteration; `engine` is what the engine itself takes back, such as a request for a restart that it has met.
 */
export type VariableSource =
	| "step-default"
	| "built-in"
	| "sequence"
	| "collection"
	| "machine"
	| "step"
	| "child-process"
	| "rule"
	| "loop"
	| "engine"
	| "operator";

/** Where a value stands that came from outside the sequence. */
export interface VariableOrigin {
	/** Name of the collection, identity of the machine, or the rule in words. */
	readonly name: string;
	/** Name of the variables file or rules file. */
	readonly file?: string;
	/** Line in that file, from 1. */
	readonly line?: number;
}

/** Where a value stands, in words: `[Default] (CustomSettings.ini:12)`. */
export function describeOrigin({ name, file, line }: VariableOrigin): string {
	if (file === undefined) return name;
	return `${name} (${file}${line === undefined ? "" : `:${line}`})`;
}

/** A value that lost against a stronger one. */
export interface LostValue {
	readonly source: VariableSource;
	readonly origin?: VariableOrigin;
	/** Absent for a secret: what nobody will use again is not kept. */
	readonly value?: string;
	readonly secret: boolean;
}

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
	readonly origin?: VariableOrigin;
}

/** A text as the value of a variable. */
export function variableValue(text: string, secret: boolean): VariableValue {
	return secret ? new Secret(text) : text;
}

/** The value as text: for whoever hands it on, never for whoever shows it. */
export function plainValue(value: VariableValue): string {
	return value instanceof Secret ? value.reveal() : value;
}
