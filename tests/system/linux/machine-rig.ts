import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../../build/fixtures/ntfs-device.ts";
import { ok } from "../../../src/base/result.ts";
import { driveLetter } from "../../../src/base/windows-path.ts";
import { thisComputerFacts } from "../../../src/machine/linux/computer.ts";
import { type DiskSource, makeRawFile } from "../../../src/machine/linux/target/disk-source.ts";
import { type TargetMachine, targetMachine } from "../../../src/machine/linux/target/machine.ts";
import { type OpenedDisks, openDisks } from "../../../src/machine/linux/target/open.ts";
import { Starts } from "../../../src/machine/linux/target/power.ts";
import type { ContractSubject } from "../../contract/subject.ts";
import { successOf } from "../../contract/subject.ts";
import { plannedLayout } from "../../doubles/planned-layout.ts";
import { makeMountPoint } from "../ntfs/reparse-point.ts";

const MIB = 1024 ** 2;
const facts = thisComputerFacts("x64");
const inventory = facts.inventory();
/** Facts of this computer, read once. */
const computer = { ...facts, inventory: () => inventory };

/** A machine in this process. */
export interface OpenMachine extends TargetMachine {
	readonly opened: OpenedDisks;
}

/** Opens image files as a machine. Throws without root or the Debian packages: system tests are never skipped. */
export async function openMachine(
	base: string,
	sources: readonly DiskSource[],
	contentFolder: string,
): Promise<OpenMachine> {
	const opened = successOf(
		await openDisks({
			...{ sources, computer, contentFolder, stateFolder: join(base, "state") },
			...{ path: process.env.PATH ?? "", isRoot: process.getuid?.() === 0 },
			host: { processId: process.pid, kill: (id, signal) => process.kill(id, signal) },
		}),
	);
	const machine = targetMachine({
		...{ opened, computer, firmware: "uefi", architecture: "x64", unattended: true, engineFiles: [] },
		starts: new Starts(opened.privateFolder, "boot"),
		obstacle: () => undefined,
	});
	return { ...machine, opened };
}

export function image(path: string, sizeBytes: number): DiskSource {
	return { kind: "image", path, format: "raw", sizeBytes };
}

interface VolumeImage {
	readonly path: string;
	readonly volume: string;
}

/** Makes an image with one NTFS volume that fills it. */
export async function imageWithVolume(base: string, name: string, digit: string, sizeMib = 200): Promise<VolumeImage> {
	const path = join(base, name);
	successOf(makeRawFile(path, sizeMib * MIB));
	const machine = await openMachine(base, [image(path, sizeMib * MIB)], base);
	const volume = `5b2e1f50-0000-4000-8000-0000000000${digit}1`;
	const layout = plannedLayout(`5b2e1f50-0000-4000-8000-0000000000${digit}0`, "gpt", {
		...{ id: volume, role: "data", sizeBytes: (sizeMib - 20) * MIB, fileSystem: "ntfs", label: name },
	});
	const [disk] = successOf(await machine.ports.disks.list());
	successOf(await machine.ports.disks.partition(disk?.id ?? "", layout));
	successOf(await machine.close());
	return { path, volume };
}

/** Images that are made once and copied for each machine. */
export class ImageStock {
	#made: Promise<readonly [string, VolumeImage, VolumeImage]> | undefined;

	async copyTo(base: string): Promise<readonly [own: VolumeImage, medium: VolumeImage]> {
		this.#made ??= this.#make();
		const [, own, medium] = await this.#made;
		const copy = async ({ path, volume }: VolumeImage, name: string) => {
			await command("cp", "--sparse=always", path, join(base, name));
			return { path: join(base, name), volume };
		};
		return [await copy(own, "own.img"), await copy(medium, "medium.img")];
	}

	async remove(): Promise<void> {
		if (this.#made !== undefined) await rm((await this.#made)[0], { recursive: true });
	}

	async #make(): Promise<readonly [string, VolumeImage, VolumeImage]> {
		const base = await mkdtemp(join(tmpdir(), "steppe-stock-"));
		return [base, await imageWithVolume(base, "own.img", "e"), await imageWithVolume(base, "medium.img", "f")];
	}
}

/** A machine with an NTFS volume, a disk that may be erased and one from which the content comes, on loop devices. */
export async function contractMachine(stock: ImageStock): Promise<ContractSubject> {
	const base = await mkdtemp(join(tmpdir(), "steppe-machine-"));
	const [own, medium] = await stock.copyTo(base);
	const content = join(base, "content");
	await mkdir(content);
	const device = await command("losetup", "--find", "--show", "--offset", String(MIB), medium.path);
	await command("ntfs-3g", device.trim(), content);
	const spare = join(base, "spare.img");
	const sources = [image(own.path, 200 * MIB), image(spare, 3 * 1024 * MIB), image(medium.path, 200 * MIB)];
	const machine = await openMachine(base, sources, content);
	const { disks, volumes, files, journalStore } = machine.ports;
	const { set } = machine.opened;
	const all = successOf(await disks.list());
	const letter = set.letterOf(own.volume) ?? "";
	return {
		...{ disks, volumes, files, journalStore, volume: own.volume, root: `${letter}:\\` },
		spareDisk: all[1]?.id ?? "",
		mediumDisk: all[2]?.id ?? "",
		makeJunction: async (path, target) => {
			await makeMountPoint(successOf(set.paths.hostPath(path)), target);
			const volume = set.all().find(({ id }) => set.letterOf(id) === driveLetter(path));
			// Linux still holds it for a folder.
			if (volume !== undefined) successOf(await set.exclusively(volume, async () => ok(undefined)));
		},
		dispose: async () => {
			successOf(await machine.close());
			await command("umount", content);
			await command("losetup", "--detach", device.trim());
			await rm(base, { recursive: true });
		},
	};
}
