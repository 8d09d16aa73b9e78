import { createHash } from "node:crypto";
import { done, fail, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import { decodeEntry, type ManifestEntry } from "./manifest.ts";
import type { Receipt } from "./receipt.ts";
import { manifestPath } from "./store-layout.ts";

/** A part holds at most 2,000 entries; more than this is no part of ours. */
const MAXIMUM_PART_BYTES = 256 * 1024 * 1024;

/**
 * Reads every entry of a manifest in order and compares count and SHA-256 with the receipt at the end: act on nothing before one pass
 * has succeeded. Fails with `content-damaged` naming part and line.
 */
export async function readManifest(
	files: FilesReader,
	store: WindowsPath,
	receipt: Receipt,
	visit: (entry: ManifestEntry) => Promise<Result<void, Failure>> | Result<void, Failure>,
): Promise<Result<void, Failure>> {
	const hash = createHash("sha256");
	let entries = 0;
	for (let part = 0; part < receipt.manifest.parts; part++) {
		const path = manifestPath(store, receipt.generation, part);
		const text = await files.readText(path, MAXIMUM_PART_BYTES);
		if (!text.ok) return text;
		hash.update(text.value);
		const lines = text.value.split("\n");
		if (lines.pop() !== "") return damaged(path, "The last line is torn.");
		for (const [index, line] of lines.entries()) {
			const entry = decodeEntry(line, receipt.scope.roots.length);
			if (!entry.ok) return damaged(path, `Line ${index + 1} ${entry.error}.`);
			const visited = await visit(entry.value);
			if (!visited.ok) return visited;
			entries++;
		}
	}
	if (entries !== receipt.manifest.entries || hash.digest("hex") !== receipt.manifest.sha256) {
		return damaged(
			manifestPath(store, receipt.generation, 0),
			"The manifest is not the one that the receipt describes.",
		);
	}
	return done;
}

/** Whole lines of a manifest that may be torn or half replaced: what a cut attempt left, to be verified entry by entry. */
export async function salvageManifest(
	files: FilesReader,
	store: WindowsPath,
	roots: number,
	visit: (entry: ManifestEntry) => void,
): Promise<Result<void, Failure>> {
	for (let part = 0; ; part++) {
		const path = manifestPath(store, "captured", part);
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value === undefined) return done;
		const text = await files.readText(path, MAXIMUM_PART_BYTES);
		if (!text.ok) continue;
		for (const line of text.value.split("\n")) {
			const decoded = decodeEntry(line, roots);
			if (decoded.ok) visit(decoded.value);
		}
	}
}

function damaged(operand: WindowsPath, message: string): Result<never, Failure> {
	return fail({ id: "content-damaged", operation: "read the manifest of the state store", operand, message });
}
