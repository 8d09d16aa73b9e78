import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Redactor, Secret } from "../../../src/model/secret.ts";

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

describe("Redactor", () => {
	const secret = 'p<a>&"ss wörd';
	const redactor = new Redactor();
	redactor.add(secret);

	it.each([
		["as it is", secret],
		["Base64", Buffer.from(secret).toString("base64")],
		["Base64 of UTF-16", Buffer.from(secret, "utf16le").toString("base64")],
		["hexadecimal", Buffer.from(secret).toString("hex")],
		["URL", encodeURIComponent(secret)],
		["JSON", JSON.stringify({ secret })],
		["XML", "<Value>p&lt;a&gt;&amp;&quot;ss wörd</Value>"],
	])("takes it out: %s", (_form, text) => {
		const redacted = redactor.redact(`before ${text} after`);
		expect(redacted).toContain("***");
		expect(redacted).not.toContain(text === secret ? "wörd" : text);
	});

	it("leaves nothing of a secret that begins with another one", () => {
		const both = new Redactor();
		both.add("pass");
		both.add("password1");
		expect(both.redact("password1 pass")).toBe("*** ***");
	});

	it("does not search for very short texts", () => {
		const short = new Redactor();
		short.add("a");
		expect(short.redact("a banana")).toBe("a banana");
	});
});
