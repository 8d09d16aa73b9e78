import { formatExitCode, unsignedCode } from "../base/exit-code.ts";
import { exitCodeMeaning } from "../base/exit-code-meaning.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { type Command, type CommandResult, commandLine } from "../model/command.ts";
import type { Failure } from "../model/failure.ts";
import type { WmiReader } from "../model/ports.ts";
import type { Secret } from "../model/secret.ts";
import type { StepContext } from "../model/step.ts";

export const MANAGE_BDE = "manage-bde";
const NAMESPACE = "root\\cimv2\\Security\\MicrosoftVolumeEncryption";
const CLASS = "Win32_EncryptableVolume";

/** What BitLocker does with a volume: `suspended` is encrypted with a key that lies open, `encrypting` is on its way. */
export type VolumeEncryption = "decrypted" | "encrypting" | "suspended" | "on" | "locked";

/** Methods by the words of this program, with those of manage-bde. */
export const ENCRYPTION_METHODS = {
	aes128: "aes128",
	aes256: "aes256",
	"xts-aes128": "xts_aes128",
	"xts-aes256": "xts_aes256",
} as const;

/** Reads from Windows itself, never from a tool's words, which follow the language. Letters without colon. */
export async function readEncryption(
	wmi: WmiReader,
	letter: string,
	operation: string,
): Promise<Result<VolumeEncryption, Failure>> {
	const operand = `${letter}:`;
	const answer = await wmi.query(NAMESPACE, CLASS);
	if (!answer.ok) return answer;
	if (answer.value.kind !== "class") {
		const message = "This system knows nothing of BitLocker: WMI has no class for it.";
		const details = ["WinPE needs its optional component WinPE-SecureStartup; Windows Home has no BitLocker."];
		return fail({ id: "not-supported-here", operation, operand, message, details });
	}
	const { instances } = answer.value.class;
	const volume = instances.find(({ DriveLetter: name }) => String(name).slice(0, 2).toUpperCase() === operand);
	if (volume === undefined) {
		const message = "BitLocker can't encrypt this volume, or there is none with this letter.";
		return fail({ id: "volume-unfit", operation, operand, message });
	}
	const { ProtectionStatus: protection, ConversionStatus: conversion } = volume;
	if (protection === 2) return ok("locked");
	if (protection === 1) return ok("on");
	return ok(conversion === 0 ? "decrypted" : conversion === 1 ? "suspended" : "encrypting");
}

const NUMERICAL_PASSWORD = /\b\d{6}(?:-\d{6}){7}\b/g;

/** Starts manage-bde. What it prints is told without recovery passwords; `secrets` never stand in what is shown of the command. */
export async function manageBde(
	words: readonly string[],
	{ ports, signal, log }: StepContext,
	given: { readonly secrets?: readonly Secret[]; readonly input?: string } = {},
): Promise<Result<CommandResult & { readonly command: Command }, Failure>> {
	const { secrets = [], input } = given;
	const plain: Command = { program: MANAGE_BDE, arguments: words };
	const shown = secrets.reduce((text, secret) => text.replaceAll(secret.reveal(), "***"), commandLine(plain));
	const command: Command = { ...plain, shown, ...(input === undefined ? {} : { input }) };
	log(shown);
	const line = (text: string) => log(text.replace(NUMERICAL_PASSWORD, "***"));
	const ran = await ports.run.run(command, { signal, line });
	return ran.ok ? ok({ ...ran.value, command }) : ran;
}

/** The failure of a manage-bde that ended with another code than 0; undefined for success, and where nothing was rehearsed. */
export function bitLockerFailure(
	{ exitCode, output, rehearsed, command }: CommandResult & { readonly command: Command },
	operation: string,
): Failure | undefined {
	const code = unsignedCode(exitCode);
	if (code === 0 || !rehearsed) return undefined;
	const meaning = exitCodeMeaning(code);
	return {
		id: "command-failed",
		operation,
		operand: MANAGE_BDE,
		message: `It ended with exit code ${formatExitCode(code)}${meaning === undefined ? "" : `: ${meaning}`}.`,
		exitCode: code,
		command: command.shown ?? commandLine(command),
		output: output.map((text) => text.replace(NUMERICAL_PASSWORD, "***")).slice(-20),
	};
}

/** The same for one call whose words are all that matters. */
export async function mustManageBde(
	words: readonly string[],
	context: StepContext,
	operation: string,
	given: Parameters<typeof manageBde>[2] = {},
): Promise<Result<CommandResult, Failure>> {
	const ran = await manageBde(words, context, given);
	if (!ran.ok) return ran;
	const failure = bitLockerFailure(ran.value, operation);
	return failure === undefined ? ran : fail(failure);
}

/** What was read back is not what it must be. */
export function notAsWanted(letter: string, operation: string, is: VolumeEncryption, wanted: string): Failure {
	const message = `manage-bde reported success, but Windows says that the volume is ${is}; it must be ${wanted}.`;
	return { id: "command-failed", operation, operand: `${letter}:`, message };
}
