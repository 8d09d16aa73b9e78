import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/drivers/catalogue.ts";
import { chooseDrivers } from "../../../src/drivers/choose.ts";
import { INBOX_STORAGE_IDS, isBootStorage, storageCoverage, storageGaps } from "../../../src/drivers/coverage.ts";
import type { Device } from "../../../src/model/device.ts";
import { ADAPTER, sampleInf, WINDOWS_11 } from "./sample-inf.ts";

const VMD: Device = {
	instanceId: "PCI\\VEN_8086&DEV_9A0B&SUBSYS_0A601028&REV_00\\3&1",
	description: "RAID Controller",
	hardwareIds: ["PCI\\VEN_8086&DEV_9A0B&SUBSYS_0A601028&REV_00", "PCI\\VEN_8086&DEV_9A0B&CC_010400"],
	compatibleIds: ["PCI\\VEN_8086&DEV_9A0B", "PCI\\CC_010400", "PCI\\CC_0104"],
};

const NVME: Device = {
	instanceId: "PCI\\VEN_144D&DEV_A808\\4&1",
	hardwareIds: ["PCI\\VEN_144D&DEV_A808&SUBSYS_A801144D&REV_00"],
	compatibleIds: ["PCI\\CC_010802&DT_0", "PCI\\CC_010802", "PCI\\CC_0108"],
};

function choices(devices: readonly Device[], ids?: string) {
	const catalogue = new Catalogue();
	if (ids !== undefined) catalogue.add(sampleInf({ name: "iastorvd.inf", ids }), "D:\\vmd");
	return chooseDrivers(devices, catalogue, WINDOWS_11);
}

describe("isBootStorage", () => {
	it("knows controllers by class code or device class", () => {
		expect(isBootStorage(VMD)).toBe(true);
		expect(isBootStorage(NVME)).toBe(true);
		expect(isBootStorage(ADAPTER)).toBe(false);
		expect(isBootStorage({ ...ADAPTER, classGuid: "{4D36E97B-E325-11CE-BFC1-08002BE10318}" })).toBe(true);
		expect(isBootStorage({ ...ADAPTER, compatibleIds: ["PCI\\CC_0c0105"] })).toBe(false);
	});

	it("leaves out software controllers", () => {
		const classGuid = "{4d36e97b-e325-11ce-bfc1-08002be10318}";
		expect(isBootStorage({ instanceId: "ROOT\\SPACEPORT\\0000", hardwareIds: [], compatibleIds: [], classGuid })).toBe(
			false,
		);
	});
});

describe("storageGaps", () => {
	it("refuses a controller that neither a driver nor the image covers", () => {
		const devices = [VMD, NVME, ADAPTER];
		const gaps = storageGaps(devices, choices(devices), INBOX_STORAGE_IDS);
		expect(gaps.map((gap) => gap.device)).toEqual([VMD]);
		expect(gaps[0]?.explanation).toBe(
			"RAID Controller has no storage driver: no driver in the catalogue names one of the device's 5 ids; " +
				"Windows would not find its disk",
		);
		expect(storageGaps([NVME], [], [])).toMatchObject([{ covered: false }]);
	});

	it("says what covers the others", () => {
		const devices = [VMD, NVME];
		const coverage = storageCoverage(devices, choices(devices, "PCI\\VEN_8086&DEV_9A0B"), ["pci\\cc_010802"]);
		expect(coverage.map((item) => item.covered)).toEqual([true, true]);
		expect(coverage[0]?.explanation).toMatch(/^iastorvd\.inf drives it: compatible id 1 of the device/);
		expect(coverage[1]?.explanation).toBe("Windows has its own driver for PCI\\CC_010802");
	});
});
