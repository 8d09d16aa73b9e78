import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Secret } from "../../../src/model/secret.ts";

describe("Secret", () => {
	it("shows itself nowhere unasked", () => {
		const secret = new Secret("Correct-Horse-7");
		for (const shown of [
			String(secret),
			`${secret}`,
			JSON.stringify({ secret }),
			inspect(secret),
			inspect({ secret }),
		]) {
			expect(shown).not.toContain("Correct-Horse-7");
		}
		expect(secret.reveal()).toBe("Correct-Horse-7");
	});
});
