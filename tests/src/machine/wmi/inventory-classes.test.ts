import { describe, expect, it } from "vitest";
import { ok } from "../../../../src/base/result.ts";
import { answeringWmi } from "../../../../src/machine/wmi/answering-wmi.ts";
import { inventoryClasses } from "../../../../src/machine/wmi/inventory-classes.ts";
import type { Inventory } from "../../../../src/model/inventory.ts";
import type { WmiClass } from "../../../../src/model/wmi.ts";
import { successOf, winpeFacts } from "../../../doubles/fake-ports.ts";
import { inventoryOf } from "../../../doubles/inventory.ts";

const CIM = "root\\cimv2";

async function classOf(
	inventory: Inventory,
	name: string,
	namespace = CIM,
	isWinPE = false,
): Promise<WmiClass | string> {
	const wmi = answeringWmi(async () => ok(inventoryClasses(inventory, { isWinPE, lockedVolumes: new Set(["v2"]) })));
	const answer = await wmi.query(namespace, name);
	if (!answer.ok) throw new Error(answer.error.message);
	return answer.value.kind === "class" ? answer.value.class : answer.value.kind;
}

async function firstOf(inventory: Inventory, name: string, namespace?: string) {
	const found = await classOf(inventory, name, namespace);
	return typeof found === "string" ? found : found.instances[0];
}

const pc = inventoryOf(winpeFacts, {
	system: {
		make: "Contoso",
		model: "Desk 5",
		version: "",
		family: "Desk",
		sku: "0A1B",
		serialNumber: "CZC1",
		uuid: "U",
	},
	bios: { vendor: "Contoso", version: "1.10.2", releaseDate: "2024-03-18", smbiosVersion: "3.4" },
	enclosures: [
		{ type: 12, make: "", serialNumber: "", assetTag: "DOCK" },
		{ type: 10, make: "Contoso", serialNumber: "CZC1", assetTag: "A-1" },
	],
	power: { source: "battery", batteries: 1 },
	disks: [
		{
			...{
				number: 0,
				path: "\\\\.\\PHYSICALDRIVE0",
				bus: "nvme",
				model: "NVMe",
				serialNumber: "S1",
				worldWideName: "",
			},
			...{ sizeBytes: 512e9, sectorBytes: 512, removable: false, style: "gpt", id: "D", holdsMedium: false },
			partitions: [{ number: 1, id: "v1", role: "windows", sizeBytes: 500e9, fileSystem: "ntfs", label: "" }],
		},
	],
	volumes: [
		{
			...{
				id: "v1",
				mountedAt: "C:",
				label: "Windows",
				fileSystem: "ntfs",
				sizeBytes: 500e9,
				freeBytes: 400e9,
			},
			...{ kind: "fixed", disk: 0, isSystem: true },
		},
		{
			...{ id: "v2", mountedAt: "", label: "", fileSystem: "ntfs", sizeBytes: 1e9, freeBytes: 1e8 },
			...{ kind: "fixed", disk: 0, isSystem: false },
		},
	],
});

describe("inventoryClasses", () => {
	it("tells hardware as WMI does", async () => {
		expect(await firstOf(pc, "win32_computersystem", "\\\\.\\ROOT/cimv2")).toMatchObject({
			...{ Manufacturer: "Contoso", Model: "Desk 5", SystemSKUNumber: "0A1B", PCSystemType: 2, DomainRole: 0 },
			...{ TotalPhysicalMemory: String(16 * 1024 ** 3), PartOfDomain: false, Domain: "WORKGROUP" },
		});
		expect(await firstOf(pc, "Win32_BIOS")).toMatchObject({
			...{ SMBIOSBIOSVersion: "1.10.2", SMBIOSMajorVersion: 3, SMBIOSMinorVersion: 4 },
			ReleaseDate: "20240318000000.000000+000",
		});
		expect(await firstOf(pc, "Win32_ComputerSystemProduct")).toMatchObject({ UUID: "U", Version: null });
		expect(await firstOf(pc, "Win32_Battery")).toMatchObject({ BatteryStatus: 1 });
		expect(await firstOf(pc, "MS_SystemInformation", "root\\WMI")).toMatchObject({ BIOSReleaseDate: "03/18/2024" });
		expect(await firstOf(pc, "Win32_Tpm", "root\\cimv2\\Security\\MicrosoftTpm")).toMatchObject({
			SpecVersion: "2.0, 0, 1.38",
		});
		const enclosures = await classOf(pc, "Win32_SystemEnclosure");
		expect(enclosures).toMatchObject({
			instances: [{ ChassisTypes: [12] }, { ChassisTypes: [10], SMBIOSAssetTag: "A-1" }],
		});
	});

	it("tells disks, volumes and the network as WMI does", async () => {
		expect(await firstOf(pc, "Win32_DiskDrive")).toMatchObject({
			InterfaceType: "SCSI",
			MediaType: "Fixed hard disk media",
		});
		expect(await firstOf(pc, "Win32_LogicalDisk")).toMatchObject({ DeviceID: "C:", DriveType: 3, FileSystem: "NTFS" });
		expect(await classOf(pc, "Win32_Volume")).toMatchObject({
			instances: [
				{ DriveLetter: "C:", BootVolume: true },
				{ DriveLetter: null, BootVolume: false },
			],
		});
		expect(await firstOf(pc, "MSFT_Disk", "root\\Microsoft\\Windows\\Storage")).toMatchObject({
			...{ BusType: 17, PartitionStyle: 2, IsBoot: true },
		});
		expect(await firstOf(pc, "Win32_NetworkAdapterConfiguration")).toMatchObject({
			...{ IPEnabled: true, IPAddress: ["192.0.2.21"], IPSubnet: ["255.255.255.0"], DHCPEnabled: true },
		});
		const encryption = "root\\cimv2\\Security\\MicrosoftVolumeEncryption";
		expect(await classOf(pc, "Win32_EncryptableVolume", encryption)).toMatchObject({
			instances: [{ ProtectionStatus: 0 }, { ProtectionStatus: 2 }],
		});
	});

	it("says why a class or a property is not known", async () => {
		const wmi = answeringWmi(async () => {
			const { tpm: _tpm, operatingSystem: _system, ...rest } = pc;
			const gaps = [
				{ what: "tpm", why: "the kernel does not offer it: /sys/class/tpm" },
				{ what: "power", why: "the kernel does not offer it: /sys/class/power_supply" },
				{ what: "system.serialNumber", why: "permission denied: product_serial", remedy: "start it as root" },
				{ what: "bios", why: "the kernel does not offer it: /sys/class/dmi/id" },
				{ what: "volumes (lsblk: not found)", why: "it can't be read" },
				{ what: "volumes (df: not found)", why: "it can't be read" },
			];
			const poor: Inventory = { ...rest, power: { source: "unknown", batteries: 0 }, volumes: [], gaps };
			return ok(inventoryClasses(poor, { isWinPE: false }));
		});
		const whyOf = async (name: string, namespace = CIM) => {
			const answer = successOf(await wmi.query(namespace, name));
			return answer.kind === "untold-class" ? answer.why : answer.kind === "class" ? answer.class.untold : answer.kind;
		};
		const chip = "root\\CIMV2\\Security\\MicrosoftTpm";
		expect(await whyOf("win32_tpm", chip)).toBe("the kernel does not offer it: /sys/class/tpm");
		expect(await whyOf("Win32_Battery")).toBe("the kernel does not offer it: /sys/class/power_supply");
		expect(await whyOf("Win32_LogicalDisk")).toBe("volumes (lsblk: not found); volumes (df: not found)");
		expect(await whyOf("Win32_OperatingSystem")).toBe("no system runs that could tell");
		expect(await whyOf("Win32_Product")).toContain("test `software` instead");
		expect(await whyOf("Win32_Service")).toBe("no fact answers this class");
		expect(await whyOf("Win32_BIOS")).toMatchObject({
			SerialNumber: "permission denied: product_serial; start it as root",
			SMBIOSBIOSVersion: "the kernel does not offer it: /sys/class/dmi/id",
			Version: "no fact of this machine tells it",
		});
		const firmware = await wmi.query(CIM, "Win32_BIOS");
		expect(Object.keys(firmware.ok && firmware.value.kind === "class" ? firmware.value.class.properties : {})).toEqual(
			[],
		);
	});

	it("leaves out what is not known, instead of answering NULL", async () => {
		const { hypervisorPresent: _, ...rest } = pc;
		const poor: Inventory = {
			...rest,
			processors: [{ name: "CPU", make: "" }],
			gaps: [{ what: "system.serialNumber", why: "Permission denied" }],
		};
		const computer = await classOf(poor, "Win32_ComputerSystem");
		expect(typeof computer === "string" ? [] : Object.keys(computer.properties)).not.toContain("HypervisorPresent");
		const firmware = await classOf(poor, "Win32_BIOS");
		expect(typeof firmware === "string" ? [] : Object.keys(firmware.properties)).not.toContain("SerialNumber");
		const processor = await classOf(poor, "Win32_Processor");
		expect(typeof processor === "string" ? [] : Object.keys(processor.properties)).toEqual([
			...["DeviceID", "Name", "Manufacturer", "Architecture", "AddressWidth", "DataWidth"],
		]);
	});

	it("says what lasts over a restart and a new Windows, and what does not", async () => {
		const computer = await classOf(pc, "Win32_ComputerSystem");
		expect(computer).toMatchObject({ lasting: expect.arrayContaining(["Model", "Manufacturer"]) });
		expect(computer).not.toMatchObject({ lasting: expect.arrayContaining(["Domain"]) });
		expect(await classOf(pc, "Win32_BIOS")).not.toMatchObject({
			lasting: expect.arrayContaining(["SMBIOSBIOSVersion"]),
		});
		expect(await classOf(pc, "Win32_LogicalDisk")).not.toHaveProperty("lasting");
	});

	it("tells classes and namespaces that are not there", async () => {
		expect(await classOf(pc, "Win32_Toaster")).toBe("no-class");
		expect(await classOf(pc, "Win32_Product", undefined, true)).toBe("no-class");
		expect(await classOf(pc, "Win32_BIOS", "root\\nothing")).toBe("no-namespace");
		expect(await classOf(pc, "MSFT_Disk", "root\\Microsoft\\Windows\\Storage", true)).toBe("no-namespace");
	});
});
