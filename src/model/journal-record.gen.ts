// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** One record of a run's journal. The union is closed; `kind` says which record it is. */
export type JournalRecordDocument = JournalRecordRunStarted | JournalRecordHomed | JournalRecordBootStarted | JournalRecordCertificate | JournalRecordConditionTested | JournalRecordLoopEntered | JournalRecordNodeStarted | JournalRecordDecided | JournalRecordActStarted | JournalRecordAttemptFailed | JournalRecordVariableSet | JournalRecordVariableKept | JournalRecordKeyPlaced | JournalRecordSecretExposed | JournalRecordAcquired | JournalRecordReleased | JournalRecordContentStaged | JournalRecordEngineStaged | JournalRecordBootImageStaged | JournalRecordBootImageHeld | JournalRecordBootImageRemoved | JournalRecordFirstBootRegistered | JournalRecordProtected | JournalRecordRestartAsked | JournalRecordRestartArmed | JournalRecordRestartDone | JournalRecordNodeFinished | JournalRecordOperator | JournalRecordBraked | JournalRecordMoved | JournalRecordLogsCopied | JournalRecordRunFinished;

/** Rules would have given a variable another value; it keeps the one that it has. */
export interface JournalRecordVariableKept {
	/** Which record this is. */
	readonly kind: "variable-kept";
	/** Name of the variable. */
	readonly name: string;
	/** Node that ran the rules. */
	readonly node: string;
	/** What the rules wanted, in the order in which they were read. */
	readonly lost: readonly JournalRecordLostValue[];
}

/** Where the key of the run's secrets lies from now on. */
export interface JournalRecordKeyPlaced {
	/** Which record this is. */
	readonly kind: "key-placed";
	/** A place by volume identity. */
	readonly key: {
		/** Whether the key lies on another volume than the journal. */
		readonly tier: "other-volume" | "beside-journal";
		/** Identity of the volume. */
		readonly volume: string;
		/** Path of the key file on that volume. */
		readonly path: string;
	};
}

/** Why a secret should be changed after the run; by name only. */
export interface JournalRecordSecretExposed {
	/** Which record this is. */
	readonly kind: "secret-exposed";
	/** Name of the variable, or what else of the run it is. */
	readonly name: string;
	/** Why it should be changed. */
	readonly why: "obscured" | "in-sequence" | "in-file" | "on-command-line" | "key-left";
	/** The file, program or volume. */
	readonly where?: string;
}

/** Where a secret is asked for. */
export type JournalRecordSecretSource = {
	readonly kind: "environment";
	/** Name of the environment variable. */
	readonly name: string;
} | {
	readonly kind: "file" | "computer-file";
	/** Path of the file. */
	readonly path: string;
} | {
	readonly kind: "placed-file";
	readonly place: JournalRecordDurablePath;
} | {
	readonly kind: "prompt";
	/** The question. */
	readonly question: string;
	/** Asked at the start only. */
	readonly once: boolean;
};

/** The system that runs: Windows itself, or WinPE. */
export type JournalRecordPhase = "full-os" | "winpe";

/** One visit and attempt of a node; events pair by it. */
export interface JournalRecordSpan {
	/** Id of the node: its path in the tree. */
	readonly node: string;
	/** How often the node was entered, from 1. */
	readonly visit: number;
	/** Tries within the visit, from 1. */
	readonly attempt: number;
}

/** One failure: what was attempted on what, and what was seen. */
export interface JournalRecordFailure {
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
export interface JournalRecordCertificateItem {
	/** What the item is about. */
	readonly subject: "content" | "integrity" | "image" | "architecture" | "space" | "volume" | "disk" | "tool" | "boot-image" | "boot-driver" | "network" | "firmware" | "user-state" | "journal" | "support" | "system" | "input" | "settings" | "condition" | "decision" | "power" | "secret" | "pending-restart";
	/** What was to be proven. */
	readonly what: string;
	/** Node that needs it. */
	readonly node: string;
	/** Name of that node. */
	readonly name?: string;
	readonly phase: JournalRecordPhase;
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

export interface JournalRecordPromisedVolume {
	/** What the partition is for. */
	readonly role: "efi" | "msr" | "system" | "windows" | "recovery" | "data";
	/** Label of the volume. */
	readonly label: string;
	/** File system. */
	readonly fileSystem: "ntfs" | "fat32" | "raw";
	/** Size of the volume. */
	readonly sizeBytes: number;
	/** Variable that will hold its letter. */
	readonly variable?: string;
	/** True when the files that lie on it now stay. */
	readonly kept: boolean;
}

/** One choice inside a decision: what was chosen, why, and what the others were. */
export interface JournalRecordChoice {
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

/** How a node ended. */
export type JournalRecordNodeResult = {
	readonly status: "done";
	/** What was done and how it was verified. */
	readonly notes?: readonly string[];
} | {
	readonly status: "skipped";
	/** Why it was skipped. */
	readonly why: string;
} | {
	readonly status: "failed";
	readonly failure: JournalRecordFailure;
	/** The failure did not stop the group. */
	readonly ignored: boolean;
} | {
	readonly status: "interrupted";
	/** What cut it off. */
	readonly why: string;
};

/** A place that survives restarts: never a letter. */
export interface JournalRecordDurablePath {
	/** Unique id of the volume's partition. */
	readonly volume: string;
	/** Path on that volume, with backslashes, without a leading one. */
	readonly path: string;
}

/** A state folder by volume identity. */
export interface JournalRecordStatePlace {
	/** Unique id of the volume's partition. */
	readonly volume: string;
	/** Folder on that volume. */
	readonly folder: string;
	/** True on a RAM disk. */
	readonly volatile: boolean;
}

/** Plain data that belongs to the step type. */
export type JournalRecordJsonObject = Readonly<Record<string, unknown>>;

/** What a step will do. */
export interface JournalRecordDecision {
	/** One line for people. */
	readonly summary: string;
	/** What was chosen, and why. */
	readonly choices: readonly JournalRecordChoice[];
	/** Size of the volume for Windows that the step will make. */
	readonly windowsVolumeBytes?: number;
	/** Volumes that will be there when the step is done. */
	readonly volumes?: readonly JournalRecordPromisedVolume[];
	/** Identities of the volumes whose files will be gone. */
	readonly loses?: readonly string[];
	/** Bytes that a capture by copies will take. */
	readonly capturedBytes?: number;
	readonly data: JournalRecordJsonObject;
	/** Texts that the step needs, sealed. */
	readonly secrets?: Readonly<Record<string, string>>;
}

/** An entry of the boot store. */
export interface JournalRecordBootEntry {
	/** Id in the boot store. */
	readonly id: string;
	/** What it starts. */
	readonly kind: "windows" | "winpe";
	/** What people see. */
	readonly title: string;
	readonly target: JournalRecordDurablePath;
}

/** Something that must be given back. */
export interface JournalRecordReleaseHive {
	/** What was acquired. */
	readonly kind: "hive";
	/** File of the hive. */
	readonly file: string;
	/** Key it is mounted as. */
	readonly mountedAs: string;
}

/** Something that must be given back. */
export interface JournalRecordReleaseMount {
	/** What was acquired. */
	readonly kind: "mount";
	/** What is mounted. */
	readonly source: string;
	/** Where. */
	readonly target: string;
}

/** Something that must be given back. */
export interface JournalRecordReleaseLoopDevice {
	/** What was acquired. */
	readonly kind: "loop-device";
	/** The device. */
	readonly device: string;
	/** File behind it. */
	readonly file: string;
}

/** Something that must be given back. */
export interface JournalRecordReleaseConnection {
	/** What was acquired. */
	readonly kind: "connection";
	/** The share. */
	readonly share: string;
	/** Letter it has. */
	readonly letter: string;
}

/** Something that must be given back. */
export interface JournalRecordReleasePowerPlan {
	/** What was acquired. */
	readonly kind: "power-plan";
	/** Plan that was active before. */
	readonly previous: string;
}

/** Something that must be given back. */
export interface JournalRecordReleaseLetter {
	/** What was acquired. */
	readonly kind: "letter";
	/** The volume. */
	readonly volume: string;
	/** Its temporary letter. */
	readonly letter: string;
}

/** Something that must be given back. */
export interface JournalRecordReleaseChildProcess {
	/** What was acquired. */
	readonly kind: "child-process";
	/** Process id. */
	readonly processId: number;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** What was started. */
	readonly command: string;
}

/** What was acquired; `kind` says which form. */
export type JournalRecordReleaseRecord = JournalRecordReleaseHive | JournalRecordReleaseMount | JournalRecordReleaseLoopDevice | JournalRecordReleaseConnection | JournalRecordReleasePowerPlan | JournalRecordReleaseLetter | JournalRecordReleaseChildProcess;

/** A run begins. Always the first record. */
export interface JournalRecordRunStarted {
	/** Which record this is. */
	readonly kind: "run-started";
	/** Id of the run. */
	readonly runId: string;
	/** Name of the sequence. */
	readonly sequenceName: string;
	/** SHA-256 over the checked sequence. */
	readonly sequenceDigest: string;
	/** The machine that the run belongs to. */
	readonly machine: {
		/** SMBIOS UUID; empty when the firmware holds junk. */
		readonly uuid: string;
		/** Serial number. */
		readonly serialNumber: string;
	};
	/** Version of the engine. */
	readonly engine: string;
	/** Id of the medium it was started from. */
	readonly mediumId?: string;
	readonly contentRoot: JournalRecordDurablePath;
	/** True when nobody could answer a question. */
	readonly unattended: boolean;
}

/** The run's state lives here now. A journal without it, or whose last one names another place, is not resumed. */
export interface JournalRecordHomed {
	/** Which record this is. */
	readonly kind: "homed";
	readonly place: JournalRecordStatePlace;
	/** Identity of the disk. */
	readonly disk: string;
}

/** The machine started and an engine took the run up. */
export interface JournalRecordBootStarted {
	/** Which record this is. */
	readonly kind: "boot-started";
	readonly phase: JournalRecordPhase;
	/** What brought the system up: full-os, medium or staged-entry. */
	readonly startedFrom: "full-os" | "medium" | "staged-entry";
}

/** What was proven at a gate. */
export interface JournalRecordCertificate {
	/** Which record this is. */
	readonly kind: "certificate";
	readonly phase: JournalRecordPhase;
	/** Each thing that was to be proven. */
	readonly items: readonly JournalRecordCertificateItem[];
	/** False when something speaks against the run. */
	readonly granted: boolean;
	/** True for the gate right before a destructive act. */
	readonly final: boolean;
}

/** What became of one part of a condition; the parts of a combination follow it one deeper. */
export interface JournalRecordTestedCondition {
	/** 0 for the whole condition. */
	readonly depth: number;
	/** `unclear`: it could not be told; `not-asked`: the tests before it had settled the result. */
	readonly result: "true" | "false" | "unclear" | "not-asked";
	/** The test with the values seen. */
	readonly text: string;
}

/** The condition of a node was tested. */
export interface JournalRecordConditionTested {
	/** Which record this is. */
	readonly kind: "condition-tested";
	readonly span: JournalRecordSpan;
	/** The condition and its parts, in the order in which they are written. */
	readonly tests: readonly JournalRecordTestedCondition[];
}

/** The values over which a loop runs, read once when it is entered; each iteration is a visit of the group. */
export interface JournalRecordLoopEntered {
	readonly kind: "loop-entered";
	readonly span: JournalRecordSpan;
	/** Base name of the list variable. */
	readonly list: string;
	/** One text for each iteration; sealed when `secret`. */
	readonly values: readonly string[];
	/** True when the values are sealed. */
	readonly secret: boolean;
	/** The same values sealed for another place: the loop stands where it stood. */
	readonly resealed?: true;
}

/** A group was entered or an attempt of a step begins. */
export interface JournalRecordNodeStarted {
	/** Which record this is. */
	readonly kind: "node-started";
	readonly span: JournalRecordSpan;
	/** Step type, or `group`. */
	readonly type: string;
	/** Name of the node. */
	readonly name: string;
}

/** What the step will do; never decided again when this attempt is resumed. */
export interface JournalRecordDecided {
	/** Which record this is. */
	readonly kind: "decided";
	/** Names of the variables that went into the step's input. */
	readonly uses?: readonly string[];
	readonly span: JournalRecordSpan;
	readonly decision: JournalRecordDecision;
}

/** From here the step may have changed the machine. */
export interface JournalRecordActStarted {
	/** Which record this is. */
	readonly kind: "act-started";
	readonly span: JournalRecordSpan;
	/** True when it destroys what was there: the point of no return. */
	readonly destructive: boolean;
}

/** A try failed; the step is tried again. */
export interface JournalRecordAttemptFailed {
	/** Which record this is. */
	readonly kind: "attempt-failed";
	readonly span: JournalRecordSpan;
	readonly failure: JournalRecordFailure;
}

/** A variable changed. */
export interface JournalRecordVariableSet {
	/** Which record this is. */
	readonly kind: "variable-set";
	/** Name of the variable. */
	readonly name: string;
	/** Its value, sealed when it is secret; absent when it was deleted. */
	readonly value?: string;
	/** True for a value that no log shows. */
	readonly secret: boolean;
	/** Where the value is asked for again. */
	readonly from?: JournalRecordSecretSource;
	readonly location?: JournalRecordDurablePath;
	/** Who set it. */
	readonly source: "step-default" | "built-in" | "sequence" | "collection" | "machine" | "step" | "child-process" | "rule" | "loop" | "engine" | "operator";
	/** Node that set it. */
	readonly node?: string;
	readonly origin?: JournalRecordVariableOrigin;
	/** What weaker sources wanted, strongest first. */
	readonly lost?: readonly JournalRecordLostValue[];
	/** The same value sealed for another place: nothing changed. */
	readonly resealed?: true;
}

/** Something is about to be acquired that must be given back. */
export interface JournalRecordAcquired {
	/** Which record this is. */
	readonly kind: "acquired";
	/** Number of the record. */
	readonly number: number;
	readonly what: JournalRecordReleaseRecord;
}

/** It was given back. */
export interface JournalRecordReleased {
	/** Which record this is. */
	readonly kind: "released";
	/** Number of the record. */
	readonly number: number;
}

/** A content was copied to the disk that stays, and verified. */
export interface JournalRecordContentStaged {
	/** Which record this is. */
	readonly kind: "content-staged";
	/** Name of the content. */
	readonly content: string;
	readonly place: JournalRecordDurablePath;
	/** SHA-256 of the copy; files only. */
	readonly sha256?: string;
	/** Bytes. */
	readonly sizeBytes: number;
}

/** The engine lies where the next system starts it. */
export interface JournalRecordEngineStaged {
	/** Which record this is. */
	readonly kind: "engine-staged";
	readonly place: JournalRecordDurablePath;
}

/** The boot image has an entry in the boot store. */
export interface JournalRecordBootImageStaged {
	/** Which record this is. */
	readonly kind: "boot-image-staged";
	/** Id of the entry. */
	readonly entry: string;
	/** Entry that was the default before. */
	readonly previousDefault?: string;
}

/** The WinPE entry is the default: a power cut comes back to it. */
export interface JournalRecordBootImageHeld {
	/** Which record this is. */
	readonly kind: "boot-image-held";
	/** Id of the entry. */
	readonly entry: string;
}

/** The WinPE entry is gone. */
export interface JournalRecordBootImageRemoved {
	/** Which record this is. */
	readonly kind: "boot-image-removed";
	/** Id of the entry. */
	readonly entry: string;
}

/** The new Windows starts the engine at its first boot. */
export interface JournalRecordFirstBootRegistered {
	/** Which record this is. */
	readonly kind: "first-boot-registered";
	/** How it does. */
	readonly way: string;
	readonly entry: JournalRecordBootEntry;
}

/** A folder that no wipe may take. */
export interface JournalRecordProtected {
	/** Which record this is. */
	readonly kind: "protected";
	readonly path: JournalRecordDurablePath;
}

/** The machine shall restart. */
export interface JournalRecordRestartAsked {
	/** Which record this is. */
	readonly kind: "restart-asked";
	readonly span: JournalRecordSpan;
	/** Id of the boot that asks. */
	readonly fromBoot: string;
	readonly into: JournalRecordPhase;
	/** What comes after it: the next step, the same step, what the step itself finds out, or the step that was cut. */
	readonly then: "next" | "again" | "verify" | "resume";
	/** How often the step may ask for `again`. */
	readonly limit: number;
	/** Variables asked for it: they are taken back with this record. */
	readonly requested?: true;
	/** The machine is switched off instead; the run goes on when it is switched on again. */
	readonly off?: true;
	/** How long somebody is warned before it happens. */
	readonly countdown?: {
		/** How long. */
		readonly milliseconds: number;
		/** What is shown. */
		readonly message?: string;
	};
	/** What the step wants told when it is done: said after the restart. */
	readonly notes?: readonly string[];
	/** The program that restarts the machine by itself. */
	readonly handOver?: {
		/** The program. */
		readonly to: string;
		/** Milliseconds after which it counts as failed. */
		readonly deadline: number;
		/** The engine restarts the machine for it, once. */
		readonly restarts?: true;
	};
}

/** The boot store leads where the restart shall go. */
export interface JournalRecordRestartArmed {
	/** Which record this is. */
	readonly kind: "restart-armed";
}

/** The machine came back in the right system. */
export interface JournalRecordRestartDone {
	/** Which record this is. */
	readonly kind: "restart-done";
	readonly span: JournalRecordSpan;
	readonly into: JournalRecordPhase;
}

/** A node ended. */
export interface JournalRecordNodeFinished {
	/** Which record this is. */
	readonly kind: "node-finished";
	readonly span: JournalRecordSpan;
	readonly result: JournalRecordNodeResult;
	/** Step type, or `group`. */
	readonly type: string;
	/** Name of the node. */
	readonly name: string;
}

/** Somebody chose how to go on. */
export interface JournalRecordOperator {
	/** Which record this is. */
	readonly kind: "operator";
	/** What was chosen. */
	readonly choice: "retry" | "skip" | "stop" | "from" | "again";
	/** Node that it is about; may be empty. */
	readonly node: string;
	/** The machine's serial number was typed to confirm it. */
	readonly confirmed?: true;
}

/** Too many starts in a row came no further: nothing is started any more. */
export interface JournalRecordBraked {
	/** Which record this is. */
	readonly kind: "braked";
	/** How many. */
	readonly starts: number;
}

/** The run lives elsewhere; this journal has ended. */
export interface JournalRecordMoved {
	/** Which record this is. */
	readonly kind: "moved";
	readonly to: JournalRecordStatePlace;
	/** Generation of the other journal. */
	readonly generation: number;
}

/** The logs were copied because the run ends; the folder gets its name next. */
export interface JournalRecordLogsCopied {
	/** Which record this is. */
	readonly kind: "logs-copied";
	/** The folder, with the letter of that time. */
	readonly to: string;
	readonly place?: JournalRecordDurablePath;
}

/** The run ended. */
export interface JournalRecordRunFinished {
	/** Which record this is. */
	readonly kind: "run-finished";
	/** True when the sequence was finished. */
	readonly succeeded: boolean;
	readonly failure?: JournalRecordFailure;
	/** True when somebody cancelled it. */
	readonly cancelled?: boolean;
}

/** Where a value stands that came from outside the sequence. */
export interface JournalRecordVariableOrigin {
	/** Name of the collection, identity of the machine, or the rule in words. */
	readonly name: string;
	/** Name of the variables file or rules file. */
	readonly file?: string;
	/** Line in that file. */
	readonly line?: number;
}

/** A value that lost against a stronger one. */
export interface JournalRecordLostValue {
	/** Who wanted it. */
	readonly source: "step-default" | "built-in" | "sequence" | "collection" | "machine" | "step" | "child-process" | "rule" | "loop" | "engine" | "operator";
	readonly origin?: JournalRecordVariableOrigin;
	/** The value; absent for a secret. */
	readonly value?: string;
	/** True for a value that no log shows. */
	readonly secret: boolean;
}
