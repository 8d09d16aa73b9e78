import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandResult } from "../../../../../src/model/command.ts";
import type { Ports } from "../../../../../src/model/ports.ts";
import { ExampleMachine, successOf } from "../example-machine.ts";

const HIVE = "C:\\Windows\\System32\\config\\SOFTWARE";
const PACKAGES = "Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\Packages";
let made: ExampleMachine;
let ports: Ports;
beforeEach(async () => {
	made = new ExampleMachine("office-pc");
	await made.boot();
	ports = made.open().ports;
	successOf(await ports.files.createFolder("C:\\Updates"));
	for (const name of ["kb1.msu", "kb2-arm64.cab", "kb3_x64.cab"])
		successOf(await ports.files.write(`C:\\Updates\\${name}`, `bytes of ${name}`));
});
afterEach(() => made.remove());

async function dism(...words: readonly string[]): Promise<CommandResult> {
	const signal = new AbortController().signal;
	return successOf(await ports.run.run({ program: "dism", arguments: ["/English", ...words] }, { signal }));
}

const add = (file: string, ...more: readonly string[]) =>
	dism("/Image:C:\\", "/Add-Package", `/PackagePath:C:\\Updates\\${file}`, ...more);
const packages = async () => successOf(await ports.hives.subkeys(HIVE, PACKAGES));
const stateOf = async (name: string | undefined) =>
	successOf(await ports.hives.get(HIVE, `${PACKAGES}\\${name}`, "CurrentState"))?.data;

describe("the stand-in for dism /Add-Package", () => {
	it("notes a package with its file, pending until the first start, and once only", async () => {
		expect(await add("kb1.msu")).toMatchObject({ exitCode: 0, rehearsed: true });
		expect(await add("kb1.msu")).toMatchObject({ exitCode: 0 });
		const [name, ...others] = await packages();
		expect(others).toEqual([]);
		expect(name).toMatch(/^Package_for_kb1~31bf3856ad364e35~amd64~~[0-9a-f]{8}$/);
		expect(await stateOf(name)).toBe(0x60);
		const kept = await ports.files.readText(`C:\\Windows\\servicing\\Packages\\${name}.cat`);
		expect(successOf(kept)).toBe("bytes of kb1.msu");
	});

	it("installs at once in the running Windows", async () => {
		await dism("/Online", "/Add-Package", "/PackagePath:C:\\Updates\\kb3_x64.cab", "/NoRestart");
		expect(await stateOf((await packages())[0])).toBe(0x70);
	});

	it("takes a package of another architecture for not applicable", async () => {
		expect((await add("kb2-arm64.cab")).exitCode).toBe(0x800f081e);
		expect(await packages()).toEqual([]);
	});

	it("ends with DISM's codes where image, package or scratch folder are missing, or the package is empty", async () => {
		successOf(await ports.files.write("C:\\Updates\\empty.cab", ""));
		expect((await add("none.cab")).exitCode).toBe(2);
		expect((await add("empty.cab")).exitCode).toBe(0xd);
		expect((await add("kb1.msu", "/ScratchDir:C:\\Nowhere")).exitCode).toBe(3);
		const nowhere = await dism("/Image:C:\\Updates", "/Add-Package", "/PackagePath:C:\\Updates\\kb1.msu");
		expect(nowhere.exitCode).toBe(2);
		expect(await packages()).toEqual([]);
	});

	it("leaves every other command of DISM to the machine's table", async () => {
		expect(await dism("/Image:C:\\", "/Get-Packages")).toEqual({ exitCode: 0, output: [], rehearsed: false });
	});
});
