import { fail, ok, type Result } from "../../../base/result.ts";
import type { SecurityDescriptor } from "../../../model/file.ts";
import { type AccessEntry, isSid, readEntry, readSid, writeEntry, writeSid } from "./access-entry.ts";
import { type AccessList, readSddl, writeSddl } from "./sddl.ts";

/** A self-relative security descriptor ([MS-DTYP] 2.4.6), as NTFS keeps it. */
export interface Descriptor {
	readonly owner: string;
	readonly group: string;
	readonly dacl: AccessList;
	readonly sacl: AccessList;
}

const SELF_RELATIVE = 0x8000;
/** Bits of the control word that belong to a list: present, auto-inherit asked, auto-inherited, protected. */
const DACL_BITS = { present: 0x4, asked: 0x100, inherited: 0x400, isProtected: 0x1000 };
const SACL_BITS = { present: 0x10, asked: 0x200, inherited: 0x800, isProtected: 0x2000 };

const NO_LIST: AccessList = {
	present: false,
	isProtected: false,
	autoInherited: false,
	autoInheritAsked: false,
	entries: [],
};

/** What the engine makes belongs to SYSTEM, as on Windows, where it runs as SYSTEM. */
export const SYSTEM = "S-1-5-18";
/** What is told of a volume that keeps no owners: everyone may do everything. */
export const NO_SECURITY: SecurityDescriptor = { owner: "S-1-1-0", dacl: "D:(A;;FA;;;WD)" };
/** SYSTEM and Administrators alone, for the folder and all below; nothing comes from above. */
export const PROTECTED: SecurityDescriptor = { owner: SYSTEM, dacl: "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)" };

/** Reads a descriptor; undefined where the bytes are none. */
export function readDescriptor(bytes: Buffer): Descriptor | undefined {
	if (bytes.length < 20 || bytes[0] !== 1) return undefined;
	const control = bytes.readUInt16LE(2);
	const [ownerAt = 0, groupAt = 0, saclAt = 0, daclAt = 0] = [4, 8, 12, 16].map((at) => bytes.readUInt32LE(at));
	const owner = readSid(bytes, ownerAt);
	const group = groupAt === 0 ? owner : readSid(bytes, groupAt);
	const dacl = readList(bytes, daclAt, control, DACL_BITS);
	const sacl = readList(bytes, saclAt, control, SACL_BITS);
	if (ownerAt === 0 || owner === undefined || group === undefined || dacl === undefined || sacl === undefined)
		return undefined;
	return { owner: owner.text, group: group.text, dacl, sacl };
}

function readList(bytes: Buffer, at: number, control: number, bits: typeof DACL_BITS): AccessList | undefined {
	if ((control & bits.present) === 0 || at === 0) return NO_LIST;
	if (at + 8 > bytes.length) return undefined;
	const count = bytes.readUInt16LE(at + 4);
	const entries: AccessEntry[] = [];
	let next = at + 8;
	for (let index = 0; index < count; index++) {
		if (next + 4 > bytes.length) return undefined;
		const length = bytes.readUInt16LE(next + 2);
		const entry = length < 16 ? undefined : readEntry(bytes.subarray(next, next + length));
		if (entry === undefined) return undefined;
		entries.push(entry);
		next += length;
	}
	return {
		present: true,
		isProtected: (control & bits.isProtected) !== 0,
		autoInherited: (control & bits.inherited) !== 0,
		autoInheritAsked: (control & bits.asked) !== 0,
		entries,
	};
}

/** The bytes of a descriptor. */
export function writeDescriptor(descriptor: Descriptor): Buffer {
	const sacl = writeList(descriptor.sacl);
	const dacl = writeList(descriptor.dacl);
	const owner = writeSid(descriptor.owner);
	const group = writeSid(descriptor.group);
	const head = Buffer.alloc(20);
	head[0] = 1;
	head.writeUInt16LE(SELF_RELATIVE | bitsOf(descriptor.dacl, DACL_BITS) | bitsOf(descriptor.sacl, SACL_BITS), 2);
	let at = head.length;
	for (const [field, part] of [
		[12, sacl],
		[16, dacl],
		[4, owner],
		[8, group],
	] as const) {
		if (part.length > 0) head.writeUInt32LE(at, field);
		at += part.length;
	}
	return Buffer.concat([head, sacl, dacl, owner, group]);
}

function bitsOf(list: AccessList, bits: typeof DACL_BITS): number {
	if (!list.present) return 0;
	const { isProtected, autoInherited, autoInheritAsked } = list;
	return (
		bits.present |
		(isProtected ? bits.isProtected : 0) |
		(autoInherited ? bits.inherited : 0) |
		(autoInheritAsked ? bits.asked : 0)
	);
}

/** Revision 4 where an object entry is in it, else 2 ([MS-DTYP] 2.4.5). */
function writeList(list: AccessList): Buffer {
	if (!list.present) return Buffer.alloc(0);
	const entries = list.entries.map(writeEntry);
	const head = Buffer.alloc(8);
	head[0] = list.entries.some(({ objectFlags }) => objectFlags !== undefined) ? 4 : 2;
	head.writeUInt16LE(8 + entries.reduce((sum, { length }) => sum + length, 0), 2);
	head.writeUInt16LE(entries.length, 4);
	return Buffer.concat([head, ...entries]);
}

/** Owner and access list as the ports tell them. */
export function securityOf(descriptor: Descriptor): SecurityDescriptor {
	return { owner: descriptor.owner, dacl: writeSddl("D", descriptor.dacl) };
}

/** The descriptor with another owner and access list; group, audit entries and integrity label stay. The error is a sentence's end. */
export function withSecurity(descriptor: Descriptor, security: SecurityDescriptor): Result<Descriptor, string> {
	if (!isSid(security.owner)) return fail(`has the owner ${JSON.stringify(security.owner)}, which is no SID`);
	const dacl = readSddl("D", security.dacl);
	return dacl.ok ? ok({ ...descriptor, owner: security.owner, dacl: dacl.value }) : dacl;
}

const OBJECT_INHERIT = 1;
const CONTAINER_INHERIT = 2;
const NO_PROPAGATE = 4;
const INHERIT_ONLY = 8;
const INHERITED = 0x10;
const CREATOR_OWNER = "S-1-3-0";
const CREATOR_GROUP = "S-1-3-1";

/** What something new gets from the folder that holds it, as Windows works it out for what SYSTEM makes ([MS-DTYP] 2.5.3.4). */
export function inheritedDescriptor(folder: Descriptor, isFolder: boolean): Descriptor {
	const maker = { owner: SYSTEM, group: SYSTEM };
	const dacl = inheritedList(folder.dacl, isFolder, maker);
	return { ...maker, dacl: dacl.present ? dacl : DEFAULT_LIST, sacl: inheritedList(folder.sacl, isFolder, maker) };
}

/** Where nothing comes from above, SYSTEM and Administrators have what is made. */
const DEFAULT_LIST: AccessList = {
	...NO_LIST,
	present: true,
	entries: [SYSTEM, "S-1-5-32-544"].map((sid) => ({ type: 0, flags: 0, mask: 0x1f01ff, sid, data: Buffer.alloc(0) })),
};

type Maker = Pick<Descriptor, "owner" | "group">;

function inheritedList(list: AccessList, isFolder: boolean, maker: Maker): AccessList {
	const entries = list.entries.flatMap((entry) => inheritedEntries(entry, isFolder, maker));
	return { ...NO_LIST, present: entries.length > 0, autoInherited: true, entries };
}

function inheritedEntries(entry: AccessEntry, isFolder: boolean, maker: Maker): readonly AccessEntry[] {
	const { flags } = entry;
	const applies = (flags & (isFolder ? CONTAINER_INHERIT : OBJECT_INHERIT)) !== 0;
	const passes = isFolder && (flags & NO_PROPAGATE) === 0 && (flags & (OBJECT_INHERIT | CONTAINER_INHERIT)) !== 0;
	if (!applies && !passes) return [];
	const kept = passes ? flags & (OBJECT_INHERIT | CONTAINER_INHERIT) : 0;
	const audit = flags & 0xc0;
	const sid = entry.sid === CREATOR_OWNER ? maker.owner : entry.sid === CREATOR_GROUP ? maker.group : entry.sid;
	if (!applies) return [{ ...entry, flags: kept | INHERIT_ONLY | INHERITED | audit }];
	const here = { ...entry, sid, mask: withoutGeneric(entry.mask), flags: kept | INHERITED | audit };
	if (here.sid === entry.sid && here.mask === entry.mask) return [here];
	// What stands for the maker, or for rights that depend on the kind, counts here in one entry and is passed on in another.
	const onward = passes ? [{ ...entry, flags: kept | INHERIT_ONLY | INHERITED | audit }] : [];
	return [{ ...here, flags: INHERITED | audit }, ...onward];
}

/** Generic rights as they apply to files and folders. */
function withoutGeneric(mask: number): number {
	let plain = mask & 0x0fffffff;
	if ((mask & 0x10000000) !== 0) plain |= 0x1f01ff;
	if ((mask & 0x80000000) !== 0) plain |= 0x120089;
	if ((mask & 0x40000000) !== 0) plain |= 0x120116;
	if ((mask & 0x20000000) !== 0) plain |= 0x1200a0;
	return plain >>> 0;
}
