import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { EnableBitlockerInput } from "../../src/model/inputs.gen.ts";
import { enableBitlocker } from "../../steps/enable-bitlocker.ts";
import { DECRYPTED, ENCRYPTING, ON, SUSPENDED, type Told, tellEncryption } from "../doubles/encrypted-volume.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const ID = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const PASSWORD = "111111-222222-333333-444444-555555-666666-111111-222222";
const TPM = { present: true, version: "2.0", enabled: true, activated: true, owned: true } as const;
let machine: FakeMachine;
beforeEach(() => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.facts = { ...machine.facts, phase: "full-os", systemLetter: "C" };
	machine.inventory = { tpm: TPM };
	machine.commandResult = ok({ exitCode: 0, output: [`ID: ${ID}`, `Password: ${PASSWORD}`], rehearsed: true });
});

async function act(told: readonly Told[], input: EnableBitlockerInput = {}) {
	tellEncryption(machine, told);
	return enableBitlocker.act(successOf(await enableBitlocker.decide(input, machine.look)), machine.context);
}
const lines = () => machine.commands.map((each) => each.arguments.join(" "));

describe("enable-bitlocker", () => {
	it("makes a recovery password, backs it up, makes the protector, turns it on and reads back", async () => {
		const outcome = successOf(await act([DECRYPTED, ON], { method: "aes256" }));
		expect(lines()).toEqual([
			"-protectors -delete C: -Type RecoveryPassword",
			"-protectors -add C: -RecoveryPassword",
			`-protectors -adbackup C: -id ${ID}`,
			"-protectors -delete C: -Type TPM",
			"-protectors -add C: -TPM",
			"-on C: -UsedSpaceOnly -EncryptionMethod aes256 -SkipHardwareTest",
		]);
		expect(outcome.notes).toEqual([
			`recovery password ${ID} is in Active Directory`,
			"read back: BitLocker on C: is on",
		]);
		expect(machine.logged.join()).not.toContain("111111");
		expect(machine.logged.join()).toContain("Password: ***");
	});

	it("only protects what is encrypted already", async () => {
		successOf(await act([SUSPENDED, ON], { recovery: "none" }));
		expect(lines().at(-1)).toBe("-protectors -enable C:");
		expect(lines().join()).not.toContain("RecoveryPassword");
	});

	it("hands a PIN over by the program's input, and shows no secret", async () => {
		const input = { mode: "tpm-and-pin", pin: "735512", "recovery-password": PASSWORD, "full-disk": true } as const;
		successOf(await act([DECRYPTED, ON], input));
		expect(machine.commands.find((each) => each.input !== undefined)).toMatchObject({
			arguments: ["-protectors", "-add", "C:", "-TPMAndPIN"],
			input: "735512\r\n735512\r\n",
		});
		expect(lines()).toContain(`-protectors -add C: -RecoveryPassword ${PASSWORD}`);
		expect(lines().at(-1)).toBe("-on C: -SkipHardwareTest");
		expect([...machine.logged, ...machine.commands.map(({ shown }) => shown)].join()).not.toMatch(/735512|111111/);
		expect(JSON.stringify(await enableBitlocker.decide(input, machine.look))).not.toMatch(/735512|111111/);
	});

	it.each([
		["key", "-StartupKey E:\\"],
		["tpm-and-key", "-TPMAndStartupKey E:\\"],
	] as const)("makes the key of mode %s on its drive", async (mode, words) => {
		successOf(await act([DECRYPTED, ON], { mode, "startup-key-drive": "e:", recovery: "only-made" }));
		expect(lines()).toContain(`-protectors -add C: ${words}`);
	});

	it("waits until everything is encrypted when it shall, and else lets Windows go on", async () => {
		const told = [DECRYPTED, ENCRYPTING, ENCRYPTING, ON];
		expect(successOf(await act(told)).notes?.at(-1)).toContain("is encrypting");
		expect(successOf(await act(told, { wait: true })).notes?.at(-1)).toContain("is on");
	});

	it("fails when Windows says that the volume is not protected", async () => {
		expect(failureOf(await act([DECRYPTED, DECRYPTED])).message).toContain("decrypted; it must be protected");
	});

	it("encrypts nothing when the recovery password can't be backed up", async () => {
		const { run } = machine.ports.run;
		tellEncryption(machine, [DECRYPTED]);
		const decision = successOf(await enableBitlocker.decide({}, machine.look));
		const ports = machine.ports;
		const refusing: typeof run = async (command, watch) => {
			const ran = await run(command, watch);
			return command.arguments.includes("-adbackup") ? ok({ exitCode: 1355, output: [], rehearsed: true }) : ran;
		};
		const context = { ...machine.context, ports: { ...ports, run: { ...ports.run, run: refusing } } };
		expect(failureOf(await enableBitlocker.act(decision, context))).toMatchObject({ exitCode: 1355 });
		expect(lines().some((line) => line.startsWith("-on"))).toBe(false);
	});

	it("needs a TPM that is ready, unless it shall be passed over or a key does without", async () => {
		machine.inventory = { tpm: { ...TPM, present: false } };
		expect(failureOf(await act([DECRYPTED, ON])).id).toBe("not-supported-here");
		expect(successOf(await act([DECRYPTED, ON], { "skip-without-tpm": true })).kind).toBe("skipped");
		expect(successOf(await act([DECRYPTED, ON], { mode: "key", "startup-key-drive": "E" })).kind).toBe("done");
	});

	it("passes over what is on", async () => {
		expect(successOf(await act([ON])).kind).toBe("skipped");
		expect(machine.commands).toEqual([]);
	});

	it.each<[EnableBitlockerInput, string]>([
		[{ mode: "tpm-and-pin" }, "/mode"],
		[{ pin: "1234" }, "/pin"],
		[{ mode: "tpm-and-pin", pin: "12a4" }, "/pin"],
		[{ mode: "key" }, "/mode"],
		[{ "startup-key-drive": "E" }, "/startup-key-drive"],
		[{ "recovery-password": "1-2" }, "/recovery-password"],
		[{ recovery: "none", "recovery-password": PASSWORD }, "/recovery-password"],
	])("finds what contradicts itself in %j", async (input, pointer) => {
		expect(enableBitlocker.check?.(input).map((each) => each.pointer)).toEqual([pointer]);
		expect(failureOf(await enableBitlocker.decide(input, machine.look)).id).toBe("input-invalid");
	});
});
