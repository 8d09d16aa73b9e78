import type { ByteSource } from "../../../src/image/byte-source.ts";

/** Bytes in memory as a source, counting what is read of them. */
export function memorySource(bytes: Uint8Array): ByteSource & { readonly bytesRead: () => number } {
	let total = 0;
	return {
		size: bytes.length,
		bytesRead: () => total,
		async read(offset, length) {
			total += length;
			return bytes.subarray(offset, offset + length);
		},
	};
}
