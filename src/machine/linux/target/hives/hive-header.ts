/** Bytes of the base block, which begins a hive, and of the smallest bin behind it. */
const BLOCK = 4096;
const CHECKSUM_AT = 0x1fc;

/**
 * Why a file can't be taken for a hive that is whole, as the end of a sentence about it; undefined when its base block is right. `head` are
 * the file's first 4096 bytes or more. A hive whose two sequence numbers differ has changes in its logs that only Windows can bring in.
 */
export function hiveProblem(head: Uint8Array, sizeBytes: number): string | undefined {
	const block = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	if (block.length < BLOCK || sizeBytes < 2 * BLOCK) return `is cut off: it has ${sizeBytes} bytes`;
	if (block.toString("latin1", 0, 4) !== "regf") return "is no registry hive";
	if (checksumOf(block) !== block.readUInt32LE(CHECKSUM_AT)) return "has a base block whose checksum is wrong";
	if (block.readUInt32LE(0x14) !== 1) return `has the format ${block.readUInt32LE(0x14)}, which is not known`;
	const needed = BLOCK + block.readUInt32LE(0x28);
	if (needed > sizeBytes) return `is cut off: it has ${sizeBytes} bytes of ${needed}`;
	if (block.readUInt32LE(4) !== block.readUInt32LE(8)) {
		return "has changes in its logs that Windows has not brought in: start that Windows once and shut it down whole (shutdown /s /t 0)";
	}
	return undefined;
}

/** XOR of the 127 words before it; two results stand for others (bcd.md, base block). */
function checksumOf(block: Buffer): number {
	let sum = 0;
	for (let at = 0; at < CHECKSUM_AT; at += 4) sum ^= block.readInt32LE(at);
	return (sum === 0 ? 1 : sum === -1 ? -2 : sum) >>> 0;
}

/** SYSTEM and Administrators have full control and own it: what the stores have that bcdedit makes (bcd.md, hive file). */
const DESCRIPTOR = [
	"0100048048000000580000000000000014000000",
	"0200340002000000",
	"000018003f000f0001020000000000052000000020020000",
	"000014003f000f00010100000000000512000000",
	"01020000000000052000000020020000",
	"01020000000000052000000020020000",
].join("");

/** A hive of format 1.3 without any key but its root, which hivex can't make by itself: 8192 bytes. */
export function emptyHive(rootName: string, writtenAt: number): Uint8Array {
	const hive = Buffer.alloc(2 * BLOCK);
	const time = (BigInt(writtenAt) + 11_644_473_600_000n) * 10_000n;
	hive.write("regf", 0, "latin1");
	const words = { 4: 1, 8: 1, 20: 1, 24: 3, 32: 1, 36: 0x20, 40: BLOCK, 44: 1 };
	for (const [at, word] of Object.entries(words)) hive.writeUInt32LE(word, Number(at));
	hive.writeBigUInt64LE(time, 12);
	hive.write("hbin", BLOCK, "latin1");
	hive.writeUInt32LE(BLOCK, BLOCK + 8);
	hive.writeBigUInt64LE(time, BLOCK + 20);
	const keyEnd = writeRootKey(hive, BLOCK + 0x20, rootName, time);
	const securityAt = keyEnd - BLOCK;
	hive.writeUInt32LE(securityAt, BLOCK + 0x24 + 0x2c);
	const end = writeSecurity(hive, keyEnd, securityAt);
	hive.writeInt32LE(2 * BLOCK - end, end);
	hive.writeUInt32LE(checksumOf(hive), CHECKSUM_AT);
	return hive;
}

/** The cell of the root key; answers where it ends. */
function writeRootKey(hive: Buffer, cell: number, name: string, time: bigint): number {
	const size = (4 + 0x4c + name.length + 7) & ~7;
	const key = cell + 4;
	hive.writeInt32LE(-size, cell);
	hive.write("nk", key, "latin1");
	// Root of a hive, never deleted, name in one byte a character.
	hive.writeUInt16LE(0x2c, key + 2);
	hive.writeBigUInt64LE(time, key + 4);
	for (const at of [0x10, 0x1c, 0x20, 0x28, 0x30]) hive.writeUInt32LE(0xffff_ffff, key + at);
	hive.writeUInt16LE(name.length, key + 0x48);
	hive.write(name, key + 0x4c, "latin1");
	return cell + size;
}

/** The cell of the one security descriptor, which follows and precedes itself; answers where it ends. */
function writeSecurity(hive: Buffer, cell: number, offset: number): number {
	const descriptor = Buffer.from(DESCRIPTOR, "hex");
	const size = (4 + 20 + descriptor.length + 7) & ~7;
	const at = cell + 4;
	hive.writeInt32LE(-size, cell);
	hive.write("sk", at, "latin1");
	hive.writeUInt32LE(offset, at + 4);
	hive.writeUInt32LE(offset, at + 8);
	hive.writeUInt32LE(1, at + 12);
	hive.writeUInt32LE(descriptor.length, at + 16);
	descriptor.copy(hive, at + 20);
	return cell + size;
}
