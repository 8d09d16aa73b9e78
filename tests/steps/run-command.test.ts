import { describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { CommandResult } from "../../src/model/command.ts";
import type { RunCommandInput } from "../../src/model/inputs.gen.ts";
import { plainValue } from "../../src/model/variables.ts";
import { runCommand } from "../../steps/run-command.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

async function run(input: RunCommandInput, result: Partial<CommandResult>) {
	const machine = new FakeMachine();
	machine.commandResult = ok({ exitCode: 0, output: [], rehearsed: true, ...result });
	const decision = successOf(await runCommand.decide(input, machine.look));
	return { machine, decision, outcome: await runCommand.act(decision, machine.context) };
}

describe("run-command", () => {
	it("runs once unless its author says otherwise", () => {
		expect(runCommand.idempotence({ program: "a" })).toBe("once");
		expect(runCommand.idempotence({ program: "a", idempotence: "repeatable" })).toBe("repeatable");
	});

	it("hands over an argument vector and folder, and no shell line", async () => {
		const input = { program: "tool.exe", arguments: ["/x", "a b"], "working-directory": "C:\\T" };
		const { machine, decision } = await run(input, { output: ["one", "two"] });
		expect(machine.commands).toEqual([{ program: "tool.exe", arguments: ["/x", "a b"], workingDirectory: "C:\\T" }]);
		expect(decision.summary).toBe('Run tool.exe /x "a b"');
		expect(machine.logged).toEqual(["one", "two"]);
	});

	it("gives its output to a variable, trimmed and at most 4,000 characters", async () => {
		const input = { program: "tool", "output-variable": "Out" };
		const { outcome } = await run(input, { output: ["", "  yes", "x".repeat(5000)] });
		const change = successOf(outcome).variables?.[0];
		expect(change?.name).toBe("Out");
		const value = plainValue(change?.value ?? "");
		expect(value.slice(0, 6)).toBe("yes\nxx");
		expect(value.length).toBe(4000);
	});

	it("gives the end of the output where its author asks for so many characters", async () => {
		const input = { program: "tool", "output-variable": "Out", "last-output-characters": 6 };
		const { outcome } = await run(input, { output: ["first", "last", "  "] });
		expect(successOf(outcome).variables).toEqual([{ name: "Out", value: "t\nlast" }]);
	});

	it("runs as another account, whose password is a secret of the decision", async () => {
		const machine = new FakeMachine();
		machine.facts = { ...machine.facts, phase: "full-os" };
		const input = { program: "tool", account: "CORP\\install", password: "Right-Pony-8" };
		const decision = successOf(await runCommand.decide(input, machine.look));
		expect(decision.summary).toBe("Run tool as CORP\\install");
		expect(JSON.stringify(decision)).not.toContain("Right-Pony-8");
		successOf(await runCommand.act(decision, machine.context));
		const [{ account } = {}] = machine.commands;
		expect([account?.name, account?.password.reveal()]).toEqual(["CORP\\install", "Right-Pony-8"]);
	});

	it("starts nothing as another account in WinPE", async () => {
		const { machine, outcome } = await run({ program: "tool", account: "CORP\\install", password: "x" }, {});
		expect(failureOf(outcome)).toMatchObject({ id: "wrong-phase", operand: "CORP\\install" });
		expect(machine.commands).toEqual([]);
		expect(runCommand.effects({ program: "tool", account: "CORP\\install" })).toContainEqual({
			kind: "needs-system",
			phase: "full-os",
			what: "the account CORP\\install",
		});
	});

	it("looks for an absolute path without an extension as Windows does", async () => {
		const machine = new FakeMachine();
		machine.memory.addVolume("C");
		await machine.put("C:\\Setup\\go.bat", "");
		await machine.put("C:\\Setup\\go.cmd", "");
		const decision = successOf(await runCommand.decide({ "command-line": "C:\\Setup\\go /q" }, machine.look));
		successOf(await runCommand.act(decision, machine.context));
		expect(machine.commands).toEqual([{ program: "C:\\Setup\\go.bat", arguments: ["/q"], verbatim: "/q" }]);
	});

	it.each([
		[{ program: "a", "command-line": "b" }, "/program"],
		[{ "command-line": "b", arguments: ["c"] }, "/arguments"],
		[{}, ""],
		[{ program: "a", password: "x" }, "/password"],
		[{ program: "a", "last-output-characters": 9 }, "/last-output-characters"],
	] as const)("finds what contradicts itself in %j", async (input, pointer) => {
		expect(runCommand.check?.(input).map((each) => each.pointer)).toEqual([pointer]);
		expect(failureOf(await runCommand.decide(input, new FakeMachine().look)).id).toBe("input-invalid");
	});

	it("restarts into the running system on a restart code", async () => {
		const { outcome } = await run({ program: "msiexec" }, { exitCode: 3010 });
		expect(successOf(outcome)).toMatchObject({
			kind: "restart",
			into: "winpe",
			then: "next",
			notes: ["exit code 3010"],
		});
	});

	it("fails with code, command and the end of the output", async () => {
		const output = Array.from({ length: 30 }, (_, line) => `line ${line}`);
		const { outcome } = await run({ program: "setup.exe", arguments: ["/q"] }, { exitCode: -2147024894, output });
		const failure = failureOf(outcome);
		expect(failure).toMatchObject({ id: "command-failed", exitCode: 0x80070002, command: "setup.exe /q" });
		expect(failure.message).toContain("0x80070002");
		expect(failure.output).toEqual(output.slice(10));
	});

	it("takes exit codes with either sign", async () => {
		const { outcome } = await run({ program: "a", "success-codes": [4294967295] }, { exitCode: -1 });
		expect(successOf(outcome).kind).toBe("done");
	});

	it("says of a command without an answer that it was not rehearsed", async () => {
		const { outcome } = await run({ program: "a", arguments: ["b"] }, { rehearsed: false, exitCode: 99 });
		expect(successOf(outcome)).toEqual({ kind: "done", notes: ["not rehearsed: a b"] });
	});

	it.each(["2147945411", "-2147021885", "0x80070BC3", "0x80070bc3"])("takes the success code %s", async (code) => {
		const { outcome } = await run({ program: "a", "success-codes": [0, code] }, { exitCode: 0x8007_0bc3 });
		expect(successOf(outcome).kind).toBe("done");
	});

	it("takes a restart code in hexadecimal", async () => {
		const asked = await run({ program: "a", "restart-codes": ["0x80070BC2"] }, { exitCode: 0x8007_0bc2 | 0 });
		expect(successOf(asked.outcome).kind).toBe("restart");
	});

	it.each(["4294967296", "-2147483649", "ten", "0x1FFFFFFFF"])("refuses %s, which is no exit code", async (code) => {
		const decided = await runCommand.decide({ program: "a", "success-codes": [code] }, new FakeMachine().look);
		expect(failureOf(decided)).toMatchObject({ id: "input-invalid", operand: code });
	});
});
