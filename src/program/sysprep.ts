import { fail, ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Command } from "../model/command.ts";
import { commandLine } from "../model/command.ts";
import type { Failure } from "../model/failure.ts";
import { PENDING_RESTART_KEYS } from "../model/pending-restart.ts";
import type { FilesReader, Look } from "../model/ports.ts";
import type { StepContext } from "../model/step.ts";
import { readEncryption } from "./bitlocker.ts";
import { type Generalization, readGeneralization, SYSPREP_FOLDER, SYSPREP_LOGS } from "./generalized-windows.ts";

/** What Sysprep is asked for. */
export interface SysprepRequest {
	readonly start: "oobe" | "audit";
	readonly sameVirtualHardware: boolean;
	readonly answerFile?: WindowsPath;
}

const OPERATION = "generalize Windows";
const TAIL_LINES = 20;

/** Sysprep without a window; the restart is left to the caller (boot.md §6). `windows` is the folder of Windows. */
export function sysprepCommand(windows: WindowsPath, request: SysprepRequest): Command {
	const { start, sameVirtualHardware, answerFile } = request;
	return {
		program: joinPath(windows, SYSPREP_FOLDER, "sysprep.exe"),
		arguments: [
			...["/quiet", "/generalize", `/${start}`, "/quit"],
			...(sameVirtualHardware ? ["/mode:vm"] : []),
			...(answerFile === undefined ? [] : [`/unattend:${answerFile}`]),
		],
	};
}

const COMPONENT =
	'publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"';

/** An answer file that does nothing but keep the activation (component Microsoft-Windows-Security-SPP, pass generalize). */
export function keepActivationFile(architecture: string): string {
	const processor = architecture === "x64" ? "amd64" : architecture;
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<unattend xmlns="urn:schemas-microsoft-com:unattend">',
		'\t<settings pass="generalize">',
		`\t\t<component name="Microsoft-Windows-Security-SPP" processorArchitecture="${processor}" ${COMPONENT}>`,
		"\t\t\t<SkipRearm>1</SkipRearm>",
		"\t\t</component>",
		"\t</settings>",
		"</unattend>",
	];
	return `${lines.join("\r\n")}\r\n`;
}

interface Obstacle {
	readonly message: string;
	readonly details: readonly string[];
}

/** A Windows without BitLocker, or one that does not tell, is no obstacle: Sysprep looks by itself. */
async function bitLockerInTheWay({
	facts,
	wmi,
}: Pick<Look, "facts" | "wmi">): Promise<Result<Obstacle | undefined, Failure>> {
	const now = await facts.get();
	if (!now.ok) return now;
	const letter = now.value.systemLetter;
	const encryption = await readEncryption(wmi, letter, OPERATION);
	if (!encryption.ok || (encryption.value !== "on" && encryption.value !== "encrypting")) return ok(undefined);
	const message = `BitLocker protects ${letter}:, and Sysprep refuses such a Windows.`;
	return ok({ message, details: [`Decrypt the volume first and wait for its end: manage-bde -off ${letter}:`] });
}

/** Why Sysprep would refuse this Windows or spoil it, in one sentence; undefined when nothing is known to be in the way. */
export async function whyNotGeneralize(
	look: Pick<Look, "facts" | "registry" | "wmi">,
): Promise<Result<Obstacle | undefined, Failure>> {
	const inventory = await look.facts.inventory();
	if (!inventory.ok) return inventory;
	const domain = inventory.value.operatingSystem?.domain ?? "";
	if (domain !== "") {
		const message = `The computer is in the domain ${domain}: what the domain put into Windows would be captured with it.`;
		const details = ["Let it leave the domain and restart first, or build the reference computer in a workgroup."];
		return ok({ message, details });
	}
	const bitLocker = await bitLockerInTheWay(look);
	if (!bitLocker.ok || bitLocker.value !== undefined) return bitLocker;
	const waiting: string[] = [];
	for (const [key, who] of PENDING_RESTART_KEYS) {
		const found = await look.registry.key(key);
		if (!found.ok) return found;
		if (found.value !== undefined) waiting.push(who);
	}
	if (waiting.length === 0) return ok(undefined);
	const message = `Windows waits for a restart for ${waiting.join(" and ")}, and Sysprep refuses such a Windows.`;
	return ok({ message, details: ["Put a restart step before it."] });
}

/** Lines that a log has got since it had `before` bytes of text; an unreadable one has none. */
async function linesSince(files: Pick<FilesReader, "readText">, log: WindowsPath, before: string) {
	const text = await files.readText(log);
	const added = text.ok ? (text.value.startsWith(before) ? text.value.slice(before.length) : text.value) : "";
	return added.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** Starts Sysprep and judges by what it left. Its own logs go into the log of the step. */
export async function runSysprep(
	windows: WindowsPath,
	request: SysprepRequest,
	{ ports, signal, log }: StepContext,
): Promise<Result<Generalization, Failure>> {
	const command = sysprepCommand(windows, request);
	const logs = [SYSPREP_LOGS.actions, SYSPREP_LOGS.errors].map((name) => joinPath(windows, SYSPREP_FOLDER, name));
	const before: string[] = [];
	for (const path of logs) {
		const text = await ports.files.readText(path);
		before.push(text.ok ? text.value : "");
	}
	log(commandLine(command));
	const ran = await ports.run.run(command, { signal, line: log });
	if (!ran.ok) return ran;
	const added = await Promise.all(logs.map((path, index) => linesSince(ports.files, path, before[index] ?? "")));
	const [actions = [], errors = []] = added.map((lines) => lines.slice(-TAIL_LINES));
	for (const line of actions) log(`setupact.log: ${line}`);
	for (const line of errors) log(`setuperr.log: ${line}`);
	const found = await readGeneralization(windows, ports);
	if (!found.ok || found.value.state === "generalized") return found;
	const output = errors.length > 0 ? errors : [...ran.value.output, ...actions].slice(-TAIL_LINES);
	return fail(notGeneralized(found.value, { command, exitCode: ran.value.exitCode, output }));
}

/** Sysprep did not do it: what it said, and in what state Windows is now. */
function notGeneralized(
	{ state, because }: Generalization,
	{ command, exitCode, output }: { command: Command; exitCode: number; output: readonly string[] },
): Failure {
	const left = state === "not-begun" ? "Windows is as it was" : "Windows is left half generalized: do not capture it";
	return {
		id: "command-failed",
		operation: OPERATION,
		operand: command.program,
		message: `Sysprep did not generalize Windows (${because}). ${left}.`,
		exitCode,
		command: commandLine(command),
		...(output.length === 0 ? {} : { output }),
		details: [`Sysprep's own logs: ${SYSPREP_LOGS.errors} and ${SYSPREP_LOGS.actions} in ${SYSPREP_FOLDER} of Windows`],
	};
}

/** A Windows in which Sysprep was cut off. */
export function halfGeneralized(windows: WindowsPath, because: string): Failure {
	return {
		id: "windows-half-generalized",
		operation: OPERATION,
		operand: windows,
		message: `Sysprep was cut off at its work (${because}): this Windows can neither be captured nor be generalized again.`,
		details: ["Install the reference computer anew, and let the sequence run again."],
	};
}
