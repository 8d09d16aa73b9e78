import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { matchCommand } from "../../../../src/machine/rehearsal/run-table.ts";
import { ExampleMachine, errorOf, successOf } from "./example-machine.ts";

const table = `commands:
  - { program: '(.*\\\\)?setup(\\.exe)?', arguments: /quiet.*, exit-code: 3010, output: [one, two], writes: [ { path: 'C:\\Program Files\\App\\app.txt', text: hello } ] }
  - { program: setup.exe, exit-code: 87 }
  - { program: wpe-only, phase: winpe }
`;
let made: ExampleMachine;
beforeEach(async () => {
	made = new ExampleMachine("office-pc", (yaml) => `${yaml.slice(0, yaml.indexOf("commands:"))}${table}`);
	await made.boot();
});
afterEach(() => made.remove());

const signal = new AbortController().signal;
const recorded = () =>
	readFileSync(join(made.folder, "outside", "commands.jsonl"), "utf8")
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

describe("the run port", () => {
	it("answers from the table: the first match with exit code, lines and files", async () => {
		const { run, files } = made.open().ports;
		const lines: string[] = [];
		const command = { program: "C:\\Temp\\SETUP.EXE", arguments: ["/quiet", "/norestart"] };
		const result = successOf(await run.run(command, { signal, line: (line) => lines.push(line) }));
		expect(result).toEqual({ exitCode: 3010, output: ["one", "two"], rehearsed: true });
		expect(lines).toEqual(["one", "two"]);
		expect(successOf(await files.readText("C:\\Program Files\\App\\app.txt"))).toBe("hello");
		expect(successOf(await run.run({ program: "setup.exe", arguments: [] }, { signal })).exitCode).toBe(87);
	});

	it("says that an unlisted command was not rehearsed and starts nothing", async () => {
		const { run } = made.open().ports;
		const command = { program: process.execPath, arguments: ["-e", "require('fs').writeFileSync('/tmp/never','')"] };
		expect(successOf(await run.run(command, { signal }))).toEqual({ exitCode: 0, output: [], rehearsed: false });
		expect(successOf(await run.run({ program: "wpe-only", arguments: [] }, { signal })).rehearsed).toBe(false);
	});

	it("writes each execution down outside the machine", async () => {
		const { run } = made.open().ports;
		for (const program of ["setup.exe", "unknown.exe", "setup.exe"])
			await run.run({ program, arguments: [] }, { signal });
		expect(recorded().map((each) => [each.command, each.rehearsed, each.exitCode])).toEqual([
			["setup.exe", true, 87],
			["unknown.exe", false, 0],
			["setup.exe", true, 87],
		]);
	});

	it("runs nothing once it was cancelled, or once the power is gone", async () => {
		const machine = made.open({ writeCache: true });
		const command = { program: "setup.exe", arguments: [] };
		expect(errorOf(await machine.ports.run.run(command, { signal: AbortSignal.abort() })).id).toBe("cancelled");
		await machine.storage.cut(1);
		const answered = await Promise.race([
			machine.ports.run.run(command, { signal }),
			new Promise((resolve) => setTimeout(() => resolve("silence"), 30)),
		]);
		expect(answered).toBe("silence");
		expect(() => recorded()).toThrow();
	});

	it("knows the tools of the running system", async () => {
		const { run } = made.open().ports;
		for (const tool of ["robocopy", "robocopy.exe", "C:\\Windows\\System32\\dism.exe", "setup"])
			expect(successOf(await run.has(tool)), tool).toBe(true);
		for (const tool of ["curl", "wpe-only"]) expect(successOf(await run.has(tool)), tool).toBe(false);
	});

	it("knows that WinPE has fewer", async () => {
		const blank = new ExampleMachine("blank-pc");
		try {
			await blank.boot();
			const { run } = blank.open().ports;
			for (const tool of ["diskpart", "dism.exe", "robocopy"]) expect(successOf(await run.has(tool)), tool).toBe(true);
			for (const tool of ["taskkill", "powershell", "curl"]) expect(successOf(await run.has(tool)), tool).toBe(false);
		} finally {
			blank.remove();
		}
	});
});

describe("matchCommand", () => {
	it("lets a pattern cover the whole text only", () => {
		const answer = { program: "a|b", exitCode: 0, takesMilliseconds: 0, output: [], writes: [], sets: {} };
		expect(matchCommand([answer], "B", "", "winpe")).toBe(answer);
		expect(matchCommand([answer], "ab", "", "winpe")).toBeUndefined();
		expect(matchCommand([{ ...answer, arguments: "x" }], "a", "x y", "winpe")).toBeUndefined();
	});
});
