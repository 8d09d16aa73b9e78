import { describe, expect, it } from "vitest";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const script = (name: string) => stepXml(`cscript.exe "%SCRIPTROOT%\\${name}"`);
const reboot = stepXml(
	"smsboot.exe /target:WinPE",
	{ SMSRebootTarget: "", SMSRebootTimeout: "60" },
	"SMS_TaskSequence_RebootAction",
);

describe("Upgrade Windows", () => {
	const sources = `<oss><os guid="{1}"><Name>W11</Name><ImageFile>.\\Operating Systems\\W11\\sources\\install.wim</ImageFile><ImageIndex>3</ImageIndex></os><os guid="{2}"><Name>W10</Name><ImageFile>.\\Operating Systems\\W10\\install.wim</ImageFile></os></oss>`;
	const files = { "../OperatingSystems.xml": sources };
	const upgrade = (action: string, guid = "{1}") => stepXml(action, { OSGUID: guid }, "BDD_UpgradeOS");

	it.each(['cscript.exe "%SCRIPTROOT%\\LTIApply.wsf"', 'cscript.exe "%SCRIPTROOT%\\Other.wsf"', ""])(
		"is never taken for an installation, whatever %j does",
		(action) => {
			const { nodes, fared, sequence } = readSteps(upgrade(action), files);
			expect(fared).toEqual([["BDD_UpgradeOS", "differs"]]);
			const [node] = nodes;
			if (node === undefined) throw new Error("no step");
			expect(node.type).toBe("upgrade-windows");
			const made = deriveStep(node, { OSGUID: "{1}", ProductKey: "AAAAA-BBBBB" });
			expect(made).toMatchObject({ problems: [], input: { "edition-index": 3, "product-key": "AAAAA-BBBBB" } });
			expect(sequence?.content[String(made.input.content)]?.source).toBe("Operating Systems/W11");
		},
	);

	it("offers Setup the drivers that a step before wants", () => {
		const { nodes, fared } = readSteps(`${script("ZTIDrivers.wsf")}${upgrade("x")}${reboot}`, files);
		expect(fared.map(([, verdict]) => verdict)).toEqual(["not-needed", "differs", "runs"]);
		const [, node, restart] = nodes;
		if (node === undefined || restart === undefined) throw new Error("no steps");
		expect(deriveStep(node, { OSGUID: "{1}" }).input.drivers).toBe("Out-of-Box Drivers");
		expect(deriveStep(restart, { _SMSTSSetupRollback: "false" }).skip).toContain("Windows Setup");
	});

	it("needs all installation files, and an operating system that the share has", () => {
		const [node] = readSteps(upgrade("x", "{2}"), files).nodes;
		if (node === undefined) throw new Error("no step");
		expect(deriveStep(node, { OSGUID: "{2}" }).problems[0]).toContain(
			"no installation files of an operating system {2}",
		);
		const lone = { "../OperatingSystems.xml": sources.replace("\\sources\\install.wim", "\\install.wim") };
		expect(readSteps(upgrade("x"), lone).fared).toEqual([["BDD_UpgradeOS", "refused"]]);
		expect(readSteps(upgrade("x")).problems.join()).toContain("OperatingSystems.xml is not there");
	});
});
