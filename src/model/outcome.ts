import type { VolumeId } from "./disk.ts";
import type { Phase } from "./phase.ts";
import type { VariableOrigin, VariableValue } from "./variables.ts";

/** A variable that a step wants changed; the engine applies and journals it. An empty value deletes. */
export interface VariableChange {
	readonly name: string;
	readonly value: VariableValue;
	/** The value is a path or drive: it is kept as volume identity and relative path, and bound to today's letter at every start. */
	readonly location?: boolean;
	/** A default: it does not replace what the sequence, a step or a person has set. */
	readonly isDefault?: boolean;
	/** The rule that gave it: its source is then `rule`. */
	readonly rule?: VariableOrigin;
	/** What other rules wanted for it, in the order in which they were read. */
	readonly lost?: readonly OutdoneValue[];
}

/** A value that a rule would have given. */
export interface OutdoneValue {
	readonly value: VariableValue;
	readonly rule: VariableOrigin;
}

/** A variable that kept its value although rules would have given it another. */
export interface KeptVariable {
	readonly name: string;
	readonly lost: readonly OutdoneValue[];
}

interface Changes {
	readonly variables?: readonly VariableChange[];
	/** What rules did not replace; journaled, so that it can be explained. */
	readonly kept?: readonly KeptVariable[];
	/** Volumes that were written: flushed before the step counts as finished. */
	readonly wrote?: readonly VolumeId[];
	/** Lines for the report: what was done and how it was verified. */
	readonly notes?: readonly string[];
}

/** The step's work is done. `home` names a new volume on which the run's state shall live from now on. */
export interface DoneOutcome extends Changes {
	readonly kind: "done";
	readonly home?: VolumeId;
}

/** There was nothing to do. */
export interface SkippedOutcome extends Changes {
	readonly kind: "skipped";
	readonly why: string;
}

/** The machine must restart; the engine does it. `again` runs the same step after it, at most `limit` times (default 5). */
export interface RestartOutcome extends Changes {
	readonly kind: "restart";
	readonly into: Phase;
	/** `next` continues behind the step, `again` runs the step once more. */
	readonly then: "next" | "again";
	readonly limit?: number;
	/** The machine is switched off instead; the run goes on in `into` when it is switched on again. */
	readonly off?: true;
	/** Warning that the step wants given; a step that brings one obeys SMSRebootTimeout and SMSRebootMessage. */
	readonly countdown?: { readonly milliseconds?: number; readonly message?: string };
}

/** Another program (Windows Setup) takes the machine over, restarts by itself and calls back. */
export interface HandOverOutcome extends Changes {
	readonly kind: "hand-over";
	readonly to: string;
	/** The system in which the run is expected back. */
	readonly expect: Phase;
	/** Milliseconds after which the hand-over counts as failed. */
	readonly deadline: number;
	/** `verify`: the step's own probe says what became of it, by the decision that was made before; what is not done is acted on again. */
	readonly then: "next" | "again" | "verify";
	/** The program waits for the machine to be restarted: the engine does it, once. */
	readonly restarts?: true;
}

/** What a step's act ended in. */
export type Outcome = DoneOutcome | SkippedOutcome | RestartOutcome | HandOverOutcome;
