import { describe, expect, it } from "vitest";
import { decodeScript } from "../../../../../src/sequence/formats/configmgr/run-powershell-script.ts";
import { splitParameters } from "../../../../../src/sequence/formats/xml/powershell-text.ts";
import { cmStep, inputOf, inputOfStep, readStep } from "./step-input.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const base64 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").toString("base64");
const clean = { problems: [], schema: [] };

describe("Run PowerShell Script", () => {
	it("runs the script that stands in the step, as Base64 of UTF-16", () => {
		const step = {
			OSDRunPowerShellScriptSourceScript: base64("param($A)\r\n'grüß %Name%'"),
			OSDRunPowerShellScriptParameters: "-A 'x y' -B %Ring%",
			OSDRunPowerShellScriptExecutionPolicy: "allsigned",
			OSDRunPowerShellScriptOutputVariableName: "Said",
			SMSTSRunPowerShellWorkingDirectory: "C:\\Work",
		};
		const xml = cmStep("RunPowerShellScriptAction", step, "x.exe", 'successCodeList="0 3010 5" retryCount="1"');
		const { node, verdict } = readStep(xml);
		expect(verdict).toBe("differs");
		expect(inputOf(node, { Ring: "Pilot" })).toMatchObject({
			input: {
				// The text of a script is PowerShell's: what stands between percent signs in it is not ours.
				...{ script: "param($A)\r\n'grüß %Name%'", parameters: ["-A", "x y", "-B", "Pilot"] },
				...{
					"execution-policy": "AllSigned",
					"output-variable": "Said",
					"last-output-characters": 1000,
					"working-directory": "C:\\Work",
				},
				...{ "success-codes": ["0", "3010", "5"], idempotence: "repeatable" },
			},
			...clean,
		});
		expect(inputOf(node, {}, ["Ring"]).because).toBeDefined();
	});

	it("runs a script of a package, or one on the machine", () => {
		const named = { OSDRunPowerShellScriptScriptName: "a.ps1", OSDRunPowerShellScriptPackageID: "PS100050" };
		expect(readStep(cmStep("RunPowerShellScriptAction", named)).verdict).toBe("runs");
		expect(inputOfStep("RunPowerShellScriptAction", named)).toMatchObject({
			input: { file: "a.ps1", content: "PS100050" },
			...clean,
		});
		const there = { OSDRunPowerShellScriptScriptName: "%Folder%\\a.ps1" };
		expect(inputOfStep("RunPowerShellScriptAction", there, { Folder: "C:\\S" }).input).toEqual({
			file: "C:\\S\\a.ps1",
		});
	});

	it.each([
		[{}, "it holds no script and names none"],
		[{ OSDRunPowerShellScriptScriptName: "a.ps1" }, "it names a script, and not the package"],
		[{ OSDRunPowerShellScriptSourceScript: "Write-Host 1" }, "no Base64 of a text in UTF-16"],
	])("refuses %j", (variables, why) => {
		const { node, verdict } = readStep(cmStep("RunPowerShellScriptAction", variables as Record<string, string>));
		expect(verdict).toBe("refused");
		expect(node.omitted?.why).toContain(why);
	});

	it("tells a policy that is none, an expression, and an account that has no name", () => {
		const step = { OSDRunPowerShellScriptSourceScript: base64("1"), OSDRunPowerShellScriptParameters: "-A 1" };
		const problems = (chosen: Readonly<Record<string, string>>) =>
			inputOfStep("RunPowerShellScriptAction", step, chosen).problems.join();
		expect(problems({ OSDRunPowerShellScriptExecutionPolicy: "Whatever" })).toContain("knows AllSigned, Bypass");
		expect(problems({ OSDRunPowerShellScriptParameters: "-A $true" })).toContain(
			"the parameter $true is an expression",
		);
		expect(problems({ SMSTSRunPowerShellAsUser: "true" })).toContain("SMSTSRunPowerShellUserName has no value");
		const as = { SMSTSRunPowerShellUserName: "CORP\\ann", SMSTSRunPowerShellUserPassword: "pw" };
		expect(
			inputOfStep("RunPowerShellScriptAction", { ...step, ...as, _SMSTSRunPowerShellAsUser: "true" }),
		).toMatchObject({
			input: { account: "CORP\\ann", password: "pw" },
			...clean,
		});
	});

	it.each([
		["-A 1  -B:two", ["-A", "1", "-B:two"]],
		["'it''s' \"a `\"b\" pre'fix'", ["it's", 'a "b', "prefix"]],
		["-Path \"C:\\a, b\" -Empty ''", ["-Path", "C:\\a, b", "-Empty", ""]],
	])("parts %s as PowerShell does", (text, values) => {
		expect(splitParameters(text)).toEqual({ kind: "values", values });
	});

	it.each(["-A $x", '-A "$x"', "-A (1+1)", "-A @{a=1}", "-A 1,2", "-A 1; calc"])(
		"sees the expression in %s",
		(text) => {
			expect(splitParameters(text).kind).toBe("expression");
		},
	);

	it.each(["", "//4", "not base64!", Buffer.from("plain", "utf8").toString("base64")])(
		"takes %j for no script",
		(text) => {
			expect(decodeScript(text)).toBeUndefined();
		},
	);
});

describe("Set Dynamic Variables", () => {
	const NAME = "OSDSetDynamicVariablesRules";
	const expression = (type: string, values: Readonly<Record<string, string>>) =>
		`<expression type="SMS_TaskSequence_${type}ConditionExpression">${Object.entries(values)
			.map(([name, value]) => `<variable name="${name}">${value}</variable>`)
			.join("")}</expression>`;
	const rule = (condition: string, name: string, value: string, secret = "false") =>
		`<Rule>${condition === "" ? "" : `<condition>${condition}</condition>`}<Variables><Variable Name="${name}" IsSecret="${secret}">${value}</Variable></Variables></Rule>`;
	const read = (rules: string) => {
		return readStep(cmStep("SetDynamicVariablesAction", { [NAME]: escaped(`<Rules>${rules}</Rules>\n`) }));
	};

	it("takes rules over make and model, location, the computer and variables, one for each alternative", () => {
		const { node, problems } = read(
			[
				rule(expression("MakeModel", { Make: "Contoso*", Model: "Lap?" }), "Kind", "laptop"),
				rule(expression("Location", { DefaultGateway: "192.0.2.1" }), "Site", "B &amp; C"),
				rule(
					expression("Computer", { AssetTag: "A1", MACAddress: "02:00:00:00:00:01", SerialNumber: "", UUID: "U" }),
					"Owner",
					"Ann",
				),
				rule(
					`<operator type="and">${expression("MakeModel", { Make: "*", Model: "X" })}<operator type="or">${expression(
						"Variable",
						{ Operator: "equals", Value: "1", Variable: "Ring" },
					)}${expression("Variable", { Operator: "notExists", Value: "", Variable: "Ring" })}</operator></operator>`,
					"Early",
					"true",
				),
				rule("", "Always", "%Kind%", "true"),
			].join(""),
		);
		expect(problems).toEqual([]);
		expect(node.type).toBe("set-dynamic-variables");
		expect(node.input.rules).toEqual([
			{ name: "rule 1", make: "Contoso*", model: "Lap?", set: [{ name: "Kind", value: "laptop" }] },
			{ name: "rule 2", gateways: ["192.0.2.1"], set: [{ name: "Site", value: "B & C" }] },
			{ name: "rule 3", "asset-tags": ["A1"], set: [{ name: "Owner", value: "Ann" }] },
			{ name: "rule 3", uuids: ["U"], set: [{ name: "Owner", value: "Ann" }] },
			{ name: "rule 3", "mac-addresses": ["02:00:00:00:00:01"], set: [{ name: "Owner", value: "Ann" }] },
			{
				...{ name: "rule 4", model: "X", values: [{ value: "%Ring%", equals: "1" }] },
				set: [{ name: "Early", value: "true" }],
			},
			{
				...{ name: "rule 4", model: "X", values: [{ value: "%Ring%", equals: "" }] },
				set: [{ name: "Early", value: "true" }],
			},
			{ name: "rule 5", set: [{ name: "Always", value: "%Kind%", secret: true }] },
		]);
		expect(inputOf(node, { Kind: "desktop" }).schema).toEqual([]);
	});

	it("joins conditions that must all hold, each of its own kind", () => {
		const two = `${expression("MakeModel", { Make: "A", Model: "" })}${expression("Location", { DefaultGateway: "192.0.2.1" })}`;
		expect(read(rule(two, "X", "1")).node.input.rules).toEqual([
			{ name: "rule 1", make: "A", gateways: ["192.0.2.1"], set: [{ name: "X", value: "1" }] },
		]);
	});

	it("warns of a secret that the export has left out", () => {
		expect(read(rule("", "Password", "", "true")).problems).toEqual([
			expect.stringContaining("warning lost-secret: the secret value of `Password` is empty"),
		]);
	});

	it.each([
		["", "it has no rule that sets a variable"],
		[rule("", "_SMSTSX", "1"), "rule 1: the variable `_SMSTSX` can't be set"],
		[rule(expression("WMI", { Query: "q" }), "X", "1"), "the condition type"],
		[
			rule(expression("Variable", { Operator: "greater", Value: "1", Variable: "A" }), "X", "1"),
			'the operator "greater" is not known in a rule',
		],
		[rule(expression("MakeModel", { Make: "A", Colour: "red" }), "X", "1"), 'the variable "colour" has no meaning'],
		[
			rule(`<operator type="not">${expression("MakeModel", { Make: "A" })}</operator>`, "X", "1"),
			'"not" can\'t combine',
		],
		[
			rule(`${expression("MakeModel", { Make: "A" })}${expression("MakeModel", { Make: "B" })}`, "X", "1"),
			"asks for make twice",
		],
		["<Other/>", "<Rules> has no <Other>"],
	])("refuses rules that it does not understand: %#", (rules, why) => {
		const { node, verdict, problems } = read(rules);
		expect(verdict).toBe("refused");
		expect(node.omitted?.why).toContain(why);
		expect(problems.join()).toContain(
			"warning refused-step: this Set Dynamic Variables step is refused where it is reached",
		);
	});

	it("refuses rules that are no XML", () => {
		const broken = readStep(cmStep("SetDynamicVariablesAction", { [NAME]: escaped("<Rules><Rule>") }));
		expect(broken.node.omitted?.why).toContain("its rules can't be read");
	});
});

describe("Download Package Content", () => {
	const step = {
		OSDDownloadDownloadPackages: "PS100061, PS100062",
		OSDDownloadDestinationLocationType: "CCMCache",
		OSDDownloadDestinationVariable: "Place",
		OSDDownloadContinueDownloadOnError: "true",
	};

	it("copies the packages of the list into the run's cache", () => {
		const { node, content } = readStep(cmStep("DownloadPackageContentAction", step));
		expect(Object.values(content).map(({ source }) => source)).toEqual(["Packages/PS100061", "Packages/PS100062"]);
		expect(inputOf(node)).toMatchObject({
			input: {
				...{ content: ["PS100061", "PS100062"], to: "cache", variable: "Place" },
				"continue-on-download-error": true,
			},
			...clean,
		});
		expect(inputOf(node, { OSDDownloadDownloadPackages: "ps100062" }).input.content).toEqual(["PS100062"]);
		expect(inputOf(node, { OSDDownloadDownloadPackages: "PS100099" }).problems[0]).toContain("PS100099 was not named");
		expect(inputOf(node, {}, ["OSDDownloadDestinationLocationType"]).because).toBeDefined();
	});

	it("takes the rows of the editor where there is no list, and a folder of its own", () => {
		const rows = {
			...{ OSDPackageCount: "2", OSDPackage: "2", OSDPackage0PackageId: "PS100061", OSDPackage0PkgType: "3" },
			...{ OSDPackage1PackageId: "PS100062", OSDPackage1Name: "Two", OSDPackage1Size: "10" },
			...{ OSDDownloadDestinationLocationType: "Custom", OSDDownloadDestinationPath: "%_SMSTSMDataPath%\\Drivers" },
		};
		const { node, problems } = readStep(cmStep("DownloadPackageContentAction", rows));
		expect(problems).toEqual([]);
		expect(inputOf(node, {}, [], { _SMSTSMDataPath: "C:\\_SMSTaskSequence" }).input).toEqual({
			...{ content: ["PS100061", "PS100062"], to: "C:\\_SMSTaskSequence\\Drivers" },
		});
	});

	it("tells what is missing or wrong", () => {
		expect(readStep(cmStep("DownloadPackageContentAction", {})).verdict).toBe("refused");
		expect(readStep(cmStep("DownloadPackageContentAction", { OSDDownloadDownloadPackages: "%Id%" })).verdict).toBe(
			"refused",
		);
		const custom = inputOfStep("DownloadPackageContentAction", {
			...step,
			OSDDownloadDestinationLocationType: "Custom",
		});
		expect(custom.problems).toEqual(["OSDDownloadDestinationPath has no value"]);
		const other = inputOfStep("DownloadPackageContentAction", { ...step, OSDDownloadDestinationLocationType: "Moon" });
		expect(other.problems[0]).toContain("knows TSCache, CCMCache and Custom");
	});
});
