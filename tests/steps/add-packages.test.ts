import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "../../src/base/result.ts";
import type { AddPackagesInput } from "../../src/model/inputs.gen.ts";
import { addPackages } from "../../steps/add-packages.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

let machine: FakeMachine;
beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	machine.contents.set("updates", "D:\\Updates");
	for (const name of ["10 last.msu", "2 second.cab", "1 first.MSU", "read me.txt", "languages\\de.cab"])
		await machine.put(`D:\\Updates\\${name}`, "x");
});

const decided = async (input: Partial<AddPackagesInput> = {}) =>
	addPackages.decide({ packages: "updates", to: "C:", ...input }, machine.look);

async function acted(code: (path: string) => number, input: Partial<AddPackagesInput> = {}) {
	const { ports } = machine;
	const { run } = ports.run;
	const answering: typeof run = async (command, watch) => {
		await run(command, watch);
		return ok({ exitCode: code(command.arguments[3] ?? ""), output: ["told"], rehearsed: true });
	};
	const context = { ...machine.context, ports: { ...ports, run: { ...ports.run, run: answering } } };
	return addPackages.act(successOf(await decided(input)), context);
}

describe("add-packages", () => {
	it("adds every package of the folder in the order of its name, with scratch space on the disk", async () => {
		const outcome = successOf(await acted(() => 0));
		const order = ["1 first.MSU", "2 second.cab", "10 last.msu", "languages\\de.cab"];
		expect(machine.commands).toEqual(
			order.map((name) => ({
				program: "dism",
				arguments: [
					...["/English", "/Image:C:\\", "/Add-Package", `/PackagePath:D:\\Updates\\${name}`],
					"/ScratchDir:C:\\_SMSTaskSequence\\Scratch",
				],
			})),
		);
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-C"] });
		expect(outcome.notes).toEqual(order.map((name) => `D:\\Updates\\${name}: added`));
	});

	it("takes a restart to come for success, and tells what is not meant for this Windows", async () => {
		const codes = (path: string) => (path.includes("second") ? 0x800f081e | 0 : 3010);
		expect(successOf(await acted(codes)).notes).toContain("D:\\Updates\\2 second.cab: not applicable");
		const failure = failureOf(await acted(codes, { "must-apply": true }));
		expect(failure).toMatchObject({ id: "command-failed", operand: "D:\\Updates\\2 second.cab", exitCode: 0x800f081e });
	});

	it("tries the others after one that fails, and lists them all", async () => {
		const failure = failureOf(await acted((path) => (path.includes("first") ? 0x800f0823 : 0)));
		expect(failure).toMatchObject({ operand: "D:\\Updates\\1 first.MSU", exitCode: 0x800f0823, output: ["told"] });
		expect(failure.details).toHaveLength(4);
		expect(machine.commands).toHaveLength(4);
	});

	it("takes a content that is one package, and refuses one without any", async () => {
		machine.contents.set("one", "D:\\Updates\\2 second.cab");
		expect(successOf(await decided({ packages: "one" })).data.packages).toEqual([""]);
		machine.contents.set("none", "D:\\Updates\\read me.txt");
		expect(failureOf(await decided({ packages: "none" })).id).toBe("content-missing");
	});
});
