import { beforeEach, describe, expect, it } from "vitest";
import { captureWindowsSettings } from "../../steps/capture-windows-settings.ts";
import { FakeMachine, failureOf, hiveKey, successOf } from "../doubles/fake-ports.ts";

const system = "C:\\Windows\\System32\\config\\SYSTEM";
const software = "C:\\Windows\\System32\\config\\SOFTWARE";
const version = "Microsoft\\Windows NT\\CurrentVersion";
const text = (data: string) => ({ type: "REG_SZ", data }) as const;

let machine = new FakeMachine();
beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	await machine.put(system, "hive");
	machine.hives.set(hiveKey(system, "Select", "Current"), { type: "REG_DWORD", data: 2 });
	const name = "ControlSet002\\Control\\ComputerName\\ComputerName";
	machine.hives.set(hiveKey(system, name, "ComputerName"), text("PC-LENA"));
	const zone = "ControlSet002\\Control\\TimeZoneInformation";
	machine.hives.set(hiveKey(system, zone, "TimeZoneKeyName"), text("W. Europe Standard Time\0\0rest"));
	machine.hives.set(hiveKey(software, version, "RegisteredOwner"), text("Lena"));
});

describe("capture-windows-settings", () => {
	it("reads the control set that Windows uses, and cuts what lies behind a zero character", async () => {
		const decision = successOf(await captureWindowsSettings.decide({ from: "C:" }, machine.look));
		const outcome = successOf(await captureWindowsSettings.act(decision, machine.context));
		expect(outcome.variables).toEqual([
			{ name: "OSDComputerName", value: "PC-LENA" },
			{ name: "OSDRegisteredUserName", value: "Lena" },
			{ name: "OSDTimeZone", value: "W. Europe Standard Time" },
		]);
		expect(outcome.kind === "done" && outcome.notes).toContain("OSDRegisteredOrgName has no value in this Windows");
	});

	it("reads only what is asked for", async () => {
		const input = { from: "C:", registration: false, "time-zone": false };
		const decision = successOf(await captureWindowsSettings.decide(input, machine.look));
		expect(decision.data).toEqual({ found: { OSDComputerName: "PC-LENA" }, missing: [] });
		const sets = captureWindowsSettings.effects(input).filter(({ kind }) => kind === "sets");
		expect(sets).toEqual([{ kind: "sets", variable: "OSDComputerName" }]);
	});

	it("fails where there is no Windows", async () => {
		const decided = await captureWindowsSettings.decide({ from: "D:" }, machine.look);
		expect(failureOf(decided).id).toBe("file-not-found");
	});
});
