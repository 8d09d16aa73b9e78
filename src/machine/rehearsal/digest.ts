import { createHash } from "node:crypto";
import { type BigIntStats, createReadStream, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { SecurityDescriptor } from "../../model/file.ts";
import { defaultSecurity, inheritedDacl } from "../security-descriptor.ts";
import { bootStorePath, parseBootStore } from "./boot-store.ts";
import { formatHive, parseHive } from "./hive-file.ts";
import { type HostDisks, type HostVolume, readHostDisks } from "./host-volume.ts";
import { readFirmware, readMachineOrFailure } from "./machine-state.ts";
import { fileIdOf } from "./storage/file-id.ts";
import { type FileRecord, RecordBook } from "./storage/record-book.ts";

/** What a rehearsal machine is, in one hash and in the lines that it is made of. */
export interface MachineDigest {
	/** SHA-256 of the lines. */
	readonly digest: string;
	/** One line for each disk, partition, file, folder, boot entry and firmware setting; sorted. */
	readonly lines: readonly string[];
}

/**
 * The canonical manifest of a machine: partition tables, trees, bytes, hard links, owners and DACLs, reparse points, hives, boot store.
 * Two machines that went through the same run have the same digest, whatever was cut on the way. Left out: logs, journals, times, memory, the
 * marks of runs; identities that are drawn by lot (of disks, partitions, boot entries) stand by their position.
 */
export async function machineDigest(machineFolder: string): Promise<Result<MachineDigest, Failure>> {
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return machine;
	const host = readHostDisks(machineFolder, machine.value);
	if (!host.ok) return host;
	const firmware = readFirmware(machineFolder);
	if (!firmware.ok) return firmware;
	const { bootOrder, bootNext } = firmware.value;
	const next = bootNext === undefined ? [] : [`firmware next ${bootNext}`];
	const lines = [`firmware order ${bootOrder.join(" ")}`, ...next, ...tableLines(host.value)];
	for (const [number, volume] of numbered(host.value)) {
		if (volume.role === "msr") continue;
		const found = await volumeLines(volume, number, host.value, bootStorePath(machine.value.firmware));
		if (!found.ok) return found;
		lines.push(...found.value);
	}
	const digest = createHash("sha256").update(lines.join("\n")).digest("hex");
	return ok({ digest, lines });
}

/** Volumes with the name that they have in a digest: disk and position. */
function numbered(host: HostDisks): readonly (readonly [string, HostVolume])[] {
	return host.volumes.map((volume) => {
		const siblings = host.volumes.filter((each) => each.serial === volume.serial);
		return [`${volume.serial}/${siblings.indexOf(volume) + 1}`, volume];
	});
}

function tableLines(host: HostDisks): readonly string[] {
	const disks = host.disks.map((each) => `disk ${each.serial} partitions ${each.partitions.length}`);
	const partitions = numbered(host).map(([number, each]) => {
		const { role, type, attributes, active, offsetBytes, sizeBytes, fileSystem, label, state, protection } = each;
		const unit = each.allocationUnitBytes === undefined ? "" : ` unit ${each.allocationUnitBytes}`;
		const marks = [...attributes, ...(active ? ["active"] : [])].map((mark) => ` ${mark}`).join("");
		const place = `${role} ${type} ${offsetBytes}+${sizeBytes}`;
		const encrypted = protection === undefined ? "" : ` bitlocker ${JSON.stringify(protection)}`;
		return `partition ${number} ${place} ${fileSystem}${unit} ${state} ${JSON.stringify(label)}${marks}${encrypted}`;
	});
	return [...disks, ...partitions];
}

interface Walk {
	readonly number: string;
	readonly records: RecordBook;
	/** First path of each file with several names, by file id. */
	readonly linkGroups: Map<string, string>;
	readonly host: HostDisks;
	readonly bootStore: string;
	readonly lines: string[];
}

async function volumeLines(
	volume: HostVolume,
	number: string,
	host: HostDisks,
	bootStore: string,
): Promise<Result<readonly string[], Failure>> {
	const records = RecordBook.open(`${volume.folder}.security.jsonl`);
	if (!records.ok) return fail({ ...records.error, operation: "read the machine's digest" });
	const walk: Walk = { number, records: records.value, linkGroups: new Map(), host, bootStore, lines: [] };
	if (lstatSync(volume.folder, { throwIfNoEntry: false }) !== undefined) {
		const root = records.value.get(fileIdOf(lstatSync(volume.folder, { bigint: true })));
		await walkFolder(walk, volume.folder, "", root?.dacl);
	}
	records.value.close();
	return ok(walk.lines);
}

const leftOutNames = /\.(log|lo_|etl)$|^(events\.jsonl|report\.html|commands\.jsonl)$/i;
/** Where the keys of unfinished runs lie on other volumes. */
const keyPlaces = /^(EFI\\STEPPE|STEPPE\\KEYS)(\\|$)/;
const stateFolderName = "_SMSTASKSEQUENCE";

/** Logs everywhere; in the state folder also what lies in it directly: journal, marks, keys. */
function isLeftOut(path: string, isFolder: boolean): boolean {
	const names = foldCase(path).split("\\");
	if (names[0] === stateFolderName && names.length <= 2 && (!isFolder || names.length === 1 || names[1] === "LOGS"))
		return true;
	if (keyPlaces.test(foldCase(path))) return true;
	return !isFolder && leftOutNames.test(names.at(-1) ?? "");
}

/** `above`: the access list of the nearest folder above that has one of its own. */
async function walkFolder(walk: Walk, folder: string, below: string, above: string | undefined): Promise<void> {
	const names = readdirSync(folder).sort((left, right) => (foldCase(left) < foldCase(right) ? -1 : 1));
	for (const name of names) {
		const path = below === "" ? name : `${below}\\${name}`;
		const host = join(folder, name);
		const stats = lstatSync(host, { bigint: true });
		const enter = stats.isDirectory() && !(isLeftOut(path, true) && foldCase(path) !== stateFolderName);
		if (!isLeftOut(path, stats.isDirectory())) walk.lines.push(await entryLine(walk, host, path, stats, above));
		if (enter) await walkFolder(walk, host, path, walk.records.get(fileIdOf(stats))?.dacl ?? above);
	}
}

async function entryLine(
	walk: Walk,
	host: string,
	path: string,
	stats: BigIntStats,
	above: string | undefined,
): Promise<string> {
	const record = recordText(walk.records.get(fileIdOf(stats)), inheritedSecurity(above, stats.isDirectory()));
	const head = `${stats.isDirectory() ? "folder" : "file"} ${walk.number} ${JSON.stringify(path)}`;
	if (stats.isDirectory()) return `${head}${record}`;
	const link = linkText(walk, path, stats);
	return `${head} ${await contentText(walk, host, path)}${link}${record}`;
}

/** What the machine answers for an entry without a descriptor of its own. */
function inheritedSecurity(above: string | undefined, isFolder: boolean): SecurityDescriptor {
	const security = defaultSecurity(false);
	return above === undefined ? security : { ...security, dacl: inheritedDacl(above, isFolder) };
}

/** A descriptor that says what would be inherited anyway means nothing of its own: a second name writes it down. */
function recordText(record: FileRecord | undefined, inherited: SecurityDescriptor): string {
	if (record === undefined) return "";
	const { attributes, locked, reparse } = record;
	const owner = record.owner === inherited.owner ? undefined : record.owner;
	const dacl = record.dacl === inherited.dacl ? undefined : record.dacl;
	const sorted = attributes === undefined || attributes.length === 0 ? undefined : [...attributes].sort();
	const text = JSON.stringify({ owner, dacl, attributes: sorted, locked: locked || undefined, reparse });
	return text === "{}" ? "" : ` ${text}`;
}

function linkText(walk: Walk, path: string, stats: BigIntStats): string {
	if (stats.nlink < 2n) return "";
	const id = fileIdOf(stats);
	const first = walk.linkGroups.get(id);
	if (first === undefined) walk.linkGroups.set(id, path);
	return ` linked as ${JSON.stringify(first ?? path)}`;
}

async function contentText(walk: Walk, host: string, path: string): Promise<string> {
	if (foldCase(path) === foldCase(walk.bootStore))
		return `boot store ${canonicalStore(walk.host, readFileSync(host, "utf8"))}`;
	if (/\\SYSTEM32\\CONFIG\\(SYSTEM|SOFTWARE)$/.test(foldCase(path))) {
		const hive = parseHive(readFileSync(host, "utf8"));
		if (hive.ok) return `hive ${createHash("sha256").update(sortedHive(hive.value)).digest("hex")}`;
	}
	const hash = createHash("sha256");
	for await (const piece of createReadStream(host)) hash.update(piece as Buffer);
	return hash.digest("hex");
}

type Keys = Parameters<typeof formatHive>[0];

/** Keys and values in one order. */
function sortedHive(keys: Keys): string {
	const sorted = Object.entries(keys).map(([key, values]) => [
		key,
		Object.fromEntries(Object.entries(values).sort(([left], [right]) => (foldCase(left) < foldCase(right) ? -1 : 1))),
	]);
	return formatHive(Object.fromEntries(sorted));
}

/** Entries and partitions by position in the place of their GUIDs. */
function canonicalStore(host: HostDisks, text: string): string {
	const store = parseBootStore(text);
	if (!store.ok) return `damaged ${createHash("sha256").update(text).digest("hex")}`;
	let canonical = JSON.stringify(store.value);
	for (const [index, entry] of store.value.entries.entries())
		canonical = canonical.replaceAll(entry.id, `entry-${index + 1}`);
	for (const [number, volume] of numbered(host)) canonical = canonical.replaceAll(volume.id, number);
	return canonical;
}
