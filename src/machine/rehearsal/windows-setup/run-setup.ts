import { ok } from "../../../base/result.ts";
import { joinPath, parentPath, type WindowsPath } from "../../../base/windows-path.ts";
import type { Command, CommandResult } from "../../../model/command.ts";
import type { ImageEntry } from "../../../model/image.ts";
import type { Answer, Files, HivesReader, Images, Run, Volumes } from "../../../model/ports.ts";
import { SETUP_FOLDER } from "../../../model/windows-setup.ts";
import type { MachineDescription } from "../description.ts";
import { systemLetter } from "../facts.ts";
import { readInstalledFacts } from "../installed-facts.ts";
import type { BootSession } from "../session.ts";
import { readSetupOptions, type SetupOptions } from "./setup-options.ts";
import { formatPlan, KEPT_COMPLETE, KEPT_ROLLBACK, NEW_WINDOWS, onVolume, PLAN_FILE } from "./setup-plan.ts";

/** What the stand-in for Windows Setup works on. */
export interface SetupWorld {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly files: Files;
	readonly volumes: Volumes;
	readonly images: Images;
	readonly hives: HivesReader;
}

/** Exit codes of Windows Setup (boot.md §7). */
const CODES = {
	done: 0,
	optionNotAvailable: 0x7,
	fileNotFound: 0x8007_0002,
	requirementsNotMet: 0xc190_0200,
	noSuchMigration: 0xc190_0204,
	diskSpace: 0xc190_020e,
	scanFoundNothing: 0xc190_0210,
} as const;

/** From this build on `/quiet` needs `/eula accept`, and a PC needs 4 GB and a TPM 2.0 (Windows 11). */
const WINDOWS_11 = 22_000;
const GIB = 1024 ** 3;

/** Ends Setup with a code and what it says of it. */
class SetupEnded {
	readonly code: number;
	readonly line: string;
	constructor(code: number, line: string) {
		this.code = code;
		this.line = line;
	}
}

/**
 * A stand-in for Windows Setup's part before the first restart: it judges the PC as documented, lays the new Windows down beside the
 * running one, and leaves a plan for the next start. Undefined for a command that is no such upgrade from a folder with installation files.
 */
export async function runSetup(
	world: SetupWorld,
	command: Command,
	watch: Parameters<Run["run"]>[1],
): Answer<CommandResult | undefined> {
	const options = readSetupOptions(command.program, command.arguments);
	if (options === undefined || world.session.phase !== "full-os") return ok(undefined);
	const media = await findMedia(world, command.program);
	if (!media.ok) return media;
	if (media.value === undefined) return ok(undefined);
	const ended = await setUp(world, options, media.value, watch.signal);
	if (!ended.ok) return ended;
	const { code, line } = ended.value;
	watch.line?.(line);
	return ok({ exitCode: code, output: [line], rehearsed: true });
}

async function findMedia({ files }: SetupWorld, program: string): Answer<WindowsPath | undefined> {
	for (const name of ["install.wim", "install.esd"]) {
		const path = joinPath(parentPath(program), "sources", name);
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value?.kind === "file") return ok(path);
	}
	return ok(undefined);
}

async function setUp(
	world: SetupWorld,
	options: SetupOptions,
	media: WindowsPath,
	signal: AbortSignal,
): Answer<SetupEnded> {
	const letter = await systemLetter(world.session, world.volumes);
	if (!letter.ok) return letter;
	const entry = await judge(world, options, media, letter.value);
	if (!entry.ok) return entry;
	if (entry.value instanceof SetupEnded) return ok(entry.value);
	if (options.scanOnly) return ok(new SetupEnded(CODES.scanFoundNothing, "No compatibility issue was found."));
	return layDown(world, options, { path: media, index: entry.value.index }, letter.value, signal);
}

/** The image that this PC would be upgraded with, or what Setup ends with instead. */
async function judge(
	world: SetupWorld,
	options: SetupOptions,
	media: WindowsPath,
	letter: string,
): Answer<ImageEntry | SetupEnded> {
	const { machine, hives, session, images, volumes } = world;
	const info = await images.info(media);
	if (!info.ok) return info;
	const { operatingSystem: installed } = await readInstalledFacts(hives, `${letter}:\\`, machine, session);
	const entry = info.value.images.find(({ index, edition }) =>
		options.imageIndex === undefined
			? edition?.toLowerCase() === installed.edition.toLowerCase()
			: index === options.imageIndex,
	);
	const version = entry?.version;
	if (entry === undefined || version === undefined)
		return ok(new SetupEnded(CODES.noSuchMigration, `No image fits the edition ${installed.edition}.`));
	if (entry.architecture !== machine.architecture || version.build < Number(installed.build || 0))
		return ok(new SetupEnded(CODES.noSuchMigration, `Windows ${installed.build} can't become ${version.build}.`));
	const list = await volumes.list();
	if (!list.ok) return list;
	const free = list.value.find((volume) => volume.letter === letter)?.freeBytes ?? 0;
	return ok(problemOf(machine, options, entry, version.build, free) ?? entry);
}

function problemOf(
	{ memoryBytes, tpm, windowsSetup }: MachineDescription,
	{ acceptsLicence }: SetupOptions,
	{ totalBytes, hardLinkBytes }: ImageEntry,
	build: number,
	freeBytes: number,
): SetupEnded | undefined {
	const isEleventh = build >= WINDOWS_11;
	if (isEleventh && !acceptsLicence) return new SetupEnded(CODES.optionNotAvailable, "/quiet needs /eula accept.");
	if (isEleventh && memoryBytes < 4 * GIB) return new SetupEnded(CODES.requirementsNotMet, "The memory is too small.");
	if (isEleventh && !(tpm.present && tpm.version === "2.0"))
		return new SetupEnded(CODES.requirementsNotMet, "There is no TPM 2.0.");
	if (totalBytes - hardLinkBytes > freeBytes) return new SetupEnded(CODES.diskSpace, "There is not enough free space.");
	if (windowsSetup.scanCode === undefined) return undefined;
	return new SetupEnded(windowsSetup.scanCode, "The compatibility scan found an issue.");
}

/** The new Windows first, the plan last: a cut before leaves only files that the next Setup takes away. */
async function layDown(
	{ files, images, volumes, session }: SetupWorld,
	{ complete, rollback }: SetupOptions,
	image: { readonly path: WindowsPath; readonly index: number },
	letter: string,
	signal: AbortSignal,
): Answer<SetupEnded> {
	const on = (path: string) => onVolume(letter, path);
	const cleared = await files.removeTree(on(SETUP_FOLDER));
	if (!cleared.ok && cleared.error.id !== "file-not-found") return cleared;
	for (const folder of [NEW_WINDOWS, parentPath(on(PLAN_FILE)).slice(3)]) {
		const made = await files.createFolder(on(folder));
		if (!made.ok) return made;
	}
	for (const [script, kept] of [
		[complete, KEPT_COMPLETE],
		[rollback, KEPT_ROLLBACK],
	] as const) {
		if (script === undefined) continue;
		const copied = await files.copy(script, on(kept));
		if (!copied.ok && copied.error.id === "file-not-found")
			return ok(new SetupEnded(CODES.fileNotFound, `${script} is not there.`));
		if (!copied.ok) return copied;
	}
	const applied = await images.apply(image, on(NEW_WINDOWS), { signal });
	if (!applied.ok) return applied;
	const planned = await files.write(on(PLAN_FILE), formatPlan({ state: "pending" }));
	if (!planned.ok) return planned;
	const flushed = await volumes.flush(session.systemVolume);
	return flushed.ok ? ok(new SetupEnded(CODES.done, "The new Windows goes on after a restart.")) : flushed;
}
