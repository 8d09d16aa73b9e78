import type { Result } from "../base/result.ts";
import type { Failure } from "./failure.ts";
import type { VariableSource } from "./variables.ts";

/** A variable as it may be shown: a secret one has no value here. */
export interface ShownVariable {
	readonly name: string;
	/** The value; `***` when secret. */
	readonly value: string;
	readonly secret: boolean;
	readonly source: VariableSource;
	/** Node that set it, when one did. */
	readonly node?: string;
	/** Milliseconds since 1970 at which it got this value; absent when the engine computes it anew at each start. */
	readonly since?: number;
}

/** A change that comes from outside the engine. */
export interface OutsideChange {
	readonly name: string;
	/** An empty text deletes. */
	readonly value: string;
	/** True to treat the value as a secret from now on. */
	readonly secret: boolean;
	readonly source: Extract<VariableSource, "child-process" | "operator">;
}

/** A run in this process, as others on this machine may see and change it while it goes on. */
export interface LiveRun {
	readonly runId: string;
	readonly sequenceName: string;
	/** The node that runs now, or undefined between two. */
	readonly node: () => { readonly id: string; readonly name: string } | undefined;
	/** All variables, those of the engine included, sorted by name. */
	variables(): Promise<Result<readonly ShownVariable[], Failure>>;
	/** Sets a variable: journaled and durable when it answers. Fails with `input-invalid` for names and values that can't be. */
	set(change: OutsideChange): Promise<Result<ShownVariable | undefined, Failure>>;
}
