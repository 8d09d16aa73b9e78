import { assert, property, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJournal } from "../../../src/engine/journal-line.ts";

describe("a journal of any bytes", () => {
	it("is read or refused with the number of its line, and never throws", () => {
		assert(
			property(uint8Array({ maxLength: 2000 }), (bytes) => {
				const decoded = decodeJournal(bytes);
				if (decoded.ok) expect(decoded.value.soundBytes + decoded.value.tornBytes).toBe(bytes.length);
				else expect(decoded.error.line).toBeGreaterThan(0);
			}),
		);
	});
});
