import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateToText } from "../../../../src/rules/expression/evaluate.ts";
import { parseExpression } from "../../../../src/rules/expression/parse.ts";
import { SAMPLE_NOW } from "../sample-rules.ts";

const variables: Readonly<Record<string, string>> = { SERIALNUMBER: "PF-3A 9Z", MODEL: "Desk 5", MEMORY: "16270" };

function scope() {
	const read = (name: string) => variables[name.toUpperCase()];
	const expand = (text: string) => text.replace(/%(\w+)%/g, (whole, name: string) => read(name) ?? whole);
	return { read, expand, now: SAMPLE_NOW };
}

function evaluated(text: string): string {
	const parsed = parseExpression(text, { start: 0, end: text.length });
	if (!parsed.ok) return `error: ${parsed.error.message}`;
	const value = evaluateToText(parsed.value, scope());
	return value.ok ? value.value : `error: ${value.error.message}`;
}

describe("expressions of rules", () => {
	it.each([
		['Left("abc", 2)', "ab"],
		['Left("%SerialNumber%", 4)', "PF-3"],
		['Right("abc", 0)', ""],
		['Right("0" & Month(Date), 2)', "03"],
		['Mid("abcdef", 2, 3)', "bcd"],
		['Mid("abc", 9)', ""],
		['Replace(Replace("%SerialNumber%", "-", ""), " ", "")', "PF3A9Z"],
		['Replace("aXbx", "x", "-", 1, -1, 1)', "a-b-"],
		['Replace("aaa", "a", "b", 2, 1)', "ba"],
		['UCase("aé") & LCase("BÉ")', "AÉbé"],
		['"[" & Trim("  a ") & LTrim("  b") & RTrim("c  ") & "]"', "[abc]"],
		['Len("abc")', "3"],
		['InStr("abcb", "b") & InStr(3, "abcb", "b") & InStr("abc", "z")', "240"],
		['InStrRev("abcb", "b")', "4"],
		['Split("a-b-c", "-")(1)', "b"],
		['Join(Split("a-b", "-"), "+") & UBound(Split("a-b", "-"))', "a+b1"],
		['StrReverse("abc")', "cba"],
		['String(3, "x") & Space(1) & Chr(65) & Asc("A")', "xxx A65"],
		['IIf(InStr("%Model%", "Desk") > 0, "D", "L")', "D"],
		['IIf("a" = "A", 1, 2)', "2"],
		['IIf(StrComp("a", "A", 1) = 0 And Not False, "same", "other")', "same"],
		["Int(-2.5) & Fix(-2.5) & Abs(-3) & Sgn(-4)", "-3-23-1"],
		['CInt(2.5) & CInt(3.5) & CStr(1.5) & CDbl("2.25")', "241.52.25"],
		['Round(%Memory% / 1024, 1) & " " & FormatNumber(%Memory% / 1024, 2)', "15.9 15.89"],
		["2 + 3 * 4 ^ 2", "50"],
		["-2 ^ 2", "-4"],
		["2 ^ -1", "0.5"],
		["7 Mod 3 & 7 \\ 2 & 1 / 4", "130.25"],
		['1 + 1 & "x" & ("2" + "3")', "2x23"],
		["1 < 2 And 2 <= 2 Or False", "True"],
		["Hex(255) & &HFF", "FF255"],
		[
			'Year(Date) & Month(Now) & Day(Now()) & " " & Hour(Time) & Minute(Now) & Second(Now) & Weekday(Date)',
			"202537 14596",
		],
		['oEnvironment.Item("model") & oEnvironment.Item("Nothing")', "Desk 5"],
		['"say ""yes"""', 'say "yes"'],
		['"a # b"', "a # b"],
	])("works out %s", (text, wanted) => {
		expect(evaluated(text)).toBe(wanted);
	});

	it.each([
		['SetName("x")', "SetName is no function that rules know: scripts (UserExit) do not run here"],
		['CreateObject("WScript.Shell").Run("x")', 'error: "." is not expected here'],
		['oUtility.ReadIni("a")', "oUtility.ReadIni is an object of MDT's scripts, which do not run here"],
		["CStr(Date)", "how a date is written depends on the language of Windows"],
		['"a" + 1', "a text is no number"],
		["1 / 0", "nothing can be divided by 0"],
		['Left("abc", -1)', "the number of characters must be at least 0, not -1"],
		['Left("abc")', "Left takes 2 values, not 1"],
		['Split("a", "-")(3)', "the list has 1 element, counted from 0: there is no element 3"],
		['Split("a", "-")', "a list is no text"],
		['"abc"(0)', "only a list has elements"],
		['"a" & ', "the expression ends too early"],
		['Left("abc', "a text does not end with a quotation mark"],
		["1 ? 2", '"?" has no meaning in an expression'],
		["10 ^ 400", "the number gets too large"],
		['String(40000, "x")', "the text gets too long"],
		['Replace(String(30000, "x"), "x", String(30000, "y"))', "the text gets too long"],
		["1 < Date", "a date can't be compared with a number"],
	])("refuses %s", (text, why) => {
		expect(evaluated(text)).toContain(why);
	});

	it("bounds how deep and how long an expression may be", () => {
		expect(evaluated(`${"(".repeat(5000)}1${")".repeat(5000)}`)).toContain("nested deeper than 50 times");
		expect(evaluated(`${"Not ".repeat(3000)}True`)).toContain("nested deeper than 50 times");
		expect(evaluated(Array(3000).fill("1").join("+"))).toContain("more than 1000 parts");
		expect(evaluated(`"${"x".repeat(20_000)}"`)).toContain("longer than 16384 characters");
		expect(evaluated(Array(400).fill("1").join("+"))).toBe("400");
	});

	it("answers for any text, without throwing", () => {
		const piece = fc.constantFrom(
			'"',
			"(",
			")",
			",",
			"&",
			"+",
			"-",
			"^",
			"=",
			"<>",
			"Mod ",
			"Not ",
			"Left",
			"Split",
			"Now",
			"Replace",
			"%Model%",
			"1",
			"2.5",
			'"a"',
			" ",
			".",
			"oEnvironment.Item",
			"String",
			"IIf",
		);
		const text = fc
			.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 })
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(text, (source) => {
				expect(typeof evaluated(source)).toBe("string");
			}),
			{ numRuns: 1000 },
		);
	});

	it("agrees with the same text taken apart by hand", () => {
		const word = fc.stringMatching(/^[A-Za-z0-9 -]{0,20}$/);
		fc.assert(
			fc.property(word, word, fc.nat(25), (left, right, count) => {
				expect(evaluated(`Left("${left}" & "${right}", ${count})`)).toBe((left + right).slice(0, count));
				expect(evaluated(`Len("${left}") + ${count}`)).toBe(String(left.length + count));
				expect(evaluated(`Replace("${left}", "-", "")`)).toBe(left.replaceAll("-", ""));
			}),
			{ numRuns: 200 },
		);
	});
});
