import { linkSync, rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { machineDigest } from "../../../../src/machine/rehearsal/digest.ts";
import { readFirmware, writeFirmware } from "../../../../src/machine/rehearsal/machine-state.ts";
import { ExampleMachine, office, successOf } from "./example-machine.ts";

const machines: ExampleMachine[] = [];
function machine(): ExampleMachine {
	const made = new ExampleMachine("office-pc");
	machines.push(made);
	return made;
}
afterEach(() => {
	for (const each of machines.splice(0)) each.remove();
});

async function digestOf(made: ExampleMachine): Promise<string> {
	return successOf(await machineDigest(made.folder)).digest;
}

const letter = "Users\\lena\\Documents\\Letters\\Letter 1.txt";

describe("machineDigest", () => {
	it("is the same for the same machine, wherever it lies and however often it is asked", async () => {
		const made = machine();
		const first = await digestOf(made);
		expect(await digestOf(made)).toBe(first);
		expect(await digestOf(machine())).toBe(first);
	});

	it("says what it is made of", async () => {
		const { lines } = successOf(await machineDigest(machine().folder));
		const text = lines.join("\n");
		expect(text).toContain(`partition ${office.serial}/3 windows`);
		expect(text).toContain('"Users\\\\lena\\\\Documents\\\\Letters\\\\Letter 1.txt"');
		expect(text).toContain('linked as "Users\\\\lena\\\\Desktop\\\\Budget 2024.txt"');
		expect(text).toContain('"tag":"mount-point"');
		expect(text).not.toContain("4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f5b0");
	});

	it.each<readonly [string, (made: ExampleMachine) => Promise<void> | void]>([
		["a byte", (made) => made.write(office.windows, letter, "changed")],
		["a name", (made) => made.write(office.windows, "Users\\lena\\new.txt", "")],
		["a missing file", (made) => rmSync(made.host(office.windows, letter))],
		[
			"a hard link in the place of a copy",
			(made) => {
				const twin = made.host(office.windows, "Users\\lena\\twin.txt");
				linkSync(made.host(office.windows, letter), twin);
			},
		],
		[
			"an owner",
			async (made) => {
				await made.boot();
				successOf(
					await made
						.open()
						.ports.files.setSecurity(`C:\\${letter}`, { owner: "S-1-5-32-544", dacl: "D:P(A;;FA;;;BA)" }),
				);
			},
		],
		[
			"a registry value",
			async (made) => {
				await made.boot();
				const change = { key: "Software", name: "x", value: { type: "REG_SZ", data: "y" } } as const;
				successOf(await made.open().ports.hives.change("C:\\Windows\\System32\\config\\SOFTWARE", [change]));
			},
		],
		[
			"the boot order",
			(made) => writeFirmware(made.folder, { ...successOf(readFirmware(made.folder)), bootOrder: [] }),
		],
	])("changes with %s", async (_, change) => {
		const made = machine();
		const before = await digestOf(made);
		await change(made);
		expect(await digestOf(made)).not.toBe(before);
	});

	it.each<readonly [string, (made: ExampleMachine) => Promise<void> | void]>([
		["a start", async (made) => void (await made.boot())],
		["a log", (made) => made.write(office.windows, "Windows\\Logs\\DISM\\dism.log", "lines")],
		[
			"a journal and its marks",
			(made) => {
				made.write(office.windows, "_SMSTaskSequence\\journal.jsonl", "{}");
				made.write(office.windows, "_SMSTaskSequence\\Logs\\smsts.log", "lines");
			},
		],
	])("does not change with %s", async (name, change) => {
		const made = machine();
		if (name === "a log") made.write(office.windows, "Windows\\Logs\\DISM\\other.txt", "x");
		const before = await digestOf(made);
		await change(made);
		expect(await digestOf(made)).toBe(before);
	});
});
