/** Plain data: what can stand in a journal record and come back the same. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
/** A record of plain data. */
export interface JsonObject {
	readonly [name: string]: JsonValue | undefined;
}
