/** Plain data: what can stand in a journal record and come back the same. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
/** A record of plain data. */
export interface JsonObject {
	readonly [name: string]: JsonValue | undefined;
}

/** The same data as a type that is plain to the compiler too: interfaces become object types with an index. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
	? Value
	: Value extends readonly (infer Item)[]
		? readonly Plain<Item>[]
		: { readonly [Name in keyof Value]: Plain<Value[Name]> };
