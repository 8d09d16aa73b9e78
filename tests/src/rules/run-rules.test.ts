import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules, FIRM_RULES, rulesOn, underlined, valuesOf } from "./sample-rules.ts";

describe("runRules", () => {
	it("works out the rules of a firm for a laptop in a branch", () => {
		const outcome = rulesOn(FIRM_RULES, {
			SerialNumber: "STP-99-1234",
			DefaultGateway001: "198.51.100.1",
			IsLaptop: "True",
			Model: "Notebook 840",
		});
		expect(outcome.problems).toEqual([]);
		expect(valuesOf(outcome)).toEqual({
			BranchCode: "BGO",
			TimeZoneName: "W. Europe Standard Time",
			KindCode: "L",
			MandatoryApplications001: "{2f1c7d62-0001-4d55-9a57-000000000001}",
			Applications001: "{2f1c7d62-0002-4d55-9a57-000000000002}",
			OSDComputerName: "BGO-L991234",
			KeyboardLocale: "nb-NO;0414:00000414",
			MandatoryApplications002: "{2f1c7d62-0003-4d55-9a57-000000000003}",
			NetworkFolders001: "\\\\files\\common",
			JoinDomain: "corp.fabrikam.example",
			DomainAdmin: "join",
		});
		const zone = outcome.assignments.find(({ name }) => name === "TimeZoneName");
		expect(zone?.place).toMatchObject({ section: "Bergen", by: "the gateway 198.51.100.1" });
		expect(zone?.lost.map(({ value, place }) => [value, place.section, place.by])).toEqual([
			["Romance Standard Time", "Default", "Priority"],
		]);
	});

	it("reads a section by the value of a variable", () => {
		const outcome = rulesOn(FIRM_RULES, { SerialNumber: "STP-0042", IsLaptop: "False" });
		const name = outcome.assignments.find((each) => each.name === "OSDComputerName");
		expect(name).toMatchObject({ value: "RECEPTION", place: { by: "Subsection of [BySerial]" } });
		expect(FIRM_RULES.slice(name?.place.range.start, name?.place.range.end)).toBe("OSDComputerName=RECEPTION");
	});

	it("lets the first value win, and an empty one set nothing", () => {
		const text = "[Settings]\nPriority=A, B\n[A]\nOSInstall=\nOrgName=first\n[B]\nOSInstall=Y\nOrgName=second";
		expect(valuesOf(rulesOn(text))).toEqual({ OSInstall: "Y", OrgName: "first" });
	});

	it("lets the last value win where MDT does", () => {
		const text = "[Settings]\nPriority=A, B\n[A]\nDeployRoot=\\\\a\\share\n[B]\nDeployRoot=\\\\b\\share";
		const [root] = rulesOn(text, { DeployRoot: "\\\\old\\share" }, ["DeployRoot"]).assignments;
		expect(root).toMatchObject({ value: "\\\\b\\share", lost: [{ value: "\\\\a\\share" }] });
	});

	it("leaves what somebody has chosen, and tells what it would have set", () => {
		const outcome = rulesOn(defaultRules("OrgName=Rules", "FullName=%OrgName%"), { OrgName: "Sequence" }, ["OrgName"]);
		expect(valuesOf(outcome)).toEqual({ FullName: "Sequence" });
		expect(outcome.kept).toMatchObject([
			{ name: "OrgName", lost: [{ value: "Rules", place: { section: "Default" } }] },
		]);
	});

	it("reads a section for each value of a list", () => {
		const text = "[Settings]\nPriority=MacAddress\n[02:00:5E:10:00:02]\nOSDComputerName=TWO";
		const addresses = { MacAddress001: "02:00:5e:10:00:01", MacAddress002: "02:00:5e:10:00:02" };
		expect(valuesOf(rulesOn(text, addresses))).toEqual({ OSDComputerName: "TWO" });
	});

	it("adds each section's list behind what is there, each value once, up to a gap", () => {
		const text = defaultRules(
			"Packages1=B",
			"Packages002=A",
			"Packages003=C",
			"Packages005=E",
			"Packages01=F",
			"Packages=G",
		);
		const outcome = rulesOn(text, { Packages001: "a" });
		expect(valuesOf(outcome)).toEqual({ Packages002: "B", Packages003: "C" });
		expect(underlined(text, outcome)).toEqual([
			["rules-list-gap", "Packages005"],
			["rules-list", "Packages01"],
			["rules-list", "Packages"],
		]);
	});

	it("knows custom properties, single and list, and every number of an array", () => {
		const text =
			"[Settings]\nPriority=Default\nProperties=Site, Folders(*)\n[Default]\nsite=Oslo\nFolders001=a\nOSDAdapter3name=LAN\nSites=Oslo";
		const outcome = rulesOn(text);
		expect(valuesOf(outcome)).toEqual({ Site: "Oslo", Folders001: "a", OSDAdapter3Name: "LAN" });
		expect(outcome.problems).toMatchObject([{ rule: "rules-unknown-property", severity: "warning" }]);
		expect(outcome.problems[0]?.help[0]).toBe("did you mean Site?");
	});

	it("puts in values of variables and of rules read before; a name without a value stays", () => {
		const text = defaultRules("Mine=%Other% %Model%", 'Other=%Mine%/#Len("%Model%")#!', "Third=%Nothing%");
		const outcome = rulesOn(text, { Model: "Desk 5" });
		expect(valuesOf(outcome)).toEqual({
			Mine: "%Other% Desk 5",
			Other: "%Other% Desk 5/6!",
			Third: "%Nothing%",
		});
		expect(underlined(text, outcome)).toEqual([
			["rules-no-value", "%Other%"],
			["rules-no-value", "%Nothing%"],
		]);
	});

	it("sets nothing where an expression lacks a value of this machine", () => {
		const text = '[Settings]\nPriority=A,B\n[A]\nComputerName=PC-#Left("%AssetTag%",4)#\n[B]\nComputerName=SPARE';
		const outcome = rulesOn(text);
		expect(valuesOf(outcome)).toEqual({ ComputerName: "SPARE" });
		expect(outcome.problems).toMatchObject([{ severity: "warning", rule: "rules-no-value" }]);
	});

	it("does not take a sign of a value for a part of the expression", () => {
		const text = defaultRules('Mine=#Left("%SerialNumber%",3)#');
		expect(valuesOf(rulesOn(text, { SerialNumber: '"&x' }))).toEqual({ Mine: '"&x' });
	});

	it("takes one # and ## for text", () => {
		expect(valuesOf(rulesOn(defaultRules("AdminPassword=P#ss", "Mine=a##b")))).toEqual({
			AdminPassword: "P#ss",
			Mine: "a##b",
		});
	});

	it("knows secrets, and what is made of them", () => {
		const text = defaultRules("DomainAdminPassword=hunter22", "Mine=x%DomainAdminPassword%x", "SkipAdminPassword=YES");
		const secret = Object.fromEntries(rulesOn(text).assignments.map(({ name, secret }) => [name, secret]));
		expect(secret).toEqual({ DomainAdminPassword: true, Mine: true, SkipAdminPassword: false });
	});

	it("does not read a secret of the run, and never tells a part of one", () => {
		const text = defaultRules("Mine=%UserPassword%", "AdminPassword=P#ss w#rd");
		const outcome = rulesOn(text, { UserPassword: { secret: true } });
		expect(outcome.assignments).toEqual([]);
		expect(outcome.problems.map(({ severity, rule }) => [severity, rule])).toEqual([
			["warning", "rules-no-value"],
			["error", "rules-expression"],
		]);
		expect(JSON.stringify(outcome.problems)).not.toContain("ss w");
	});

	it("stops at subsections that lead in a circle", () => {
		const text = "[Settings]\nPriority=A\n[A]\nSubsection=B\nOrgName=one\n[B]\nSubsection=A\nFullName=two";
		const outcome = rulesOn(text);
		expect(valuesOf(outcome)).toEqual({ OrgName: "one", FullName: "two" });
		expect(outcome.problems).toMatchObject([{ severity: "error", rule: "rules-cycle" }]);
		expect(outcome.problems[0]?.message).toContain("[A] → [B] → [A]");
	});

	it("says what to write instead of scripts, databases and web services", () => {
		const text =
			"[Settings]\nPriority=Exit, Db, Ws\n[Exit]\nUserExit=name.vbs\nOrgName=x\n[Db]\nSQLServer=db01\nDatabase=MDT\nTable=ComputerSettings\nParameters=UUID\n[Ws]\nWebService=http://ws.example/Name\nParameters=UUID\nOSDComputerName=string";
		const outcome = rulesOn(text);
		expect(valuesOf(outcome)).toEqual({ OrgName: "x" });
		expect(underlined(text, outcome)).toEqual([
			["rules-unsupported", "UserExit=name.vbs"],
			["rules-unsupported", "SQLServer=db01"],
			["rules-unsupported", "WebService=http://ws.example/Name"],
		]);
		expect(outcome.problems.every(({ severity, help }) => severity === "error" && help.length > 1)).toBe(true);
	});

	it("tells what [Settings] does not say", () => {
		expect(rulesOn("[Default]\nOSInstall=Y").problems).toMatchObject([{ severity: "error", rule: "rules-priority" }]);
		const text = "[Settings]\nOSInstall=Y\nProperties=My Name, Good\nPriority=Defaul\n[Default]";
		expect(underlined(text, rulesOn(text))).toEqual([
			["rules-settings", "OSInstall"],
			["rules-property-name", "My Name"],
			["rules-section-missing", "Defaul"],
		]);
	});

	it("refuses a value that no variable holds", () => {
		const outcome = rulesOn(defaultRules(`Mine=${"x".repeat(4001)}`));
		expect(outcome.assignments).toEqual([]);
		expect(outcome.problems).toMatchObject([{ severity: "error", rule: "rules-value-too-long" }]);
	});

	it("bounds values that grow by one another", () => {
		const text = defaultRules(`Mine=${"x".repeat(3900)}`, `Other=${"%Mine%".repeat(5000)}`);
		const outcome = rulesOn(text);
		expect(Object.keys(valuesOf(outcome))).toEqual(["Mine"]);
		expect(outcome.problems).toMatchObject([{ severity: "error", rule: "rules-value-too-long" }]);
	});

	it("ends for any rules file, and sets only what a line gives", () => {
		const name = fc.constantFrom("Default", "A", "B", "Model", "MacAddress", "DefaultGateway", "Settings");
		const key = fc.constantFrom(
			"OrgName",
			"FullName",
			"Subsection",
			"Packages001",
			"Packages002",
			"Mine",
			"UserExit",
			"AdminPassword",
			"192.0.2.1",
		);
		const value = fc.constantFrom("A", "B", "%Model%", "%OrgName%", '#Left("%Model%",2)#', "#x#", "%Packages001%x", "");
		const line = fc.oneof(
			name.map((each) => `[${each}]`),
			fc.tuple(key, value).map(([left, right]) => `${left}=${right}`),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				const text = [
					"[Settings]",
					"Priority=A,Model,DefaultGateway,MacAddress,B,Default",
					"Properties=Mine",
					...lines,
				].join("\n");
				const outcome = rulesOn(text, { Model: "A", DefaultGateway001: "192.0.2.1", MacAddress001: "B" });
				for (const { place, value: set } of outcome.assignments) {
					expect(set).not.toBe("");
					expect(text.slice(place.range.start, place.range.end)).toMatch(/^\w+=/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
