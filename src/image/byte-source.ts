/**
 * Where an image's bytes come from: a file, memory, a share. The image layer opens nothing itself.
 * `read` gives exactly `length` bytes, or fewer when the source ends before; it rejects on a failure of the device.
 */
export interface ByteSource {
	/** Length in bytes. */
	readonly size: number;
	read(offset: number, length: number): Promise<Uint8Array>;
}
