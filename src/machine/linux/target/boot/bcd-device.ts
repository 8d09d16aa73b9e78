import { fail, ok, type Result } from "../../../../base/result.ts";
import { guidBytes, guidText } from "./guid.ts";

/** Where a boot store says that something lies; offsets in bytes from the beginning of the disk. */
export type PartitionDevice =
	/** The partition that the boot manager itself was loaded from. */
	| { readonly kind: "boot" }
	| { readonly kind: "gpt"; readonly disk: string; readonly partition: string }
	| { readonly kind: "mbr"; readonly signature: number; readonly offsetBytes: number };

/** A device element of a boot store, as far as it is known here. */
export type BcdDevice =
	| PartitionDevice
	/** An image that is unpacked into memory; `options` is the id of the object with the RAM disk's settings, in braces. */
	| { readonly kind: "ramdisk"; readonly source: PartitionDevice; readonly path: string; readonly options: string }
	/** One of a form that is kept as it is: a virtual disk, a locate rule, a network. */
	| { readonly kind: "other"; readonly type: number };

/** Numbers of the descriptors (docs/bcd.md, device elements). */
const RAW = 0;
const BOOT = 5;
const PARTITION = 6;
const RAM_DISK = 3;
const FILE_PATH = 5;
const HEADER = 16;
const PARTITION_SIZE = 0x48;

/** The bytes of a device element. */
export function encodeDevice(device: Exclude<BcdDevice, { kind: "other" }>): Uint8Array {
	if (device.kind !== "ramdisk") return Buffer.concat([Buffer.alloc(16), partitionDescriptor(device)]);
	const body = Buffer.concat([words(RAM_DISK), Buffer.alloc(20), filePath(device.source, device.path)]);
	return Buffer.concat([guidBytes(device.options), descriptor(RAW, 1, body)]);
}

function words(...values: readonly number[]): Buffer {
	const buffer = Buffer.alloc(4 * values.length);
	for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, 4 * index);
	return buffer;
}

function descriptor(type: number, flags: number, body: Uint8Array): Buffer {
	return Buffer.concat([words(type, flags, body.length + HEADER, 0), body]);
}

function partitionDescriptor(device: PartitionDevice): Buffer {
	switch (device.kind) {
		case "boot":
			return descriptor(BOOT, 0, Buffer.alloc(PARTITION_SIZE - HEADER));
		case "gpt": {
			const ids = [guidBytes(device.partition), words(0, 0), guidBytes(device.disk)];
			return descriptor(PARTITION, 0, Buffer.concat([...ids, Buffer.alloc(16)]));
		}
		case "mbr": {
			const offset = Buffer.alloc(16);
			offset.writeBigUInt64LE(BigInt(device.offsetBytes));
			return descriptor(PARTITION, 0, Buffer.concat([offset, words(0, 1, device.signature), Buffer.alloc(28)]));
		}
	}
}

function filePath(source: PartitionDevice, path: string): Buffer {
	const body = Buffer.concat([partitionDescriptor(source), Buffer.from(`${path}\0`, "utf16le")]);
	return Buffer.concat([words(1, body.length + 12, FILE_PATH), body]);
}

/** Reads a device element; the error says in words what its bytes break. */
export function decodeDevice(value: Uint8Array): Result<BcdDevice, string> {
	const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
	const size = sizeOf(bytes.subarray(HEADER));
	if (size === undefined || size !== bytes.length - HEADER)
		return fail(`its ${bytes.length} bytes are not those it says`);
	const body = bytes.subarray(HEADER);
	const partition = decodePartition(body);
	if (partition !== undefined) return partition;
	if (body.readUInt32LE(0) !== RAW || body.readUInt32LE(4) !== 1) {
		return ok({ kind: "other", type: body.readUInt32LE(0) });
	}
	return decodeRamDisk(body, `{${guidText(bytes)}}`);
}

/** Size of a descriptor with its header; undefined where there is none. */
function sizeOf(descriptor: Buffer): number | undefined {
	return descriptor.length < HEADER || descriptor.readUInt32LE(12) !== 0 ? undefined : descriptor.readUInt32LE(8);
}

/** A partition; undefined when the descriptor is of another kind. */
function decodePartition(body: Buffer): Result<PartitionDevice, string> | undefined {
	const type = body.readUInt32LE(0);
	if (type !== BOOT && type !== PARTITION) return undefined;
	if (sizeOf(body) !== PARTITION_SIZE || body.length < PARTITION_SIZE) return fail("a partition has not 72 bytes");
	if (type === BOOT) {
		const isEmpty = body.subarray(HEADER, PARTITION_SIZE).every((byte) => byte === 0);
		return isEmpty ? ok({ kind: "boot" }) : fail("the boot device has bytes that are not zero");
	}
	// A partition of a virtual disk: it names its file where others have nothing.
	if (body.readUInt32LE(0x20) !== 0) return fail("it lies on no hard disk");
	const style = body.readUInt32LE(0x24);
	if (style === 0) {
		const [partition, disk] = [guidText(body.subarray(0x10)), guidText(body.subarray(0x28))];
		return ok({ kind: "gpt", disk, partition });
	}
	if (style !== 1) return fail(`it has the partition style ${style}`);
	const offset = body.readBigUInt64LE(0x10);
	if (offset > BigInt(Number.MAX_SAFE_INTEGER)) return fail("its offset is larger than any disk");
	return ok({ kind: "mbr", signature: body.readUInt32LE(0x28), offsetBytes: Number(offset) });
}

function decodeRamDisk(body: Buffer, options: string): Result<BcdDevice, string> {
	const record = body.subarray(0x28);
	if (body.length < 0x28 + 12 + PARTITION_SIZE + 4) return fail("the RAM disk is cut off");
	if (body.readUInt32LE(HEADER) !== RAM_DISK) return ok({ kind: "other", type: RAW });
	if (
		record.readUInt32LE(0) !== 1 ||
		record.readUInt32LE(4) !== record.length ||
		record.readUInt32LE(8) !== FILE_PATH
	) {
		return fail("the RAM disk names no file");
	}
	const source = decodePartition(record.subarray(12));
	if (source === undefined) return fail("the RAM disk's file lies on no partition");
	if (!source.ok) return source;
	const text = record.subarray(12 + PARTITION_SIZE).toString("utf16le");
	if (!/^\\[^\0]+\0$/.test(text)) return fail("the RAM disk's file has no path from the root");
	return ok({ kind: "ramdisk", source: source.value, path: text.slice(0, -1), options });
}

/** The device in the words of bcdedit, ids in the place of letters. */
export function describeDevice(device: BcdDevice): string {
	switch (device.kind) {
		case "boot":
			return "boot";
		case "gpt":
			return `partition ${device.partition} of disk ${device.disk}`;
		case "mbr":
			return `partition at byte ${device.offsetBytes} of disk ${device.signature.toString(16).padStart(8, "0")}`;
		case "ramdisk":
			return `ramdisk [${describeDevice(device.source)}]${device.path}`;
		case "other":
			return `device of type ${device.type}`;
	}
}
