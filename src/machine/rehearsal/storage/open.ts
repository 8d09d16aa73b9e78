import type { Result } from "../../../base/result.ts";
import { done, fail, ok } from "../../../base/result.ts";
import type { WindowsPath } from "../../../base/windows-path.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Disks, Files, JournalStore, Volumes } from "../../../model/ports.ts";
import type { ShareDescription } from "../description.ts";
import { type BarrierListener, createBarriers } from "./barrier.ts";
import { bounded, whileAlive } from "./boundary.ts";
import { rehearsalDisks } from "./disks.ts";
import { rehearsalFiles } from "./files.ts";
import { makeReparsePoint } from "./files-writer.ts";
import { rehearsalJournalStore } from "./journal-store.ts";
import { lockFile } from "./lock-file.ts";
import type { VolumeProtection } from "./protection.ts";
import { hostFailure } from "./refusal.ts";
import { seededNumbers } from "./seeded.ts";
import type { ConnectedShare } from "./shares.ts";
import { type StorageOptions, VolumeSet } from "./volume-set.ts";
import { rehearsalVolumes } from "./volumes.ts";

/** Shares of other computers under letters of this one. */
export interface Shares {
	connected(): readonly ConnectedShare[];
	/** Shows a share under a letter that is free. */
	connect(share: ShareDescription, letter: string): Result<void, Failure>;
	disconnect(letter: string): void;
}

/** What the running system of a rehearsal machine keeps bytes on. */
export interface RehearsalStorage {
	readonly disks: Disks;
	readonly volumes: Volumes;
	readonly files: Files;
	readonly journalStore: JournalStore;
	readonly shares: Shares;
	/** Where a Windows path is, or would be, on the host; for tools that work on host files. Call `adopt` after they changed something. */
	hostPath(path: WindowsPath): Result<string, Failure>;
	/** Takes over what another hand changed below the path. It counts as being on the platter at once. */
	adopt(path: WindowsPath): Result<void, Failure>;
	/** Makes a reparse point, or turns what is there into one: what Windows or its user did, not the engine. */
	makeReparsePoint(
		path: WindowsPath,
		reparse: { readonly tag: string; readonly target?: string },
	): Result<void, Failure>;
	/** What BitLocker does with a volume; undefined for one that it has not encrypted. */
	protection(volume: VolumeId): VolumeProtection | undefined;
	protect(volume: VolumeId, protection: VolumeProtection): void;
	/** Says whether a program of the machine holds the file open. */
	lockFile(path: WindowsPath, locked: boolean): Result<void, Failure>;
	/** Binds another port, whose methods all answer promises, to the machine's power: nothing is answered after a cut. */
	guard<Port extends object>(port: Port): Port;
	/** Cuts the power: unflushed changes are lost, kept or torn as the seed says, and no port call is answered ever after. */
	cut(seed: number): Promise<void>;
	/** Changes that a cut could lose now. */
	pendingWrites(): number;
	/** Hears of every flush, before and after; answers how to stop. */
	onBarrier(listener: BarrierListener): () => void;
	/** Frees the host's files; nothing unflushed is lost. Must be called before the machine's folder is removed on Windows. */
	close(): void;
}

/** Opens the storage of a rehearsal machine for the session that its firmware started: one at a time, as a machine runs one system. */
export function openStorage(options: StorageOptions): Result<RehearsalStorage, Failure> {
	const opened = openSet(options);
	if (!opened.ok) return opened;
	const set = opened.value;
	const barriers = createBarriers(set);
	return ok({
		disks: rehearsalDisks(set),
		volumes: rehearsalVolumes(set, barriers),
		files: rehearsalFiles(set),
		journalStore: rehearsalJournalStore(set, barriers),
		shares: {
			connected: () => set.connectedShares(),
			connect: (share, letter) => set.connectShare(share, letter),
			disconnect: (letter) => set.disconnectShare(letter),
		},
		hostPath: (path) => {
			const spot = set.locate(path);
			return spot.ok ? ok(spot.value.host) : named(spot.error, "locate the file");
		},
		adopt: (path) => adopt(set, path),
		makeReparsePoint: (path, reparse) => {
			const made = makeReparsePoint(set, path, reparse);
			return made.ok ? made : named(made.error, "make the reparse point");
		},
		protection: (volume) => set.protection(volume),
		protect: (volume, protection) => set.protect(volume, protection),
		lockFile: (path, locked) => {
			const changed = lockFile(set, path, locked);
			return changed.ok ? changed : named(changed.error, "lock the file");
		},
		guard: (port) => bounded(port, {}, set.life),
		cut: (seed) => cut(set, seed),
		pendingWrites: () => set.all().reduce((sum, volume) => sum + (volume.pending?.size ?? 0), 0),
		onBarrier: (listener) => barriers.onBarrier(listener),
		close: () => {
			for (const volume of set.all()) volume.close();
		},
	});
}

function openSet(options: StorageOptions): Result<VolumeSet, Failure> {
	const operation = "open the rehearsal machine";
	try {
		const set = VolumeSet.open(options);
		return set.ok ? set : named(set.error, operation);
	} catch (error) {
		const failure = hostFailure(error, operation, options.machineFolder);
		if (failure === undefined) throw error;
		return fail(failure);
	}
}

function named(failure: Failure, operation: string): Result<never, Failure> {
	return fail({ ...failure, operation });
}

function adopt(set: VolumeSet, path: WindowsPath): Result<void, Failure> {
	const spot = set.locate(path);
	if (!spot.ok) return named(spot.error, "take over changed files");
	spot.value.volume.pending?.add({ touches: [spot.value.key] });
	spot.value.volume.forget();
	return done;
}

async function cut(set: VolumeSet, seed: number): Promise<void> {
	await whileAlive(set.life);
	set.life.dead = true;
	const next = seededNumbers(seed);
	for (const volume of set.all()) volume.cut(next);
}
