import { describe, expect, it } from "vitest";
import type { Ports } from "../../src/model/ports.ts";
import { countedCommands, prepareSubject, problemsAfterCut } from "./cut-everywhere.ts";
import { digestOf, endOf, inTemporaryFolder, rehearse } from "./rig.ts";
import { onScene } from "./scene.ts";

/** Power that goes each time the image has been applied half: five times in a row if anybody starts it that often. */
function cutWhileApplying(cuts: { left: number }): (ports: Ports, cut: () => Promise<never>) => Ports {
	return (ports, cut) => ({
		...ports,
		images: {
			...ports.images,
			apply: async (image, root, watch) => {
				const applied = await ports.images.apply(image, root, watch);
				if (cuts.left === 0) return applied;
				cuts.left--;
				return cut();
			},
		},
	});
}

describe("power that goes at the same event again and again", () => {
	it("ends in the brake after 3 starts without progress, not in a loop; --resume finishes the run", async () => {
		await onScene({}, async (scene) => {
			const uncut = await onScene({}, async (other) => {
				expect(endOf(await rehearse(other)).exitCode).toBe(0);
				return digestOf(other.machineFolder);
			});
			const cuts = { left: 5 };
			const braked = await rehearse({ ...scene, wrap: cutWhileApplying(cuts) });
			const end = endOf(braked);
			expect([end.exitCode, end.ended, end.last.phase]).toEqual([1, "failed", "winpe"]);
			expect(braked.ends.at(-1)).toMatchObject({ kind: "failed", failure: { id: "restart-limit" } });
			// The start that came here made progress; after it three starts without any, and the fourth stays.
			expect(braked.cuts).toBe(4);
			const acts = braked.events.filter((event) => event.kind === "step-started" && event.type === "apply-image");
			expect(acts.length).toBe(braked.cuts);

			const again = await rehearse({ ...scene, maximumBoots: 3 });
			expect(endOf(again).exitCode).toBe(1);
			expect(again.sessions).toHaveLength(1);
			expect(again.events.some((event) => event.kind === "step-started")).toBe(false);

			let isFirst = true;
			const resumed = await rehearse({
				...scene,
				requestOf: () => {
					const choice = isFirst ? { choice: { kind: "resume" as const } } : {};
					isFirst = false;
					return choice;
				},
			});
			expect(endOf(resumed).exitCode).toBe(0);
			expect((await digestOf(scene.machineFolder)).digest).toBe(uncut.digest);
			expect(countedCommands(scene.machineFolder)).toEqual(["counter a", "counter b", "counter c"]);
		});
	});

	it.each([3, 5])("stays after 3 starts that were each cut at flush %i", async (number) => {
		await onScene({}, async (scene) => {
			const result = await rehearse({ ...scene, cut: { at: "flush", number, seed: 11 }, everyStart: true });
			expect([endOf(result).exitCode, result.cuts]).toEqual([1, 3]);
			expect(result.ends).toMatchObject([{ kind: "failed", failure: { id: "restart-limit" } }]);
		});
	});

	it("is stopped by the brake, not in a loop, when each start gets as far as flush 8; --resume finishes, nothing ran twice", async () => {
		await onScene({}, async (scene) => {
			const cut = { at: "flush", number: 8, seed: 11 } as const;
			const result = await rehearse({ ...scene, cut, everyStart: true, maximumBoots: 60 });
			expect([endOf(result).exitCode, result.ends.at(-1)]).toMatchObject([1, { failure: { id: "restart-limit" } }]);
			let isFirst = true;
			const requestOf = () => {
				const choice = isFirst ? { choice: { kind: "resume" as const } } : {};
				isFirst = false;
				return choice;
			};
			expect(endOf(await rehearse({ ...scene, requestOf })).exitCode).toBe(0);
			const counted = countedCommands(scene.machineFolder);
			expect(counted).toEqual([...new Set(counted)]);
		});
	});
});

describe("losses that the disk decides", () => {
	it("end in the same machine at 5 points of a short refresh with 3 seeds each; each once-command ran at most once", async () => {
		await inTemporaryFolder(async (folder) => {
			const subject = await prepareSubject(folder, "refresh.yaml");
			const problems: string[] = [];
			const records = [0.25, 0.5, 0.75].map((share) => Math.round(subject.records * share));
			const flushes = [0.45, 0.8].map((share) => Math.round(subject.flushes * share));
			const cuts = [
				...records.map((number) => ({ at: "record", number }) as const),
				...flushes.map((number) => ({ at: "flush", number }) as const),
			];
			for (const cut of cuts)
				for (const seed of [101, 202, 303]) problems.push(...(await problemsAfterCut(subject, { ...cut, seed })));
			expect(problems).toEqual([]);
		});
	}, 300_000);
});
