/** A GUID as its 16 bytes: the first three groups little-endian, as on a GPT and in a boot store. Braces may be there or not. */
export function guidBytes(guid: string): Uint8Array {
	const bytes = Buffer.from(guid.replace(/[{}-]/g, ""), "hex");
	if (bytes.length !== 16) throw new Error(`${guid} is no GUID`);
	for (const [from, to] of GROUPS) bytes.subarray(from, to).reverse();
	return bytes;
}

/** The GUID of 16 bytes in lower case, without braces. */
export function guidText(bytes: Uint8Array): string {
	const copy = Buffer.from(bytes.subarray(0, 16));
	for (const [from, to] of GROUPS) copy.subarray(from, to).reverse();
	const hex = copy.toString("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The groups whose bytes stand the other way round. */
const GROUPS = [
	[0, 4],
	[4, 6],
	[6, 8],
] as const;

/** True for a GUID in braces. */
export function isBracedGuid(text: string): boolean {
	return /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i.test(text);
}
