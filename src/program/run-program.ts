import { formatExitCode, parseExitCode, unsignedCode } from "../base/exit-code.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type Command, type CommandResult, commandLine } from "../model/command.ts";
import type { Effect } from "../model/effect.ts";
import type { Failure } from "../model/failure.ts";
import type { DoneOutcome, Outcome } from "../model/outcome.ts";
import { Secret } from "../model/secret.ts";
import type { InputFault, StepContext } from "../model/step.ts";

/** How a step that starts a program judges what it did: plain data of its decision. */
export type ProgramRules = {
	/** Unsigned 32-bit forms. */
	readonly successCodes: readonly number[];
	readonly restartCodes: readonly number[];
	readonly outputVariable?: string;
	/** The variable gets so many characters from the end of the output, instead of its beginning. */
	readonly lastCharacters?: number;
	/** Runs as this account; its password is a secret of the decision. */
	readonly account?: string;
};

/** What an author may say of it. */
export interface ProgramInput {
	readonly "success-codes"?: readonly (number | string)[];
	readonly "restart-codes"?: readonly (number | string)[];
	readonly "output-variable"?: string;
	readonly "last-output-characters"?: number;
	readonly account?: string;
	readonly password?: string;
}

type Secrets = Readonly<Record<string, Secret>>;

/** Windows Installer's "success, restart required". */
const RESTART_REQUIRED = 3010;
/** A variable holds at most so many characters. */
const LONGEST_VALUE = 4000;
/** Lines of output that a failure carries. */
const TAIL_LINES = 20;

/** The rules that an input amounts to. Fails with `input-invalid` for a text that is no exit code. */
export function decideRules(input: ProgramInput): Result<ProgramRules, Failure> {
	const [fault] = programFaults(input);
	if (fault !== undefined) {
		const message = `\`${fault.pointer.slice(1)}\` ${fault.message}.`;
		return fail({ id: "input-invalid", operation: "decide the command", operand: fault.pointer.slice(1), message });
	}
	const variable = input["output-variable"];
	const lastCharacters = input["last-output-characters"];
	const successCodes = readCodes(input["success-codes"] ?? [0, RESTART_REQUIRED], "success-codes");
	if (!successCodes.ok) return successCodes;
	const restartCodes = readCodes(input["restart-codes"] ?? [RESTART_REQUIRED], "restart-codes");
	if (!restartCodes.ok) return restartCodes;
	return ok({
		successCodes: successCodes.value,
		restartCodes: restartCodes.value,
		...(variable === undefined ? {} : { outputVariable: variable }),
		...(lastCharacters === undefined ? {} : { lastCharacters }),
		...(input.account === undefined ? {} : { account: input.account }),
	});
}

/** What contradicts itself in an input, whatever program it names. */
export function programFaults(input: ProgramInput): readonly InputFault[] {
	const faults: InputFault[] = [];
	if (input.password !== undefined && input.account === undefined)
		faults.push({ pointer: "/password", message: "is given, but no `account` that it belongs to", help: [] });
	if (input["last-output-characters"] !== undefined && input["output-variable"] === undefined)
		faults.push({ pointer: "/last-output-characters", message: "needs an `output-variable`", help: [] });
	return faults;
}

/** What a program brings along beside the tool itself. Another account can be had in the full OS alone (steps.md §8.1). */
export function programEffects({ account, "output-variable": variable }: ProgramInput): readonly Effect[] {
	return [
		...(variable === undefined ? [] : [{ kind: "sets", variable } as const]),
		...(account === undefined
			? []
			: [{ kind: "needs-system", phase: "full-os", what: `the account ${account}` } as const]),
	];
}

/** The secrets of a decision that starts a program; the password of no account is none. */
export function programSecrets({ account, password = "" }: ProgramInput): { readonly secrets?: Secrets } {
	return account === undefined ? {} : { secrets: { password: new Secret(password) } };
}

function readCodes(given: readonly (number | string)[], key: string): Result<readonly number[], Failure> {
	const codes: number[] = [];
	for (const each of given) {
		const code = parseExitCode(String(each));
		if (code === undefined) {
			const message = `\`${key}\` holds ${JSON.stringify(each)}, which is no exit code: write 3010, -2147023436 or 0x80070BC2.`;
			return fail({ id: "input-invalid", operation: "decide the command", operand: String(each), message });
		}
		codes.push(code);
	}
	return ok(codes);
}

/** Starts the command and turns its exit code into an outcome (steps.md §0: codes are unsigned 32-bit numbers). */
export async function runProgram(
	given: Command,
	rules: ProgramRules,
	context: StepContext,
	secrets?: Secrets,
): Promise<Result<Outcome, Failure>> {
	const asAccount = await withAccount(given, rules, context, secrets?.password);
	if (!asAccount.ok) return asAccount;
	const command = asAccount.value;
	const ran = await context.ports.run.run(command, { signal: context.signal, line: context.log });
	if (!ran.ok) return ran;
	if (!ran.value.rehearsed) return ok({ kind: "done", notes: [`not rehearsed: ${commandLine(command)}`] });
	const code = unsignedCode(ran.value.exitCode);
	const asksRestart = rules.restartCodes.includes(code);
	if (!asksRestart && !rules.successCodes.includes(code)) {
		return fail(commandFailed(command, ran.value, rules));
	}
	const changes = { ...outputChange(rules, ran.value), notes: [`exit code ${formatExitCode(code)}`] };
	if (!asksRestart) return ok({ kind: "done", ...changes });
	const facts = await context.ports.facts.get();
	if (!facts.ok) return facts;
	return ok({ kind: "restart", into: facts.value.phase, then: "next", ...changes });
}

async function withAccount(
	command: Command,
	{ account }: ProgramRules,
	{ ports }: StepContext,
	password = new Secret(""),
): Promise<Result<Command, Failure>> {
	if (account === undefined) return ok(command);
	const facts = await ports.facts.get();
	if (!facts.ok) return facts;
	if (facts.value.phase === "full-os") return ok({ ...command, account: { name: account, password } });
	const message = "WinPE has Local System alone: a program can't be run as another account there.";
	const details = ["Run the step in the full OS, or leave `account` out."];
	return fail({ id: "wrong-phase", operation: "run the command", operand: account, message, details });
}

function outputChange(rules: ProgramRules, result: CommandResult): Pick<DoneOutcome, "variables"> {
	if (rules.outputVariable === undefined) return {};
	const whole = result.output.join("\n").trim();
	const value = rules.lastCharacters === undefined ? whole.slice(0, LONGEST_VALUE) : whole.slice(-rules.lastCharacters);
	return { variables: [{ name: rules.outputVariable, value }] };
}

function commandFailed(command: Command, result: CommandResult, rules: ProgramRules): Failure {
	const code = unsignedCode(result.exitCode);
	return {
		id: "command-failed",
		operation: "run the command",
		operand: command.program,
		message: `It ended with exit code ${formatExitCode(code)}; success is ${rules.successCodes.map(formatExitCode).join(", ")}.`,
		exitCode: code,
		command: commandLine(command),
		output: result.output.slice(-TAIL_LINES),
	};
}
