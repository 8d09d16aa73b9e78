import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, Support, VariableReader } from "../xml/foreign-step.ts";
import { isOn, ownValue, packageIdOf } from "../xml/step-value.ts";

/** Run Command Line (steps.md §8.1), and every step without a type (sequence-xml.md §2). */
export const runCommandLine: StepMapping = {
	key: "RunCommandLineAction",
	title: "Run Command Line",
	support: { verdict: "runs" },
	type: "run-command",
	map,
	derive,
};

const RUN = /^"?[^"\s]*smsswd\.exe"?\s+\/run:(\S*)\s*/i;

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const line = lineOf(step);
	if (line === "") {
		const why = "it has no command line";
		return { support: { verdict: "refused", why, instead: "Give it one" } };
	}
	if (isOn(step, "_SMSTSRunCommandLineAsUser") || isOn(step, "RunAsUser")) return { support: OTHER_ACCOUNT };
	const packageId = packageOf(step);
	const folder = packageId === undefined ? undefined : context.content(packageId, step.range);
	const codes = exitCodesOf(step);
	return {
		input: {
			line,
			...(folder === undefined ? {} : { content: folder }),
			...(step.startIn === "" ? {} : { startIn: step.startIn }),
			...(codes.length === 0 ? {} : { codes }),
			...(step.retryCount > 0 ? { repeatable: true } : {}),
		},
	};
}

/** The exit codes that a step calls success; what is none of them is left out. */
export function exitCodesOf({ successCodes }: ForeignStep): readonly string[] {
	return successCodes.filter((each) => /^-?\d{1,10}$|^0x[0-9A-Fa-f]{1,8}$/.test(each));
}

/** What is run: the step's own command line where it is given, which is what the action was made of. */
function lineOf(step: ForeignStep): string {
	return ownValue(step, "CommandLine") || step.action.replace(RUN, "").trim();
}

/** The package whose folder it runs in; exports write `00000000` for one that is not there any more. */
function packageOf(step: ForeignStep): string | undefined {
	return packageIdOf(ownValue(step, "PackageID") || RUN.exec(step.action)?.[1]);
}

/** What a step that asks for another account gets. */
export const OTHER_ACCOUNT: Support = {
	verdict: "refused",
	why: "it asks for another account, and everything here runs as the engine does",
	instead: "Let the program itself log on to what it needs, or take the account back",
};

/** Programs run as the engine does: what another account was to do would be done by one with other rights. */
export function refuseOtherAccount(read: VariableReader, names: readonly string[]): void {
	const name = names.find((each) => read.flag(each) === true);
	if (name !== undefined)
		read.problem(`${name} asks for another account, and everything here runs as the engine does: take it back`);
}

function derive(read: VariableReader, given: JsonObject): JsonObject {
	refuseOtherAccount(read, ["_SMSTSRunCommandLineAsUser", "SMSTSRunCommandLineAsUser", "RunAsUser"]);
	const line = read.expand(String(given.line ?? ""));
	const own =
		read.text("WorkingDirectory") ?? (given.startIn === undefined ? undefined : read.expand(String(given.startIn)));
	const output = read.text("SMSTSRunCommandLineOutputVariableName");
	return {
		"command-line": line,
		...(given.content === undefined ? {} : { content: given.content }),
		...(own === undefined || own === "" ? {} : { "working-directory": own }),
		...(given.codes === undefined ? {} : { "success-codes": given.codes }),
		...(given.repeatable === true ? { idempotence: "repeatable" } : {}),
		...(output === undefined ? {} : { "output-variable": output }),
	};
}
