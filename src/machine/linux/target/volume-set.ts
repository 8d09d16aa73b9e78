import { statfsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { driveLetter, foldCase, type WindowsPath } from "../../../base/windows-path.ts";
import type { VolumeFormat, VolumeId, VolumeInfo, VolumeState } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Attachments, Loop, Mounted } from "./attachments.ts";
import { FatCopy } from "./fat-copy.ts";
import { makeFileSystem } from "./file-systems.ts";
import { refusal, systemFailure } from "./files-failure.ts";
import { holdsWindows } from "./holds-windows.ts";
import type { TablePartition } from "./partition-table.ts";
import { type MountedVolume, type TargetPaths, targetPaths } from "./paths.ts";
import type { Renewals } from "./renewals.ts";
import { orHostFull } from "./room.ts";
import { diskId, type RoleBook, roleOf, type TargetDisk } from "./target-disk.ts";
import type { ToolBox } from "./tool-box.ts";
import { fat32FreeBytes, readVolumeHead, type VolumeHead } from "./volume-head.ts";
import { probeState } from "./volume-state.ts";

/** A volume on a disk of the machine. */
export interface TargetVolume {
	readonly id: VolumeId;
	readonly disk: TargetDisk;
	readonly partition: TablePartition;
	head: VolumeHead;
	readonly state: VolumeState;
	readonly role: VolumeInfo["role"];
	loop: Loop | undefined;
	/** NTFS is mounted whenever its state permits it, with or without a letter. */
	mount: Mounted | undefined;
	/** FAT is copied when its files are asked for. */
	copy: FatCopy | undefined;
	/** Resolved when another program, which has the whole volume now, gives it back. */
	busy: Promise<void> | undefined;
}

/** A folder of this computer that the machine sees as a volume. */
export interface FolderVolume {
	readonly id: "ram" | "network";
	readonly kind: "ram" | "network";
	readonly letter: string;
	readonly folder: string;
	readonly label: string;
}

/** What a set of volumes is made of. */
export interface VolumeSetParts {
	readonly tools: ToolBox;
	readonly attachments: Attachments;
	readonly roles: RoleBook;
	readonly renewals: Renewals;
	/** Private folder of the machine on this computer. */
	readonly privateFolder: string;
	readonly disks: readonly TargetDisk[];
	readonly folders: readonly FolderVolume[];
}

const LETTERS = "CDEFGHIJKLMNOPQRSTUVWXYZ";

/** The volumes of the machine that is deployed, attached and mounted. */
export class VolumeSet {
	readonly parts: VolumeSetParts;
	readonly paths: TargetPaths;
	readonly #volumes = new Map<string, TargetVolume>();
	readonly #letters = new Map<string, string>();
	/** Hears that what is remembered of files is out of date. */
	onChanged: () => void = () => undefined;

	constructor(parts: VolumeSetParts) {
		this.parts = parts;
		this.paths = this.#paths();
	}

	all(): readonly TargetVolume[] {
		return [...this.#volumes.values()];
	}

	byId(id: VolumeId): Result<TargetVolume, Failure> {
		const volume = this.#volumes.get(foldCase(id));
		return volume === undefined ? fail(refusal("volume-not-found", id, "no volume has this id")) : ok(volume);
	}

	letterOf(id: VolumeId): string | undefined {
		const folder = this.parts.folders.find((each) => each.id === id);
		return folder?.letter ?? this.#letters.get(foldCase(id));
	}

	/** The letters that are taken. */
	letters(): readonly string[] {
		return [...this.#letters.values(), ...this.parts.folders.map(({ letter }) => letter)];
	}

	freeLetter(): string | undefined {
		const taken = this.letters();
		return [...LETTERS].find((letter) => !taken.includes(letter));
	}

	/** Gives a volume a letter, which makes its files reachable; undefined takes it away. */
	async setLetter(volume: TargetVolume, letter: string | undefined): Promise<Result<void, Failure>> {
		if (letter === undefined) {
			this.#letters.delete(foldCase(volume.id));
			return done;
		}
		const opened = await this.open(volume);
		if (!opened.ok) return opened;
		this.#letters.set(foldCase(volume.id), letter);
		return done;
	}

	/** The folder of this computer in which the files of a volume lie, with or without a letter. */
	async open(volume: TargetVolume): Promise<Result<string, Failure>> {
		await volume.busy;
		if (volume.mount !== undefined) return ok(volume.mount.folder);
		if (volume.copy !== undefined) return ok(volume.copy.folder);
		if (volume.head.fileSystem !== "fat32") {
			const why = volume.state === "clean" ? "it is not formatted" : `it is ${volume.state}`;
			return fail(refusal("volume-unfit", volume.id, why));
		}
		const place = { file: volume.disk.file, offsetBytes: volume.partition.offsetBytes };
		const copy = await FatCopy.open(this.parts.tools, place, this.#folderOf("fat", volume));
		if (!copy.ok) return copy;
		volume.copy = copy.value;
		return ok(copy.value.folder);
	}

	/** Attaches and mounts what lies on a disk; volumes that Windows gives a letter by itself get one when `givesLetters`. */
	async openDisk(disk: TargetDisk, givesLetters: boolean): Promise<Result<void, Failure>> {
		for (const partition of disk.table.partitions) {
			const opened = await this.#openPartition(disk, partition);
			if (!opened.ok) return opened;
			const volume = opened.value;
			if (volume === undefined || !givesLetters || volume.mount === undefined) continue;
			const isHidden = partition.attributes.some((each) => each === "hidden" || each === "no-drive-letter");
			const isMeant = volume.role === "windows" || volume.role === "data";
			if (isMeant && !isHidden) this.#letters.set(foldCase(volume.id), this.freeLetter() ?? "");
		}
		return done;
	}

	async #openPartition(
		disk: TargetDisk,
		partition: TablePartition,
	): Promise<Result<TargetVolume | undefined, Failure>> {
		const { attachments, roles } = this.parts;
		const { offsetBytes, sizeBytes, id } = partition;
		const role = roleOf(partition, disk.table.style, roles.get(id), false);
		if (role === "msr") return ok(undefined);
		const head = readVolumeHead(disk.file, offsetBytes, sizeBytes);
		const volume = { id, disk, partition, head, role, copy: undefined, busy: undefined };
		const isLocked = head.encryptedBy !== undefined;
		const plain = {
			...volume,
			state: isLocked ? ("locked" as const) : head.isDirty ? ("dirty" as const) : ("clean" as const),
		};
		if (head.fileSystem !== "ntfs" || disk.refusal !== undefined)
			return ok(this.#add({ ...plain, loop: undefined, mount: undefined }));
		const loop = await attachments.attach(disk.file, offsetBytes, sizeBytes);
		if (!loop.ok) return loop;
		if (!this.parts.renewals.isDue(volume)) return this.#mountOpened(volume, loop.value);
		const renewed = await this.parts.renewals.renew(volume, loop.value.device);
		if (!renewed.ok) return fail(orHostFull(disk, renewed.error));
		return this.#mountOpened({ ...volume, head: readVolumeHead(loop.value.device, 0, sizeBytes) }, loop.value);
	}

	/** Mounts the NTFS of a partition that is attached, unless its state speaks against it. */
	async #mountOpened(
		volume: Omit<TargetVolume, "state" | "loop" | "mount">,
		loop: Loop,
	): Promise<Result<TargetVolume, Failure>> {
		const { attachments, tools, roles } = this.parts;
		const { disk, head, id, partition } = volume;
		const state = head.isDirty ? ok("dirty" as const) : await probeState(tools, loop.device);
		if (!state.ok) return state;
		if (state.value !== "clean") return ok(this.#add({ ...volume, state: state.value, loop, mount: undefined }));
		const mount = await attachments.mountNtfs(loop.device, this.#folderOf("mount", volume), true);
		if (!mount.ok) return mount;
		const told = roleOf(partition, disk.table.style, roles.get(id), holdsWindows(mount.value.folder));
		return ok(this.#add({ ...volume, role: told, state: "clean", loop, mount: mount.value }));
	}

	#add(volume: TargetVolume): TargetVolume {
		this.#volumes.set(foldCase(volume.id), volume);
		this.onChanged();
		return volume;
	}

	/** Gives back all that is attached of a disk, or of all; what was written to FAT volumes and not flushed is lost. */
	async closeDisk(disk: TargetDisk | undefined): Promise<Result<void, Failure>> {
		for (const volume of this.all().toReversed()) {
			if (disk !== undefined && volume.disk !== disk) continue;
			const closed = await this.#close(volume);
			if (!closed.ok) return closed;
			this.#volumes.delete(foldCase(volume.id));
			this.#letters.delete(foldCase(volume.id));
		}
		this.onChanged();
		return done;
	}

	async #close(volume: TargetVolume): Promise<Result<void, Failure>> {
		const { attachments } = this.parts;
		volume.copy?.close();
		volume.copy = undefined;
		if (volume.mount !== undefined) {
			const unmounted = await attachments.unmount(volume.mount);
			if (!unmounted.ok) return unmounted;
			volume.mount = undefined;
		}
		if (volume.loop === undefined) return done;
		const detached = await attachments.detach(volume.loop);
		if (detached.ok) volume.loop = undefined;
		return detached;
	}

	/** Makes a new file system on a volume, which keeps its letter. */
	async format(volume: TargetVolume, format: VolumeFormat): Promise<Result<TargetVolume, Failure>> {
		const letter = this.letterOf(volume.id);
		const closed = await this.#close(volume);
		if (!closed.ok) return closed;
		this.parts.renewals.forget(volume);
		const made = await this.formatPlace(volume.disk, volume.partition, format);
		if (!made.ok) return made;
		const opened = await this.#openPartition(volume.disk, volume.partition);
		if (!opened.ok) return opened;
		if (opened.value === undefined) return fail(refusal("internal-error", volume.id, "the volume is gone"));
		if (letter !== undefined) {
			const lettered = await this.setLetter(opened.value, letter);
			if (!lettered.ok) return lettered;
		}
		return ok(opened.value);
	}

	/** Makes a file system where a partition is or shall be. */
	async formatPlace(
		disk: TargetDisk,
		{ offsetBytes, sizeBytes }: Pick<TablePartition, "offsetBytes" | "sizeBytes">,
		format: VolumeFormat,
	): Promise<Result<void, Failure>> {
		const { attachments, tools } = this.parts;
		const loop = await attachments.attach(disk.file, offsetBytes, sizeBytes);
		if (!loop.ok) return loop;
		const { sectorBytes } = disk.traits;
		const target = { device: loop.value.device, offsetBytes, sizeBytes, sectorBytes };
		const made = await makeFileSystem(tools, target, format);
		const detached = await attachments.detach(loop.value);
		return made.ok ? detached : made;
	}

	/** Lets a program have the device of a volume for itself: unmounted before, mounted again behind it whatever happens. */
	async exclusively<Value>(
		volume: TargetVolume,
		work: (device: string) => Promise<Result<Value, Failure>>,
	): Promise<Result<Value, Failure>> {
		await volume.busy;
		const { mount, loop } = volume;
		if (mount === undefined || loop === undefined)
			return fail(refusal("volume-unfit", volume.id, `it is ${volume.state === "clean" ? "no NTFS" : volume.state}`));
		let free: () => void = () => undefined;
		volume.busy = new Promise((resolve) => {
			free = resolve;
		});
		try {
			const unmounted = await this.parts.attachments.unmount(mount);
			if (!unmounted.ok) return unmounted;
			volume.mount = undefined;
			const worked = await work(loop.device);
			const again = await this.parts.attachments.mountNtfs(loop.device, mount.folder, true);
			if (!again.ok) return worked.ok ? again : worked;
			volume.mount = again.value;
			return worked;
		} finally {
			volume.busy = undefined;
			free();
			this.onChanged();
		}
	}

	/** Returns when all that was written would survive a power cut. */
	async flush(volume: TargetVolume): Promise<Result<void, Failure>> {
		await volume.busy;
		try {
			if (volume.copy !== undefined) {
				const stored = await volume.copy.store();
				if (!stored.ok) return stored;
			}
			// ntfs-3g passes this on to the device that it has open.
			for (const path of [volume.mount?.folder, volume.loop?.device, volume.disk.file])
				if (path !== undefined) await synchronize(path);
			return done;
		} catch (error) {
			const failure = systemFailure(error, volume.id);
			if (failure === undefined) throw error;
			return fail(orHostFull(volume.disk, { ...failure, operation: "flush the volume" }));
		}
	}

	info(volume: TargetVolume): VolumeInfo {
		const { id, disk, head, partition, role, state } = volume;
		const letter = this.letterOf(id);
		const serial = head.serialNumber === undefined ? {} : { serialNumber: head.serialNumber };
		return {
			...{ id, diskId: diskId(disk), ...(letter === undefined ? {} : { letter }), label: head.label },
			...{ fileSystem: head.fileSystem, sizeBytes: partition.sizeBytes, freeBytes: freeBytesOf(volume), role, state },
			...{ ...serial, kind: disk.traits.removable ? "removable" : "fixed" },
		};
	}

	#folderOf(what: "mount" | "fat", { id }: Pick<TargetVolume, "id">): string {
		return join(this.parts.privateFolder, what, foldCase(id));
	}

	#mounted(): readonly MountedVolume[] {
		const folders = this.parts.folders.map(
			({ id, letter, folder, kind }): MountedVolume => ({
				...{ id, letter, folder, kind, fileSystem: "ntfs", role: "data", style: "raw" },
				...(kind === "network" ? { unwritable: "is the content of the run, which is only read" } : {}),
			}),
		);
		const volumes = this.all().flatMap((volume): readonly MountedVolume[] => {
			const { id, disk, head, role, mount, copy } = volume;
			const letter = this.letterOf(id);
			const folder = mount?.folder ?? copy?.folder;
			if (letter === undefined || folder === undefined) return [];
			const kind = disk.traits.removable ? "removable" : "fixed";
			return [{ id, letter, folder, fileSystem: head.fileSystem, kind, role, style: disk.table.style }];
		});
		return [...folders, ...volumes];
	}

	/** The paths; a volume that another program has for itself is told as that. */
	#paths(): TargetPaths {
		const paths = targetPaths(() => this.#mounted());
		const busy = (path: WindowsPath): Failure | undefined => {
			const letter = driveLetter(path);
			const volume = this.all().find((each) => each.busy !== undefined && this.letterOf(each.id) === letter);
			return volume === undefined
				? undefined
				: {
						...refusal("volume-unfit", path, "An image is applied to the volume, or captured from it."),
						operation: "find the volume",
					};
		};
		const unlessBusy =
			<Value>(find: (path: WindowsPath) => Result<Value, Failure>) =>
			(path: WindowsPath): Result<Value, Failure> => {
				const problem = busy(path);
				return problem === undefined ? find(path) : fail(problem);
			};
		return { mounted: paths.mounted, volumeOf: unlessBusy(paths.volumeOf), hostPath: unlessBusy(paths.hostPath) };
	}
}

function freeBytesOf({ mount, head, disk, partition }: TargetVolume): number {
	if (head.fileSystem === "fat32") return fat32FreeBytes(disk.file, partition.offsetBytes) ?? 0;
	if (mount === undefined) return 0;
	const { bavail, bsize } = statfsSync(mount.folder);
	return bavail * bsize;
}

async function synchronize(path: string): Promise<void> {
	const file = await open(path, "r");
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}
