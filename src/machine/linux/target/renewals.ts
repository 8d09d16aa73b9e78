import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { done, fail, type Result } from "../../../base/result.ts";
import { foldCase } from "../../../base/windows-path.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import { makeFileSystem } from "./file-systems.ts";
import type { TablePartition } from "./partition-table.ts";
import type { TargetDisk } from "./target-disk.ts";
import type { ToolBox } from "./tool-box.ts";
import { readVolumeHead, type VolumeHead } from "./volume-head.ts";

/** What must be known of a volume to make it anew. */
export interface RenewableVolume {
	readonly id: VolumeId;
	readonly disk: TargetDisk;
	readonly partition: TablePartition;
	readonly head: VolumeHead;
}

/** The most that is kept of a volume, in bytes: run state and an engine. */
const MOST_BYTES = 384 * 1024 ** 2;
const RUN_STATE = "_SMSTASKSEQUENCE";
/** What Windows itself makes on every volume; nothing of anybody is in it. */
const OF_NOBODY = ["$RECYCLE.BIN", "SYSTEM VOLUME INFORMATION"];
const OPERATION = "make the volume anew";

/**
 * Volumes to which an image is applied. A program that is ended in the middle, or whose bytes found no room, leaves an NTFS that looks
 * clean and that nobody can vouch for. Such a volume is made anew, with the run state that it held; it must have held nothing else.
 */
export class Renewals {
	readonly #tools: ToolBox;
	readonly #folder: string;

	/** `privateFolder` is the machine's folder on this computer. */
	constructor(tools: ToolBox, privateFolder: string) {
		this.#tools = tools;
		this.#folder = join(privateFolder, "applying");
	}

	/**
	 * Keeps what a volume holds, which is not mounted now, and marks it with a new serial number: only a volume with that number is ever
	 * made anew, no copy that somebody put in its place. False where that can't be done; then nothing will be made anew.
	 */
	async keep(volume: RenewableVolume, device: string): Promise<boolean> {
		const { image, mark } = this.#placesOf(volume);
		this.forget(volume);
		mkdirSync(join(image, ".."), { recursive: true, mode: 0o700 });
		const words = ["capture", device, image, "Run state", "--compress=none"];
		const kept = await this.#tools.end("wimlib-imagex", words);
		const numbered = await this.#tools.end("ntfslabel", ["--new-serial", device]);
		const serial = readVolumeHead(device, 0, volume.partition.sizeBytes).serialNumber;
		if (
			!kept.ok ||
			kept.value.exitCode !== 0 ||
			!numbered.ok ||
			numbered.value.exitCode !== 0 ||
			serial === undefined
		) {
			this.forget(volume);
			return false;
		}
		synchronize(image);
		writeFileSync(mark, serial, { mode: 0o600 });
		synchronize(mark);
		return true;
	}

	/** Whether an apply to this volume did not end. */
	isDue(volume: RenewableVolume): boolean {
		const { mark, image } = this.#placesOf(volume);
		if (!existsSync(mark) || !existsSync(image)) return false;
		return readFileSync(mark, "utf8") === volume.head.serialNumber;
	}

	/** Makes the volume anew with what was kept of it. It must not be mounted; what an image file held of it takes no room any more. */
	async renew(volume: RenewableVolume, device: string): Promise<Result<void, Failure>> {
		const { disk, partition, head } = volume;
		const { offsetBytes, sizeBytes } = partition;
		// Without it there is only less room: file systems need not be able to give parts of a file back.
		if (disk.isImage) await this.#tools.end("blkdiscard", ["--force", device]);
		const unit = head.allocationUnitBytes === undefined ? {} : { allocationUnitBytes: head.allocationUnitBytes };
		const made = await makeFileSystem(
			this.#tools,
			{ device, offsetBytes, sizeBytes, sectorBytes: disk.traits.sectorBytes },
			{ fileSystem: "ntfs", label: head.label, ...unit, quick: true },
		);
		if (!made.ok) return fail({ ...made.error, operation: OPERATION });
		const words = ["apply", this.#placesOf(volume).image, "1", device];
		const applied = await this.#tools.run("wimlib-imagex", words, OPERATION, device);
		if (!applied.ok) return applied;
		this.forget(volume);
		return done;
	}

	/** The volume is whole, or another one. */
	forget(volume: Pick<RenewableVolume, "id">): void {
		const { image, mark } = this.#placesOf(volume);
		// The mark first: without it the other means nothing.
		rmSync(mark, { force: true });
		rmSync(image, { force: true });
	}

	#placesOf({ id }: Pick<RenewableVolume, "id">): { readonly image: string; readonly mark: string } {
		const folder = join(this.#folder, foldCase(id));
		return { image: join(folder, "state.wim"), mark: join(folder, "serial.txt") };
	}
}

/** True when a mounted volume holds no more than the state of a run, of a size that can be kept. */
export function holdsRunStateOnly(folder: string): boolean {
	const names = readdirSync(folder).filter((name) => !OF_NOBODY.includes(foldCase(name)));
	if (names.some((name) => foldCase(name) !== RUN_STATE)) return false;
	let bytes = 0;
	for (const name of names)
		for (const each of readdirSync(join(folder, name), { recursive: true, withFileTypes: true })) {
			if (each.isFile()) bytes += statSync(join(each.parentPath, each.name)).size;
			else if (!each.isDirectory()) return false;
			// Files of users wait in a folder of the run state: they are never put at stake.
			else if (!HARMLESS.includes(foldCase(each.name)) && each.parentPath === join(folder, name)) return false;
		}
	return bytes <= MOST_BYTES;
}

/** Folders of run state that a lost run could make again. */
const HARMLESS = ["ENGINE", "LOGS"];

function synchronize(path: string): void {
	const file = openSync(path, "r");
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
