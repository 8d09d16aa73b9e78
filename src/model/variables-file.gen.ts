// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** Variables of collections and machines, given with `--variables FILE`. */
export interface VariablesFileDocument {
	/** This schema, for editors. */
	readonly $schema?: string;
	/** Variables for a number of machines. */
	readonly collections?: readonly VariablesFileCollection[];
	/** Variables for one machine; stronger than those of collections. */
	readonly machines?: readonly VariablesFileMachine[];
}

export interface VariablesFileCollection {
	/** Name of the collection, for messages and the journal. */
	readonly name: string;
	/** The higher one wins between collections, 0 to 1000; default 0. */
	readonly priority?: number | string;
	/** A machine belongs to it when one of these fits; left out: every machine. */
	readonly members?: readonly VariablesFileMember[];
	/** A condition, as in a sequence, that must hold as well. */
	readonly if?: unknown;
	readonly variables: VariablesFileVariables;
}

/** All that is given must fit; `*` and `?` are wildcards. */
export interface VariablesFileMember {
	/** Serial number. */
	readonly "serial-number"?: VariablesFileText;
	/** SMBIOS UUID. */
	readonly uuid?: VariablesFileText;
	/** One of its MAC addresses. */
	readonly "mac-address"?: VariablesFileText;
	/** Asset tag. */
	readonly "asset-tag"?: VariablesFileText;
	/** Manufacturer. */
	readonly make?: VariablesFileText;
	/** Model. */
	readonly model?: VariablesFileText;
}

/** One machine: all that is given must be the machine's, exactly. */
export interface VariablesFileMachine {
	/** Serial number. */
	readonly "serial-number"?: VariablesFileText;
	/** SMBIOS UUID. */
	readonly uuid?: VariablesFileText;
	/** One of its MAC addresses. */
	readonly "mac-address"?: VariablesFileText;
	/** Asset tag. */
	readonly "asset-tag"?: VariablesFileText;
	readonly variables: VariablesFileVariables;
}

export type VariablesFileText = string | number;

/** Variables; one without a value is asked for when somebody sits there. */
export type VariablesFileVariables = Readonly<Record<string, VariablesFileVariable>>;

/** A value, a list, or a value that is kept out of logs and reports. */
export type VariablesFileVariable = string | number | boolean | null | VariablesFileList | {
	/** The value. */
	readonly value: string | number | boolean | null | VariablesFileList;
	/** True keeps the value out of logs and reports. */
	readonly secret?: true | false | "true" | "false";
};

/** Texts stand for `NAME001`, `NAME002` …; mappings for `NAME0Property` … with a count. */
export type VariablesFileList = readonly (string | number | boolean | Readonly<Record<string, string | number | boolean>>)[];
