import { parseDuration } from "../src/base/duration.ts";
import { formatExitCode, unsignedCode } from "../src/base/hresult.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { type Command, type CommandResult, commandLine } from "../src/model/command.ts";
import type { Decision } from "../src/model/decision.ts";
import type { Failure } from "../src/model/failure.ts";
import type { RunCommandInput } from "../src/model/inputs.gen.ts";
import type { DoneOutcome, Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepType } from "../src/model/step.ts";

type Data = {
	readonly program: string;
	readonly arguments: readonly string[];
	readonly workingDirectory?: string;
	readonly timeoutMilliseconds?: number;
	readonly successCodes: readonly number[];
	readonly restartCodes: readonly number[];
	readonly outputVariable?: string;
};

/** Windows Installer's "success, restart required". */
const RESTART_REQUIRED = 3010;
/** A variable holds at most so many characters. */
const LONGEST_VALUE = 4000;
/** Lines of output that a failure carries. */
const TAIL_LINES = 20;

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
	act,
};

function decide(input: RunCommandInput): Result<Decision<Data>, Failure> {
	const { program, timeout } = input;
	const timeoutMilliseconds = timeout === undefined ? undefined : parseDuration(timeout);
	if (timeout !== undefined && (timeoutMilliseconds === undefined || timeoutMilliseconds === 0)) {
		const message = "The timeout is no duration above zero, such as 90s, 15m or 2h.";
		return fail({ id: "input-invalid", operation: "decide the command", operand: timeout, message });
	}
	const folder = input["working-directory"];
	const variable = input["output-variable"];
	const restartCodes = input["restart-codes"] ?? [RESTART_REQUIRED];
	const data: Data = {
		program,
		arguments: input.arguments ?? [],
		...(folder === undefined || folder === "" ? {} : { workingDirectory: folder }),
		...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
		successCodes: input["success-codes"] ?? [0, RESTART_REQUIRED],
		restartCodes,
		...(variable === undefined ? {} : { outputVariable: variable }),
	};
	return ok({ summary: `Run ${commandLine(commandOf(data))}`, choices: [], data });
}

function commandOf(data: Data): Command {
	const { program, workingDirectory, timeoutMilliseconds } = data;
	return {
		program,
		arguments: data.arguments,
		...(workingDirectory === undefined ? {} : { workingDirectory }),
		...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
	};
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const command = commandOf(data);
	const ran = await context.ports.run.run(command, { signal: context.signal, line: context.log });
	if (!ran.ok) return ran;
	const line = commandLine(command);
	if (!ran.value.rehearsed) return ok({ kind: "done", notes: [`not rehearsed: ${line}`] });
	const code = unsignedCode(ran.value.exitCode);
	const asksRestart = data.restartCodes.map(unsignedCode).includes(code);
	if (!asksRestart && !data.successCodes.map(unsignedCode).includes(code)) {
		return fail(commandFailed(command, ran.value, data));
	}
	const changes = { ...outputChange(data, ran.value), notes: [`exit code ${formatExitCode(code)}`] };
	if (!asksRestart) return ok({ kind: "done", ...changes });
	const facts = await context.ports.facts.get();
	if (!facts.ok) return facts;
	return ok({ kind: "restart", into: facts.value.phase, then: "next", ...changes });
}

function outputChange(data: Data, result: CommandResult): Pick<DoneOutcome, "variables"> {
	if (data.outputVariable === undefined) return {};
	const value = result.output.join("\n").trim().slice(0, LONGEST_VALUE);
	return { variables: [{ name: data.outputVariable, value }] };
}

function commandFailed(command: Command, result: CommandResult, data: Data): Failure {
	const code = unsignedCode(result.exitCode);
	return {
		id: "command-failed",
		operation: "run the command",
		operand: command.program,
		message: `It ended with exit code ${formatExitCode(code)}; success is ${data.successCodes.map(formatExitCode).join(", ")}.`,
		exitCode: code,
		command: commandLine(command),
		output: result.output.slice(-TAIL_LINES),
	};
}
