import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/rules/check-rules.ts";
import { defaultRules, FIRM_RULES, underlined } from "./sample-rules.ts";

function checked(text: string) {
	const problems = checkRules(text, "rules.ini");
	return { problems, told: underlined(text, { problems }) };
}

describe("checkRules", () => {
	it("has nothing to say of good rules", () => {
		expect(checkRules(FIRM_RULES, "CustomSettings.ini")).toEqual([]);
	});

	it("tells sections that nothing leads to, and names that lead nowhere", () => {
		const text =
			"[Settings]\nPriority=Start, DefaultGateway, Nowhere\n[Start]\nSubsection=Part-%Model%-x\n[Part-A-x]\n[Part-B]\n[DefaultGateway]\n192.0.2.1=Here\n192.0.2.2=There\n[Here]\nSubsection=Lost\n[Alone]\nOrgName=x";
		expect(checked(text).told).toEqual([
			["rules-section-missing", "Nowhere"],
			["rules-section-unread", "Part-B"],
			["rules-section-missing", "There"],
			["rules-section-missing", "Lost"],
			["rules-section-unread", "Alone"],
		]);
	});

	it("knows that any section may bear the name of a model", () => {
		expect(checked("[Settings]\nPriority=Model\n[Desk 5]\nOrgName=x").told).toEqual([]);
	});

	it("reads expressions without a machine", () => {
		const text = defaultRules('Mine=#Left("%SerialNumber%")#', 'Other=#GetName("x") & Lef("a",1)#', "Third=#(1#");
		const { problems, told } = checked(text);
		expect(told).toEqual([
			["rules-expression", 'Left("%SerialNumber%")'],
			["rules-expression", 'GetName("x")'],
			["rules-expression", 'Lef("a",1)'],
			["rules-expression", ""],
		]);
		expect(problems.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
		expect(problems[2]?.help[0]).toBe("did you mean Left?");
	});

	it("says what is an error on every machine and what only on some", () => {
		const text = "[Settings]\nPriority=A, Model\n[A]\nUserExit=a.vbs\n[Desk 5]\nWebService=http://ws.example";
		expect(checked(text).problems.map(({ severity, rule }) => [severity, rule])).toEqual([
			["error", "rules-unsupported"],
			["warning", "rules-unsupported"],
		]);
	});

	it("warns of passwords wherever they stand, of comments in values, and of what gather sets", () => {
		const text = `[Settings]\nPriority=Default\nUserPassword=a-secret\n${defaultRules("AdminPassword=hunter22", "DomainAdminPassword=%Given%", "OrgName=Contoso ; the firm", "Model=Desk").split("\r\n").slice(3).join("\n")}`;
		expect(checked(text).told).toEqual([
			["rules-settings", "UserPassword"],
			["literal-secret", "a-secret"],
			["literal-secret", "hunter22"],
			["rules-comment", "Contoso ; the firm"],
			["rules-gathered-property", "Model"],
		]);
	});

	it("answers for any text", () => {
		const piece = fc.constantFrom(
			"[",
			"]",
			"=",
			";",
			"#",
			'"',
			"%",
			"Settings",
			"Priority",
			"Default",
			"Subsection",
			"UserExit",
			"\n",
			"(",
			",",
			"AdminPassword",
		);
		const text = fc
			.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 })
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(text, (source) => {
				for (const { range, message } of checkRules(source, "rules.ini")) {
					expect(range.start).toBeGreaterThanOrEqual(0);
					expect(range.end).toBeLessThanOrEqual(source.length);
					expect(message).not.toBe("");
				}
			}),
			{ numRuns: 500 },
		);
	});
});
