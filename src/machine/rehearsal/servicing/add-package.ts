import { done, ok } from "../../../base/result.ts";
import { baseName, joinPath, parentPath, type WindowsPath } from "../../../base/windows-path.ts";
import type { Command, CommandResult } from "../../../model/command.ts";
import type { Answer, Files, Hives, JournalStore, Run, Volumes } from "../../../model/ports.ts";
import { hashThroughPort } from "../../hash-through-port.ts";
import { INSTALL_PENDING, INSTALLED, PACKAGES } from "./packages.ts";

/** What the stand-in for DISM works on. */
export interface ServicingWorld {
	readonly files: Files;
	readonly hives: Hives;
	readonly volumes: Volumes;
	readonly journalStore: JournalStore;
	readonly architecture: "x64" | "arm64" | "x86";
	/** The running Windows, such as `C:\`; what `/Online` means. */
	readonly systemRoot: () => Answer<WindowsPath>;
}

/** Exit codes of DISM (dism.md §5). */
const CODES = { done: 0, notFound: 2, pathNotFound: 3, invalidData: 0xd, notApplicable: 0x800f_081e } as const;

interface Ended {
	readonly code: number;
	readonly line: string;
}

const ADDED: Ended = { code: CODES.done, line: "The operation completed successfully." };
const REPOSITORY = "Windows\\servicing\\Packages";
const ARCHITECTURES = { x64: "amd64", arm64: "arm64", x86: "x86" } as const;

/**
 * A stand-in for `dism /Add-Package` of one file: it looks at image, package and scratch folder as DISM does, refuses a package whose name says
 * another architecture, and notes it among the Windows' packages, installed or, in a Windows that does not run, pending until its first start.
 * Undefined for every other command.
 */
export async function runAddPackage(
	world: ServicingWorld,
	{ program, arguments: words }: Command,
	watch: Parameters<Run["run"]>[1],
): Answer<CommandResult | undefined> {
	const isDism = /(?:^|[\\/])dism(?:\.exe)?$/i.test(program);
	const said = words.map((word) => word.toLowerCase());
	const path = wordBehind(words, "/packagepath:");
	const image = wordBehind(words, "/image:");
	const isOnline = said.includes("/online");
	if (!isDism || !said.includes("/add-package") || path === undefined || isOnline === (image !== undefined))
		return ok(undefined);
	const root = image === undefined ? await world.systemRoot() : ok(image);
	if (!root.ok) return root;
	const ended = await addPackage(world, root.value, path, wordBehind(words, "/scratchdir:"), isOnline);
	if (!ended.ok) return ended;
	const { code, line } = ended.value;
	watch.line?.(line);
	return ok({ exitCode: code, output: [line], rehearsed: true });
}

function wordBehind(words: readonly string[], option: string): string | undefined {
	return words.find((word) => word.toLowerCase().startsWith(option))?.slice(option.length);
}

async function addPackage(
	world: ServicingWorld,
	root: WindowsPath,
	path: WindowsPath,
	scratch: WindowsPath | undefined,
	isOnline: boolean,
): Answer<Ended> {
	const { files, hives } = world;
	const hive = joinPath(root, "Windows\\System32\\config\\SOFTWARE");
	const windows = await files.stat(hive);
	if (!windows.ok) return windows;
	if (windows.value === undefined) return ok(error(CODES.notFound, `Unable to access the image ${root}`));
	const given = scratch === undefined ? undefined : await files.stat(scratch);
	if (given !== undefined && !given.ok) return given;
	if (given !== undefined && given.value?.kind !== "folder")
		return ok(error(CODES.pathNotFound, `The scratch directory ${scratch} does not exist`));
	const file = await files.stat(path);
	if (!file.ok) return file;
	if (file.value?.kind !== "file") return ok(error(CODES.notFound, `${path} could not be found`));
	if (file.value.sizeBytes === 0) return ok(error(CODES.invalidData, `${path} is no package`));
	const own = ARCHITECTURES[world.architecture];
	const named = /(?:^|[-_ .])(x64|amd64|arm64|x86)(?=[-_ .])/i.exec(baseName(path))?.[1]?.toLowerCase();
	if (named !== undefined && (named === "x64" ? "amd64" : named) !== own)
		return ok(error(CODES.notApplicable, "The specified package is not applicable to this image"));
	const hash = await hashThroughPort(files, path);
	if (!hash.ok) return hash;
	const identity = identityOf(path, own, hash.value);
	const key = `${PACKAGES}\\${identity}`;
	const present = await hives.get(hive, key, "CurrentState");
	if (!present.ok) return present;
	if (present.value !== undefined) return ok(ADDED);
	const kept = await keep(world, joinPath(root, REPOSITORY, `${identity}.cat`), path);
	if (!kept.ok) return kept;
	const state = isOnline ? INSTALLED : INSTALL_PENDING;
	const changed = await hives.change(hive, [
		{ key, name: "InstallName", value: { type: "REG_SZ", data: baseName(path) } },
		{ key, name: "CurrentState", value: { type: "REG_DWORD", data: state } },
	]);
	return changed.ok ? ok(ADDED) : changed;
}

function error(code: number, line: string): Ended {
	return { code, line: `Error: ${code > 0xffff ? `0x${code.toString(16)}` : code} ${line}.` };
}

/** The same file is the same package, wherever it lies. */
function identityOf(path: WindowsPath, architecture: string, hash: string): string {
	const name = baseName(path)
		.replace(/\.[^.]*$/, "")
		.replaceAll(/[^A-Za-z0-9_.-]+/g, "_");
	return `Package_for_${name}~31bf3856ad364e35~${architecture}~~${hash.slice(0, 8)}`;
}

/** The file is on the disk before the registry says that the package is there; what a cut left of it is made anew. */
async function keep(
	{ files, journalStore, volumes }: ServicingWorld,
	place: WindowsPath,
	source: WindowsPath,
): Answer<void> {
	const folder = await files.createFolder(parentPath(place));
	if (!folder.ok) return folder;
	const torn = await files.stat(place);
	if (!torn.ok) return torn;
	const removed = torn.value === undefined ? done : await files.remove(place);
	if (!removed.ok) return removed;
	const copied = await files.copy(source, place);
	if (!copied.ok) return copied;
	const durable = await journalStore.durable(place);
	return durable.ok ? volumes.flush(durable.value.volume) : durable;
}
