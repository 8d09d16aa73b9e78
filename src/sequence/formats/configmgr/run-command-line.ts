import type { JsonObject } from "../../../model/json.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";

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
	const codes = step.successCodes.filter((each) => /^-?\d{1,10}$|^0x[0-9A-Fa-f]{1,8}$/.test(each));
	return {
		input: {
			line,
			...(folder === undefined ? {} : { content: folder }),
			...(step.startIn === "" ? {} : { startIn: step.startIn }),
			...(codes.length === 0 ? {} : { codes }),
		},
	};
}

/** What is run: the step's own command line where it is given, which is what the action was made of. */
function lineOf({ variables, action }: ForeignStep): string {
	const own = variables.get("COMMANDLINE")?.value.trim() ?? "";
	return own === "" ? action.replace(RUN, "").trim() : own;
}

/** The package whose folder it runs in; exports write `00000000` for one that is not there any more. */
function packageOf({ variables, action }: ForeignStep): string | undefined {
	const id = variables.get("PACKAGEID")?.value.trim() || RUN.exec(action)?.[1] || "";
	return /^[A-Za-z0-9]{3}[0-9A-Fa-f]{5}$/.test(id) && id !== "00000000" ? id : undefined;
}

function derive(read: VariableReader, given: JsonObject): JsonObject {
	const line = read.expand(String(given.line ?? ""));
	const own =
		read.text("WorkingDirectory") ?? (given.startIn === undefined ? undefined : read.expand(String(given.startIn)));
	const output = read.text("SMSTSRunCommandLineOutputVariableName");
	return {
		"command-line": line,
		...(given.content === undefined ? {} : { content: given.content }),
		...(own === undefined || own === "" ? {} : { "working-directory": own }),
		...(given.codes === undefined ? {} : { "success-codes": given.codes }),
		...(output === undefined ? {} : { "output-variable": output }),
	};
}
