import { beforeEach, describe, expect, it } from "vitest";
import type { PreprovisionBitlockerInput } from "../../src/model/inputs.gen.ts";
import { preprovisionBitlocker } from "../../steps/preprovision-bitlocker.ts";
import { DECRYPTED, ENCRYPTING, ON, SUSPENDED, type Told, tellEncryption } from "../doubles/encrypted-volume.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const TPM = { present: true, version: "2.0", enabled: true, activated: true, owned: true } as const;
let machine: FakeMachine;
beforeEach(() => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.inventory = { tpm: TPM };
});

async function act(told: readonly Told[], input: PreprovisionBitlockerInput = {}) {
	tellEncryption(machine, told);
	const decision = await preprovisionBitlocker.decide({ to: "C:", ...input }, machine.look);
	return preprovisionBitlocker.act(successOf(decision), machine.context);
}

describe("preprovision-bitlocker", () => {
	it.each([
		[{}, ["-on", "C:", "-UsedSpaceOnly"]],
		[{ method: "xts-aes128", "full-disk": true } as const, ["-on", "C:", "-EncryptionMethod", "xts_aes128"]],
	])("encrypts as %j says, without a protector, and reads back", async (input, words) => {
		expect(successOf(await act([DECRYPTED, ENCRYPTING], input)).notes?.[0]).toContain("is encrypting");
		expect(machine.commands.map((each) => each.arguments)).toEqual([words]);
	});

	it.each([SUSPENDED, ON, ENCRYPTING])("passes over a volume of state %j", async (...told) => {
		expect(successOf(await act([told as unknown as Told])).kind).toBe("skipped");
		expect(machine.commands).toEqual([]);
	});

	it("fails when the volume is not encrypted afterwards", async () => {
		expect(failureOf(await act([DECRYPTED, DECRYPTED])).id).toBe("command-failed");
	});

	it("passes over a machine without a TPM, or fails when its author wants that", async () => {
		machine.inventory = { tpm: { ...TPM, enabled: false } };
		expect(successOf(await act([DECRYPTED])).kind).toBe("skipped");
		expect(failureOf(await act([DECRYPTED], { "skip-without-tpm": false })).id).toBe("not-supported-here");
	});
});
