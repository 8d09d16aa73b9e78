import { ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileAttribute } from "../model/file.ts";
import type { FilesReader } from "../model/ports.ts";

/** A read-only file: removing the other name of a hard link can take the attribute away. */
export interface ReadOnlyFile {
	readonly path: WindowsPath;
	readonly attributes: readonly FileAttribute[];
	readonly modifiedAt: number;
}

/** Written to the run's state folder when everything is restored and flushed, before the first file of the store is removed. */
export interface RestoreRecord {
	/** SHA-256 of the manifest that was restored. */
	readonly manifest: string;
	readonly notes: readonly string[];
	readonly readOnly: readonly ReadOnlyFile[];
}

/** Where the record of a verified restore lies. */
export function restoreRecordPath(statePath: WindowsPath): WindowsPath {
	return joinPath(statePath, "user-state-restored.json");
}

/** The record, or undefined when there is none or it is torn: then the store is still whole and restoring is done again. */
export async function readRestoreRecord(
	files: FilesReader,
	statePath: WindowsPath,
): Promise<Result<RestoreRecord | undefined, Failure>> {
	const path = restoreRecordPath(statePath);
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value === undefined) return ok(undefined);
	const text = await files.readText(path);
	if (!text.ok) return text;
	try {
		const parsed: unknown = JSON.parse(text.value);
		return ok(isRecord(parsed) ? parsed : undefined);
	} catch {
		return ok(undefined);
	}
}

function isRecord(value: unknown): value is RestoreRecord {
	if (typeof value !== "object" || value === null) return false;
	const fields = value as Readonly<Record<string, unknown>>;
	return typeof fields.manifest === "string" && Array.isArray(fields.notes) && Array.isArray(fields.readOnly);
}
