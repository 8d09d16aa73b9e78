import { describe, expect, it } from "vitest";
import { cmStep, inputOf, inputOfStep, readStep } from "./step-input.ts";

const TYPE = "UpgradeOperatingSystemAction";
const clean = { problems: [], schema: [] };
const media = { OSDUpgradeInstallPackageID: "PS100050", OSDUpgradeInstallEditionIndex: "1" };

describe("Upgrade Operating System", () => {
	it("upgrades from a package, with its index, its key, its drivers and its options", () => {
		const step = {
			...media,
			...{ OSDUpgradeDriverPackageID: "PS100040", OSDUpgradeOsProductKey: "AAAAA-BBBBB" },
			...{ OSDUpgradeScanOnly: "false", OSDUpgradeIgnoreMessages: "True", OSDUpgradePreserveSettings: "Upgrade" },
			...{ OSDUpgradeDynamicUpdateSettings: "Disable", OSDUpgradeInstallPath: "", OSDUpgradeStagedContent: "" },
		};
		const { node, content, verdict } = readStep(cmStep(TYPE, step));
		expect(verdict).toBe("differs");
		expect(content.PS100050?.source).toBe("Packages/PS100050");
		expect(content.PS100040?.source).toBe("Packages/PS100040");
		const options = { OSDSetupAdditionalUpgradeOptions: "/BitLocker TryKeepActive" };
		expect(inputOf(node, options)).toMatchObject({
			input: {
				...{ content: "PS100050", "edition-index": 1, "product-key": "AAAAA-BBBBB", drivers: "PS100040" },
				...{ "ignore-messages": true, "dynamic-update": "disable", "after-rollback": "go-on" },
				"additional-options": "/BitLocker TryKeepActive",
			},
			...clean,
		});
		expect(inputOf(node).input).not.toHaveProperty("scan-only");
	});

	it("takes a folder of files and one of drivers before packages, whoever names them", () => {
		const chosen = { OSDUpgradeInstallPath: "C:\\Media", OSDUpgradeStagedContent: "C:\\Drivers" };
		const step = { ...media, OSDUpgradeDriverPackageID: "PS100040" };
		expect(inputOfStep(TYPE, step, chosen)).toMatchObject({
			input: { path: "C:\\Media", "drivers-path": "C:\\Drivers" },
			...clean,
		});
		const { input } = inputOfStep(TYPE, { OSDUpgradeInstallPath: "%Media01%" }, { Media01: "D:\\W11" });
		expect(input).toMatchObject({ path: "D:\\W11" });
		expect(inputOfStep(TYPE, { OSDUpgradeInstallPath: "%Media01%" }, {}, ["Media01"]).because).toBeDefined();
	});

	it("scans, and lets Setup fetch updates whatever the policy says, in both spellings", () => {
		for (const value of ["OveridePolicy", "OverridePolicy"]) {
			const step = { ...media, OSDUpgradeScanOnly: "true", OSDUpgradeDynamicUpdateSettings: value };
			expect(inputOfStep(TYPE, step)).toMatchObject({
				input: { "scan-only": true, "dynamic-update": "enable" },
				...clean,
			});
		}
		const wrong = { ...media, OSDUpgradeDynamicUpdateSettings: "Sometimes" };
		expect(inputOfStep(TYPE, wrong).problems[0]).toContain('not "Sometimes"');
	});

	it.each([
		[{}, "names no upgrade package and no path"],
		[{ OSDUpgradeInstallPackageID: "00000000" }, "its upgrade package has no id"],
		[{ OSDUpgradeFeatureUpdateName: "Windows 11" }, "a feature update comes from the site"],
	])("is refused with %j", (variables, why) => {
		const { verdict, problems } = readStep(cmStep(TYPE, variables));
		expect(verdict).toBe("refused");
		expect(problems.join()).toContain(why);
	});

	it("tells a driver package that lost its id, a package that a variable names, and settings that would go", () => {
		const lost = readStep(cmStep(TYPE, { ...media, OSDUpgradeDriverPackageID: "00000000" }));
		expect(lost.problems[0]).toContain("warning driver-package");
		expect(inputOf(lost.node).input).not.toHaveProperty("drivers");
		expect(inputOfStep(TYPE, media, { OSDUpgradeInstallPackageID: "PS100051" }).problems[0]).toContain("PS100051");
		expect(inputOfStep(TYPE, media, { OSDUpgradePreserveSettings: "None" }).problems[0]).toContain("is None");
	});

	it("makes the next restart nothing to do once Setup had the machine, and only that one", () => {
		const restart = cmStep("RebootAction", { SMSRebootTarget: "HD", SMSRebootTimeout: "5" });
		const { nodes } = readStep(`${cmStep(TYPE, media)}${restart}${restart}`);
		const [, first, second] = nodes;
		if (first === undefined || second === undefined) throw new Error("no steps");
		expect(inputOf(first, { _SMSTSSetupRollback: "false" }).skip).toContain("Windows Setup has restarted");
		expect(inputOf(first, { _SMSTSSetupRollback: "true" }).skip).toContain("Windows Setup has restarted");
		expect(inputOf(first)).toMatchObject({ skip: undefined, input: { to: "full-os", timeout: "5s" }, ...clean });
		expect(inputOf(first, {}, ["_SMSTSSetupRollback"]).skip).toBeUndefined();
		expect(inputOf(second, { _SMSTSSetupRollback: "false" }).skip).toBeUndefined();
	});
});
