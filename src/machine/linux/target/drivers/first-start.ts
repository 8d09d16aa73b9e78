import { decodeAnswerFile } from "../../../../answer-file/author-file.ts";
import {
	type FirstStartCommand,
	firstStartCommands,
	withFirstStartCommand,
} from "../../../../answer-file/first-start-command.ts";
import type { AnswerArchitecture } from "../../../../answer-file/settings.ts";
import { done, fail, ok, type Result } from "../../../../base/result.ts";
import { joinPath, type WindowsPath } from "../../../../base/windows-path.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { Files, FilesReader, HivesReader } from "../../../../model/ports.ts";
import { refusal } from "../files-failure.ts";

/** Folder of a Windows in which driver packages wait for its first start. */
export const WAITING_DRIVERS = "Windows\\Setup\\SteppeDrivers";

const AT_HOME = `%WINDIR%\\${WAITING_DRIVERS.replace(/^Windows\\/, "")}`;
/**
 * Adds every package that waits. pnputil ends with 259 where no device needs a package and with 3010 where one wants a restart; RunSynchronous
 * takes anything but 0, 1 and 2 for the end of Setup, so 0 is what it gets.
 */
export const ADD_DRIVERS: FirstStartCommand = {
	description: "[steppe] Adds the driver packages that wait for the first start",
	path: `cmd.exe /c "pnputil.exe /add-driver ${AT_HOME}\\*.inf /subdirs /install > ${AT_HOME}\\pnputil.log 2>&1 & exit /b 0"`,
};

/** Where Windows looks for an answer file on its own volume (Windows OEM documentation, implicit answer file search order). */
const PLACES = [
	"Windows\\Panther\\Unattend\\Unattend.xml",
	"Windows\\Panther\\Unattend\\Autounattend.xml",
	"Windows\\Panther\\unattend.xml",
	"Windows\\Panther\\Autounattend.xml",
	"Windows\\System32\\Sysprep\\Unattend.xml",
	"Unattend.xml",
	"Autounattend.xml",
];
const USUAL_PLACE = "Windows\\Panther\\unattend.xml";
const LARGEST = 4 * 1024 * 1024;

/** What looks at the first start of an applied Windows. */
export interface FirstStartReader {
	readonly files: FilesReader;
	readonly hives: HivesReader;
	readonly architecture: AnswerArchitecture;
}

/**
 * Why the pass specialize will not run at the next start of the Windows, as a sentence; undefined when it will. An image that was not
 * generalized has it behind itself.
 */
export async function specializeProblem(
	{ hives }: FirstStartReader,
	root: WindowsPath,
): Promise<Result<string | undefined, Failure>> {
	const hive = joinPath(root, "Windows\\System32\\config\\SOFTWARE");
	const state = await hives.get(hive, "Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState");
	if (!state.ok) return state;
	const told = state.value?.data;
	return told === undefined || /^IMAGE_STATE_GENERALIZE_/i.test(String(told))
		? ok(undefined)
		: ok(`The image was not generalized (${told}): its first start runs no pass in which drivers could be added.`);
}

interface AnswerFilePlace {
	readonly path: WindowsPath;
	/** Absent when there is no such file. */
	readonly text?: string;
	/** Absent when the file says nothing of specialize. */
	readonly commands?: readonly string[];
}

/** The answer file that Windows will take specialize from; the usual place where none has that pass. */
async function effectiveFile(reader: FirstStartReader, root: WindowsPath): Promise<Result<AnswerFilePlace, Failure>> {
	const places = await placesOf(reader, root);
	if (!places.ok) return places;
	let usual: AnswerFilePlace = { path: joinPath(root, USUAL_PLACE) };
	for (const path of places.value) {
		const read = await readPlace(reader, path);
		if (!read.ok) return read;
		if (read.value === undefined) continue;
		if (read.value.commands !== undefined) return ok({ ...read.value, path });
		if (path.toUpperCase() === usual.path.toUpperCase()) usual = { ...read.value, path };
	}
	return ok(usual);
}

async function placesOf({ hives }: FirstStartReader, root: WindowsPath): Promise<Result<readonly string[], Failure>> {
	const named = await hives.get(joinPath(root, "Windows\\System32\\config\\SYSTEM"), "Setup", "UnattendFile");
	if (!named.ok) return named;
	const own = /^[A-Za-z]:\\(.+)$/.exec(String(named.value?.data ?? ""))?.[1];
	return ok([...(own === undefined ? [] : [own]), ...PLACES].map((place) => joinPath(root, place)));
}

async function readPlace(
	{ files, architecture }: FirstStartReader,
	path: WindowsPath,
): Promise<Result<Omit<AnswerFilePlace, "path"> | undefined, Failure>> {
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value?.kind !== "file") return ok(undefined);
	const bytes = await files.readBytes(path, LARGEST);
	if (!bytes.ok) return bytes;
	const text = decodeAnswerFile(bytes.value);
	if (!text.ok) return fail(unusable(path, text.error));
	const commands = firstStartCommands(text.value, architecture);
	if (!commands.ok) return fail(unusable(path, commands.error));
	return ok({ text: text.value, ...(commands.value === undefined ? {} : { commands: commands.value }) });
}

function unusable(path: WindowsPath, why: string): Failure {
	return refusal("answer-file-invalid", path, `Windows Setup would stop at this answer file: ${why}.`);
}

/** True when the answer file that Windows will take adds the packages that wait. */
export async function addsDrivers(reader: FirstStartReader, root: WindowsPath): Promise<Result<boolean, Failure>> {
	const place = await effectiveFile(reader, root);
	return place.ok ? ok(place.value.commands?.includes(ADD_DRIVERS.path) ?? false) : place;
}

/** Makes the first start add the packages that wait: the command stands in the answer file that Windows will take. */
export async function ensureAddsDrivers(
	reader: FirstStartReader & { readonly files: Files },
	root: WindowsPath,
): Promise<Result<void, Failure>> {
	const place = await effectiveFile(reader, root);
	if (!place.ok) return place;
	const { path, text, commands } = place.value;
	if (commands?.includes(ADD_DRIVERS.path) === true) return done;
	const changed = withFirstStartCommand(text, reader.architecture, ADD_DRIVERS);
	if (!changed.ok) return fail(unusable(path, changed.error));
	const folder = await reader.files.createFolder(joinPath(root, "Windows\\Panther"));
	return folder.ok ? reader.files.write(path, changed.value) : folder;
}
