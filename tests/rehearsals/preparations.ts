import {
	copyFileSync,
	cpSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { bootImage } from "../../build/fixtures/boot-image.ts";
import { ImageTree } from "../../build/fixtures/image-tree.ts";
import { writeWim } from "../../build/fixtures/wim-writer.ts";
import { writeMedia } from "../power/small-pc.ts";
import { changeMachine, type Setup } from "./rehearse-folder.ts";

type Disk = { readonly partitions: Record<string, string>[] } & Record<string, unknown>;

const EXAMPLE_IMAGE = join(import.meta.dirname, "..", "..", "src", "cli", "examples", "content", "windows11.wim");

function image({ share }: Setup): string {
	return join(share, "content", "windows11.wim");
}

/** Flips the bits of one byte. */
function flip(file: string, at: number): void {
	const bytes = readFileSync(file);
	bytes[at] = (bytes[at] ?? 0) ^ 0xff;
	writeFileSync(file, bytes);
}

/** Where the image's list of files lies: the resource that the first entry of the blob table names. */
function metadataOffset(file: string): number {
	const bytes = readFileSync(file);
	const table = Number(bytes.readBigUInt64LE(48 + 8));
	return Number(bytes.readBigUInt64LE(table + 8));
}

function changeDisks(setup: Setup, change: (disks: Disk[]) => void): void {
	changeMachine(setup.template, (machine) => change(machine.disks as Disk[]));
}

function changeWindowsVolume(setup: Setup, values: Readonly<Record<string, string>>): void {
	changeDisks(setup, ([disk]) => {
		const volume = disk?.partitions.find((each) => each.role === "windows");
		if (volume === undefined) throw new Error("the machine has no volume of Windows");
		Object.assign(volume, values);
	});
}

const VMD = {
	"instance-id": "PCI\\VEN_8086&DEV_9A0B&SUBSYS_00008086&REV_00\\3&11583659&0&70",
	description: "RAID Controller",
	"hardware-ids": ["PCI\\VEN_8086&DEV_9A0B&SUBSYS_00008086&REV_00", "PCI\\VEN_8086&DEV_9A0B"],
	"compatible-ids": ["PCI\\VEN_8086&CC_010400", "PCI\\CC_010400", "PCI\\CC_0104"],
};

/** A disk on which nothing is. */
function emptyDisk(serial: string, model: string, bus: string, size: string, more: Disk | object = {}): Disk {
	return { serial, model, bus, size, partitions: [], ...more };
}

function addVmd({ template }: Setup): void {
	changeMachine(template, (machine) => {
		(machine.devices as unknown[]).push(VMD);
	});
}

/** A capture stops at a file that only its owner can read. */
function encryptOneFile({ template }: Setup): void {
	changeMachine(template, (machine) => {
		const partition = (machine.disks as Disk[])[0]?.partitions.find((each) => each.role === "windows")?.id;
		const path = "Users\\lena\\Documents\\Čhövsgöl – морин хуур.txt";
		(machine.attributes as unknown[]).push({ partition, path, attributes: ["archive", "encrypted"] });
	});
}

/** A second disk with one volume on it. */
function addSecondDisk(setup: Setup, fileSystem: string, more: Readonly<Record<string, string>> = {}): void {
	const volume = {
		id: "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f21",
		role: "data",
		size: "30GiB",
		"file-system": fileSystem,
		label: "Second",
		...more,
	};
	const table = { style: "gpt", id: "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f20", partitions: [volume] };
	changeDisks(setup, (disks) => disks.push(emptyDisk("SATA0001", "Contoso SATA 512", "sata", "512GiB", table)));
}

/** A file that takes no room on the host: all of it is a hole. */
function addLargeFile({ share }: Setup, bytes: number): void {
	const file = join(share, "content", "large.bin");
	writeFileSync(file, "");
	truncateSync(file, bytes);
}

function answerComponent(pass: string, name: string, inner: string): string {
	return `<settings pass="${pass}"><component name="Microsoft-Windows-${name}" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">${inner}</component></settings>`;
}

/** Writes an answer file of the author's. */
function writeAnswers({ share }: Setup, ...settings: readonly string[]): void {
	const names =
		'xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State"';
	writeFileSync(join(share, "content", "answers.xml"), `<unattend ${names}>${settings.join("")}</unattend>`);
}

function password(value: string): string {
	const plain = `<Value>${value}</Value><PlainText>true</PlainText>`;
	return `<UserAccounts><AdministratorPassword>${plain}</AdministratorPassword></UserAccounts>`;
}

function addMedia({ share }: Setup): void {
	writeMedia(join(share, "content"));
}

/** The upgrade package of the sequence in the fixture `configmgr-upgrade`. */
function addUpgradePackage({ share }: Setup): void {
	writeMedia(join(share, "content"), join(share, "Packages", "PS100050"));
}

/** The volume of Windows, as BitLocker left it. */
function encrypt(setup: Setup): void {
	changeWindowsVolume(setup, { bitlocker: "on" });
}

/** What is special about each rehearsal, mostly of those that must be refused or fail, where the sequence alone does not say it. */
export const preparations: Readonly<Record<string, (setup: Setup) => void>> = {
	"add-packages": ({ share }) => {
		const folder = join(share, "content", "updates");
		mkdirSync(folder);
		for (const name of ["01 stack.msu", "02 other-arm64.cab", "10 cumulative.msu"])
			writeFileSync(join(folder, name), name);
	},
	"disable-bitlocker": encrypt,
	"bitlocker-locks-the-boot-image": encrypt,
	"configmgr-refresh-bitlocker": encrypt,
	"toolkit-refresh-bitlocker": encrypt,
	"upgrade-windows": addMedia,
	"upgrade-windows-cut": addMedia,
	"upgrade-that-is-rolled-back": addMedia,
	"upgrade-blocked-by-its-scan": addMedia,
	"configmgr-upgrade": addUpgradePackage,
	"configmgr-upgrade-rolled-back": addUpgradePackage,
	"configmgr-upgrade-that-setup-refuses": addUpgradePackage,
	"configmgr-upgrade-blocked-by-its-scan": addUpgradePackage,
	"toolkit-upgrade": ({ share }) => writeMedia(join(share, "content"), join(share, "Operating Systems", "W11")),
	"content-missing": (setup) => rmSync(image(setup)),
	"damaged-list-of-files-in-an-image-without-a-hash": (setup) => flip(image(setup), metadataOffset(image(setup)) + 40),
	"image-damaged": (setup) => flip(image(setup), metadataOffset(image(setup)) + 40),
	// The data of files stand first, behind the header.
	"damaged-file-in-an-image-without-a-hash": (setup) => flip(image(setup), 208 + 100),
	"image-without-a-hash-damaged": (setup) => {
		copyFileSync(EXAMPLE_IMAGE, image(setup));
		flip(image(setup), 208 + 100);
	},
	"image-truncated": (setup) => truncateSync(image(setup), 5000),
	"ambiguous-image": (setup) => copyFileSync(EXAMPLE_IMAGE, image(setup)),
	"boot-image-missing": ({ share }) => rmSync(join(share, "content", "boot.wim")),
	"ram-disk-file-missing": ({ share }) => rmSync(join(share, "content", "boot.sdi")),
	"locked-volume": (setup) =>
		changeDisks(setup, ([disk]) => {
			const volume = disk?.partitions.find(({ role }) => role === "data");
			if (volume === undefined) throw new Error("the machine has no volume for data");
			volume.state = "locked";
		}),
	"layout-that-the-firmware-does-not-start": (setup) =>
		changeDisks(setup, (disks) => {
			const disk = disks.find(({ serial }) => serial === "S7X900042");
			const id = "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f92";
			const volume = { id, role: "windows", size: "100GiB", "file-system": "ntfs", label: "Windows" };
			Object.assign(disk ?? {}, { style: "mbr", id: "1A2B3C4D", partitions: [volume] });
		}),
	"storage-driver-missing-in-the-new-windows": addVmd,
	"file-too-large-for-fat32": (setup) => {
		addLargeFile(setup, 4 * 1024 ** 3);
		changeDisks(setup, (disks) => {
			const id = "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f91";
			const volume = { id, role: "data", size: "30GiB", "file-system": "fat32", label: "Stick" };
			const stick = {
				style: "gpt",
				id: "7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f90",
				partitions: [volume],
				removable: "true",
			};
			disks.push(emptyDisk("USB00001", "Fabrikam Stick 32", "usb", "32GiB", stick));
		});
	},
	"content-larger-than-the-ram-disk": (setup) => addLargeFile(setup, 3 * 1024 ** 3),
	"name-left-in-the-answer-file": (setup) =>
		writeAnswers(
			setup,
			answerComponent("specialize", "Shell-Setup", "<RegisteredOrganization>%NobodySetsThis%</RegisteredOrganization>"),
		),
	"name-as-a-password-of-the-answer-file": (setup) =>
		writeAnswers(setup, answerComponent("oobeSystem", "Shell-Setup", password("%AdministratorSecret%"))),
	"language-of-the-answer-file": (setup) =>
		writeAnswers(
			setup,
			answerComponent(
				"oobeSystem",
				"International-Core",
				"<UILanguage>German</UILanguage><InputLocale>0407</InputLocale>",
			),
		),
	"product-key-of-the-answer-file": (setup) =>
		writeAnswers(setup, answerComponent("specialize", "Shell-Setup", "<ProductKey>ABCDE-12345</ProductKey>")),
	"hibernated-volume": (setup) => changeWindowsVolume(setup, { state: "hibernated" }),
	"volume-too-small": (setup) => {
		copyFileSync(EXAMPLE_IMAGE, image(setup));
		changeWindowsVolume(setup, { size: "1MiB" });
	},
	"image-of-another-architecture": ({ template }) =>
		changeMachine(template, (machine) => {
			machine.architecture = "arm64";
		}),
	"dirty-volume": (setup) => changeWindowsVolume(setup, { state: "dirty" }),
	"staging-does-not-fit": (setup) => changeWindowsVolume(setup, { size: "8300KiB" }),
	"too-little-memory-for-the-boot-image": ({ template }) =>
		changeMachine(template, (machine) => {
			machine.memory = "256MiB";
		}),
	"fed-by-a-battery": ({ template }) =>
		changeMachine(template, (machine) => {
			machine.power = { source: "battery", batteries: "1" };
		}),
	"boot-image-older-than-the-image": ({ share }) => {
		const boot = bootImage();
		const images = [{ ...boot, xml: boot.xml.replace("<BUILD>26100</BUILD>", "<BUILD>19041</BUILD>") }];
		const file = { images, guid: Buffer.alloc(16, 7), fileTime: 133_722_144_000_000_000n, bootIndex: 1 };
		writeFileSync(join(share, "content", "boot.wim"), writeWim(file));
	},
	"storage-driver-not-in-the-boot-image": addVmd,
	"two-internal-disks": (setup) =>
		changeDisks(setup, (disks) => {
			disks.push({ serial: "SATA0001", model: "Contoso SATA 512", bus: "sata", size: "512GiB", partitions: [] });
		}),
	"partition-disk-by-rule": (setup) =>
		changeDisks(setup, (disks) => {
			disks.push(
				emptyDisk("SATA0001", "Contoso HDD 512", "sata", "512GiB", { spinning: "true" }),
				emptyDisk("SATA0002", "Contoso SSD 512", "sata", "512GiB", {
					spinning: "false",
					"unique-id": "5001B444A9F31C27",
				}),
				emptyDisk("USB00001", "Fabrikam Stick 64", "usb", "64GiB", { removable: "true" }),
			);
		}),
	"partition-disk-reuse": (setup) =>
		changeDisks(setup, ([, disk]) => {
			const id = (number: number) => `7b1d6a10-9c55-4e0e-9a2f-0c5b4d3e2f1${number}`;
			const tree = "trees/medium-data";
			Object.assign(disk ?? {}, {
				...{ style: "gpt", id: id(0) },
				partitions: [
					{ id: id(1), role: "efi", size: "300MiB", "file-system": "fat32", label: "System" },
					{ id: id(2), role: "msr", size: "16MiB", "file-system": "raw" },
					{ id: id(3), role: "windows", size: "100GiB", "file-system": "ntfs", label: "Old", tree },
					{ id: id(4), role: "recovery", size: "1GiB", "file-system": "ntfs", label: "Recovery" },
					{ id: id(5), role: "data", size: "150GiB", "file-system": "ntfs", label: "Kept", tree },
				],
			});
		}),
	"apply-data-image": ({ share }) => {
		const image = (name: string, ...files: readonly string[]) => {
			const tree = new ImageTree();
			for (const file of files) tree.file(file, Buffer.from(`content of ${file}`));
			return { root: tree.root, xml: `<NAME>${name}</NAME>` };
		};
		const images = [image("Tools", "Tools\\a.txt", "Tools\\deep\\b.txt", "read me.txt"), image("More", "More\\c.txt")];
		const wim = { images, guid: Buffer.alloc(16, 7), fileTime: 133_500_000_000_000_000n };
		writeFileSync(join(share, "content", "tools.wim"), writeWim(wim));
	},
	"no-disk-possible": (setup) =>
		changeDisks(setup, (disks) => {
			disks.splice(1, 1);
			disks.push(
				emptyDisk("SAN00001", "Fabrikam LUN", "fibre-channel", "1TiB", { offline: "true" }),
				emptyDisk("LOCKED01", "Contoso SSD 256", "sata", "256GiB", { "read-only": "true" }),
				emptyDisk("USB00001", "Fabrikam Stick 64", "usb", "64GiB", { removable: "true" }),
				emptyDisk("USB00002", "Fabrikam Portable SSD with a very long name", "usb", "512GiB"),
				emptyDisk("SAS00520", "Contoso Array Disk", "sas", "600GiB", { "sector-size": "520" }),
				emptyDisk("MMC00001", "Contoso eMMC", "mmc", "16GiB"),
				emptyDisk("NVME0001", "Contoso NVMe 256", "nvme", "256GiB"),
			);
		}),
	"disk-too-small": (setup) =>
		changeDisks(setup, (disks) => {
			for (const disk of disks) if (disk.medium !== "true") disk.size = "16GiB";
		}),
	"encrypted-file-stops-the-capture": encryptOneFile,
	"storage-driver-missing": addVmd,
	"target-is-no-ntfs": (setup) => addSecondDisk(setup, "fat32"),
	"content-empty": (setup) => truncateSync(image(setup), 0),
	"boot-image-damaged": ({ share }) => writeFileSync(join(share, "content", "boot.wim"), "no image at all"),
	"content-on-a-second-disk-that-is-erased": (setup) => {
		const tree = "trees/deploy";
		cpSync(join(setup.share, "content"), join(setup.template, tree), { recursive: true });
		addSecondDisk(setup, "ntfs", { tree });
	},
	"content-that-is-a-link": ({ share }) => {
		renameSync(join(share, "content", "windows11.wim"), join(share, "content", "real.wim"));
		symlinkSync("real.wim", join(share, "content", "windows11.wim"));
	},
	"content-below-a-link": ({ share }) => {
		renameSync(join(share, "content"), join(share, "real"));
		symlinkSync("real", join(share, "content"));
	},
	"content-folder-with-a-link": ({ share }) =>
		symlinkSync("../windows11.wim", join(share, "content", "drivers", "firmware.bin")),
	"boot-sdi-that-is-a-link": ({ share }) => {
		renameSync(join(share, "content", "boot.sdi"), join(share, "content", "real.sdi"));
		symlinkSync("real.sdi", join(share, "content", "boot.sdi"));
	},
	"content-on-a-volume-mounted-in-a-folder": ({ template }) =>
		changeMachine(template, (machine) => {
			const partitions = (machine.disks as Disk[])[0]?.partitions ?? [];
			const [data, windows] = ["data", "windows"].map((role) => partitions.find((each) => each.role === role)?.id);
			const point = { partition: data, path: "Deploy", tag: "mount-point", target: windows };
			(machine.reparse as unknown[]).push(point);
		}),
	"network-down-in-winpe-without-cache": ({ template }) =>
		changeMachine(template, (machine) => {
			Object.assign(machine.network as object, { winpe: "down" });
		}),
};
