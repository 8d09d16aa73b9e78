import { ok, type Result } from "../src/base/result.ts";
import { type Command, commandLine } from "../src/model/command.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { RunCommandInput } from "../src/model/inputs.gen.ts";
import type { StepType } from "../src/model/step.ts";
import { decideRules, type ProgramRules, runProgram } from "../src/program/run-program.ts";

type Data = ProgramRules & {
	readonly program: string;
	readonly arguments: readonly string[];
	readonly workingDirectory?: string;
};

/** Runs a program with an argument vector; no shell is involved. */
export const runCommand: StepType<RunCommandInput, Data> = {
	type: "run-command",
	runsIn: "any",
	destructive: () => false,
	idempotence: ({ idempotence }) => idempotence ?? "once",
	decidesEarly: true,
	effects: (input) => {
		const variable = input["output-variable"];
		return [
			{ kind: "needs-tool", tool: input.program },
			...(variable === undefined ? [] : [{ kind: "sets", variable } as const]),
		];
	},
	decide: async (input) => decide(input),
	act: async ({ data }, context) => runProgram(commandOf(data), data, context),
};

function decide(input: RunCommandInput): Result<Decision<Data>, Failure> {
	const rules = decideRules(input);
	if (!rules.ok) return rules;
	const folder = input["working-directory"];
	const data: Data = {
		program: input.program,
		arguments: input.arguments ?? [],
		...(folder === undefined || folder === "" ? {} : { workingDirectory: folder }),
		...rules.value,
	};
	return ok({ summary: `Run ${commandLine(commandOf(data))}`, choices: [], data });
}

function commandOf({ program, arguments: given, workingDirectory }: Data): Command {
	return { program, arguments: given, ...(workingDirectory === undefined ? {} : { workingDirectory }) };
}
