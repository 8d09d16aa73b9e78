import { beforeEach, describe, expect, it } from "vitest";
import { setupWindows } from "../../steps/setup-windows.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

let machine: FakeMachine;

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	for (const name of ["ntoskrnl.exe", "config\\SYSTEM", "config\\SOFTWARE"]) {
		await machine.put(`C:\\Windows\\System32\\${name}`, "part of Windows");
	}
});

describe("setup-windows", () => {
	it("registers the staged engine and restarts into the new Windows", async () => {
		machine.engine = { volume: "volume-C", path: "_SMSTaskSequence\\Engine\\steppe.exe" };
		const decision = successOf(await setupWindows.decide({ to: "C:" }, machine.look));
		const outcome = successOf(await setupWindows.act(decision, machine.context));
		expect(outcome).toMatchObject({ kind: "restart", into: "full-os", then: "next", wrote: ["volume-C"] });
		expect(machine.done).toEqual(["first boot of C:\\ starts volume-C:_SMSTaskSequence\\Engine\\steppe.exe"]);
		expect(outcome.notes?.[0]).toContain("SetupComplete.cmd");
	});

	it("does not restart when the new Windows would find nothing to go on with", async () => {
		const decision = successOf(await setupWindows.decide({ to: "C:" }, machine.look));
		expect(failureOf(await setupWindows.act(decision, machine.context)).id).toBe("boot-not-possible");
		expect(machine.done).toEqual([]);
	});

	it("refuses a volume without Windows", async () => {
		await machine.memory.files.remove("C:\\Windows\\System32\\config\\SOFTWARE");
		expect(failureOf(await setupWindows.decide({ to: "C:" }, machine.look))).toMatchObject({
			id: "boot-files-missing",
			operand: "C:\\Windows\\System32\\config\\SOFTWARE",
		});
	});
});
