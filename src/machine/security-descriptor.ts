import type { SecurityDescriptor } from "../model/file.ts";

/** SYSTEM and Administrators by SID. */
const TRUSTED = new Set(["S-1-5-18", "S-1-5-32-544", "SY", "BA"]);

/** What the engine owns: it runs as SYSTEM. */
export const SYSTEM_OWNER = "S-1-5-18";

/** SYSTEM and Administrators alone, for the folder and all below; nothing is inherited from above. */
export const PROTECTED: SecurityDescriptor = {
	owner: SYSTEM_OWNER,
	dacl: "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)",
};

/** What every folder below a volume's root inherits on Windows: users read, all who signed in modify. */
const INHERITED_FROM_ROOT = "D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;OICIID;0x1301bf;;;AU)";
const ROOT_DACL = "D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)(A;OICI;0x1301bf;;;AU)";

/** What a root has, and what is asked where nothing was ever recorded. */
export function defaultSecurity(root: boolean): SecurityDescriptor {
	return { owner: SYSTEM_OWNER, dacl: root ? ROOT_DACL : INHERITED_FROM_ROOT };
}

/** What a volume without security (FAT32) answers: everyone may do everything. */
export const NO_SECURITY: SecurityDescriptor = { owner: "S-1-1-0", dacl: "D:(A;;FA;;;WD)" };

/** The DACL that a new child gets from its folder: the inheritable entries, marked as inherited. */
export function inheritedDacl(dacl: string, forFolder: boolean): string {
	const entries = accessEntries(dacl)
		.filter((entry) => flagsOf(entry).includes(forFolder ? "CI" : "OI"))
		.map((entry) => {
			const flags = flagsOf(entry).filter((flag) => flag !== "ID" && flag !== "IO");
			const kept = forFolder ? [...flags, "ID"] : ["ID"];
			return `(${entry.type};${kept.join("")};${entry.rights};;;${entry.sid})`;
		});
	return entries.length === 0 ? INHERITED_FROM_ROOT : `D:AI${entries.join("")}`;
}

/** True for files of TrustedInstaller or another service: their DACL gives SYSTEM no right to delete. */
export function deniesSystem(owner: string): boolean {
	return /^S-1-5-80-/i.test(owner);
}

/** Why others than SYSTEM and Administrators could change what has this descriptor, or undefined. */
export function unsafeBecause(security: SecurityDescriptor): string | undefined {
	if (!TRUSTED.has(security.owner.toUpperCase())) return `its owner is ${security.owner}`;
	const entries = accessEntries(security.dacl);
	if (!/(^|:)D:[A-Z]*\(/i.test(security.dacl) && entries.length === 0) return "it has no access list";
	const writer = entries.find((entry) => entry.type === "A" && !TRUSTED.has(entry.sid) && mayWrite(entry.rights));
	return writer === undefined ? undefined : `${writer.sid} may write to it`;
}

interface AccessEntry {
	readonly type: string;
	readonly flags: string;
	readonly rights: string;
	readonly sid: string;
}

function accessEntries(dacl: string): readonly AccessEntry[] {
	return [...dacl.matchAll(/\(([^;()]*);([^;()]*);([^;()]*);[^;()]*;[^;()]*;([^;()]*)[^()]*\)/g)].map((match) => ({
		type: (match[1] ?? "").toUpperCase(),
		flags: (match[2] ?? "").toUpperCase(),
		rights: (match[3] ?? "").toUpperCase(),
		sid: (match[4] ?? "").toUpperCase(),
	}));
}

function flagsOf(entry: AccessEntry): string[] {
	return entry.flags.match(/../g) ?? [];
}

/** Write, append, delete, delete children, change DACL or owner, and the generic rights that contain them (winnt.h). */
const WRITE_MASK = 0x500d_0156;
/** SDDL's two-letter rights that contain one of them, as they apply to files and folders. */
const WRITE_RIGHTS = new Set(["GA", "GW", "WD", "WO", "SD", "FA", "FW", "DC", "LC", "RP", "DT", "CR"]);

function mayWrite(rights: string): boolean {
	if (/^0X[0-9A-F]+$/.test(rights)) return (Number.parseInt(rights.slice(2), 16) & WRITE_MASK) !== 0;
	return (rights.match(/../g) ?? []).some((right) => WRITE_RIGHTS.has(right));
}
