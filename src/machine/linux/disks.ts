import { meaningfulText } from "../../model/firmware-text.ts";
import type { DiskFacts, PartitionFacts } from "../../model/inventory.ts";
import type { LinuxReading } from "./findings.ts";
import type { LinuxRoot } from "./root.ts";
import { type UdevProperties, udevProperties } from "./udev.ts";

const BLOCK = "/sys/block";
/** The kernel counts sizes in these, whatever the disk's sectors are. */
const UNIT = 512;
/** Devices that are no disks: loop files, RAM, optical drives, floppies, mapped and joined volumes. */
const NO_DISK = /^(loop|ram|zram|sr|fd|dm-|md|nbd)/;

/** Disks from sysfs, with what udev remembers of them. */
export async function readDisks({ root, findings }: LinuxReading): Promise<readonly DiskFacts[]> {
	const names = (await root.names(BLOCK)).filter((name) => !NO_DISK.test(name));
	const disks: DiskFacts[] = [];
	for (const name of names) {
		const disk = await readDisk(root, name, disks.length);
		if (disk !== undefined) disks.push(disk);
	}
	if (await root.exists(BLOCK)) findings.from("disks", "/sys/block and udev");
	else findings.gap("disks", "missing", BLOCK);
	return disks;
}

async function sizeAt(root: LinuxRoot, path: string): Promise<number> {
	const text = await root.text(path);
	return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) * UNIT : 0;
}

async function readDisk(root: LinuxRoot, name: string, number: number): Promise<DiskFacts | undefined> {
	const at = `${BLOCK}/${name}`;
	const sizeBytes = await sizeAt(root, `${at}/size`);
	// A card reader without a card.
	if (sizeBytes === 0) return undefined;
	const udev = await udevProperties(root, `${at}/dev`);
	const sector = Number(await root.text(`${at}/queue/logical_block_size`));
	const model = (await root.text(`${at}/device/model`)) ?? udev.get("ID_MODEL")?.replaceAll("_", " ") ?? "";
	const serial =
		udev.get("ID_SERIAL_SHORT") ?? (await root.text(`${at}/device/serial`)) ?? (await root.text(`${at}/serial`));
	const wide = udev.get("ID_WWN_WITH_EXTENSION") ?? udev.get("ID_WWN") ?? (await root.text(`${at}/wwid`));
	const partitions = await readPartitions(root, name);
	return {
		...{ number, path: `/dev/${name}`, bus: await busOf(root, name, udev), sizeBytes, partitions },
		model: model.trim(),
		serialNumber: meaningfulText(serial ?? ""),
		worldWideName: wide ?? "",
		sectorBytes: Math.max(UNIT, sector || 0),
		removable: (await root.text(`${at}/removable`)) === "1",
		style: styleOf(udev, partitions),
		id: udev.get("ID_PART_TABLE_UUID") ?? "",
		holdsMedium: false,
	};
}

function styleOf(udev: UdevProperties, partitions: readonly PartitionFacts[]): DiskFacts["style"] {
	const type = udev.get("ID_PART_TABLE_TYPE");
	if (type === "gpt") return "gpt";
	if (type === "dos") return "mbr";
	return partitions.length === 0 && udev.size > 0 ? "raw" : "unknown";
}

async function busOf(root: LinuxRoot, name: string, udev: UdevProperties): Promise<string> {
	if (name.startsWith("nvme")) return "nvme";
	if (name.startsWith("mmcblk")) return "mmc";
	if (/^(vd|xvd)/.test(name)) return "virtual";
	const path = (await root.link(`${BLOCK}/${name}`)) ?? "";
	if (path.includes("/usb") || udev.get("ID_BUS") === "usb") return "usb";
	if (path.includes("/ata") || udev.get("ID_BUS") === "ata") return "sata";
	if (path.includes("/session")) return "iscsi";
	if (path.includes("/end_device-")) return "sas";
	return name.startsWith("sd") ? "scsi" : "unknown";
}

async function readPartitions(root: LinuxRoot, disk: string): Promise<readonly PartitionFacts[]> {
	const partitions: PartitionFacts[] = [];
	for (const name of (await root.names(`${BLOCK}/${disk}`)).filter((each) => each.startsWith(disk))) {
		const number = Number(await root.text(`${BLOCK}/${disk}/${name}/partition`));
		if (!Number.isInteger(number) || number < 1) continue;
		const udev = await udevProperties(root, `${BLOCK}/${disk}/${name}/dev`);
		partitions.push({
			number,
			id: udev.get("ID_PART_ENTRY_UUID") ?? "",
			role: roleOf(udev.get("ID_PART_ENTRY_TYPE") ?? ""),
			sizeBytes: await sizeAt(root, `${BLOCK}/${disk}/${name}/size`),
			fileSystem: fileSystemName(udev.get("ID_FS_TYPE") ?? ""),
			label: udev.get("ID_FS_LABEL") ?? "",
		});
	}
	return partitions.sort((left, right) => left.number - right.number);
}

/** FAT has its widths in Windows' names. */
export function fileSystemName(linux: string): string {
	return linux === "vfat" ? "fat32" : linux === "ntfs3" ? "ntfs" : linux;
}

/** What Windows' partition types are for. Its basic data partition may hold Windows or anything else: it is told as data. */
const ROLES: Readonly<Record<string, PartitionFacts["role"]>> = {
	"c12a7328-f81f-11d2-ba4b-00a0c93ec93b": "efi",
	"e3c9e316-0b5c-4db8-817d-f92df00215ae": "msr",
	"ebd0a0a2-b9e5-4433-87c0-68b6b72699c7": "data",
	"de94bba4-06d1-4d40-a16a-bfd50179d6ac": "recovery",
	"0xef": "efi",
	"0x7": "data",
	"0x27": "recovery",
};

function roleOf(type: string): PartitionFacts["role"] {
	return ROLES[type.toLowerCase()] ?? "other";
}
