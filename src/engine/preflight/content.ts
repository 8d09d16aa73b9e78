import { formatBytes } from "../../base/byte-size.ts";
import type { WindowsPath } from "../../base/windows-path.ts";
import { hashFile } from "../../content/hash-file.ts";
import type { Run } from "../run.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Proof, proven, refused, SOURCES } from "./proof.ts";
import { detourOf } from "./straight-path.ts";

async function proveFile(run: Run, name: string, path: WindowsPath, sizeBytes: number): Promise<Proof> {
	const expected = run.journal.state.content.get(name)?.sha256 ?? run.sequence.content[name]?.sha256;
	if (sizeBytes === 0) return refused(path, `${path} is empty`, "Copy it again from its source.");
	if (expected === undefined)
		return proven(path, `${path}, ${formatBytes(sizeBytes)}; no hash is given to compare with`);
	const actual = await hashFile(run.parts.ports.files, path, { signal: run.parts.signal });
	if (!actual.ok) return refused(path, actual.error.message, "Find out why the file can't be read.");
	if (actual.value !== expected) {
		const how = `${path} has SHA-256 ${actual.value}, the sequence says ${expected}`;
		return refused(path, how, "Copy it again from its source, or correct `sha256:` if the change was meant.");
	}
	return proven(path, `${path}, ${formatBytes(sizeBytes)}, SHA-256 as the sequence says`);
}

const REAL = "Name the real file or folder.";
const OWN_LETTER = "Give that volume a letter of its own, and name the content by it.";

/** Links are never followed, and a volume that hangs in a folder is not the one of its letter: nobody could say what a wipe leaves of it. */
async function proveWay(inquiry: Inquiry, place: WindowsPath): Promise<Proof | undefined> {
	const volume = await inquiry.volumeOf(place);
	const isShare = volume.ok && volume.value?.kind === "network";
	const detour = await detourOf(inquiry.run.parts.ports.files, place, isShare);
	if (!detour.ok) return refused(place, detour.error.message, "Find out why the place can't be read.");
	if (detour.value === undefined) return undefined;
	const { path, kind } = detour.value;
	return kind === "link"
		? refused(place, `${path} is a link`, REAL)
		: refused(place, `${path} is no folder but another volume, mounted there`, OWN_LETTER);
}

/** A folder is copied without what its links lead to: half a driver package would be found out after the wipe. */
async function proveFolder(inquiry: Inquiry, place: WindowsPath): Promise<Proof> {
	const size = await inquiry.size(place);
	if (!size.ok) return refused(place, size.error.message, "Find out why the folder can't be read.");
	const { detour } = size.value;
	if (detour === undefined) return proven(place, `folder ${place}`);
	const how = `${detour} in the folder is a link or a mounted volume, and is not copied with it`;
	return refused(place, how, "Put the real files there.");
}

/** Proves that a named content is there, with size and, where the sequence gives it, hash. */
export async function proveContent(inquiry: Inquiry, name: string): Promise<Proof> {
	const { run } = inquiry;
	const path = run.view.content(name);
	if (!path.ok) {
		const { message, details } = path.error;
		const how = [message, ...(details ?? [])].join(" ");
		return refused(SOURCES.sequence, how, "Make the place reachable, or correct `content:`.");
	}
	const place = path.value;
	const detour = await proveWay(inquiry, place);
	if (detour !== undefined) return detour;
	const entry = await run.parts.ports.files.stat(place);
	if (!entry.ok) return refused(place, entry.error.message, "Find out why the place can't be read.");
	if (entry.value === undefined)
		return refused(place, `${place} is not there`, "Put the file there, or correct its `source:` in the sequence.");
	return entry.value.kind === "folder"
		? proveFolder(inquiry, place)
		: proveFile(run, name, place, entry.value.sizeBytes);
}
