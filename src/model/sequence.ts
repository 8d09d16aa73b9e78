import type { TextRange } from "../base/text-range.ts";
import type { Condition } from "./condition.ts";
import type { JsonObject } from "./json.ts";
import type { RunsIn } from "./phase.ts";
import type { SecretSource } from "./secret-source.ts";

interface NodeCommon {
	/** Path in the tree, such as `2.1`: first number is the position among the top nodes, from 1. */
	readonly id: string;
	/** Given by the author, or made from the type. */
	readonly name: string;
	readonly description?: string;
	readonly condition?: Condition;
	readonly continueOnError: boolean;
	readonly disabled: boolean;
	/** Where it stands in the source file. */
	readonly range: TextRange;
}

/** A variable that a child sequence sets when it starts; a list is the variables that it stands for. */
export interface ChildVariable {
	readonly name: string;
	readonly value: string;
	readonly secret: boolean;
	readonly range: TextRange;
}

/** A group that is run once for each value of a numbered list (variables.md §1: `BASE01`, `BASE02` … up to the first gap). */
export interface ForEach {
	/** Base name of the list. */
	readonly list: string;
	/** Variable that holds the value of the present iteration. */
	readonly variable: string;
}

/** What a group that is a child sequence has beside its nodes (Run Task Sequence, steps.md §8.9). */
export interface ChildSequence {
	/** Name that the child's own file gives it. */
	readonly name: string;
	/** Its file, relative to the folder of the top sequence, with `/` between names. Ranges of the group's nodes are places in it. */
	readonly file: string;
	/** Set when it starts, in this order. */
	readonly variables: readonly ChildVariable[];
}

/** A group of nodes: one condition and one rule for failures. A child sequence is one too: its nodes stand in the tree like others. */
export interface GroupNode extends NodeCommon {
	readonly kind: "group";
	readonly children: readonly SequenceNode[];
	readonly forEach?: ForEach;
	readonly child?: ChildSequence;
}

/** How often and after what wait a failed step is tried again. */
export interface Retry {
	/** Further tries after the first, 0 to 100. */
	readonly times: number;
	/** Wait before the first further try. */
	readonly waitMilliseconds: number;
	/** Each further wait is so many times the one before; 1 when absent. */
	readonly backOff?: number;
	/** No wait becomes longer. */
	readonly longestWaitMilliseconds?: number;
}

/** A value that a variable has only while its step runs, unless somebody has set it (`defaultVarList`, variables.md §1). */
export interface StepDefault {
	readonly name: string;
	/** May hold `%Name%`. */
	readonly value: string;
	readonly secret: boolean;
}

/** Why a step of another format is not run. */
export type Omission =
	/** The engine does by itself what it was for: it is passed over. */
	| { readonly kind: "not-needed"; readonly why: string }
	/** Nothing here does it, and a run can do without: it is passed over with a warning. */
	| { readonly kind: "left-out"; readonly why: string; readonly instead: string }
	/** Nothing here does it: a run that can reach it does not begin. */
	| { readonly kind: "refused"; readonly why: string; readonly instead: string };

/** A step with the input its author wrote: templates not yet expanded. */
export interface StepNode extends NodeCommon {
	readonly kind: "step";
	/** The step type; of an omitted step, how its own format calls it. */
	readonly type: string;
	readonly input: JsonObject;
	/** Rule that makes the input from variables when the step's turn comes; it starts from `input`. */
	readonly derivedBy?: string;
	/** Variables that the step brings along. */
	readonly defaults?: readonly StepDefault[];
	readonly omitted?: Omission;
	/** Source ranges of input values by JSON pointer, for located failures at run time. */
	readonly inputRanges: Readonly<Record<string, TextRange>>;
	readonly retry?: Retry;
	/** How long each try may take, in milliseconds; then it is ended with all that it started. */
	readonly timeoutMilliseconds?: number;
	/** Where the author says it shall run. */
	readonly runsIn?: RunsIn;
}

/** A node of the tree. */
export type SequenceNode = GroupNode | StepNode;

/** Where named bytes come from. */
export interface ContentReference {
	/** File or folder, relative to the sequence file. */
	readonly source: string;
	/** SHA-256 in lower-case hexadecimal; files only. */
	readonly sha256?: string;
	/** File of the child sequence that names it; absent for the top sequence's own. `range` is a place in it. */
	readonly file?: string;
	readonly range: TextRange;
}

/** What the values of a variable are. An element of a `list` is a variable of its own: `NAME001`, `NAME002` …. */
export type VariableType = "text" | "number" | "true-or-false" | "path" | "list";

/** What a variable may hold. A change that does not fit is refused, whoever makes it. */
export interface VariableRules {
	readonly type?: VariableType;
	/** The only values that are permitted, letters without case; of a list: of each element. */
	readonly permitted?: readonly string[];
	/** Regular expression that the whole value must fit; of a list: each element. */
	readonly pattern?: string;
	/** True when it must have a value from the beginning on. */
	readonly required?: boolean;
}

/** A variable of a sequence, a collection or a machine: a value, a declaration, or both. */
export interface SequenceVariable extends VariableRules {
	readonly name: string;
	/** Absent for a list, and for a declaration without a value. */
	readonly value?: string;
	/** The variables that a list stands for, its count included when it is an array. */
	readonly items?: readonly { readonly name: string; readonly value: string }[];
	readonly secret: boolean;
	/** Where a secret value is asked for; `value` is empty then. */
	readonly from?: SecretSource;
	readonly description?: string;
	readonly range: TextRange;
}

/** `custom` sequences deploy no operating system (`_SMSTSType` 1); all others do (2). */
export type SequenceKind = "os-deployment" | "custom";

/** What happens when a run is over. Texts may hold `%Name%`. */
export interface Ending {
	/** What becomes of the computer, last of all. */
	readonly then: "stay" | "restart" | "shut-down";
	/** Started before that, and not waited for. */
	readonly command?: { readonly program: string; readonly arguments: readonly string[] };
	/** Folder into which the logs are copied first. */
	readonly copyLogsTo?: string;
}

/** Whose format a sequence was written in, when it is not our own. */
export type ForeignFormat = "configuration-manager" | "deployment-toolkit";

/** A checked task sequence, whatever format it was written in. */
export interface Sequence {
	/** Absent for our own. */
	readonly format?: ForeignFormat;
	/** Folder that content is relative to, from the file's own folder with `/` between names; absent: the file's own. */
	readonly contentFolder?: string;
	readonly name: string;
	readonly description?: string;
	/** What it is for: to deploy an operating system, or anything else on one that runs (full OS only). */
	readonly kind: SequenceKind;
	/** True: it can't be started, and a sequence that runs it as its child fails (engine.md §2). */
	readonly disabled: boolean;
	readonly variables: readonly SequenceVariable[];
	readonly content: Readonly<Record<string, ContentReference>>;
	/** Name of the content that is the boot image; needed to restart into WinPE. */
	readonly bootImage?: string;
	/** What preflight does with what can't be known before: stop, or warn and go on. */
	readonly unknown: "refuse" | "warn";
	/** The author's word that no files of people need to be kept, although volumes with profiles are emptied. */
	readonly userState?: "not-needed";
	/** Hardware ids of which the author says that the boot image drives them. */
	readonly bootImageDrives?: readonly string[];
	/** What happens after success; absent: nothing. */
	readonly atEnd?: Ending;
	/** What happens after a failure; absent: nothing. */
	readonly onFailure?: Ending;
	readonly nodes: readonly SequenceNode[];
	/** File name for messages. */
	readonly file: string;
	/** SHA-256 over the checked model, file name and ranges left out. */
	readonly digest: string;
}
