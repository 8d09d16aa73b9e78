import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";

/** `ZTIConfigure.wsf`: the properties that go into the answer file. */
export const configure: StepMapping = {
	key: "zticonfigure.wsf",
	title: "Configure",
	support: {
		verdict: "differs",
		difference: "of the share's Unattend.xml what starts LiteTouch again is left out: the run goes on by itself",
	},
	type: "apply-windows-settings",
	map,
	derive,
};

/** The part of `configure` that joins a domain or workgroup. */
export const configureNetwork: StepMapping = {
	key: "zticonfigure.wsf#network",
	title: "Join a domain or workgroup",
	support: { verdict: "runs" },
	type: "apply-network-settings",
	derive: deriveNetwork,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const hasFile = context.shareFile("Unattend.xml") !== undefined;
	const id = context.sequenceFolder;
	const file =
		hasFile && id !== undefined ? { "answer-file": context.shareContent(`${id}/Unattend.xml`, step.range) } : {};
	return {
		parts: [
			{ name: step.name, type: "apply-windows-settings", input: file, derivedBy: configure.key },
			{ name: "Network settings", type: "apply-network-settings", input: {}, derivedBy: configureNetwork.key },
		],
	};
}

const SETTINGS: readonly (readonly [key: string, ...names: readonly string[]])[] = [
	["computer-name", "OSDComputerName", "ComputerName"],
	["registered-owner", "FullName"],
	["registered-organization", "OrgName"],
	["product-key", "OverrideProductKey", "ProductKey"],
	["time-zone", "TimeZoneName"],
	["input-locale", "KeyboardLocale", "InputLocale"],
	["user-locale", "UserLocale"],
	["ui-language", "UILanguage"],
	["administrator-password", "AdminPassword"],
];

function derive(read: VariableReader, given: JsonObject): JsonObject {
	const settings = SETTINGS.flatMap(([key, ...names]) => {
		const value = names.map((name) => read.text(name)).find((each) => each !== undefined);
		return value === undefined ? [] : [[key, value] as const];
	});
	return { ...given, ...Object.fromEntries(settings) };
}

function deriveNetwork(read: VariableReader): JsonObject {
	const domain = read.text("JoinDomain");
	const workgroup = read.text("JoinWorkgroup");
	const unit = read.text("MachineObjectOU");
	if (domain === undefined && workgroup === undefined) read.skip("neither JoinDomain nor JoinWorkgroup has a value");
	if (domain === undefined) return workgroup === undefined ? {} : { workgroup };
	const account = read.text("DomainAdmin");
	const accountDomain = read.text("DomainAdminDomain") ?? domain;
	const password = read.text("DomainAdminPassword");
	return {
		domain,
		...(unit === undefined ? {} : { "organizational-unit": unit }),
		...(account === undefined ? {} : { account: /[\\@]/.test(account) ? account : `${accountDomain}\\${account}` }),
		...(password === undefined ? {} : { password }),
	};
}
