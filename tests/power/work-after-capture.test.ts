import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StepRegistry } from "../../src/engine/parts.ts";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { Ports } from "../../src/model/ports.ts";
import { steps } from "../../steps/index.ts";
import { digestOf, endOf, rehearse } from "./rig.ts";
import { onScene, type Scene, writeUnder } from "./scene.ts";

const REGISTRY = steps as unknown as StepRegistry;

async function must(result: Promise<{ readonly ok: boolean }>): Promise<void> {
	const answer = await result;
	if (!answer.ok) throw new Error(JSON.stringify(answer));
}

async function volumeOfWindows({ volumes }: Ports): Promise<VolumeInfo> {
	const all = await volumes.list();
	const windows = all.ok ? all.value.find(({ role }) => role === "windows") : undefined;
	if (windows?.letter === undefined) throw new Error("no volume of Windows with a letter");
	return windows;
}

/** Somebody who still works on files that were linked already, once; the last state that is seen has reached the disk. */
class Somebody {
	hasWorked = false;
	/** Barriers since then. */
	barriers = 0;

	async work(ports: Ports): Promise<void> {
		if (this.hasWorked) return;
		const { files } = ports;
		const { letter, id } = await volumeOfWindows(ports);
		const documents = `${letter}:\\Users\\lena\\Documents\\`;
		// Programs save by writing a new file and putting it in the old one's place.
		await must(files.write(`${documents}~budget.tmp`, "Budget, last version\r\n"));
		await must(files.remove(`${documents}Budget.txt`));
		await must(files.rename(`${documents}~budget.tmp`, `${documents}Budget.txt`));
		await must(files.write(`${documents}written after the capture.txt`, "new\r\n"));
		await must(files.createFolder(`${documents}New folder`));
		await must(files.rename(`${documents}Contract with Fabrikam.txt`, `${documents}New folder\\Contract, signed.txt`));
		await must(files.remove(`${documents}empty.txt`));
		await must(ports.volumes.flush(id));
		this.hasWorked = true;
	}

	/** Steps whose apply-image meets that work before it wipes. */
	steps(): StepRegistry {
		const apply = REGISTRY["apply-image"];
		if (apply === undefined) throw new Error("no apply-image");
		const act: typeof apply.act = async (decision, context) => {
			await this.work(context.ports);
			return apply.act(decision, context);
		};
		return { ...REGISTRY, "apply-image": { ...apply, act } };
	}

	/** The power goes at one barrier after the work: what was linked or deleted since the barrier before may be lost. */
	cutAt(number: number): (ports: Ports, cut: () => Promise<never>) => Ports {
		return (ports, cut) => ({
			...ports,
			volumes: {
				...ports.volumes,
				flush: async (volume) => (this.hasWorked && ++this.barriers === number ? cut() : ports.volumes.flush(volume)),
			},
		});
	}
}

async function usersFiles({ machineFolder }: Scene): Promise<readonly string[]> {
	const { lines } = await digestOf(machineFolder);
	return lines.filter((line) => /"Users\\\\lena\\\\Documents/i.test(line));
}

describe("work between the capture and the wipe", () => {
	const wish = {
		trees: (template: string) => {
			const file = join(template, "trees", "c", "Users", "lena", "Documents", "Budget.txt");
			writeUnder(file, "Budget, first version\r\n");
		},
	};

	it("is what the users get back: 1 file saved by replacing, 1 new, 1 renamed, 1 deleted", async () => {
		await onScene(wish, async (scene) => {
			const before = (await usersFiles(scene)).join("\n");
			for (const name of ["Contract with Fabrikam", "empty.txt", "Budget"]) expect(before).toContain(name);
			const result = await rehearse({ ...scene, steps: new Somebody().steps() });
			expect(endOf(result).exitCode).toBe(0);
			const lines = await usersFiles(scene);
			const after = lines.join("\n");
			for (const name of ["written after the capture.txt", "New folder\\\\Contract, signed.txt"])
				expect(after).toContain(name);
			for (const name of ["Contract with Fabrikam", "empty.txt", "~budget.tmp"]) expect(after).not.toContain(name);
			const budget = (all: string) => all.split("\n").find((line) => line.includes("Budget.txt"));
			expect(budget(after)).not.toBe(budget(before));
		});
	});

	it("survives a power cut at each of 4 barriers after it", async () => {
		const run = (number: number) =>
			onScene(wish, async (scene) => {
				const somebody = new Somebody();
				const result = await rehearse({ ...scene, steps: somebody.steps(), wrap: somebody.cutAt(number) });
				expect([endOf(result).exitCode, result.cuts]).toEqual([0, number === 0 ? 0 : 1]);
				return usersFiles(scene);
			});
		const uncut = await run(0);
		expect(uncut.length).toBeGreaterThan(5);
		for (const number of [1, 2, 3, 4]) expect(await run(number), `barrier ${number}`).toEqual(uncut);
	});
});
