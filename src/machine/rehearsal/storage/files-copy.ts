import { closeSync, openSync, readSync } from "node:fs";
import type { Result } from "../../../base/result.ts";
import { done, fail } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Watch } from "../../../model/ports.ts";
import { breathe } from "./boundary.ts";
import { appendBytes, discard, makeFile, setModified, setRecord } from "./changes.ts";
import { fileIdOf } from "./file-id.ts";
import { locateReadable } from "./files-reader.ts";
import { locateNew, spaceProblem } from "./permission.ts";
import { refusal } from "./refusal.ts";
import type { FoundSpot, HeldSpot } from "./volume.ts";
import type { VolumeSet } from "./volume-set.ts";

/** Bytes that are copied between two turns for other work. */
const PIECE = 4 * 1024 * 1024;

/** Copies one file with attributes and times; what was begun is taken away when it fails or is cancelled. */
export async function copyFile(
	set: VolumeSet,
	from: WindowsPath,
	to: WindowsPath,
	watch: Watch | undefined,
): Promise<Result<void, Failure>> {
	const source = locateReadable(set, from);
	if (!source.ok) return source;
	const target = locateNew(set, to);
	if (!target.ok) return target;
	const sizeBytes = Number(source.value.stats.size);
	const full = spaceProblem(target.value.volume, to, sizeBytes, sizeBytes);
	if (full !== undefined) return fail(full);
	const copied = await copyBytes(set, source.value, target.value, watch);
	if (!copied.ok) return copied;
	const added = set.locateFound(to);
	if (!added.ok) return added;
	const { attributes } = source.value.volume.record(source.value.stats);
	if (attributes !== undefined) setRecord(added.value, { ...added.value.volume.record(added.value.stats), attributes });
	setModified(added.value, Number(source.value.stats.mtimeMs));
	return done;
}

async function copyBytes(
	set: VolumeSet,
	source: FoundSpot,
	target: HeldSpot,
	watch: Watch | undefined,
): Promise<Result<void, Failure>> {
	const totalBytes = Number(source.stats.size);
	const descriptor = openSync(source.host, "r");
	const piece = Buffer.alloc(Math.min(PIECE, totalBytes));
	try {
		let offset = readSync(descriptor, piece, 0, piece.length, 0);
		const stats = makeFile(target, piece.subarray(0, offset));
		while (offset < totalBytes) {
			watch?.progress?.({ doneBytes: offset, totalBytes, item: source.path });
			await breathe(set.life);
			const problem = watch?.signal?.aborted === true ? cancelled(source.path) : undefined;
			const count = problem === undefined ? readSync(descriptor, piece, 0, piece.length, offset) : 0;
			const found = set.locateFound(target.path);
			if (!found.ok) return found;
			if (fileIdOf(found.value.stats) !== fileIdOf(stats) || count === 0) {
				discard({ ...found.value, parent: target.parent });
				return fail(problem ?? refusal("file-locked", source.path, "the file changed while it was copied"));
			}
			appendBytes(found.value, piece.subarray(0, count));
			offset += count;
		}
		watch?.progress?.({ doneBytes: totalBytes, totalBytes, item: source.path });
		return done;
	} finally {
		closeSync(descriptor);
	}
}

function cancelled(path: WindowsPath): Failure {
	return refusal("cancelled", path, "it was cancelled");
}
