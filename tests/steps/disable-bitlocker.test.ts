import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import { disableBitlocker } from "../../steps/disable-bitlocker.ts";
import { DECRYPTED, LOCKED, ON, SUSPENDED, type Told, tellEncryption } from "../doubles/encrypted-volume.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

let machine: FakeMachine;
beforeEach(() => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.facts = { ...machine.facts, phase: "full-os", systemLetter: "C" };
});

async function act(told: readonly Told[], restarts?: number) {
	tellEncryption(machine, told);
	const input = restarts === undefined ? {} : { restarts };
	return disableBitlocker.act(successOf(await disableBitlocker.decide(input, machine.look)), machine.context);
}

describe("disable-bitlocker", () => {
	it.each([
		[undefined, "1", "for 1 restart"],
		[15, "15", "for 15 restarts"],
		[0, "0", "until it is resumed"],
	])("suspends for %s restarts and reads back", async (restarts, word, told) => {
		const outcome = successOf(await act([ON, SUSPENDED], restarts));
		expect(outcome).toMatchObject({ kind: "done", notes: ["read back: BitLocker on C: is suspended"] });
		expect(machine.commands.map((each) => each.arguments)).toEqual([
			["-protectors", "-disable", "C:", "-RebootCount", word],
		]);
		const input = restarts === undefined ? {} : { restarts };
		expect(successOf(await disableBitlocker.decide(input, machine.look)).summary).toContain(told);
	});

	it("passes over a volume that is not encrypted, and starts nothing", async () => {
		expect(successOf(await act([DECRYPTED])).kind).toBe("skipped");
		expect(machine.commands).toEqual([]);
	});

	it("does not believe success while Windows says that protection is on", async () => {
		expect(failureOf(await act([ON, ON])).message).toContain("the volume is on; it must be suspended");
	});

	it("fails on a locked volume, and with what manage-bde ends with", async () => {
		expect(failureOf(await act([LOCKED])).id).toBe("volume-unfit");
		machine.commandResult = ok({ exitCode: 0x80070005 | 0, output: ["no"], rehearsed: true });
		expect(failureOf(await act([ON]))).toMatchObject({ id: "command-failed", exitCode: 0x80070005, output: ["no"] });
	});

	it("has nothing to do where Windows has no BitLocker, and fails for a drive that is not there", async () => {
		const decision = successOf(await disableBitlocker.decide({}, machine.look));
		expect(successOf(await disableBitlocker.act(decision, machine.context))).toEqual({
			kind: "skipped",
			why: "this Windows has no BitLocker",
		});
		expect(machine.commands).toEqual([]);
		expect(failureOf(await disableBitlocker.decide({ drive: "Q:" }, machine.look)).id).toBe("volume-not-found");
	});
});
