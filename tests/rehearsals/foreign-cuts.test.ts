import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { useSite } from "./compare-sequences.ts";
import { preparations } from "./preparations.ts";
import { rehearseFolder } from "./rehearse-folder.ts";

const SEQUENCES = join(import.meta.dirname, "..", "sequences", "positive");

function points(records: readonly number[], flushes: readonly number[]): readonly CutPoint[] {
	return [
		...records.map((number) => ({ at: "record", number, seed: number }) as const),
		...flushes.map((number) => ({ at: "flush", number, seed: number }) as const),
	];
}

/** From the old Windows over the hard links, the wipe, the image and the answer file to the restore in the new Windows. */
const REFRESH = points([20, 40, 55, 65, 75, 85, 95], [25, 60]);
/** From the scan over Setup's first part and its restart to the last restart of the new Windows, or to the steps behind a rollback. */
const UPGRADE = points([15, 22, 38, 42, 46, 52, 58, 64], [20, 30]);
const ROLLBACK = points([36, 44, 48, 54], [26]);

/** The same sequence cut off in different places always ends in the same machine. */
function cutOff(name: string, cuts: readonly CutPoint[]): void {
	const site = useSite();
	const folder = join(SEQUENCES, name);
	let uncut: Promise<readonly string[]> | undefined;
	const whole = () => {
		uncut ??= rehearseFolder(site.get(), folder, "whole", preparations[name]).then(({ result, after }) => {
			expect(result.ends.at(-1)?.kind).toBe("finished");
			return after;
		});
		return uncut;
	};

	it.each(cuts)("at $at $number leaves the same machine", async (cut) => {
		const expected = await whole();
		const { result, after } = await rehearseFolder(
			...([site.get(), folder, `${cut.at}-${cut.number}`, preparations[name], cut] as const),
		);
		expect(result.cuts).toBe(1);
		expect(result.ends.at(-1)?.kind).toBe("finished");
		expect(after).toEqual(expected);
	});
}

describe("a refresh of Configuration Manager that is cut off", () => cutOff("configmgr-refresh", REFRESH));

describe("an upgrade of Configuration Manager that is cut off", () => cutOff("configmgr-upgrade", UPGRADE));

describe("an upgrade of Configuration Manager that is rolled back and cut off", () =>
	cutOff("configmgr-upgrade-rolled-back", ROLLBACK));
