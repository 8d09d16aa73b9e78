import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../../src/sequence/source/decode-source.ts";

const text = "name: Größe 𝄞\n";

function utf16(bigEndian: boolean): Uint8Array {
	const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
	return bigEndian ? bytes.swap16() : bytes;
}

describe("decodeSource", () => {
	it.each([
		["UTF-8", Buffer.from(text)],
		["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
		["UTF-16 little-endian", utf16(false)],
		["UTF-16 big-endian", utf16(true)],
	])("reads %s", (_, bytes) => {
		expect(decodeSource(bytes, "x.yaml")).toEqual({ ok: true, value: text });
	});

	it("refuses other encodings with the first byte that does not fit", () => {
		const result = decodeSource(Buffer.from("name: Gr\u00f6\u00dfe", "latin1"), "x.yaml");
		expect(result).toMatchObject({
			ok: false,
			error: [{ rule: "file-encoding", message: "the file is not UTF-8: byte 8 does not fit" }],
		});
	});

	it("reads XML in UTF-16 without a byte order mark", () => {
		const little = Buffer.from("<sequence name='Žluť'/>", "utf16le");
		expect(decodeSource(little, "x.xml")).toEqual({ ok: true, value: "<sequence name='Žluť'/>" });
		expect(decodeSource(Buffer.from(little).swap16(), "x.xml")).toEqual({ ok: true, value: "<sequence name='Žluť'/>" });
	});

	it("refuses half a UTF-16 character", () => {
		expect(decodeSource(utf16(false).subarray(0, 9), "x.yaml")).toMatchObject({
			ok: false,
			error: [{ rule: "file-encoding" }],
		});
	});
});
