import { open } from "node:fs/promises";

/** Where $STANDARD_INFORMATION keeps a file's attributes: 32 bytes into its value. */
const ATTRIBUTES_IN_VALUE = 32;

/**
 * Adds bits to the attributes of a file in its record on the device, as only Windows could: ntfs-3g sets neither the bit of EFS nor those
 * of the cloud. The volume must not be mounted, and its table of files must lie in one piece up to that record.
 */
export async function addRawAttributes(device: string, record: number, bits: number): Promise<void> {
	const file = await open(device, "r+");
	try {
		const boot = Buffer.alloc(512);
		await file.read(boot, 0, 512, 0);
		const cluster = boot.readUInt16LE(11) * boot.readUInt8(13);
		const perRecord = boot.readInt8(64);
		const recordBytes = perRecord < 0 ? 2 ** -perRecord : perRecord * cluster;
		const at = Number(boot.readBigUInt64LE(48)) * cluster + record * recordBytes;
		const bytes = Buffer.alloc(recordBytes);
		await file.read(bytes, 0, recordBytes, at);
		const first = bytes.readUInt16LE(20);
		const isRecord = bytes.toString("latin1", 0, 4) === "FILE" && bytes.readUInt32LE(44) === record;
		if (!isRecord || bytes.readUInt32LE(first) !== 0x10)
			throw new Error(`record ${record} does not lie where it should`);
		const place = first + bytes.readUInt16LE(first + 20) + ATTRIBUTES_IN_VALUE;
		bytes.writeUInt32LE((bytes.readUInt32LE(place) | bits) >>> 0, place);
		await file.write(bytes, place, 4, at + place);
		await file.sync();
	} finally {
		await file.close();
	}
}
