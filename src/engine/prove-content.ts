import { formatBytes } from "../base/byte-size.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import { hashFile } from "../content/hash-file.ts";
import type { Proof } from "./proof.ts";
import type { Run } from "./run.ts";

async function proveFile(run: Run, name: string, path: WindowsPath, sizeBytes: number): Promise<Proof> {
	const expected = run.journal.state.content.get(name)?.sha256 ?? run.sequence.content[name]?.sha256;
	if (sizeBytes === 0) return { state: "refused", how: `${path} is empty`, remedy: "Copy it again from its source." };
	if (expected === undefined)
		return { state: "proven", how: `${path}, ${formatBytes(sizeBytes)}; no hash is given to compare with` };
	const actual = await hashFile(run.parts.ports.files, path, { signal: run.parts.signal });
	if (!actual.ok)
		return { state: "refused", how: actual.error.message, remedy: "Find out why the file can't be read." };
	if (actual.value !== expected) {
		const how = `${path} has SHA-256 ${actual.value}, the sequence says ${expected}`;
		return {
			state: "refused",
			how,
			remedy: "Copy it again from its source, or correct `sha256:` if the change was meant.",
		};
	}
	return { state: "proven", how: `${path}, ${formatBytes(sizeBytes)}, SHA-256 as the sequence says` };
}

/** Proves that a named content is there, with size and, where the sequence gives it, hash. */
export async function proveContent(run: Run, name: string): Promise<Proof> {
	const path = run.view.content(name);
	if (!path.ok) {
		const { message, details } = path.error;
		return {
			state: "refused",
			how: [message, ...(details ?? [])].join(" "),
			remedy: "Make the place reachable, or correct `content:`.",
		};
	}
	const entry = await run.parts.ports.files.stat(path.value);
	if (!entry.ok) return { state: "refused", how: entry.error.message, remedy: "Find out why the place can't be read." };
	if (entry.value === undefined) {
		return {
			state: "refused",
			how: `${path.value} is not there`,
			remedy: "Put the file there, or correct its `source:` in the sequence.",
		};
	}
	if (entry.value.kind === "reparse")
		return { state: "refused", how: `${path.value} is a link`, remedy: "Name the real file or folder." };
	if (entry.value.kind === "folder") return { state: "proven", how: `folder ${path.value}` };
	return proveFile(run, name, path.value, entry.value.sizeBytes);
}
