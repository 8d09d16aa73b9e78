import { fail, ok, type Result } from "../../../base/result.ts";
import { type AccessEntry, isGuid, isSid } from "./access-entry.ts";

/** An access list with the flags of its descriptor that belong to it. */
export interface AccessList {
	/** False for a list that is not there, which lets everybody do everything; then it has no entries. */
	readonly present: boolean;
	/** Nothing comes from above (`P`). */
	readonly isProtected: boolean;
	/** `AI` and `AR`: what comes from above was worked out by Windows, or is asked for. */
	readonly autoInherited: boolean;
	readonly autoInheritAsked: boolean;
	readonly entries: readonly AccessEntry[];
}

/** SDDL's words ([MS-DTYP] 2.5.1.1). Types that it has no word for, and what follows a SID, are written as hexadecimal numbers. */
const TYPES: readonly (readonly [word: string, type: number])[] = [
	...([
		["A", 0],
		["D", 1],
		["AU", 2],
		["AL", 3],
		["OA", 5],
		["OD", 6],
		["OU", 7],
		["OL", 8],
	] as const),
	...([
		["ML", 0x11],
		["SP", 0x14],
	] as const),
];
const FLAGS: readonly (readonly [word: string, flag: number])[] = [
	["OI", 1],
	["CI", 2],
	["NP", 4],
	["IO", 8],
	["ID", 0x10],
	["SA", 0x40],
	["FA", 0x80],
];
/** Whole rights, as Windows writes them for files. */
const RIGHTS: readonly (readonly [word: string, mask: number])[] = [
	...([
		["FA", 0x1f01ff],
		["FR", 0x120089],
		["FW", 0x120116],
		["FX", 0x1200a0],
	] as const),
	...([
		["GA", 0x10000000],
		["GR", 0x80000000],
		["GW", 0x40000000],
		["GX", 0x20000000],
	] as const),
];
/** Single rights, read only: they are written as a number. */
const SINGLE_RIGHTS: readonly (readonly [word: string, mask: number])[] = [
	...([
		["CC", 1],
		["DC", 2],
		["LC", 4],
		["SW", 8],
		["RP", 0x10],
		["WP", 0x20],
		["DT", 0x40],
	] as const),
	...([
		["LO", 0x80],
		["CR", 0x100],
		["SD", 0x10000],
		["RC", 0x20000],
		["WD", 0x40000],
		["WO", 0x80000],
	] as const),
	...([
		["KA", 0xf003f],
		["KR", 0x20019],
		["KW", 0x20006],
		["KX", 0x20019],
	] as const),
	...([
		["NW", 1],
		["NR", 2],
		["NX", 4],
	] as const),
];
const NAMED_SIDS: readonly (readonly [word: string, sid: string])[] = [
	...([
		["WD", "S-1-1-0"],
		["CO", "S-1-3-0"],
		["CG", "S-1-3-1"],
		["OW", "S-1-3-4"],
	] as const),
	...([
		["AN", "S-1-5-7"],
		["AU", "S-1-5-11"],
		["IU", "S-1-5-4"],
		["NU", "S-1-5-2"],
		["SU", "S-1-5-6"],
	] as const),
	...([
		["SY", "S-1-5-18"],
		["LS", "S-1-5-19"],
		["NS", "S-1-5-20"],
		["RC", "S-1-5-12"],
		["PS", "S-1-5-10"],
	] as const),
	...([
		["BA", "S-1-5-32-544"],
		["BU", "S-1-5-32-545"],
		["BG", "S-1-5-32-546"],
		["PU", "S-1-5-32-547"],
	] as const),
	...([
		["BO", "S-1-5-32-551"],
		["RD", "S-1-5-32-555"],
		["AC", "S-1-15-2-1"],
	] as const),
	...([
		["LW", "S-1-16-4096"],
		["ME", "S-1-16-8192"],
		["HI", "S-1-16-12288"],
		["SI", "S-1-16-16384"],
	] as const),
];
const TYPE_WORDS = new Map(TYPES.map(([word, type]) => [type, word]));
const TYPE_NUMBERS = new Map(TYPES);
const RIGHT_WORDS = new Map(RIGHTS.map(([word, mask]) => [mask, word]));
const RIGHT_MASKS = new Map<string, number>([...RIGHTS, ...SINGLE_RIGHTS]);
const SID_WORDS = new Map(NAMED_SIDS.map(([word, sid]) => [sid, word]));
const SIDS = new Map(NAMED_SIDS);

const NO_LIST = "NO_ACCESS_CONTROL";

/** The list in SDDL, with the letter of its kind: `D:PAI(A;OICI;FA;;;SY)`. */
export function writeSddl(kind: "D" | "S", list: AccessList): string {
	if (!list.present) return `${kind}:${NO_LIST}`;
	const { isProtected, autoInherited, autoInheritAsked } = list;
	const flags = `${isProtected ? "P" : ""}${autoInheritAsked ? "AR" : ""}${autoInherited ? "AI" : ""}`;
	return `${kind}:${flags}${list.entries.map(writeEntry).join("")}`;
}

function writeEntry(entry: AccessEntry): string {
	const type = TYPE_WORDS.get(entry.type) ?? hexadecimal(entry.type);
	const known = FLAGS.reduce((sum, [, flag]) => sum | flag, 0);
	const words = FLAGS.filter(([, flag]) => (entry.flags & flag) !== 0).map(([word]) => word);
	const flags = (entry.flags & ~known) === 0 ? words.join("") : hexadecimal(entry.flags);
	const rights = RIGHT_WORDS.get(entry.mask) ?? hexadecimal(entry.mask);
	const fields = [type, flags, rights, entry.objectType ?? "", entry.inheritedObjectType ?? ""];
	const objectFlags = entry.objectFlags === undefined || TYPE_WORDS.has(entry.type) ? [] : [entry.objectFlags];
	const more = [...objectFlags.map(hexadecimal), ...(entry.data.length > 0 ? [entry.data.toString("hex")] : [])];
	return `(${[...fields, SID_WORDS.get(entry.sid) ?? entry.sid, ...more].join(";")})`;
}

function hexadecimal(value: number): string {
	return `0x${value.toString(16)}`;
}

/** Reads a list in SDDL. The error is the end of a sentence about the text. */
export function readSddl(kind: "D" | "S", text: string): Result<AccessList, string> {
	if (!text.startsWith(`${kind}:`)) return fail(`does not begin with ${kind}:`);
	const body = text.slice(2);
	const none = { isProtected: false, autoInherited: false, autoInheritAsked: false, entries: [] };
	if (body === NO_LIST) return ok({ present: false, ...none });
	const match = /^((?:P|AR|AI)*)((?:\([^()]*\))*)$/.exec(body);
	if (match === null) return fail("is no access list in SDDL");
	const flags: readonly string[] = match[1]?.match(/P|AR|AI/g) ?? [];
	const entries: AccessEntry[] = [];
	for (const [written] of (match[2] ?? "").matchAll(/\([^()]*\)/g)) {
		const entry = readEntry(written.slice(1, -1));
		if (entry === undefined) return fail(`holds the entry ${written}, which nothing here understands`);
		entries.push(entry);
	}
	return ok({
		present: true,
		isProtected: flags.includes("P"),
		autoInherited: flags.includes("AI"),
		autoInheritAsked: flags.includes("AR"),
		entries,
	});
}

function readEntry(written: string): AccessEntry | undefined {
	const [typeWord = "", flagWords = "", rightWords = "", objectType = "", inheritedObjectType = "", who = "", ...more] =
		written.split(";");
	const type = TYPE_NUMBERS.get(typeWord) ?? numberIn(typeWord);
	const flags = sumOf(flagWords, new Map(FLAGS));
	const mask = sumOf(rightWords, RIGHT_MASKS);
	const sid = SIDS.get(who) ?? who;
	if (type === undefined || flags === undefined || mask === undefined || !isSid(sid)) return undefined;
	if ([objectType, inheritedObjectType].some((guid) => guid !== "" && !isGuid(guid))) return undefined;
	const isObject = /^O[ADUL]$/.test(typeWord) || /^0x/.test(more[0] ?? "");
	const guidFlags = (objectType === "" ? 0 : 1) | (inheritedObjectType === "" ? 0 : 2);
	const objectFlags = isObject ? { objectFlags: numberIn(more[0] ?? "") ?? guidFlags } : {};
	const data = more.find((part) => !part.startsWith("0x")) ?? "";
	if (!/^(?:[0-9a-f]{2})*$/i.test(data)) return undefined;
	return {
		...{ type, flags, mask, sid, data: Buffer.from(data, "hex"), ...objectFlags },
		...(objectType === "" ? {} : { objectType }),
		...(inheritedObjectType === "" ? {} : { inheritedObjectType }),
	};
}

function numberIn(text: string): number | undefined {
	return /^0x[0-9a-f]{1,8}$/i.test(text) ? Number.parseInt(text.slice(2), 16) : undefined;
}

/** The sum of words of two letters, or a number. */
function sumOf(text: string, words: ReadonlyMap<string, number>): number | undefined {
	const written = numberIn(text);
	if (written !== undefined || text === "") return written ?? 0;
	let sum = 0;
	for (const word of text.match(/..?/g) ?? []) {
		const value = words.get(word.toUpperCase());
		if (value === undefined) return undefined;
		sum = (sum | value) >>> 0;
	}
	return sum;
}
