import { createHash } from "node:crypto";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { DurablePath, VolumeId } from "../../model/disk.ts";

/** Folder of the staged engine below the state folder. */
export const ENGINE_FOLDER = "Engine";
/** Says which files the staged engine consists of. */
export const ENGINE_MANIFEST = "engine.json";
/** Setup runs it once, at its end, before anybody can sign in (Windows OEM documentation, SetupComplete.cmd). */
export const SETUP_COMPLETE = "Setup\\Scripts\\SetupComplete.cmd";
/** What had that name before, chained. */
export const CHAINED_SETUP_COMPLETE = "Setup\\Scripts\\SetupComplete.before-steppe.cmd";
const TASK_NAME = "Steppe continue";
/** The start-up task that continues a run after a restart. */
export const RESTART_TASK = `System32\\Tasks\\${TASK_NAME}`;

/** The files of a staged engine; the first is what is started. */
export interface EngineManifest {
	readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** Reads `engine.json`; undefined when it is damaged. */
export function parseEngineManifest(text: string): EngineManifest | undefined {
	try {
		const value = JSON.parse(text) as Partial<EngineManifest> | null;
		const whole = Array.isArray(value?.files) && value.files.length > 0 && value.files.every(isEngineFile);
		return whole ? (value as EngineManifest) : undefined;
	} catch {
		return undefined;
	}
}

function isEngineFile(value: unknown): boolean {
	const file = value as { name?: unknown; sha256?: unknown } | null;
	return typeof file?.name === "string" && /^[^\\/:*?"<>|]+$/.test(file.name) && typeof file.sha256 === "string";
}

export function sha256(bytes: Uint8Array | string): string {
	return createHash("sha256").update(bytes).digest("hex");
}

/** The command that starts the engine: by `%SystemDrive%` on the volume of Windows itself, else by a search over all letters. */
export interface StartCommand {
	/** Path with backslashes, without letter. */
	readonly path: string;
	/** True when the engine lies on another volume than Windows: its letter is not known yet. */
	readonly searched: boolean;
	readonly arguments: readonly string[];
}

/** What starts the engine from the Windows on `windowsVolume`. */
export function startCommand(engine: DurablePath, windowsVolume: VolumeId, args: readonly string[]): StartCommand {
	return { path: engine.path, searched: engine.volume.toUpperCase() !== windowsVolume.toUpperCase(), arguments: args };
}

/** A file that a batch file leaves on the volume of the engine: its path without letter, and what it holds. */
export interface Mark {
	readonly path: string;
	readonly text: string;
}

const HEAD = ["@echo off", "rem Steppe continues its task sequence here."];

/** The command as lines of a batch file: ASCII only, since nobody knows the code page it is read with. */
export function formatSetupComplete(command: StartCommand, chained: boolean, mark?: Mark): string {
	const lines = [
		...HEAD,
		...(mark === undefined ? [] : [markText(command, mark)]),
		...(chained ? [`call "%~dp0${CHAINED_SETUP_COMPLETE.replace(/^.*\\/, "")}"`] : []),
		commandText(command),
	];
	return `${lines.join("\r\n")}\r\n`;
}

/** What Setup runs after a rollback: it only leaves the mark. */
export function formatSetupRollback(command: StartCommand, mark: Mark): string {
	return `${[...HEAD, markText(command, mark)].join("\r\n")}\r\n`;
}

function markText({ path, searched }: StartCommand, mark: Mark): string {
	const write = (drive: string) => `echo ${mark.text}> "${drive}\\${mark.path}"`;
	if (!searched) return write("%SystemDrive%");
	return `for %%D in (${LETTERS}) do if exist "%%D:\\${path}" ${write("%%D:")}`;
}

/** The mark that a batch file of ours leaves, and whether on a volume that is searched for. */
export function parseMark(text: string): (Mark & { readonly searched: boolean }) | undefined {
	const [, word = "", drive, path] = /(?:^|\s)echo (\w[\w-]*)> "(%SystemDrive%|%%D:)\\([^"%]+)"\s*$/im.exec(text) ?? [];
	return path === undefined ? undefined : { path, text: word, searched: drive?.toLowerCase() !== "%systemdrive%" };
}

const LETTERS = [..."CDEFGHIJKLMNOPQRSTUVWXYZ"].join(" ");

/**
 * True for what a power cut can leave of a batch file of ours before its bytes were flushed: nothing, zeros, or its beginning. A batch
 * file of an image that holds no command at all is no loss either.
 */
export function isTornSetupComplete(text: string): boolean {
	const left = text.replace(/\0+$/, "");
	const head = `${HEAD.join("\r\n")}\r\n`;
	return head.startsWith(left) || left.startsWith(head);
}

function commandText(command: StartCommand): string {
	const tail = command.arguments.map((argument) => ` ${argument}`).join("");
	if (!command.searched) return `"%SystemDrive%\\${command.path}"${tail}`;
	return `for %%D in (${LETTERS}) do if exist "%%D:\\${command.path}" "%%D:\\${command.path}"${tail}`;
}

/** Finds the line of a batch file that starts a staged engine. Only the path is read: nothing of the file is executed. */
export function parseSetupComplete(text: string): StartCommand | undefined {
	for (const line of text.split(/\r?\n/)) {
		if (/^\s*(@?rem\b|::|$)/i.test(line)) continue;
		const match = /"(%SystemDrive%|%%D:|[A-Za-z]:)\\([^"%]*\\Engine\\[^"\\%]+)"((?:\s+[^\s"&|<>]+)*)\s*$/i.exec(line);
		if (match?.[2] === undefined) continue;
		return {
			path: match[2],
			searched: match[1] !== undefined && match[1].toLowerCase() !== "%systemdrive%",
			arguments: (match[3] ?? "").split(/\s+/).filter((each) => each !== ""),
		};
	}
	return undefined;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}

/**
 * Takes away what is left of a finished run and the task itself. It runs when the engine has ended, or where there is none any more: no
 * program can delete itself, and a power cut may come between the engine and the task that starts it.
 */
function cleaningArguments(drive: string, engine: string): string {
	const folder = `${drive}\\${engine.split("\\").slice(0, -2).join("\\")}`;
	const isFinished = `if exist "${folder}\\finished.json" if not exist "${folder}\\journal.jsonl"`;
	return `/d /c ${isFinished} (rmdir /s /q "${folder}\\${ENGINE_FOLDER}" & schtasks /delete /tn "${TASK_NAME}" /f)`;
}

/** A task of the Task Scheduler that starts the engine as SYSTEM when Windows starts (Task Scheduler 1.2 schema). */
export function formatRestartTask(command: StartCommand): string {
	const drive = command.searched ? "%SteppeDrive%" : "%SystemDrive%";
	const program = `${drive}\\${command.path}`;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
		"  <Triggers><BootTrigger><Enabled>true</Enabled></BootTrigger></Triggers>",
		'  <Principals><Principal id="Author"><UserId>S-1-5-18</UserId><RunLevel>HighestAvailable</RunLevel></Principal></Principals>',
		"  <Settings><ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>",
		'  <Actions Context="Author"><Exec>',
		`    <Command>${escapeXml(program)}</Command>`,
		`    <Arguments>${escapeXml(command.arguments.join(" "))}</Arguments>`,
		"  </Exec><Exec>",
		"    <Command>%SystemRoot%\\System32\\cmd.exe</Command>",
		`    <Arguments>${escapeXml(cleaningArguments(drive, command.path))}</Arguments>`,
		"  </Exec></Actions>",
		"</Task>",
	];
	return `${lines.join("\r\n")}\r\n`;
}

interface Execution {
	readonly Command?: unknown;
	readonly Arguments?: unknown;
}

/** Reads the task's command; undefined when it is no such task or a disabled one. */
export function parseRestartTask(text: string): StartCommand | undefined {
	if (XMLValidator.validate(text) !== true) return undefined;
	const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: true });
	const task = parser.parse(text) as {
		Task?: { Triggers?: unknown; Actions?: { Exec?: Execution | readonly Execution[] } };
	};
	const exec = [task.Task?.Actions?.Exec].flat()[0];
	if (typeof exec?.Command !== "string" || JSON.stringify(task.Task?.Triggers ?? "").includes('"Enabled":"false"'))
		return undefined;
	const match = /^(%SystemDrive%|%SteppeDrive%|[A-Za-z]:)\\(.*\\Engine\\[^\\]+)$/i.exec(exec.Command);
	if (match?.[2] === undefined) return undefined;
	const tail = typeof exec.Arguments === "string" ? exec.Arguments : "";
	return {
		path: match[2],
		searched: match[1]?.toLowerCase() !== "%systemdrive%",
		arguments: tail.split(/\s+/).filter((each) => each !== ""),
	};
}
