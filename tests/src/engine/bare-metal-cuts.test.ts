import { describe, expect, it } from "vitest";
import type { MemoryEngine } from "../../doubles/memory-engine.ts";
import { newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const REPEATABLE = "idempotence";
const SKIPPABLE = "    continue-on-error: true\n";

/** A blank machine that starts from the stick: its journal begins on the RAM disk and moves to the volume that a step makes. */
function blankMachine() {
	const made = newMachine();
	made.machine.entries = [];
	made.machine.defaultEntry = undefined;
	return made;
}

const sequence = sequenceOf(
	[
		toy("count", "before", REPEATABLE),
		toy("make-home", "make-home", REPEATABLE),
		toy("count", "once-after", SKIPPABLE),
		toy("write-boot", "write-boot", REPEATABLE),
		"  - restart: { to: full-os }\n",
		toy("count", "saw-pin", `${REPEATABLE}    if: { variable: Pin, equals: top-secret }\n`),
		toy("count", "once-last", SKIPPABLE),
		"  - copy-files: { content: tool, to: 'C:\\tool' }\n",
	].join(""),
	`variables:\n  Pin: { value: top-secret, secret: true }\n${WITH_BOOT_IMAGE}`,
);

/** Boots until the run is through; whatever has no system yet starts from the stick, where the sequence is given. */
async function runBlank(machine: MemoryEngine, given = sequence): Promise<string> {
	for (let boots = 0; boots < 20; boots++) {
		machine.boot();
		if (machine.isThrough) return "finished";
		const byItself = machine.startsByItself;
		const end = await machine.start(byItself ? {} : request(machine, given));
		if (end.kind !== "cut" && end.kind !== "restarting") return end.kind;
	}
	throw new Error("no rest");
}

/** An uncut run counts the points at which the power can go. */
const uncut = blankMachine();
await runBlank(uncut.machine);
const CUT_POINTS = uncut.machine.powerEvents.length;

describe("a bare-metal run whose state moves from the RAM disk", () => {
	it("finishes without a cut", async () => {
		const { machine, outside } = blankMachine();
		expect(await runBlank(machine)).toBe("finished");
		expect([...outside.acted.values()].every((times) => times === 1)).toBe(true);
		expect(machine.entries.map(({ kind }) => kind)).toEqual(["windows"]);
		expect(outside.acted.get("saw-pin")).toBe(1);
		expect(machine.powerEvents.length).toBe(CUT_POINTS);
		expect(CUT_POINTS).toBeGreaterThan(50);
	});

	it.each([1, 2, 3, 4])(`ends the same cut at each of ${CUT_POINTS} appends and flushes (seed %i)`, async (seed) => {
		for (let cut = 1; cut <= CUT_POINTS; cut++) {
			const { machine, outside } = blankMachine();
			machine.boots = seed * 1000;
			machine.cutAt = (_, index) => index === cut;
			const why = `cut at event ${cut}, seed ${seed}`;
			expect(["finished", "already-finished"], why).toContain(await runBlank(machine));
			expect(
				machine.entries.map(({ kind }) => kind),
				why,
			).toEqual(["windows"]);
			expect(machine.defaultEntry, why).toBe("windows-1");
			for (const name of ["once-after", "once-last"]) expect(outside.acted.get(name) ?? 0, why).toBeLessThanOrEqual(1);
			for (const name of ["make-home", "saw-pin"]) expect(outside.acted.get(name), why).toBeGreaterThan(0);
		}
	});
});

describe("a loop over secrets inside which the run's state moves", () => {
	const loop = sequenceOf(
		[
			"  - group: Each\n    for-each: { list: Pin, variable: Item }\n    steps:\n",
			toy("make-home", "make-home", `${REPEATABLE}    if: { variable: Item, equals: first-pin }\n`).replace(
				/^(?=.)/gm,
				"    ",
			),
			"      - set-variable: { name: Seen, value: '%Seen%%Item%,' }\n",
			toy("write-boot", "write-boot", REPEATABLE),
			"  - restart: { to: full-os }\n",
			toy("count", "saw-both", `${REPEATABLE}    if: { variable: Seen, equals: ',first-pin,second-pin,' }\n`),
		].join(""),
		`variables:\n  Seen: ','\n  Pin01: { value: first-pin, secret: true }\n  Pin02: { value: second-pin, secret: true }\n${WITH_BOOT_IMAGE}`,
	);

	it("goes on in the same iteration with the same values, cut or not", async () => {
		const whole = blankMachine();
		expect(await runBlank(whole.machine, loop)).toBe("finished");
		expect(whole.outside.acted.get("saw-both")).toBe(1);
		const wrong: string[] = [];
		const points = whole.machine.powerEvents.length;
		for (let cut = 1; cut <= points; cut++) {
			const { machine, outside } = blankMachine();
			machine.cutAt = (_, index) => index === cut;
			const end = await runBlank(machine, loop);
			if (!["finished", "already-finished"].includes(end) || (outside.acted.get("saw-both") ?? 0) < 1)
				wrong.push(`cut ${cut}: ${end}, saw both ${outside.acted.get("saw-both") ?? 0} times`);
		}
		expect(wrong).toEqual([]);
		expect(points).toBeGreaterThan(50);
	}, 120_000);
});
