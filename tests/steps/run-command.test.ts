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

	it("hands over an argument vector, folder and timeout, and no shell line", async () => {
		const input = { program: "tool.exe", arguments: ["/x", "a b"], "working-directory": "C:\\T", timeout: "2m" };
		const { machine, decision } = await run(input, { output: ["one", "two"] });
		expect(machine.commands).toEqual([
			{ program: "tool.exe", arguments: ["/x", "a b"], workingDirectory: "C:\\T", timeoutMilliseconds: 120_000 },
		]);
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

	it("refuses a timeout of nothing", async () => {
		const decided = await runCommand.decide({ program: "a", timeout: "0s" }, new FakeMachine().look);
		expect(failureOf(decided)).toMatchObject({ id: "input-invalid", operand: "0s" });
	});
});
