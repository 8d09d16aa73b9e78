import type { JsonObject } from "../../../model/json.ts";
import { problemList } from "../../problem-list.ts";
import { plainValue } from "../../source/located-value.ts";
import { readSource } from "../../source/read-source.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { ownValue, packageIdOf } from "../xml/step-value.ts";
import { nothingToInstall, onlyWhenEmpty } from "./install-application.ts";
import { exitCodesOf } from "./run-command-line.ts";

/** Install Package (steps.md §7.2). */
export const installPackage: StepMapping = {
	key: "InstallSoftwareAction",
	title: "Install Package",
	support: {
		verdict: "differs",
		difference:
			"the command line of the program comes from the file `Packages/ID/programs.yaml`, one `Program: command line` a line; without it the step is refused; programs that are to run before are not run",
	},
	type: "run-command",
	variables: ["PackageID", "_SMSSWDProgramName", "BaseVariableName", "ContinueOnInstallError", "OSDDoNotLogCommand"],
	map,
	derive,
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const id = packageIdOf(ownValue(step, "PackageID") || /\/pkg:(\S+)/i.exec(step.action)?.[1]);
	const program = ownValue(step, "_SMSSWDProgramName");
	const base = ownValue(step, "BaseVariableName");
	if (id === undefined || program === "") {
		if (base !== "") return onlyWhenEmpty(base);
		const why = "it names no package with a program";
		return { support: { verdict: "refused", why, instead: "Give it a package and a program" } };
	}
	const file = `Packages/${id}/programs.yaml`;
	const line = programLine(file, program, step, context);
	if (line === undefined) {
		const why = "a sequence names the program of a package, and not its command line";
		const instead = "Write it into the file `Packages/ID/programs.yaml`, as `Program: command line`";
		return { support: { verdict: "refused", why, instead } };
	}
	const codes = exitCodesOf(step);
	const content = context.content(id, step.range);
	return { input: { line, content, ...(codes.length === 0 || isPlain(codes) ? {} : { codes }) } };
}

/** An export writes `0` for steps whose program has its own codes, which mean 0 and 3010. */
function isPlain(codes: readonly string[]): boolean {
	return codes.length === 1 && codes[0] === "0";
}

function programLine(file: string, program: string, step: ForeignStep, context: MapContext): string | undefined {
	const text = context.contentFile(file);
	if (text === undefined) return undefined;
	const problems = problemList(file);
	const help = "write a line for each program: Install: setup.exe /quiet";
	const mapping = readSource(text, file, problems, { what: "a list of programs", help });
	const [problem] = problems.sorted();
	if (mapping === undefined || problem !== undefined) {
		context.warning("site-file", step.range, `${file} can't be read: ${problem?.message ?? "it is empty"}`, help);
		return undefined;
	}
	const programs = plainValue(mapping) as JsonObject;
	const line = Object.entries(programs).find(([name]) => name.trim().toLowerCase() === program.toLowerCase())?.[1];
	return typeof line === "string" && line.trim() !== "" ? line.trim() : undefined;
}

function derive(read: VariableReader, given: JsonObject): JsonObject {
	if (given.line === undefined) return nothingToInstall(read, given, "packages");
	return {
		"command-line": read.expand(String(given.line)),
		...(given.content === undefined ? {} : { content: given.content }),
		...(given.codes === undefined ? {} : { "success-codes": given.codes }),
	};
}
