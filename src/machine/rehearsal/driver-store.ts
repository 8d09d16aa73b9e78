import { fail, ok } from "../../base/result.ts";
import { baseName, joinPath, parentPath, type WindowsPath } from "../../base/windows-path.ts";
import type { Device } from "../../model/device.ts";
import type {
	Answer,
	DriverInjection,
	DriverStore,
	Files,
	Hives,
	JournalStore,
	Volumes,
	Watch,
} from "../../model/ports.ts";
import { copyPackage, packageFiles, packageHash } from "../driver-package.ts";

/** What the driver store works on. */
export interface DriverStoreOptions {
	readonly devices: readonly Device[];
	readonly files: Files;
	readonly hives: Hives;
	readonly volumes: Volumes;
	readonly journalStore: JournalStore;
	readonly architecture: "x64" | "arm64" | "x86";
}

const REPOSITORY = "Windows\\System32\\DriverStore\\FileRepository";
/** Where Windows keeps which `oemN.inf` belongs to which folder of the repository. */
const INF_FILES = "DriverDatabase\\DriverInfFiles";
const SYSTEM_HIVE = "Windows\\System32\\config\\SYSTEM";

/** The driver store of an offline Windows: a package is its INF's whole folder, named by INF, architecture and content. */
export function rehearsalDriverStore(options: DriverStoreOptions): DriverStore {
	return {
		devices: async () => {
			// Asking the machine first also stops here when its power was cut.
			const list = await options.volumes.list();
			return list.ok ? ok(options.devices) : list;
		},
		injected: (root) => injected(options, root),
		inject: (root, infs, watch) => inject(options, root, infs, watch),
	};
}

async function injected({ hives }: DriverStoreOptions, root: WindowsPath): Answer<readonly string[]> {
	const hive = joinPath(root, SYSTEM_HIVE);
	const names = await hives.subkeys(hive, INF_FILES);
	if (!names.ok) return names;
	const originals: string[] = [];
	for (const name of names.value) {
		const active = await hives.get(hive, `${INF_FILES}\\${name}`, "Active");
		if (!active.ok) return active;
		const original = /^(.+\.inf)_[a-z0-9]+_[0-9a-f]+$/i.exec(String(active.value?.data ?? ""))?.[1];
		if (original !== undefined) originals.push(original);
	}
	return ok(originals);
}

async function inject(
	options: DriverStoreOptions,
	root: WindowsPath,
	infs: readonly WindowsPath[],
	watch: Watch | undefined,
): Answer<readonly DriverInjection[]> {
	const results: DriverInjection[] = [];
	for (const [index, inf] of infs.entries()) {
		if (watch?.signal?.aborted === true) {
			return fail({
				id: "cancelled",
				operation: "inject the drivers",
				operand: inf,
				message: "The run was cancelled.",
			});
		}
		watch?.progress?.({
			doneBytes: 0,
			doneFiles: index,
			totalFiles: infs.length,
			item: baseName(inf),
		});
		const added = await addPackage(options, root, inf);
		if (added.ok) results.push({ inf, injected: true, detail: added.value });
		else if (added.error.id === "disk-full" || added.error.id === "volume-unfit") return added;
		else results.push({ inf, injected: false, detail: added.error.message });
	}
	const volume = await options.journalStore.durable(root);
	if (!volume.ok) return volume;
	const flushed = await options.volumes.flush(volume.value.volume);
	return flushed.ok ? ok(results) : flushed;
}

/** Adds one package; answers its published name. A package that is there whole gets no second one; a torn one is made anew. */
async function addPackage(options: DriverStoreOptions, root: WindowsPath, inf: WindowsPath): Answer<string> {
	const { files, hives } = options;
	const source = await packageFiles(files, parentPath(inf));
	if (!source.ok) return source;
	const text = await files.readBytes(inf);
	if (!text.ok) return text;
	const architecture = { x64: "amd64", arm64: "arm64", x86: "x86" }[options.architecture];
	const folder = `${baseName(inf).toLowerCase()}_${architecture}_${packageHash(text.value, source.value)}`;
	const hive = joinPath(root, SYSTEM_HIVE);
	const published = await publishedName(hives, hive, folder);
	if (!published.ok) return published;
	const copied = await copyPackage(files, source.value, joinPath(root, REPOSITORY, folder));
	if (!copied.ok) return copied;
	const written = await writeInf(files, joinPath(root, "Windows\\INF", published.value), text.value);
	if (!written.ok) return written;
	// The files are on the disk before anything says so.
	const volume = await options.journalStore.durable(root);
	if (!volume.ok) return volume;
	const flushed = await options.volumes.flush(volume.value.volume);
	if (!flushed.ok) return flushed;
	const value = { type: "REG_SZ", data: folder } as const;
	const changed = await hives.change(hive, [{ key: `${INF_FILES}\\${published.value}`, name: "Active", value }]);
	return changed.ok ? ok(published.value) : changed;
}

async function publishedName(hives: Hives, hive: WindowsPath, folder: string): Answer<string> {
	const names = await hives.subkeys(hive, INF_FILES);
	if (!names.ok) return names;
	const taken = new Set<string>();
	for (const name of names.value) {
		const active = await hives.get(hive, `${INF_FILES}\\${name}`, "Active");
		if (!active.ok) return active;
		if (active.value?.data === folder) return ok(name);
		taken.add(name.toLowerCase());
	}
	let number = 0;
	while (taken.has(`oem${number}.inf`)) number++;
	return ok(`oem${number}.inf`);
}

async function writeInf(files: Files, path: WindowsPath, bytes: Uint8Array): Answer<void> {
	const folder = await files.createFolder(parentPath(path));
	return folder.ok ? files.write(path, bytes) : folder;
}
