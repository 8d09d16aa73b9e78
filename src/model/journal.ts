import type { WindowsPath } from "../base/windows-path.ts";
import type { BootEntry } from "./boot.ts";
import type { CertificateItem } from "./certificate.ts";
import type { TestedCondition } from "./condition.ts";
import type { SealedDecision } from "./decision.ts";
import type { DiskId, DurablePath } from "./disk.ts";
import type { Exposure } from "./exposure.ts";
import type { Failure } from "./failure.ts";
import type { HandOverOutcome } from "./outcome.ts";
import type { Phase } from "./phase.ts";
import type { StatePlace } from "./ports.ts";
import type { ReleaseRecord } from "./release.ts";
import type { KeyPlace } from "./seal.ts";
import type { SecretSource } from "./secret-source.ts";
import type { LostValue, VariableOrigin, VariableSource } from "./variables.ts";

/** A span: one visit and attempt of a node. Its records pair by it. */
export interface Span {
	readonly node: string;
	/** From 1: how often the node was entered. */
	readonly visit: number;
	/** From 1: tries within the visit. */
	readonly attempt: number;
}

/** How a node ended. `ignored` says that a failure did not stop its group. */
export type NodeResult =
	| { readonly status: "done"; readonly notes?: readonly string[] }
	| { readonly status: "skipped"; readonly why: string }
	| { readonly status: "failed"; readonly failure: Failure; readonly ignored: boolean }
	| { readonly status: "interrupted"; readonly why: string };

/** What the journal holds. Order is by sequence number; the fold over these is the run's state. */
export type JournalRecord =
	| {
			readonly kind: "run-started";
			readonly runId: string;
			readonly sequenceName: string;
			readonly sequenceDigest: string;
			readonly machine: { readonly uuid: string; readonly serialNumber: string };
			readonly engine: string;
			readonly mediumId?: string;
			/** Where content named by the sequence comes from, before it is staged. */
			readonly contentRoot: DurablePath;
			readonly unattended: boolean;
	  }
	| { readonly kind: "homed"; readonly place: StatePlace; readonly disk: DiskId }
	| { readonly kind: "boot-started"; readonly phase: Phase; readonly startedFrom: string }
	| {
			readonly kind: "certificate";
			readonly phase: Phase;
			readonly items: readonly CertificateItem[];
			readonly granted: boolean;
			readonly final: boolean;
	  }
	/** Before the node begins, or is passed over. */
	| { readonly kind: "condition-tested"; readonly span: Span; readonly tests: readonly TestedCondition[] }
	/**
	 * The values over which a loop runs, read once when it is entered. `values` has one text for each iteration, sealed when `secret`.
	 * Each iteration is a visit of the group.
	 */
	| {
			readonly kind: "loop-entered";
			readonly span: Span;
			readonly list: string;
			readonly values: readonly string[];
			readonly secret: boolean;
			/** The same values sealed for another place: the loop stands where it stood. */
			readonly resealed?: true;
	  }
	| { readonly kind: "node-started"; readonly span: Span; readonly type: string; readonly name: string }
	| {
			readonly kind: "decided";
			readonly span: Span;
			readonly decision: SealedDecision;
			/** Names of the variables that went into the step's input. */
			readonly uses?: readonly string[];
	  }
	| { readonly kind: "act-started"; readonly span: Span; readonly destructive: boolean }
	/** A try failed and the step is tried again. */
	| { readonly kind: "attempt-failed"; readonly span: Span; readonly failure: Failure }
	| {
			readonly kind: "variable-set";
			readonly name: string;
			/** Absent when deleted. A sealed text when `secret`. */
			readonly value?: string;
			readonly secret: boolean;
			/** A secret that is asked for again at each start: no value is kept. With a sealed value: what else can be asked. */
			readonly from?: SecretSource;
			/** For a path or drive: where it really is; `value` holds the letter of the time it was set. */
			readonly location?: DurablePath;
			readonly source: VariableSource;
			readonly node?: string;
			readonly origin?: VariableOrigin;
			/** What weaker sources wanted, strongest first. */
			readonly lost?: readonly LostValue[];
			/** The same value sealed for another place: nothing changed. */
			readonly resealed?: true;
	  }
	/** Rules would have given the variable another value; it keeps the one that it has. */
	| {
			readonly kind: "variable-kept";
			readonly name: string;
			readonly node: string;
			/** What they wanted, in the order in which they were read. */
			readonly lost: readonly LostValue[];
	  }
	/** Where the key of the run's secrets lies from now on. */
	| { readonly kind: "key-placed"; readonly key: KeyPlace }
	/** Why a secret should be changed after the run; by name only. */
	| ({ readonly kind: "secret-exposed"; readonly name: string } & Exposure)
	| { readonly kind: "acquired"; readonly number: number; readonly what: ReleaseRecord }
	| { readonly kind: "released"; readonly number: number }
	| {
			readonly kind: "content-staged";
			readonly content: string;
			readonly place: DurablePath;
			readonly sha256?: string;
			readonly sizeBytes: number;
	  }
	| { readonly kind: "engine-staged"; readonly place: DurablePath }
	| { readonly kind: "boot-image-staged"; readonly entry: string; readonly previousDefault?: string }
	| { readonly kind: "boot-image-held"; readonly entry: string }
	| { readonly kind: "boot-image-removed"; readonly entry: string }
	| { readonly kind: "first-boot-registered"; readonly way: string; readonly entry: BootEntry }
	| { readonly kind: "protected"; readonly path: DurablePath }
	| {
			readonly kind: "restart-asked";
			readonly span: Span;
			readonly fromBoot: string;
			readonly into: Phase;
			/** `resume` brings the run back into the system it was cut in and touches no node. */
			readonly then: HandOverOutcome["then"] | "resume";
			readonly limit: number;
			/** Variables asked for it: they are taken back with this record. */
			readonly requested?: true;
			/** The machine is switched off instead; the run goes on when it is switched on again. */
			readonly off?: true;
			/** How long somebody is warned before it happens, in milliseconds, and with what words. */
			readonly countdown?: { readonly milliseconds: number; readonly message?: string };
			/** What the step wants told when it is done: said after the restart. */
			readonly notes?: readonly string[];
			/** Hand-over to a program that restarts by itself; with `restarts` the engine does it the first time. */
			readonly handOver?: { readonly to: string; readonly deadline: number; readonly restarts?: true };
	  }
	/** The boot store now leads where the restart shall go. */
	| { readonly kind: "restart-armed" }
	| { readonly kind: "restart-done"; readonly span: Span; readonly into: Phase }
	| {
			readonly kind: "node-finished";
			readonly span: Span;
			readonly result: NodeResult;
			readonly type: string;
			readonly name: string;
	  }
	| {
			readonly kind: "operator";
			readonly choice: "retry" | "skip" | "stop" | "from" | "again";
			readonly node: string;
			/** The machine's serial number was typed to confirm it. */
			readonly confirmed?: true;
	  }
	| { readonly kind: "braked"; readonly starts: number }
	| { readonly kind: "moved"; readonly to: StatePlace; readonly generation: number }
	/** The logs lie in a folder beside `to` that gets that name next. */
	| { readonly kind: "logs-copied"; readonly to: WindowsPath; readonly place?: DurablePath }
	| {
			readonly kind: "run-finished";
			readonly succeeded: boolean;
			readonly failure?: Failure;
			readonly cancelled?: boolean;
	  };

/** One line of the journal: what the store adds to a record. */
export interface JournalLine {
	/** From 1, without gaps. */
	readonly sequence: number;
	readonly boot: string;
	readonly generation: number;
	/** Milliseconds since 1970; for reports only, never for order. */
	readonly time: number;
	readonly record: JournalRecord;
}
