import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Inventory } from "../../../../src/model/inventory.ts";
import { successOf } from "../../../doubles/fake-ports.ts";
import { factsBelow, notebookFiles, type TreeFiles, writeTree } from "./linux-tree.ts";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function below(files: TreeFiles) {
	const folder = writeTree(files);
	folders.push(folder);
	return factsBelow(folder);
}

async function inventory(files: TreeFiles): Promise<Inventory> {
	return successOf(await below(files).inventory());
}

function without(...starts: readonly string[]): TreeFiles {
	return Object.fromEntries(
		Object.entries(notebookFiles).filter(([path]) => !starts.some((start) => path.startsWith(start))),
	);
}

describe("the facts of a Linux computer", () => {
	it("identify it by its SMBIOS tables", async () => {
		const { system, enclosures, bios, sources, gaps } = await inventory(notebookFiles);
		expect(system).toMatchObject({ make: "LENOVO", serialNumber: "PF2ABCDE", version: "ThinkPad T14 Gen 2i" });
		expect(enclosures.map(({ type }) => type)).toEqual([12, 10]);
		expect(bios).toMatchObject({ releaseDate: "2024-03-18", smbiosVersion: "3.4" });
		expect(sources.system).toBe("SMBIOS tables");
		expect(gaps).toEqual([]);
	});

	it("tell processor, memory, firmware, chip and power", async () => {
		const found = await inventory(notebookFiles);
		expect(found.processors).toEqual([
			{
				...{ name: "Intel(R) Core(TM) i5 CPU @ 2.40GHz", make: "GenuineIntel", maximumMegahertz: 2400, cores: 1 },
				...{ logicalProcessors: 2, virtualization: true, secondLevelTranslation: true, noExecute: true },
			},
		]);
		expect(found.memoryBytes).toBe(16_252_928 * 1024);
		expect(found.hypervisorPresent).toBe(false);
		expect(found.firmware).toEqual({ kind: "uefi", secureBoot: "enabled" });
		expect(found.tpm).toEqual({ present: true, version: "2.0", enabled: true, activated: true });
		expect(found.power).toEqual({ source: "battery", batteries: 1 });
	});

	it("tell disks with partitions, and volumes that are mounted", async () => {
		const { disks, volumes, sources } = await inventory(notebookFiles);
		expect(disks).toHaveLength(1);
		expect(disks[0]).toMatchObject({
			...{ path: "/dev/nvme0n1", bus: "nvme", model: "SAMSUNG MZVLB256", serialNumber: "S4X1", style: "gpt" },
			...{ sizeBytes: 500_118_192 * 512, removable: false, worldWideName: "eui.0025" },
			partitions: [
				{ number: 1, role: "efi", fileSystem: "fat32", label: "EFI system" },
				{ number: 2, role: "other", fileSystem: "ext4" },
			],
		});
		expect(volumes).toMatchObject([
			{ mountedAt: "/", fileSystem: "ext4", disk: 0, isSystem: true, id: "aaaa0000-0000-4000-8000-000000000002" },
		]);
		expect(sources.volumes).toBe("/proc/self/mountinfo");
	});

	it("tell adapters with all that belongs to them", async () => {
		const { adapters, devices } = await inventory(notebookFiles);
		expect(adapters.map(({ name }) => name)).toEqual(["eth0", "wlan0"]);
		expect(adapters[0]).toEqual({
			...{ name: "eth0", description: "", macAddress: "02:00:5E:10:00:01", kind: "wired", isPhysical: true },
			...{ isConnected: true, bitsPerSecond: 1_000_000_000, dhcp: true, dhcpServer: "192.0.2.2" },
			addresses: [
				{ address: "192.0.2.21", prefixLength: 24 },
				{ address: "fe80::1", prefixLength: 64 },
			],
			...{ gateways: ["192.0.2.1", "fe80::a"], dnsServers: ["192.0.2.3"], dnsDomain: "corp.example" },
			deviceId: devices[0]?.instanceId,
		});
		expect(adapters[1]).toMatchObject({ kind: "wireless", isConnected: false, isPhysical: false });
	});

	it("name devices as Windows does, and none of the kernel's own", async () => {
		const { devices } = await inventory(notebookFiles);
		expect(devices.map(({ hardwareIds }) => hardwareIds[0])).toEqual([
			"PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA&REV_10",
			"USB\\VID_0BDA&PID_8153&REV_3100",
			"HDAUDIO\\FUNC_01&VEN_10EC&DEV_0257&SUBSYS_17AA2292&REV_1000",
			"ACPI\\VEN_PNP&DEV_0C0A",
		]);
		// The one interface of a plain device has its class.
		expect(devices[1]?.compatibleIds[0]).toBe("USB\\Class_02&SubClass_00&Prot_00");
	});

	it("are the facts that the engine goes by", async () => {
		expect(successOf(await below(notebookFiles).get())).toMatchObject({
			...{ make: "LENOVO", assetTag: "NB-0042", firmware: "uefi", secureBoot: "enabled", phase: "full-os" },
			...{ bootId: "b-1", computerName: "lena-nb", defaultGateways: ["192.0.2.1", "fe80::a"] },
			timeZone: { name: "Europe/Berlin" },
		});
	});

	it("take the kernel's own files where the tables may not be read, without junk", async () => {
		const dmi = {
			"sys/class/dmi/id/sys_vendor": "To Be Filled By O.E.M.\n",
			"sys/class/dmi/id/board_vendor": "ASRock\n",
			"sys/class/dmi/id/product_name": "Default string\n",
			"sys/class/dmi/id/product_uuid": "03000200-0400-0500-0006-000700080009\n",
			"sys/class/dmi/id/chassis_type": "3\n",
			"sys/class/dmi/id/bios_date": "03/18/2024\n",
		};
		const { system, enclosures, bios, sources, gaps } = await inventory({ ...without("sys/firmware/dmi"), ...dmi });
		expect(system).toMatchObject({ make: "ASRock", model: "", uuid: "", serialNumber: "" });
		expect(enclosures).toMatchObject([{ type: 3 }]);
		expect(bios.releaseDate).toBe("2024-03-18");
		expect(sources.system).toBe("/sys/class/dmi");
		expect(gaps.map(({ what }) => what)).toEqual(["system.serialNumber"]);
	});

	it("say what is missing, and fail for nothing, on a system with nothing", async () => {
		const found = await inventory({ "etc/hostname": "x" });
		expect(found).toMatchObject({
			...{ disks: [], volumes: [], adapters: [], devices: [], processors: [], enclosures: [], memoryBytes: 0 },
			firmware: { kind: "bios", secureBoot: "not-available" },
			power: { source: "unknown" },
		});
		expect(found.tpm).toBeUndefined();
		const gaps = found.gaps.map(({ what }) => what);
		for (const what of ["system.serialNumber", "processors", "tpm", "power", "disks", "adapters", "devices"]) {
			expect(gaps).toContain(what);
		}
	});

	it("are not held up by folders where files belong, huge files or a thousand disks", async () => {
		const many = Object.fromEntries(
			Array.from({ length: 1000 }, (_, index) => [`sys/block/sd${index}x/size`, "2048\n"] as const),
		);
		const found = await inventory({
			...without("sys/firmware/dmi/tables/DMI", "proc/meminfo", "sys/class/tpm"),
			...many,
			"sys/firmware/dmi/tables/DMI/x": "a folder",
			"sys/class/tpm/readme": "no chip",
			"proc/meminfo": `${"x".repeat(3 * 1024 * 1024)}\nMemTotal: 1 kB`,
			"sys/block/nvme0n1/size": "not a number",
		});
		expect(found.disks).toHaveLength(1000);
		expect(found.memoryBytes).toBe(0);
		expect(found.tpm).toEqual({ present: false, version: "" });
		expect(found.sources.system).toBe("/sys/class/dmi");
	});
});
