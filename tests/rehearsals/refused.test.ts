import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CertificateItem, certificateSubjects } from "../../src/model/certificate.ts";
import type { RehearsalResult } from "../power/rig.ts";
import { useSite } from "./compare-sequences.ts";
import { consoleLines } from "./console-lines.ts";
import { compareWithGolden } from "./golden-file.ts";
import { preparations } from "./preparations.ts";
import { informing, refusals, withoutCertificate } from "./refusals.ts";
import { rehearseFolder } from "./rehearse-folder.ts";
import { changedLines } from "./run-lines.ts";

const SEQUENCES = join(import.meta.dirname, "..", "sequences");
const refused = readdirSync(join(SEQUENCES, "refused")).sort();
const failing = readdirSync(join(SEQUENCES, "failing")).sort();

/** Items of the certificate on account of which the last gate said no. */
function refusedItems({ events }: RehearsalResult): readonly CertificateItem[] {
	return events.flatMap((event) => (event.kind === "certificate" && !event.granted ? event.items : []));
}

function openSubjects(items: readonly CertificateItem[]): ReadonlySet<string> {
	return new Set(items.filter(({ state }) => state === "refused" || state === "unknown").map(({ subject }) => subject));
}

/** Subjects that the table names for a rehearsal. */
function expectedSubjects(name: string): ReadonlySet<string> {
	const lists: readonly (readonly [string, readonly string[]])[] = Object.entries(refusals);
	return new Set(lists.filter(([, names]) => names.includes(name)).map(([subject]) => subject));
}

/** What the console prints when a rehearsal must be refused; nothing of the machine may be another afterwards. UPDATE_GOLDEN=1 rewrites. */
describe("rehearsals that must be refused", () => {
	const site = useSite();

	it("are there, and each preparation belongs to one", () => {
		expect(refused.length).toBeGreaterThanOrEqual(20);
		const named = new Set([...refused, ...failing, ...readdirSync(join(SEQUENCES, "positive"))]);
		expect(Object.keys(preparations).filter((name) => !named.has(name))).toEqual([]);
	});

	it("are there for every subject of the certificate, and each is named by one", () => {
		expect(new Set(Object.keys({ ...refusals, ...informing }))).toEqual(new Set(Object.keys(certificateSubjects)));
		const named = new Set([...Object.values(refusals).flat(), ...withoutCertificate]);
		expect(refused.filter((name) => !named.has(name))).toEqual([]);
		expect([...named, ...Object.values(informing)].filter((name) => !refused.includes(name))).toEqual([]);
	});

	it.each(refused)("%s", async (name) => {
		const folder = join(SEQUENCES, "refused", name);
		const { result, before, after, runFolders } = await rehearseFolder(site.get(), folder, name, preparations[name]);
		compareWithGolden(join(folder, "console.golden"), consoleLines(result));
		expect(changedLines(before, after).slice(0, 5)).toEqual([]);
		expect(runFolders).toEqual([]);
		const items = refusedItems(result);
		expect(openSubjects(items)).toEqual(expectedSubjects(name));
		const informs = Object.entries(informing).filter(([, rehearsal]) => rehearsal === name);
		for (const [subject] of informs)
			expect(items).toContainEqual(expect.objectContaining({ subject, state: "waived" }));
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
