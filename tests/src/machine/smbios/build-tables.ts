/** A structure of SMBIOS tables: formatted bytes behind the header, by offset, and texts. */
export interface StructureToBuild {
	readonly type: number;
	readonly length: number;
	readonly bytes?: Readonly<Record<number, number | readonly number[]>>;
	readonly texts?: readonly string[];
}

/** The bytes of tables as firmware lays them out, with the structure that ends them. */
export function buildTables(structures: readonly StructureToBuild[]): Uint8Array {
	return Buffer.concat([...structures, { type: 127, length: 4 }].map(structureBytes));
}

function structureBytes({ type, length, bytes = {}, texts = [] }: StructureToBuild, handle: number): Buffer {
	const data = Buffer.alloc(length);
	data[0] = type;
	data[1] = length;
	data.writeUInt16LE(handle, 2);
	for (const [offset, value] of Object.entries(bytes)) {
		const all = typeof value === "number" ? [value] : value;
		all.forEach((byte, index) => {
			data[Number(offset) + index] = byte;
		});
	}
	const strings = texts.length === 0 ? "\0\0" : `${texts.map((text) => `${text}\0`).join("")}\0`;
	return Buffer.concat([data, Buffer.from(strings, "latin1")]);
}

/** A notebook in its dock, with junk where makers leave it. */
export const notebook: readonly StructureToBuild[] = [
	{
		...{ type: 0, length: 0x18, bytes: { 4: 1, 5: 2, 8: 3 } },
		texts: ["LENOVO", "N34ET51W (1.51 )", "03/18/2024"],
	},
	{
		type: 1,
		length: 0x1b,
		bytes: {
			...{ 4: 1, 5: 2, 6: 3, 7: 4, 25: 5, 26: 6 },
			8: [0x44, 0x45, 0x4c, 0x4c, 0x51, 0, 0x10, 0x30, 0x80, 0x52, 0xb4, 0xc0, 0x4f, 0x4a, 0x32, 0x32],
		},
		texts: ["LENOVO", "20W0S00000", "ThinkPad T14 Gen 2i ", "PF2ABCDE", "LENOVO_MT_20W0", "ThinkPad"],
	},
	{
		...{ type: 2, length: 9, bytes: { 4: 1, 5: 2, 6: 3, 7: 4, 8: 5 } },
		texts: ["LENOVO", "20W0S00000", "Not Defined", "L1HF1", "Not Available"],
	},
	{ type: 3, length: 0x15, bytes: { 4: 1, 5: 12, 7: 2 }, texts: ["LENOVO", "DOCK1"] },
	{ type: 3, length: 0x15, bytes: { 4: 1, 5: 0x8a, 7: 2, 8: 3 }, texts: ["LENOVO", "PF2ABCDE", "NB-0042"] },
];
