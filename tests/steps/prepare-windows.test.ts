import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { PrepareWindowsInput } from "../../src/model/inputs.gen.ts";
import type { RegistryKey } from "../../src/model/ports.ts";
import { prepareWindows } from "../../steps/prepare-windows.ts";
import { FakeMachine, failureOf, hiveKey, successOf } from "../doubles/fake-ports.ts";

const STATE = "HKLM\\SOFTWARE\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\SETUP\\STATE";
const TAG = "C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag";
const ERRORS = "C:\\Windows\\System32\\Sysprep\\Panther\\setuperr.log";

let machine: FakeMachine;

function installed(domain = "") {
	const names = { name: "Windows 11 Pro", version: "10.0.26100", build: "26100", edition: "Professional" };
	machine.inventory = {
		operatingSystem: { ...names, type: "client", architecture: "x64", language: "en-US", domain, workgroup: "" },
	};
}

const keyOf = (state: string): RegistryKey => ({
	subkeys: [],
	values: { ImageState: { type: "REG_SZ", data: state } },
});

/** Sysprep as it leaves the machine: the double runs nothing by itself. */
function sysprepLeaves(state: string, more: () => Promise<void> = async () => {}) {
	const run = machine.ports.run.run;
	const ports = { ...machine.ports };
	return {
		...machine.context,
		ports: {
			...ports,
			run: {
				...ports.run,
				run: async (...words: Parameters<typeof run>) => {
					machine.registryKeys.set(STATE, keyOf(state));
					await more();
					return run(...words);
				},
			},
		},
	};
}

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	await machine.put("C:\\Windows\\System32\\Sysprep\\sysprep.exe", "x");
	machine.facts = { ...machine.facts, phase: "full-os", systemLetter: "C" };
	machine.registryKeys.set(STATE, keyOf("IMAGE_STATE_COMPLETE"));
	machine.commandResult = ok({ exitCode: 0, output: [], rehearsed: true });
	installed();
});

const decided = async (input: PrepareWindowsInput = {}) => successOf(await prepareWindows.decide(input, machine.look));

describe("prepare-windows decides", () => {
	it("which Windows it is, by its volume and not by its letter", async () => {
		const { summary, data } = await decided();
		expect(summary).toBe("Generalize the Windows in C:\\Windows by Sysprep and restart into WinPE");
		expect(data.windows).toEqual({ volume: "volume-C", path: "Windows" });
	});

	it.each<[string, () => unknown, string]>([
		["the computer is in a domain", () => installed("corp.contoso.com"), "in the domain corp.contoso.com"],
		["Windows waits for a restart", waitForRestart, "waits for a restart for servicing"],
		["BitLocker protects Windows", () => protect(1, 1), "BitLocker protects C:"],
		["BitLocker is still encrypting", () => protect(0, 2), "BitLocker protects C:"],
	])("refuses when %s", async (_, change, message) => {
		change();
		const failure = failureOf(await prepareWindows.decide({}, machine.look));
		expect(failure).toMatchObject({ id: "not-ready" });
		expect(failure.message).toContain(message);
	});

	it("lets a volume pass that BitLocker does not protect", async () => {
		protect(0, 0);
		expect((await decided()).choices).toEqual([]);
	});

	it("refuses an answer file that is not there, and one beside keep-activation", async () => {
		const missing = await prepareWindows.decide({ "answer-file": "C:\\none.xml" }, machine.look);
		expect(failureOf(missing).operand).toBe("C:\\none.xml");
		const both = { "answer-file": "C:\\a.xml", "keep-activation": true };
		expect(prepareWindows.check?.(both)).toHaveLength(1);
		expect(failureOf(await prepareWindows.decide(both, machine.look)).id).toBe("input-invalid");
	});

	it("holds WinPE and promises a restart, unless it goes on in the same Windows", () => {
		expect(prepareWindows.holdsWinpe?.({})).toBe(true);
		expect(prepareWindows.effects({})).toContainEqual({ kind: "restarts", into: "winpe" });
		expect(prepareWindows.holdsWinpe?.({ then: "go-on" })).toBe(false);
		expect(prepareWindows.effects({ then: "go-on" }).map(({ kind }) => kind)).toEqual(["sets"]);
	});
});

function waitForRestart() {
	const key = "HKLM\\SOFTWARE\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\COMPONENT BASED SERVICING\\REBOOTPENDING";
	machine.registryKeys.set(key, { subkeys: [], values: {} });
}

function protect(ProtectionStatus: number, ConversionStatus: number) {
	const instances = [{ DriveLetter: "C:", ProtectionStatus, ConversionStatus }];
	machine.wmiClasses = [{ name: "Win32_EncryptableVolume", properties: [], instances } as never];
}

describe("prepare-windows runs Sysprep", () => {
	const generalized = () => sysprepLeaves("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE", () => machine.put(TAG, ""));

	it("with the documented options, and restarts into WinPE", async () => {
		const outcome = successOf(await prepareWindows.act(await decided(), generalized()));
		expect(machine.commands.map(({ program, arguments: words }) => [program, ...words])).toEqual([
			["C:\\Windows\\System32\\Sysprep\\sysprep.exe", "/quiet", "/generalize", "/oobe", "/quit"],
		]);
		expect(outcome).toMatchObject({ kind: "restart", into: "winpe", then: "next", wrote: ["volume-C"] });
		expect(outcome.variables).toEqual([{ name: "OSDTargetSystemRoot", value: "C:\\Windows", location: true }]);
	});

	it("for audit mode, the same virtual hardware and an answer file; and switches off", async () => {
		await machine.put("C:\\answers.xml", "<unattend/>");
		const input: PrepareWindowsInput = {
			...{ start: "audit", "same-virtual-hardware": true, "answer-file": "C:\\answers.xml", then: "shut-down" },
		};
		const outcome = successOf(await prepareWindows.act(await decided(input), generalized()));
		const words = ["/quiet", "/generalize", "/audit", "/quit", "/mode:vm", "/unattend:C:\\answers.xml"];
		expect(machine.commands[0]?.arguments).toEqual(words);
		expect(outcome).toMatchObject({ kind: "restart", off: true });
	});

	it("with an answer file of its own when the activation is kept", async () => {
		await machine.memory.files.createFolder("C:\\_SMSTaskSequence");
		const outcome = successOf(
			await prepareWindows.act(await decided({ "keep-activation": true, then: "go-on" }), generalized()),
		);
		const file = "C:\\_SMSTaskSequence\\keep-activation.xml";
		expect(machine.commands[0]?.arguments.at(-1)).toBe(`/unattend:${file}`);
		expect(await machine.text(file)).toContain('<settings pass="generalize">');
		expect(await machine.text(file)).toContain('processorArchitecture="amd64"');
		expect(await machine.text(file)).toContain("<SkipRearm>1</SkipRearm>");
		expect(outcome.kind).toBe("done");
	});

	it("takes an old mark away first, and is not deceived by exit code 0", async () => {
		await machine.put(TAG, "");
		const context = sysprepLeaves("IMAGE_STATE_COMPLETE", () => machine.put(ERRORS, "old\r\nSYSPRP it refuses\r\n"));
		const failure = failureOf(await prepareWindows.act(await decided(), context));
		expect(failure).toMatchObject({ id: "command-failed", exitCode: 0 });
		expect(failure.message).toContain("Windows is as it was");
		expect(failure.output?.at(-1)).toBe("SYSPRP it refuses");
		expect(machine.logged).toContain("setuperr.log: SYSPRP it refuses");
		expect(await machine.text(TAG)).toBeUndefined();
	});

	it("shows of an old log only what this Sysprep added", async () => {
		await machine.put(ERRORS, "of last year\r\n");
		const context = sysprepLeaves("IMAGE_STATE_UNDEPLOYABLE", () =>
			machine.put(ERRORS, "of last year\r\nof today\r\n"),
		);
		const failure = failureOf(await prepareWindows.act(await decided(), context));
		expect(failure.output).toEqual(["of today"]);
		expect(failure.message).toContain("half generalized");
	});
});

describe("prepare-windows after a cut, in WinPE", () => {
	const HIVE = "D:\\Windows\\System32\\config\\SOFTWARE";

	/** The same volume under another letter. */
	async function inWinpe(state: string, isMarked: boolean) {
		const decision = await decided();
		machine = new FakeMachine();
		machine.memory.addVolume("D");
		machine.volumeDetails.set("volume-D", { id: "volume-C" });
		const key = hiveKey(HIVE, "Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState");
		machine.hives.set(key, { type: "REG_SZ", data: state });
		if (isMarked) await machine.put(TAG.replace("C:", "D:"), "");
		return decision;
	}

	it.each([
		["IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE", true, "done"],
		["IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT", true, "done"],
		["IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE", false, "partial"],
		["IMAGE_STATE_UNDEPLOYABLE", false, "partial"],
		["IMAGE_STATE_COMPLETE", false, "not-begun"],
		["", false, "partial"],
	])("tells %s with mark %s as %s", async (state, isMarked, expected) => {
		const decision = await inWinpe(state, isMarked);
		expect(successOf((await prepareWindows.probe?.(decision, machine.look)) as never)).toBe(expected);
	});

	it("goes on when Sysprep had ended, with today's letter", async () => {
		const decision = await inWinpe("IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE", true);
		const outcome = successOf((await prepareWindows.recover?.(decision, machine.look)) as never);
		expect(outcome).toMatchObject({ kind: "restart", into: "winpe", variables: [{ value: "D:\\Windows" }] });
	});

	it("goes back to Windows when nothing was begun, and fails when it is half done", async () => {
		const begun = await prepareWindows.act(await inWinpe("IMAGE_STATE_COMPLETE", false), machine.context);
		expect(successOf(begun)).toMatchObject({ kind: "restart", into: "full-os", then: "again" });
		const half = await prepareWindows.act(await inWinpeAgain(), machine.context);
		expect(failureOf(half).id).toBe("windows-half-generalized");
		expect(machine.commands).toEqual([]);
	});

	async function inWinpeAgain() {
		machine = new FakeMachine();
		machine.memory.addVolume("C");
		machine.facts = { ...machine.facts, phase: "full-os", systemLetter: "C" };
		installed();
		return inWinpe("IMAGE_STATE_UNDEPLOYABLE", false);
	}
});
