import { describe, expect, it } from "vitest";
import type { CheckReadinessInput } from "../../src/model/inputs.gen.ts";
import type { DiskFacts, Inventory, VolumeFacts } from "../../src/model/inventory.ts";
import { READINESS_VARIABLES } from "../../src/model/step-variables.ts";
import { checkReadinessStep } from "../../steps/check-readiness.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";
import { wiredAdapter } from "../doubles/inventory.ts";

const GIB = 1024 ** 3;

async function verdict(input: CheckReadinessInput, inventory: Partial<Inventory> = {}): Promise<string> {
	const machine = new FakeMachine();
	machine.inventory = inventory;
	const { data } = successOf(await checkReadinessStep.decide(input, machine.look));
	return data.checks.map(({ name, passed, found }) => `${name} ${passed ? "passes" : "fails"}: ${found}`).join("; ");
}

const volume: VolumeFacts = {
	...{
		id: "v",
		mountedAt: "D:",
		label: "",
		fileSystem: "ntfs",
		sizeBytes: 100 * GIB,
		freeBytes: 20 * GIB,
		kind: "fixed",
	},
	...{ disk: 0, isSystem: false },
};
const blankDisk: DiskFacts = {
	...{ number: 0, path: "", bus: "nvme", model: "", serialNumber: "", worldWideName: "", sizeBytes: 256 * GIB },
	...{ sectorBytes: 512, removable: false, style: "raw", id: "", holdsMedium: false, partitions: [] },
};

describe("check-readiness", () => {
	it.each<readonly [CheckReadinessInput, Partial<Inventory>, string]>([
		[{ memory: "16GiB" }, {}, "memory passes: 16 GiB, at least 16 GiB wanted"],
		[{ memory: "17GiB" }, {}, "memory fails: 16 GiB, at least 17 GiB wanted"],
		[{ memory: "1GiB" }, { memoryBytes: 0 }, "memory fails: it can't be told"],
		[{ "processor-speed": 2400 }, {}, "processor-speed passes: 2400 MHz, at least 2400 MHz wanted"],
		[{ "processor-speed": 1 }, { processors: [] }, "processor-speed fails: it can't be told"],
		[{ "os-type": "server" }, {}, "os-type fails: client, server wanted"],
		[{ architecture: "64-bit" }, {}, "architecture passes: x64, 64-bit wanted"],
		[{ architecture: "arm64" }, {}, "architecture fails: x64, arm64 wanted"],
		[{ "minimum-os-version": "10.0.9200" }, {}, "minimum-os-version passes: 10.0.19045, at least 10.0.9200 wanted"],
		[{ "maximum-os-version": "10.0" }, {}, "maximum-os-version fails: 10.0.19045, at most 10.0 wanted"],
		[{ "os-language": 1031 }, {}, "os-language fails: 1033, 1031 wanted"],
		[{ "ac-power": true }, { power: { source: "battery", batteries: 1 } }, "ac-power fails: battery"],
		[{ "ac-power": true }, { power: { source: "unknown", batteries: 1 } }, "ac-power fails: it can't be told"],
		[{ uefi: true }, { firmware: { kind: "bios", secureBoot: "not-available" } }, "uefi fails: bios"],
		[
			{ "secure-boot": true },
			{ firmware: { kind: "uefi", secureBoot: "unknown" } },
			"secure-boot fails: it can't be told",
		],
		[{ "tpm-enabled": true }, { tpm: { present: false, version: "" } }, "tpm-enabled fails: there is none"],
		[
			{ "tpm-enabled": true },
			{ tpm: { present: true, version: "1.2", enabled: true } },
			"tpm-enabled fails: TPM 1.2, enabled; 2.0 wanted",
		],
		[
			{ "tpm-enabled": true, "tpm-version": "1.2" },
			{ tpm: { present: true, version: "1.2", enabled: true } },
			"tpm-enabled passes: TPM 1.2, enabled; 1.2 wanted",
		],
		[
			{ "tpm-activated": true },
			{ tpm: { present: true, version: "2.0", enabled: true } },
			"tpm-activated fails: TPM 2.0, whether it is activated can't be told; 2.0 wanted",
		],
		[{ "network-wired": true }, {}, "network-wired passes: Ethernet (wired)"],
		[
			{ "network-connected": true, "network-wired": true },
			{ adapters: [{ ...wiredAdapter, name: "Wi-Fi", kind: "wireless" }] },
			"network-connected passes: Wi-Fi (wireless); network-wired fails: Wi-Fi (wireless)",
		],
		[
			{ "network-connected": true },
			{
				adapters: [
					{ ...wiredAdapter, isConnected: false },
					{ ...wiredAdapter, isPhysical: false },
				],
			},
			"network-connected fails: no adapter has a link",
		],
		[
			{ "network-connected": true },
			{ adapters: [{ ...wiredAdapter, addresses: [] }] },
			"network-connected fails: Ethernet (wired)",
		],
	])("%j", async (input, inventory, told) => {
		expect(await verdict(input, inventory)).toBe(told);
	});

	it("counts the most room in one place, media never", async () => {
		const wanted = { "free-disk-space": "25GiB" };
		expect(
			await verdict(wanted, {
				volumes: [volume],
				disks: [{ ...blankDisk, sizeBytes: 100 * GIB, partitions: [part(100)] }],
			}),
		).toBe("free-disk-space fails: 20 GiB free on D:, at least 25 GiB wanted");
		expect(await verdict(wanted, { disks: [blankDisk] })).toContain("passes: 256 GiB unpartitioned on disk 0");
		expect(await verdict(wanted, { disks: [{ ...blankDisk, holdsMedium: true }] })).toContain("it can't be told");
		const machine = new FakeMachine();
		machine.facts = { ...machine.facts, phase: "full-os" };
		const system = { ...volume, mountedAt: "C:", isSystem: true, freeBytes: 5 * GIB };
		const other = { ...volume, id: "w", disk: 1, freeBytes: 90 * GIB };
		const full = { ...blankDisk, sizeBytes: 100 * GIB, partitions: [part(90)] };
		machine.inventory = { volumes: [system, other], disks: [full, { ...blankDisk, number: 1 }] };
		const { data } = successOf(await checkReadinessStep.decide(wanted, machine.look));
		expect(data.checks[0]?.found).toBe("10 GiB unpartitioned on disk 0, at least 25 GiB wanted");
	});

	it("makes every check, keeps the results, and fails with 4316 in the end", async () => {
		const machine = new FakeMachine();
		machine.variables.set("_TS_CRDISK", "1");
		const input = { memory: "64GiB", uefi: true, "os-type": "server" } as const;
		const decision = successOf(await checkReadinessStep.decide(input, machine.look));
		expect(decision.summary).toBe("Make 3 checks: memory, os-type fail");
		const failure = failureOf(await checkReadinessStep.act(decision, machine.context));
		expect(failure).toMatchObject({ id: "not-ready", exitCode: 4316, message: "2 of 3 checks failed." });
		expect(failure.details).toEqual([
			"memory: failed (16 GiB, at least 64 GiB wanted)",
			"os-type: failed (client, server wanted)",
		]);
		expect(machine.changes).toEqual([
			{ name: "_TS_CRMEMORY", value: "0" },
			{ name: "_TS_CRDISK", value: "" },
			{ name: "_TS_CROSTYPE", value: "0" },
			{ name: "_TS_CRUEFI", value: "1" },
		]);
	});

	it("sets the results when all pass, and announces all fifteen", async () => {
		const machine = new FakeMachine();
		const decision = successOf(await checkReadinessStep.decide({ uefi: true }, machine.look));
		const outcome = successOf(await checkReadinessStep.act(decision, machine.context));
		expect(outcome).toEqual({
			kind: "done",
			variables: [{ name: "_TS_CRUEFI", value: "1" }],
			notes: ["uefi: passed (uefi)"],
		});
		expect(READINESS_VARIABLES).toHaveLength(15);
		expect(checkReadinessStep.effects({})).toHaveLength(15);
	});

	it("refuses to check nothing", async () => {
		const failure = failureOf(await checkReadinessStep.decide({ uefi: false }, new FakeMachine().look));
		expect(failure.id).toBe("input-invalid");
	});
});

function part(gib: number) {
	return { number: 1, id: "p", role: "data", sizeBytes: gib * GIB, fileSystem: "ntfs", label: "" } as const;
}
