import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fail, ok } from "../../../src/base/result.ts";
import { type TargetBootOptions, targetBoot } from "../../../src/machine/linux/target/boot/boot.ts";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { askTool } from "../../../src/machine/spawn.ts";
import type { DiskInfo, PartitionInfo } from "../../../src/model/disk.ts";
import type { Boot } from "../../../src/model/ports.ts";
import { efiProgram, wimHead } from "../../src/machine/linux/target/boot/programs.ts";

const MIB = 1024 ** 2;
const LONGEST = 60_000;
export const start: TargetBootOptions["start"] = (program, words, input) => askTool(program, words, input, LONGEST);

const GPT = {
	disk: "11111111-2222-3333-4444-555555555555",
	system: "aaaaaaaa-0000-4000-8000-000000000001",
	windows: "aaaaaaaa-0000-4000-8000-000000000003",
};
const MBR = { disk: "b3eba8f1", system: "b3eba8f1-01", windows: "b3eba8f1-02" };

/** A machine whose volumes are folders of this computer, and whose one disk is a sparse file. */
export class FolderMachine {
	readonly firmware: "uefi" | "bios";
	readonly ids: typeof GPT;
	readonly disk: string;
	readonly #root = mkdtempSync(join(tmpdir(), "steppe-boot-"));
	readonly #flushed: string[] = [];
	/** Volumes that can't be opened. */
	readonly locked = new Set<string>();
	#guids = 0;

	constructor(firmware: "uefi" | "bios") {
		this.firmware = firmware;
		this.ids = firmware === "uefi" ? GPT : MBR;
		this.disk = join(this.#root, "disk.img");
		const sector = Buffer.alloc(512);
		sector.writeUInt16LE(0xaa55, 510);
		writeFileSync(this.disk, sector);
		truncateSync(this.disk, 64 * MIB);
		if (firmware === "bios") this.putSectors(standInSectors());
		for (const volume of [this.ids.system, this.ids.windows]) mkdirSync(this.path(volume, ""), { recursive: true });
		this.addWindows();
	}

	/** The first sectors of the system partition. */
	sectors(): Buffer {
		return readFileSync(this.disk).subarray(MIB, MIB + 8192);
	}

	/** The sector in which the volume has its first one again. */
	alternateSector(): Buffer {
		const at = MIB + 40_000 * 512;
		return readFileSync(this.disk).subarray(at, at + 512);
	}

	putSectors(sectors: Uint8Array): void {
		const disk = readFileSync(this.disk);
		disk.set(sectors, MIB);
		writeFileSync(this.disk, disk);
	}

	path(volume: string, path: string): string {
		return join(this.#root, volume, ...path.split("\\"));
	}

	put(volume: string, path: string, bytes: Uint8Array | string): void {
		const at = this.path(volume, path);
		mkdirSync(dirname(at), { recursive: true });
		writeFileSync(at, bytes);
	}

	read(volume: string, path: string): Buffer {
		return readFileSync(this.path(volume, path));
	}

	/** Names below a folder of a volume, in order. */
	names(volume: string, path: string): readonly string[] {
		return readdirSync(this.path(volume, path), { recursive: true, encoding: "utf8" })
			.map((name) => name.replaceAll("/", "\\"))
			.sort();
	}

	/** Volumes that were flushed since the last call. */
	flushed(): readonly string[] {
		return this.#flushed.splice(0);
	}

	/** The files that a Windows folder has for its own start, and those that start it. */
	addWindows(): void {
		const put = (path: string, bytes: Uint8Array | string) => this.put(this.ids.windows, `Windows\\${path}`, bytes);
		put("Boot\\EFI\\bootmgfw.efi", efiProgram({ behind: "Microsoft Windows Production PCA 2011" }));
		put("Boot\\EFI\\de-DE\\bootmgfw.efi.mui", "words");
		put("Boot\\PCAT\\bootmgr", "manager");
		put("Boot\\PCAT\\bootnxt", "next");
		put("Boot\\Fonts\\wgl4_boot.ttf", "font");
		put("System32\\winload.efi", "loader");
		put("System32\\winload.exe", "loader");
		put("System32\\ntoskrnl.exe", "kernel");
		for (const hive of ["SYSTEM", "SOFTWARE"]) put(`System32\\config\\${hive}`, emptyHive(hive, 0));
		this.put(this.ids.windows, "_SMSTaskSequence\\boot.wim", wimHead(1));
		this.put(this.ids.windows, "_SMSTaskSequence\\boot\\boot.sdi", "sdi");
	}

	place(path: string) {
		return { volume: this.ids.windows, path };
	}

	boot(more: Partial<TargetBootOptions> = {}): Boot {
		return targetBoot({
			...{ firmware: this.firmware, architecture: "x64", start, now: () => Date.UTC(2024, 0, 1) },
			disks: { list: async () => ok([this.info()]) },
			volumes: {
				open: async (volume) => {
					const message = "The volume is locked.";
					return this.locked.has(volume)
						? fail({ id: "volume-unfit", operation: "open the volume", operand: volume, message })
						: ok(this.path(volume, ""));
				},
				flush: async (volume) => {
					this.#flushed.push(volume);
					return ok(undefined);
				},
			},
			deviceFile: (disk) => (disk === this.ids.disk ? this.disk : undefined),
			random: { guid: () => `00000000-0000-4000-8000-${String(++this.#guids).padStart(12, "0")}` },
			withFolder: async (work) => {
				const folder = mkdtempSync(join(this.#root, "scratch-"));
				try {
					return await work(folder);
				} finally {
					rmSync(folder, { recursive: true });
				}
			},
			...more,
		});
	}

	writeBootFiles(more: Partial<TargetBootOptions> = {}) {
		return this.boot(more).writeBootFiles({ windows: this.place("Windows"), system: this.ids.system });
	}

	info(): DiskInfo {
		const isUefi = this.firmware === "uefi";
		const core = { attributes: [], label: "", active: false } as const;
		const partitions: readonly PartitionInfo[] = [
			{
				...{ ...core, id: this.ids.system, type: "", offsetBytes: MIB, sizeBytes: 20 * MIB, active: !isUefi },
				...{ role: isUefi ? "efi" : "system", fileSystem: isUefi ? "fat32" : "ntfs" },
			},
			{
				...{ ...core, id: this.ids.windows, type: "", offsetBytes: 21 * MIB, sizeBytes: 40 * MIB },
				...{ role: "windows", fileSystem: "ntfs" },
			},
		];
		return {
			...{ id: this.ids.disk, number: 0, bus: "virtual", model: "Image", serial: "S1", sizeBytes: 64 * MIB },
			...{ sectorBytes: 512, removable: false, readOnly: false, offline: false, holdsMedium: false },
			...{ style: isUefi ? "gpt" : "mbr", partitions },
		};
	}

	dispose(): void {
		rmSync(this.#root, { recursive: true, force: true });
	}
}

/** What mkntfs writes where code would be, with a volume's own bytes. */
export function standInSectors(): Buffer {
	const sectors = Buffer.alloc(8192);
	sectors.write("\u00eb\u0052\u0090NTFS    ", 0, "latin1");
	sectors.writeUInt16LE(512, 11);
	sectors.fill(0x77, 13, 84);
	sectors.writeBigUInt64LE(40_000n, 0x28);
	sectors.write("This is not a bootable disk. Please insert a bootable floppy", 100, "latin1");
	sectors.writeUInt16LE(0xaa55, 510);
	return sectors;
}
