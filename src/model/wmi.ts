/** Types of CIM properties; `[]` is an array of them. */
export type WmiType =
	| "string"
	| "boolean"
	| "datetime"
	| "uint8"
	| "uint16"
	| "uint32"
	| "uint64"
	| "sint8"
	| "sint16"
	| "sint32"
	| "sint64"
	| "real32"
	| "real64"
	| "string[]"
	| "boolean[]"
	| "uint8[]"
	| "uint16[]"
	| "uint32[]";

/** A property's value. 64-bit integers are decimal texts, as scripting has them; `datetime` is in CIM form. */
export type WmiValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** One instance; a property that it leaves out is NULL. */
export type WmiInstance = Readonly<Record<string, WmiValue>>;

/** A class with all its instances on this machine. */
export interface WmiClass {
	/** Name as the class spells it. */
	readonly name: string;
	readonly properties: Readonly<Record<string, WmiType>>;
	readonly instances: readonly WmiInstance[];
	/**
	 * Properties that belong to the hardware: a restart, a wipe or a new Windows changes none of them. Present for classes whose
	 * instances themselves belong to the hardware.
	 */
	readonly lasting?: readonly string[];
	/** Properties that the class has and nobody here can tell, each with the reason; never among `properties`. */
	readonly untold?: Readonly<Record<string, string>>;
}

/** A class that the system has and whose instances nobody here can tell. */
export interface UntoldClass {
	/** Name as the class spells it. */
	readonly name: string;
	/** Half a sentence: `permission denied: /sys/class/tpm`. */
	readonly why: string;
}

/** What a namespace answers: a class, that it is not known here, or that there is none of that name. */
export type WmiAnswer =
	| { readonly kind: "class"; readonly class: WmiClass }
	| ({ readonly kind: "untold-class" } & UntoldClass)
	| { readonly kind: "no-namespace"; readonly namespaces: readonly string[] }
	| { readonly kind: "no-class"; readonly classes: readonly string[] };
