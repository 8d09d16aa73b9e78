import { open } from "node:fs/promises";
import type { ByteSource } from "../../image/byte-source.ts";

/** A file as a source of bytes, to be closed by whoever opened it. */
export interface FileSource extends ByteSource {
	close(): Promise<void>;
}

/** Opens a file for reading at any place; rejects with the system's error when that fails. */
export async function openFileSource(path: string): Promise<FileSource> {
	const file = await open(path, "r");
	try {
		const { size } = await file.stat();
		return {
			size,
			close: () => file.close(),
			async read(offset, length) {
				const buffer = Buffer.alloc(length);
				let filled = 0;
				while (filled < length) {
					const { bytesRead } = await file.read(buffer, filled, length - filled, offset + filled);
					if (bytesRead === 0) break;
					filled += bytesRead;
				}
				return buffer.subarray(0, filled);
			},
		};
	} catch (error) {
		await file.close();
		throw error;
	}
}
