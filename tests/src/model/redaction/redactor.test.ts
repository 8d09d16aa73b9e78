import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenPassword } from "../../../../src/answer-file/hidden-password.ts";
import { commandLine } from "../../../../src/model/command.ts";
import { Redactor } from "../../../../src/model/redaction/redactor.ts";

function redactorFor(...secrets: readonly string[]): Redactor {
	const redactor = new Redactor();
	for (const secret of secrets) redactor.add(secret);
	return redactor;
}

const SECRET = "p<a>&\"s\\s %wörd'$^`😀";
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
const everyByte = (text: string, lower: boolean) =>
	[...Buffer.from(text)]
		.map((byte) => {
			const hex = byte.toString(16).padStart(2, "0");
			return `%${lower ? hex : hex.toUpperCase()}`;
		})
		.join("");
const entities = (text: string, base: 10 | 16) =>
	[...text]
		.map((each) => (base === 10 ? `&#${each.codePointAt(0)};` : `&#x${each.codePointAt(0)?.toString(16)};`))
		.join("");

describe("Redactor", () => {
	const redactor = redactorFor(SECRET);

	it.each([
		["as it is", SECRET],
		["Base64", Buffer.from(SECRET).toString("base64")],
		["Base64 for URLs", Buffer.from(SECRET).toString("base64url")],
		["Base64 of UTF-16", Buffer.from(SECRET, "utf16le").toString("base64")],
		["Base64 of UTF-16, high byte first", bigEndian(SECRET).toString("base64")],
		["hexadecimal", Buffer.from(SECRET).toString("hex")],
		["hexadecimal, upper case", Buffer.from(SECRET).toString("hex").toUpperCase()],
		["hexadecimal of UTF-16", Buffer.from(SECRET, "utf16le").toString("hex")],
		["hexadecimal with hyphens", Buffer.from(SECRET).toString("hex").toUpperCase().match(/../g)?.join("-") ?? ""],
		["URL", encodeURIComponent(SECRET)],
		["URL, every byte", everyByte(SECRET, false)],
		["URL, every byte, lower case", everyByte(SECRET, true)],
		["form", new URLSearchParams([["", SECRET]]).toString().slice(1)],
		["JSON", JSON.stringify(SECRET).slice(1, -1)],
		[
			"JSON in ASCII",
			JSON.stringify(SECRET)
				.slice(1, -1)
				.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`),
		],
		["XML", "p&lt;a&gt;&amp;&quot;s\\s %wörd&apos;$^`😀"],
		["XML by decimal numbers", entities(SECRET, 10)],
		["XML by hexadecimal numbers", entities(SECRET, 16)],
		["cmd", SECRET.replace(/[<>&"^]/g, "^$&")],
		["cmd in a batch file", SECRET.replaceAll("%", "%%")],
		["doubled quotation marks", SECRET.replaceAll('"', '""')],
		["PowerShell", SECRET.replace(/["$`]/g, "`$&")],
		["PowerShell in single quotes", SECRET.replaceAll("'", "''")],
		["argument vector", commandLine({ program: "", arguments: [SECRET] }).slice(4, -1)],
		[
			"UTF-16 read as bytes",
			Buffer.from(SECRET, "utf16le")
				.toString("latin1")
				.replace(/[^\0-\x7f]+/g, "") && "p\0<\0a\0>\0&\0\"\0s\0\\\0s\0 \0%\0w\0ö\0r\0d\0'\0$\0^\0`\0😀",
		],
		["the wrong code page", Buffer.from(SECRET).toString("latin1")],
		["another normal form", SECRET.normalize("NFD")],
		["wrapped", `${SECRET.slice(0, 7)}\r\n      ${SECRET.slice(7)}`],
	])("takes it out: %s", (_form, text) => {
		expect(redactor.redact(`before ${text} after`)).toBe("before *** after");
	});

	it.each([0, 1, 2])("takes it out of a larger Base64 text, %i bytes behind a group of three", (offset) => {
		const before = Buffer.from("user:".padEnd(6 + offset, "x"));
		const whole = Buffer.concat([before, Buffer.from(SECRET), Buffer.from(" and more")]).toString("base64");
		const result = redactor.redact(whole);
		const left = Buffer.concat(result.split("***").map((part) => Buffer.from(part, "base64"))).toString("latin1");
		expect(result).toContain("***");
		for (let index = 0; index + 3 < SECRET.length; index++) expect(left).not.toContain(SECRET.slice(index, index + 3));
	});

	it("takes a password out of the form in which answer files hide it", () => {
		const redacted = redactorFor("P@ssw0rd").redact(
			`<Value>${hiddenPassword("P@ssw0rd", "AdministratorPassword")}</Value>`,
		);
		expect(redacted).toMatch(/^<Value>\*\*\*/);
		expect(redacted).not.toContain("UABAAHMAcwB3ADAAcgBk");
	});

	it("takes it out of Base64 that is broken into lines", () => {
		const base64 =
			Buffer.from(`{"password":"${SECRET}"}`)
				.toString("base64")
				.match(/.{1,16}/g)
				?.join("\r\n") ?? "";
		expect(redactor.redact(base64)).toContain("***");
		expect(Buffer.from(redactor.redact(base64).replaceAll("***", ""), "base64").toString()).not.toContain("a>&");
	});

	it("hides each line of a secret of several lines that is long enough", () => {
		const key = "-----BEGIN KEY-----\nMIIEvQ+a/b\nab\n-----END KEY-----";
		const own = redactorFor(key);
		expect(own.redact(`x ${key} y`)).toBe("x *** y");
		expect(own.redact("line: MIIEvQ+a/b, ab")).toBe("line: ***, ab");
	});

	it("leaves nothing of a secret that begins with another one, or overlaps it", () => {
		const both = redactorFor("pass", "password1", "word1234");
		expect(both.redact("password1 pass")).toBe("*** ***");
		expect(both.redact("password1234!")).toBe("***!");
	});

	it("does not search for very short texts", () => {
		expect(redactorFor("a", " ab ").redact("a banana")).toBe("a banana");
	});

	it("leaves texts without secrets as they are", () => {
		const text = '100 % of "C:\\Users" & <b>^`\r\n  %41%2 &#x; \\u12 \\x';
		expect(redactorFor("Correct-Horse-7").redact(text)).toBe(text);
	});

	it("finds every secret in every text that holds it", () => {
		const secret = fc
			.string({ minLength: 4, maxLength: 40, unit: "binary" })
			.filter((text) => text.trim().replace(/[ \t]*[\r\n][ \t]*|\0/g, "").length >= 4);
		fc.assert(
			fc.property(
				fc.array(secret, { minLength: 1, maxLength: 5 }),
				fc.string(),
				fc.string(),
				(secrets, before, after) => {
					const own = redactorFor(...secrets);
					const [first = ""] = secrets;
					expect(own.holdsSecret(before + first + after)).toBe(true);
					expect(own.holdsSecret(`${before}${Buffer.from(`ab${first}c`).toString("base64")}`)).toBe(true);
				},
			),
			{ numRuns: 60 },
		);
	});
});
