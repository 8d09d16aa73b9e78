/** The first bytes of a program that firmware starts, with text behind them such as a signature holds. */
export function efiProgram({ machine = 0x8664, subsystem = 10, behind = "" } = {}): Buffer {
	const head = Buffer.alloc(512);
	head.write("MZ", 0, "latin1");
	head.writeUInt32LE(0x80, 0x3c);
	head.write("PE\0\0", 0x80, "latin1");
	head.writeUInt16LE(machine, 0x84);
	head.writeUInt16LE(subsystem, 0x80 + 0x5c);
	return Buffer.concat([head, Buffer.from(behind, "latin1")]);
}

/** A header of a WIM whose tables lie inside `sizeBytes` and whose image `index` starts. */
export function wimHead(index: number, tableEnd = 208): Buffer {
	const head = Buffer.alloc(208);
	head.write("MSWIM\0\0\0", 0, "latin1");
	head.writeBigUInt64LE(BigInt(tableEnd - 100), 56);
	head.writeBigUInt64LE(100n, 48);
	head.writeUInt32LE(index, 120);
	return head;
}
