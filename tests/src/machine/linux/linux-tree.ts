import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { linuxFacts } from "../../../../src/machine/linux/facts.ts";
import { mountedVolumes } from "../../../../src/machine/volumes/chain.ts";
import { mountinfoProvider } from "../../../../src/machine/volumes/mountinfo.ts";
import { buildTables, notebook } from "../smbios/build-tables.ts";

/** A file of a tree, or a symbolic link (`→ target`). */
export type TreeFiles = Readonly<Record<string, string | Uint8Array>>;

const PCI = "sys/bus/pci/devices/0000:00:1f.6";
const USB = "sys/bus/usb/devices";

/** The files of a notebook in its dock, as far as they are read. */
export const notebookFiles: TreeFiles = {
	"sys/firmware/dmi/tables/DMI": buildTables(notebook),
	"sys/firmware/dmi/tables/smbios_entry_point": Uint8Array.from([...Buffer.from("_SM3_"), 0, 24, 3, 4]),
	"proc/cpuinfo": ["0", "1"]
		.map(
			(number) =>
				`processor\t: ${number}\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R)  Core(TM) i5 CPU @ 2.40GHz\ncpu MHz\t\t: 800.000\nphysical id\t: 0\ncpu cores\t: 1\nflags\t\t: fpu nx vmx ept\n`,
		)
		.join("\n"),
	"proc/meminfo": "MemTotal:       16252928 kB\nMemFree: 1 kB\n",
	"sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c": Uint8Array.from([6, 0, 0, 0, 1]),
	"sys/class/tpm/tpm0/tpm_version_major": "2\n",
	"sys/class/power_supply/AC/type": "Mains\n",
	"sys/class/power_supply/AC/online": "0\n",
	"sys/class/power_supply/BAT0/type": "Battery\n",
	"sys/class/power_supply/BAT0/status": "Discharging\n",
	"sys/class/power_supply/mouse/type": "Battery\n",
	"sys/class/power_supply/mouse/scope": "Device\n",
	"sys/block/loop0/size": "8\n",
	"sys/block/nvme0n1/size": "500118192\n",
	"sys/block/nvme0n1/dev": "259:0\n",
	"sys/block/nvme0n1/removable": "0\n",
	"sys/block/nvme0n1/queue/logical_block_size": "512\n",
	"sys/block/nvme0n1/device/model": "SAMSUNG MZVLB256\n",
	"sys/block/nvme0n1/nvme0n1p1/partition": "1\n",
	"sys/block/nvme0n1/nvme0n1p1/size": "532480\n",
	"sys/block/nvme0n1/nvme0n1p1/dev": "259:1\n",
	"sys/block/nvme0n1/nvme0n1p2/partition": "2\n",
	"sys/block/nvme0n1/nvme0n1p2/size": "400000000\n",
	"sys/block/nvme0n1/nvme0n1p2/dev": "259:2\n",
	"sys/class/block/nvme0n1p2/dev": "259:2\n",
	"run/udev/data/b259:0":
		"E:ID_SERIAL_SHORT=S4X1\nE:ID_PART_TABLE_TYPE=gpt\nE:ID_PART_TABLE_UUID=4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f500\nE:ID_WWN=eui.0025\n",
	"run/udev/data/b259:1":
		"E:ID_PART_ENTRY_UUID=aaaa0000-0000-4000-8000-000000000001\nE:ID_PART_ENTRY_TYPE=c12a7328-f81f-11d2-ba4b-00a0c93ec93b\nE:ID_FS_TYPE=vfat\nE:ID_FS_LABEL=EFI\\x20system\n",
	"run/udev/data/b259:2":
		"E:ID_PART_ENTRY_UUID=aaaa0000-0000-4000-8000-000000000002\nE:ID_PART_ENTRY_TYPE=0fc63daf-8483-4772-8e79-3d69d8477de4\nE:ID_FS_TYPE=ext4\n",
	"proc/self/mountinfo": "26 1 259:2 / / rw - ext4 /dev/nvme0n1p2 rw\n",
	"sys/class/net/lo/type": "772\n",
	"sys/class/net/eth0/type": "1\n",
	"sys/class/net/eth0/address": "02:00:5e:10:00:01\n",
	"sys/class/net/eth0/operstate": "up\n",
	"sys/class/net/eth0/speed": "1000\n",
	"sys/class/net/eth0/ifindex": "2\n",
	"sys/class/net/eth0/device": "→ ../../../bus/pci/devices/0000:00:1f.6",
	"sys/class/net/wlan0/type": "1\n",
	"sys/class/net/wlan0/address": "02:00:5e:10:00:02\n",
	"sys/class/net/wlan0/operstate": "down\n",
	"sys/class/net/wlan0/wireless/x": "",
	"run/systemd/netif/leases/2": "ADDRESS=192.0.2.21\nSERVER_ADDRESS=192.0.2.2\n",
	"proc/net/route":
		"Iface\tDestination\tGateway \tFlags\neth0\t00000000\t010200C0\t0003\neth0\t000200C0\t00000000\t0001\n",
	"proc/net/ipv6_route":
		"00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe80000000000000000000000000000a 00000400 00000001 00000000 00000003     eth0\n",
	"etc/resolv.conf": "nameserver 127.0.0.53\n",
	"run/systemd/resolve/resolv.conf": "nameserver 192.0.2.3\nsearch corp.example\n",
	[`${PCI}/vendor`]: "0x8086\n",
	[`${PCI}/device`]: "0x15bb\n",
	[`${PCI}/subsystem_vendor`]: "0x17aa\n",
	[`${PCI}/subsystem_device`]: "0x2278\n",
	[`${PCI}/class`]: "0x020000\n",
	[`${PCI}/revision`]: "0x10\n",
	[`${USB}/usb1/idVendor`]: "1d6b\n",
	[`${USB}/usb1/idProduct`]: "0002\n",
	[`${USB}/1-1/idVendor`]: "0bda\n",
	[`${USB}/1-1/idProduct`]: "8153\n",
	[`${USB}/1-1/bcdDevice`]: "3100\n",
	[`${USB}/1-1/bDeviceClass`]: "00\n",
	[`${USB}/1-1:1.0/bInterfaceNumber`]: "00\n",
	[`${USB}/1-1:1.0/bInterfaceClass`]: "02\n",
	"sys/class/sound/hwC0D0/vendor_id": "0x10ec0257\n",
	"sys/class/sound/hwC0D0/subsystem_id": "0x17aa2292\n",
	"sys/class/sound/hwC0D0/revision_id": "0x101000\n",
	"sys/bus/acpi/devices/PNP0C0A:00/hid": "PNP0C0A\n",
	"sys/bus/acpi/devices/LNXSYSTM:00/hid": "LNXSYSTM\n",
	"etc/os-release": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\n',
	"proc/sys/kernel/hostname": "lena-nb\n",
	"proc/sys/kernel/osrelease": "6.1.0-18-amd64\n",
	"proc/sys/kernel/domainname": "(none)\n",
	"proc/sys/kernel/random/boot_id": "b-1\n",
	"etc/timezone": "Europe/Berlin\n",
};

/** Writes files below a new temporary folder. */
export function writeTree(files: TreeFiles): string {
	const folder = mkdtempSync(join(tmpdir(), "steppe-linux-"));
	for (const [path, content] of Object.entries(files)) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		if (typeof content === "string" && content.startsWith("→ ")) symlinkSync(content.slice(2), target);
		else writeFileSync(target, content);
	}
	return folder;
}

/** Facts of the system below a folder. */
export function factsBelow(root: string) {
	const { readFileSync } = process.getBuiltinModule("node:fs");
	const table = async () => {
		try {
			return readFileSync(join(root, "proc/self/mountinfo"), "utf8");
		} catch {
			return undefined;
		}
	};
	const space = async () => ({ sizeBytes: 200_000_000_000, freeBytes: 90_000_000_000 });
	return linuxFacts({
		root,
		architecture: "x64",
		addressesOf: () => ({
			eth0: [
				{ address: "fe80::1", prefixLength: 64 },
				{ address: "192.0.2.21", prefixLength: 24 },
			],
		}),
		volumes: () => mountedVolumes([mountinfoProvider(table, space)]),
		unattended: true,
	});
}
