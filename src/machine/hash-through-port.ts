import { createHash } from "node:crypto";
import { ok } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Answer, FilesReader } from "../model/ports.ts";

/** SHA-256 of a file of the machine as lower-case hexadecimal digits, read in pieces. Fails as the files port does. */
export async function hashThroughPort(files: Pick<FilesReader, "open">, path: WindowsPath): Answer<string> {
	const opened = await files.open(path);
	if (!opened.ok) return opened;
	const hash = createHash("sha256");
	try {
		for (let offset = 0; offset < opened.value.sizeBytes; ) {
			const piece = await opened.value.read(offset, 1024 ** 2);
			if (!piece.ok) return piece;
			if (piece.value.length === 0) break;
			hash.update(piece.value);
			offset += piece.value.length;
		}
		return ok(hash.digest("hex"));
	} finally {
		await opened.value.close();
	}
}
