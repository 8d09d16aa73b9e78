/** One entry of an access list (ACE), as [MS-DTYP] 2.4.4 describes it. */
export interface AccessEntry {
	/** 0 allows, 1 denies, 0x11 is an integrity label … */
	readonly type: number;
	readonly flags: number;
	readonly mask: number;
	/** Flags of an object entry that say which of its two GUIDs it holds; undefined for the plain types. */
	readonly objectFlags?: number;
	readonly objectType?: string;
	readonly inheritedObjectType?: string;
	readonly sid: string;
	/** What follows the SID in entries with a condition or a claim. */
	readonly data: Buffer;
}

/** Entries with up to two GUIDs before the SID. */
const OBJECT_TYPES = new Set([5, 6, 7, 8, 0xb, 0xc, 0xf, 0x10]);
/** Object types 4 and any type above that has a layout of its own: nothing here knows them. */
const LAST_TYPE = 0x14;
const COMPOUND_TYPE = 4;
const NOTHING = Buffer.alloc(0);

/** Reads an entry; undefined where its bytes are no entry. */
export function readEntry(bytes: Buffer): AccessEntry | undefined {
	if (bytes.length < 16) return undefined;
	const type = bytes[0] ?? 0;
	if (type > LAST_TYPE || type === COMPOUND_TYPE) return undefined;
	const head = { type, flags: bytes[1] ?? 0, mask: bytes.readUInt32LE(4) };
	if (!OBJECT_TYPES.has(type)) return withSid(bytes, 8, head);
	const objectFlags = bytes.readUInt32LE(8);
	const wanted = ((objectFlags & 1) === 0 ? 0 : 16) + ((objectFlags & 2) === 0 ? 0 : 16);
	if (bytes.length < 12 + wanted) return undefined;
	const objectType = (objectFlags & 1) === 0 ? {} : { objectType: readGuid(bytes.subarray(12, 28)) };
	const second = 12 + wanted - 16;
	const inheritedObjectType =
		(objectFlags & 2) === 0 ? {} : { inheritedObjectType: readGuid(bytes.subarray(second, second + 16)) };
	return withSid(bytes, 12 + wanted, { ...head, objectFlags, ...objectType, ...inheritedObjectType });
}

function withSid(bytes: Buffer, at: number, head: Omit<AccessEntry, "sid" | "data">): AccessEntry | undefined {
	const sid = readSid(bytes, at);
	if (sid === undefined) return undefined;
	const rest = bytes.subarray(at + sid.length);
	// Zeros behind the SID only fill the entry up.
	return { ...head, sid: sid.text, data: rest.every((byte) => byte === 0) ? NOTHING : Buffer.from(rest) };
}

/** The bytes of an entry, a multiple of four of them. */
export function writeEntry(entry: AccessEntry): Buffer {
	const head = Buffer.alloc(8);
	const { objectFlags, objectType, inheritedObjectType } = entry;
	const object = Buffer.alloc(objectFlags === undefined ? 0 : 4);
	if (objectFlags !== undefined) object.writeUInt32LE(objectFlags);
	const guids = [objectType, inheritedObjectType].flatMap((guid) => (guid === undefined ? [] : [writeGuid(guid)]));
	const body = Buffer.concat([head, object, ...guids, writeSid(entry.sid), entry.data]);
	const whole = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
	whole[0] = entry.type;
	whole[1] = entry.flags;
	whole.writeUInt16LE(whole.length, 2);
	whole.writeUInt32LE(entry.mask >>> 0, 4);
	return whole;
}

/** Reads a SID; undefined where the bytes hold none. */
export function readSid(bytes: Buffer, at: number): { readonly text: string; readonly length: number } | undefined {
	const count = bytes[at + 1] ?? 0;
	const length = 8 + 4 * count;
	if (bytes[at] !== 1 || count > 15 || at + length > bytes.length) return undefined;
	const parts = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(at + 8 + 4 * index));
	return { text: ["S-1", bytes.readUIntBE(at + 2, 6), ...parts].join("-"), length };
}

/** The bytes of a SID; the text must be one (`isSid`). */
export function writeSid(text: string): Buffer {
	const [authority = 0, ...parts] = text.split("-").slice(2).map(Number);
	const bytes = Buffer.alloc(8 + 4 * parts.length);
	bytes[0] = 1;
	bytes[1] = parts.length;
	bytes.writeUIntBE(authority, 2, 6);
	for (const [index, part] of parts.entries()) bytes.writeUInt32LE(part, 8 + 4 * index);
	return bytes;
}

/** True for `S-1-5-18` and its like, with numbers that fit. */
export function isSid(text: string): boolean {
	if (!/^S-1(?:-\d+){1,16}$/.test(text)) return false;
	const [authority = 0, ...parts] = text.split("-").slice(2).map(Number);
	return authority < 2 ** 48 && parts.every((part) => part < 2 ** 32);
}

const GUID = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/i;

/** True for `bf967aba-0de6-11d0-a285-00aa003049e2` and its like. */
export function isGuid(text: string): boolean {
	return GUID.test(text);
}

function readGuid(bytes: Buffer): string {
	const first = bytes.readUInt32LE(0).toString(16).padStart(8, "0");
	const [second, third] = [4, 6].map((at) => bytes.readUInt16LE(at).toString(16).padStart(4, "0"));
	return [first, second, third, bytes.toString("hex", 8, 10), bytes.toString("hex", 10, 16)].join("-");
}

function writeGuid(text: string): Buffer {
	const [, first = "", second = "", third = "", ...rest] = GUID.exec(text) ?? [];
	const swapped = [first, second, third].map((part) => Buffer.from(part, "hex").reverse());
	return Buffer.concat([...swapped, ...rest.map((part) => Buffer.from(part, "hex"))]);
}
