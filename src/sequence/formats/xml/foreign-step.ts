import type { TextRange } from "../../../base/text-range.ts";
import type { JsonObject } from "../../../model/json.ts";
import type { ForEach, Omission } from "../../../model/sequence.ts";

/** A variable of a step's `defaultVarList`. */
export interface ForeignVariable {
	/** As its action reads it. */
	readonly name: string;
	/** Name of the property in the editor; often shorter. */
	readonly property: string;
	readonly value: string;
	/** Not shown in the editor. */
	readonly hidden: boolean;
	readonly range: TextRange;
}

/** Where steps stand that have no meaning without what came before them. */
export interface PathBefore {
	/** A step before it in the file applies Windows, and no restart came since. */
	readonly applied: boolean;
	/** A step before it stages the boot image, and no restart came since. */
	readonly staged: boolean;
	/** A step before it wants drivers in the image that is still to come. */
	readonly wantsDrivers: boolean;
	/** A step before it wants packages in the image that is still to come. */
	readonly wantsPackages: boolean;
	/** A step before it, or this one's place, belongs to WinPE: partitioning or an image came, and no start of Windows since. */
	readonly inWinpe: boolean;
	/** A step before it wants the files of people kept, which is done in WinPE, right before an image is applied. */
	readonly keepsUserState: boolean;
	/** An image before it came with an answer file, and no step has written it since. */
	readonly answerFileOpen: boolean;
	/** A step before it upgrades Windows in place, and no restart came since. */
	readonly upgraded: boolean;
	/** A step before it prepares Windows for a capture, which brings WinPE, and no restart came since. */
	readonly prepared: boolean;
}

/** A step of a task sequence in XML, before it is known what runs it here. */
export interface ForeignStep {
	readonly name: string;
	/** Type without the prefix `SMS_TaskSequence_`; empty for a step without a type. */
	readonly type: string;
	/** Command line, with its `%Name%`. */
	readonly action: string;
	/** By upper-case name and, where that is free, by upper-case property. */
	readonly variables: ReadonlyMap<string, ForeignVariable>;
	/** Exit codes that mean success; empty when the step says nothing. */
	readonly successCodes: readonly string[];
	readonly startIn: string;
	/** How often it is run again after a restart that it did not ask for. */
	readonly retryCount: number;
	readonly before: PathBefore;
	readonly range: TextRange;
}

/** How well a step of another format runs here. */
export type Support =
	| { readonly verdict: "runs" }
	/** It runs; what is other than there, in one sentence. */
	| { readonly verdict: "differs"; readonly difference: string }
	/** The engine does by itself what the step was for. */
	| { readonly verdict: "not-needed"; readonly why: string }
	/** It is passed over with a warning: a run can do without it. */
	| { readonly verdict: "left-out"; readonly why: string; readonly instead: string }
	| { readonly verdict: "refused"; readonly why: string; readonly instead: string };

/** One of several steps that a step of another format becomes. */
export interface PartOfStep {
	readonly name: string;
	readonly type: string;
	readonly input: JsonObject;
	/** Mapping whose rule makes the input; absent when it is all fixed. */
	readonly derivedBy?: string;
	/** Run once for each value of a numbered list. */
	readonly forEach?: ForEach;
}

/** What a step of another format becomes. */
export interface MappedStep {
	/** Type of the step that does it here; of an omitted step, how it is called there. */
	readonly type: string;
	/** What is fixed when the sequence is read; texts may hold `%Name%`. With a rule: what that starts from. */
	readonly input: JsonObject;
	/** The input is made from variables when the step's turn comes, by the rule of the mapping's key. */
	readonly isDerived?: boolean;
	readonly omitted?: Omission;
	/** Steps that do it together, one after the other; `type` and `input` do not count then. */
	readonly parts?: readonly PartOfStep[];
	/** The next restart in the file goes into WinPE, whatever it says. */
	readonly stagesBootImage?: true;
	/** The next image in the file gets the drivers. */
	readonly wantsDrivers?: true;
	/** The next image in the file gets the packages. */
	readonly wantsPackages?: true;
	/** The images behind it are applied only when the files of people are kept. */
	readonly keepsUserState?: true;
	/** True: an answer file came with the image. False: the step writes it. */
	readonly answerFileOpen?: boolean;
	readonly support: Support;
}

/** What mapping a step may ask and note. */
export interface MapContext {
	/** The name of the content that a package is, noted as used here. `within` is the part of it that is meant. */
	content(packageId: string, range: TextRange, within?: string): string;
	warning(rule: string, range: TextRange, message: string, ...help: readonly string[]): void;
	/** A text file in the folder that contents lie in, by its path from there; undefined where there is none. */
	contentFile(path: string): string | undefined;
	/** A file of the deployment share that the sequence stands in, relative to the sequence's folder; undefined where there is none. */
	shareFile(path: string): string | undefined;
	/** The name of the content that a file or folder of the share is, noted as used here; relative to the share's root. */
	shareContent(path: string, range: TextRange): string;
	/** Folder of the sequence's file below the share's root, such as `Control/W11`; undefined outside of a share. */
	readonly sequenceFolder: string | undefined;
	/** Whether a step behind this place applies an operating system image. */
	imageFollows(range: TextRange): boolean;
	/** The text of a variable of `globalVarList`; undefined for none. */
	global(name: string): string | undefined;
}

/** One type of step, or one script, of another product: what runs it here. */
export interface StepMapping {
	/** Type without its prefix (`PartitionDiskAction`), or script in lower case (`ztidiskpart.wsf`). */
	readonly key: string;
	/** Other types and scripts that mean the same. */
	readonly also?: readonly string[];
	/** As the editor of that product calls it. */
	readonly title: string;
	/** In general; a single step may be worse off. */
	readonly support: Support;
	/** The step type that does it; absent when nothing does. */
	readonly type?: string;
	/** Names of the variables that its steps may have, `#` standing for a number; others are told. Absent: it may have any. */
	readonly variables?: readonly string[];
	/** What is fixed when the sequence is read. */
	readonly map?: (step: ForeignStep, context: MapContext) => Partial<MappedStep>;
	/** Makes the input from variables when the step's turn comes. */
	readonly derive?: (read: VariableReader, given: JsonObject) => JsonObject;
}

/** Variables as a rule reads them: the step's own defaults, unless somebody set them. */
export interface VariableReader {
	/** The value; undefined for none. What only a later moment tells reads as its `%Name%`. */
	text(name: string): string | undefined;
	/** `true`, `yes` and `1` in any case; undefined for no value. Anything else is no. */
	flag(name: string): boolean | undefined;
	/** A whole number; what is none is a problem. */
	number(name: string): number | undefined;
	/** A text with every `%Name%` replaced. */
	expand(text: string): string;
	/** Values `BASE01` or `BASE001` and on, up to the first gap. */
	list(base: string): readonly string[];
	/** Why no input can be made of the variables, in one sentence. */
	problem(message: string): void;
	/** The step has nothing to do, as its variables are; why, in one sentence. */
	skip(why: string): void;
}
