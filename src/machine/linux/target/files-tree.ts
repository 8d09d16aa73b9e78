import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { foldCase, joinPath, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { WipeReport } from "../../../model/file.ts";
import type { Watch } from "../../../model/ports.ts";
import { refusal, systemFailure } from "./files-failure.ts";
import { type Places, unwritableProblem } from "./files-place.ts";
import type { MountedVolume } from "./paths.ts";

/** Names that are deleted between two turns for other work. */
const NAMES_PER_TURN = 256;

/** Boot files that a BIOS disk's system partition needs (bcdboot writes them; the boot sector loads them by name). */
const BIOS_BOOT_FILES = ["bootmgr", "BOOTNXT", "Boot", "BOOTSECT.BAK"];

/** A path of this computer: bytes where a name is no valid text. */
type HostPath = string | Buffer;

/** How deletions of a tree are done. */
interface Deletion {
	readonly watch: Watch | undefined;
	/** Number of the volume that is not left. */
	readonly device: bigint;
	/** Folded paths that stay. */
	readonly keep: ReadonlySet<string>;
	/** Folded paths of folders that hold one that stays. */
	readonly above: ReadonlySet<string>;
	removed: number;
	readonly kept: WindowsPath[];
	readonly leftovers: { path: WindowsPath; why: string }[];
	/** What ends it before its time. */
	ended: Failure | undefined;
}

interface Folder {
	readonly host: HostPath;
	readonly path: WindowsPath;
	/** Folded path relative to the root; undefined where nothing below can be one that stays. */
	readonly key: string | undefined;
}

interface Name {
	readonly text: string;
	readonly host: HostPath;
	readonly isFolder: boolean;
}

/** Removes a folder with all that is in it, entering no reparse point and no other volume; what won't go fails it. */
export async function removeTree(places: Places, path: WindowsPath): Promise<Result<void, Failure>> {
	const top = places.locateRemovable(path);
	if (!top.ok) return top;
	const { host, stats, parent, name } = top.value;
	parent.delete(name);
	if (!stats.isDirectory()) {
		unlinkSync(host);
		return done;
	}
	const deletion = newDeletion(parent.device, undefined, new Set());
	const gone = await deleteFolder(deletion, { host, path, key: undefined });
	parent.forget();
	if (deletion.ended !== undefined) return fail(deletion.ended);
	const [left] = deletion.leftovers;
	return gone || left === undefined ? done : fail(refusal("access-denied", left.path, left.why));
}

function newDeletion(device: bigint, watch: Watch | undefined, keep: ReadonlySet<string>): Deletion {
	const above = new Set([...keep].flatMap(keysAbove));
	return { watch, device, keep, above, removed: 0, kept: [], leftovers: [], ended: undefined };
}

function keysAbove(key: string): string[] {
	const names = key.split("\\");
	return names.slice(1).map((_, index) => names.slice(0, index + 1).join("\\"));
}

/** Empties a volume as its port's contract says. Names go, nothing is opened, and no owner, access list or attribute is touched. */
export async function wipe(
	places: Places,
	root: WindowsPath,
	keep: readonly WindowsPath[],
	watch: Watch | undefined,
): Promise<Result<WipeReport, Failure>> {
	const place = places.locateFound(root);
	if (!place.ok) return place;
	const { volume, key, stats, host } = place.value;
	if (key !== "") return fail(refusal("input-invalid", root, "only a whole volume can be wiped"));
	const unwritable = unwritableProblem(volume, root);
	if (unwritable !== undefined) return fail(unwritable);
	if (volume.kind === "ram" || volume.kind === "network")
		return fail(
			refusal("volume-unfit", root, `it is no disk but the ${volume.kind === "ram" ? "RAM disk" : "network"}`),
		);
	const kept = keptKeys(places, volume, keep);
	if (!kept.ok) return kept;
	const deletion = newDeletion(stats.dev, watch, kept.value);
	await deleteBelow(deletion, { host, path: place.value.path, key: "" });
	places.forget();
	if (deletion.ended !== undefined) return fail(deletion.ended);
	const { removed, leftovers } = deletion;
	return ok({ removed, kept: deletion.kept.sort(), leftovers });
}

function keptKeys(
	places: Places,
	volume: MountedVolume,
	keep: readonly WindowsPath[],
): Result<ReadonlySet<string>, Failure> {
	const keys = new Set([foldCase("System Volume Information")]);
	if (mayHoldBiosBootFiles(places, volume)) for (const name of BIOS_BOOT_FILES) keys.add(foldCase(name));
	for (const path of keep) {
		const normal = normalizePath(path);
		if (normal === undefined || normal.slice(0, 1) !== volume.letter)
			return fail(refusal("input-invalid", path, `what shall be kept must lie on ${volume.letter}:`));
		const key = foldCase(pathNames(normal).join("\\"));
		if (key === "") return fail(refusal("input-invalid", path, "a whole volume can't be kept and wiped"));
		keys.add(key);
	}
	return ok(keys);
}

/** On a BIOS disk the boot files lie on the system partition, or beside Windows where none is seen. */
function mayHoldBiosBootFiles(places: Places, { style, role }: MountedVolume): boolean {
	if (style !== "mbr") return false;
	const hasSystem = places.mounted().some((other) => other.style === "mbr" && other.role === "system");
	return role === "system" || (role === "windows" && !hasSystem);
}

/** Deletes all in a folder; true when nothing is left in it. */
async function deleteBelow(deletion: Deletion, folder: Folder): Promise<boolean> {
	let isEmpty = true;
	for (const name of namesIn(deletion, folder)) {
		const below = {
			host: name.host,
			path: joinPath(folder.path, name.text),
			key: keyBelow(deletion, folder, name.text),
		};
		// Only folders and whole hundreds of names wait for a turn: a wait for each name costs more than to delete it.
		const gone = name.isFolder ? await deleteFolder(deletion, below) : deleteName(deletion, below);
		isEmpty &&= gone;
		if (gone && deletion.removed % NAMES_PER_TURN === 0) await takeTurn(deletion, below.path);
		if (deletion.ended !== undefined) return false;
	}
	return isEmpty;
}

/** The key of something in a folder as long as one that stays can lie there. */
function keyBelow(deletion: Deletion, folder: Folder, name: string): string | undefined {
	if (folder.key === undefined) return undefined;
	if (folder.key === "") return foldCase(name);
	return deletion.above.has(folder.key) ? `${folder.key}\\${foldCase(name)}` : undefined;
}

function namesIn(deletion: Deletion, folder: Folder): readonly Name[] {
	try {
		return readdirSync(folder.host, { encoding: "buffer", withFileTypes: true }).map((entry) => {
			const text = entry.name.toString();
			const isText = typeof folder.host === "string" && !text.includes("\ufffd");
			const host = isText ? `${folder.host}/${text}` : besideBytes(folder.host, entry.name);
			return { text, host, isFolder: !entry.isFile() && !entry.isSymbolicLink() };
		});
	} catch (error) {
		leave(deletion, folder.path, error);
		return [];
	}
}

function besideBytes(folder: HostPath, name: Buffer): Buffer {
	return Buffer.concat([typeof folder === "string" ? Buffer.from(folder) : folder, Buffer.from("/"), name]);
}

/** Deletes a folder with all below; false when it, or something in it, stays. Also takes what only may be one. */
async function deleteFolder(deletion: Deletion, folder: Folder): Promise<boolean> {
	try {
		const stats = lstatSync(folder.host, { bigint: true });
		if (!stats.isDirectory()) return deleteName(deletion, folder);
		if (stays(deletion, folder)) return false;
		if (stats.dev !== deletion.device) {
			deletion.leftovers.push({ path: folder.path, why: "another volume is mounted here" });
			return false;
		}
	} catch (error) {
		return leave(deletion, folder.path, error);
	}
	const isEmpty = await deleteBelow(deletion, folder);
	if (!isEmpty || (folder.key !== undefined && deletion.above.has(folder.key))) return false;
	try {
		rmdirSync(folder.host);
		deletion.removed++;
		return true;
	} catch (error) {
		return leave(deletion, folder.path, error);
	}
}

/** Deletes a file or a reparse point; false when it stays. */
function deleteName(deletion: Deletion, { host, path, key }: Folder): boolean {
	if (stays(deletion, { path, key }, true)) return false;
	if (path.slice(3).includes(":")) {
		// ntfs-3g would take what stands behind the colon for a stream of another file.
		deletion.leftovers.push({ path, why: "its name holds a colon: no program can name it" });
		return false;
	}
	try {
		unlinkSync(host);
		deletion.removed++;
		return true;
	} catch (error) {
		return leave(deletion, path, error);
	}
}

/** True for what shall stay, it is noted; also for a reparse point that stands where a folder above it should. */
function stays(deletion: Deletion, { path, key }: Pick<Folder, "path" | "key">, alsoAbove = false): boolean {
	if (key === undefined) return false;
	if (!deletion.keep.has(key) && !(alsoAbove && deletion.above.has(key))) return false;
	deletion.kept.push(path);
	return true;
}

/** Notes what would not go. */
function leave(deletion: Deletion, path: WindowsPath, error: unknown): false {
	const failure = systemFailure(error, path);
	if (failure === undefined) throw error;
	deletion.leftovers.push({ path, why: failure.message });
	return false;
}

async function takeTurn(deletion: Deletion, path: WindowsPath): Promise<void> {
	deletion.watch?.progress?.({ doneBytes: 0, doneFiles: deletion.removed, item: path });
	await setImmediate();
	if (deletion.watch?.signal?.aborted === true) deletion.ended = refusal("cancelled", path, "it was cancelled");
}
