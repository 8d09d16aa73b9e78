import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { useSite } from "./compare-sequences.ts";
import { rehearseFolder } from "./rehearse-folder.ts";

const FOLDER = join(import.meta.dirname, "..", "sequences", "positive", "configmgr-refresh");
/** From the old Windows over the hard links, the wipe, the image and the answer file to the restore in the new Windows. */
const POINTS: readonly CutPoint[] = [
	...[20, 40, 55, 65, 75, 85, 95].map((number) => ({ at: "record", number, seed: number }) as const),
	...[25, 60].map((number) => ({ at: "flush", number, seed: number }) as const),
];

describe("a refresh of Configuration Manager that is cut off", () => {
	const site = useSite();
	let uncut: Promise<readonly string[]> | undefined;
	const whole = () => {
		uncut ??= rehearseFolder(site.get(), FOLDER, "whole").then(({ result, after }) => {
			expect(result.ends.at(-1)?.kind).toBe("finished");
			return after;
		});
		return uncut;
	};

	it.each(POINTS)("at $at $number leaves the same machine", async (cut) => {
		const expected = await whole();
		const { result, after } = await rehearseFolder(site.get(), FOLDER, `${cut.at}-${cut.number}`, undefined, cut);
		expect(result.cuts).toBe(1);
		expect(result.ends.at(-1)?.kind).toBe("finished");
		expect(after).toEqual(expected);
	});
});
