import { createHash } from "node:crypto";
import { fail, ok } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Answer, FilesReader, Watch } from "../model/ports.ts";

const CHUNK_BYTES = 1024 * 1024;

function cancelled(operand: WindowsPath): Failure {
	return { id: "cancelled", operation: "hash a file", operand, message: "Somebody cancelled the run." };
}

/** SHA-256 of a file in lower-case hexadecimal, read in pieces of 1 MiB. A cancelled one fails with `cancelled`: half a hash proves nothing. */
export async function hashFile(files: FilesReader, path: WindowsPath, watch: Watch = {}): Answer<string> {
	const opened = await files.open(path);
	if (!opened.ok) return opened;
	const file = opened.value;
	const hash = createHash("sha256");
	try {
		for (let offset = 0; offset < file.sizeBytes; ) {
			if (watch.signal?.aborted === true) return fail(cancelled(path));
			const bytes = await file.read(offset, CHUNK_BYTES);
			if (!bytes.ok) return bytes;
			if (bytes.value.length === 0) break;
			hash.update(bytes.value);
			offset += bytes.value.length;
			watch.progress?.({ doneBytes: offset, totalBytes: file.sizeBytes, item: path });
		}
	} finally {
		await file.close();
	}
	return ok(hash.digest("hex"));
}
