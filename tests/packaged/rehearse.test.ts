import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validators } from "../../src/sequence/validators.gen.js";
import {
	digestOf,
	type Ending,
	exampleTrees,
	filesBelow,
	officeVolumes,
	PackagedRig,
	readEvents,
} from "./rehearsal-rig.ts";

const rig = new PackagedRig();
afterAll(() => rig.remove());

/** What a machine must hold when a run has ended, whatever its end was. */
function expectRecord(machine: string): void {
	const events = readEvents(machine);
	const invalid = events.filter((event) => validators.event?.(event) !== true);
	expect({ events: events.length > 0, invalid }).toEqual({ events: true, invalid: [] });
	expect(events.at(-1)?.event.kind).toBe("run-finished");
	expect(readFileSync(join(machine, "record/report.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
	expect(readFileSync(join(machine, "record/smsts.log"), "utf8")).toContain("<![LOG[");
}

/** Nothing of a run is left on a volume with a Windows but its mark. */
function expectNoTraces(volume: string): void {
	expect(readdirSync(join(volume, "_SMSTaskSequence"))).toEqual(["finished.json"]);
	expect(readdirSync(join(volume, "Windows/System32/Tasks"))).toEqual([]);
	expect(existsSync(join(volume, "Windows/Setup/Scripts/SetupComplete.cmd"))).toBe(false);
}

describe("steppe rehearse refresh, packaged", () => {
	const machine = rig.machine("office");
	let ending: Ending;
	beforeAll(async () => {
		ending = await rig.rehearse(["--in", machine]);
	});

	it("finishes and says where everything is", () => {
		expect(ending).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("office/record/report.html") });
		expectRecord(machine);
	});

	it("started the machine three times: old Windows, WinPE, new Windows", () => {
		const phases = readEvents(machine).flatMap(({ event }) => (event.kind === "boot-started" ? [event.phase] : []));
		expect(phases).toEqual(["full-os", "winpe", "full-os"]);
	});

	it.each(["lena", "bob"])("keeps the files of %s", (user) => {
		const before = filesBelow(join(exampleTrees, "office-pc/trees/c/Users", user));
		const after = filesBelow(join(machine, officeVolumes.windows, "Users", user));
		const lost = [...before].filter(([path, hash]) => after.get(path) !== hash).map(([path]) => path);
		// What is not kept, and why: the registry belongs to the old profile, the rest is temporary or only in the cloud.
		const notKept = ["AppData/Local/Microsoft/Windows/UsrClass.dat", "AppData/Local/Temp/scratch.tmp", "NTUSER.DAT"];
		expect(lost.sort()).toEqual(user === "lena" ? [...notKept, "OneDrive/Holiday film.txt"] : notKept);
		const added = [...after.keys()].filter((path) => !before.has(path));
		expect(added).toEqual(user === "lena" ? ["Desktop/Budget 2024.txt"] : []);
	});

	it("leaves the volume with data alone", () => {
		const before = filesBelow(join(exampleTrees, "office-pc/trees/data"));
		expect(before.size).toBeGreaterThan(0);
		expect(filesBelow(join(machine, officeVolumes.data))).toEqual(before);
	});

	it("replaces the old Windows", () => {
		const volume = join(machine, officeVolumes.windows);
		expect(existsSync(join(volume, "Program Files/Contoso Office"))).toBe(false);
		expect(readFileSync(join(volume, "Windows/Panther/unattend.xml"), "utf8")).toContain("PC-CZC1234567");
	});

	it("removes its traces", () => {
		expectNoTraces(join(machine, officeVolumes.windows));
		const store = JSON.parse(readFileSync(join(machine, officeVolumes.efi, "EFI/Microsoft/Boot/BCD"), "utf8"));
		expect(store.entries).toMatchObject([{ kind: "windows" }]);
		expect(store).toMatchObject({ default: store.entries[0].id });
		expect(store.next).toBeUndefined();
	});
});

describe("steppe rehearse bare-metal, packaged", () => {
	it("partitions and installs an empty PC from its medium", async () => {
		const machine = rig.machine("blank");
		const ending = await rig.rehearse(["bare-metal", "--in", machine]);
		expect(ending).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Finished") });
		expectRecord(machine);
		const disk = join(machine, "disks/S7X900042");
		const volumes = readdirSync(disk).filter((name) => existsSync(join(disk, name, "Windows/System32/ntoskrnl.exe")));
		expect(volumes).toHaveLength(1);
		expectNoTraces(join(disk, volumes[0] ?? ""));
	});
});

describe("steppe rehearse refused, packaged", () => {
	it("ends with 4, says every reason and touches nothing", async () => {
		const machine = rig.machine("pc-that-is-refused");
		const ending = await rig.rehearse(["refused", "--in", machine]);
		expect(ending).toMatchObject({ exitCode: 4, stdout: expect.stringContaining("nothing was touched") });
		for (const reason of [
			"windows11.wim has SHA-256",
			"No image fits",
			"drivers-that-nobody-copied",
			"no step before",
		]) {
			expect(ending.stderr).toContain(reason);
		}
		expectRecord(machine);
		for (const tree of ["efi", "data"] as const) {
			const before = filesBelow(join(exampleTrees, "office-pc/trees", tree));
			expect(filesBelow(join(machine, officeVolumes[tree]))).toEqual(before);
		}
		const { lines } = await digestOf(machine);
		expect(lines.filter((line) => line.includes("_SMSTaskSequence"))).toEqual([]);
		const before = filesBelow(join(exampleTrees, "office-pc/trees/c"));
		const after = filesBelow(join(machine, officeVolumes.windows));
		expect([...before].filter(([path, hash]) => after.get(path) !== hash)).toEqual([]);
	});

	it("refuses a folder that holds something else", async () => {
		const ending = await rig.rehearse(["refused", "--in", rig.folder]);
		expect(ending.exitCode).not.toBe(0);
		expect(ending.stderr).toContain("something else than a rehearsal machine");
	});
});
