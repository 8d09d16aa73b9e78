// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** A task sequence in Steppe's own form: what is done to a computer, step by step. */
export interface SequenceDocument {
	/** This schema, for editors. */
	readonly $schema?: string;
	/** Name of the sequence. */
	readonly name: string;
	/** What the sequence is for. */
	readonly description?: string;
	/** `os-deployment` deploys an operating system; `custom` does anything else on one that runs, in the full OS only. */
	readonly kind?: "os-deployment" | "custom";
	/** True: the sequence can't be started, and no other sequence can run it as its child. */
	readonly disabled?: SequenceTruth;
	/** What variables hold when the run begins unless a collection, a machine or the operator says otherwise. Values may hold `%Name%`. */
	readonly variables?: Readonly<Record<string, SequenceVariable>>;
	/** Named files and folders that steps use. */
	readonly content?: Readonly<Record<string, SequenceContent>>;
	/** Name of the content that is the boot image; needed to restart into WinPE. */
	readonly "boot-image"?: string;
	/** What happens when something that a step needs can't be proven before the run: `refuse` stops, `warn` goes on. */
	readonly unknown?: "refuse" | "warn";
	/** What becomes of people's files on volumes that are emptied: `keep` wants a capture before, `not-needed` says that none is. */
	readonly "user-state"?: "keep" | "not-needed";
	/** Hardware ids of storage controllers and network adapters whose drivers were added to the boot image. */
	readonly "boot-image-drives"?: readonly string[];
	/** What happens after success. */
	readonly "at-end"?: SequenceEnding;
	/** What happens after a failure. */
	readonly "on-failure"?: SequenceEnding;
	/** Steps and groups in the order in which they run. */
	readonly steps: readonly SequenceNode[];
}

/** What happens when a run is over, in this order: the logs are copied, the run's state goes (after success), the command is started, the computer restarts or is switched off. */
export interface SequenceEnding {
	/** What becomes of the computer, last of all. */
	readonly then?: "stay" | "restart" | "shut-down";
	/** A program that is started and not waited for. */
	readonly command?: {
		/** The program. */
		readonly program: string;
		/** Its arguments, one by one. */
		readonly arguments?: readonly (string | number | boolean)[];
	};
	/** Folder of the computer, or of a connected network drive, into which the logs are copied first, each time into a new folder of their own. */
	readonly "copy-logs-to"?: string;
}

/** A value, a list, or a mapping that says more: that the value is kept out of logs and reports, where it comes from, and what the variable may hold. */
export type SequenceVariable = string | number | boolean | SequenceVariableList | {
	/** The value; a list stands for `NAME001`, `NAME002` …. */
	readonly value?: string | number | boolean | SequenceVariableList;
	/** True keeps the value out of logs and reports. */
	readonly secret?: SequenceTruth;
	/** Where a secret value is asked for when the run begins, instead of `value`. */
	readonly from?: SequenceSecretSource;
	/** What its values are; others are refused, whoever sets them. */
	readonly type?: "text" | "number" | "true-or-false" | "path" | "list";
	/** The only values that are permitted. */
	readonly permitted?: readonly (string | number | boolean)[];
	/** Regular expression that the whole value must fit. */
	readonly pattern?: string;
	/** True: the run does not begin without a value. */
	readonly required?: SequenceTruth;
	/** What it is for; shown to whoever is asked for a value. */
	readonly description?: string;
};

/** Texts stand for `NAME001`, `NAME002` …; mappings for `NAME0Property` … with a count. */
export type SequenceVariableList = readonly (string | number | boolean | Readonly<Record<string, string | number | boolean>>)[];

/** Where a secret value comes from: exactly one source. */
export interface SequenceSecretSource {
	/** Name of an environment variable. */
	readonly environment?: string;
	/** A text file: a path of the machine, or one below the folder of the sequence file. */
	readonly file?: string;
	/** A question to whoever sits at the machine. */
	readonly prompt?: string;
	/** True asks at the start only and seals the answer for later systems; with `prompt`. */
	readonly once?: SequenceTruth;
}

export interface SequenceContent {
	/** File or folder, relative to the folder of the sequence file. */
	readonly source: string;
	/** SHA-256 of the file in hexadecimal. */
	readonly sha256?: string;
}

/** A group or a step. */
export type SequenceNode = unknown;

/** A group of steps: one condition and one rule for failures. */
export interface SequenceGroup {
	/** Name of the group. */
	readonly group: string;
	/** What the group is for. */
	readonly description?: string;
	/** When the group runs. */
	readonly if?: SequenceCondition;
	/** True goes on after the group when a step in it failed. */
	readonly "continue-on-error"?: SequenceTruth;
	/** True never runs the group. */
	readonly disabled?: SequenceTruth;
	/** Runs the group once for each value of a list. */
	readonly "for-each"?: SequenceForEach;
	/** What the group holds. */
	readonly steps: readonly SequenceNode[];
}

/** A step: one key names its type and holds its input. */
export interface SequenceStep {
	/** Name of the step; made from its type when left out. */
	readonly name?: string;
	/** What the step is for. */
	readonly description?: string;
	/** When the step runs. */
	readonly if?: SequenceCondition;
	/** True goes on with the next step when this one failed. */
	readonly "continue-on-error"?: SequenceTruth;
	/** True never runs the step. */
	readonly disabled?: SequenceTruth;
	/** Tries the step again when it failed. */
	readonly retry?: SequenceRetry;
	/** How long each try may take, such as `90s`, `15m` or `2h`; then it is ended with all that it started. */
	readonly timeout?: SequenceDuration;
	/** Where the step shall run. */
	readonly "runs-in"?: "winpe" | "full-os" | "any";
}

export interface SequenceRetry {
	/** Further tries after the first. */
	readonly times: number | string;
	/** Wait before the first further try, such as `500ms`, `10s`, `2m`, `1h`. */
	readonly wait?: SequenceDuration;
	/** Each further wait is so many times the one before it. */
	readonly "back-off"?: number | string;
	/** No wait becomes longer. */
	readonly "longest-wait"?: SequenceDuration;
}

export type SequenceDuration = number | string;

export interface SequenceForEach {
	/** Base name of a numbered list: `Applications` means `Applications01`, `Applications02` … up to the first that has no value. */
	readonly list: string;
	/** Variable that holds the value of the present iteration. */
	readonly variable: string;
}

export type SequenceTruth = true | false | "true" | "false";

export type SequenceScalar = string | number | boolean;

/** A test, or several with `all`, `any` or `none`. */
export type SequenceCondition = {
	/** True when all hold. */
	readonly all: SequenceConditions;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** True when at least one holds. */
	readonly any: SequenceConditions;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** True when none holds. */
	readonly none: SequenceConditions;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | unknown & {
	/** Name of a variable. */
	readonly variable: string;
	/** The value is this text; case does not matter. */
	readonly equals?: SequenceScalar;
	/** The value is another text. */
	readonly "not-equals"?: SequenceScalar;
	/** The value is greater: as a number when both are numbers. */
	readonly greater?: SequenceScalar;
	/** The value is greater or equal. */
	readonly "greater-or-equal"?: SequenceScalar;
	/** The value is less. */
	readonly less?: SequenceScalar;
	/** The value is less or equal. */
	readonly "less-or-equal"?: SequenceScalar;
	/** The value fits this pattern with `*` and `?`. */
	readonly like?: SequenceScalar;
	/** The value does not fit this pattern. */
	readonly "not-like"?: SequenceScalar;
	/** The variable has a value, or has none. */
	readonly exists?: SequenceTruth;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** Path of a file. */
	readonly file: string;
	/** False: there is no such file. */
	readonly exists?: SequenceTruth;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
	/** The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`. */
	readonly modified?: SequenceMeasure;
	/** The version of the program's version resource: `>= 1.2.3`. */
	readonly version?: SequenceMeasure;
} | {
	/** Path of a folder. */
	readonly folder: string;
	/** False: there is no such folder. */
	readonly exists?: SequenceTruth;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
	/** The time of the last change, in UTC: `>= 2024-10-01` or `< 2024-10-01T12:00:00Z`. */
	readonly modified?: SequenceMeasure;
} | {
	/** Path of a key, with its root: `HKLM\SOFTWARE\Contoso`. */
	readonly registry: string;
	/** Name of a value; empty for the default one. Without it the key itself is tested. */
	readonly value?: SequenceScalar;
	/** False: there is no such key or value. */
	readonly exists?: SequenceTruth;
	/** With `exists`: the value has this type. */
	readonly type?: "REG_SZ" | "REG_EXPAND_SZ" | "REG_MULTI_SZ" | "REG_DWORD" | "REG_QWORD" | "REG_BINARY";
	/** The value is this text; case does not matter. */
	readonly equals?: SequenceScalar;
	/** The value is another text. */
	readonly "not-equals"?: SequenceScalar;
	/** The value is greater: as a number when both are numbers. */
	readonly greater?: SequenceScalar;
	/** The value is greater or equal. */
	readonly "greater-or-equal"?: SequenceScalar;
	/** The value is less. */
	readonly less?: SequenceScalar;
	/** The value is less or equal. */
	readonly "less-or-equal"?: SequenceScalar;
	/** The value fits this pattern with `*` and `?`. */
	readonly like?: SequenceScalar;
	/** The value does not fit this pattern. */
	readonly "not-like"?: SequenceScalar;
	/** What the value is compared as; `auto` takes numbers where both sides are some, else texts. */
	readonly as?: "auto" | "text" | "number" | "version";
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** The running system, in WinPE that is WinPE; all that is given must hold. */
	readonly os: {
		/** Its version: `>= 10.0.22000`. */
		readonly version?: SequenceMeasure;
		/** Its kind; `server` includes domain controllers. */
		readonly type?: "workstation" | "server" | "domain-controller";
		/** Its architecture. */
		readonly architecture?: "x64" | "arm64" | "x86";
	};
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** Installed software, named by one key. */
	readonly software: unknown & {
		/** Product code of Windows Installer, in braces. */
		readonly "product-code"?: string;
		/** Upgrade code of Windows Installer, in braces: any version of a product. */
		readonly "upgrade-code"?: string;
		/** Name as the list of software shows it, with `*` and `?`. */
		readonly name?: string;
		/** Its version: `>= 2.0`. */
		readonly version?: SequenceMeasure;
	};
	/** False: no such software is installed. */
	readonly exists?: SequenceTruth;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
} | {
	/** A query in WQL; the condition holds when at least one instance fits. */
	readonly wmi: string;
	/** Namespace of the class. */
	readonly namespace?: string;
	/** False: no instance fits. */
	readonly exists?: SequenceTruth;
	/** What the condition counts as when asking itself fails; without it, or with `fail`, the node fails. */
	readonly "on-error"?: SequenceOnError;
};

export type SequenceConditions = readonly SequenceCondition[];

export type SequenceOnError = "fail" | "true" | "false" | true | false;

export type SequenceMeasure = string | number;
