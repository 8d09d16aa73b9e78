import type { Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Decision } from "../model/decision.ts";
import type { RunEvent } from "../model/event.ts";
import type { Failure } from "../model/failure.ts";
import type { ImageEntry, ImageFileInfo } from "../model/image.ts";
import type { JsonObject } from "../model/json.ts";
import type { LiveRun } from "../model/live-run.ts";
import type { Ports } from "../model/ports.ts";
import type { Redactor } from "../model/redaction/redactor.ts";
import type { ReleaseLedger } from "../model/release.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { Sequence, StepNode } from "../model/sequence.ts";
import type { StepType } from "../model/step.ts";
import type { VariablesFile } from "../model/variables-file.ts";
import type { Advisor } from "./advisor.ts";
import type { ForeseenCondition, ReachableStep } from "./preflight/reachable-step.ts";

/** A step type after its input type was checked: the engine handles all alike. */
export type HandledStep = StepType<JsonObject, JsonObject>;
/** All step types by name. */
export type StepRegistry = Readonly<Record<string, HandledStep>>;

/** Which image of a file is meant. */
export interface WantedImage {
	readonly index?: number;
	readonly name?: string;
	readonly edition?: string;
}

/** What an attending technician answers when a step failed. */
export type FailureAnswer = "retry" | "skip" | "stop";

/** A variable that needs a value before the run begins. */
export interface WantedValue {
	readonly name: string;
	readonly description?: string;
	readonly secret: boolean;
	/** Who wants it, for people. */
	readonly wantedBy: string;
	readonly required: boolean;
	/** Why an answer does not fit, worded to go on after the name; undefined when it fits. */
	readonly problem: (answer: string) => string | undefined;
}

/** A person at the machine. Absent in unattended runs. */
export interface Attendant {
	/** A failed step. The question is withdrawn after so many milliseconds with `ended`: the run stops then (SMSTSErrorDialogTimeout). */
	onFailure(node: StepNode, failure: Failure, milliseconds: number, ended: AbortSignal): Promise<FailureAnswer>;
	/** In so many milliseconds something happens that was just told. Answers when somebody wants it now; never after `ended`. */
	onCountdown(milliseconds: number, ended: AbortSignal): Promise<void>;
	/** Before the run: a variable that needs a value. What does not fit is asked again; undefined or an empty text: none is given. */
	onMissingValue(wanted: WantedValue): Promise<string | undefined>;
	/** Before the step that `--pause-before` names. False stops the run. */
	onPause(node: StepNode): Promise<boolean>;
}

/** Asks for secrets where the engine itself can't look: the environment, the computer that it is started on, a person. */
export interface SecretSources {
	/** True when somebody sits here who can answer a question. */
	readonly attended: boolean;
	/** The value, or why it can't be had here, as a clause. A question is asked once in a process. */
	read(
		variable: string,
		source: Extract<SecretSource, { kind: "environment" | "computer-file" | "prompt" }>,
	): Promise<Result<string, string>>;
}

/** What the engine is handed: it imports no adapter, no step and no reporter. */
export interface EngineParts {
	readonly ports: Ports;
	readonly steps: StepRegistry;
	readonly secrets: Redactor;
	readonly emit: (event: RunEvent) => void;
	readonly chooseImage: (info: ImageFileInfo, wanted: WantedImage) => Result<ImageEntry, Failure>;
	readonly advisor: Advisor;
	/** Version text of this engine. */
	readonly engineName: string;
	readonly signal: AbortSignal;
	readonly attendant?: Attendant;
	readonly secretSources?: SecretSources;
	/** Gives adapters the ledger of the run that has begun, and takes it away when its journal goes. */
	readonly connectLedger?: (ledger: ReleaseLedger | undefined) => void;
	/**
	 * Called when the run begins to run steps, and with undefined when it stops to: until then others on this machine may see and change
	 * its variables. Answers what programs that steps start find in their environment, so that they can.
	 */
	readonly connectRun?: (run: LiveRun | undefined) => Promise<Readonly<Record<string, string>>>;
	/** Called when the folder for logs is known or changes. */
	readonly logsMoveTo: (folder: WindowsPath) => void;
	/** Answers when the log files of that folder hold what was told so far, and the files port sees them. */
	readonly settleLogs?: () => Promise<void>;
	/** Milliseconds that a stray WinPE waits before it starts the old system again. */
	readonly strayWaitMilliseconds: number;
}

/** What is to be started. */
export interface StartRequest {
	/** The sequence given on the command line, already checked. */
	readonly sequence?: Sequence;
	/** Folder that content references of that sequence are relative to. */
	readonly contentRoot?: WindowsPath;
	readonly mediumId?: string;
	/** Variables set by the operator. */
	readonly variables: readonly {
		readonly name: string;
		readonly value: string;
		readonly secret: boolean;
		/** Where its value is asked for; `value` is empty then. */
		readonly from?: SecretSource;
	}[];
	/** Files that bring the variables of collections and machines. */
	readonly variablesFiles?: readonly VariablesFile[];
	readonly choice?:
		| { readonly kind: "resume" | "discard" }
		| { readonly kind: "from"; readonly step: string }
		| { readonly kind: "again" | "skip" };
	/** Serial number typed to confirm `--from` or `--discard` over a destructive step. */
	readonly confirmedSerial?: string;
	readonly pauseBefore?: string;
	/** Stop after preflight and show the certificate and decisions: nothing is touched. */
	readonly planOnly?: boolean;
	/** Hears what preflight could tell of each step that can be reached. */
	readonly onPlan?: (steps: readonly PlannedStep[], conditions: readonly ForeseenCondition[]) => void;
}

/** A step as preflight foresees it. */
export interface PlannedStep extends ReachableStep {
	readonly decision?: Decision;
}

/** How this process's part of the run ended. */
export type EngineEnd =
	| { readonly kind: "finished" }
	| { readonly kind: "failed"; readonly failure: Failure }
	/** A step ignores that it was to end, and still works: end this process at once. The lock is kept until then. */
	| { readonly kind: "stopped"; readonly failure: Failure }
	| { readonly kind: "restarting" }
	| { readonly kind: "refused"; readonly failure: Failure }
	| { readonly kind: "cancelled" }
	| { readonly kind: "nothing-to-do"; readonly message: string }
	/** A previous run finished here; its last traces are gone now. */
	| { readonly kind: "already-finished" };
