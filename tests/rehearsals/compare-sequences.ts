import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compareIfAny, compareWithGolden } from "./golden-file.ts";
import { preparations } from "./preparations.ts";
import { makeSite, rehearseFolder, type Site } from "./rehearse-folder.ts";
import { changedLines, runLines } from "./run-lines.ts";

const FOLDER = join(import.meta.dirname, "..", "sequences", "positive");

/** A place for the rehearsals of a test file, made before and removed after its tests. */
export function useSite(): { readonly get: () => Site } {
	let site: Site | undefined;
	beforeAll(() => {
		site = makeSite(mkdtempSync(join(tmpdir(), "steppe-power-")));
	});
	afterAll(() => {
		if (site !== undefined) rmSync(site.folder, { recursive: true, force: true });
	});
	return {
		get: () => {
			if (site === undefined) throw new Error("the site is not made yet");
			return site;
		},
	};
}

/** Rehearses each of the positive sequences that is chosen and compares run and machine with the golden files beside it. */
export function compareSequences(isChosen: (name: string) => boolean, atLeast: number): void {
	const site = useSite();
	const names = readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && isChosen(entry.name))
		.map(({ name }) => name)
		.sort();

	it(`are at least ${atLeast}`, () => {
		expect(names.length).toBeGreaterThanOrEqual(atLeast);
	});

	it.each(names)("%s", async (name) => {
		const folder = join(FOLDER, name);
		const { result, before, after, secretFiles } = await rehearseFolder(site.get(), folder, name, preparations[name]);
		compareWithGolden(join(folder, "run.golden"), runLines(result));
		compareIfAny(join(folder, "machine.golden"), changedLines(before, after));
		expect(secretFiles).toEqual([]);
	});
}

/** Sequences that show a step type; all others show what the engine makes of a sequence. */
export function showsSteps(name: string): boolean {
	return /^(add-packages|apply|bare-metal|capture|check-readiness|connect|copy-files|disable|download|enable|gather|inject|partition|prepare|preprovision|refresh|restart|restore|run-command|run-powershell|setup|upgrade)/.test(
		name,
	);
}
