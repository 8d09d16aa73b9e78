import { formatBytes } from "../../base/byte-size.ts";
import type { WindowsPath } from "../../base/windows-path.ts";
import { hashFile } from "../../content/hash-file.ts";
import type { Run } from "../run.ts";
import { type Proof, proven, refused, SOURCES } from "./proof.ts";

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

/** Proves that a named content is there, with size and, where the sequence gives it, hash. */
export async function proveContent(run: Run, name: string): Promise<Proof> {
	const path = run.view.content(name);
	if (!path.ok) {
		const { message, details } = path.error;
		const how = [message, ...(details ?? [])].join(" ");
		return refused(SOURCES.sequence, how, "Make the place reachable, or correct `content:`.");
	}
	const place = path.value;
	const entry = await run.parts.ports.files.stat(place);
	if (!entry.ok) return refused(place, entry.error.message, "Find out why the place can't be read.");
	if (entry.value === undefined)
		return refused(place, `${place} is not there`, "Put the file there, or correct its `source:` in the sequence.");
	if (entry.value.kind === "reparse") return refused(place, `${place} is a link`, "Name the real file or folder.");
	if (entry.value.kind === "folder") return proven(place, `folder ${place}`);
	return proveFile(run, name, place, entry.value.sizeBytes);
}
