import type { TextRange } from "../../../base/text-range.ts";
import type { ChildVariable, SequenceNode } from "../../../model/sequence.ts";
import type { XmlElement } from "../../source/read-xml.ts";
import type { MapContext, PathBefore, Support } from "./foreign-step.ts";
import type { XmlFamily, XmlPart } from "./xml-family.ts";

/** Where the first step stands. */
export const BEGINNING: PathBefore = {
	...{ applied: false, staged: false, wantsDrivers: false, wantsPackages: false, inWinpe: false },
	...{ keepsUserState: false, answerFileOpen: false, upgraded: false, prepared: false },
};

/** How one step fared: what the table of a file is made of. */
export interface FaredStep {
	readonly id: string;
	readonly name: string;
	/** Key of the mapping, or how the step is called there. */
	readonly key: string;
	readonly title: string;
	readonly support: Support;
	/** It is disabled, or a group around it is. */
	readonly disabled: boolean;
	readonly range: TextRange;
	/** Path of the child that it stands in, from the folder of the top sequence. */
	readonly file?: string;
}

/** What reading the nodes of one file shares. */
export interface XmlReading extends XmlPart {
	readonly context: MapContext;
	readonly fared: FaredStep[];
	readonly family: XmlFamily;
	/** Path of a child from the folder of the top sequence. */
	readonly path?: string;
	/** Files from the top sequence to this one, as in `path`; the top's own name is first. */
	readonly chain: readonly string[];
	/** Reads the sequence that a `<subtasksequence>` names. */
	readonly readChild: (element: XmlElement, id: string, isDisabled: boolean, reading: XmlReading) => ReadChild;
	/** Changes as steps are read, in the order of the file. */
	before: PathBefore;
}

/** A child sequence that was read. */
export interface ChildNodes {
	readonly name: string;
	/** From the folder of the top sequence. */
	readonly file: string;
	readonly nodes: readonly SequenceNode[];
	readonly variables: readonly ChildVariable[];
}

/** A child that was read, or why nothing here can run it. */
export type ReadChild = ChildNodes | Extract<Support, { verdict: "refused" }>;
