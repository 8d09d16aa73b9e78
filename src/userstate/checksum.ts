import { createHash } from "node:crypto";
import { ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";

const CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of a file's content as hexadecimal text, read in pieces of 1 MiB. */
export async function fileChecksum(
	files: FilesReader,
	path: WindowsPath,
	signal?: AbortSignal,
): Promise<Result<string, Failure>> {
	const opened = await files.open(path);
	if (!opened.ok) return opened;
	const hash = createHash("sha256");
	try {
		for (let offset = 0; offset < opened.value.sizeBytes; ) {
			if (signal?.aborted === true) return cancelledAt(path);
			const chunk = await opened.value.read(offset, CHUNK_BYTES);
			if (!chunk.ok) return chunk;
			if (chunk.value.length === 0) break;
			hash.update(chunk.value);
			offset += chunk.value.length;
		}
	} finally {
		await opened.value.close();
	}
	return ok(hash.digest("hex"));
}

function cancelledAt(operand: WindowsPath): Result<never, Failure> {
	const message = "Reading was cancelled.";
	return { ok: false, error: { id: "cancelled", operation: "compute a checksum", operand, message } };
}
