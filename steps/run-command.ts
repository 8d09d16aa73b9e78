import { splitCommandLine } from "../src/base/command-line.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, normalizePath } from "../src/base/windows-path.ts";
import { type Command, commandLine } from "../src/model/command.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Effect } from "../src/model/effect.ts";
import type { Failure } from "../src/model/failure.ts";
import type { RunCommandInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { programAt, programIn } from "../src/model/program-file.ts";
import type { InputFault, StepContext, StepType } from "../src/model/step.ts";
import {
	decideRules,
	type ProgramRules,
	programEffects,
	programFaults,
	programSecrets,
	runProgram,
} from "../src/program/run-program.ts";

type Data = ProgramRules & {
	readonly program: string;
	readonly arguments: readonly string[];
	readonly verbatim?: string;
	readonly workingDirectory?: string;
	/** Content in whose folder it starts. */
	readonly content?: string;
};

/** Runs a program with an argument vector, or a line as Windows gets it; no shell is involved. */
export const runCommand: StepType<RunCommandInput, Data> = {
	type: "run-command",
	runsIn: "any",
	destructive: () => false,
	idempotence: ({ idempotence }) => idempotence ?? "once",
	decidesEarly: true,
	check,
	effects,
	decide: async (input) => decide(input),
	act,
};

function check(input: RunCommandInput): readonly InputFault[] {
	return [...formFaults(input), ...programFaults(input)];
}

/** Exactly one of the two forms of a command. */
function formFaults(input: RunCommandInput): readonly InputFault[] {
	const line = input["command-line"];
	if (line === undefined && input.program === undefined)
		return [{ pointer: "", message: "needs a `program` or a `command-line`", help: ["write program: tool.exe"] }];
	if (line === undefined) return [];
	const other = input.program === undefined ? (input.arguments === undefined ? undefined : "arguments") : "program";
	if (other === undefined) return [];
	const help = ["leave one of the two out"];
	return [{ pointer: `/${other}`, message: "can't stand beside `command-line`", help }];
}

function effects(input: RunCommandInput): readonly Effect[] {
	const { content } = input;
	const tool = programOf(input);
	return [
		...(content === undefined ? [] : [{ kind: "needs-content", content } as const]),
		...(tool === "" ? [] : [{ kind: "needs-tool", tool, ...(content === undefined ? {} : { content }) } as const]),
		...programEffects(input),
	];
}

function programOf(input: RunCommandInput): string {
	return input.program ?? splitCommandLine(input["command-line"] ?? "")[0] ?? "";
}

/** What follows the program on a line: a quoted program ends with its quote, any other with the first blank. */
function behindProgram(line: string): string {
	return line.trim().replace(/^(?:"[^"]*"?|[^\s"]+)+\s*/, "");
}

function decide(input: RunCommandInput): Result<Decision<Data>, Failure> {
	const [fault] = formFaults(input);
	if (fault !== undefined) {
		const message = `The step ${fault.message}.`;
		return fail({ id: "input-invalid", operation: "decide the command", operand: "run-command", message });
	}
	const rules = decideRules(input);
	if (!rules.ok) return rules;
	const { content } = input;
	const folder = input["working-directory"];
	const line = input["command-line"];
	const data: Data = {
		program: programOf(input),
		arguments: line === undefined ? (input.arguments ?? []) : splitCommandLine(line).slice(1),
		...(line === undefined ? {} : { verbatim: behindProgram(line) }),
		...(folder === undefined || folder === "" ? {} : { workingDirectory: folder }),
		...(content === undefined ? {} : { content }),
		...rules.value,
	};
	const place = content === undefined ? "" : ` in the folder of ${content}`;
	const as = data.account === undefined ? "" : ` as ${data.account}`;
	const summary = `Run ${commandLine(commandOf(data))}${place}${as}`;
	return ok({ summary, choices: [], data, ...programSecrets(input) });
}

function commandOf({ program, arguments: given, verbatim, workingDirectory }: Data): Command {
	return {
		...{ program, arguments: given },
		...(verbatim === undefined ? {} : { verbatim }),
		...(workingDirectory === undefined ? {} : { workingDirectory }),
	};
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const placed = await inContent(data, context);
	return placed.ok ? runProgram(placed.value, data, context, secrets) : placed;
}

/** The command in the folder of its content, which today's letters name. */
async function inContent(data: Data, { view, ports }: StepContext): Promise<Result<Command, Failure>> {
	const command = commandOf(data);
	if (data.content === undefined) {
		const found = await programAt(ports.files, data.program);
		return found.ok ? ok({ ...command, program: found.value ?? data.program }) : found;
	}
	const folder = view.content(data.content);
	if (!folder.ok) return folder;
	const program = await programIn(ports.files, folder.value, data.program);
	if (!program.ok) return program;
	const own = data.workingDirectory;
	const isElsewhere = own !== undefined && normalizePath(own) !== undefined;
	const workingDirectory = isElsewhere ? own : joinPath(folder.value, own ?? "");
	return ok({ ...command, program: program.value ?? data.program, workingDirectory });
}
