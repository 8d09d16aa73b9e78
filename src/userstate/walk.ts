import { done, fail, type Result } from "../base/result.ts";
import { isWithin, joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { FilesReader } from "../model/ports.ts";
import type { Exclude } from "./exclude.ts";
import { restorableNames } from "./restorable-names.ts";

/** Something that a walk came to; a folder comes before what is in it. */
export interface WalkItem {
	readonly entry: FileEntry;
	/** Relative to the root of the walk; empty for the root itself. */
	readonly path: string;
	/** The relative path under which it can be made again: equal to `path` but for twins and illegal names. */
	readonly restorePath: string;
	/** True for a folder on which another volume is mounted: it was not entered. */
	readonly mounted: boolean;
}

/** What a walk tells. A failure from either ends it. */
export interface WalkVisitor {
	item(item: WalkItem): Promise<Result<void, Failure>>;
	/** A folder that could not be read. */
	unreadable(path: WindowsPath, failure: Failure): Result<void, Failure>;
}

/** Where to walk and where not to. */
export interface WalkRequest {
	readonly root: FileEntry;
	readonly exclude: Exclude;
	readonly visitor: WalkVisitor;
	/** True to ask for owner and DACL with each listing: one question for a folder instead of one for each file. */
	readonly security?: boolean;
	readonly signal: AbortSignal | undefined;
}

/**
 * Walks a folder without leaving its volume: no reparse point of any tag is entered, and the device is compared at every folder, since a
 * mounted volume looks like a plain folder.
 */
export async function walk(files: FilesReader, request: WalkRequest): Promise<Result<void, Failure>> {
	return visit(files, request, { entry: request.root, path: "", restorePath: "", mounted: false });
}

async function visit(files: FilesReader, request: WalkRequest, item: WalkItem): Promise<Result<void, Failure>> {
	if (request.signal?.aborted === true) return fail(cancelled(item.entry.path));
	const seen = await request.visitor.item(item);
	if (!seen.ok || item.entry.kind !== "folder" || item.mounted) return seen;
	const children = await files.list(item.entry.path, { security: request.security === true });
	if (!children.ok) return request.visitor.unreadable(item.entry.path, children.error);
	const names = restorableNames(children.value.map((child) => child.name));
	for (const [index, entry] of children.value.entries()) {
		const path = below(item.path, entry.name);
		if (request.exclude(path)) continue;
		const restorePath = below(item.restorePath, names[index] ?? entry.name);
		const mounted = entry.kind === "folder" && entry.device !== request.root.device;
		const visited = await visit(files, request, { entry, path, restorePath, mounted });
		if (!visited.ok) return visited;
	}
	return done;
}

function below(folder: string, name: string): string {
	return folder === "" ? name : `${folder}\\${name}`;
}

function cancelled(operand: WindowsPath): Failure {
	return { id: "cancelled", operation: "capture the user state", operand, message: "The capture was cancelled." };
}

/**
 * The entry of a folder that must lie on the volume at `volumeRoot`, reached through plain folders alone. Answers undefined when it does
 * not exist; fails when a link or a mounted volume stands on the way.
 */
export async function folderOnVolume(
	files: FilesReader,
	volumeRoot: WindowsPath,
	relativePath: string,
): Promise<Result<FileEntry | undefined, Failure>> {
	const top = await files.stat(volumeRoot);
	let device = top.ok ? top.value?.device : undefined;
	let path = volumeRoot;
	let entry: FileEntry | undefined;
	for (const name of relativePath.split("\\")) {
		path = joinPath(path, name);
		const found = await files.stat(path);
		if (!found.ok) return found;
		entry = found.value;
		if (entry === undefined) return { ok: true, value: undefined };
		device ??= entry.device;
		if (entry.kind !== "folder" || entry.device !== device || !isWithin(path, volumeRoot)) {
			const seen = entry.kind === "folder" ? "another volume is mounted there" : `it is a ${describeKind(entry)}`;
			return fail({
				id: "volume-unfit",
				operation: "look for folders to capture",
				operand: path,
				message: `Only plain folders of one volume can be captured, but ${seen}.`,
			});
		}
	}
	return { ok: true, value: entry };
}

function describeKind(entry: FileEntry): string {
	return entry.kind === "reparse" ? `reparse point (${entry.reparse?.tag ?? "unknown tag"})` : entry.kind;
}
