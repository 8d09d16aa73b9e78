import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { exportMachine } from "../../../../src/machine/rehearsal/export-machine.ts";
import { describedInventory } from "../../../../src/machine/rehearsal/inventory.ts";
import { parseMachine } from "../../../../src/machine/rehearsal/machine-file.ts";
import type { Inventory } from "../../../../src/model/inventory.ts";
import { successOf } from "../../../doubles/fake-ports.ts";
import { factsBelow, notebookFiles, type TreeFiles, writeTree } from "../linux/linux-tree.ts";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function inventory(files: TreeFiles): Promise<Inventory> {
	const folder = writeTree(files);
	folders.push(folder);
	return successOf(await factsBelow(folder).inventory());
}

function loaded(text: string): Inventory {
	const { machine, diagnostics } = parseMachine("machine.yaml", text);
	expect(diagnostics).toEqual([]);
	if (machine === undefined) throw new Error("the machine was expected");
	return describedInventory(machine);
}

describe("exportMachine", () => {
	it("writes what loads as the same facts", async () => {
		const real = await inventory(notebookFiles);
		const again = loaded(exportMachine(real, { mask: false }).text);
		const same = [
			"system",
			"board",
			"bios",
			"enclosures",
			"processors",
			"memoryBytes",
			"tpm",
			"power",
			"devices",
		] as const;
		for (const part of same) expect(again[part], part).toEqual(real[part]);
		expect(again.firmware).toMatchObject({ kind: "uefi", secureBoot: "enabled" });
		expect(again.adapters).toEqual(real.adapters.map((each) => ({ dhcp: false, ...each })));
		const [disk] = real.disks;
		expect(again.disks[0]).toMatchObject({
			...{ serialNumber: disk?.serialNumber, sizeBytes: disk?.sizeBytes, bus: "nvme", style: "gpt", id: disk?.id },
			partitions: [
				{ role: "efi", fileSystem: "fat32", label: "EFI system", sizeBytes: 532480 * 512 },
				{ role: "data", fileSystem: "raw" },
			],
		});
	});

	it("masks the same value the same way everywhere, and says so", async () => {
		const real = await inventory(notebookFiles);
		const { text, notes } = exportMachine(real, { mask: true });
		for (const secret of [
			"PF2ABCDE",
			"4C4C4544",
			"4c4c4544",
			"02:00:5E:10:00:01",
			"NB-0042",
			"S4X1",
			"L1HF1",
			"DOCK1",
			"eui.0025",
			"4f1c2b30",
		]) {
			expect(text, secret).not.toContain(secret);
		}
		const again = loaded(text);
		expect(again.system.serialNumber).toBe("MASKED0001");
		expect(again.enclosures[1]?.serialNumber).toBe(again.system.serialNumber);
		expect(again.adapters[0]?.macAddress).toMatch(/^02:00:00:/);
		expect(notes[0]).toMatch(/^Masked: .*serial numbers.*MAC addresses/);
	});

	it("loads also when next to nothing is known", async () => {
		const { text, notes } = exportMachine(await inventory({ "etc/x": "" }), { mask: true });
		const again = loaded(text);
		expect(again.system).toMatchObject({ make: "", serialNumber: "", uuid: "" });
		expect(again.tpm).toEqual({ present: false, version: "" });
		expect(again.processors).toEqual([]);
		expect(notes.join("\n")).toContain("Whether there is a TPM is not known");
	});

	it("adds a boot medium that the firmware tries first", async () => {
		const medium = { boot: "trees/medium-boot", data: "trees/medium-data" };
		const { text } = exportMachine(await inventory(notebookFiles), { mask: false, medium });
		const { machine } = parseMachine("machine.yaml", text);
		expect(machine?.disks.map((disk) => disk.medium)).toEqual([true, false]);
		expect(machine?.bootOrder).toEqual(["medium", "disk"]);
	});
});
