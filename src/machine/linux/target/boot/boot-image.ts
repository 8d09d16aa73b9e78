/** What a WIM's header says against a boot image, as the end of a sentence about it (WIM header, 208 bytes). */
export const WIM_HEADER_BYTES = 208;

/** Why a file is no boot image that can start; `head` are its first 208 bytes. */
export function bootImageProblem(head: Uint8Array, sizeBytes: number): string | undefined {
	if (head.length < WIM_HEADER_BYTES || Buffer.from(head.subarray(0, 8)).toString("latin1") !== "MSWIM\0\0\0") {
		return "is no WIM file";
	}
	const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
	for (const offset of [48, 72, 96, 124]) {
		const stored = Number(header.getBigUint64(offset, true) & 0xff_ffff_ffff_ffffn);
		if (Number(header.getBigUint64(offset + 8, true)) + stored > sizeBytes) return "is cut off";
	}
	return bootIndex(head) === 0 ? "has no bootable image" : undefined;
}

/** The image of a WIM that starts; 0 for none. */
export function bootIndex(head: Uint8Array): number {
	return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(120, true);
}
