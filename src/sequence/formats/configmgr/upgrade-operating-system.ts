import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";

const PACKAGE = "OSDUpgradeInstallPackageID";
const PATH = "OSDUpgradeInstallPath";
const DRIVERS = "OSDUpgradeDriverPackageID";

/** Upgrade Operating System (steps.md §3.6). */
export const upgradeOperatingSystem: StepMapping = {
	key: "UpgradeOperatingSystemAction",
	title: "Upgrade Operating System",
	support: {
		verdict: "differs",
		difference:
			"the step restarts the computer by itself, so steps between it and the next Restart Computer run in the new Windows, and that restart is passed over; feature updates of the site are refused; SetupCompletePause is not needed, Setup's end is waited for",
	},
	type: "upgrade-windows",
	variables: [
		...[PACKAGE, PATH, DRIVERS, "OSDUpgradeInstallEditionIndex", "OSDUpgradeOsProductKey"],
		...["OSDUpgradeStagedContent", "OSDUpgradeScanOnly", "OSDUpgradeIgnoreMessages", "SetupTimeout"],
		...["OSDUpgradeDynamicUpdateSettings", "OSDUpgradePreserveSettings", "OSDSetupAdditionalUpgradeOptions"],
		...["OSDFeatureUpdateAssignmentID", "OSDUpgradeFeatureUpdateName", "SetupCompletePause", "OSDUpgradeSetupTimeout"],
	],
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const media = packageIdOf(ownValue(step, PACKAGE));
	if (media === undefined && ownValue(step, PATH) === "") return { support: without(step) };
	const drivers = packageIdOf(ownValue(step, DRIVERS));
	if (drivers === undefined && ownValue(step, DRIVERS) !== "") {
		const message = "its driver package has no id, as exports leave it when the package was not exported with them";
		context.warning("driver-package", step.range, message, `write the id of the package into ${DRIVERS}`);
	}
	return {
		input: {
			...(media === undefined ? {} : { content: context.content(media, step.range) }),
			...(drivers === undefined ? {} : { drivers: context.content(drivers, step.range) }),
		},
	};
}

/** Why a step without installation files can't run. */
function without(step: ForeignStep): MappedStep["support"] {
	const instead = `Write the id of the package into ${PACKAGE}, or the folder with setup.exe into ${PATH}`;
	const isUpdate = ["OSDFeatureUpdateAssignmentID", "OSDUpgradeFeatureUpdateName"].some(
		(name) => ownValue(step, name) !== "",
	);
	if (isUpdate) return { verdict: "refused", why: "a feature update comes from the site's software updates", instead };
	const why = ownValue(step, PACKAGE) === "" ? "it names no upgrade package and no path" : LOST;
	return { verdict: "refused", why, instead };
}
const LOST = "its upgrade package has no id: an export leaves out the ids of packages that were not exported with it";

function derive(read: VariableReader, { content, drivers }: JsonObject): JsonObject {
	refuseOthers(read, content, drivers);
	const path = read.text(PATH)?.trim();
	const staged = read.text("OSDUpgradeStagedContent")?.trim();
	const index = read.number("OSDUpgradeInstallEditionIndex") ?? 0;
	const key = read.text("OSDUpgradeOsProductKey")?.trim();
	const more = read.text("OSDSetupAdditionalUpgradeOptions")?.trim();
	return {
		...(path === undefined ? (content === undefined ? {} : { content }) : { path }),
		...(index > 0 ? { "edition-index": index } : {}),
		...(key === undefined ? {} : { "product-key": key }),
		...(staged === undefined ? (drivers === undefined ? {} : { drivers }) : { "drivers-path": staged }),
		...(read.flag("OSDUpgradeScanOnly") === true ? { "scan-only": true } : {}),
		...(read.flag("OSDUpgradeIgnoreMessages") === true ? { "ignore-messages": true } : {}),
		...dynamicUpdate(read),
		...(more === undefined ? {} : { "additional-options": more }),
		"after-rollback": "go-on",
	};
}

/** What a variable asks for and nothing here does. */
function refuseOthers(read: VariableReader, content: unknown, drivers: unknown): void {
	for (const [name, own] of [
		[PACKAGE, content],
		[DRIVERS, drivers],
	] as const) {
		const id = packageIdOf(read.text(name));
		if (id !== undefined && id !== own)
			read.problem(`${name} names ${id} now: the package must be named by the step itself, where it is read`);
	}
	const keeps = read.text("OSDUpgradePreserveSettings")?.trim() ?? "Upgrade";
	if (!/^upgrade$/i.test(keeps) && !keeps.startsWith("%"))
		read.problem(`OSDUpgradePreserveSettings is ${keeps}: an upgrade keeps programs, settings and files here`);
}

/** The class knows `Disable` and, in its own spelling, `OveridePolicy`: updates from Microsoft whatever the policy says. */
function dynamicUpdate(read: VariableReader): JsonObject {
	const value = read.text("OSDUpgradeDynamicUpdateSettings")?.trim();
	if (value === undefined || value.startsWith("%")) return {};
	if (/^disable$/i.test(value)) return { "dynamic-update": "disable" };
	if (/^(?:enable|overr?idepolicy)$/i.test(value)) return { "dynamic-update": "enable" };
	read.problem(`OSDUpgradeDynamicUpdateSettings knows Disable and OverridePolicy, not ${JSON.stringify(value)}`);
	return {};
}
