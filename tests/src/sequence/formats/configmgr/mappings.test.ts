import { describe, expect, it } from "vitest";
import {
	configurationManagerMappings,
	configurationManagerParts,
} from "../../../../../src/sequence/formats/configmgr/mappings.ts";
import { stepSchemas } from "../../../../../src/sequence/schemas.gen.ts";
import { readSteps, stepXml } from "../sample-step.ts";
import { cmStep, inputOf, inputOfStep, readStep } from "./step-input.ts";

/** Every type of Configuration Manager's editor (steps.md §1). */
const TYPES = [
	...["ApplyDataImageAction", "ApplyDriverPackageAction", "ApplyNetworkSettingsAction", "ApplyOperatingSystemAction"],
	...["ApplyWindowsSettingsAction", "AutoApplyAction", "CaptureNetworkSettingsAction", "CaptureSystemImageAction"],
	...["CaptureUserStateAction", "CaptureWindowsSettingsAction", "PrestartCheckAction", "ConnectNetworkFolderAction"],
	...["ConvertDiskAction", "DisableBitLockerAction", "DownloadPackageContentAction", "EnableBitLockerAction"],
	...["PartitionDiskAction", "InstallApplicationAction", "InstallDeployToolsAction", "InstallSoftwareAction"],
	...["InstallUpdateAction", "JoinDomainWorkgroupAction", "PrepareSMSClientAction", "PrepareOSAction"],
	...["OfflineEnableBitLockerAction", "ReleaseStateStoreAction", "RequestStateStoreAction", "RebootAction"],
	...["RestoreUserStateAction", "RunCommandLineAction", "RunPowerShellScriptAction", "SubTasksequence"],
	...["SetDynamicVariablesAction", "SetVariableAction", "SetupWindowsAndSMSAction", "UpgradeOperatingSystemAction"],
];

describe("mappings of Configuration Manager", () => {
	it("are there for each of its types, and name step types that exist", () => {
		expect(new Set(configurationManagerMappings.map(({ key }) => key))).toEqual(new Set(TYPES));
		expect(TYPES.length).toBe(36);
		for (const { type, support } of [...configurationManagerMappings, ...configurationManagerParts]) {
			if (type !== undefined) expect(Object.keys(stepSchemas)).toContain(type);
			else expect(["not-needed", "left-out", "refused"]).toContain(support.verdict);
		}
	});

	it("say one sentence, without a full stop, for what is other than there", () => {
		for (const { support } of configurationManagerMappings) {
			const words =
				support.verdict === "differs"
					? [support.difference]
					: support.verdict === "refused"
						? [support.why, support.instead]
						: [];
			for (const each of words) expect(each).toMatch(/^.+[^.]$/);
		}
	});

	it("tell a variable that they do not read, and take numbers in a name for any", () => {
		const { problems } = readSteps(
			cmStep("PartitionDiskAction", { OSDPartitions12Type: "EFI", OSDPartitions0Colour: "red" }),
			{},
			"3.10",
		);
		expect(problems).toEqual([
			"warning step-variable: no Format and Partition Disk step reads the variable `OSDPartitions0Colour` here: it is left out",
		]);
	});

	it("lend a command line every variable, whatever its name", () => {
		expect(readStep(cmStep("RunCommandLineAction", { CommandLine: "a.exe", Mine: "1" })).problems).toEqual([]);
	});
});

describe("Run Command Line", () => {
	const run = (variables: Readonly<Record<string, string>>, more = "") =>
		readStep(cmStep("RunCommandLineAction", variables, "smsswd.exe /run: x.exe", more)).node;

	it("runs in the folder of its package, with its codes, its folder and its output", () => {
		const { node, content } = readStep(
			cmStep(
				"RunCommandLineAction",
				{
					CommandLine: 'setup.exe /name "%Who%"',
					PackageID: "PS100011",
					WorkingDirectory: "bin",
					SMSTSRunCommandLineOutputVariableName: "Said",
				},
				"smsswd.exe /run:PS100011 setup.exe",
				'successCodeList="0 3010 17"',
			),
		);
		expect(content.PS100011?.source).toBe("Packages/PS100011");
		expect(inputOf(node, { Who: "Ann" })).toMatchObject({
			input: {
				"command-line": 'setup.exe /name "Ann"',
				content: "PS100011",
				"working-directory": "bin",
				"success-codes": ["0", "3010", "17"],
				...{ "output-variable": "Said", "last-output-characters": 1000 },
			},
			...{ problems: [], schema: [] },
		});
	});

	it("is run again after a restart that nobody asked for when it has a retry count", () => {
		expect(inputOf(run({}, 'retryCount="2"')).input).toMatchObject({ idempotence: "repeatable" });
		expect(inputOf(run({}, 'retryCount="0"')).input).not.toHaveProperty("idempotence");
	});

	it("runs as the account that it, or a variable for all of them, asks for", () => {
		const as = { SMSTSRunCommandLineUserName: "CORP\\ann", SMSTSRunCommandLineUserPassword: "pw" };
		const own = readStep(cmStep("RunCommandLineAction", { ...as, _SMSTSRunCommandLineAsUser: "true" })).node;
		expect(inputOf(own)).toMatchObject({ input: { account: "CORP\\ann", password: "pw" }, problems: [], schema: [] });
		expect(inputOf(run({}), { ...as, SMSTSRunCommandLineAsUser: "TRUE" }).input).toMatchObject({
			account: "CORP\\ann",
		});
		expect(inputOf(run(as)).input).not.toHaveProperty("account");
		expect(inputOf(run({}), { SMSTSRunCommandLineAsUser: "TRUE" }).problems).toEqual([
			"SMSTSRunCommandLineAsUser asks for another account, and SMSTSRunCommandLineUserName has no value",
		]);
	});
});

describe("Set Task Sequence Variable", () => {
	it("keeps a hidden value secret, and the engine's place for user state under whatever letter", () => {
		const { node } = readStep(
			cmStep("SetVariableAction", { VariableName: "Pin", VariableValue: "1234", DoNotShowVariableValue: "true" }),
		);
		expect(node.input).toEqual({ name: "Pin", value: "1234", secret: true });
		const place = { VariableName: "OSDStateStorePath", VariableValue: "%_SMSTSUserStatePath%" };
		expect(readStep(cmStep("SetVariableAction", place)).verdict).toBe("not-needed");
	});

	it("refuses a name that belongs to the engine", () => {
		expect(readStep(cmStep("SetVariableAction", { VariableName: "_X", VariableValue: "1" })).verdict).toBe("refused");
	});
});

describe("Check Readiness", () => {
	it("makes the checks that are on by default with their own limits", () => {
		expect(inputOfStep("PrestartCheckAction", {})).toMatchObject({
			input: {
				memory: "512MiB",
				"processor-speed": 800,
				"free-disk-space": "25000MiB",
				"os-type": "client",
			},
			...{ problems: [], schema: [] },
		});
	});

	it("reads every switch and every limit", () => {
		const on = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "true"]));
		const checks = [
			...["OSDCheckOSArchitecture", "OSDCheckMinOSVersion", "OSDCheckMaxOsVersion", "OSDCheckOSLanguageID"],
			...["OSDCheckPowerState", "OSDCheckNetworkConnected", "OSDCheckNetworkWired", "OSDCheckDeviceUEFI"],
			...["OSDCheckDeviceTpmEnabled", "OSDCheckDeviceTpmActivated", "OSDCheckCMClientMinVersion"],
		];
		const limits = { OSDMemory: "4096", OSDProcessorSpeed: "1500", OSDFreeDiskSpace: "60000", OSDOSType: "SERVER" };
		const versions = { OSDMinOSVersion: "10.0.19041", OSDMaxOSVersion: "10.0.26100", OSDOSLanguageID: "1031" };
		expect(inputOfStep("PrestartCheckAction", { ...on(checks), ...limits, ...versions })).toMatchObject({
			input: {
				...{ memory: "4096MiB", "processor-speed": 1500, "free-disk-space": "60000MiB", "os-type": "server" },
				...{ architecture: "64-bit", "minimum-os-version": "10.0.19041", "maximum-os-version": "10.0.26100" },
				...{ "os-language": 1031, "ac-power": true, "network-connected": true, "network-wired": true, uefi: true },
				...{ "tpm-enabled": true, "tpm-activated": true },
			},
			...{ problems: [], schema: [] },
		});
	});

	it("asks Windows nothing in WinPE, and has nothing to do when all is off", () => {
		const off = { OSDCheckMemory: "false", OSDCheckProcessorSpeed: "false", OSDCheckFreeDiskSpace: "false" };
		expect(inputOfStep("PrestartCheckAction", off, { _SMSTSInWinPE: "true" }).skip).toContain(
			"no check is switched on",
		);
		expect(inputOfStep("PrestartCheckAction", off, { _SMSTSInWinPE: "false" }).input).toEqual({ "os-type": "client" });
	});

	it("lets a value that somebody chose win, waits for one that is not known, and tells a wrong one", () => {
		const step = { OSDMemory: "1024" };
		expect(inputOfStep("PrestartCheckAction", step, { OSDMemory: "8192" }).input.memory).toBe("8192MiB");
		expect(inputOfStep("PrestartCheckAction", step, {}, ["OSDMemory"]).because).toBe("a later step sets it");
		expect(inputOfStep("PrestartCheckAction", { OSDMemory: "much" }).problems).toEqual([
			'OSDMemory must be a whole number, not "much"',
		]);
		expect(inputOfStep("PrestartCheckAction", { OSDOSType: "PHONE" }).schema).not.toEqual([]);
		expect(inputOfStep("PrestartCheckAction", { OSDCheckMinOSVersion: "true" }).problems).toEqual([
			"OSDCheckMinOSVersion is on, and OSDMinOSVersion has no value",
		]);
	});
});

describe("Connect To Network Folder", () => {
	const all = {
		SMSConnectNetworkFolderPath: "\\\\server\\share\\",
		SMSConnectNetworkFolderDriveLetter: "Z:",
		SMSConnectNetworkFolderAccount: "CORP\\ann",
		SMSConnectNetworkFolderPassword: "p'w",
	};

	it("reads its four variables", () => {
		expect(inputOfStep("ConnectNetworkFolderAction", all)).toMatchObject({
			input: { path: "\\\\server\\share", letter: "Z:", account: "CORP\\ann", password: "p'w" },
			...{ problems: [], schema: [] },
		});
		const { node } = readStep(cmStep("ConnectNetworkFolderAction", all));
		expect(node.defaults?.find(({ name }) => name.endsWith("Password"))?.secret).toBe(true);
	});

	it("takes a chosen value, and tells what is missing or wrong", () => {
		const chosen = { SMSConnectNetworkFolderDriveLetter: "Q:" };
		expect(inputOfStep("ConnectNetworkFolderAction", all, chosen).input.letter).toBe("Q:");
		expect(inputOfStep("ConnectNetworkFolderAction", {}).problems).toEqual([
			"SMSConnectNetworkFolderPath has no value",
		]);
		const deep = { ...all, SMSConnectNetworkFolderPath: "\\\\server\\share\\folder" };
		expect(inputOfStep("ConnectNetworkFolderAction", deep).schema).not.toEqual([]);
		expect(inputOfStep("ConnectNetworkFolderAction", all, {}, ["SMSConnectNetworkFolderPath"]).because).toBeDefined();
	});
});

describe("Join Domain or Workgroup", () => {
	it("joins a workgroup, and restarts unless told otherwise", () => {
		const step = { OSDJoinType: "1", OSDJoinWorkgroupName: "O'HARA" };
		const { input, problems, schema } = inputOfStep("JoinDomainWorkgroupAction", step);
		expect([problems, schema]).toEqual([[], []]);
		expect(input.script).toContain("Add-Computer -WorkgroupName 'O''HARA' -Force");
		expect(input.script).toMatch(/exit 3010$/);
		const stays = inputOfStep("JoinDomainWorkgroupAction", { ...step, OSDJoinSkipReboot: "true" });
		expect(stays.input.script).toMatch(/exit 0$/);
	});

	it("joins a domain with its unit, account and password", () => {
		const step = {
			...{ OSDJoinType: "0", OSDJoinDomainName: "corp.example", OSDJoinDomainOUName: "LDAP://OU=PCs,DC=corp" },
			...{ OSDJoinAccount: "CORP\\join", OSDJoinPassword: "it's" },
		};
		const { input, problems } = inputOfStep("JoinDomainWorkgroupAction", step);
		expect(problems).toEqual([]);
		expect(input.script).toContain("ConvertTo-SecureString 'it''s' -AsPlainText -Force");
		expect(input.script).toContain("Add-Computer -DomainName 'corp.example' -OUPath 'OU=PCs,DC=corp' -Credential");
		expect(inputOfStep("JoinDomainWorkgroupAction", step, { OSDJoinDomainName: "other" }).input.script).toContain(
			"-DomainName 'other'",
		);
	});

	it("tells what is missing", () => {
		expect(inputOfStep("JoinDomainWorkgroupAction", { OSDJoinType: "0" }).problems).toEqual([
			"OSDJoinDomainName has no value",
			"OSDJoinAccount has no value: joining a domain takes an account",
		]);
		expect(inputOfStep("JoinDomainWorkgroupAction", { OSDJoinType: "2", OSDJoinWorkgroupName: "W" }).problems).toEqual([
			'OSDJoinType must be 0 (domain) or 1 (workgroup), not "2"',
		]);
	});
});

describe("types that nothing here does", () => {
	it.each([
		["RequestStateStoreAction", { RequestType: "Capture" }, "refused"],
		["ReleaseStateStoreAction", {}, "not-needed"],
		["ConvertDiskAction", { OSDConvertDiskIndex: "0" }, "refused"],
		["InstallUpdateAction", { SMSInstallUpdateTarget: "All", RetryCount: "2" }, "refused"],
		["InstallApplicationAction", { ApplicationName: "ScopeId_1/Application_2", OSDAppCount: "1" }, "refused"],
		["PrepareSMSClientAction", {}, "not-needed"],
		["InstallDeployToolsAction", { SysprepPackageID: "PS100001" }, "not-needed"],
	])("%s says so", (type, variables, verdict) => {
		const read = readStep(cmStep(type, variables as Readonly<Record<string, string>>));
		expect(read.verdict).toBe(verdict);
		const told = verdict === "refused" ? [expect.stringMatching(/^warning refused-step: this .+ step is refused/)] : [];
		expect(read.problems).toEqual(told);
		expect(read.node.omitted?.kind).toBe(verdict);
	});

	it.each(["InstallApplicationAction", "InstallSoftwareAction"])("%s with an empty list has nothing to do", (type) => {
		const { node, verdict } = readStep(cmStep(type, { BaseVariableName: "APPS", ContinueOnInstallError: "true" }));
		expect(verdict).toBe("differs");
		expect(inputOf(node).skip).toContain("the list APPS names no");
		expect(inputOf(node, { APPS01: "Reader", APPS02: "Office" }).problems).toEqual([
			expect.stringContaining("Reader, Office"),
		]);
	});
});

describe("Install Package", () => {
	const step = (more = "") =>
		cmStep(
			"InstallSoftwareAction",
			{ PackageID: "PS100020", _SMSSWDProgramName: "Install quietly" },
			"smsswd.exe",
			more,
		);

	it("takes the command line from the site's own file", () => {
		const files = {
			"Packages/PS100020/programs.yaml": "install QUIETLY: setup.exe /q /for %Who%\nRemove: setup.exe /x\n",
		};
		const { node, verdict, content } = readStep(step('successCodeList="0"'), files);
		expect(verdict).toBe("differs");
		expect(content.PS100020?.source).toBe("Packages/PS100020");
		expect(inputOf(node, { Who: "Ann" })).toMatchObject({
			input: { "command-line": "setup.exe /q /for Ann", content: "PS100020" },
			...{ problems: [], schema: [] },
		});
	});

	it("is refused without it, and tells a file that can't be read", () => {
		const { node, verdict } = readStep(step());
		expect(verdict).toBe("refused");
		expect(node.omitted).toMatchObject({ instead: expect.stringContaining("Packages/ID/programs.yaml") });
		const broken = readStep(step(), { "Packages/PS100020/programs.yaml": "- a list" });
		expect(broken.problems.join()).toContain("warning site-file: Packages/PS100020/programs.yaml can't be read");
	});
});

describe("exit codes that mean success", () => {
	it("mean nothing for a step that runs no program, which is told", () => {
		const codes = (list: string) => readSteps(cmStep("AutoApplyAction", {}, "x.exe", list), {}, "3.10").problems;
		expect(codes('successCodeList="0 3010"')).toEqual([]);
		expect(codes('successCodeList="0 17"')).toEqual([
			"warning success-codes: no program runs for this step, so the exit codes 17 mean nothing",
		]);
	});
});

describe("steps without a type", () => {
	it("are command lines", () => {
		expect(readStep(stepXml("cmd.exe /c ver")).node).toMatchObject({ type: "run-command" });
	});
});
