import { done, fail, ok, type Result } from "../base/result.ts";
import { driveLetter, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { Ports, Volumes, Watch } from "../model/ports.ts";
import { type Collector, collectItem, newCollector, refusal } from "./collect.ts";
import { compileExclude } from "./exclude.ts";
import { openKeeper } from "./file-keeper.ts";
import type { KeptFileEntry } from "./manifest.ts";
import { writeManifest } from "./manifest-writer.ts";
import type { Receipt } from "./receipt.ts";
import { type CaptureRoot, type CaptureScope, describeRoot, rulesDigest } from "./scope.ts";
import { filesFolder, generationFolder, receiptPath, type StoreGeneration } from "./store-layout.ts";
import { verifyStoredFiles } from "./stored-files.ts";
import { folderOnVolume, walk } from "./walk.ts";

/** The capabilities that capturing needs. */
export type CapturePorts = Pick<Ports, "files" | "volumes" | "profiles">;

/** One pass over the captured roots. */
export interface CapturePass {
	readonly scope: CaptureScope;
	/** Root of the volume of the old Windows, with today's letter. */
	readonly root: WindowsPath;
	readonly storePath: WindowsPath;
	readonly generation: StoreGeneration;
	/** Entries of an earlier pass. */
	readonly earlier: readonly KeptFileEntry[];
	/** True when the earlier pass was cut: copies are verified again. */
	readonly distrust: boolean;
}

/**
 * Walks all roots, puts every file into the store, writes manifest and index, flushes, reads the store back, and writes the receipt last.
 * Fails with `capture-incomplete` naming up to twenty files when anything could not be kept: nothing is skipped in silence.
 */
export async function capturePass(
	ports: CapturePorts,
	pass: CapturePass,
	watch: Watch,
): Promise<Result<Receipt, Failure>> {
	const { files } = ports;
	const { scope, storePath, generation } = pass;
	const prepared = await prepareStore(ports, pass);
	if (!prepared.ok) return prepared;
	const keeper = await openKeeper({
		files,
		store: storePath,
		kind: scope.store,
		earlier: pass.earlier,
		distrust: pass.distrust,
		signal: watch.signal,
	});
	if (!keeper.ok) return keeper;
	const manifest = writeManifest(files, storePath, generation, scope);
	const collector = newCollector({ files, keeper: keeper.value, manifest, scope, watch });
	for (const [index, root] of scope.roots.entries()) {
		const walked = await walkRoot(collector, pass, root, index);
		if (!walked.ok) return walked;
	}
	const refused = refusal(collector);
	if (refused !== undefined) return fail(refused);
	const written = await manifest.finish();
	if (!written.ok) return written;
	const flushed = await flushVolumeOf(ports.volumes, storePath);
	if (!flushed.ok) return flushed;
	const missing = await verifyStoredFiles(files, storePath, keeper.value.expected);
	if (!missing.ok) return missing;
	if (missing.value.length > 0) return fail(storeDiffers(storePath, missing.value));
	const receipt: Receipt = {
		format: 1,
		complete: true,
		generation,
		scope,
		rulesDigest: rulesDigest(scope.rules),
		counts: { ...collector.counts, copiedAtLimit: keeper.value.copiedAtLimit() },
		manifest: written.value,
	};
	return writeReceipt(ports, storePath, receipt);
}

async function prepareStore(ports: CapturePorts, pass: CapturePass): Promise<Result<void, Failure>> {
	const { files } = ports;
	const made = await files.createFolder(pass.storePath, { protect: true });
	if (!made.ok) return made;
	const numbered = await files.createFolder(filesFolder(pass.storePath));
	return numbered.ok ? files.createFolder(generationFolder(pass.storePath, pass.generation)) : numbered;
}

async function walkRoot(
	collector: Collector,
	pass: CapturePass,
	root: CaptureRoot,
	index: number,
): Promise<Result<void, Failure>> {
	const folder = await folderOnVolume(collector.files, pass.root, root.path);
	if (!folder.ok) return folder;
	if (folder.value === undefined) return fail(rootGone(pass.root, root));
	return walk(collector.files, {
		root: folder.value satisfies FileEntry,
		exclude: root.kind === "profile" ? compileExclude(pass.scope.rules.exclude) : () => false,
		security: true,
		signal: collector.watch.signal,
		visitor: {
			item: (item) => collectItem(collector, index, item),
			unreadable(path, failure) {
				if (failure.id === "cancelled") return fail(failure);
				collector.refused(path, failure.message);
				return done;
			},
		},
	});
}

async function writeReceipt(
	ports: CapturePorts,
	storePath: WindowsPath,
	receipt: Receipt,
): Promise<Result<Receipt, Failure>> {
	const path = receiptPath(storePath, receipt.generation);
	const written = await ports.files.write(path, `${JSON.stringify(receipt, undefined, "\t")}\n`);
	if (!written.ok) return written;
	const flushed = await flushVolumeOf(ports.volumes, storePath);
	return flushed.ok ? ok(receipt) : flushed;
}

/** Flushes the volume that has the letter of a path. */
export async function flushVolumeOf(volumes: Volumes, path: WindowsPath): Promise<Result<void, Failure>> {
	const listed = await volumes.list();
	if (!listed.ok) return listed;
	const volume = listed.value.find((candidate) => candidate.letter === driveLetter(path));
	if (volume !== undefined) return volumes.flush(volume.id);
	const message = `No volume has the letter ${driveLetter(path)}.`;
	return fail({ id: "volume-not-found", operation: "flush the volume of the state store", operand: path, message });
}

function rootGone(root: WindowsPath, gone: CaptureRoot): Failure {
	return {
		id: "capture-incomplete",
		operation: "capture the user state",
		operand: `${root}${gone.path}`,
		message: `The folder of ${describeRoot(gone)} was there when the capture was decided and is gone.`,
	};
}

function storeDiffers(storePath: WindowsPath, numbers: readonly number[]): Failure {
	return {
		id: "capture-incomplete",
		operation: "verify the state store",
		operand: storePath,
		message: `${numbers.length} files of the store are missing or differ after they were written.`,
		details: numbers.slice(0, 20).map((number) => `file ${number}`),
	};
}
