import { describe, expect, it } from "vitest";
import { toolkitMappings, toolkitParts } from "../../../../../src/sequence/formats/mdt/mappings.ts";
import { stepSchemas } from "../../../../../src/sequence/schemas.gen.ts";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const script = (name: string, options = "", variables = {}) =>
	stepXml(`cscript.exe "%SCRIPTROOT%\\${name}"${options === "" ? "" : ` ${options}`}`, variables);
const reboot = stepXml(
	"smsboot.exe /target:WinPE",
	{ SMSRebootTarget: "", SMSRebootTimeout: "60" },
	"SMS_TaskSequence_RebootAction",
);

const systems = `<oss><os guid="{11111111-1111-1111-1111-111111111111}"><Name>W11</Name><ImageFile>.\\Operating Systems\\W11\\install.wim</ImageFile><ImageIndex>3</ImageIndex></os><os guid="{22222222-2222-2222-2222-222222222222}"><Name>W10</Name><ImageFile>.\\Operating Systems\\W10\\install.wim</ImageFile></os></oss>`;
const applications = `<applications>
<application guid="{A}" enable="True"><Name>Base</Name><CommandLine>base.exe /q</CommandLine><WorkingDirectory>.\\Applications\\Base</WorkingDirectory></application>
<application guid="{B}" enable="True"><Name>Top</Name><CommandLine>msiexec /i "top one.msi" /qn</CommandLine><WorkingDirectory>.\\Applications\\Top</WorkingDirectory><Dependency>{A}</Dependency><Dependency>{B}</Dependency><Reboot>True</Reboot></application>
<application guid="{C}" enable="False"><Name>Off</Name><CommandLine>off.exe</CommandLine></application>
<application guid="{D}" enable="True"><Name>Bundle</Name><CommandLine></CommandLine><Dependency>{A}</Dependency></application>
</applications>`;

describe("mappings of the toolkit", () => {
	it("name step types that exist, and have keys of their own", () => {
		const keys = [...toolkitMappings, ...toolkitParts].flatMap(({ key, also = [] }) => [key, ...also]);
		expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
		for (const { type, support } of [...toolkitMappings, ...toolkitParts]) {
			if (type !== undefined) expect(Object.keys(stepSchemas)).toContain(type);
			else expect(["not-needed", "left-out", "refused"]).toContain(support.verdict);
		}
	});

	it("go by the script that runs, whatever the step's type says", () => {
		const { fared } = readSteps(
			stepXml('cscript.exe "%SCRIPTROOT%\\ZTIDiskpart.wsf"', {}, "SMS_TaskSequence_PartitionDiskAction"),
		);
		expect(fared).toEqual([["ztidiskpart.wsf", "differs"]]);
	});

	it.each([
		['cscript.exe "%SCRIPTROOT%\\ZTINextPhase.wsf', "ztinextphase.wsf"],
		["cscript.exe //nologo .\\Scripts\\MDT\\ZTIGather.wsf", "ztigather.wsf"],
		['%TOOLROOT%\\bddrun.exe /runas cscript.exe "%SCRIPTROOT%\\ZTIAuthorizeDHCP.wsf"', "ztiauthorizedhcp.wsf"],
		["smsswd.exe /run:PS100011 cscript.exe //nologo .\\Scripts\\MDT\\ZTIGather.wsf", "ztigather.wsf"],
		['WSCRIPT "%ScriptRoot%\\ztiGATHER.WSF" /debug:true', "ztigather.wsf"],
	])("know the script of %s", (action, key) => {
		expect(readSteps(stepXml(action)).fared[0]?.[0]).toBe(key);
	});

	it("run a script that they do not know as it is", () => {
		const { nodes } = readSteps(script("MyOwn.vbs", '"a b"'));
		const [node] = nodes;
		if (node === undefined) throw new Error("no step");
		expect(node.type).toBe("run-command");
		expect(deriveStep(node, { ScriptRoot: "Z:\\Scripts" }).input).toEqual({
			"command-line": 'cscript.exe "Z:\\Scripts\\MyOwn.vbs" "a b"',
		});
	});
});

describe("Next Phase", () => {
	it.each([
		["VALIDATION", "STATECAPTURE"],
		["statecapture", "PREINSTALL"],
		["PREINSTALL", "INSTALL"],
		["INSTALL", "POSTINSTALL"],
		["POSTINSTALL", "STATERESTORE"],
		["STATERESTORE", "STATERESTORE"],
	])("goes on from %s", (PHASE, value) => {
		expect(deriveStep({ derivedBy: "ztinextphase.wsf" }, { PHASE }).input).toEqual({ name: "PHASE", value });
	});

	it("does not guess behind a phase that it does not know", () => {
		expect(deriveStep({ derivedBy: "ztinextphase.wsf" }, { PHASE: "LUNCH" }).problems).toEqual([
			"PHASE is LUNCH, behind which no phase comes",
		]);
		expect(deriveStep({ derivedBy: "ztinextphase.wsf" }, {}, ["PHASE"]).because).toBe("a later step sets it");
	});
});

describe("Restart Computer of the toolkit", () => {
	const types = (steps: string) =>
		readSteps(steps, { "../OperatingSystems.xml": systems })
			.nodes.map(({ type, input }) => [type, input.to])
			.filter(([type]) => type === "restart" || type === "setup-windows");

	it("says WinPE everywhere and means what is to be started", () => {
		expect(types(reboot)).toEqual([["restart", "full-os"]]);
		expect(types(script("LTIApply.wsf", "/PE") + reboot)).toEqual([["restart", "winpe"]]);
		expect(types(script("ZTIDiskpart.wsf") + reboot)).toEqual([["restart", "winpe"]]);
		expect(types(script("LTIApply.wsf") + reboot + reboot)).toEqual([
			["setup-windows", undefined],
			["restart", "full-os"],
		]);
	});

	it("goes where another product says", () => {
		const hd = stepXml("smsboot.exe /target:HD", { SMSRebootTarget: "HD" }, "SMS_TaskSequence_RebootAction");
		expect(types(script("ZTIDiskpart.wsf") + hd)).toEqual([["restart", "full-os"]]);
	});

	it("warns as long as its variables say", () => {
		const [node] = readSteps(reboot).nodes;
		if (node === undefined) throw new Error("no step");
		expect(deriveStep(node, { SMSRebootTimeout: "60", SMSRebootMessage: "Soon" }).input).toEqual({
			to: "full-os",
			message: "Soon",
			timeout: "60s",
		});
		expect(deriveStep(node, { SMSRebootTimeout: "soon" }).problems).toEqual([
			'SMSRebootTimeout must be a whole number, not "soon"',
		]);
	});
});

describe("Install Operating System", () => {
	const read = (variables: Readonly<Record<string, string>> = {}) =>
		readSteps(script("LTIApply.wsf", "", variables), { "../OperatingSystems.xml": systems });

	it("finds the image of the GUID in the share, and keeps the users' files of a refresh before", () => {
		const { nodes, sequence } = read({ OSGUID: "{11111111-1111-1111-1111-111111111111}" });
		expect(nodes.map(({ type }) => type)).toEqual(["capture-user-state", "apply-image"]);
		expect(sequence?.contentFolder).toBe("../..");
		expect(Object.values(sequence?.content ?? {}).map(({ source }) => source)).toContain(
			"Operating Systems/W11/install.wim",
		);
		const [keep, apply] = nodes;
		if (keep === undefined || apply === undefined) throw new Error("steps are missing");
		const variables = {
			OSGUID: "{11111111-1111-1111-1111-111111111111}",
			DestinationOSVariable: "OSDisk",
			OSDisk: "C:",
		};
		expect(deriveStep(apply, variables).input).toEqual({
			image: "Operating Systems/W11/install.wim",
			index: 3,
			to: "C:",
		});
		expect(deriveStep(keep, { DeploymentType: "REFRESH" })).toMatchObject({ input: { store: "hard-link" } });
		expect(deriveStep(keep, { DeploymentType: "REFRESH" }).skip).toBeUndefined();
		expect(deriveStep(keep, { DeploymentType: "NEWCOMPUTER" }).skip).toContain("only a refresh keeps files");
		expect(deriveStep(keep, { DeploymentType: "REFRESH", UserDataLocation: "none" }).skip).toBe(
			"UserDataLocation is NONE",
		);
	});

	it("takes a GUID that is only known when its turn comes, and none that the share does not have", () => {
		const apply = read().nodes[1];
		if (apply === undefined) throw new Error("no step");
		expect(deriveStep(apply, { OSGUID: "{22222222-2222-2222-2222-222222222222}" }).input).toMatchObject({
			image: "Operating Systems/W10/install.wim",
			index: 1,
		});
		expect(deriveStep(apply, { OSGUID: "{3}" }).problems).toEqual(["the share has no operating system {3}"]);
		expect(deriveStep(apply, {}).problems).toEqual(["OSGUID has no value; the share has W11, W10"]);
		expect(deriveStep(apply, {}, ["OSGUID"]).problems).toEqual([]);
	});

	it("refuses a sequence without its share, and leaves to the engine what it does itself", () => {
		expect(readSteps(script("LTIApply.wsf")).fared).toEqual([["ltiapply.wsf", "refused"]]);
		expect(readSteps(script("LTIApply.wsf", "/PE /STAGE")).fared).toEqual([["ltiapply.wsf", "not-needed"]]);
		expect(readSteps(script("LTIApply.wsf", "/post")).fared).toEqual([["ltiapply.wsf", "not-needed"]]);
	});

	it("puts drivers that were wanted before right behind the image, and not twice", () => {
		const { nodes, fared } = readSteps(script("ZTIDrivers.wsf") + script("LTIApply.wsf") + script("ZTIDrivers.wsf"), {
			"../OperatingSystems.xml": systems,
		});
		expect(nodes.map(({ type, omitted }) => omitted?.kind ?? type)).toEqual([
			"not-needed",
			"capture-user-state",
			"apply-image",
			"inject-drivers",
			"not-needed",
		]);
		expect(fared.map(([, verdict]) => verdict)).toEqual(["not-needed", "differs", "not-needed"]);
	});
});

describe("Install Application", () => {
	const read = (variables: Readonly<Record<string, string>>) =>
		readSteps(script("ZTIApplications.wsf", "", variables), { "../Applications.xml": applications });

	it("installs what an application needs before it, each once, though they name each other in a circle", () => {
		const { nodes } = read({ ApplicationGUID: "{b}", ApplicationSuccessCodes: "0 1641" });
		expect(nodes.map(({ name }) => name)).toEqual(["Base", "Top"]);
		const top = nodes[1];
		if (top === undefined) throw new Error("no step");
		expect(deriveStep(top, {}).input).toEqual({
			"command-line": 'msiexec /i "top one.msi" /qn',
			content: "Applications/Top",
			"success-codes": ["0", "1641"],
			"restart-codes": [0, 3010],
		});
	});

	it("runs over both lists, the mandatory one first", () => {
		const { sequence } = read({ ApplicationGUID: "" });
		const [group] = sequence?.nodes ?? [];
		expect(group).toMatchObject({
			children: [
				{ forEach: { list: "MandatoryApplications", variable: "ApplicationGUID" } },
				{ forEach: { list: "Applications", variable: "ApplicationGUID" } },
			],
		});
		const [first] = read({ ApplicationGUID: "" }).nodes;
		if (first === undefined) throw new Error("no step");
		expect(deriveStep(first, { ApplicationGUID: "{A}" }).input).toMatchObject({ "command-line": "base.exe /q" });
		expect(deriveStep(first, { ApplicationGUID: "{C}" }).skip).toBe("Off is disabled in the share");
		expect(deriveStep(first, { ApplicationGUID: "{D}" }).skip).toBe("Bundle has no command line: it stands for others");
		expect(deriveStep(first, { ApplicationGUID: "{E}" }).problems).toEqual(["the share has no application {E}"]);
	});

	it("refuses one that the share does not list", () => {
		expect(read({ ApplicationGUID: "{Z}" }).fared).toEqual([["ztiapplications.wsf", "refused"]]);
	});
});

describe("Format and Partition Disk of the toolkit", () => {
	const rows = (...types: readonly string[]) =>
		Object.fromEntries(
			types.flatMap((type, index) => [
				[`OSDPartitions${index}Type`, type],
				[`OSDPartitions${index}FileSystem`, "NTFS"],
				[`OSDPartitions${index}SizeUnits`, "%"],
				[`OSDPartitions${index}Size`, "100"],
			]),
		);
	const derive = (variables: Readonly<Record<string, string>>, uefi = true) =>
		deriveStep(
			{ derivedBy: "ztidiskpart.wsf" },
			{ DeploymentType: "NEWCOMPUTER", _SMSTSBootUEFI: String(uefi), ...variables },
		);
	const types = (input: { readonly partitions?: unknown }) =>
		(input.partitions as readonly { readonly type: string }[]).map(({ type }) => type);

	it("follows the firmware, and adds what it needs to start", () => {
		expect(derive({ ...rows("Primary"), OSDPartitionStyle: "MBR" }).input).toMatchObject({
			style: "gpt",
			disk: { which: "first" },
		});
		expect(types(derive(rows("Primary")).input)).toEqual(["efi", "msr", "windows"]);
		expect(types(derive(rows("EFI", "MSR", "Primary", "Recovery")).input)).toEqual([
			"efi",
			"msr",
			"windows",
			"recovery",
		]);
		expect(types(derive(rows("Primary"), false).input)).toEqual(["system", "windows"]);
		expect(types(derive({ ...rows("Primary"), DoNotCreateExtraPartition: "YES" }, false).input)).toEqual(["windows"]);
	});

	it("takes the misspelt name of the second type", () => {
		const { OSDPartitions1Type: _, ...others } = rows("EFI", "Primary");
		expect(types(derive({ ...others, OSDDiskPartitions1Type: "Primary" }).input)).toEqual(["efi", "windows"]);
	});

	it("erases nothing outside of its scenario, and no disk by its number", () => {
		expect(derive({ ...rows("Primary"), DeploymentType: "REFRESH" }).problems[0]).toContain(
			"disks are partitioned for NEWCOMPUTER alone",
		);
		expect(derive({ ...rows("Primary"), OSDDiskIndex: "1" }).problems[0]).toContain("disk 1 is named by a number");
		expect(derive({}).problems).toContain("it lists no partitions (OSDPartitions0Type …)");
	});
});

describe("Configure", () => {
	it("takes the properties, the first name that has a value, and the share's answer file", () => {
		const { nodes } = readSteps(script("ZTIConfigure.wsf"), { "Unattend.xml": "<unattend/>" });
		const [settings, network] = nodes;
		if (settings === undefined || network === undefined) throw new Error("steps are missing");
		const variables = {
			OSDComputerName: "PC-1",
			ComputerName: "OTHER",
			FullName: "People",
			OrgName: "Contoso",
			TimeZoneName: "UTC",
			KeyboardLocale: "de-DE",
			AdminPassword: "secret",
		};
		expect(deriveStep(settings, variables).input).toEqual({
			...{ "answer-file": "Control/W11/Unattend.xml", "computer-name": "PC-1", "registered-owner": "People" },
			...{
				"registered-organization": "Contoso",
				"time-zone": "UTC",
				"input-locale": "de-DE",
				"administrator-password": "secret",
			},
		});
		expect(deriveStep(network, {}).skip).toContain("neither JoinDomain nor JoinWorkgroup");
		expect(deriveStep(network, { JoinWorkgroup: "PEOPLE" }).input).toEqual({ workgroup: "PEOPLE" });
		expect(
			deriveStep(network, {
				JoinDomain: "corp.example",
				DomainAdmin: "joiner",
				DomainAdminDomain: "CORP",
				DomainAdminPassword: "p",
				MachineObjectOU: "OU=PCs",
			}).input,
		).toEqual({ domain: "corp.example", "organizational-unit": "OU=PCs", account: "CORP\\joiner", password: "p" });
	});
});

describe("scripts that ask a variable whether there is anything to do", () => {
	it.each([
		["ztigroups.wsf", "CaptureGroups", "ALL"],
		["ztiwipedisk.wsf", "WipeDisk", "TRUE"],
	])("%s", (derivedBy, name, value) => {
		expect(deriveStep({ derivedBy }, {}).skip).toBeDefined();
		expect(deriveStep({ derivedBy }, { [name]: "NO" }).problems).toEqual([]);
		expect(deriveStep({ derivedBy }, { [name]: value }).problems).toHaveLength(1);
		expect(deriveStep({ derivedBy }, {}, [name]).because).toBeDefined();
	});

	it("capture is for a replace, which is refused", () => {
		expect(deriveStep({ derivedBy: "ztiuserstate.wsf#capture" }, { DeploymentType: "REFRESH" }).skip).toBe(
			"the files are taken right before the image is applied",
		);
		expect(deriveStep({ derivedBy: "ztiuserstate.wsf#capture" }, { DeploymentType: "REPLACE" }).problems).toHaveLength(
			1,
		);
	});

	it("validates what is named, and the kind of Windows only where one runs", () => {
		const variables = { ImageMemory: "1024", ImageProcessorSpeed: "800", ImageSize: "0", VerifyOS: "CLIENT" };
		expect(deriveStep({ derivedBy: "ztivalidate.wsf" }, { ...variables, _SMSTSInWinPE: "false" }).input).toEqual({
			memory: "1024MiB",
			"processor-speed": 800,
			"os-type": "client",
		});
		expect(
			deriveStep({ derivedBy: "ztivalidate.wsf" }, { ...variables, _SMSTSInWinPE: "true" }).input,
		).not.toHaveProperty("os-type");
		expect(deriveStep({ derivedBy: "ztivalidate.wsf" }, {}).skip).toBeDefined();
	});
});

describe("packages", () => {
	it("need nothing where the share has none", () => {
		expect(readSteps(script("ZTIPatches.wsf"), { "../Packages.xml": "<packages/>" }).fared).toEqual([
			["ztipatches.wsf", "not-needed"],
		]);
		expect(readSteps(script("ZTIPatches.wsf")).fared).toEqual([["ztipatches.wsf", "left-out"]]);
	});

	it("a control file that can't be read is told", () => {
		expect(readSteps(script("ZTIPatches.wsf"), { "../Packages.xml": "<packages>" }).problems[0]).toContain(
			"warning share-file: ../Packages.xml of the share can't be read",
		);
	});
});

describe("Gather of the toolkit", () => {
	const rules = { "../../Control/CustomSettings.ini": "[Settings]", "../../Rules/own.ini": "[Settings]" };
	const read = (variables: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = rules) => {
		const { nodes, fared } = readSteps(script("ZTIGather.wsf", "", variables), files);
		return [nodes[0]?.type, nodes[0]?.input.rules, fared[0]?.[1]];
	};

	it("takes the share's rules unless the step names others or wants facts alone", () => {
		expect(read({ GatherLocalOnly: "false", RulesFile: "" })).toEqual([
			"gather",
			"Control/CustomSettings.ini",
			"differs",
		]);
		expect(read({ GatherLocalOnly: "TRUE" })).toEqual(["gather", undefined, "runs"]);
		expect(read({ RulesFile: "Rules\\own.ini" })).toEqual(["gather", "Rules/own.ini", "differs"]);
		expect(read({ RulesFile: "none.ini" })[2]).toBe("refused");
		expect(read({}, {})).toEqual(["gather", undefined, "differs"]);
	});
});
