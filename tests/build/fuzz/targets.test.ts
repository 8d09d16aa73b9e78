import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { byteTargets } from "../../../build/fuzz/byte-targets.ts";
import { mutate, Numbers } from "../../../build/fuzz/mutate.ts";
import { placeTargets } from "../../../build/fuzz/place-targets.ts";
import { noResult, runCase } from "../../../build/fuzz/run-targets.ts";
import { type FuzzTarget, Wrong } from "../../../build/fuzz/target.ts";
import { textTargets } from "../../../build/fuzz/text-targets.ts";

/** Cases for each target: few here, so that the tests stay quick; `npm run fuzz` makes as many as its time allows. */
function casesFor({ every = 1 }: FuzzTarget): number {
	return Math.max(3, Math.floor(150 / every ** 1.2));
}

describe("damaged input", () => {
	it.each([...textTargets, ...byteTargets, ...placeTargets].map((target) => [target.name, target] as const))(
		"for %s is refused with words or accepted, and never breaks anything",
		async (_name, target) => {
			const result = noResult(target);
			const seeds = target.seeds();
			for (let seed = 1; seed <= casesFor(target); seed++) await runCase(target, seeds, seed, result);
			expect(result.broken.map(({ seed, why }) => `case ${seed}: ${why}`)).toEqual([]);
			expect(result.refused).toBeGreaterThan(0);
		},
		120_000,
	);

	it("is made from sound input, which is accepted as it is", async () => {
		for (const target of [...textTargets, ...byteTargets].filter(({ name }) => !["program version"].includes(name))) {
			const verdicts = await Promise.all(target.seeds().map((bytes) => target.read(Buffer.from(bytes))));
			expect(verdicts, target.name).toContain("accepted");
		}
	});
});

describe("the page about fuzzing", () => {
	it("tells of every reader that is fed", () => {
		const page = readFileSync("docs/fuzzing.md", "utf8");
		const all = [...textTargets, ...byteTargets, ...placeTargets].map(({ name }) => name);
		expect(all.filter((name) => !page.includes(`| ${name} |`) && !page.includes(`\`${name}\``))).toEqual([]);
	});
});

describe("the fuzzer", () => {
	it("makes the same case from the same number", () => {
		const seed = Buffer.from("name: a sequence\nsteps: []\n");
		const cases = [7, 7, 8].map((number) => mutate(seed, new Numbers(number)).toString("hex"));
		expect(cases[0]).toBe(cases[1]);
		expect(cases[0]).not.toBe(cases[2]);
	});

	it("finds crashes, promises that are not kept, and refusals without words", async () => {
		const seeds = [Buffer.from("abc")];
		const broken = async (read: FuzzTarget["read"]) => {
			const target: FuzzTarget = { name: "t", feeds: "", seeds: () => seeds, read };
			const result = noResult(target);
			await runCase(target, seeds, 1, result);
			return result.broken.map(({ why }) => why);
		};
		expect(await broken(() => "accepted")).toEqual([]);
		expect(await broken(() => JSON.parse("{") as "accepted")).toHaveLength(1);
		expect(
			await broken(() => {
				throw new Wrong("not as promised");
			}),
		).toEqual(["Error: not as promised"]);
	});
});
