import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineBuffer } from "../../../src/channel/line-buffer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("LineBuffer", () => {
	it("gives the same lines however the bytes are cut", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replaceAll("\n", " ")),
					{ maxLength: 12 },
				),
				fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
				(lines, sizes) => {
					const all = bytes(lines.map((line) => `${line}\n`).join(""));
					const buffer = new LineBuffer(1024 * 1024);
					const got: string[] = [];
					for (let at = 0, turn = 0; at < all.length; turn++) {
						const size = sizes[turn % sizes.length] ?? 1;
						got.push(...buffer.take(all.subarray(at, at + size)).lines);
						at += size;
					}
					expect(got).toEqual(lines.map((line) => new TextDecoder().decode(bytes(line))));
				},
			),
		);
	});

	it("holds no more than its limit", () => {
		const buffer = new LineBuffer(10);
		expect(buffer.take(bytes("0123456789\n"))).toEqual({ lines: ["0123456789"] });
		expect(buffer.take(bytes("01234"))).toEqual({ lines: [] });
		expect(buffer.take(bytes("567890\n")).problem).toBe("a line is longer than 10 bytes");
		expect(new LineBuffer(10).take(bytes("01234567890")).problem).toBe("a line is longer than 10 bytes");
	});

	it("refuses what is no UTF-8", () => {
		expect(new LineBuffer(10).take(new Uint8Array([0xff, 10]))).toEqual({ lines: [], problem: "a line is no UTF-8" });
	});
});
