import { describe, expect, it } from "vitest";
import { resolveInput } from "../../../../../src/engine/resolve-input.ts";
import type { JsonObject } from "../../../../../src/model/json.ts";
import { known } from "../../../../../src/model/known.ts";
import { applyNetworkSettings } from "../../../../../steps/apply-network-settings.ts";
import { readSteps } from "../sample-step.ts";
import { cmStep, inputOf, inputOfStep, readStep } from "./step-input.ts";

const clean = { problems: [], schema: [] };

describe("Apply Operating System Image", () => {
	const image = { ImagePackageID: "PS100010", OSDImageIndex: "2", DestinationVariable: "OSDisk" };

	it("applies the image of a package to the volume that a variable or a letter names", () => {
		const { node, content } = readStep(cmStep("ApplyOperatingSystemAction", image));
		expect(content["PS100010-install-wim"]?.source).toBe("Packages/PS100010/install.wim");
		expect(inputOf(node, { OSDisk: "E:" })).toMatchObject({
			input: { image: "PS100010-install-wim", index: 2, to: "E:" },
			...clean,
		});
		const letter = { ...image, DestinationVariable: "", DestinationLogicalDrive: "D:" };
		expect(inputOfStep("ApplyOperatingSystemAction", letter, { OSDImageIndex: "4" }).input).toMatchObject({
			...{ index: 4, to: "D:" },
		});
		expect(inputOf(node, {}, ["OSDisk"]).because).toBe("a later step sets it");
		expect(inputOf(node).problems).toEqual(["the variable OSDisk names the destination, and has no value"]);
	});

	it("applies install.wim of an installation source, by its own index", () => {
		const source = { InstallPackageID: "PS100011", OSDInstallEditionIndex: "3" };
		expect(inputOfStep("ApplyOperatingSystemAction", source)).toMatchObject({
			input: { image: "PS100011-sources-install-wim", index: 3 },
			...clean,
		});
	});

	it("tells a destination by numbers, a wrong index and a step without an image", () => {
		const numbers = { ImagePackageID: "PS100010", DestinationDisk: "0", DestinationPartition: "2" };
		expect(inputOfStep("ApplyOperatingSystemAction", numbers).problems[0]).toContain("numbers of disk and partition");
		expect(inputOfStep("ApplyOperatingSystemAction", image, { OSDImageIndex: "two", OSDisk: "C:" }).problems).toEqual([
			'OSDImageIndex must be a whole number, not "two"',
		]);
		expect(readStep(cmStep("ApplyOperatingSystemAction", {})).verdict).toBe("refused");
	});

	it("hands its answer file to Apply Windows Settings, whichever of the images was applied", () => {
		const answers = { ...image, ConfigFilePackage: "PS100030", OSDConfigFileName: ".\\x64\\unattend.xml" };
		const { nodes, content, problems } = readStep(
			`${cmStep("ApplyOperatingSystemAction", answers)}${cmStep("ApplyWindowsSettingsAction", { OSDComputerName: "PC" })}${cmStep("SetupWindowsAndSMSAction", {})}`,
		);
		expect(problems).toEqual([]);
		expect(nodes.map(({ type }) => type)).toEqual([
			...["apply-image", "set-variable", "apply-windows-settings", "setup-windows"],
		]);
		const [, set, settings] = nodes;
		if (set === undefined || settings === undefined) throw new Error("no steps");
		expect(content[String(set.input.value)]?.source).toBe("Packages/PS100030/x64/unattend.xml");
		expect(inputOf(settings, { [String(set.input.name)]: String(set.input.value) }).input).toMatchObject({
			"answer-file": set.input.value,
		});
		expect(inputOf(settings).input).not.toHaveProperty("answer-file");
	});

	it("warns of an answer file that nothing writes, or that only a variable names", () => {
		const answers = { ...image, ConfigFilePackage: "PS100030", OSDConfigFileName: "unattend.xml" };
		const bare = readStep(`${cmStep("ApplyOperatingSystemAction", answers)}${cmStep("SetupWindowsAndSMSAction", {})}`);
		expect(bare.problems).toEqual([expect.stringContaining("warning answer-file: the answer file of the image")]);
		const named = readStep(cmStep("ApplyOperatingSystemAction", { ...answers, OSDConfigFileName: "%File%" }));
		expect(named.problems[0]).toContain("warning answer-file: the answer file %File% is named by a variable");
	});
});

describe("Apply Data Image", () => {
	const step = { ImagePackageID: "PS100012", OSDDataImageIndex: "1", DestinationLogicalDrive: "D:" };

	it("empties the volume unless told otherwise", () => {
		expect(inputOfStep("ApplyDataImageAction", step)).toMatchObject({
			input: { image: "PS100012-install-wim", index: 1, to: "D:" },
			...clean,
		});
		expect(inputOfStep("ApplyDataImageAction", step, { OSDWipeDestinationPartition: "false" }).input.wipe).toBe(false);
		expect(inputOfStep("ApplyDataImageAction", step, {}, ["OSDDataImageIndex"]).because).toBeDefined();
	});

	it("is refused without an image, and without a volume", () => {
		expect(readStep(cmStep("ApplyDataImageAction", {})).verdict).toBe("refused");
		expect(inputOfStep("ApplyDataImageAction", { ImagePackageID: "PS100012" }).problems[0]).toContain(
			"names no volume",
		);
	});
});

describe("drivers", () => {
	it("come from the package that a step names", () => {
		const step = { OSDApplyDriverDriverPackageID: "PS100040", OSDRecurse: "true", OSDAllowUnsignedDriver: "true" };
		expect(inputOfStep("ApplyDriverPackageAction", step)).toMatchObject({
			input: { drivers: "PS100040", "allow-unsigned": true },
			...clean,
		});
		expect(inputOfStep("ApplyDriverPackageAction", step, { OSDAllowUnsignedDriver: "false" }).input).toEqual({
			drivers: "PS100040",
		});
		const lost = readStep(cmStep("ApplyDriverPackageAction", { OSDApplyDriverDriverPackageID: "00000000" }));
		expect(lost.verdict).toBe("refused");
	});

	it("come from the folder that stands for the catalogue", () => {
		const { node, content } = readStep(cmStep("AutoApplyAction", { OSDAutoApplyDriverBestMatch: "false" }));
		expect(content.Drivers?.source).toBe("Packages/Drivers");
		expect(inputOf(node)).toMatchObject({ input: { drivers: "Drivers" }, ...clean });
	});
});

describe("Apply Windows Settings", () => {
	it("reads every setting", () => {
		const step = {
			...{ OSDComputerName: "PC-%Site%", OSDRegisteredUserName: "Ann", OSDRegisteredOrgName: "Contoso" },
			...{ OSDProductKey: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", OSDTimeZone: "UTC", OSDRandomAdminPassword: "false" },
			...{ OSDLocalAdminPassword: "secret!", OSDWindowsSettingsInputLocale: "de-DE" },
			...{ OSDWindowsSettingsSystemLocale: "de-DE", OSDWindowsSettingsUserLocale: "de-DE" },
			OSDWindowsSettingsUILanguage: "en-US",
		};
		expect(inputOfStep("ApplyWindowsSettingsAction", step, { Site: "B" })).toMatchObject({
			input: {
				...{ "computer-name": "PC-B", "registered-owner": "Ann", "registered-organization": "Contoso" },
				...{ "product-key": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", "time-zone": "UTC" },
				...{ "administrator-password": "secret!", "input-locale": "de-DE", "system-locale": "de-DE" },
				...{ "user-locale": "de-DE", "ui-language": "en-US" },
			},
			...clean,
		});
		const random = inputOfStep("ApplyWindowsSettingsAction", { ...step, OSDRandomAdminPassword: "true" });
		expect(random.input).not.toHaveProperty("administrator-password");
		expect(inputOfStep("ApplyWindowsSettingsAction", step, { OSDProductKey: "short" }).schema).not.toEqual([]);
		expect(inputOfStep("ApplyWindowsSettingsAction", step, {}, ["OSDComputerName"]).because).toBeDefined();
	});
});

describe("Apply Network Settings", () => {
	const adapter = {
		...{ OSDAdapterCount: "1", OSDAdapter0EnableDHCP: "false", OSDAdapter0IPAddressList: "192.0.2.21" },
		...{ OSDAdapter0SubnetMask: "255.255.255.0", OSDAdapter0Gateways: "192.0.2.1", OSDAdapter0GatewayCostMetric: "5" },
		...{ OSDAdapter0DNSServerList: "192.0.2.2,192.0.2.3", OSDAdapter0DNSDomain: "corp.example" },
		...{
			OSDAdapter0EnableDNSRegistration: "false",
			OSDAdapter0EnableWINS: "true",
			OSDAdapter0WINSServerList: "192.0.2.4",
		},
		...{ OSDAdapter0TcpipNetbiosOptions: "2", OSDAdapter0MacAddress: "02:00:00:00:00:01", OSDAdapter0Name: "LAN" },
	};

	/** As the engine makes it: the rule of the mapping, then what the step reads by itself. */
	function resolved(variables: Readonly<Record<string, string>>): JsonObject {
		const { node } = readStep(cmStep("ApplyNetworkSettingsAction", {}));
		const lookup = (name: string) => known(name === "OSDTargetSystemDrive" ? "C:" : variables[name]);
		const made = resolveInput(node, lookup, () => false, applyNetworkSettings.derive as never);
		if (made.kind !== "known") throw new Error(JSON.stringify(made));
		return made.input;
	}

	it("reads the array of adapters and the domain", () => {
		const domain = {
			...{ OSDNetworkJoinType: "0", OSDDomainName: "corp.example", OSDDomainOUName: "LDAP://OU=PCs,DC=corp" },
			...{ OSDJoinAccount: "CORP\\join", OSDJoinPassword: "p", OSDDNSDomain: "corp.example" },
			OSDDNSSuffixSearchOrder: "corp.example,example",
		};
		expect(resolved({ ...adapter, ...domain })).toMatchObject({
			adapters: [
				{
					...{ "mac-address": "02:00:00:00:00:01", dhcp: false, addresses: ["192.0.2.21/24"], gateways: ["192.0.2.1"] },
					...{ "gateway-metric": 5, "dns-servers": ["192.0.2.2", "192.0.2.3"], "dns-domain": "corp.example" },
					...{ "register-in-dns": false, "wins-servers": ["192.0.2.4"], netbios: "off" },
				},
			],
			...{ domain: "corp.example", account: "CORP\\join", password: "p", "dns-domain": "corp.example" },
			"dns-suffixes": ["corp.example", "example"],
		});
	});

	it("joins a workgroup, and leaves adapters alone without their count", () => {
		const { OSDAdapterCount: _, ...uncounted } = adapter;
		const made = resolved({ ...uncounted, OSDNetworkJoinType: "1", OSDWorkgroupName: "HOME" });
		expect(made).toMatchObject({ adapters: [], workgroup: "HOME" });
	});

	it("tells what would be passed over", () => {
		const check = (variables: Readonly<Record<string, string>>) =>
			inputOfStep("ApplyNetworkSettingsAction", variables).problems;
		expect(check({ OSDNetworkJoinType: "2" })[0]).toContain("must be 0 (domain) or 1 (workgroup)");
		expect(check({ OSDNetworkJoinType: "0" })[0]).toContain("OSDDomainName names no domain");
		expect(check({ OSDNetworkJoinType: "1" })[0]).toContain("OSDWorkgroupName names no workgroup");
		expect(check({ OSDAdapterCount: "1", OSDAdapter0EnableDHCP: "true" })[0]).toContain("OSDAdapter0MacAddress");
		expect(inputOfStep("ApplyNetworkSettingsAction", {}, {}, ["OSDAdapterCount"]).because).toBeDefined();
	});
});

describe("captures of settings", () => {
	it("keep everything unless told otherwise", () => {
		expect(inputOfStep("CaptureWindowsSettingsAction", {}).input).toEqual({
			...{ "computer-name": true, registration: true, "time-zone": true },
		});
		expect(inputOfStep("CaptureWindowsSettingsAction", { OSDMigrateTimeZone: "false" }).input["time-zone"]).toBe(false);
		expect(inputOfStep("CaptureNetworkSettingsAction", {}).input).toEqual({ adapters: true, membership: true });
		const chosen = { OSDMigrateAdapterSettings: "false" };
		expect(inputOfStep("CaptureNetworkSettingsAction", { OSDMigrateAdapterSettings: "true" }, chosen).input).toEqual({
			...{ adapters: false, membership: true },
		});
		expect(inputOfStep("CaptureNetworkSettingsAction", {}, {}, ["OSDMigrateAdapterSettings"]).because).toBeDefined();
	});
});

describe("user state", () => {
	const apply = cmStep("ApplyOperatingSystemAction", { ImagePackageID: "PS100010" });
	const restore = cmStep("RestoreUserStateAction", { OSDMigrateLocalAccounts: "false" });
	const capture = (variables: Readonly<Record<string, string>>) => cmStep("CaptureUserStateAction", variables);

	it("is kept in WinPE, right before the image, when a step of the full OS said so", () => {
		const hardLinks = { _OSDMigrateUseHardlinks: "true", OSDMigrateSkipEncryptedFiles: "true" };
		const { nodes, problems } = readStep(`${capture(hardLinks)}${apply}${restore}`);
		expect(problems).toEqual([]);
		expect(nodes.map(({ type }) => type)).toEqual([
			...["set-variable", "set-variable", "capture-user-state", "apply-image", "restore-user-state"],
		]);
		const [says, encrypted, keeps, , back] = nodes;
		if (says === undefined || encrypted === undefined || keeps === undefined || back === undefined) throw new Error();
		expect(says.input).toEqual({ name: "OSDMigrateUseHardlinks", value: "true" });
		expect(inputOf(encrypted).input.value).toBe("true");
		expect(inputOf(encrypted, { OSDMigrateSkipEncryptedFiles: "false" }).input.value).toBe("false");
		const said = { OSDMigrateUseHardlinks: "true", OSDMigrateSkipEncryptedFiles: "true" };
		expect(inputOf(keeps, said)).toMatchObject({ input: { store: "hard-link", encrypted: "list" }, ...clean });
		expect(inputOf(keeps, { OSDMigrateUseHardlinks: "false" }).input.store).toBe("copy");
		expect(inputOf(keeps).skip).toBe("no step Capture User State has run");
		expect(inputOf(keeps, {}, ["OSDMigrateUseHardlinks"]).because).toBeDefined();
		expect(inputOf(back).skip).toBe("no step Capture User State has run");
		expect(inputOf(back, { ...said, OSDStateStorePath: "C:\\Store" }).input).toEqual({ path: "C:\\Store" });
	});

	it("is kept where the step stands when it is for WinPE", () => {
		const offline = { _OSDMigrateOfflineUserState: "true", _OSDMigrateUseHardlinks: "true" };
		const { nodes } = readStep(`${capture(offline)}${apply}`);
		expect(nodes.map(({ type }) => type)).toEqual(["capture-user-state", "set-variable", "apply-image"]);
		const [keeps] = nodes;
		if (keeps === undefined) throw new Error("no step");
		expect(inputOf(keeps)).toMatchObject({ input: { store: "hard-link" }, ...clean });
		const server = inputOf(keeps, { OSDStateStorePath: "\\\\server\\store" });
		expect(server.problems).toEqual([expect.stringContaining("is on another computer")]);
	});

	it("is refused where no image follows, which nothing would be kept for", () => {
		expect(readStep(capture({ _OSDMigrateUseHardlinks: "true" })).verdict).toBe("refused");
		expect(readSteps(`${apply}${capture({})}`, {}, "3.10").fared.at(-1)?.[1]).toBe("refused");
	});

	it("lets conditions on Configuration Manager's own variable read what was said", () => {
		const condition = `<condition><expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Operator">notEquals</variable><variable name="Value">true</variable><variable name="Variable">_OSDMigrateUseHardlinks</variable></expression></condition>`;
		const { sequence } = readSteps(
			`${capture({})}<group name="Disk">${condition}${cmStep("PartitionDiskAction", {})}</group>${apply}`,
			{},
			"3.10",
		);
		expect(sequence?.nodes[1]).toMatchObject({ condition: { variable: "OSDMigrateUseHardlinks" } });
	});
});
