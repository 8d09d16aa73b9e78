import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useSite } from "./compare-sequences.ts";
import { consoleLines } from "./console-lines.ts";
import { compareWithGolden } from "./golden-file.ts";
import { preparations } from "./preparations.ts";
import { rehearseFolder } from "./rehearse-folder.ts";
import { changedLines } from "./run-lines.ts";

const SEQUENCES = join(import.meta.dirname, "..", "sequences");
const refused = readdirSync(join(SEQUENCES, "refused")).sort();
const failing = readdirSync(join(SEQUENCES, "failing")).sort();

/** What the console prints when a rehearsal must be refused; nothing of the machine may be another afterwards. UPDATE_GOLDEN=1 rewrites. */
describe("rehearsals that must be refused", () => {
	const site = useSite();

	it("are there, and each preparation belongs to one", () => {
		expect(refused.length).toBeGreaterThanOrEqual(20);
		const named = new Set([...refused, ...failing, ...readdirSync(join(SEQUENCES, "positive"))]);
		expect(Object.keys(preparations).filter((name) => !named.has(name))).toEqual([]);
	});

	it.each(refused)("%s", async (name) => {
		const folder = join(SEQUENCES, "refused", name);
		const { result, before, after } = await rehearseFolder(site.get(), folder, name, preparations[name]);
		compareWithGolden(join(folder, "console.golden"), consoleLines(result));
		expect(changedLines(before, after).slice(0, 5)).toEqual([]);
		expect(result.loop.ok && result.loop.value.exitCode).toBe(4);
	});
});

/** Never captured: what belongs to the old Windows alone, and what is only in the cloud. */
const LEFT_BEHIND = /NTUSER|UsrClass|\\\\Temp\\\\|Holiday film/;

/** Hashes of the users' files, by name. */
function userFiles(lines: readonly string[]): readonly (readonly [string, string])[] {
	return lines.flatMap((line) => {
		const [, name, hash] = /^file \S+ "(Users\\\\(?:lena|bob)\\.*?)" ([0-9a-f]{64})/.exec(line) ?? [];
		return name === undefined || hash === undefined || LEFT_BEHIND.test(name) ? [] : [[name, hash] as const];
	});
}

/** What can't be known before it is tried. */
describe("rehearsals that fail", () => {
	const site = useSite();

	it.each(failing)("%s", async (name) => {
		const folder = join(SEQUENCES, "failing", name);
		const { result, before, after } = await rehearseFolder(site.get(), folder, name, preparations[name]);
		compareWithGolden(join(folder, "console.golden"), consoleLines(result));
		expect(result.loop.ok && result.loop.value.exitCode).toBe(1);
		// Under their names, or in the state store: a failed run never takes one of them.
		const hashes = after.join("\n");
		expect(userFiles(before).length).toBeGreaterThan(20);
		expect(userFiles(before).filter(([, hash]) => !hashes.includes(hash))).toEqual([]);
	});
});
