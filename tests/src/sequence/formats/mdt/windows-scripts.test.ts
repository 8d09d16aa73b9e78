import { describe, expect, it } from "vitest";
import { splitParameters } from "../../../../../src/sequence/formats/mdt/windows-scripts.ts";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

describe("scripts of ours that Windows runs", () => {
	it("quote names as PowerShell takes them", () => {
		const { input } = deriveStep({ derivedBy: "ztiosrole.wsf" }, { OSRoles: "Web-Server, It's", OSFeatures: "RSAT" });
		expect(input.script).toContain("$names = @('Web-Server', 'It''s', 'RSAT')");
		expect(input.script).toContain("Install-WindowsFeature -Name $names");
		expect(deriveStep({ derivedBy: "ztiosrole.wsf" }, {}).skip).toBeDefined();
		expect(
			deriveStep({ derivedBy: "ztiosrole.wsf", input: { uninstall: true } }, { OSRoles: "X" }).input.script,
		).toContain("Uninstall-WindowsFeature");
	});

	it("leave excluded updates out", () => {
		const { input } = deriveStep(
			{ derivedBy: "ztiwindowsupdate.wsf" },
			{ WUMU_ExcludeKB001: "KB123", WUMU_ExcludeKB002: "456" },
		);
		expect(input.script).toContain("$excluded = @('123', '456')");
	});

	it("search for updates three times, at the server that is named, and tell arguments that are left out", () => {
		const { input } = deriveStep(
			{ derivedBy: "ztiwindowsupdate.wsf" },
			{ WSUSServer: "http://wsus:8530", WUMU_ExcludeID001: "{1-2}" },
		);
		expect(input.script).toContain("Set-ItemProperty -Path $policy -Name WUServer -Value 'http://wsus:8530'");
		expect(input.script).toContain("$excludedIds = @('1-2')");
		expect(deriveStep({ derivedBy: "ztiwindowsupdate.wsf" }, {}).input.script).not.toContain("$policy");
		const { nodes, problems } = readSteps(stepXml('cscript.exe "%SCRIPTROOT%\\ZTIWindowsUpdate.wsf" /Query:X'));
		expect(nodes.map(({ name, type }) => [name, type])).toEqual([
			["S", "run-powershell-script"],
			["S: again", "run-powershell-script"],
			["S: a third time", "run-powershell-script"],
		]);
		expect(problems).toContain("warning script-argument: arguments are not known here and left out: /Query:X");
	});

	it("take roles away by argument or by type", () => {
		const uninstall = (argument: string, type: string) =>
			readSteps(stepXml(`cscript.exe "%SCRIPTROOT%\\ZTIOSRole.wsf"${argument}`, {}, type)).nodes[0]?.input.uninstall;
		expect(uninstall("", "BDD_InstallRoles")).toBe(false);
		expect(uninstall("", "BDD_UninstallRoles")).toBe(true);
		expect(uninstall(" /Uninstall", "BDD_InstallRoles")).toBe(true);
	});

	it("ask for the domain only where one is to be joined", () => {
		expect(deriveStep({ derivedBy: "ztidomainjoin.wsf" }, {}).skip).toBeDefined();
		expect(deriveStep({ derivedBy: "ztidomainjoin.wsf" }, { JoinDomain: "corp" }).input.script).toContain("'corp'");
	});

	it.each([
		["-Mode Full", ["-Mode", "Full"]],
		["-Name 'a b' -X", ["-Name", "a b", "-X"]],
		["-Name 'it''s'", ["-Name", "it's"]],
		['-Path "C:\\My Files"', ["-Path", "C:\\My Files"]],
		["", []],
	])("part parameters: %s", (text, parts) => {
		expect(splitParameters(text)).toEqual(parts);
	});
});
