import type { CertificateItem } from "./certificate.ts";
import type { TestedCondition } from "./condition.ts";
import type { Choice } from "./decision.ts";
import type { SecretToRotate } from "./exposure.ts";
import type { Failure } from "./failure.ts";
import type { NodeResult, Span } from "./journal.ts";
import type { Phase } from "./phase.ts";
import type { ByteProgress } from "./ports.ts";
import type { LostValue, VariableOrigin } from "./variables.ts";

/** Everything that reporters hear. Closed: a new event is a change of the published schema. */
export type RunEvent =
	| {
			readonly kind: "run-started";
			readonly runId: string;
			readonly sequenceName: string;
			readonly engine: string;
			readonly resumed: boolean;
			/** Steps that count: enabled ones, those of disabled groups included. */
			readonly totalSteps: number;
			readonly finishedSteps: number;
	  }
	| { readonly kind: "boot-started"; readonly phase: Phase; readonly bootNumber: number; readonly machine: string }
	/** What was found on start, and what is done about it. */
	| { readonly kind: "found"; readonly message: string }
	| {
			readonly kind: "certificate";
			readonly phase: Phase;
			readonly granted: boolean;
			readonly items: readonly CertificateItem[];
	  }
	| { readonly kind: "group-started"; readonly span: Span; readonly name: string; readonly depth: number }
	| {
			readonly kind: "group-finished";
			readonly span: Span;
			readonly name: string;
			readonly depth: number;
			readonly result: NodeResult;
	  }
	| {
			readonly kind: "condition-tested";
			readonly span: Span;
			readonly name: string;
			readonly tests: readonly TestedCondition[];
	  }
	| {
			readonly kind: "step-started";
			readonly span: Span;
			readonly name: string;
			readonly type: string;
			readonly depth: number;
			/** Position among all steps, from 1. */
			readonly position: number;
	  }
	| {
			readonly kind: "step-decided";
			readonly span: Span;
			readonly summary: string;
			readonly choices: readonly Choice[];
			/** Names of the variables that went into its input. */
			readonly uses?: readonly string[];
	  }
	| { readonly kind: "step-progress"; readonly span: Span; readonly progress: ByteProgress }
	| {
			readonly kind: "step-finished";
			readonly span: Span;
			readonly name: string;
			readonly type: string;
			readonly depth: number;
			readonly result: NodeResult;
			readonly milliseconds: number;
	  }
	| {
			readonly kind: "variable-set";
			readonly name: string;
			readonly value: string;
			readonly source: string;
			readonly node?: string;
			readonly origin?: VariableOrigin;
			readonly lost?: readonly LostValue[];
	  }
	| {
			readonly kind: "variable-kept";
			readonly name: string;
			readonly node: string;
			readonly lost: readonly LostValue[];
	  }
	| { readonly kind: "retrying"; readonly span: Span; readonly waitMilliseconds: number; readonly failure: Failure }
	/** `off`: the machine is switched off, and `into` is what starts when it is switched on again. */
	| { readonly kind: "restarting"; readonly into: Phase; readonly off?: true }
	| {
			readonly kind: "message";
			readonly level: "information" | "warning" | "error";
			readonly text: string;
			readonly component: string;
			/** Set for a line that a step's tool said: all of them are kept, by attempt. */
			readonly span?: Span;
	  }
	| {
			readonly kind: "run-finished";
			readonly succeeded: boolean;
			readonly cancelled: boolean;
			readonly failure?: Failure;
			/** Secrets that should be changed now, by name. */
			readonly rotate?: readonly SecretToRotate[];
			readonly milliseconds: number;
	  };

/** An event with what the bus adds: when (milliseconds since 1970), and in which boot. */
export interface TimedEvent {
	readonly time: number;
	readonly boot: string;
	readonly event: RunEvent;
}

/** Hears events. Must not throw; what it does never changes the run. */
export interface Reporter {
	report(event: TimedEvent): void;
	/** Called once, at the end of the process's part of the run. */
	close?(): Promise<void> | void;
}
