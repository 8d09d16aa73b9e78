/** Every way in which a run, a step or an adapter can fail. Ids are stable: people search for them. */
export type FailureId =
	| "access-denied"
	| "answer-file-invalid"
	| "boot-files-missing"
	| "boot-not-possible"
	| "came-back-elsewhere"
	| "cancelled"
	| "capture-incomplete"
	| "command-failed"
	| "condition-unclear"
	| "content-damaged"
	| "content-missing"
	| "disk-ambiguous"
	| "disk-full"
	| "disk-not-found"
	| "driver-missing"
	| "fault-injected"
	| "file-exists"
	| "file-locked"
	| "file-not-found"
	| "hive-damaged"
	| "image-damaged"
	| "image-not-found"
	| "image-unreadable"
	| "input-invalid"
	| "internal-error"
	| "interrupted-once"
	| "journal-damaged"
	| "journal-foreign"
	| "lock-held"
	| "machine-file-invalid"
	| "name-illegal"
	| "network-unreachable"
	| "not-ready"
	| "not-supported-here"
	| "preflight-refused"
	| "profile-missing"
	| "restart-limit"
	| "restore-incomplete"
	| "secret-missing"
	| "sequence-changed"
	| "store-missing"
	| "timed-out"
	| "variable-undefined"
	| "variable-unfit"
	| "volume-not-found"
	| "volume-unfit"
	| "windows-half-generalized"
	| "wipe-incomplete"
	| "wrong-phase";

/** One failure: what was attempted on what, what was seen, and what to do next. Reporters word it, nobody parses it. */
export interface Failure {
	readonly id: FailureId;
	/** What was attempted, as a verb phrase: `apply the image`. */
	readonly operation: string;
	/** On what: a path, a disk, an image. */
	readonly operand?: string;
	/** One sentence: what was seen. */
	readonly message: string;
	/** Exit code of the tool, when one ran. */
	readonly exitCode?: number;
	/** The command to repeat by hand. */
	readonly command?: string;
	/** Last lines of the tool's own words. */
	readonly output?: readonly string[];
	/** Where the tool's words stand whole: a path below the folder of the logs, such as `Output\2-1-1 Install office.txt`. */
	readonly outputFile?: string;
	/** What else the reader needs, one line each: candidates, values, places. */
	readonly details?: readonly string[];
}
