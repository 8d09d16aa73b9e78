import { done, fail, ok, type Result } from "../../base/result.ts";
import { foldCase, joinPath, parentPath, type WindowsPath } from "../../base/windows-path.ts";
import type { VolumeId } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, Disks, Files, Volumes } from "../../model/ports.ts";
import type { KeyPlace } from "../../model/seal.ts";

/** What key files are kept with. */
export interface KeyFiles {
	readonly volumes: Volumes;
	readonly disks: Pick<Disks, "list">;
	readonly files: Files;
	/** Tells this machine from others that a medium was used on. */
	readonly machineId: string;
}

/** Folders on other volumes in which keys lie. */
const KEY_FOLDERS = ["Steppe\\Keys", "EFI\\Steppe"];
/** A key file is a few lines. */
const LARGEST = 4096;

interface KeyFile {
	readonly machine: string;
	readonly key: string;
}

function parse(text: string): KeyFile | undefined {
	try {
		const { machine, key } = JSON.parse(text) as Partial<KeyFile>;
		return typeof machine === "string" && typeof key === "string" ? { machine, key } : undefined;
	} catch {
		return undefined;
	}
}

/** Does work below the root of a volume; one without a letter has one only as long. */
async function onVolume<Value>(
	{ volumes }: KeyFiles,
	volume: VolumeId,
	work: (root: WindowsPath) => Answer<Value>,
): Answer<Value> {
	const there = await volumes.list();
	if (!there.ok) return there;
	const found = there.value.find(({ id }) => foldCase(id) === foldCase(volume));
	if (found === undefined) return fail(absent(volume));
	if (found.letter !== undefined) return work(`${found.letter}:\\`);
	const letter = await volumes.assignLetter(found.id);
	if (!letter.ok) return letter;
	const result = await work(`${letter.value}:\\`);
	const released = await volumes.releaseLetter(found.id);
	return result.ok && !released.ok ? released : result;
}

function absent(volume: VolumeId): Failure {
	const message = "The volume with the key is not there.";
	return { id: "volume-not-found", operation: "find the key of sealed secrets", operand: volume, message };
}

/** The key, or undefined when there is none or a cut tore it: nothing that counts was sealed with that one. */
export function readKey(keys: KeyFiles, { volume, path }: KeyPlace): Answer<Buffer | undefined> {
	return onVolume(keys, volume, async (root) => {
		const file = joinPath(root, path);
		const entry = await keys.files.stat(file);
		if (!entry.ok) return entry;
		if (entry.value === undefined) return ok(undefined);
		const text = await keys.files.readText(file, LARGEST);
		if (!text.ok) return text;
		const bytes = Buffer.from(parse(text.value)?.key ?? "", "hex");
		return ok(bytes.length === 32 ? bytes : undefined);
	});
}

/** Writes the key and flushes its volume. */
export function writeKey(keys: KeyFiles, { volume, path }: KeyPlace, key: Buffer): Answer<void> {
	return onVolume(keys, volume, async (root) => {
		const file = joinPath(root, path);
		const folder = await keys.files.createFolder(parentPath(file), { protect: true });
		if (!folder.ok) return folder;
		const content: KeyFile = { machine: keys.machineId, key: key.toString("hex") };
		const written = await keys.files.write(file, `${JSON.stringify(content)}\n`);
		return written.ok ? keys.volumes.flush(volume) : written;
	});
}

/** Takes the key away, with the folder when nothing else is in it, durably. */
export function removeKey(keys: KeyFiles, { volume, path, tier }: KeyPlace): Answer<void> {
	return onVolume(keys, volume, async (root) => {
		const file = joinPath(root, path);
		const entry = await keys.files.stat(file);
		if (!entry.ok || entry.value === undefined) return entry.ok ? done : entry;
		const removed = await keys.files.remove(file);
		if (!removed.ok) return removed;
		const folder = tier === "other-volume" ? await removeIfEmpty(keys, parentPath(file)) : done;
		return folder.ok ? keys.volumes.flush(volume) : folder;
	});
}

async function removeIfEmpty({ files }: KeyFiles, folder: WindowsPath): Answer<void> {
	const left = await files.list(folder);
	if (!left.ok) return left;
	return left.value.length === 0 ? files.remove(folder) : done;
}

/** Keys of this machine in the places for keys of all lasting volumes. */
export async function findKeys(keys: KeyFiles): Answer<readonly KeyPlace[]> {
	const there = await keys.volumes.list();
	if (!there.ok) return there;
	const found: KeyPlace[] = [];
	for (const { id, kind, role, fileSystem } of there.value) {
		const mayHold = (role === "efi" || role === "data") && (kind === "fixed" || kind === "removable");
		if (!mayHold || (fileSystem !== "fat32" && fileSystem !== "ntfs")) continue;
		const here = await onVolume(keys, id, (root) => keysBelow(keys, id, root));
		if (here.ok) found.push(...here.value);
	}
	return ok(found);
}

async function keysBelow(keys: KeyFiles, volume: VolumeId, root: WindowsPath): Answer<readonly KeyPlace[]> {
	const found: KeyPlace[] = [];
	for (const folder of KEY_FOLDERS) {
		const entry = await keys.files.stat(joinPath(root, folder));
		if (!entry.ok || entry.value?.kind !== "folder") continue;
		const entries = await keys.files.list(joinPath(root, folder));
		if (!entries.ok) return entries;
		for (const { name, path, kind } of entries.value) {
			if (kind !== "file" || !name.endsWith(".key")) continue;
			const text = await keys.files.readText(path, LARGEST);
			if (isOf(keys.machineId, text)) found.push({ tier: "other-volume", volume, path: `${folder}\\${name}` });
		}
	}
	return ok(found);
}

/** A torn key is nobody's: it opens nothing, and whoever finds it may take it away. */
function isOf(machine: string, text: Result<string, Failure>): boolean {
	if (!text.ok) return false;
	const file = parse(text.value);
	return file === undefined || file.machine === machine;
}
