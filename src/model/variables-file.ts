import type { TextRange } from "../base/text-range.ts";
import type { Condition } from "./condition.ts";
import type { SequenceVariable } from "./sequence.ts";

/** What machines are told apart by: all that is given must fit. Letters without case; in collections `*` and `?` are wildcards. */
export interface MachineMatch {
	readonly serialNumber?: string;
	readonly uuid?: string;
	readonly macAddress?: string;
	readonly assetTag?: string;
	readonly make?: string;
	readonly model?: string;
}

/** Variables for a number of machines. */
export interface VariablesCollection {
	readonly name: string;
	/** The higher one wins between collections; 0 to 1000. */
	readonly priority: number;
	/** A machine belongs to it when one of these fits; none given: every machine. */
	readonly members: readonly MachineMatch[];
	/** Must hold as well; tested with the built-in variables and those of the sequence. */
	readonly condition?: Condition;
	readonly variables: readonly SequenceVariable[];
	readonly range: TextRange;
}

/** Variables for one machine. */
export interface VariablesMachine {
	/** How it is called in messages: `serial number 5CG1234`. */
	readonly name: string;
	readonly match: MachineMatch;
	readonly variables: readonly SequenceVariable[];
	readonly range: TextRange;
}

/** A file that brings the variables of collections and machines. */
export interface VariablesFile {
	/** File name for messages and for the journal. */
	readonly file: string;
	readonly collections: readonly VariablesCollection[];
	readonly machines: readonly VariablesMachine[];
}
