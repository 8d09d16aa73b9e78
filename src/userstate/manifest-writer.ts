import { createHash } from "node:crypto";
import { done, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Files } from "../model/ports.ts";
import { encodeEntry, type ManifestEntry } from "./manifest.ts";
import type { Receipt } from "./receipt.ts";
import type { CaptureScope } from "./scope.ts";
import { ENTRIES_PER_PART, indexPath, manifestPath, numberPath, type StoreGeneration } from "./store-layout.ts";

/** Writes a manifest part by part, with the readable index beside it. */
export interface ManifestWriter {
	add(entry: ManifestEntry): Promise<Result<void, Failure>>;
	/** Writes what is left; answers what the receipt says of the manifest. */
	finish(): Promise<Result<Receipt["manifest"], Failure>>;
}

/** Begins a manifest; parts of an earlier attempt are replaced. */
export function writeManifest(
	files: Files,
	store: WindowsPath,
	generation: StoreGeneration,
	scope: CaptureScope,
): ManifestWriter {
	const hash = createHash("sha256");
	let lines: string[] = [];
	let index: string[] = [];
	let parts = 0;
	let entries = 0;
	const writePart = async (): Promise<Result<void, Failure>> => {
		const text = lines.map((line) => `${line}\n`).join("");
		hash.update(text);
		const written = await files.write(manifestPath(store, generation, parts), text);
		if (!written.ok) return written;
		const indexed = await files.write(indexPath(store, generation, parts), index.map((line) => `${line}\r\n`).join(""));
		lines = [];
		index = [];
		parts++;
		return indexed;
	};
	return {
		async add(entry) {
			lines.push(encodeEntry(entry));
			index.push(indexLine(store, scope, entry));
			entries++;
			return lines.length >= ENTRIES_PER_PART ? writePart() : done;
		},
		async finish() {
			const last = lines.length > 0 ? await writePart() : done;
			return last.ok ? { ok: true, value: { parts, entries, sha256: hash.digest("hex") } } : last;
		},
	};
}

/** `files\000\000123 <tab> Users\ada\letter.txt`; what has no number says why. */
function indexLine(store: WindowsPath, scope: CaptureScope, entry: ManifestEntry): string {
	const root = scope.roots[entry.root]?.path ?? "";
	const path = entry.path === "" ? root : `${root}\\${entry.path}`;
	switch (entry.kind) {
		case "file":
			return `${numberPath(store, entry.number).slice(store.length + 1)}\t${path}`;
		case "folder":
			return `folder\t${path}`;
		case "left-out":
			return `not kept: ${entry.why}\t${path}`;
	}
}
