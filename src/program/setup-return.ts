import { ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import { type Command, commandLine } from "../model/command.ts";
import type { Failure } from "../model/failure.ts";
import type { Look, Ports } from "../model/ports.ts";
import type { RunView, StepContext } from "../model/step.ts";
import { ROLLBACK_LOG, ROLLED_BACK_MARK, UPGRADED_MARK } from "../model/windows-setup.ts";
import { judgeSetup, lastCodeIn } from "./windows-setup.ts";

/** Beside the marks of the scripts: Setup ended its first part, and in which start of the machine. */
export const ENDED_FILE = "ended.json";
/** Lines of a log that a failure carries. */
const TAIL_LINES = 20;
/** Setup may still be at work when the machine is back; it is waited for so long, in milliseconds. */
const LONGEST_SETUP = 3_600_000;
const BETWEEN_LOOKS = 15_000;

/** What the machine tells of an upgrade. */
export type SetupReturn =
	/** Setup has not come to its restart. */
	| { readonly kind: "none" }
	/** It has, and the machine was not restarted since. */
	| { readonly kind: "waiting" }
	/** `marked`: the script that Setup runs said so; without it Setup may still be at work, or has come back in silence. */
	| { readonly kind: "upgraded" | "rolled-back"; readonly marked: boolean };

/** Where the scripts for Setup and their marks lie. */
export function upgradeFolder({ statePath }: Pick<RunView, "statePath">, id: string): WindowsPath {
	return joinPath(statePath, "Upgrade", id);
}

/** What became of the upgrade, from its marks and the version of the running Windows. Waits for nothing. */
export async function lookBack(
	{ id, from }: { readonly id: string; readonly from: string },
	{ files, facts, view }: Pick<Look, "files" | "facts"> & { readonly view: RunView },
): Promise<Result<SetupReturn, Failure>> {
	const folder = upgradeFolder(view, id);
	const has = async (name: string) => {
		const entry = await files.stat(joinPath(folder, name));
		return entry.ok ? ok(entry.value?.kind === "file") : entry;
	};
	const isRolledBack = await has(ROLLED_BACK_MARK);
	if (!isRolledBack.ok) return isRolledBack;
	if (isRolledBack.value) return ok({ kind: "rolled-back", marked: true });
	const isUpgraded = await has(UPGRADED_MARK);
	if (!isUpgraded.ok) return isUpgraded;
	const now = await facts.get();
	if (!now.ok) return now;
	const { osVersion, bootId } = now.value;
	if (isUpgraded.value || (osVersion !== undefined && osVersion !== from))
		return ok({ kind: "upgraded", marked: isUpgraded.value });
	const hasEnded = await has(ENDED_FILE);
	if (!hasEnded.ok) return hasEnded;
	if (!hasEnded.value) return ok({ kind: "none" });
	const ended = await files.readText(joinPath(folder, ENDED_FILE));
	if (!ended.ok) return ended;
	return ok(
		ended.value.includes(JSON.stringify(bootId)) ? { kind: "waiting" } : { kind: "rolled-back", marked: false },
	);
}

const SETUP_KEY = "HKLM\\SYSTEM\\Setup";

async function isSetupAtWork({ registry }: Pick<Ports, "registry">): Promise<Result<boolean, Failure>> {
	const key = await registry.key(SETUP_KEY);
	if (!key.ok) return key;
	const values = Object.entries(key.value?.values ?? {});
	const flags = ["systemsetupinprogress", "oobeinprogress"];
	return ok(values.some(([name, { data }]) => flags.includes(name.toLowerCase()) && data !== 0));
}

/**
 * What became of the upgrade, once Setup is done. The start-up task may be quicker than Setup's own script, in a Windows that Setup still
 * works on (boot.md §6): then it is waited for, an hour at most.
 */
export async function awaitSetup(
	data: { readonly id: string; readonly from: string },
	{ ports, view, signal, log }: StepContext,
): Promise<Result<SetupReturn, Failure>> {
	for (let waited = 0; ; waited += BETWEEN_LOOKS) {
		const found = await lookBack(data, { ...ports, view });
		if (!found.ok || !("marked" in found.value) || found.value.marked) return found;
		const isAtWork = await isSetupAtWork(ports);
		if (!isAtWork.ok) return isAtWork;
		if (!isAtWork.value || waited >= LONGEST_SETUP || signal.aborted) return found;
		if (waited === 0) log("Windows Setup is still at work here: waiting for its end.");
		await ports.clock.idle(BETWEEN_LOOKS, signal);
	}
}

async function tailOf({ files, facts }: Pick<Look, "files" | "facts">, log: string): Promise<readonly string[]> {
	const now = await facts.get();
	if (!now.ok) return [];
	const text = await files.readText(joinPath(`${now.value.systemLetter}:\\`, log));
	if (!text.ok) return [];
	const lines = text.value.split(/\r?\n/).filter((line) => line.trim() !== "");
	return lines.slice(-TAIL_LINES);
}

/** Setup ended without the restart that would have gone on. */
export async function failedSetup(
	command: Command,
	{ code, meaning }: { readonly code: number; readonly meaning: string },
	output: readonly string[],
	log: string,
	look: Pick<Look, "files" | "facts">,
): Promise<Failure> {
	const told = await tailOf(look, log);
	return {
		id: "command-failed",
		operation: "upgrade Windows",
		operand: command.program,
		message: `Windows Setup ended with ${meaning}. Nothing was changed.`,
		exitCode: code,
		command: command.shown ?? commandLine(command),
		output: [...output, ...told].slice(-TAIL_LINES),
		details: [`Setup's own log: ${log} on the volume of Windows`],
	};
}

/** The old Windows came back: what Setup says of it stands in its log. */
export async function rolledBack(
	{ marked }: { readonly marked: boolean },
	look: Pick<Look, "files" | "facts">,
): Promise<Failure> {
	const output = await tailOf(look, ROLLBACK_LOG);
	const code = lastCodeIn(output);
	const why = code === undefined ? "its log names no error code" : judgeSetup(code, { scanOnly: false }).meaning;
	const silence = "The old Windows started again after Windows Setup had the machine, and Setup left no word";
	return {
		id: "command-failed",
		operation: "upgrade Windows",
		operand: "Windows Setup",
		message: `${marked ? "Windows Setup gave the old Windows back" : silence}: ${why}.`,
		...(code === undefined ? {} : { exitCode: code }),
		...(output.length === 0 ? {} : { output }),
		details: [`Setup's own log: ${ROLLBACK_LOG} on the volume of Windows`],
	};
}
