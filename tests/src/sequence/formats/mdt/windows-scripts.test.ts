import { describe, expect, it } from "vitest";
import { splitParameters } from "../../../../../src/sequence/formats/mdt/windows-scripts.ts";
import { deriveStep } from "../sample-step.ts";

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
