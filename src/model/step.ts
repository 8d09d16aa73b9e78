import type { Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { RefusingSubject } from "./certificate.ts";
import type { Decision } from "./decision.ts";
import type { DurablePath } from "./disk.ts";
import type { Effect } from "./effect.ts";
import type { Failure } from "./failure.ts";
import type { JsonObject } from "./json.ts";
import type { Outcome, VariableChange } from "./outcome.ts";
import type { RunsIn } from "./phase.ts";
import type { ByteProgress, Look, Ports } from "./ports.ts";

/**
 * What happens to a step that was cut in the middle: *repeatable* is done again; *verify-first* is probed, then skipped or done;
 * *once* fails as `interrupted-once`.
 */
export type Idempotence = "repeatable" | "verify-first" | "once";

/** What a probe found. */
export type Probe = "done" | "not-begun" | "partial";

/** What a step may know of the run it belongs to. Paths carry today's letters. */
export interface RunView {
	readonly runId: string;
	/** The run's state folder, `C:\_SMSTaskSequence`. */
	readonly statePath: WindowsPath;
	/** Where the engine that the next phase starts lies; absent while the run's state is on a RAM disk. */
	readonly engine?: DurablePath;
	/** What no wipe and no partitioning may destroy: the state folder, user state stores. */
	readonly protectedPaths: readonly WindowsPath[];
	/** A variable's value now; undefined also for a secret. */
	variable(name: string): string | undefined;
	/** True when the sequence, a step or a person has given the variable its value, secret or not: no default and no rule replaces it. */
	isChosen(name: string): boolean;
	/** Every content of the sequence that can be found, what the sequence calls its source, and where it lies now. */
	readonly contents: readonly { readonly name: string; readonly source: string; readonly path: WindowsPath }[];
	/** Where a named content of the sequence lies now. */
	content(name: string): Result<WindowsPath, Failure>;
}

/** What deciding and probing get. */
export interface StepLook extends Look {
	readonly view: RunView;
}

/** What acting gets. Nothing else: no other step, no journal, no environment, no shell. */
export interface StepContext {
	readonly ports: Ports;
	readonly view: RunView;
	/** Progress inside this step. */
	readonly report: (progress: ByteProgress) => void;
	/** A line for the log, such as a tool's output. */
	readonly log: (line: string) => void;
	/** Changes a variable at once: the value stays when the step fails afterwards. What a step that succeeds has changed goes into its outcome. */
	readonly set: (change: VariableChange) => Promise<Result<void, Failure>>;
	readonly signal: AbortSignal;
}

/** Something that will certainly go wrong, told before a step can be decided. */
export interface Foreseen {
	/** What it is about; answer-file values unless said. */
	readonly subject?: RefusingSubject;
	readonly what: string;
	/** Why, with the values that are wrong. */
	readonly how: string;
	readonly remedy: string;
}

/** A part of a step's input that no schema can judge, and what is wrong with it. */
export interface InputFault {
	/** JSON pointer into the input, such as `/partitions/1/size`. */
	readonly pointer: string;
	/** Goes on after the part's name: "must be …". */
	readonly message: string;
	readonly help: readonly string[];
	/** `warning` for what can be done but should not; without it an error. */
	readonly severity?: "warning";
}

/** A step type: one file in steps/, one schema, one page. */
export interface StepType<Input, Data extends JsonObject = JsonObject> {
	/** Kebab-case verb-object, equal to the file and schema name. */
	readonly type: string;
	readonly runsIn: RunsIn;
	/**
	 * Fills in what its author left out from variables that other steps set, such as captured settings. Asked when the input is resolved,
	 * also by preflight; a variable that only a later moment can tell reads as absent, and the input then counts as not wholly known.
	 */
	readonly derive?: (input: Input, read: (name: string) => string | undefined) => Input;
	/** True when it destroys data that was on the machine before. */
	readonly destructive: (input: Input) => boolean;
	readonly idempotence: (input: Input) => Idempotence;
	/**
	 * True when it leaves a Windows that must not start before WinPE has: the last gate is passed, and the boot image is put in place and made
	 * the default, before it acts. A cut then comes back in WinPE, where the step is probed and acts, for the Windows that lies there.
	 */
	readonly holdsWinpe?: (input: Input) => boolean;
	/** True when `decide` can be asked in an earlier phase, on the machine as it is then: preflight does. */
	readonly decidesEarly: boolean;
	/**
	 * What is wrong with the input beyond its schema, such as two parts that contradict each other: `steppe check` shows it in its place.
	 * The input fits the schema, but any text may still hold `%Name%`: such a part is not judged.
	 */
	readonly check?: (input: Input) => readonly InputFault[];
	/** What it will need and do. Input that is not known yet still holds its `%Name%`. */
	readonly effects: (input: Input) => readonly Effect[];
	/**
	 * Further effects that only a look tells, such as the variables that a rules file sets. Read-only; what can't be read tells none. What is said of
	 * a variable takes the place of what `effects` says of it. `isNow` is true where machine and variables of the look are those of the step's turn;
	 * else only what they can't change may be told.
	 */
	readonly foretell?: (input: Input, look: StepLook, isNow: boolean) => Promise<readonly Effect[]>;
	/**
	 * What will certainly go wrong, as far as input that may still hold `%Name%` and the machine as it is can tell: preflight asks it for
	 * every step that can't be decided yet, so that nothing is destroyed for a run that can't end well. Read-only. `isNever`
	 * tells the names that will have no value at the step's turn either; any other may still get one.
	 */
	readonly foresee?: (
		input: Input,
		look: StepLook,
		isNever?: (name: string) => boolean,
	) => Promise<readonly Foreseen[]>;
	/** Read-only. Made once, journaled, never made again on resume. */
	readonly decide: (input: Input, look: StepLook) => Promise<Result<Decision<Data>, Failure>>;
	readonly act: (decision: Decision<Data>, context: StepContext) => Promise<Result<Outcome, Failure>>;
	/** For *verify-first*: how far a cut attempt came. */
	readonly probe?: (decision: Decision<Data>, look: StepLook) => Promise<Result<Probe, Failure>>;
	/** For *verify-first*: the outcome of work that a probe found done, read from the machine. */
	readonly recover?: (decision: Decision<Data>, look: StepLook) => Promise<Result<Outcome, Failure>>;
}
