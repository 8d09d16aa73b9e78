import { describe, expect, it } from "vitest";
import { captureState } from "../../../src/userstate/capture-state.ts";
import { finishCapture } from "../../../src/userstate/delta-pass.ts";
import { MemoryMachine } from "../../doubles/memory-machine.ts";
import { seededRandom } from "../../doubles/memory-volume.ts";
import { ADA, exists, machineWithUsers, nodeAt, put, STORE, scopeOf } from "../../doubles/user-tree.ts";

const REQUEST = { storePath: STORE, root: "C:\\" };
const LETTER = "C:\\Users\\ada\\Documents\\letter.txt";

async function captured(): Promise<MemoryMachine> {
	const machine = await machineWithUsers(() => new MemoryMachine());
	const done = await captureState(machine, { scope: scopeOf(machine), ...REQUEST }, {});
	expect(done).toMatchObject({ ok: true });
	return machine;
}

async function indexOf(machine: MemoryMachine): Promise<string> {
	const text = await machine.files.readText(`${STORE}\\final\\index-000.txt`);
	return text.ok ? text.value : text.error.message;
}

/** The node that the final index gives for a path. */
async function stored(machine: MemoryMachine, path: string) {
	const line = (await indexOf(machine)).split("\r\n").find((one) => one.endsWith(`\t${path.slice(3)}`));
	return nodeAt(machine, `${STORE}\\${line?.split("\t")[0]}`);
}

describe("the pass before the first deletion", () => {
	it("links the file that a program saved by replacing", async () => {
		const machine = await captured();
		await machine.files.remove(LETTER);
		const last = await put(machine, LETTER, "second version");
		expect(await finishCapture(machine, REQUEST)).toMatchObject({ ok: true, value: { kind: "final" } });
		expect(await stored(machine, LETTER)).toBe(last);
	});

	it("follows new, renamed and deleted files and new users", async () => {
		const machine = await captured();
		await put(machine, "C:\\Users\\ada\\new.txt", "new");
		await machine.files.rename(LETTER, "C:\\Users\\ada\\letter of may.txt");
		await machine.files.remove("C:\\Users\\bob\\Desktop\\plan.txt");
		await put(machine, "C:\\Users\\eve\\hello.txt", "hello");
		machine.profileList.push({ sid: "S-1-5-21-1-2-3-1003", path: "C:\\Users\\eve" });
		expect(await finishCapture(machine, REQUEST)).toMatchObject({
			ok: true,
			value: { receipt: { counts: { names: 3 } } },
		});
		const index = await indexOf(machine);
		expect(index).toContain("Users\\ada\\letter of may.txt");
		expect(index).toContain("Users\\eve\\hello.txt");
		expect(index).not.toContain("plan.txt");
	});

	it("makes links again that a power cut dropped", async () => {
		for (let seed = 1; seed <= 30; seed++) {
			const machine = await captured();
			const numbered = nodeAt(machine, `${STORE}\\files\\000`);
			const volume = machine.volumeList[0];
			for (const name of numbered.children.keys()) volume?.setName(numbered, name, undefined);
			machine.cut(seededRandom(seed));
			expect(await finishCapture(machine, REQUEST)).toMatchObject({ ok: true });
			expect(await stored(machine, LETTER)).toBe(nodeAt(machine, LETTER));
		}
	});

	it("walks nothing again once it is final: files may be gone by then", async () => {
		const machine = await captured();
		await finishCapture(machine, REQUEST);
		const letter = nodeAt(machine, LETTER);
		await machine.files.removeTree("C:\\Users");
		const again = await finishCapture(machine, REQUEST);
		expect(again).toMatchObject({ ok: true, value: { kind: "final", receipt: { counts: { names: 2 } } } });
		expect(await stored(machine, LETTER)).toBe(letter);
	});

	it("stops a resumed wipe when the final store has lost a file", async () => {
		const machine = await captured();
		await finishCapture(machine, REQUEST);
		await machine.files.remove(`${STORE}\\files\\000\\000000`);
		const stopped = await finishCapture(machine, REQUEST);
		expect(stopped).toMatchObject({ ok: false, error: { id: "content-damaged", details: ["file 0"] } });
	});

	it("stops when a captured profile is gone and nothing was finished", async () => {
		const machine = await captured();
		await machine.files.removeTree("C:\\Users\\bob");
		expect(await finishCapture(machine, REQUEST)).toMatchObject({ ok: false, error: { id: "capture-incomplete" } });
		expect(exists(machine, `${STORE}\\final\\receipt.json`)).toBe(false);
	});

	it("permits no deletion beside a capture that did not end", async () => {
		const machine = await captured();
		await machine.files.write(`${STORE}\\captured\\receipt.json`, '{"format":1,"comp');
		expect(await finishCapture(machine, REQUEST)).toMatchObject({ ok: false, error: { id: "capture-incomplete" } });
	});

	it("leaves other volumes and folders without a store alone", async () => {
		const machine = await captured();
		machine.addVolume("D");
		const elsewhere = await finishCapture(machine, { storePath: STORE, root: "D:\\" });
		expect(elsewhere).toMatchObject({ ok: true, value: { kind: "other-volume" } });
		const none = await finishCapture(machine, { storePath: "C:\\_SMSTaskSequence", root: "C:\\" });
		expect(none).toEqual({ ok: true, value: { kind: "no-store" } });
		expect(machine.profileList[0]?.sid).toBe(ADA);
	});
});
