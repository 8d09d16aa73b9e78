import { describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { RunPowershellScriptInput } from "../../src/model/inputs.gen.ts";
import { runPowershellScript } from "../../steps/run-powershell-script.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

const name = "script-00000000-0000-4000-8000-000000000001.ps1";
const scripts = "C:\\_SMSTaskSequence\\Scripts";

function withVolume(): FakeMachine {
	const machine = new FakeMachine();
	machine.memory.addVolume("C");
	return machine;
}

async function decide(input: RunPowershellScriptInput, machine = withVolume()) {
	return runPowershellScript.decide(input, machine.look);
}

describe("run-powershell-script", () => {
	it("makes a file of the text that PowerShell reads rightly, and removes it", async () => {
		const machine = withVolume();
		const decision = successOf(await decide({ script: "'größer'\n'b'", parameters: ["-Mode", "a b"] }, machine));
		let during: string | undefined;
		const { run } = machine.context.ports;
		const watching = async (...[command, options]: Parameters<typeof run.run>) => {
			during = Buffer.from(successOf(await machine.memory.files.readBytes(`${scripts}\\${name}`))).toString("hex");
			return run.run(command, options);
		};
		const context = { ...machine.context, ports: { ...machine.context.ports, run: { ...run, run: watching } } };
		successOf(await runPowershellScript.act(decision, context));
		expect(during).toBe(Buffer.from("\uFEFF'größer'\r\n'b'", "utf8").toString("hex"));
		expect(await machine.text(`${scripts}\\${name}`)).toBeUndefined();
		const [command] = machine.commands;
		expect(command?.program).toBe("powershell.exe");
		expect(command?.arguments).toEqual(
			["-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File"].concat(
				`${scripts}\\${name}`,
				"-Mode",
				"a b",
			),
		);
	});

	it("removes the file also when the script fails", async () => {
		const machine = withVolume();
		machine.commandResult = ok({ exitCode: 1, output: ["no"], rehearsed: true });
		const decision = successOf(await decide({ script: "exit 1" }, machine));
		expect(failureOf(await runPowershellScript.act(decision, machine.context)).id).toBe("command-failed");
		expect(await machine.text(`${scripts}\\${name}`)).toBeUndefined();
	});

	it("runs a file where it lies and leaves the machine's own policy alone when asked", async () => {
		const machine = withVolume();
		const decision = successOf(await decide({ file: "C:/Setup/a.ps1", "execution-policy": "Undefined" }, machine));
		successOf(await runPowershellScript.act(decision, machine.context));
		expect(machine.commands[0]?.arguments.slice(3)).toEqual(["-File", "C:\\Setup\\a.ps1"]);
	});

	it("runs a content that is a script, and a file inside one that is a folder", async () => {
		const machine = withVolume();
		await machine.put("C:\\Cache\\one", "'one'");
		await machine.put("C:\\Cache\\tools\\sub\\two.ps1", "'two'");
		machine.contents.set("one", "C:\\Cache\\one");
		machine.contents.set("tools", "C:\\Cache\\tools");
		const one = successOf(await decide({ content: "one" }, machine));
		successOf(await runPowershellScript.act(one, machine.context));
		expect(machine.commands[0]?.arguments.at(-1)).toBe(`${scripts}\\${name}`);
		const two = successOf(await decide({ content: "tools", file: "sub\\two.ps1" }, machine));
		successOf(await runPowershellScript.act(two, machine.context));
		expect(machine.commands[1]?.arguments.at(-1)).toBe("C:\\Cache\\tools\\sub\\two.ps1");
		expect(failureOf(await decide({ content: "tools" }, machine)).message).toContain("is a folder");
		expect(failureOf(await decide({ content: "tools", file: "no.ps1" }, machine)).id).toBe("content-missing");
	});

	it.each<RunPowershellScriptInput>([
		{},
		{ script: "a", file: "C:\\a.ps1" },
		{ script: "a", content: "tools" },
		{ file: "C:\\a.bat" },
		{ file: "a.ps1" },
		{ content: "tools", file: "..\\a.ps1" },
		{ script: "a", "success-codes": ["ten"] },
	])("refuses %j", async (input) => {
		expect(failureOf(await decide(input)).id).toBe("input-invalid");
	});
});
