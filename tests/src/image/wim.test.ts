import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ImageProblem } from "../../../src/image/image-problem.ts";
import { describeImageProblem } from "../../../src/image/image-problem.ts";
import { completeParts, readWim, xmlSizeLimit } from "../../../src/image/wim.ts";
import type { WimInfo } from "../../../src/image/wim-info.ts";
import { memorySource } from "./memory-source.ts";
import { smallWim } from "./small-wim.ts";

const content = new URL("../../../src/cli/examples/content/", import.meta.url);

async function info(bytes: Uint8Array): Promise<WimInfo> {
	const result = await readWim(memorySource(bytes));
	if (!result.ok) throw new Error(describeImageProblem(result.error));
	return result.value;
}

async function problem(bytes: Uint8Array): Promise<ImageProblem> {
	const result = await readWim(memorySource(bytes));
	if (result.ok) throw new Error("the image was accepted");
	expect(describeImageProblem(result.error).length).toBeGreaterThan(10);
	return result.error;
}

/** A small WIM in which one piece of the header or metadata was changed. */
function changed(change: (bytes: Buffer) => void, ...xml: readonly string[]): Buffer {
	const bytes = smallWim(...(xml.length === 0 ? ["<NAME>a</NAME>"] : xml));
	change(bytes);
	return bytes;
}

function withXml(xml: string | Uint8Array): Buffer {
	const bytes = smallWim("<NAME>a</NAME>");
	const data = typeof xml === "string" ? Buffer.from(`\ufeff${xml}`, "utf16le") : Buffer.from(xml);
	bytes.writeUIntLE(data.length, 0x48, 6);
	bytes.writeBigUInt64LE(BigInt(bytes.length), 0x50);
	bytes.writeBigUInt64LE(BigInt(data.length), 0x58);
	return Buffer.concat([bytes, data]);
}

describe("readWim", () => {
	it("reads the install image of the examples, and little of it", async () => {
		const source = memorySource(readFileSync(new URL("windows11.wim", content)));
		const result = await readWim(source);
		expect(result.ok && result.value).toMatchObject({
			version: "wim",
			partNumber: 1,
			totalParts: 1,
			imageCount: 2,
			compression: "lzx",
			chunkSize: 32_768,
			bootIndex: 0,
			integrity: true,
			flags: { readOnly: false, spanned: false },
		});
		expect(result.ok && result.value.images[1]).toEqual({
			index: 2,
			name: "Windows 11 Pro",
			displayName: "Windows 11 Pro",
			description: "Windows 11 Pro, a stand-in made for rehearsals",
			edition: "Professional",
			installationType: "Client",
			architecture: "x64",
			version: { major: 10, minor: 0, build: 26_100, servicePackBuild: 1742 },
			languages: ["en-US", "de-DE"],
			defaultLanguage: "en-US",
			directoryCount: 214,
			fileCount: 415,
			totalBytes: 20_218_626,
			hardLinkBytes: 7_064_046,
			createdAt: "2024-10-01T00:00:00.000Z",
			modifiedAt: "2024-10-01T00:00:00.000Z",
			windowsFolder: "WINDOWS",
		});
		expect(source.bytesRead()).toBeLessThan(10_000);
	});

	it("reads the boot image of the examples", async () => {
		const boot = await info(readFileSync(new URL("boot.wim", content)));
		expect(boot.bootIndex).toBe(1);
		expect(boot.images[0]).toMatchObject({ edition: "WindowsPE", architecture: "x64" });
	});

	it("reads a data image, which says nothing of Windows", async () => {
		const [image] = (await info(smallWim("<NAME>Users &amp; &#x64;ata</NAME>"))).images;
		expect(image).toMatchObject({ index: 1, name: "Users & data", languages: [], totalBytes: 9, directoryCount: 1 });
		expect(image).not.toHaveProperty("edition");
		expect(image).not.toHaveProperty("version");
	});

	it("takes the first of elements that stand twice", async () => {
		expect((await info(smallWim("<NAME>a</NAME><NAME>b</NAME>"))).images[0]?.name).toBe("a");
	});

	it("leaves out a time that is none", async () => {
		const xml =
			"<IMAGE INDEX='1'><TOTALBYTES>1</TOTALBYTES><CREATIONTIME><HIGHPART>x</HIGHPART></CREATIONTIME></IMAGE>";
		expect((await info(withXml(`<WIM>${xml}</WIM>`))).images[0]).not.toHaveProperty("createdAt");
	});

	it("refuses what is not a WIM and shows its first bytes", async () => {
		const iso = Buffer.from("PK\u0003\u0004 and so on, for long enough to hold a header".padEnd(300));
		expect(await problem(iso)).toEqual({ kind: "not-a-wim", firstBytes: '50 4b 03 04 20 61 6e 64 ("PK.. and")' });
		expect(await problem(Buffer.alloc(0))).toEqual({ kind: "not-a-wim", firstBytes: "nothing" });
	});

	it("refuses a file that ends anywhere before its metadata does", async () => {
		const whole = smallWim("<NAME>a</NAME>");
		for (const length of [8, 9, 12, 16, 20, 24, 40, 42, 44, 48, 72, 96, 120, 124, 207])
			expect(await problem(whole.subarray(0, length)), `${length} bytes`).toEqual({
				kind: "truncated",
				what: "header",
				needed: 208,
				size: length,
			});
		for (const length of [208, 300, whole.length - 1])
			expect(await problem(whole.subarray(0, length)), `${length} bytes`).toEqual({
				kind: "truncated",
				what: "metadata",
				needed: whole.length,
				size: length,
			});
	});

	it("never throws on any changed byte of the header", async () => {
		const whole = smallWim("<NAME>a</NAME>");
		for (let offset = 0; offset < 208; offset++)
			for (const value of [0x00, 0x01, 0x7f, 0xff]) {
				const bytes = Buffer.from(whole);
				bytes[offset] = value;
				const result = await readWim(memorySource(bytes));
				if (!result.ok) expect(describeImageProblem(result.error)).not.toBe("");
			}
	});

	it.each([
		["size", (bytes: Buffer) => bytes.writeUInt32LE(212, 0x08), 0x08],
		["number of parts", (bytes: Buffer) => bytes.writeUInt16LE(0, 0x2a), 0x2a],
		["part number", (bytes: Buffer) => bytes.writeUInt16LE(3, 0x28), 0x28],
		["image count", (bytes: Buffer) => bytes.writeUInt32LE(0xffffffff, 0x2c), 0x2c],
		["boot index", (bytes: Buffer) => bytes.writeUInt32LE(2, 0x78), 0x78],
		["chunk size", (bytes: Buffer) => bytes.writeUInt32LE(0x40002, 0x10) && bytes.writeUInt32LE(1000, 0x14), 0x14],
		["offset of the metadata", (bytes: Buffer) => bytes.fill(0xff, 0x50, 0x58), 0x50],
		["offset of the metadata", (bytes: Buffer) => bytes.fill(0, 0x50, 0x58), 0x50],
	])("locates a header whose %s can't be", async (field, change, offset) => {
		expect(await problem(changed(change))).toMatchObject({ kind: "header-field", field, offset });
	});

	it("takes no memory for a size that the file only claims", async () => {
		const huge = changed((bytes) => bytes.writeUIntLE(xmlSizeLimit + 2, 0x48, 6));
		expect(await problem(huge)).toEqual({ kind: "xml-too-large", bytes: xmlSizeLimit + 2, limit: xmlSizeLimit });
		const beyond = changed((bytes) => {
			bytes.writeUIntLE(xmlSizeLimit, 0x48, 6);
			bytes.writeBigUInt64LE(BigInt(xmlSizeLimit), 0x58);
		});
		expect(await problem(beyond)).toMatchObject({ kind: "truncated", what: "metadata" });
	});

	it("refuses versions, states and packings that it doesn't know", async () => {
		expect(await problem(changed((bytes) => bytes.writeUInt32LE(0x10e00, 0x0c)))).toEqual({
			kind: "unsupported-version",
			version: "0x10e00",
		});
		expect(await problem(changed((bytes) => bytes.writeUInt32LE(0x40, 0x10)))).toEqual({ kind: "write-in-progress" });
		expect(await problem(changed((bytes) => bytes.writeUInt8(4, 0x4f)))).toEqual({ kind: "xml-compressed" });
	});

	it("says where the metadata is not well-formed", async () => {
		expect(await problem(withXml("<WIM><IMAGE></WIM>"))).toMatchObject({ kind: "xml-not-well-formed", line: 1 });
		for (const xml of [
			"",
			"<OTHER/>",
			'<!DOCTYPE WIM [<!ENTITY a "b">]><WIM/>',
			`${"<a>".repeat(40)}${"</a>".repeat(40)}`,
			"<WIM><__proto__>x</__proto__></WIM>",
			Buffer.from("<WIM/>"),
			Buffer.from([0xff, 0xfe, 0x3c]),
			Buffer.alloc(0),
		])
			expect(await problem(withXml(xml)), xml.toString()).toMatchObject({ kind: "xml-not-well-formed" });
	});

	it("refuses metadata that contradicts the header or itself", async () => {
		expect(await problem(withXml("<WIM/>"))).toEqual({ kind: "image-count-mismatch", header: 1, xml: 0 });
		const size = "<TOTALBYTES>1</TOTALBYTES>";
		expect(await problem(withXml(`<WIM><IMAGE INDEX="2">${size}</IMAGE></WIM>`))).toMatchObject({
			kind: "xml-element",
			where: "IMAGE/@INDEX",
		});
		expect(await problem(withXml(`<WIM><IMAGE>${size}</IMAGE></WIM>`))).toMatchObject({ value: "missing" });
		for (const bytes of ["", "<TOTALBYTES>-1</TOTALBYTES>", "<TOTALBYTES>9999999999999999</TOTALBYTES>"])
			expect(await problem(withXml(`<WIM><IMAGE INDEX="1">${bytes}</IMAGE></WIM>`))).toMatchObject({
				kind: "xml-element",
				where: "IMAGE[1]/TOTALBYTES",
			});
		const version = "<WINDOWS><VERSION><MAJOR>ten</MAJOR></VERSION></WINDOWS>";
		expect(await problem(withXml(`<WIM><IMAGE INDEX="1">${size}${version}</IMAGE></WIM>`))).toMatchObject({
			where: "IMAGE[1]/WINDOWS/VERSION/MAJOR",
			value: '"ten"',
		});
	});

	it("gives the device's own words when reading fails", async () => {
		const source = { size: 1000, read: () => Promise.reject(new Error("EIO: i/o error")) };
		const result = await readWim(source);
		expect(result).toEqual({ ok: false, error: { kind: "read-failed", what: "signature", message: "EIO: i/o error" } });
	});
});

describe("completeParts", () => {
	async function part(number: number, total: number, guidByte = 7): Promise<WimInfo> {
		return info(
			changed((bytes) => {
				bytes.writeUInt16LE(number, 0x28);
				bytes.writeUInt16LE(total, 0x2a);
				bytes.fill(guidByte, 0x18, 0x28);
			}),
		);
	}

	it("puts the parts of a whole set in order", async () => {
		const parts = completeParts([await part(3, 3), await part(1, 3), await part(2, 3)]);
		expect(parts.ok && parts.value.map(({ partNumber }) => partNumber)).toEqual([1, 2, 3]);
	});

	it("names the part that is missing, foreign or there twice", async () => {
		expect(completeParts([])).toMatchObject({ error: { kind: "part-missing", part: 1 } });
		expect(completeParts([await part(1, 3), await part(3, 3)])).toMatchObject({
			error: { kind: "part-missing", part: 2 },
		});
		expect(completeParts([await part(1, 2), await part(2, 2, 9)])).toMatchObject({
			error: { kind: "part-foreign", part: 2 },
		});
		expect(completeParts([await part(1, 2), await part(1, 2)])).toMatchObject({
			error: { kind: "part-foreign", part: 1 },
		});
	});
});
