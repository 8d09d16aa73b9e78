import type { BigIntStats } from "node:fs";
import {
	appendFileSync,
	closeSync,
	copyFileSync,
	linkSync,
	lstatSync,
	mkdirSync,
	openSync,
	readSync,
	truncateSync,
	utimesSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { fileIdOf } from "./file-id.ts";
import { removeFolderOnHost, renameOnHost, unlinkOnHost } from "./host-file.ts";
import type { PendingChange } from "./pending.ts";
import type { FileRecord } from "./record-book.ts";
import type { FoundSpot, HeldSpot, Volume } from "./volume.ts";

/*
 * The changes that a volume knows. Each happens on the host at once; with a write cache each also leaves behind what takes it back.
 * Whether a change is permitted is decided by the callers.
 */

function statsOf(host: string): BigIntStats {
	return lstatSync(host, { bigint: true });
}

function note(volume: Volume, change: PendingChange): void {
	volume.pending?.add(change);
}

/** The times of a file as they were, for taking back. */
function timesBack(host: string, stats: BigIntStats): void {
	utimesSync(host, hostSeconds(Number(stats.atimeMs)), hostSeconds(Number(stats.mtimeMs)));
}

/** Makes a folder, with its record when it has one from the first moment. */
export function makeFolder(spot: HeldSpot, record: FileRecord | undefined): void {
	const { volume, host } = spot;
	mkdirSync(host);
	const file = fileIdOf(statsOf(host));
	volume.records.set(file, record);
	spot.parent.add(spot.name);
	note(volume, {
		touches: [spot.key],
		takeBack: () => {
			volume.records.set(file, undefined);
			removeFolderOnHost(host);
		},
	});
}

/** Makes a file that is not there yet. */
export function makeFile(spot: HeldSpot, bytes: Uint8Array, record?: FileRecord): BigIntStats {
	const { volume, host } = spot;
	volume.book(bytes.length);
	writeFileSync(host, bytes, { flag: "wx" });
	const stats = statsOf(host);
	const file = fileIdOf(stats);
	volume.records.set(file, record);
	spot.parent.add(spot.name);
	note(volume, {
		touches: [spot.key, `#${file}`],
		data: { host, file, from: 0 },
		takeBack: () => {
			volume.records.set(file, undefined);
			unlinkOnHost(host);
		},
	});
	return stats;
}

/** Gives a file other bytes; names, owner and DACL stay. */
export function overwrite(spot: FoundSpot, bytes: Uint8Array): void {
	const { volume, host, stats } = spot;
	const saved = volume.pending === undefined ? undefined : volume.graveyard.grave();
	if (saved !== undefined) copyFileSync(host, saved);
	volume.book(bytes.length - Number(stats.size));
	writeFileSync(host, bytes);
	const file = fileIdOf(stats);
	if (saved === undefined) return;
	volume.graveyard.bury({ host: saved, file: fileIdOf(statsOf(saved)), folder: false });
	note(volume, {
		touches: [spot.key, `#${file}`],
		data: { host, file, from: 0 },
		takeBack: () => {
			copyFileSync(saved, host);
			timesBack(host, stats);
		},
	});
}

/** Adds bytes at the end of a file. */
export function appendBytes(spot: FoundSpot, bytes: Uint8Array): void {
	const { volume, host, stats } = spot;
	volume.book(bytes.length);
	appendFileSync(host, bytes);
	const file = fileIdOf(stats);
	note(volume, {
		touches: [spot.key, `#${file}`],
		data: { host, file, from: Number(stats.size) },
		takeBack: () => {
			truncateSync(host, Number(stats.size));
			timesBack(host, stats);
		},
	});
}

/** Cuts a file to a length that is not larger than its own. */
export function truncateBytes(spot: FoundSpot, length: number): void {
	const { volume, host, stats } = spot;
	const tail = volume.pending === undefined ? undefined : readPart(host, length, Number(stats.size) - length);
	volume.book(length - Number(stats.size));
	truncateSync(host, length);
	if (tail === undefined) return;
	note(volume, {
		touches: [spot.key, `#${fileIdOf(stats)}`],
		takeBack: () => {
			writePart(host, length, tail);
			timesBack(host, stats);
		},
	});
}

/** A second name for a file, in the same volume. */
export function linkFile(existing: FoundSpot, added: HeldSpot): void {
	const { volume, host } = added;
	linkSync(existing.host, host);
	added.parent.add(added.name);
	note(volume, { touches: [existing.key, added.key], takeBack: () => unlinkOnHost(host) });
}

/** Another name for a file or folder, in the same volume. */
export function move(from: FoundSpot & HeldSpot, to: HeldSpot): void {
	const { volume } = from;
	renameOnHost(from.host, to.host);
	from.parent.delete(from.name);
	to.parent.add(to.name);
	note(volume, {
		touches: [from.key, to.key],
		moved: { from: from.host, to: to.host },
		takeBack: () => renameOnHost(to.host, from.host),
	});
}

/** Takes a name away: a file, a reparse point or an empty folder. */
export function discard(spot: FoundSpot & HeldSpot): void {
	const { volume, host, stats } = spot;
	const file = fileIdOf(stats);
	const folder = stats.isDirectory();
	if (!folder && volume.links(stats) === 1) volume.book(-Number(stats.size));
	if (volume.pending === undefined) {
		if (folder) removeFolderOnHost(host);
		else unlinkOnHost(host);
		if (folder || stats.nlink === 1n) volume.records.set(file, undefined);
	} else {
		const grave = volume.graveyard.grave();
		renameOnHost(host, grave);
		volume.graveyard.bury({ host: grave, file, folder });
		note(volume, { touches: [spot.key], gone: host, takeBack: () => renameOnHost(grave, host) });
	}
	spot.parent.delete(spot.name);
}

/** Sets owner, DACL, attributes or the reparse tag of a file: of all its names. */
export function setRecord(spot: FoundSpot, record: FileRecord): void {
	const { volume } = spot;
	const file = fileIdOf(spot.stats);
	const before = volume.records.get(file);
	volume.records.set(file, record);
	note(volume, { touches: [spot.key, `#${file}`], takeBack: () => volume.records.set(file, before) });
}

/** Seconds for the host, a quarter of a millisecond later: a float that falls short would read back as the millisecond before. */
function hostSeconds(milliseconds: number): number {
	return (milliseconds + 0.25) / 1000;
}

/** Sets the time of the last change, in milliseconds since 1970. */
export function setModified(spot: FoundSpot, modifiedAt: number): void {
	const { volume, host, stats } = spot;
	utimesSync(host, hostSeconds(modifiedAt), hostSeconds(modifiedAt));
	note(volume, { touches: [spot.key, `#${fileIdOf(stats)}`], takeBack: () => timesBack(host, stats) });
}

function readPart(host: string, offset: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	const descriptor = openSync(host, "r");
	try {
		readSync(descriptor, bytes, 0, length, offset);
	} finally {
		closeSync(descriptor);
	}
	return bytes;
}

function writePart(host: string, offset: number, bytes: Uint8Array): void {
	const descriptor = openSync(host, "r+");
	try {
		writeSync(descriptor, bytes, 0, bytes.length, offset);
	} finally {
		closeSync(descriptor);
	}
}
