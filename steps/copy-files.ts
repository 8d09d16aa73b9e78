import { formatBytes } from "../src/base/byte-size.ts";
import { counted } from "../src/base/counted.ts";
import { done, fail, ok, type Result } from "../src/base/result.ts";
import { baseName, isWithin, joinPath, parentPath, pathNames, type WindowsPath } from "../src/base/windows-path.ts";
import type { Decision } from "../src/model/decision.ts";
import type { VolumeId } from "../src/model/disk.ts";
import { bindPlace, type DurableData, findPlace } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { FileEntry } from "../src/model/file.ts";
import type { CopyFilesInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { FilesReader } from "../src/model/ports.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	/** A content is found anew by its name: it may have been cached elsewhere since. */
	readonly source: { readonly content: string } | { readonly place: DurableData };
	readonly target: DurableData;
	readonly overwrite: boolean;
	readonly files: number;
	readonly bytes: number;
};

const OPERATION = "copy files";
/** A file gets this name until it is whole; a cut leaves no torn file under the real name. */
const UNFINISHED = ".steppe-unfinished";
/** Files that are named together, after one flush. */
const BATCH = 500;
/** Bytes compared at a time. */
const CHUNK = 1024 * 1024;

/** Copies a content of the sequence, or a file or folder of the machine, to a place on a volume. */
export const copyFiles: StepType<CopyFilesInput, Data> = {
	type: "copy-files",
	runsIn: "any",
	destructive: () => false,
	// What an earlier attempt copied is equal and therefore kept.
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ content, from, to }) => [
		...(content === undefined ? [] : [{ kind: "needs-content", content } as const]),
		...(from === undefined ? [] : [{ kind: "needs-volume", path: from } as const]),
		{ kind: "needs-volume", path: to },
		{
			kind: "takes-space",
			path: to,
			...(content === undefined ? {} : { content }),
			...(from === undefined ? {} : { from }),
		},
	],
	decide,
	act,
};

async function decide(input: CopyFilesInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const from = await sourceOf(input, look);
	if (!from.ok) return from;
	const to = await findPlace(look.volumes, input.to, OPERATION);
	if (!to.ok) return to;
	const { path: target, volume } = to.value;
	if (pathNames(target).length === 0) {
		return fail(refused(target, "The target is the root of a volume; name the path that the copy shall get."));
	}
	if (isWithin(target, from.value.path)) {
		return fail(refused(target, `The target lies inside the source ${from.value.path}.`));
	}
	const size = await measure(look.files, from.value.path);
	if (!size.ok) return size;
	const present = await look.files.stat(target);
	if (!present.ok) return present;
	const { files, bytes } = size.value;
	if (present.value === undefined && bytes > volume.freeBytes) {
		const message = `The copy needs ${formatBytes(bytes)}, but ${formatBytes(volume.freeBytes)} are free.`;
		return fail({ id: "disk-full", operation: OPERATION, operand: target, message });
	}
	const summary = `Copy ${from.value.path} to ${target}: ${counted(files, "file")}, ${formatBytes(bytes)}`;
	const overwrite = input.overwrite ?? false;
	return ok({
		summary,
		choices: [],
		data: { source: from.value.source, target: to.value.durable, overwrite, files, bytes },
	});
}

interface Source {
	readonly path: WindowsPath;
	readonly source: Data["source"];
}

async function sourceOf({ content, from }: CopyFilesInput, look: StepLook): Promise<Result<Source, Failure>> {
	if (content !== undefined && from === undefined) {
		const path = look.view.content(content);
		return path.ok ? ok({ path: path.value, source: { content } }) : path;
	}
	if (content === undefined && from !== undefined) {
		const place = await findPlace(look.volumes, from, OPERATION);
		return place.ok ? ok({ path: place.value.path, source: { place: place.value.durable } }) : place;
	}
	return fail(refused("", "Give either `content` or `from`: the step needs exactly one source."));
}

function refused(operand: string, message: string): Failure {
	return { id: "input-invalid", operation: OPERATION, operand, message };
}

/** Number and size of the files below a path; the path itself when it is a file. Links are not followed. */
async function measure(
	files: FilesReader,
	from: WindowsPath,
): Promise<Result<{ readonly files: number; readonly bytes: number }, Failure>> {
	let count = 0;
	let bytes = 0;
	for await (const found of walk(files, from)) {
		if (!found.ok) return found;
		if (found.value.kind !== "file") continue;
		count++;
		bytes += found.value.sizeBytes;
	}
	return ok({ files: count, bytes });
}

/** A path and all that lies below it, folders before what they hold. Links are named and not entered. */
async function* walk(files: FilesReader, from: WindowsPath): AsyncGenerator<Result<FileEntry, Failure>> {
	const top = await files.stat(from);
	if (!top.ok || top.value === undefined) {
		const message = "The source is not there.";
		yield top.ok ? fail({ id: "file-not-found", operation: OPERATION, operand: from, message }) : top;
		return;
	}
	yield ok(top.value);
	const folders = top.value.kind === "folder" ? [from] : [];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		const entries = await files.list(folder);
		if (!entries.ok) {
			yield entries;
			return;
		}
		for (const entry of entries.value) {
			yield ok(entry);
			// A volume mounted on a folder has another device: it is not part of what was named.
			if (entry.kind === "folder" && entry.device === top.value.device) folders.push(entry.path);
		}
	}
}

interface Counts {
	copied: number;
	kept: number;
	links: number;
	bytes: number;
	/** Copies that lie beside their places and have not got their names yet. */
	readonly unnamed: Copy[];
}

interface Copy {
	readonly unfinished: WindowsPath;
	readonly to: WindowsPath;
	readonly replaces: boolean;
}

/** Copies get their names only when their bytes are on the platter: a name that a cut leaves always stands for the whole file. */
async function nameCopies(
	copies: readonly Copy[],
	volume: VolumeId,
	{ ports }: StepContext,
): Promise<Result<void, Failure>> {
	if (copies.length === 0) return done;
	const flushed = await ports.volumes.flush(volume);
	if (!flushed.ok) return flushed;
	for (const { unfinished, to, replaces } of copies) {
		const removed = replaces ? await ports.files.remove(to) : done;
		if (!removed.ok) return removed;
		const renamed = await ports.files.rename(unfinished, to);
		if (!renamed.ok) return renamed;
	}
	return done;
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports, view } = context;
	const { source } = data;
	const from =
		"content" in source ? view.content(source.content) : await bindPlace(ports.volumes, source.place, OPERATION);
	if (!from.ok) return from;
	const target = await bindPlace(ports.volumes, data.target, OPERATION);
	if (!target.ok) return target;
	const parent = await ports.files.createFolder(parentPath(target.value));
	if (!parent.ok) return parent;
	const counts: Counts = { copied: 0, kept: 0, links: 0, bytes: 0, unnamed: [] };
	for await (const found of walk(ports.files, from.value)) {
		if (!found.ok) return found;
		if (context.signal.aborted) {
			return fail({ id: "cancelled", operation: OPERATION, operand: target.value, message: "The copy was cancelled." });
		}
		const to = joinPath(target.value, found.value.path.slice(from.value.length));
		const put = await putEntry(found.value, to, data, context, counts);
		if (!put.ok) return put;
		if (counts.unnamed.length < BATCH) continue;
		const named = await nameCopies(counts.unnamed.splice(0), data.target.volume, context);
		if (!named.ok) return named;
	}
	const named = await nameCopies(counts.unnamed, data.target.volume, context);
	if (!named.ok) return named;
	return ok({ kind: "done", wrote: [data.target.volume], notes: notesOf(counts, target.value) });
}

function notesOf({ copied, kept, links, bytes }: Counts, target: WindowsPath): readonly string[] {
	return [
		`${counted(copied, "file")} copied to ${target}, ${formatBytes(bytes)}, every size read back`,
		...(kept > 0 ? [`${counted(kept, "file was", "files were")} there already with the same bytes`] : []),
		...(links > 0 ? [`${links} links and other reparse points were not followed and not copied`] : []),
	];
}

async function putEntry(
	entry: FileEntry,
	to: WindowsPath,
	data: Data,
	context: StepContext,
	counts: Counts,
): Promise<Result<void, Failure>> {
	const { files } = context.ports;
	if (entry.kind === "folder") return files.createFolder(to);
	if (entry.kind === "reparse") {
		counts.links++;
		return done;
	}
	const present = await files.stat(to);
	if (!present.ok) return present;
	const there = present.value;
	const same = there === undefined ? ok(false) : await isEqual(files, entry, there);
	if (!same.ok) return same;
	if (same.value) counts.kept++;
	else {
		const copied = await copyFile(entry, to, there, data.overwrite, context);
		if (!copied.ok) return copied;
		counts.unnamed.push({ unfinished: `${to}${UNFINISHED}`, to, replaces: there !== undefined });
		counts.copied++;
	}
	counts.bytes += entry.sizeBytes;
	context.report({
		doneBytes: counts.bytes,
		totalBytes: data.bytes,
		doneFiles: counts.copied + counts.kept,
		totalFiles: data.files,
		item: baseName(entry.path),
	});
	return done;
}

async function copyFile(
	entry: FileEntry,
	to: WindowsPath,
	there: FileEntry | undefined,
	overwrite: boolean,
	{ ports, signal }: StepContext,
): Promise<Result<void, Failure>> {
	const { files } = ports;
	if (there !== undefined && (!overwrite || there.kind !== "file")) {
		const other = there.kind === "file" ? "A file with other bytes" : `A ${there.kind}`;
		const message = `${other} has this name${overwrite ? "" : ", and `overwrite` is not set"}.`;
		return fail({ id: "file-exists", operation: OPERATION, operand: to, message });
	}
	const unfinished = `${to}${UNFINISHED}`;
	const rest = await files.stat(unfinished);
	if (!rest.ok) return rest;
	const cleared = rest.value === undefined ? done : await files.remove(unfinished);
	if (!cleared.ok) return cleared;
	const copied = await files.copy(entry.path, unfinished, { signal });
	if (!copied.ok) return copied;
	const written = await files.stat(unfinished);
	if (!written.ok) return written;
	if (written.value?.sizeBytes !== entry.sizeBytes) {
		const message = `The copy has ${written.value?.sizeBytes ?? 0} bytes, the source ${entry.sizeBytes}.`;
		return fail({ id: "content-damaged", operation: OPERATION, operand: to, message });
	}
	return done;
}

/** True when both are files with the same bytes. Compares in parts: neither file is held in memory. */
async function isEqual(files: FilesReader, left: FileEntry, right: FileEntry): Promise<Result<boolean, Failure>> {
	if (right.kind !== "file" || left.sizeBytes !== right.sizeBytes) return ok(false);
	const first = await files.open(left.path);
	if (!first.ok) return first;
	const second = await files.open(right.path);
	if (!second.ok) {
		await first.value.close();
		return second;
	}
	try {
		for (let offset = 0; offset < left.sizeBytes; offset += CHUNK) {
			const one = await first.value.read(offset, CHUNK);
			if (!one.ok) return one;
			const other = await second.value.read(offset, CHUNK);
			if (!other.ok) return other;
			if (one.value.length === 0 || Buffer.compare(one.value, other.value) !== 0) return ok(false);
		}
		return ok(true);
	} finally {
		await first.value.close();
		await second.value.close();
	}
}
