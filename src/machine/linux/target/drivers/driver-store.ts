import { done, fail, ok, type Result } from "../../../../base/result.ts";
import { baseName, joinPath, parentPath, type WindowsPath } from "../../../../base/windows-path.ts";
import type { Device } from "../../../../model/device.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { FileEntry } from "../../../../model/file.ts";
import type { Answer, Continuation, DriverInjection, DriverStore, Files, Watch } from "../../../../model/ports.ts";
import { copyPackage, packageFiles, packageHash } from "../../../driver-package.ts";
import { bounded, refusal } from "../files-failure.ts";
import {
	addsDrivers,
	ensureAddsDrivers,
	type FirstStartReader,
	specializeProblem,
	WAITING_DRIVERS,
} from "./first-start.ts";

/** What drivers for a Windows on a disk that Linux makes are added with. */
export interface TargetDriverStoreOptions extends FirstStartReader {
	readonly files: Files;
	readonly devices: () => Answer<readonly Device[]>;
	/** Returns when what was written to the volume of a path would survive a power cut. */
	readonly flush: (root: WindowsPath) => Answer<void>;
}

/**
 * Drivers for a Windows that does not run. Linux can't add a package to its store as DISM does: packages wait in a folder of that Windows,
 * and its first start adds them by pnputil in the pass specialize (hard-truths H35). That is too late for the controller of its own disk.
 */
export function targetDriverStore(options: TargetDriverStoreOptions): DriverStore {
	return {
		...bounded<Omit<DriverStore, "atFirstStart">>(
			{
				devices: () => options.devices(),
				injected: (root) => injected(options, root),
				inject: (root, infs, watch) => inject(options, root, infs, watch),
				keepWaiting: (root) => keepWaiting(options, root),
			},
			{
				injected: "read the drivers that wait",
				inject: "add the drivers",
				keepWaiting: "have the first start add the drivers",
			},
		),
		atFirstStart: true,
	};
}

/** Names of the INFs of packages that wait, where the first start will really add them. */
async function injected(options: TargetDriverStoreOptions, root: WindowsPath): Answer<readonly string[]> {
	const folders = await waitingFolders(options, root);
	if (!folders.ok || folders.value.length === 0) return folders.ok ? ok([]) : folders;
	const isReached = await isReachable(options, root);
	if (!isReached.ok) return isReached;
	if (!isReached.value) return ok([]);
	const names: string[] = [];
	for (const { path } of folders.value) {
		const inside = await options.files.list(path);
		if (!inside.ok) return inside;
		names.push(...inside.value.filter((each) => each.kind === "file" && isInf(each.name)).map(({ name }) => name));
	}
	return ok(names);
}

const isInf = (name: string): boolean => /\.inf$/i.test(name);

async function waitingFolders(
	{ files }: Pick<TargetDriverStoreOptions, "files">,
	root: WindowsPath,
): Promise<Result<readonly FileEntry[], Failure>> {
	const folder = joinPath(root, WAITING_DRIVERS);
	const entry = await files.stat(folder);
	if (!entry.ok) return entry;
	if (entry.value?.kind !== "folder") return ok([]);
	const list = await files.list(folder);
	return list.ok ? ok(list.value.filter(({ kind }) => kind === "folder")) : list;
}

async function isReachable(options: TargetDriverStoreOptions, root: WindowsPath): Promise<Result<boolean, Failure>> {
	const problem = await specializeProblem(options, root);
	if (!problem.ok) return problem;
	return problem.value === undefined ? addsDrivers(options, root) : ok(false);
}

async function inject(
	options: TargetDriverStoreOptions,
	root: WindowsPath,
	infs: readonly WindowsPath[],
	watch: Watch | undefined,
): Answer<readonly DriverInjection[]> {
	const problem = await specializeProblem(options, root);
	if (!problem.ok) return problem;
	const why = problem.value;
	if (why !== undefined) return ok(infs.map((inf) => ({ inf, injected: false, detail: why })));
	const results: DriverInjection[] = [];
	for (const [index, inf] of infs.entries()) {
		if (watch?.signal?.aborted === true) return fail(refusal("cancelled", inf, "The run was cancelled."));
		watch?.progress?.({ doneBytes: 0, doneFiles: index, totalFiles: infs.length, item: baseName(inf) });
		const added = await addPackage(options, root, inf);
		if (added.ok) results.push({ inf, injected: true, detail: "waits for the first start, which adds it by pnputil" });
		else if (added.error.id === "disk-full" || added.error.id === "volume-unfit") return added;
		else results.push({ inf, injected: false, detail: added.error.message });
	}
	// The packages are on the disk before anything says so.
	const flushed = await options.flush(root);
	if (!flushed.ok) return flushed;
	const ensured = await ensureAddsDrivers(options, root);
	if (!ensured.ok) return ensured;
	const written = await options.flush(root);
	return written.ok ? ok(results) : written;
}

/** Copies the whole folder of an INF; one that waits already is completed. */
async function addPackage(
	{ files }: TargetDriverStoreOptions,
	root: WindowsPath,
	inf: WindowsPath,
): Promise<Result<void, Failure>> {
	const source = await packageFiles(files, parentPath(inf));
	if (!source.ok) return source;
	const text = await files.readBytes(inf);
	if (!text.ok) return text;
	const folder = `${baseName(inf).toLowerCase()}_${packageHash(text.value, source.value)}`;
	return copyPackage(files, source.value, joinPath(root, WAITING_DRIVERS, folder));
}

async function keepWaiting(options: TargetDriverStoreOptions, root: WindowsPath): Answer<void> {
	const waiting = await waitingFolders(options, root);
	if (!waiting.ok) return waiting;
	return waiting.value.length === 0 ? done : ensureAddsDrivers(options, root);
}

/** The continuation of a machine on which drivers wait: that they are added is seen to again when the engine registers itself. */
export function withWaitingDrivers(continuation: Continuation, { keepWaiting: keep }: DriverStore): Continuation {
	return {
		...continuation,
		registerFirstBoot: async (root, engine) => {
			const kept = await keep?.(root);
			return kept?.ok === false ? kept : continuation.registerFirstBoot(root, engine);
		},
	};
}
