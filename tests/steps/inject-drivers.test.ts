import { beforeEach, describe, expect, it } from "vitest";
import type { InjectDriversInput } from "../../src/model/inputs.gen.ts";
import { injectDrivers } from "../../steps/inject-drivers.ts";
import { FakeMachine, failureOf, hiveKey, successOf } from "../doubles/fake-ports.ts";

function inf(name: string, id: string, decoration = "NTamd64.10.0...16299"): string {
	return `[Version]
Signature = "$WINDOWS NT$"
Class = SCSIAdapter
ClassGuid = {4d36e97b-e325-11ce-bfc1-08002be10318}
Provider = "Contoso"
CatalogFile = ${name}.cat
DriverVer = 11/02/2023,1.0.0.0
[Manufacturer]
"Contoso" = Models, ${decoration}
[Models.${decoration}]
"Device" = Install, ${id}
[Install.NT]
CopyFiles = Files
[Files]
${name}.sys
[SourceDisksFiles]
${name}.sys = 1
`;
}

const VMD = "PCI\\VEN_8086&DEV_9A0B";
const controller = {
	instanceId: "PCI\\1",
	description: "RAID controller",
	hardwareIds: [VMD, "PCI\\CC_0104"],
	compatibleIds: [],
};

let machine: FakeMachine;

async function putPackage(folder: string, name: string, text: string): Promise<void> {
	await machine.put(`${folder}\\${name}.inf`, text);
	await machine.put(`${folder}\\${name}.sys`, "driver");
	await machine.put(`${folder}\\${name}.cat`, "catalogue");
}

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	machine.contents.set("drivers", "D:\\drivers");
	machine.devices = [controller];
	await putPackage("D:\\drivers\\storage", "vmd", inf("vmd", VMD));
	await putPackage("D:\\drivers\\other", "lan", inf("lan", "PCI\\VEN_1234"));
});

const decide = (more: Partial<InjectDriversInput> = {}) =>
	injectDrivers.decide({ drivers: "drivers", to: "C:", ...more }, machine.look);

describe("inject-drivers", () => {
	it("chooses the packages of the machine's devices and says why", async () => {
		const { data, choices } = successOf(await decide());
		expect(data.infs).toEqual(["storage\\vmd.inf"]);
		expect(choices).toHaveLength(1);
		expect(choices[0]?.what).toBe("driver for RAID controller");
		expect(choices[0]?.because).toContain("rank 0x");
	});

	it("injects the winners and proves it by the driver store", async () => {
		const outcome = successOf(await injectDrivers.act(successOf(await decide()), machine.context));
		expect(machine.done).toEqual(["inject into C:\\: D:\\drivers\\storage\\vmd.inf"]);
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-C"] });
		expect(outcome.notes?.[0]).toBe("1 driver package is in the driver store, read back");
	});

	it("fails when the tool claims what the store does not show", async () => {
		machine.takenInfs = [];
		const failure = failureOf(await injectDrivers.act(successOf(await decide()), machine.context));
		expect(failure).toMatchObject({
			id: "driver-missing",
			details: ["D:\\drivers\\storage\\vmd.inf: not in the driver store"],
		});
	});

	it("stops at a storage controller without a driver, or warns", async () => {
		machine.devices = [{ ...controller, hardwareIds: ["PCI\\VEN_9999&DEV_0001", "PCI\\CC_0104"] }];
		expect(failureOf(await decide())).toMatchObject({ id: "driver-missing" });
		const decision = successOf(await decide({ missing: "warn" }));
		expect(decision.data.warnings[0]).toContain("RAID controller");
		expect(successOf(await injectDrivers.act(decision, machine.context))).toMatchObject({ kind: "skipped" });
	});

	it("does not count a package for the controller of the disk where the first start adds it", async () => {
		const late = { ...machine.look, driverStore: { ...machine.look.driverStore, atFirstStart: true as const } };
		const input = { drivers: "drivers", to: "C:" };
		const failure = failureOf(await injectDrivers.decide(input, late));
		expect(failure).toMatchObject({
			id: "driver-missing",
			details: [expect.stringContaining("needs vmd.inf before the first start"), expect.stringContaining(VMD)],
		});
		expect(await injectDrivers.foresee?.(input, late)).toEqual([
			{
				...{ subject: "boot-driver", what: "driver for RAID controller" },
				how: expect.stringContaining("needs vmd.inf before the first start"),
				remedy: expect.stringContaining("Windows PE"),
			},
		]);
		machine.devices = [{ ...controller, compatibleIds: ["PCI\\CC_010601"] }];
		const decision = successOf(await injectDrivers.decide(input, late));
		expect(decision.data.infs).toEqual(["storage\\vmd.inf"]);
		const ports = {
			...machine.context.ports,
			driverStore: { ...machine.context.ports.driverStore, ...late.driverStore },
		};
		const outcome = successOf(await injectDrivers.act(decision, { ...machine.context, ports }));
		expect(outcome.notes?.[0]).toBe("1 driver package is waiting for the first start, read back");
	});

	it("counts the build of the applied Windows", async () => {
		await putPackage("D:\\drivers\\storage", "vmd", inf("vmd", VMD, "NTamd64.10.0...22000"));
		await machine.put("C:\\Windows\\System32\\config\\SOFTWARE", "hive");
		const key = hiveKey(
			"C:\\Windows\\System32\\config\\SOFTWARE",
			"Microsoft\\Windows NT\\CurrentVersion",
			"CurrentBuildNumber",
		);
		machine.hives.set(key, { type: "REG_SZ", data: "19045" });
		expect(failureOf(await decide()).details?.[0]).toContain("needs build 22000");
		machine.hives.set(key, { type: "REG_SZ", data: "26100" });
		expect(successOf(await decide()).data.infs).toEqual(["storage\\vmd.inf"]);
	});

	it("never takes a package that lacks its files, and an unsigned one only when told to", async () => {
		await machine.memory.files.remove("D:\\drivers\\storage\\vmd.cat");
		expect(failureOf(await decide()).id).toBe("driver-missing");
		expect(successOf(await decide({ "allow-unsigned": true })).data.infs).toHaveLength(1);
		await machine.memory.files.remove("D:\\drivers\\storage\\vmd.sys");
		expect(failureOf(await decide({ "allow-unsigned": true })).id).toBe("driver-missing");
	});

	it("names an INF that can't be read and goes on", async () => {
		await machine.put("D:\\drivers\\broken.inf", "no sections");
		expect(successOf(await decide()).data.warnings.join()).toContain("broken.inf");
	});

	it("foresees a controller without a driver before the target is known", async () => {
		const input = { drivers: "drivers", to: "%OSDTargetSystemDrive%" };
		expect(await injectDrivers.foresee?.(input, machine.look)).toEqual([]);
		machine.devices = [{ ...controller, hardwareIds: ["PCI\\VEN_9999&DEV_0001", "PCI\\CC_0104"] }];
		const [foreseen] = (await injectDrivers.foresee?.(input, machine.look)) ?? [];
		expect(foreseen).toMatchObject({ what: "driver for RAID controller" });
		expect(await injectDrivers.foresee?.({ ...input, missing: "warn" }, machine.look)).toEqual([]);
	});

	it("reads no packages for a controller that Windows drives by itself", async () => {
		machine.devices = [{ ...controller, hardwareIds: ["PCI\\CC_010802"] }];
		machine.memory.opened.length = 0;
		expect(await injectDrivers.foresee?.({ drivers: "drivers" }, machine.look)).toEqual([]);
		expect(machine.memory.opened).toEqual([]);
	});
});
