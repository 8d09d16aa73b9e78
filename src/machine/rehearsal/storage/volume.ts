import type { BigIntStats } from "node:fs";
import { lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../base/result.ts";
import { fail, ok } from "../../../base/result.ts";
import { foldCase, type WindowsPath } from "../../../base/windows-path.ts";
import type { DiskId, FileSystem, PartitionRole, VolumeId, VolumeState } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import type { SecurityDescriptor } from "../../../model/file.ts";
import { defaultSecurity, inheritedDacl, NO_SECURITY } from "../../security-descriptor.ts";
import { fileIdOf } from "./file-id.ts";
import { Folder } from "./folder-cache.ts";
import { Graveyard } from "./graveyard.ts";
import { PendingChanges } from "./pending.ts";
import type { FileRecord } from "./record-book.ts";
import { RecordBook } from "./record-book.ts";
import { refusal } from "./refusal.ts";
import { usageOf } from "./usage.ts";

/** What is known of a volume before anything on it is read. */
export interface VolumeTraits {
	readonly id: VolumeId;
	readonly diskId: DiskId;
	readonly label: string;
	readonly fileSystem: FileSystem;
	readonly sizeBytes: number;
	readonly role: PartitionRole;
	readonly state: VolumeState;
	readonly kind: "fixed" | "removable" | "network" | "ram";
	/** True for a place of which only reading is permitted: nothing is kept beside its files. */
	readonly readOnly: boolean;
	/** Of the file system; absent on a raw volume, the RAM disk and the network. */
	readonly serialNumber?: string;
	/** True when Windows gives it no letter by itself. */
	readonly withoutLetter?: boolean;
	/** Table of the disk that it lies on. */
	readonly style: "gpt" | "mbr" | "raw";
}

/** Where a Windows path leads: its volume, the folder that holds it and, when something is there, what it is. */
export interface Spot {
	readonly volume: Volume;
	/** The path with the letter it was asked by. */
	readonly path: WindowsPath;
	/** Folded path relative to the volume; empty for its root. */
	readonly key: string;
	/** The folder that holds it; undefined for the root, and when that folder is missing. */
	readonly parent: Folder | undefined;
	/** The name as written on the host when it exists, else as asked for; empty for the root. */
	readonly name: string;
	/** Place on the host. */
	readonly host: string;
	/** What is there, or undefined. */
	readonly stats: BigIntStats | undefined;
}

/** A spot where something is. */
export interface FoundSpot extends Spot {
	readonly stats: BigIntStats;
}

/** A spot whose folder exists: something can be made there. */
export interface HeldSpot extends Spot {
	readonly parent: Folder;
}

/** A volume of the rehearsal machine: real files below a folder of the host, with what the host can't keep beside it. */
export class Volume {
	readonly traits: VolumeTraits;
	/** Folder of the host that holds the volume's files. */
	readonly host: string;
	readonly root: Folder;
	readonly records: RecordBook;
	/** Changes since the last flush; undefined when every change is at once on the platter. */
	readonly pending: PendingChanges | undefined;
	/** What may have to come back after a power cut. */
	readonly graveyard: Graveyard;
	#usedBytes: number | undefined;

	private constructor(traits: VolumeTraits, host: string, records: RecordBook, pending: PendingChanges | undefined) {
		this.traits = traits;
		this.host = host;
		this.root = new Folder(host);
		this.records = records;
		this.pending = pending;
		this.graveyard = new Graveyard(`${host}.graveyard`, records);
	}

	/** Opens a volume whose files lie in `host`; finishes deletions that an ended process had not. */
	static open(traits: VolumeTraits, host: string, writeCache: boolean): Result<Volume, Failure> {
		if (!traits.readOnly) mkdirSync(host, { recursive: true });
		const records = traits.readOnly ? ok(RecordBook.empty()) : RecordBook.open(`${host}.security.jsonl`);
		if (!records.ok) return records;
		const lasting = traits.kind === "fixed" || traits.kind === "removable";
		const volume = new Volume(traits, host, records.value, writeCache && lasting ? new PendingChanges() : undefined);
		if (!traits.readOnly) volume.graveyard.remove();
		return ok(volume);
	}

	/** What stands at a path given by its names below the root. */
	locate(path: WindowsPath, names: readonly string[]): Result<Spot, Failure> {
		const unreadable = this.unreadable(path);
		if (unreadable !== undefined) return fail(unreadable);
		const key = foldCase(names.join("\\"));
		const last = names.at(-1);
		if (last === undefined) {
			const stats = lstatSync(this.host, { bigint: true });
			return ok({ volume: this, path, key, parent: undefined, name: "", host: this.host, stats });
		}
		const parent = this.#enter(path, names.slice(0, -1));
		if (!parent.ok) return parent;
		const folder = parent.value;
		if (folder === undefined) {
			return ok({
				volume: this,
				path,
				key,
				parent: undefined,
				name: last,
				host: join(this.host, ...names),
				stats: undefined,
			});
		}
		if (folder.isTwin(last)) return fail(twins(path));
		const found = folder.find(last);
		const host = folder.hostOf(found ?? last);
		const stats = found === undefined ? undefined : lstatSync(host, { bigint: true, throwIfNoEntry: false });
		return ok({ volume: this, path, key, parent: folder, name: found ?? last, host, stats });
	}

	/** The folder cache of a spot that is a folder (or the root). */
	folderAt(spot: Spot): Folder {
		if (spot.parent === undefined) return this.root;
		return enteredFolder(spot.parent, spot.name);
	}

	/** Why the volume can't be read, or undefined. */
	unreadable(operand: string): Failure | undefined {
		const { id, fileSystem, state } = this.traits;
		if (fileSystem === "raw") return refusal("volume-unfit", operand, `the volume ${id} is not formatted`);
		if (state === "locked") return refusal("volume-unfit", operand, `the volume ${id} is locked by BitLocker`);
		return undefined;
	}

	/** Why the volume can't be written to, or undefined. */
	unwritable(operand: string): Failure | undefined {
		const { id, readOnly, state } = this.traits;
		if (readOnly) return refusal("access-denied", operand, "the network volume can only be read");
		if (state === "dirty")
			return refusal("volume-unfit", operand, `the volume ${id} is dirty: its file system must be checked first`);
		if (state === "hibernated")
			return refusal("volume-unfit", operand, `a hibernated Windows holds the volume ${id}: shut it down fully first`);
		return this.unreadable(operand);
	}

	record(stats: BigIntStats): FileRecord {
		return this.records.get(fileIdOf(stats)) ?? {};
	}

	/** True for junctions, links, mount points and cloud files, and for links of the host itself: nobody enters them. */
	isReparse(stats: BigIntStats): boolean {
		return stats.isSymbolicLink() || this.record(stats).reparse !== undefined;
	}

	/** Owner and DACL: recorded with the file, else inherited from the nearest folder above that has a record. */
	security(names: readonly string[], stats: BigIntStats): SecurityDescriptor {
		if (names.length > 0 || this.traits.fileSystem !== "ntfs") return this.securityIn(names.slice(0, -1))(stats);
		const { owner, dacl } = this.record(stats);
		const fallback = defaultSecurity(true);
		return { owner: owner ?? fallback.owner, dacl: dacl ?? fallback.dacl };
	}

	/** As `security`, for all that lies directly in the folder with these names: what it hands down is worked out once. */
	securityIn(names: readonly string[]): (stats: BigIntStats) => SecurityDescriptor {
		if (this.traits.fileSystem !== "ntfs") return () => NO_SECURITY;
		const fallback = defaultSecurity(false);
		const inherited = new Map<boolean, string>();
		const daclFor = (folder: boolean): string => {
			const dacl = inherited.get(folder) ?? this.#inheritedDacl(names, folder) ?? fallback.dacl;
			inherited.set(folder, dacl);
			return dacl;
		};
		return (stats) => {
			const { owner, dacl } = this.record(stats);
			return { owner: owner ?? fallback.owner, dacl: dacl ?? daclFor(stats.isDirectory()) };
		};
	}

	/** Names of the file that the machine sees: deleted ones that could come back don't count. */
	links(stats: BigIntStats): number {
		if (stats.isDirectory()) return 1;
		return Number(stats.nlink) - this.graveyard.namesOf(fileIdOf(stats));
	}

	/** Sum of the sizes of all files, hard links once. Counted at the first question, then kept up. */
	usedBytes(): number {
		if (this.#usedBytes === undefined) {
			const usage = usageOf(this.host);
			this.#usedBytes = usage.bytes;
			if (!this.traits.readOnly && this.graveyard.isEmpty()) this.records.retain(usage.files);
		}
		return this.#usedBytes;
	}

	freeBytes(): number {
		return Math.max(0, this.traits.sizeBytes - this.usedBytes());
	}

	/** Books bytes that came or went; as long as nobody asked how many there are, they need no count. */
	book(bytes: number): void {
		if (this.#usedBytes !== undefined) this.#usedBytes += bytes;
	}

	/** Makes all changes lasting: nothing before this point can be lost. */
	settle(): void {
		this.pending?.clear();
		this.graveyard.settle();
	}

	/** Loses changes as a power cut does; the volume is of no use afterwards. */
	cut(next: () => number): void {
		this.pending?.lose(next);
		this.close();
	}

	/** Ends the use of the volume in good order: all changes last. */
	close(): void {
		this.pending?.clear();
		if (!this.traits.readOnly) this.graveyard.remove();
		this.records.close();
	}

	/** Forgets what was read of the tree, after another hand changed it. */
	forget(): void {
		this.root.forget();
		this.#usedBytes = undefined;
	}

	/** What the nearest folder with a record hands down to what lies in the folder with these names. */
	#inheritedDacl(names: readonly string[], forFolder: boolean): string | undefined {
		for (let depth = names.length; depth >= 0; depth--) {
			const above = this.#enter("", names.slice(0, depth));
			const dacl = above.ok && above.value !== undefined ? this.records.get(above.value.fileId())?.dacl : undefined;
			if (dacl !== undefined) return inheritedDacl(dacl, forFolder);
		}
		return undefined;
	}

	#enter(path: WindowsPath, names: readonly string[]): Result<Folder | undefined, Failure> {
		let folder = this.root;
		for (const name of names) {
			const known = folder.entered.get(foldCase(name));
			if (known !== undefined) {
				folder = known;
				continue;
			}
			if (folder.isTwin(name)) return fail(twins(path));
			const found = folder.find(name);
			if (found === undefined) return ok(undefined);
			const stats = lstatSync(folder.hostOf(found), { bigint: true, throwIfNoEntry: false });
			if (stats === undefined) return ok(undefined);
			if (this.isReparse(stats))
				return fail(refusal("not-supported-here", path, `${found} is a reparse point: it is never entered`));
			if (!stats.isDirectory()) return ok(undefined);
			folder = enteredFolder(folder, found);
		}
		return ok(folder);
	}
}

function twins(path: WindowsPath): Failure {
	return refusal("file-exists", path, "two names differ only in case, which Windows holds for one");
}

function enteredFolder(parent: Folder, name: string): Folder {
	const key = foldCase(name);
	const known = parent.entered.get(key);
	if (known !== undefined) return known;
	const folder = new Folder(parent.hostOf(name));
	parent.entered.set(key, folder);
	return folder;
}
