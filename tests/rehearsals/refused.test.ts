import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CertificateSubject, certificateSubjects } from "../../src/model/certificate.ts";
import type { RehearsalResult } from "../power/rig.ts";
import { useSite } from "./compare-sequences.ts";
import { consoleLines } from "./console-lines.ts";
import { compareWithGolden } from "./golden-file.ts";
import { preparations } from "./preparations.ts";
import { rehearseFolder } from "./rehearse-folder.ts";
import { changedLines } from "./run-lines.ts";

const SEQUENCES = join(import.meta.dirname, "..", "sequences");
const refused = readdirSync(join(SEQUENCES, "refused")).sort();
const failing = readdirSync(join(SEQUENCES, "failing")).sort();

/**
 * For each kind of item of the certificate a rehearsal that it refuses. A new kind without one does not compile. `never` stands for kinds that only
 * name what must be known.
 */
const REFUSES = {
	content: "content-missing",
	integrity: "image-without-a-hash-damaged",
	image: "ambiguous-image",
	architecture: "image-of-another-architecture",
	space: "staging-does-not-fit",
	volume: "locked-volume",
	disk: "two-internal-disks",
	tool: "tool-missing",
	"boot-image": "boot-image-missing",
	"boot-driver": "storage-driver-missing-in-the-new-windows",
	network: "share-that-only-the-old-windows-reaches",
	firmware: "layout-that-the-firmware-does-not-start",
	"user-state": "files-of-people-not-captured",
	journal: "never",
	support: "step-of-another-format-that-nothing-runs",
	system: "wrong-phase",
	input: "input-of-the-wrong-type",
	settings: "name-left-in-the-answer-file",
	condition: "condition-that-can-not-be-told",
	decision: "never",
	power: "fed-by-a-battery",
	secret: "secret-without-a-value",
	"pending-restart": "never",
} as const satisfies Record<CertificateSubject, string>;

/** The kinds of items that the last certificate did not grant. */
function refusedSubjects({ events }: RehearsalResult): readonly CertificateSubject[] {
	const last = events.findLast((event) => event.kind === "certificate");
	const items = last?.kind === "certificate" ? last.items : [];
	return [
		...new Set(items.filter(({ state }) => state === "refused" || state === "unknown").map(({ subject }) => subject)),
	];
}

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
		const wanted = Object.entries(REFUSES).flatMap(([subject, by]) => (by === name ? [subject] : []));
		expect(refusedSubjects(result)).toEqual(expect.arrayContaining(wanted));
	});

	it("are there for every kind of item that can refuse", () => {
		expect(Object.keys(REFUSES)).toEqual(Object.keys(certificateSubjects));
		expect(Object.values(REFUSES).filter((name) => name !== "never" && !refused.includes(name))).toEqual([]);
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
