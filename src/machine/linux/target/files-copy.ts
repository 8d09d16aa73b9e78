import { closeSync, fstatSync, openSync, read, readSync } from "node:fs";
import { promisify } from "node:util";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Watch } from "../../../model/ports.ts";
import { entryAt, within } from "./files-entry.ts";
import { metadataFailure, refusal } from "./files-failure.ts";
import { type FoundPlace, type HeldPlace, keepsMetadata, type Places, spaceProblem } from "./files-place.ts";
import { locateReadable } from "./files-reader.ts";
import { makeFile, setAttributesAt, writeAll } from "./files-writer.ts";

/** Bytes that are copied between two turns for other work. */
const PIECE = 4 * 1024 * 1024;

const readPiece = promisify(read);

/** Copies one file with streams, attributes and times; what was begun is taken away when it fails or is cancelled. */
export async function copyFile(
	places: Places,
	from: WindowsPath,
	to: WindowsPath,
	watch: Watch | undefined,
): Promise<Result<void, Failure>> {
	const source = await locateReadable(places, from);
	if (!source.ok) return source;
	const target = places.locateNew(to);
	if (!target.ok) return target;
	const sizeBytes = Number(source.value.stats.size);
	const full = spaceProblem(target.value.volume, to, sizeBytes, sizeBytes);
	if (full !== undefined) return fail(full);
	const entry = await entryAt(places, source.value);
	if (!entry.ok) return entry;
	return makeFile(places, target.value, async (descriptor) => {
		const copied = await copyBytes(source.value, descriptor, watch);
		if (!copied.ok) return copied;
		const streams = await copyStreams(places, source.value, target.value);
		if (!streams.ok) return streams;
		const made = { ...target.value, stats: fstatSync(descriptor, { bigint: true }) };
		const attributes = keepsMetadata(target.value.volume) ? entry.value.attributes : [];
		return setAttributesAt(places, made, attributes, entry.value.modifiedAt);
	});
}

async function copyBytes(source: FoundPlace, target: number, watch: Watch | undefined): Promise<Result<void, Failure>> {
	const totalBytes = Number(source.stats.size);
	const descriptor = openSync(source.host, "r");
	const piece = Buffer.alloc(Math.min(PIECE, Math.max(1, totalBytes)));
	try {
		for (let offset = 0; offset < totalBytes; ) {
			if (watch?.signal?.aborted === true) return fail(refusal("cancelled", source.path, "it was cancelled"));
			const { bytesRead } = await readPiece(descriptor, piece, 0, piece.length, offset);
			if (bytesRead === 0) return fail(refusal("file-locked", source.path, "the file changed while it was copied"));
			writeAll(target, piece.subarray(0, bytesRead));
			offset += bytesRead;
			watch?.progress?.({ doneBytes: offset, totalBytes, item: source.path });
		}
		return done;
	} finally {
		closeSync(descriptor);
	}
}

/** Copies the named streams, as far as the target keeps any. ntfs-3g shows them behind a colon (streams_interface=windows). */
async function copyStreams(places: Places, source: FoundPlace, target: HeldPlace): Promise<Result<void, Failure>> {
	if (!keepsMetadata(source.volume) || !keepsMetadata(target.volume)) return done;
	const names = await streamNames(places, source);
	if (!names.ok) return names;
	for (const name of names.value) {
		const from = openSync(`${source.host}:${name}`, "r");
		try {
			const to = openSync(`${target.host}:${name}`, "w");
			try {
				const piece = Buffer.alloc(PIECE);
				for (let count = readSync(from, piece); count > 0; count = readSync(from, piece))
					writeAll(to, piece.subarray(0, count));
			} finally {
				closeSync(to);
			}
		} finally {
			closeSync(from);
		}
	}
	return done;
}

async function streamNames(places: Places, source: FoundPlace): Promise<Result<readonly string[], Failure>> {
	const answer = await places.metadata.getOne(...within(source), "ntfs.streams.list");
	if (!answer.ok) return fail(metadataFailure(answer.error, source.path, "its streams can't be listed"));
	return ok(
		answer.value
			.toString("utf8")
			.split("\0")
			.filter((name) => name !== ""),
	);
}
