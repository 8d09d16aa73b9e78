// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** One line of events.jsonl: an event of a run, with when and in which boot it happened. The union is closed. */
export interface EventDocument {
	/** Milliseconds since 1970. */
	readonly time: number;
	/** Id of the boot. */
	readonly boot: string;
	/** What happened; `kind` says which. */
	readonly event: EventRunStarted | EventBootStarted | EventFound | EventCertificate | EventGroupStarted | EventGroupFinished | EventConditionTested | EventStepStarted | EventStepDecided | EventStepProgress | EventStepFinished | EventVariableSet | EventRetrying | EventRestarting | EventMessage | EventRunFinished;
}

/** The system that runs: Windows itself, or WinPE. */
export type EventPhase = "full-os" | "winpe";

/** One visit and attempt of a node; events pair by it. */
export interface EventSpan {
	/** Id of the node: its path in the tree. */
	readonly node: string;
	/** How often the node was entered, from 1. */
	readonly visit: number;
	/** Tries within the visit, from 1. */
	readonly attempt: number;
}

/** One failure: what was attempted on what, and what was seen. */
export interface EventFailure {
	/** Stable id; docs/errors.md explains each. */
	readonly id: "access-denied" | "answer-file-invalid" | "boot-files-missing" | "boot-not-possible" | "came-back-elsewhere" | "cancelled" | "capture-incomplete" | "command-failed" | "condition-unclear" | "content-damaged" | "content-missing" | "disk-ambiguous" | "disk-full" | "disk-not-found" | "driver-missing" | "fault-injected" | "file-exists" | "file-locked" | "file-not-found" | "hive-damaged" | "image-damaged" | "image-not-found" | "image-unreadable" | "input-invalid" | "internal-error" | "interrupted-once" | "journal-damaged" | "journal-foreign" | "lock-held" | "machine-file-invalid" | "name-illegal" | "network-unreachable" | "not-ready" | "not-supported-here" | "preflight-refused" | "profile-missing" | "restart-limit" | "restore-incomplete" | "secret-missing" | "sequence-changed" | "store-missing" | "timed-out" | "variable-undefined" | "variable-unfit" | "volume-not-found" | "volume-unfit" | "windows-half-generalized" | "wipe-incomplete" | "wrong-phase";
	/** What was attempted, as a verb phrase. */
	readonly operation: string;
	/** On what: a path, a disk, an image. */
	readonly operand?: string;
	/** One sentence: what was seen. */
	readonly message: string;
	/** Exit code of the tool, when one ran. */
	readonly exitCode?: number;
	/** The command to repeat by hand. */
	readonly command?: string;
	/** Where the tool's words stand whole: a path below the folder of the logs. */
	readonly outputFile?: string;
	/** Last lines of the tool's own words. */
	readonly output?: readonly string[];
	/** What else the reader needs, one line each. */
	readonly details?: readonly string[];
}

/** One proven, or not proven, item of the preflight certificate. */
export interface EventCertificateItem {
	/** What the item is about. */
	readonly subject: "content" | "integrity" | "image" | "architecture" | "space" | "volume" | "disk" | "tool" | "boot-image" | "boot-driver" | "network" | "firmware" | "user-state" | "journal" | "support" | "system" | "input" | "settings" | "condition" | "decision" | "power" | "secret" | "pending-restart";
	/** What was to be proven. */
	readonly what: string;
	/** Node that needs it. */
	readonly node: string;
	/** Name of that node. */
	readonly name?: string;
	readonly phase: EventPhase;
	/** Whether it was proven. */
	readonly state: "proven" | "refused" | "unknown" | "waived";
	/** Where the knowledge comes from: a file, the running system, the sequence. */
	readonly source: string;
	/** How it was proven, or why not. */
	readonly how: string;
	/** What else the reader needs, one line each. */
	readonly details?: readonly string[];
	/** What to do about it. */
	readonly remedy?: string;
}

/** One choice inside a decision: what was chosen, why, and what the others were. */
export interface EventChoice {
	/** What was to be chosen. */
	readonly what: string;
	/** What was chosen. */
	readonly chosen: string;
	/** Why. */
	readonly because: string;
	/** What there was to choose from. */
	readonly candidates?: readonly {
		/** The candidate. */
		readonly name: string;
		/** Why it was not taken. */
		readonly rejected?: string;
	}[];
}

/** How far a long operation is. */
export interface EventProgress {
	/** Bytes done; never falls. */
	readonly doneBytes: number;
	/** Bytes to do, when known. */
	readonly totalBytes?: number;
	/** Files done. */
	readonly doneFiles?: number;
	/** Files to do, when known. */
	readonly totalFiles?: number;
	/** What is worked on now. */
	readonly item?: string;
}

/** How a node ended. */
export type EventResult = {
	readonly status: "done";
	/** What was done and how it was verified. */
	readonly notes?: readonly string[];
} | {
	readonly status: "skipped";
	/** Why it was skipped. */
	readonly why: string;
} | {
	readonly status: "failed";
	readonly failure: EventFailure;
	/** The failure did not stop the group. */
	readonly ignored: boolean;
} | {
	readonly status: "interrupted";
	/** What cut it off. */
	readonly why: string;
};

/** A run began, or goes on. */
export interface EventRunStarted {
	readonly kind: "run-started";
	/** Id of the run. */
	readonly runId: string;
	/** Name of the sequence. */
	readonly sequenceName: string;
	/** Version of the engine. */
	readonly engine: string;
	/** The run goes on after a restart or a cut. */
	readonly resumed: boolean;
	/** Steps that count. */
	readonly totalSteps: number;
	/** Steps that were finished before. */
	readonly finishedSteps: number;
}

/** The engine works in a boot of the machine. */
export interface EventBootStarted {
	readonly kind: "boot-started";
	readonly phase: EventPhase;
	/** Number of the boot within the run, from 1. */
	readonly bootNumber: number;
	/** The machine, for people. */
	readonly machine: string;
}

/** What was found on start, and what is done about it. */
export interface EventFound {
	readonly kind: "found";
	/** One sentence. */
	readonly message: string;
}

/** Preflight's certificate. */
export interface EventCertificate {
	readonly kind: "certificate";
	readonly phase: EventPhase;
	/** The run may go on. */
	readonly granted: boolean;
	/** What was to be proven. */
	readonly items: readonly EventCertificateItem[];
}

/** A group was entered. */
export interface EventGroupStarted {
	readonly kind: "group-started";
	readonly span: EventSpan;
	/** Name of the group. */
	readonly name: string;
	/** Depth in the tree, from 0. */
	readonly depth: number;
}

/** A group ended. */
export interface EventGroupFinished {
	readonly kind: "group-finished";
	readonly span: EventSpan;
	/** Name of the group. */
	readonly name: string;
	/** Depth in the tree, from 0. */
	readonly depth: number;
	readonly result: EventResult;
}

/** What became of one part of a condition; the parts of a combination follow it one deeper. */
export interface EventTestedCondition {
	/** 0 for the whole condition. */
	readonly depth: number;
	/** `unclear`: it could not be told; `not-asked`: the tests before it had settled the result. */
	readonly result: "true" | "false" | "unclear" | "not-asked";
	/** The test with the values seen. */
	readonly text: string;
}

/** The condition of a node was tested. */
export interface EventConditionTested {
	readonly kind: "condition-tested";
	readonly span: EventSpan;
	/** The condition and its parts, in the order in which they are written. */
	readonly tests: readonly EventTestedCondition[];
	/** Name of the node. */
	readonly name: string;
}

/** A step was entered. */
export interface EventStepStarted {
	readonly kind: "step-started";
	readonly span: EventSpan;
	/** Name of the step. */
	readonly name: string;
	/** Type of the step. */
	readonly type: string;
	/** Depth in the tree, from 0. */
	readonly depth: number;
	/** Position among all steps, from 1. */
	readonly position: number;
}

/** What the step will do. */
export interface EventStepDecided {
	readonly kind: "step-decided";
	/** Names of the variables that went into the step's input. */
	readonly uses?: readonly string[];
	readonly span: EventSpan;
	/** One line for people. */
	readonly summary: string;
	/** What was chosen and why. */
	readonly choices: readonly EventChoice[];
}

/** How far the step is. */
export interface EventStepProgress {
	readonly kind: "step-progress";
	readonly span: EventSpan;
	readonly progress: EventProgress;
}

/** A step ended. */
export interface EventStepFinished {
	readonly kind: "step-finished";
	readonly span: EventSpan;
	/** Name of the step. */
	readonly name: string;
	/** Type of the step. */
	readonly type: string;
	/** Depth in the tree, from 0. */
	readonly depth: number;
	readonly result: EventResult;
	/** How long it took. */
	readonly milliseconds: number;
}

/** A variable got a value. */
export interface EventVariableSet {
	readonly kind: "variable-set";
	/** Name of the variable. */
	readonly name: string;
	/** The value; *** when it is secret. */
	readonly value: string;
	/** Who set it. */
	readonly source: string;
	/** Node that set it. */
	readonly node?: string;
	readonly origin?: EventVariableOrigin;
	/** What weaker sources wanted, strongest first. */
	readonly lost?: readonly EventLostValue[];
}

/** Rules would have given a variable another value; it keeps the one that it has. */
export interface EventVariableKept {
	readonly kind: "variable-kept";
	/** Name of the variable. */
	readonly name: string;
	/** Node that ran the rules. */
	readonly node: string;
	/** What the rules wanted, in the order in which they were read. */
	readonly lost: readonly EventLostValue[];
}

/** A step failed and will be tried again. */
export interface EventRetrying {
	readonly kind: "retrying";
	readonly span: EventSpan;
	/** How long is waited before. */
	readonly waitMilliseconds: number;
	readonly failure: EventFailure;
}

/** The machine is about to restart. */
export interface EventRestarting {
	readonly kind: "restarting";
	readonly into: EventPhase;
	/** The machine is switched off; `into` is what starts when it is switched on again. */
	readonly off?: true;
}

/** A line for people that belongs to nothing else. */
export interface EventMessage {
	readonly kind: "message";
	/** How bad it is. */
	readonly level: "information" | "warning" | "error";
	/** The line. */
	readonly text: string;
	/** Part of the engine that says it. */
	readonly component: string;
	readonly span?: EventSpan;
}

/** The run ended. */
export interface EventRunFinished {
	readonly kind: "run-finished";
	/** All that had to succeed did. */
	readonly succeeded: boolean;
	/** Somebody ended it. */
	readonly cancelled: boolean;
	readonly failure?: EventFailure;
	/** Secrets that should be changed now, by name. */
	readonly rotate?: readonly {
		/** Name of the variable, or what else of the run it is. */
		readonly name: string;
		/** Why, one for each reason. */
		readonly because: readonly {
			/** Why it should be changed. */
			readonly why: "obscured" | "in-sequence" | "in-file" | "on-command-line" | "key-left";
			/** The file, program or volume. */
			readonly where?: string;
		}[];
	}[];
	/** How long it took, restarts included. */
	readonly milliseconds: number;
}

/** Where a value stands that came from outside the sequence. */
export interface EventVariableOrigin {
	/** Name of the collection, identity of the machine, or the rule in words. */
	readonly name: string;
	/** Name of the variables file or rules file. */
	readonly file?: string;
	/** Line in that file. */
	readonly line?: number;
}

/** A value that lost against a stronger one. */
export interface EventLostValue {
	/** Who wanted it. */
	readonly source: "step-default" | "built-in" | "sequence" | "collection" | "machine" | "step" | "child-process" | "rule" | "loop" | "engine" | "operator";
	readonly origin?: EventVariableOrigin;
	/** The value; absent for a secret. */
	readonly value?: string;
	/** True for a value that no log shows. */
	readonly secret: boolean;
}
