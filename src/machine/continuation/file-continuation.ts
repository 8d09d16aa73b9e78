import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { done, fail, ok, type Result } from "../../base/result.ts";
import { joinPath, type WindowsPath } from "../../base/windows-path.ts";
import type { DurablePath } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { Phase } from "../../model/phase.ts";
import type { Answer, Continuation, Files, JournalStore, StatePlace, Volumes } from "../../model/ports.ts";
import { ROLLED_BACK_MARK, type SetupScripts, UPGRADED_MARK } from "../../model/windows-setup.ts";
import {
	CHAINED_SETUP_COMPLETE,
	ENGINE_FOLDER,
	ENGINE_MANIFEST,
	formatRestartTask,
	formatSetupComplete,
	formatSetupRollback,
	isTornSetupComplete,
	parseEngineManifest,
	parseSetupComplete,
	RESTART_TASK,
	SETUP_COMPLETE,
	startCommand,
} from "./continuation-files.ts";

/** A file of the running engine on the host; the first of them is what gets started. */
export interface EngineFile {
	readonly hostPath: string;
	readonly name: string;
}

/** What puts the engine where the next phase starts it. */
export interface ContinuationOptions {
	readonly files: Files;
	readonly volumes: Volumes;
	readonly journalStore: JournalStore;
	/** Where a path of the machine lies on the host. */
	readonly hostPath: (path: WindowsPath) => Result<string, Failure>;
	/** Tells the storage that another hand changed something there. */
	readonly adopt: (path: WindowsPath) => Result<void, Failure>;
	readonly engineFiles: readonly EngineFile[];
	/** Why no engine could go on in a system; absent where one can in each. */
	readonly obstacle?: (into: Phase) => Failure | undefined;
	/** What the engine is started with. */
	readonly arguments: readonly string[];
}

/** Above this a file is copied by the host: an executable of 100 MB shall not pass through memory. */
const LARGE = 8 * 1024 ** 2;

/** Continuation of a run by files that the next system finds, or does not. */
export function fileContinuation(options: ContinuationOptions): Continuation {
	return {
		stageEngine: (place) => stageEngine(options, place),
		engineBytes: async () => ok(options.engineFiles.reduce((sum, { hostPath }) => sum + statSync(hostPath).size, 0)),
		leadsInto: async (into) => {
			const obstacle = options.obstacle?.(into);
			return obstacle === undefined ? done : fail(obstacle);
		},
		registerFirstBoot: (root, engine) => registerFirstBoot(options, root, engine),
		registerRestart: async (engine) => {
			const registered = await writeTask(options, "C:\\", engine);
			if (!registered.ok) return registered;
			// Setup runs its hook once: it has done its work, and only the task is left to be taken away at the end.
			const unhooked = await removeHook(options, "C:\\");
			return unhooked.ok ? ok("start-up task") : unhooked;
		},
		writeSetupScripts: (folder, engine) => writeSetupScripts(options, folder, engine),
		unregister: (root) => unregister(options, root),
	};
}

async function stageEngine(options: ContinuationOptions, place: StatePlace): Answer<DurablePath> {
	const first = options.engineFiles[0];
	const root = await options.journalStore.path(place);
	if (!root.ok) return root;
	if (first === undefined) return fail(notStaged("engine", "The running engine consists of no files."));
	const folder = joinPath(root.value, ENGINE_FOLDER);
	const made = await options.files.createFolder(folder, { protect: true });
	if (!made.ok) return made;
	const manifest: { name: string; sha256: string }[] = [];
	const present = await options.files.readText(joinPath(folder, ENGINE_MANIFEST));
	const before = present.ok ? parseEngineManifest(present.value)?.files : undefined;
	for (const file of options.engineFiles) {
		const known = before?.find((each) => each.name === file.name)?.sha256;
		const hash = await stageFile(options, file, joinPath(folder, file.name), known);
		if (!hash.ok) return hash;
		manifest.push({ name: file.name, sha256: hash.value });
	}
	const written = await options.files.write(
		joinPath(folder, ENGINE_MANIFEST),
		`${JSON.stringify({ files: manifest }, undefined, "\t")}\n`,
	);
	if (!written.ok) return written;
	const flushed = await options.journalStore.flush(place);
	if (!flushed.ok) return flushed;
	return options.journalStore.durable(joinPath(folder, first.name));
}

function notStaged(operand: string, message: string): Failure {
	return { id: "content-damaged", operation: "stage the engine", operand, message };
}

/** Copies one file and reads it back; what lies there already with the right bytes stays. */
async function stageFile(
	options: ContinuationOptions,
	file: EngineFile,
	target: WindowsPath,
	known: string | undefined,
): Answer<string> {
	const source = await hashOf(file.hostPath);
	if (source === undefined) return fail(notStaged(file.hostPath, "A file of the running engine can't be read."));
	const place = options.hostPath(target);
	if (!place.ok) return place;
	if (known === source && (await hashOf(place.value)) === source) return ok(source);
	if (statSync(file.hostPath).size <= LARGE) {
		const written = await options.files.write(target, readFileSync(file.hostPath));
		if (!written.ok) return written;
	} else {
		await copyFile(file.hostPath, place.value);
		const adopted = options.adopt(target);
		if (!adopted.ok) return adopted;
	}
	const copied = await hashOf(place.value);
	return copied === source ? ok(source) : fail(notStaged(target, "The staged copy differs from the running engine."));
}

async function hashOf(path: string): Promise<string | undefined> {
	const hash = createHash("sha256");
	try {
		for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
		return hash.digest("hex");
	} catch {
		return undefined;
	}
}

/**
 * SetupComplete.cmd continues the run at the end of Setup; one that the image has is called first. It runs once, so a start-up task
 * stands behind it: it continues the run when the power was cut after Setup.
 */
async function registerFirstBoot(options: ContinuationOptions, root: WindowsPath, engine: DurablePath): Answer<string> {
	const { files } = options;
	const windows = joinPath(root, "Windows");
	const hook = joinPath(windows, SETUP_COMPLETE);
	const chained = joinPath(windows, CHAINED_SETUP_COMPLETE);
	const present = await files.stat(hook);
	if (!present.ok) return present;
	const foreign = present.value !== undefined && !(await isOurs(files, hook));
	if (foreign) {
		const moved = await moveAside(files, hook, chained);
		if (!moved.ok) return moved;
	}
	const before = await files.stat(chained);
	if (!before.ok) return before;
	const volume = await options.journalStore.durable(root);
	if (!volume.ok) return volume;
	const folder = await files.createFolder(joinPath(windows, "Setup\\Scripts"));
	if (!folder.ok) return folder;
	const command = startCommand(engine, volume.value.volume, options.arguments);
	const written = await files.write(hook, formatSetupComplete(command, before.value !== undefined));
	if (!written.ok) return written;
	const registered = await writeTask(options, root, engine);
	return registered.ok
		? ok(before.value === undefined ? "SetupComplete.cmd" : "SetupComplete.cmd, after the image's own")
		: registered;
}

/** Setup copies the first to where it runs it from, so that it names all by whole paths. */
async function writeSetupScripts(
	{ files, journalStore, arguments: given }: ContinuationOptions,
	folder: WindowsPath,
	engine: DurablePath,
): Answer<SetupScripts> {
	const place = await journalStore.durable(folder);
	if (!place.ok) return place;
	const windows = await journalStore.durable("C:\\");
	if (!windows.ok) return windows;
	const command = startCommand(engine, windows.value.volume, given);
	const mark = (name: string) => ({ path: `${place.value.path}\\${name}`, text: name.replace(/\..*$/, "") });
	const scripts = { complete: joinPath(folder, "SetupComplete.cmd"), rollback: joinPath(folder, "SetupRollback.cmd") };
	const made = await files.createFolder(folder);
	if (!made.ok) return made;
	for (const [path, text] of [
		[scripts.complete, formatSetupComplete(command, false, mark(UPGRADED_MARK))],
		[scripts.rollback, formatSetupRollback(command, mark(ROLLED_BACK_MARK))],
	] as const) {
		const written = await files.write(path, text);
		if (!written.ok) return written;
	}
	return ok(scripts);
}

async function moveAside(files: Files, from: WindowsPath, to: WindowsPath): Answer<void> {
	const taken = await files.stat(to);
	if (!taken.ok) return taken;
	if (taken.value !== undefined) {
		const removed = await files.remove(to);
		if (!removed.ok) return removed;
	}
	return files.rename(from, to);
}

/** Also one that a cut has torn: it begins as ours does, and what is left of its bytes is empty or zero. */
async function isOurs(files: Files, path: WindowsPath): Promise<boolean> {
	const text = await files.readText(path);
	return text.ok && (parseSetupComplete(text.value) !== undefined || isTornSetupComplete(text.value));
}

async function writeTask(options: ContinuationOptions, root: WindowsPath, engine: DurablePath): Answer<void> {
	const volume = await options.journalStore.durable(root);
	if (!volume.ok) return volume;
	const folder = await options.files.createFolder(joinPath(root, "Windows\\System32\\Tasks"));
	if (!folder.ok) return folder;
	const task = formatRestartTask(startCommand(engine, volume.value.volume, options.arguments));
	const path = joinPath(root, "Windows", RESTART_TASK);
	const present = await options.files.readText(path);
	// Never written over in place without need: a cut would tear the only thing that brings the run back.
	const isThere = present.ok && present.value === task;
	const written = isThere ? done : await options.files.write(path, task);
	return written.ok ? options.volumes.flush(volume.value.volume) : written;
}

/** The hook first, durably; the task last: it is what comes back here after a cut. */
async function unregister(options: ContinuationOptions, root: WindowsPath): Answer<readonly string[]> {
	const hook = await removeHook(options, root);
	if (!hook.ok) return hook;
	const task = joinPath(root, "Windows", RESTART_TASK);
	const gone = await removeIfThere(options.files, task);
	if (!gone.ok) return gone;
	const flushed = gone.value ? await flushRoot(options, root) : done;
	return flushed.ok ? ok([...hook.value, ...(gone.value ? [task] : [])]) : flushed;
}

/** Takes our SetupComplete.cmd away and gives the image's own its name back. */
async function removeHook(options: ContinuationOptions, root: WindowsPath): Answer<readonly string[]> {
	const { files } = options;
	const windows = joinPath(root, "Windows");
	const hook = joinPath(windows, SETUP_COMPLETE);
	const gone = (await isOurs(files, hook)) ? await removeIfThere(files, hook) : ok(false);
	if (!gone.ok) return gone;
	const chained = joinPath(windows, CHAINED_SETUP_COMPLETE);
	const before = await files.stat(chained);
	if (!before.ok) return before;
	if (before.value !== undefined) {
		const restored = await files.rename(chained, hook);
		if (!restored.ok) return restored;
	}
	const flushed = gone.value || before.value !== undefined ? await flushRoot(options, root) : done;
	return flushed.ok ? ok(gone.value ? [hook] : []) : flushed;
}

async function flushRoot({ journalStore, volumes }: ContinuationOptions, root: WindowsPath): Answer<void> {
	const volume = await journalStore.durable(root);
	return volume.ok ? volumes.flush(volume.value.volume) : volume;
}

async function removeIfThere(files: Files, path: WindowsPath): Answer<boolean> {
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value === undefined) return ok(false);
	const removed = await files.remove(path);
	return removed.ok ? ok(true) : removed;
}
