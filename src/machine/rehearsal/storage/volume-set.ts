import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { driveLetter, foldCase, normalizePath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { VolumeId, VolumeInfo } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Phase } from "../../../model/phase.ts";
import type { DiskDescription, MachineDescription, ShareDescription } from "../description.ts";
import type { BootSession } from "../session.ts";
import type { Life } from "./boundary.ts";
import { replaceFile } from "./host-file.ts";
import { startLetters } from "./letters.ts";
import { stateIn, type VolumeProtection } from "./protection.ts";
import { refusal } from "./refusal.ts";
import {
	type ConnectedShare,
	findShare,
	readConnections,
	shareFolder,
	shareVolumeId,
	writeConnections,
} from "./shares.ts";
import { type DiskTable, diskFolder, readTable, type TableEntry, writeTable } from "./table.ts";
import { type FoundSpot, type Spot, Volume, type VolumeTraits } from "./volume.ts";

/** What opens the storage of a rehearsal machine. */
export interface StorageOptions {
	readonly machineFolder: string;
	readonly session: BootSession;
	readonly machine: MachineDescription;
	/** Folder of the host that the machine sees as its share, when it has one. */
	readonly networkFolder?: string;
	/** True to let a power cut lose what was not flushed. */
	readonly writeCache: boolean;
}

/** A disk with the table that it has now. */
export interface StoredDisk {
	readonly description: DiskDescription;
	readonly folder: string;
	table: DiskTable;
}

/** Size of WinPE's RAM disk (its default scratch space is 512 MB since Windows 10). */
const RAM_DISK_BYTES = 512 * 1024 * 1024;

/** The disks, volumes and letters of a running rehearsal machine. */
export class VolumeSet {
	readonly options: StorageOptions;
	readonly life: Life = { dead: false };
	readonly disks: readonly StoredDisk[];
	readonly #volumes = new Map<string, Volume>();
	/** Letter by folded volume id. */
	#letters = new Map<string, string>();

	private constructor(options: StorageOptions, disks: readonly StoredDisk[]) {
		this.options = options;
		this.disks = disks;
	}

	static open(options: StorageOptions): Result<VolumeSet, Failure> {
		const disks: StoredDisk[] = [];
		for (const description of options.machine.disks) {
			const folder = diskFolder(options.machineFolder, description.serial);
			const table = readTable(folder);
			if (!table.ok) return table;
			disks.push({ description, folder, table: table.value });
		}
		const set = new VolumeSet(options, disks);
		for (const disk of disks) {
			removeStrays(disk);
			const opened = set.openDisk(disk);
			if (!opened.ok) return opened;
		}
		const opened = set.#openPassing();
		if (!opened.ok) return opened;
		set.#bindLetters();
		return ok(set);
	}

	/** All volumes, also those without a letter: those of disks in the disks' order, then RAM disk and network. */
	all(): readonly Volume[] {
		return [...this.#volumes.values()];
	}

	byId(id: VolumeId): Result<Volume, Failure> {
		const volume = this.#volumes.get(foldCase(id));
		return volume === undefined ? fail(refusal("volume-not-found", id, "no volume has this id")) : ok(volume);
	}

	letterOf(id: VolumeId): string | undefined {
		return this.#letters.get(foldCase(id));
	}

	letters(): Iterable<string> {
		return this.#letters.values();
	}

	/** Gives or takes a letter, until the next start. */
	setLetter(id: VolumeId, letter: string | undefined): void {
		if (letter === undefined) this.#letters.delete(foldCase(id));
		else this.#letters.set(foldCase(id), letter);
		const kept = { bootId: this.options.session.bootId, letters: Object.fromEntries(this.#letters) };
		mkdirSync(join(this.options.machineFolder, "state"), { recursive: true });
		replaceFile(this.#lettersPath(), `${JSON.stringify(kept)}\n`);
	}

	info(volume: Volume): VolumeInfo {
		const { id, diskId, label, fileSystem, sizeBytes, role, state, serialNumber, kind } = volume.traits;
		const letter = this.letterOf(id);
		const freeBytes = volume.unreadable("") === undefined ? volume.freeBytes() : 0;
		const serial = serialNumber === undefined ? {} : { serialNumber };
		const traits = { id, diskId, label, fileSystem, sizeBytes, freeBytes, role, state, ...serial, kind };
		return letter === undefined ? traits : { ...traits, letter };
	}

	/** What stands at a Windows path. */
	locate(path: WindowsPath): Result<Spot, Failure> {
		const normal = normalizePath(path);
		if (normal === undefined) return fail(refusal("input-invalid", path, "this is no absolute Windows path"));
		const letter = driveLetter(normal);
		const volume = this.#byLetter(letter);
		if (volume === undefined) return fail(refusal("volume-not-found", path, `no volume has the letter ${letter}`));
		return volume.locate(normal, pathNames(normal));
	}

	/** As `locate`, but something must be there. */
	locateFound(path: WindowsPath): Result<FoundSpot, Failure> {
		const spot = this.locate(path);
		if (!spot.ok) return spot;
		return isFound(spot.value) ? ok(spot.value) : fail(refusal("file-not-found", path, "nothing has this name"));
	}

	#byLetter(letter: string): Volume | undefined {
		for (const [id, given] of this.#letters) if (given === letter) return this.#volumes.get(id);
		return undefined;
	}

	/** Opens the volumes of a disk as its table says. */
	openDisk(disk: StoredDisk): Result<void, Failure> {
		for (const entry of disk.table.partitions) {
			const opened = this.openVolume(disk, entry);
			if (!opened.ok) return opened;
		}
		return ok(undefined);
	}

	/** Opens one volume; a reserved partition is none. */
	openVolume({ description, folder, table }: StoredDisk, entry: TableEntry): Result<void, Failure> {
		if (entry.role !== "msr") {
			const volume = Volume.open(
				traitsOf(description, table, entry, this.options.session.phase),
				join(folder, entry.id),
				this.options.writeCache,
			);
			if (!volume.ok) return volume;
			this.#volumes.set(foldCase(entry.id), volume.value);
		}
		this.#sortVolumes();
		return ok(undefined);
	}

	/** What BitLocker does with a volume; undefined for one that it has not encrypted. */
	protection(id: VolumeId): VolumeProtection | undefined {
		const entries = this.disks.flatMap(({ table }) => table.partitions);
		return entries.find((each) => foldCase(each.id) === foldCase(id))?.protection;
	}

	/** Changes what BitLocker does with a volume: at once and durably, as Windows writes it. */
	protect(id: VolumeId, protection: VolumeProtection): void {
		for (const disk of this.disks) {
			const partitions = disk.table.partitions.map((each) =>
				foldCase(each.id) === foldCase(id) ? { ...each, protection } : each,
			);
			if (partitions.every((each, index) => each === disk.table.partitions[index])) continue;
			disk.table = { ...disk.table, partitions };
			writeTable(disk.folder, disk.table);
		}
	}

	/** Forgets the volumes of a disk: they are about to be erased. */
	closeDisk(disk: StoredDisk): void {
		for (const { id } of disk.table.partitions) this.closeVolume(id);
	}

	/** Forgets a volume: its files are about to go. */
	closeVolume(id: VolumeId): void {
		const volume = this.#volumes.get(foldCase(id));
		volume?.pending?.clear();
		volume?.records.close();
		this.#volumes.delete(foldCase(id));
		if (this.#letters.has(foldCase(id))) this.setLetter(id, undefined);
	}

	#openPassing(): Result<void, Failure> {
		const { machineFolder, session, machine, networkFolder } = this.options;
		const passing: Volume[] = [];
		if (session.phase === "winpe") {
			const traits = passingTraits("ram", "RAM disk", RAM_DISK_BYTES);
			const opened = Volume.open(traits, join(machineFolder, "ram", "X"), false);
			if (!opened.ok) return opened;
			passing.push(opened.value);
		}
		const network = session.phase === "winpe" ? machine.network.winpe : machine.network.fullOs;
		if (networkFolder !== undefined && network === "up" && existsSync(networkFolder)) {
			const opened = Volume.open(passingTraits("network", "Share", 2 ** 40), networkFolder, false);
			if (!opened.ok) return opened;
			passing.push(opened.value);
		}
		for (const { share } of readConnections(machineFolder, session)) {
			const described = findShare(machine, share);
			const opened = described === undefined ? undefined : this.#openShare(described);
			if (opened?.ok === false) return opened;
			if (opened !== undefined) passing.push(opened.value);
		}
		for (const volume of passing) this.#volumes.set(foldCase(volume.traits.id), volume);
		return ok(undefined);
	}

	#openShare(share: ShareDescription): Result<Volume, Failure> {
		const { machineFolder, machine } = this.options;
		const traits = {
			...passingTraits("network", share.share, 2 ** 40),
			id: shareVolumeId(share.share),
			diskId: shareVolumeId(share.share),
			readOnly: !share.writable,
		};
		return Volume.open(traits, shareFolder(machineFolder, machine, share), false);
	}

	/** Shares that have a letter now. */
	connectedShares(): readonly ConnectedShare[] {
		return this.options.machine.network.shares.flatMap(({ share }) => {
			const letter = this.letterOf(shareVolumeId(share));
			return letter === undefined ? [] : [{ share, letter }];
		});
	}

	/** Shows a share under a free letter until the next start. */
	connectShare(share: ShareDescription, letter: string): Result<void, Failure> {
		const opened = this.#openShare(share);
		if (!opened.ok) return opened;
		this.#volumes.set(foldCase(opened.value.traits.id), opened.value);
		this.setLetter(opened.value.traits.id, letter);
		this.#keepConnections();
		return ok(undefined);
	}

	/** Takes a share's letter away; a letter that is no share's stays. */
	disconnectShare(letter: string): void {
		const found = this.connectedShares().find((each) => each.letter === letter.toUpperCase());
		if (found === undefined) return;
		const id = foldCase(shareVolumeId(found.share));
		this.#volumes.get(id)?.records.close();
		this.#volumes.delete(id);
		this.setLetter(id, undefined);
		this.#keepConnections();
	}

	#keepConnections(): void {
		writeConnections(this.options.machineFolder, this.options.session, this.connectedShares());
	}

	#sortVolumes(): void {
		const order = this.disks.flatMap(({ table }) => table.partitions.map(({ id }) => foldCase(id)));
		const sorted = [...this.#volumes].sort(([left], [right]) => place(order, left) - place(order, right));
		this.#volumes.clear();
		for (const [id, volume] of sorted) this.#volumes.set(id, volume);
	}

	#bindLetters(): void {
		const { session, machine } = this.options;
		const kept = existsSync(this.#lettersPath()) ? keptLetters(readFileSync(this.#lettersPath(), "utf8")) : undefined;
		if (kept !== undefined && kept.bootId === session.bootId) {
			this.#letters = new Map(Object.entries(kept.letters).filter(([id]) => this.#volumes.has(id)));
			return;
		}
		this.#letters = startLetters(
			this.all().map(({ traits }) => traits),
			session,
			machine.letters,
		);
	}

	#lettersPath(): string {
		return join(this.options.machineFolder, "state", "letters.json");
	}
}

function isFound(spot: Spot): spot is FoundSpot {
	return spot.stats !== undefined;
}

function traitsOf(disk: DiskDescription, table: DiskTable, entry: TableEntry, phase: Phase): VolumeTraits {
	const { id, label, fileSystem, sizeBytes, role, state, serialNumber, attributes } = entry;
	return {
		...{ id, diskId: table.id, label, fileSystem, sizeBytes, role, style: table.style },
		state: stateIn(phase, state, entry.protection),
		kind: disk.removable ? "removable" : "fixed",
		readOnly: false,
		withoutLetter: attributes.includes("no-drive-letter") || attributes.includes("hidden"),
		...(serialNumber === undefined ? {} : { serialNumber }),
	};
}

function place(order: readonly string[], id: string): number {
	const at = order.indexOf(id);
	return at === -1 ? order.length : at;
}

function passingTraits(kind: "ram" | "network", label: string, sizeBytes: number) {
	return {
		id: kind,
		diskId: kind,
		label,
		fileSystem: "ntfs",
		sizeBytes,
		role: "data",
		state: "clean",
		kind,
		readOnly: kind === "network",
		style: "raw",
	} as const;
}

function keptLetters(text: string): { bootId: string; letters: Record<string, string> } | undefined {
	try {
		const value = JSON.parse(text) as { bootId?: unknown; letters?: unknown };
		const sound = typeof value.bootId === "string" && typeof value.letters === "object" && value.letters !== null;
		return sound ? (value as { bootId: string; letters: Record<string, string> }) : undefined;
	} catch {
		return undefined;
	}
}

/** Deletes what a partitioning that was cut left beside the table. */
function removeStrays(disk: StoredDisk): void {
	const known = new Set(["table.json"]);
	for (const { id } of disk.table.partitions) {
		for (const suffix of ["", ".security.jsonl", ".graveyard"]) known.add(`${id}${suffix}`);
	}
	for (const name of readdirSync(disk.folder)) {
		if (!known.has(name)) rmSync(join(disk.folder, name), { recursive: true, force: true });
	}
}
