import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

/**
 * SHA-256 of a file as lower-case hexadecimal digits, read as a stream.
 * `onBytes` hears how many bytes have been read so far. Rejects with the system's error, or when `signal` aborts.
 */
export async function hashFile(
	path: string,
	options: { readonly onBytes?: (doneBytes: number) => void; readonly signal?: AbortSignal } = {},
): Promise<string> {
	const hash = createHash("sha256");
	let doneBytes = 0;
	const read = createReadStream(path, { highWaterMark: 1024 * 1024 });
	const consume = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
		for await (const chunk of chunks) {
			hash.update(chunk);
			doneBytes += chunk.length;
			options.onBytes?.(doneBytes);
		}
	};
	await pipeline(read, consume, options.signal === undefined ? {} : { signal: options.signal });
	return hash.digest("hex");
}
