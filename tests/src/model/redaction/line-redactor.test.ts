import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineRedactor } from "../../../../src/model/redaction/line-redactor.ts";
import { Redactor } from "../../../../src/model/redaction/redactor.ts";

const SECRET = "Correct-Horse-7";

function streamed(
	lines: readonly string[],
	...secrets: readonly string[]
): { during: readonly string[]; all: readonly string[] } {
	const redactor = new Redactor();
	for (const secret of secrets) redactor.add(secret);
	const told: string[] = [];
	const stream = new LineRedactor(redactor, (line) => told.push(line));
	for (const line of lines) stream.push(line);
	const during = [...told];
	stream.end();
	return { during, all: told };
}

describe("LineRedactor", () => {
	it("passes lines on at once that can't begin a secret", () => {
		expect(streamed(["one", "", "two C", "three"], SECRET).during).toEqual(["one", "", "two C", "three"]);
	});

	it("holds a line that may begin one, and tells it when the next shows that it does not", () => {
		expect(streamed(["one Correct-"], SECRET)).toEqual({ during: [], all: ["one Correct-"] });
		expect(streamed(["one Correct-", "two"], SECRET).during).toEqual(["one Correct-", "two"]);
	});

	it.each([
		["at once", [`a ${SECRET} b`], ["a *** b"]],
		["over two lines", ["a Correct-", "Horse-7 b"], ["a *** b"]],
		["wrapped with blanks", ["a Correct-  ", "    Horse-7 b", "c"], ["a *** b", "c"]],
		["over many lines", ["a Cor", "rect", "-Hor", "se-", "7 b"], ["a *** b"]],
		["behind two characters that were told", ["a Co", "rrect-Horse-7 b"], ["a Co", "*** b"]],
		["twice", ["Correct-", "Horse-7 Correct-", "Horse-7"], ["*** ***"]],
		["broken off", ["Correct-", "Correct-", "Horse-7"], ["Correct-", "***"]],
		["at the very end", ["x Correct-Horse-"], ["x Correct-Horse-"]],
	])("takes it out: %s", (_how, lines, expected) => {
		expect(streamed(lines, SECRET).all).toEqual(expected);
	});

	it("takes out Base64 that a program wraps", () => {
		const base64 = Buffer.from(`user:${SECRET}`).toString("base64");
		const { all } = streamed([base64.slice(0, 10), base64.slice(10, 20), base64.slice(20), "done"], SECRET);
		expect(all.join("")).not.toContain(base64.slice(8, 14));
		expect(all.at(-1)).toBe("done");
	});

	it("tells every line once, in order, whatever is cut where", () => {
		const line = fc.oneof(fc.constantFrom("Corr", "ect-", "Horse-7", "Correct-Horse-", "7", "C", ""), fc.string());
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const redactor = new Redactor();
				redactor.add(SECRET);
				const { all } = streamed(lines, SECRET);
				const text = lines.join("\n");
				expect(redactor.holdsSecret(all.join("\n"))).toBe(false);
				if (!redactor.holdsSecret(text)) expect(all.join("\n")).toBe(text);
			}),
			{ numRuns: 200 },
		);
	});
});
