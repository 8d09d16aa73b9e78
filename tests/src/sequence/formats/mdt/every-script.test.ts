import { describe, expect, it } from "vitest";
import type { StepNode } from "../../../../../src/model/sequence.ts";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const script = (name: string, options = "") =>
	stepXml(`cscript.exe "%SCRIPTROOT%\\${name}"${options === "" ? "" : ` ${options}`}`);

/** The toolkit's scripts and step types as its reference lists them. */
const SCRIPTS = [
	..."LiteTouch LTIApply LTICleanup LTICopyScripts LTIOEM LTISuspend LTISysprep ZTIApplications ZTIAppXmlGen".split(
		" ",
	),
	..."ZTIAuthorizeDHCP ZTIBackup ZTIBde ZTIBIOSCheck ZTICoalesce ZTIConfigure ZTIConfigureADDS ZTIConfigureDHCP".split(
		" ",
	),
	..."ZTIConfigureDNS ZTIConnect ZTICopyLogs ZTIDisableBDEProtectors ZTIDiskpart ZTIDomainJoin ZTIDrivers".split(" "),
	..."ZTIExecuteRunbook ZTIGather ZTIGroups ZTILangPacksOnline ZTIModifyVol ZTIMoveStateStore ZTINextPhase".split(" "),
	..."ZTINICConfig ZTIOSRole ZTIPatches ZTIPowerShell ZTISCCM ZTISetVariable ZTITatoo ZTIUserState ZTIValidate".split(
		" ",
	),
	..."ZTIVHDCreate ZTIWindowsUpdate ZTIWipeDisk ZTIWinRE ZTIApplyGPOPack ZTIOptIn".split(" "),
];
const TYPES = [
	..."Gather Validate InjectDrivers InstallOS UpgradeOS InstallApplication InstallUpdatesOffline AuthorizeDHCP".split(
		" ",
	),
	..."InstallLanguagePacksOffline InstallLanguagePacksOnline RecoverDomainJoin InstallRoles UninstallRoles".split(" "),
	..."ConfigureADDS ConfigureDHCP ConfigureDNS ExecuteRunbook RunPowerShellAction UsePackage".split(" "),
];

describe("every script and type of the toolkit", () => {
	it.each(SCRIPTS)("%s.wsf has a row of its own", (name) => {
		const [[key, verdict] = []] = readSteps(script(`${name}.wsf`)).fared;
		expect([key, verdict]).not.toContain("RunCommandLineAction");
		expect(key).toBe(`${name.toLowerCase()}.wsf`);
	});

	it.each(TYPES)("BDD_%s is known without its script", (name) => {
		const { problems, fared } = readSteps(stepXml("", {}, `BDD_${name}`));
		expect(fared).toHaveLength(1);
		expect(problems.join()).not.toContain("is not known");
	});
});

describe("shares", () => {
	it("are connected with the account of the run", () => {
		const { nodes, fared } = readSteps(script("ZTIConnect.wsf", " /UNCPath:\\\\server\\logs\\"));
		expect(fared).toEqual([["zticonnect.wsf", "differs"]]);
		const connect = (variables: Readonly<Record<string, string>>) => deriveStep(nodes[0] as StepNode, variables).input;
		expect(connect({})).toEqual({ path: "\\\\server\\logs" });
		expect(connect({ UserID: "ann", UserDomain: "CORP", UserPassword: "p" })).toEqual({
			...{ path: "\\\\server\\logs", account: "CORP\\ann", password: "p" },
		});
		const [nameless] = readSteps(script("ZTIConnect.wsf")).nodes;
		expect(deriveStep(nameless as StepNode, {}).problems[0]).toContain("it names no share");
	});

	it("get the logs where one is named", () => {
		const logs = { _SMSTSLogPath: "C:\\Logs", OSDComputerName: "PC-1" };
		expect(deriveStep({ derivedBy: "zticopylogs.wsf" }, logs).skip).toBe("SLShare has no value");
		const { input } = deriveStep({ derivedBy: "zticopylogs.wsf" }, { ...logs, SLShare: "\\\\server\\logs\\" });
		expect(input).toMatchObject({ program: "robocopy.exe", "success-codes": [0, 1, 2, 3, 4, 5, 6, 7] });
		expect((input.arguments as string[]).slice(0, 2)).toEqual(["C:\\Logs", "\\\\server\\logs\\PC-1"]);
	});
});
