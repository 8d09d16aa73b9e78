import { readFileSync } from "node:fs";
import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import { driveLetter, joinPath, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { DurablePath } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FoundState, JournalStore, StatePlace } from "../../../model/ports.ts";
import { JOURNAL_STORE_PHRASES } from "../../phrases.ts";
import { unsafeBecause } from "../../security-descriptor.ts";
import type { Barriers } from "./barrier.ts";
import { bounded } from "./boundary.ts";
import { appendBytes, makeFile, truncateBytes } from "./changes.ts";
import { locateReadable, namesOf } from "./files-reader.ts";
import { removeTree } from "./files-tree.ts";
import { createFolders, PROTECTED_RECORD, writeWhole } from "./files-writer.ts";
import { locateChangeable, locateNew, spaceProblem } from "./permission.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, Volume } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";
import { assignLetter } from "./volumes.ts";

/** Folder of run state on a volume, as Configuration Manager names it. */
const STATE_FOLDER = "_SMSTaskSequence";
const JOURNAL = "journal.jsonl";

/** The journal store of a rehearsal machine. */
export function rehearsalJournalStore(set: VolumeSet, barriers: Barriers): JournalStore {
	const store: JournalStore = {
		find: async () => ok(set.all().flatMap((volume) => foundOn(volume))),
		home: async (options) => ok(homeOf(set, options?.onRamDisk === true)),
		prepare: async (place) => prepare(set, place),
		read: async (place) => readPart(set, place, JOURNAL),
		append: async (place, bytes) => append(set, place, bytes),
		truncate: async (place, lengthBytes) => truncate(set, place, lengthBytes),
		flush: (place) => barriers.flush(place.volume),
		writeFile: async (place, name, text) => {
			const path = pathIn(set, place, name);
			return path.ok ? writeWhole(set, path.value, text) : path;
		},
		readFile: async (place, name) => {
			const bytes = readPart(set, place, name);
			return bytes.ok ? ok(bytes.value === undefined ? undefined : new TextDecoder().decode(bytes.value)) : bytes;
		},
		remove: async (place) => {
			const path = pathOf(set, place);
			if (!path.ok) return path;
			const there = set.locate(path.value);
			if (!there.ok) return there;
			return there.value.stats === undefined ? done : removeTree(set, path.value);
		},
		path: async (place) => pathOf(set, place),
		durable: async (path) => durable(set, path),
	};
	return bounded(store, JOURNAL_STORE_PHRASES, set.life);
}

function foundOn(volume: Volume): readonly FoundState[] {
	const { id, kind } = volume.traits;
	if (kind === "network" || volume.unreadable(id) !== undefined) return [];
	const spot = volume.locate(`${id}:\\${STATE_FOLDER}`, [STATE_FOLDER]);
	if (!spot.ok || spot.value.stats === undefined) return [];
	const place = { volume: id, folder: STATE_FOLDER, volatile: kind === "ram" };
	const unsafe = unsafeReason(volume, [STATE_FOLDER], { ...spot.value, stats: spot.value.stats });
	return [unsafe === undefined ? { place } : { place, unsafe }];
}

/** Why a state folder, or the journal in it, can't be trusted. Volumes without security (FAT32) are judged by their links alone. */
function unsafeReason(volume: Volume, names: readonly string[], folder: FoundSpot): string | undefined {
	const own = unsafeEntry(volume, names, folder, "the folder");
	if (own !== undefined) return own;
	if (!folder.stats.isDirectory()) return "it is no folder";
	const journal = volume.locate("", [...names, JOURNAL]);
	if (!journal.ok) return journal.error.message;
	if (journal.value.stats === undefined) return undefined;
	return unsafeEntry(volume, [...names, JOURNAL], { ...journal.value, stats: journal.value.stats }, "the journal");
}

function unsafeEntry(volume: Volume, names: readonly string[], spot: FoundSpot, what: string): string | undefined {
	if (volume.isReparse(spot.stats)) return `${what} is a reparse point`;
	if (volume.traits.fileSystem !== "ntfs") return undefined;
	const reason = unsafeBecause(volume.security(names, spot.stats));
	return reason === undefined ? undefined : `${what} can't be trusted: ${reason}`;
}

/** The system volume; in WinPE a volume of a fixed disk that can be written, first of all one that holds a Windows; else the RAM disk. */
function homeOf(set: VolumeSet, onRamDisk: boolean): StatePlace {
	const { systemVolume } = set.options.session;
	if (systemVolume !== "ram") return { volume: systemVolume, folder: STATE_FOLDER, volatile: false };
	const memory = { volume: "ram", folder: STATE_FOLDER, volatile: true };
	if (onRamDisk) return memory;
	const fit = set
		.all()
		.filter(({ traits }) => traits.kind === "fixed" && traits.fileSystem === "ntfs" && traits.role !== "recovery")
		.filter((volume) => volume.unwritable("") === undefined && !isOnMedium(set, volume));
	const chosen =
		fit.find(({ traits }) => traits.role === "windows") ?? fit.find(({ traits }) => traits.role === "data");
	if (chosen === undefined) return memory;
	return { volume: chosen.traits.id, folder: STATE_FOLDER, volatile: false };
}

function isOnMedium(set: VolumeSet, volume: Volume): boolean {
	return set.disks.some(({ table, description }) => description.medium && table.id === volume.traits.diskId);
}

function prepare(set: VolumeSet, place: StatePlace): Result<void, Failure> {
	const path = pathOf(set, place);
	if (!path.ok) return path;
	const made = createFolders(set, path.value, PROTECTED_RECORD);
	if (!made.ok) return made;
	const spot = set.locateFound(path.value);
	if (!spot.ok) return spot;
	const unsafe = unsafeReason(spot.value.volume, namesOf(path.value), spot.value);
	return unsafe === undefined ? done : fail(refusal("access-denied", path.value, unsafe));
}

function append(set: VolumeSet, place: StatePlace, bytes: Uint8Array): Result<void, Failure> {
	const path = pathIn(set, place, JOURNAL);
	if (!path.ok) return path;
	const there = set.locate(path.value);
	if (!there.ok) return there;
	const full = spaceProblem(there.value.volume, path.value, bytes.length, bytes.length);
	if (full !== undefined) return fail(full);
	if (there.value.stats === undefined) {
		const spot = locateNew(set, path.value);
		if (!spot.ok) return spot;
		makeFile(spot.value, bytes);
		return done;
	}
	const spot = locateChangeable(set, path.value);
	if (!spot.ok) return spot;
	appendBytes(spot.value, bytes);
	return done;
}

function truncate(set: VolumeSet, place: StatePlace, lengthBytes: number): Result<void, Failure> {
	const path = pathIn(set, place, JOURNAL);
	if (!path.ok) return path;
	const spot = locateChangeable(set, path.value);
	if (!spot.ok) return spot;
	const size = Number(spot.value.stats.size);
	if (!Number.isSafeInteger(lengthBytes) || lengthBytes < 0 || lengthBytes > size)
		return fail(refusal("input-invalid", path.value, `${lengthBytes} is no length within the journal's ${size} bytes`));
	truncateBytes(spot.value, lengthBytes);
	return done;
}

/** The bytes of a file of the state folder, or undefined when it is not there. */
function readPart(set: VolumeSet, place: StatePlace, name: string): Result<Uint8Array | undefined, Failure> {
	const path = pathIn(set, place, name);
	if (!path.ok) return path;
	const there = set.locate(path.value);
	if (!there.ok) return there;
	if (there.value.stats === undefined) return ok(undefined);
	const spot = locateReadable(set, path.value);
	return spot.ok ? ok(readFileSync(spot.value.host)) : spot;
}

function pathIn(set: VolumeSet, place: StatePlace, name: string): Result<WindowsPath, Failure> {
	const folder = pathOf(set, place);
	return folder.ok ? ok(joinPath(folder.value, name)) : folder;
}

/** Today's path of a place; its volume gets a letter when it has none. */
function pathOf(set: VolumeSet, place: StatePlace): Result<WindowsPath, Failure> {
	const letter = assignLetter(set, place.volume, undefined);
	return letter.ok ? ok(joinPath(`${letter.value}:\\`, place.folder)) : letter;
}

function durable(set: VolumeSet, path: WindowsPath): Result<DurablePath, Failure> {
	const normal = normalizePath(path);
	if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
	const volume = set.all().find(({ traits }) => set.letterOf(traits.id) === driveLetter(normal));
	if (volume === undefined)
		return fail(refusal("volume-not-found", path, `no volume has the letter ${driveLetter(normal)}`));
	return ok({ volume: volume.traits.id, path: pathNames(normal).join("\\") });
}
