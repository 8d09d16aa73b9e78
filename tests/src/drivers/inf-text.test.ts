import { describe, expect, it } from "vitest";
import { decodeInf, LARGEST_INF } from "../../../src/drivers/inf-text.ts";

const TEXT = '[Version]\r\nSignature="$Windows NT$" ; Gerät №1\r\n';

function utf16(text: string, mark: boolean, bigEndian = false): Uint8Array {
	const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
	return bigEndian ? bytes.swap16() : bytes;
}

describe("decodeInf", () => {
	it("reads UTF-16 in both byte orders, with and without a mark", () => {
		for (const bigEndian of [false, true]) {
			for (const mark of [false, true]) {
				const decoded = decodeInf(utf16(TEXT, mark, bigEndian));
				expect(decoded).toEqual({ text: TEXT, encoding: bigEndian ? "utf-16be" : "utf-16le", problems: [] });
			}
		}
	});

	it("reads UTF-8 with and without a mark", () => {
		expect(decodeInf(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: "utf-8", problems: [] });
		expect(decodeInf(Buffer.from(`\ufeff${TEXT}`)).text).toBe(TEXT);
	});

	it("takes what is not UTF-8 as windows-1252", () => {
		const decoded = decodeInf(Buffer.from([0x47, 0x65, 0x72, 0xe4, 0x74, 0x80, 0x99]));
		expect(decoded).toEqual({ text: "Gerät€™", encoding: "windows-1252", problems: [] });
	});

	it("says where NULs are and that half a character was left out", () => {
		expect(decodeInf(Buffer.from("a\nb\0c")).problems).toEqual([
			{ severity: "warning", line: 2, what: "the text holds NUL characters" },
		]);
		const cut = decodeInf(Buffer.concat([utf16("ab\ncd", true), Buffer.from([0x41])]));
		expect(cut.text).toBe("ab\ncd");
		expect(cut.problems).toMatchObject([{ severity: "warning", line: 2 }]);
	});

	it("reads an empty file as empty text and refuses a huge one", () => {
		expect(decodeInf(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", problems: [] });
		expect(decodeInf(new Uint8Array(LARGEST_INF + 1)).problems).toMatchObject([{ severity: "error", line: 1 }]);
	});
});
