import { createHash } from "node:crypto";
import { ok } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Answer, FilesReader, Watch } from "../model/ports.ts";

const CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of a file in lower-case hexadecimal, read in pieces of 1 MiB. */
export async function hashFile(files: FilesReader, path: WindowsPath, watch: Watch = {}): Answer<string> {
	const opened = await files.open(path);
	if (!opened.ok) return opened;
	const file = opened.value;
	const hash = createHash("sha256");
	try {
		for (let offset = 0; offset < file.sizeBytes && watch.signal?.aborted !== true; ) {
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
