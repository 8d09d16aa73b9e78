import { describe, expect, it } from "vitest";
import { hiddenPassword } from "../../../src/answer-file/hidden-password.ts";
import { computerNameProblem, settingProblems } from "../../../src/answer-file/settings.ts";

describe("computerNameProblem", () => {
	it.each(["A", "PC-1", "1PC", "FIFTEENLETTERS1", "*"])("takes %s", (name) => {
		expect(computerNameProblem(name)).toBeUndefined();
	});

	it.each([
		["SIXTEENLETTERS12", "16 characters"],
		["123", "digits alone"],
		["a b", '" "'],
		["MÜLLER", '"Ü"'],
		["PC-", "hyphen"],
		["%Name%", "variable has no value"],
		["System", "keeps for itself"],
	])("refuses %s", (name, words) => {
		expect(computerNameProblem(name)).toContain(words);
	});
});

describe("settingProblems", () => {
	it("names every problem at once, and no secret", () => {
		const problems = settingProblems({
			computerName: "a b",
			inputLocale: "de-DE, en-US",
			userLocale: "german",
			registeredOwner: "x".repeat(257),
			registeredOrganization: "%Org%",
			productKey: "WRONG-KEY",
			administratorPassword: "p".repeat(128),
		});
		expect(problems).toHaveLength(7);
		expect(problems.join()).not.toMatch(/WRONG|ppp/);
	});

	it("has nothing to say of what is left out", () => {
		expect(settingProblems({ computerName: "", productKey: "" })).toEqual([]);
	});

	it("lets a password hold percent signs", () => {
		expect(settingProblems({ administratorPassword: "100%Sure%" })).toEqual([]);
	});

	it.each([
		"de-DE",
		"sr-Latn-RS",
		"0407:00000407",
		"en-US;0411:{03B5835F-F03C-411B-9CE2-AA23E1171E36}{A76C93D9-5523-4E90-AAFA-4DB112F9AC76}",
	])("takes the keyboard %s", (inputLocale) => {
		expect(settingProblems({ inputLocale })).toEqual([]);
	});
});

describe("hiddenPassword", () => {
	it.each([
		["", "Password", "UABhAHMAcwB3AG8AcgBkAA=="],
		["password", "Password", "cABhAHMAcwB3AG8AcgBkAFAAYQBzAHMAdwBvAHIAZAA="],
		[
			"P@ssw0rd",
			"AdministratorPassword",
			"UABAAHMAcwB3ADAAcgBkAEEAZABtAGkAbgBpAHMAdAByAGEAdABvAHIAUABhAHMAcwB3AG8AcgBkAA==",
		],
		["😀x", "Password", "PdgA3ngAUABhAHMAcwB3AG8AcgBkAA=="],
	] as const)("hides %j for %s", (password, element, hidden) => {
		expect(hiddenPassword(password, element)).toBe(hidden);
	});
});
