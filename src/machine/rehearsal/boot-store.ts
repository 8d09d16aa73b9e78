import { fail, ok, type Result } from "../../base/result.ts";
import type { BootEntry } from "../../model/boot.ts";
import type { DurablePath } from "../../model/disk.ts";

const format = "steppe-rehearsal-bcd-1";

/** An entry of the rehearsal's boot store; one of a boot image also names its RAM disk file. */
export interface BootStoreEntry extends BootEntry {
	readonly ramDisk?: DurablePath;
}

/** What the file `BCD` of a rehearsal machine holds: JSON in the place of a registry hive. */
export interface BootStore {
	readonly default?: string;
	/** Used once, at the next start, as bcdedit's `bootsequence`. */
	readonly next?: string;
	readonly timeoutSeconds: number;
	readonly entries: readonly BootStoreEntry[];
}

/** Where the boot store lies on the system partition. */
export function bootStorePath(firmware: "uefi" | "bios"): string {
	return firmware === "uefi" ? "EFI\\Microsoft\\Boot\\BCD" : "Boot\\BCD";
}

/** The store as the text of its file. */
export function formatBootStore(store: BootStore): string {
	return `${JSON.stringify({ format, ...store }, undefined, "\t")}\n`;
}

/** Reads a boot store; the error says in words what is wrong with the file. */
export function parseBootStore(text: string): Result<BootStore, string> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return fail("the boot store is damaged: it is no JSON");
	}
	if (!isRecord(data) || data.format !== format)
		return fail(`the boot store is damaged: it has not the format ${format}`);
	const { default: first, next, timeoutSeconds, entries } = data;
	if (!Array.isArray(entries) || !entries.every(isEntry))
		return fail("the boot store is damaged: an entry is incomplete");
	if (!isOptionalText(first) || !isOptionalText(next)) return fail("the boot store is damaged: an entry id is no text");
	return ok({
		...(first === undefined ? {} : { default: first }),
		...(next === undefined ? {} : { next }),
		timeoutSeconds: typeof timeoutSeconds === "number" ? timeoutSeconds : 30,
		entries,
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOptionalText(value: unknown): value is string | undefined {
	return value === undefined || typeof value === "string";
}

function isDurablePath(value: unknown): value is DurablePath {
	return isRecord(value) && typeof value.volume === "string" && typeof value.path === "string";
}

function isEntry(value: unknown): value is BootStoreEntry {
	if (!isRecord(value) || typeof value.id !== "string" || typeof value.title !== "string") return false;
	if (value.kind !== "windows" && value.kind !== "winpe") return false;
	return isDurablePath(value.target) && (value.ramDisk === undefined || isDurablePath(value.ramDisk));
}
