import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MappedStep, StepMapping, Support, VariableReader } from "../xml/foreign-step.ts";
import { ownValue } from "../xml/step-value.ts";

const REFUSED: Support = {
	verdict: "refused",
	why: "the site's client installs applications, and there is none here",
	instead: "Write a Run Command Line step with the installer's own command line and its package",
};

/** Install Application (steps.md §7.1). */
export const installApplication: StepMapping = {
	key: "InstallApplicationAction",
	title: "Install Application",
	support: REFUSED,
	type: "run-command",
	variables: [
		...["BaseVariableName", "ContinueOnInstallError", "RetryCount", "ApplicationName", "OSDAppClearCache", "OSDApp"],
		...["OSDAppCount", "OSDApp#Name", "OSDApp#DisplayName", "OSDApp#Description", "OSDAppInstallRetries"],
		"OSDAppInstallRetryTimeout",
	],
	map,
	derive: (read, given) => nothingToInstall(read, given, "applications"),
};

function map(step: ForeignStep): Partial<MappedStep> {
	const base = ownValue(step, "BaseVariableName");
	const isListed = base !== "" && ownValue(step, "ApplicationName") === "" && ownValue(step, "OSDApp0Name") === "";
	return isListed ? onlyWhenEmpty(base) : {};
}

/** A step that installs what a list names has nothing to do when it names nothing (steps.md §7.1, §7.2). */
export function onlyWhenEmpty(base: string): Partial<MappedStep> {
	const difference = "nothing is installed while its list is empty, as there; a list that names something is refused";
	return { input: { base }, support: { verdict: "differs", difference } };
}

/** Passes over a step whose list is empty, and refuses any other. */
export function nothingToInstall(read: VariableReader, { base }: JsonObject, what: string): JsonObject {
	const names = read.list(String(base));
	if (names.length === 0) read.skip(`the list ${String(base)} names no ${what}`);
	else read.problem(`the list names ${names.join(", ")}, and nothing here can install ${what} of a site`);
	return { program: "cmd.exe", arguments: ["/c", "rem"] };
}
