import { beforeEach, describe, expect, it } from "vitest";
import type { CopyFilesInput } from "../../src/model/inputs.gen.ts";
import { copyFiles } from "../../steps/copy-files.ts";
import { FakeMachine, failureOf, successOf } from "../doubles/fake-ports.ts";

let machine: FakeMachine;

beforeEach(async () => {
	machine = new FakeMachine();
	machine.memory.addVolume("C");
	machine.memory.addVolume("D");
	machine.contents.set("tools", "D:\\content\\tools");
	await machine.put("D:\\content\\tools\\a.txt", "alpha");
	await machine.put("D:\\content\\tools\\sub\\b.txt", "beta");
});

async function copy(input: CopyFilesInput) {
	const decision = successOf(await copyFiles.decide(input, machine.look));
	return copyFiles.act(decision, machine.context);
}

describe("copy-files", () => {
	it("copies a folder with all below it and says what it read back", async () => {
		const outcome = successOf(await copy({ content: "tools", to: "C:\\Tools" }));
		expect(await machine.text("C:\\Tools\\a.txt")).toBe("alpha");
		expect(await machine.text("C:\\Tools\\sub\\b.txt")).toBe("beta");
		expect(outcome).toMatchObject({ kind: "done", wrote: ["volume-C"] });
		expect(outcome.notes?.[0]).toContain("2 files copied");
	});

	it("copies one file under the name of the target", async () => {
		successOf(await copy({ from: "D:/content/tools/a.txt", to: "C:\\New\\name.txt" }));
		expect(await machine.text("C:\\New\\name.txt")).toBe("alpha");
	});

	it("keeps what an attempt before copied, and finishes a torn one", async () => {
		await machine.put("C:\\Tools\\a.txt", "alpha");
		await machine.put("C:\\Tools\\sub\\b.txt.steppe-unfinished", "be");
		const outcome = successOf(await copy({ content: "tools", to: "C:\\Tools" }));
		expect(outcome.notes).toContain("1 file was there already with the same bytes");
		expect(await machine.text("C:\\Tools\\sub\\b.txt")).toBe("beta");
		expect(await machine.text("C:\\Tools\\sub\\b.txt.steppe-unfinished")).toBeUndefined();
	});

	it("replaces other bytes only when it was told to", async () => {
		await machine.put("C:\\Tools\\a.txt", "OTHER");
		const refused = failureOf(await copy({ content: "tools", to: "C:\\Tools" }));
		expect(refused).toMatchObject({ id: "file-exists", operand: "C:\\Tools\\a.txt" });
		expect(await machine.text("C:\\Tools\\a.txt")).toBe("OTHER");
		successOf(await copy({ content: "tools", to: "C:\\Tools", overwrite: true }));
		expect(await machine.text("C:\\Tools\\a.txt")).toBe("alpha");
	});

	it("follows no link", async () => {
		const place = machine.memory.place("D:\\content\\tools\\a.txt");
		if (!place.ok) throw new Error("no such file");
		const link = place.value.volume.node("reparse");
		place.value.volume.setName(place.value.folder, "link", link);
		const outcome = successOf(await copy({ content: "tools", to: "C:\\Tools" }));
		expect(outcome.notes?.join()).toContain("1 links");
		expect((await machine.memory.files.stat("C:\\Tools\\link")).ok).toBe(true);
		expect(successOf(await machine.memory.files.stat("C:\\Tools\\link"))).toBeUndefined();
	});

	it("finds its volumes again under other letters", async () => {
		const decision = successOf(await copyFiles.decide({ from: "D:\\content\\tools", to: "C:\\Tools" }, machine.look));
		const [first, second] = machine.memory.volumeList;
		if (first === undefined || second === undefined) throw new Error("no volumes");
		[first.letter, second.letter] = ["E", "C"];
		successOf(await copyFiles.act(decision, machine.context));
		expect(await machine.text("E:\\Tools\\a.txt")).toBe("alpha");
	});

	it("stops when it is cancelled", async () => {
		machine.abort.abort();
		expect(failureOf(await copy({ content: "tools", to: "C:\\Tools" })).id).toBe("cancelled");
	});

	it.each([
		[{ to: "C:\\x" }, "input-invalid"],
		[{ content: "tools", from: "D:\\content", to: "C:\\x" }, "input-invalid"],
		[{ content: "tools", to: "relative\\path" }, "input-invalid"],
		[{ content: "tools", to: "C:\\" }, "input-invalid"],
		[{ content: "tools", to: "D:\\content\\tools\\sub\\copy" }, "input-invalid"],
		[{ content: "tools", to: "Q:\\x" }, "volume-not-found"],
		[{ from: "D:\\nothing", to: "C:\\x" }, "file-not-found"],
	] as const)("refuses %j", async (input, id) => {
		expect(failureOf(await copyFiles.decide(input, machine.look)).id).toBe(id);
	});

	it("refuses what does not fit", async () => {
		machine.memory.freeBytes.set("C", 5);
		expect(failureOf(await copyFiles.decide({ content: "tools", to: "C:\\x" }, machine.look)).id).toBe("disk-full");
	});
});
