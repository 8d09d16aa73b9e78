import { open, readdir } from "node:fs/promises";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import {
	driveLetter,
	foldCase,
	joinPath,
	normalizePath,
	pathNames,
	type WindowsPath,
} from "../../../base/windows-path.ts";
import type { DurablePath } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Files, FoundState, JournalStore, StatePlace } from "../../../model/ports.ts";
import { JOURNAL_STORE_PHRASES } from "../../phrases.ts";
import { unsafeBecause } from "../../security-descriptor.ts";
import { bounded, refusal, systemFailure } from "./files-failure.ts";
import { orHostFull } from "./room.ts";
import type { TargetVolume, VolumeSet } from "./volume-set.ts";
import { assignLetter } from "./volumes.ts";

/** Folder of run state on a volume, as Configuration Manager names it. */
const STATE_FOLDER = "_SMSTaskSequence";
const JOURNAL = "journal.jsonl";
/** The folder that stands for the RAM disk of WinPE. */
const MEMORY = "ram";

interface StoreParts {
	readonly set: VolumeSet;
	readonly files: Files;
}

/** The journal store of a machine that Linux deploys. It waits while another program has the volume of a journal for itself. */
export function targetJournalStore(set: VolumeSet, files: Files): JournalStore {
	const parts = { set, files };
	const store: JournalStore = {
		find: () => find(parts),
		home: async (options) => ok(homeOf(set, options?.onRamDisk === true)),
		prepare: (place) => prepare(parts, place),
		read: (place) => readPart(parts, place, JOURNAL),
		append: (place, bytes) => orFull(set, place, "append to the journal", () => append(parts, place, bytes)),
		truncate: (place, lengthBytes) => truncate(parts, place, lengthBytes),
		flush: (place) => orFull(set, place, "flush the journal", () => flush(parts, place)),
		writeFile: async (place, name, text) => {
			const path = await pathOf(set, place);
			return path.ok ? files.write(joinPath(path.value, name), text) : path;
		},
		readFile: async (place, name) => {
			const bytes = await readPart(parts, place, name);
			if (!bytes.ok) return bytes;
			return ok(bytes.value === undefined ? undefined : new TextDecoder().decode(bytes.value));
		},
		remove: async (place) => {
			const path = await pathOf(set, place);
			if (!path.ok) return path;
			const there = await files.stat(path.value);
			if (!there.ok) return there;
			return there.value === undefined ? done : files.removeTree(path.value);
		},
		path: (place) => pathOf(set, place),
		durable: async (path) => durable(set, path),
	};
	return bounded(store, JOURNAL_STORE_PHRASES);
}

async function find(parts: StoreParts): Promise<Result<readonly FoundState[], Failure>> {
	const found: FoundState[] = [];
	const memory = await foundAt(parts, MEMORY);
	if (!memory.ok) return memory;
	found.push(...memory.value);
	for (const volume of parts.set.all()) {
		if (volume.mount === undefined || !(await hasStateFolder(volume.mount.folder))) continue;
		const there = await withLetter(parts.set, volume, () => foundAt(parts, volume.id));
		if (!there.ok) return there;
		found.push(...there.value);
	}
	return ok(found);
}

async function hasStateFolder(folder: string): Promise<boolean> {
	return (await readdir(folder)).some((name) => foldCase(name) === foldCase(STATE_FOLDER));
}

/** A volume without a letter has one only as long as it is looked at. */
async function withLetter<Value>(
	set: VolumeSet,
	volume: TargetVolume,
	look: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
	if (set.letterOf(volume.id) !== undefined) return look();
	const lettered = await set.setLetter(volume, set.freeLetter());
	if (!lettered.ok) return lettered;
	const looked = await look();
	await set.setLetter(volume, undefined);
	return looked;
}

async function foundAt({ set, files }: StoreParts, volume: string): Promise<Result<readonly FoundState[], Failure>> {
	const root = `${set.letterOf(volume)}:\\`;
	const folder = joinPath(root, STATE_FOLDER);
	const entry = await files.stat(folder);
	if (!entry.ok) return entry;
	if (entry.value === undefined) return ok([]);
	const place = { volume, folder: STATE_FOLDER, volatile: volume === MEMORY };
	const unsafe = await unsafeReason(files, folder, volume);
	return ok([unsafe === undefined ? { place } : { place, unsafe }]);
}

/** Why a state folder, or the journal in it, can't be trusted. The RAM disk is a folder of root alone. */
async function unsafeReason(files: Files, folder: WindowsPath, volume: string): Promise<string | undefined> {
	const own = await unsafeEntry(files, folder, "the folder", "folder", volume);
	return own ?? unsafeEntry(files, joinPath(folder, JOURNAL), "the journal", "file", volume);
}

async function unsafeEntry(
	files: Files,
	path: WindowsPath,
	what: string,
	kind: "folder" | "file",
	volume: string,
): Promise<string | undefined> {
	const entry = await files.stat(path);
	if (!entry.ok) return entry.error.message;
	if (entry.value === undefined) return undefined;
	if (entry.value.kind === "reparse") return `${what} is a reparse point`;
	if (entry.value.kind !== kind) return `${what} is no ${kind}`;
	if (volume === MEMORY) return undefined;
	const security = await files.security(path);
	if (!security.ok) return `${what} can't be trusted: ${security.error.message}`;
	const reason = unsafeBecause(security.value);
	return reason === undefined ? undefined : `${what} can't be trusted: ${reason}`;
}

/** A volume of a fixed disk that can be written, first of all one that holds a Windows; else the RAM disk. */
function homeOf(set: VolumeSet, onRamDisk: boolean): StatePlace {
	const fit = set
		.all()
		.filter(({ disk, role, mount }) => mount !== undefined && !disk.traits.removable && role !== "recovery")
		.filter(({ disk }) => !disk.traits.holdsMedium && !disk.traits.readOnly && disk.refusal === undefined);
	const chosen = fit.find(({ role }) => role === "windows") ?? fit.find(({ role }) => role === "data");
	if (onRamDisk || chosen === undefined) return { volume: MEMORY, folder: STATE_FOLDER, volatile: true };
	return { volume: chosen.id, folder: STATE_FOLDER, volatile: false };
}

async function prepare({ set, files }: StoreParts, place: StatePlace): Promise<Result<void, Failure>> {
	const path = await pathOf(set, place);
	if (!path.ok) return path;
	const made = await files.createFolder(path.value, { protect: place.volume !== MEMORY });
	if (!made.ok) return made;
	const unsafe = await unsafeReason(files, path.value, place.volume);
	return unsafe === undefined ? done : fail(refusal("access-denied", path.value, unsafe));
}

/** The journal is opened by its place on this computer: the files port replaces whole files only. */
async function journalHost(
	{ set, files }: StoreParts,
	place: StatePlace,
): Promise<Result<{ readonly path: WindowsPath; readonly host: string; readonly isThere: boolean }, Failure>> {
	const folder = await pathOf(set, place);
	if (!folder.ok) return folder;
	const path = joinPath(folder.value, JOURNAL);
	const above = await files.stat(folder.value);
	if (!above.ok) return above;
	if (above.value?.kind !== "folder") return fail(refusal("file-not-found", path, "there is no state folder"));
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value !== undefined && entry.value.kind !== "file")
		return fail(refusal("not-supported-here", path, "this is no file"));
	const host = set.paths.hostPath(path);
	return host.ok ? ok({ path, host: host.value, isThere: entry.value !== undefined }) : host;
}

/** A journal that can't be written where the file system of the image file is full is no fault of the engine. */
async function orFull(
	set: VolumeSet,
	place: StatePlace,
	operation: string,
	write: () => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> {
	const volume = place.volume === MEMORY ? undefined : set.byId(place.volume);
	try {
		const written = await write();
		if (written.ok || volume?.ok !== true) return written;
		return fail(orHostFull(volume.value.disk, { ...written.error, operation: written.error.operation || operation }));
	} catch (error) {
		const failure = systemFailure(error, place.folder);
		if (failure === undefined || volume?.ok !== true) throw error;
		return fail(orHostFull(volume.value.disk, { ...failure, operation }));
	}
}

async function append(parts: StoreParts, place: StatePlace, bytes: Uint8Array): Promise<Result<void, Failure>> {
	const journal = await journalHost(parts, place);
	if (!journal.ok) return journal;
	const { path, host, isThere } = journal.value;
	// A new one is made by the port: it gets the access list of its folder.
	if (!isThere) return parts.files.write(path, bytes);
	const file = await open(host, "a");
	try {
		await file.appendFile(bytes);
	} finally {
		await file.close();
	}
	return done;
}

async function truncate(parts: StoreParts, place: StatePlace, lengthBytes: number): Promise<Result<void, Failure>> {
	const journal = await journalHost(parts, place);
	if (!journal.ok) return journal;
	const { path, host, isThere } = journal.value;
	if (!isThere) return fail(refusal("file-not-found", path, "there is no journal"));
	const file = await open(host, "r+");
	try {
		const { size } = await file.stat();
		if (!Number.isSafeInteger(lengthBytes) || lengthBytes < 0 || lengthBytes > size)
			return fail(refusal("input-invalid", path, `${lengthBytes} is no length within the journal's ${size} bytes`));
		await file.truncate(lengthBytes);
		await file.sync();
	} finally {
		await file.close();
	}
	return done;
}

/** The bytes of the journal, then the names in its folder and all else of the volume. */
async function flush(parts: StoreParts, place: StatePlace): Promise<Result<void, Failure>> {
	const journal = await journalHost(parts, place);
	if (!journal.ok) return journal;
	if (journal.value.isThere) {
		const file = await open(journal.value.host, "r");
		try {
			await file.sync();
		} finally {
			await file.close();
		}
	}
	const volume = place.volume === MEMORY ? undefined : parts.set.byId(place.volume);
	if (volume === undefined) return done;
	return volume.ok ? parts.set.flush(volume.value) : volume;
}

async function readPart(
	{ set, files }: StoreParts,
	place: StatePlace,
	name: string,
): Promise<Result<Uint8Array | undefined, Failure>> {
	const folder = await pathOf(set, place);
	if (!folder.ok) return folder;
	const path = joinPath(folder.value, name);
	const there = await files.stat(path);
	if (!there.ok) return there;
	return there.value === undefined ? ok(undefined) : files.readBytes(path, LARGEST);
}

/** A journal of a run with very many steps. */
const LARGEST = 1024 ** 3;

/** Today's path of a place; its volume gets a letter when it has none, and is waited for while it is taken. */
async function pathOf(set: VolumeSet, place: StatePlace): Promise<Result<WindowsPath, Failure>> {
	const volume = set.byId(place.volume);
	if (volume.ok) await volume.value.busy;
	const letter = await assignLetter(set, place.volume, undefined);
	return letter.ok ? ok(joinPath(`${letter.value}:\\`, place.folder)) : letter;
}

function durable(set: VolumeSet, path: WindowsPath): Result<DurablePath, Failure> {
	const normal = normalizePath(path);
	if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
	const letter = driveLetter(normal);
	const ids = [...set.parts.folders.map(({ id }) => id), ...set.all().map(({ id }) => id)];
	const volume = ids.find((id) => set.letterOf(id) === letter);
	if (volume === undefined) return fail(refusal("volume-not-found", path, `no volume has the letter ${letter}`));
	return ok({ volume, path: pathNames(normal).join("\\") });
}
