import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { thisComputerFacts, thisComputerWmi } from "../../../../src/machine/linux/computer.ts";
import { linuxWmi } from "../../../../src/machine/linux/wmi.ts";
import { successOf } from "../../../contract/subject.ts";
import { wmiContract } from "../../../contract/wmi.contract.ts";
import { factsBelow, notebookFiles, type TreeFiles, writeTree } from "../linux/linux-tree.ts";
import { ExampleMachine } from "../rehearsal/example-machine.ts";

wmiContract("a rehearsal machine that runs Windows", async () => {
	const machine = new ExampleMachine("office-pc");
	await machine.boot();
	const { ports } = machine.open();
	return {
		wmi: ports.wmi,
		rename: async (name) => {
			const key = "ControlSet001\\Control\\ComputerName\\ComputerName";
			const change = { key, name: "ComputerName", value: { type: "REG_SZ", data: name } } as const;
			successOf(await ports.hives.change("C:\\Windows\\System32\\config\\SYSTEM", [change]));
		},
		dispose: () => machine.remove(),
	};
});

wmiContract("a rehearsal machine in WinPE", async () => {
	const machine = new ExampleMachine("blank-pc");
	await machine.boot();
	return { wmi: machine.open().ports.wmi, dispose: () => machine.remove() };
});

const linux = (files: TreeFiles) => async () => {
	const folder = writeTree(files);
	return {
		wmi: linuxWmi(factsBelow(folder)),
		rename: (name: string) => writeFileSync(join(folder, "proc/sys/kernel/hostname"), `${name}\n`),
		dispose: () => rmSync(folder, { recursive: true, force: true }),
	};
};
wmiContract("Linux on a notebook", linux(notebookFiles));
wmiContract("Linux that tells hardly anything", linux({ "proc/sys/kernel/hostname": "bare\n" }));

describe.runIf(process.platform === "linux")("this computer", () => {
	const facts = thisComputerFacts(process.arch);
	// Read once: what the kernel tells of this computer is the subject, not how quickly it does.
	let read: ReturnType<typeof facts.inventory> | undefined;
	const inventory = () => (read ??= facts.inventory());
	wmiContract("this computer", async () => ({ wmi: linuxWmi({ ...facts, inventory }), dispose: () => {} }));

	it("answers without anything put in between", async () => {
		const answer = successOf(await thisComputerWmi(process.arch).query("root\\cimv2", "Win32_Processor"));
		const { processors } = successOf(await inventory());
		expect(answer).toMatchObject({
			kind: "class",
			class: { instances: processors.map(({ name }) => ({ Name: name })) },
		});
	});
});
