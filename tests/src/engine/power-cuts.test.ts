import { describe, expect, it } from "vitest";
import type { Sequence } from "../../../src/model/sequence.ts";
import type { MemoryEngine } from "../../doubles/memory-engine.ts";
import type { PowerEvent } from "../../doubles/power-event.ts";
import type { Outside } from "../../doubles/toy-steps.ts";
import { newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

const REPEATABLE = "idempotence";
const SKIPPABLE = "    continue-on-error: true\n";
const variable = (name: string, value: string) => `  - set-variable: { name: ${name}, value: "${value}" }\n`;

/** 40 steps, two restarts: full OS, WinPE, full OS. Once-steps may be cut, so their authors let the run go on. */
function longSequence(): Sequence {
	const counted = (from: number, to: number) =>
		Array.from({ length: to - from + 1 }, (_, index) => {
			const name = `step-${from + index}`;
			return index % 3 === 2 ? toy("count", `once-${name}`, SKIPPABLE) : toy("count", name, REPEATABLE);
		}).join("");
	const steps = [
		variable("Who", "%Greeting% world"),
		counted(2, 10),
		toy("fail-first", "flaky", `${REPEATABLE}    retry: { times: 2, wait: 5s }\n`, 2),
		"  - restart: { to: winpe }\n",
		counted(13, 16),
		toy("wipe", "wipe", REPEATABLE),
		counted(18, 24),
		toy("install", "install", REPEATABLE),
		"  - set-variable: { name: Key, value: deep-secret, secret: true }\n",
		"  - restart: { to: full-os }\n",
		variable("Phase", "%_SMSTSInWinPE%"),
		counted(29, 38),
		"  - copy-files: { content: tool, to: 'C:\\tool' }\n",
		toy("count", "last", REPEATABLE),
	];
	return sequenceOf(
		steps.join(""),
		`variables:\n  Greeting: hello\n  Pin: { value: top-secret, secret: true }\n${WITH_BOOT_IMAGE}`,
	);
}

/** What must be the same whatever was cut. The engine's files may stay when the cut came after the start-up was removed. */
function finalState(machine: MemoryEngine): unknown {
	const isState = (path: string) => path.startsWith("_SMSTaskSequence\\");
	return {
		files: machine.windows.paths().filter((path) => !isState(path)),
		content: [...(machine.windows.get("Windows\\explorer.exe") ?? [])],
		mark: machine.windows.get("_SMSTaskSequence\\finished.json") !== undefined,
		entries: machine.entries.map(({ id }) => id),
		defaultEntry: machine.defaultEntry,
		nextEntry: machine.nextEntry,
		phase: machine.facts.phase,
	};
}

/** A finished run whose clean-up was cut may need one more start by a person. */
async function untilClean(machine: MemoryEngine, sequence: Sequence): Promise<void> {
	const { end } = await machine.runToEnd(request(machine, sequence));
	expect(["finished", "already-finished"]).toContain(end.kind);
}

function onceCounts(outside: Outside): readonly number[] {
	return [...outside.acted].filter(([name]) => name.startsWith("once-")).map(([, times]) => times);
}

function repeatableNames(outside: Outside): readonly string[] {
	return [...outside.acted.keys()].filter((name) => !name.startsWith("once-")).sort();
}

/** An uncut run counts the points at which the power can go. */
const uncut = newMachine();
await untilClean(uncut.machine, longSequence());
const CUT_POINTS = uncut.machine.powerEvents.length;

describe("a 40-step run over two restarts", () => {
	const sequence = longSequence();

	it("finishes without a cut, each step once", async () => {
		const { machine, outside } = newMachine();
		await untilClean(machine, sequence);
		expect([...outside.acted.values()].every((times) => times === 1)).toBe(true);
		expect(outside.begun.get("flaky")).toBe(3);
		expect(machine.slept).toEqual([5000, 5000]);
		expect(machine.windows.paths()).toEqual(["Windows\\explorer.exe", "_SMSTaskSequence\\finished.json"]);
		expect(machine.powerEvents.length).toBe(CUT_POINTS);
		expect(CUT_POINTS).toBeGreaterThan(200);
	});

	it.each([1, 2, 3])(
		`ends the same however it is cut at each of ${CUT_POINTS} appends and flushes (seed %i)`,
		async (seed) => {
			const whole = newMachine();
			await untilClean(whole.machine, sequence);
			for (let cut = 1; cut <= CUT_POINTS; cut++) {
				const { machine, outside } = newMachine();
				machine.boots = seed * 1000;
				machine.cutAt = (_, index) => index === cut;
				await untilClean(machine, sequence);
				const why = `cut at event ${cut}, seed ${seed}`;
				expect(finalState(machine), why).toEqual(finalState(whole.machine));
				expect(Math.max(...onceCounts(outside)), why).toBe(1);
				expect(repeatableNames(outside), why).toEqual(repeatableNames(whole.outside));
			}
		},
	);

	it("keeps secrets out of every file of the machine at every event", async () => {
		const { machine } = newMachine();
		let leak = "";
		machine.cutAt = () => {
			for (const path of machine.windows.paths()) {
				const text = new TextDecoder().decode(machine.windows.get(path));
				if (/top-secret|deep-secret/.test(text)) leak = path;
			}
			return false;
		};
		await untilClean(machine, sequence);
		expect(leak).toBe("");
	});
});

describe("five cuts at one event", () => {
	const sequence = longSequence();
	const events: readonly (readonly [string, (event: PowerEvent) => boolean])[] = [
		["the act of a step in the full OS", ({ text }) => text.includes('"name":"step-5"')],
		[
			"the end of the flaky step",
			({ text }) => text.includes('"kind":"node-finished"') && text.includes('"name":"flaky"'),
		],
		["the wipe in WinPE", ({ text }) => text.includes('"destructive":true')],
		["the act of a step in the new OS", ({ text }) => text.includes('"name":"step-30"')],
	];

	it.each(events)("end in the brake at %s", async (_, isEvent) => {
		const { machine } = newMachine();
		machine.losesAll = true;
		let cuts = 0;
		machine.cutAt = (event) => isEvent(event) && ++cuts <= 5;
		const { end } = await machine.runToEnd(request(machine, sequence));
		expect(end).toMatchObject({ kind: "failed", failure: { id: "restart-limit" } });
		expect(cuts).toBeGreaterThan(2);
		machine.cutAt = undefined;
		machine.boot();
		expect(await machine.start()).toMatchObject({ kind: "failed", failure: { id: "restart-limit" } });
		machine.boot();
		let last = await machine.start({ choice: { kind: "resume" } });
		if (last.kind === "restarting") last = (await machine.runToEnd(request(machine, sequence))).end;
		expect(last.kind).toBe("finished");
	});
});
