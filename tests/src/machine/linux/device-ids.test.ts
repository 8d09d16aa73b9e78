import { describe, expect, it } from "vitest";
import { acpiIds, audioIds, expressTypeOf, pciIds, usbIds } from "../../../../src/machine/linux/device-ids.ts";

const ethernet = {
	...{ vendor: 0x8086, device: 0x15bb, subsystemVendor: 0x17aa, subsystemDevice: 0x2278, revision: 0x10 },
	classCode: 0x020000,
};

describe("pciIds", () => {
	it("names the subsystem's device before its vendor, in Windows' order", () => {
		expect(pciIds(ethernet)).toEqual({
			hardwareIds: [
				"PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA&REV_10",
				"PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA",
				"PCI\\VEN_8086&DEV_15BB&CC_020000",
				"PCI\\VEN_8086&DEV_15BB&CC_0200",
			],
			compatibleIds: [
				"PCI\\VEN_8086&DEV_15BB&REV_10",
				"PCI\\VEN_8086&DEV_15BB",
				"PCI\\VEN_8086&CC_020000",
				"PCI\\VEN_8086&CC_0200",
				"PCI\\VEN_8086",
				"PCI\\CC_020000",
				"PCI\\CC_0200",
			],
		});
	});

	it("adds the kind of a PCI Express device before the plain class", () => {
		expect(pciIds({ ...ethernet, expressType: 0 }).compatibleIds.slice(-4)).toEqual([
			...["PCI\\CC_020000&DT_0", "PCI\\CC_020000", "PCI\\CC_0200&DT_0", "PCI\\CC_0200"],
		]);
	});
});

describe("expressTypeOf", () => {
	const configuration = (capabilities: readonly number[], status = 0x10) => {
		const bytes = new Uint8Array(256);
		bytes[6] = status;
		bytes[0x34] = 0x40;
		bytes.set(capabilities, 0x40);
		return bytes;
	};

	it("walks the capabilities", () => {
		// Power management at 40h, then PCI Express of an endpoint at 50h.
		const bytes = configuration([0x01, 0x50]);
		bytes.set([0x10, 0x00, 0x02, 0x00], 0x50);
		expect(expressTypeOf(bytes)).toBe(0);
		bytes[0x52] = 0x42;
		expect(expressTypeOf(bytes)).toBe(4);
	});

	it("tells nothing from what an ordinary account may read, without capabilities, or from a list that turns in a circle", () => {
		expect(expressTypeOf(configuration([0x10, 0]).subarray(0, 64))).toBeUndefined();
		expect(expressTypeOf(configuration([0x10, 0], 0))).toBeUndefined();
		expect(expressTypeOf(configuration([0x01, 0x40]))).toBeUndefined();
		expect(expressTypeOf(new Uint8Array(0))).toBeUndefined();
	});
});

describe("other buses", () => {
	it("USB devices, composite ones and their interfaces", () => {
		const dock = { vendor: 0x0bda, product: 0x8153, release: 0x3100, classCode: 0, subclass: 0, protocol: 0 };
		expect(usbIds(dock)).toEqual({
			hardwareIds: ["USB\\VID_0BDA&PID_8153&REV_3100", "USB\\VID_0BDA&PID_8153"],
			compatibleIds: ["USB\\Class_00&SubClass_00&Prot_00", "USB\\Class_00&SubClass_00", "USB\\Class_00"],
		});
		expect(usbIds({ ...dock, isComposite: true }).compatibleIds.at(-1)).toBe("USB\\COMPOSITE");
		expect(usbIds({ ...dock, classCode: 0xff, interface: 2 })).toMatchObject({
			hardwareIds: ["USB\\VID_0BDA&PID_8153&REV_3100&MI_02", "USB\\VID_0BDA&PID_8153&MI_02"],
			compatibleIds: ["USB\\Class_FF&SubClass_00&Prot_00", "USB\\Class_FF&SubClass_00", "USB\\Class_FF"],
		});
	});

	it("HD Audio codecs", () => {
		expect(audioIds({ vendor: 0x10ec, device: 0x257, subsystem: 0x17aa2292, revision: 0x1000 })).toEqual({
			hardwareIds: [
				"HDAUDIO\\FUNC_01&VEN_10EC&DEV_0257&SUBSYS_17AA2292&REV_1000",
				"HDAUDIO\\FUNC_01&VEN_10EC&DEV_0257&SUBSYS_17AA2292",
			],
			compatibleIds: ["HDAUDIO\\FUNC_01&VEN_10EC&DEV_0257", "HDAUDIO\\FUNC_01&VEN_10EC", "HDAUDIO\\FUNC_01"],
		});
	});

	it("devices of the firmware, and none of the kernel's own", () => {
		expect(acpiIds("PNP0C0A")?.hardwareIds).toEqual(["ACPI\\VEN_PNP&DEV_0C0A", "ACPI\\PNP0C0A", "*PNP0C0A"]);
		expect(acpiIds("INTC1055")?.hardwareIds[0]).toBe("ACPI\\VEN_INTC&DEV_1055");
		expect(acpiIds("LNXSYSTM")).toBeUndefined();
		expect(acpiIds("LNXPWRBN:00")).toBeUndefined();
		expect(acpiIds("")).toBeUndefined();
	});
});
