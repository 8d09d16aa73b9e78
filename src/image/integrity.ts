import { createHash } from "node:crypto";
import { fail, ok, type Result } from "../base/result.ts";
import type { ByteSource } from "./byte-source.ts";
import type { ImageProblem } from "./image-problem.ts";
import { readExactly, readWimHeader, type WimResource, wimHeaderSize } from "./wim-header.ts";

/** What checking a file against its own integrity table came to. */
export type Integrity = "whole" | "no-table";

const tableHead = 12;
const hashSize = 20;
const piece = 1024 * 1024;
/** Larger tables would belong to files of more than 500 TB in the usual chunks of 10 MiB: damage. */
const largestTable = 1024 * 1024 * 1024;

interface Table {
	readonly chunkSize: number;
	readonly hashes: Uint8Array;
}

function wrong(field: string, offset: number, value: number, expected: string): ImageProblem {
	return { kind: "header-field", field: `${field} of the integrity table`, offset, value: String(value), expected };
}

async function readTable(
	source: ByteSource,
	place: WimResource,
	covered: number,
): Promise<Result<Table, ImageProblem>> {
	if (place.storedSize < tableHead || place.storedSize > largestTable)
		return fail(wrong("size", 0x7c, place.storedSize, `${tableHead} to ${largestTable}`));
	const head = await readExactly(source, place.offset, tableHead, "integrity table");
	if (!head.ok) return head;
	const view = new DataView(head.value.buffer, head.value.byteOffset, tableHead);
	const [size, count, chunkSize] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
	if (chunkSize === 0) return fail(wrong("chunk size", place.offset + 8, chunkSize, "more than 0"));
	const needed = Math.ceil(covered / chunkSize);
	if (count !== needed) return fail(wrong("count", place.offset + 4, count, String(needed)));
	if (size !== tableHead + count * hashSize || size > place.storedSize)
		return fail(wrong("size", place.offset, size, String(tableHead + count * hashSize)));
	const hashes = await readExactly(source, place.offset + tableHead, count * hashSize, "integrity table");
	return hashes.ok ? ok({ chunkSize, hashes: hashes.value }) : hashes;
}

async function hashChunk(source: ByteSource, offset: number, length: number): Promise<Result<Buffer, ImageProblem>> {
	const hash = createHash("sha1");
	for (let done = 0; done < length; ) {
		const bytes = await readExactly(source, offset + done, Math.min(piece, length - done), "file");
		if (!bytes.ok) return bytes;
		hash.update(bytes.value);
		done += bytes.value.length;
	}
	return ok(hash.digest());
}

/**
 * Compares a WIM with the integrity table that it may hold: SHA-1 of each chunk (10 MiB, usually) from behind the header to the end of
 * the lookup table (format: wimlib's integrity.c). Reads the whole file once, in pieces of 1 MiB. What a table does not cover (header,
 * metadata) is not judged here.
 */
export async function checkIntegrity(
	source: ByteSource,
	signal?: AbortSignal,
): Promise<Result<Integrity, ImageProblem>> {
	const header = await readWimHeader(source);
	if (!header.ok) return header;
	const { integrityTable: place, lookupTable } = header.value;
	if (place === undefined) return ok("no-table");
	const end = lookupTable.offset + lookupTable.storedSize;
	const table = await readTable(source, place, Math.max(0, end - wimHeaderSize));
	if (!table.ok) return table;
	const { chunkSize, hashes } = table.value;
	for (let index = 0; index * hashSize < hashes.length; index++) {
		if (signal?.aborted === true) return fail({ kind: "read-failed", what: "file", message: "cancelled" });
		const offset = wimHeaderSize + index * chunkSize;
		const length = Math.min(chunkSize, end - offset);
		const actual = await hashChunk(source, offset, length);
		if (!actual.ok) return actual;
		const expected = hashes.subarray(index * hashSize, (index + 1) * hashSize);
		if (!actual.value.equals(expected)) return fail({ kind: "damaged-part", offset, length });
	}
	return ok("whole");
}
