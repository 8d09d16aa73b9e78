import { describe, expect, it } from "vitest";
import type { DownloadContentInput } from "../../src/model/inputs.gen.ts";
import { plainValue } from "../../src/model/variables.ts";
import { downloadContent } from "../../steps/download-content.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

async function share() {
	const machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	await machine.put("D:\\share\\drivers\\lan\\a.inf", "inf");
	await machine.put("D:\\share\\note.txt", "note");
	machine.contents.set("drivers", "D:\\share\\drivers");
	machine.contents.set("note", "D:\\share\\note.txt");
	return machine;
}

async function download(machine: FakeMachine, input: DownloadContentInput) {
	const decision = successOf(await downloadContent.decide(input, machine.look));
	return { decision, outcome: await downloadContent.act(decision, machine.context) };
}

describe("download-content", () => {
	it("copies files and folders under their names and lists the places, ended by a gap", async () => {
		const machine = await share();
		const { outcome } = await download(machine, { content: ["note", "drivers"], to: "C:\\Company", variable: "P" });
		const changes = successOf(outcome).variables ?? [];
		expect(changes.map(({ name, value }) => `${name}=${plainValue(value)}`)).toEqual([
			"P01=C:\\Company\\note",
			"P02=C:\\Company\\drivers",
			"P03=",
		]);
		expect(await machine.text("C:\\Company\\drivers\\lan\\a.inf")).toBe("inf");
		expect(await machine.text("C:\\Company\\note")).toBe("note");
	});

	it("leaves nothing half under the right name, and takes a whole copy of a cut attempt as it is", async () => {
		const machine = await share();
		const input = { content: ["note", "drivers"], to: "C:\\Company" };
		const decision = successOf(await downloadContent.decide(input, machine.look));
		await machine.put(`C:\\Company\\drivers.${decision.data.partial}.part\\old.inf`, "half of an earlier attempt");
		await machine.put("C:\\Company\\note", "whole");
		successOf(await downloadContent.act(decision, machine.context));
		expect(await machine.text("C:\\Company\\note")).toBe("whole");
		expect(await machine.text("C:\\Company\\drivers\\lan\\a.inf")).toBe("inf");
		expect(await machine.text("C:\\Company\\drivers\\old.inf")).toBeUndefined();
		const listed = successOf(await machine.memory.files.list("C:\\Company"));
		expect(listed.map(({ name }) => name)).toEqual(["drivers", "note"]);
	});

	it("replaces nothing that is there", async () => {
		const machine = await share();
		await machine.put("C:\\Company\\drivers\\mine.txt", "mine");
		const decided = await downloadContent.decide({ content: ["drivers"], to: "C:\\Company" }, machine.look);
		expect(failureOf(decided)).toMatchObject({ id: "file-exists", operand: "C:\\Company\\drivers" });
	});

	it("uses what the engine has cached already", async () => {
		const machine = await share();
		await machine.put("C:\\_SMSTaskSequence\\Content\\note", "note");
		machine.contents.set("note", "C:\\_SMSTaskSequence\\Content\\note");
		const { outcome } = await download(machine, { content: ["note"], variable: "P" });
		expect(successOf(outcome).variables?.[0]).toMatchObject({ value: "C:\\_SMSTaskSequence\\Content\\note" });
		expect(await machine.text("C:\\_SMSTaskSequence\\Downloads\\note")).toBeUndefined();
	});

	it("stops at the first content that fails, or goes on and leaves it out of the list", async () => {
		const machine = await share();
		machine.contents.set("gone", "D:\\share\\gone");
		const content = ["gone", "note"];
		expect(failureOf((await download(machine, { content, variable: "P" })).outcome).id).toBe("content-missing");
		const { outcome } = await download(machine, { content, variable: "P", "continue-on-download-error": true });
		const done = successOf(outcome);
		expect((done.variables ?? []).map(({ value }) => plainValue(value))).toEqual([
			"C:\\_SMSTaskSequence\\Downloads\\note",
			"",
			"",
		]);
		expect(done.notes?.[0]).toContain("gone is missing");
	});
});
