import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";

/** Apply Driver Package (steps.md §4). */
export const applyDriverPackage: StepMapping = {
	key: "ApplyDriverPackageAction",
	title: "Apply Driver Package",
	support: {
		verdict: "differs",
		difference:
			"of the package the drivers go in that match a device of the machine, not all of them; further options of DISM and mass storage drivers of Windows XP are left out",
	},
	type: "inject-drivers",
	variables: [
		...["OSDApplyDriverDriverPackageID", "DriverPackageID", "OSDAllowUnsignedDriver", "OSDRecurse"],
		...["OSDInstallDriversAdditionalOptions", "OSDApplyDriverBootCriticalContentUniqueID"],
		...["OSDApplyDriverBootCriticalINFFile", "OSDApplyDriverBootCriticalHardwareComponent"],
		"OSDApplyDriverBootCriticalID",
	],
	map,
	derive: allowUnsigned,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const named = ownValue(step, "OSDApplyDriverDriverPackageID") || ownValue(step, "DriverPackageID");
	const id = packageIdOf(named || /\/install:([^,\s]+)/i.exec(step.action)?.[1]);
	if (id !== undefined) return { input: { drivers: context.content(id, step.range) } };
	const why = "it names no driver package: an export leaves out the ids of packages that were not exported with it";
	return {
		support: { verdict: "refused", why, instead: "Write the id of the package into OSDApplyDriverDriverPackageID" },
	};
}

/** Unsigned drivers were permitted by a switch that Windows 10 and later pass over; here it still counts. */
export function allowUnsigned(read: VariableReader, given: JsonObject): JsonObject {
	return { ...given, ...(read.flag("OSDAllowUnsignedDriver") === true ? { "allow-unsigned": true } : {}) };
}
