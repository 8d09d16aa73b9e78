import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";

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

/** The account that a step asks for by any of some switches; nothing when none of them is on. */
export function accountOf(
	read: VariableReader,
	switches: readonly string[],
	user: string,
	password: string,
): JsonObject {
	const asked = switches.find((each) => read.flag(each) === true);
	if (asked === undefined) return {};
	const account = read.text(user)?.trim();
	if (account === undefined) read.problem(`${asked} asks for another account, and ${user} has no value`);
	const secret = read.text(password);
	return { account: account ?? "", ...(secret === undefined ? {} : { password: secret }) };
}

/** A variable gets the end of the output (steps.md §8.1). */
export function outputInto(variable: string | undefined): JsonObject {
	return variable === undefined ? {} : { "output-variable": variable, "last-output-characters": OUTPUT_CHARACTERS };
}

const OUTPUT_CHARACTERS = 1000;

const SWITCHES = ["_SMSTSRunCommandLineAsUser", "SMSTSRunCommandLineAsUser", "RunAsUser"];

function derive(read: VariableReader, given: JsonObject): JsonObject {
	const line = read.expand(String(given.line ?? ""));
	const own =
		read.text("WorkingDirectory") ?? (given.startIn === undefined ? undefined : read.expand(String(given.startIn)));
	const output = read.text("SMSTSRunCommandLineOutputVariableName")?.trim();
	return {
		"command-line": line,
		...(given.content === undefined ? {} : { content: given.content }),
		...(own === undefined || own === "" ? {} : { "working-directory": own }),
		...(given.codes === undefined ? {} : { "success-codes": given.codes }),
		...(given.repeatable === true ? { idempotence: "repeatable" } : {}),
		...outputInto(output),
		...accountOf(read, SWITCHES, "SMSTSRunCommandLineUserName", "SMSTSRunCommandLineUserPassword"),
	};
}
