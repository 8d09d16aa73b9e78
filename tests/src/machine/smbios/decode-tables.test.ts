import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSmbios, isoDate, smbiosVersion } from "../../../../src/machine/smbios/decode-tables.ts";
import { buildTables, notebook } from "./build-tables.ts";

describe("decodeSmbios", () => {
	it("reads computer, board, firmware and every case", () => {
		const facts = decodeSmbios(buildTables(notebook), { major: 3, minor: 4 });
		expect(facts.damage).toBeUndefined();
		expect(facts.system).toEqual({
			...{ make: "LENOVO", model: "20W0S00000", version: "ThinkPad T14 Gen 2i", serialNumber: "PF2ABCDE" },
			...{ sku: "LENOVO_MT_20W0", family: "ThinkPad", uuid: "4C4C4544-0051-3010-8052-B4C04F4A3232" },
		});
		expect(facts.bios).toEqual({
			...{ vendor: "LENOVO", version: "N34ET51W (1.51 )", releaseDate: "2024-03-18", smbiosVersion: "3.4" },
		});
		expect(facts.board).toMatchObject({ serialNumber: "L1HF1", assetTag: "" });
		expect(facts.enclosures.map(({ type, assetTag }) => [type, assetTag])).toEqual([
			[12, ""],
			[10, "NB-0042"],
		]);
	});

	it("keeps the bytes of a UUID in their order before 2.6", () => {
		const tables = buildTables(notebook);
		expect(decodeSmbios(tables, { major: 2, minor: 5 }).system?.uuid).toBe("44454C4C-5100-1030-8052-B4C04F4A3232");
		expect(decodeSmbios(tables).system?.uuid).toBe("4C4C4544-0051-3010-8052-B4C04F4A3232");
	});

	it("takes the UUIDs that nobody set for none, and a short structure for what it has", () => {
		const unset = buildTables([{ type: 1, length: 0x1b, bytes: { 8: Array.from({ length: 16 }, () => 0xff) } }]);
		expect(decodeSmbios(unset).system?.uuid).toBe("");
		// SMBIOS 2.0: no UUID, no SKU; and a text number that no text has.
		const old = decodeSmbios(buildTables([{ type: 1, length: 8, bytes: { 4: 1, 5: 9 }, texts: ["Contoso"] }]));
		expect(old.system).toEqual({
			...{ make: "Contoso", model: "", version: "", serialNumber: "", uuid: "", sku: "", family: "" },
		});
	});

	it.each([
		[
			"a length below the header's",
			[...buildTables(notebook.slice(1, 2)).subarray(0, -6), 1, 2, 0, 0, 0, 0],
			"says it has 2 bytes",
		],
		["a structure that is cut off", [...buildTables(notebook.slice(1, 2)).subarray(0, -6), 2, 9, 0], "is cut off"],
		["texts without an end", [...buildTables(notebook.slice(1, 2)).subarray(0, -6), 2, 4, 0, 0, 65, 66], "have no end"],
	])("keeps what stands before %s", (_, bytes, damage) => {
		const facts = decodeSmbios(Uint8Array.from(bytes));
		expect(facts.system?.serialNumber).toBe("PF2ABCDE");
		expect(facts.damage).toContain(damage);
	});

	it("reads at most ten thousand structures", () => {
		const many = buildTables(Array.from({ length: 10_050 }, () => ({ type: 3, length: 9, bytes: { 5: 3 } })));
		const facts = decodeSmbios(many);
		expect(facts.enclosures).toHaveLength(10_000);
		expect(facts.damage).toContain("too many");
	});

	it("never throws and never runs away, whatever the bytes are", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
				const { enclosures } = decodeSmbios(bytes);
				expect(enclosures.length).toBeLessThanOrEqual(bytes.length / 4);
				for (const { type } of enclosures) expect(type >= 1 && type <= 36).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it("survives a flipped bit or a cut anywhere in good tables, and texts stay clean", () => {
		const good = buildTables(notebook);
		fc.assert(
			fc.property(fc.nat(good.length - 1), fc.nat(7), fc.nat(good.length), (at, bit, length) => {
				const bytes = Uint8Array.from(good);
				bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
				const { system, board, enclosures } = decodeSmbios(bytes.subarray(0, length));
				for (const text of [system, board, ...enclosures].flatMap((part) => Object.values(part ?? {}))) {
					expect(String(text)).not.toMatch(/[\0-\u001f]/);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe("smbiosVersion", () => {
	it("knows both entry points, and nothing else", () => {
		const bytes = (anchor: string, ...rest: readonly number[]) => Uint8Array.from([...Buffer.from(anchor), ...rest]);
		expect(smbiosVersion(bytes("_SM3_", 0, 24, 3, 4))).toEqual({ major: 3, minor: 4 });
		expect(smbiosVersion(bytes("_SM_", 0, 31, 2, 8))).toEqual({ major: 2, minor: 8 });
		expect(smbiosVersion(bytes("_DMI_", 1, 2, 3, 4))).toBeUndefined();
		expect(smbiosVersion(bytes("_SM3_", 0))).toBeUndefined();
	});
});

describe("isoDate", () => {
	it.each([
		["03/18/2024", "2024-03-18"],
		["12/01/99", "1999-12-01"],
		["01/02/07", "2007-01-02"],
		["18/03/2024", ""],
		["2024-03-18", ""],
		["", ""],
	])("%j is %j", (text, date) => {
		expect(isoDate(text)).toBe(date);
	});
});
