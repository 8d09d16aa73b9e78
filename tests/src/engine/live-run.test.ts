import { describe, expect, it } from "vitest";
import type { HandledStep } from "../../../src/engine/parts.ts";
import { shownVariables } from "../../../src/engine/shown-variables.ts";
import type { LiveRun } from "../../../src/model/live-run.ts";
import { successOf } from "../../doubles/fake-ports.ts";
import type { MemoryEngine } from "../../doubles/memory-engine.ts";
import { journalOf, newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

/** A machine in whose steps a test may do something while they run. */
function liveMachine(during: (name: string, run: LiveRun) => Promise<void>) {
	const { machine, outside } = newMachine();
	let run: LiveRun | undefined;
	const connected: (string | undefined)[] = [];
	machine.connectRun = async (live) => {
		run = live;
		connected.push(live?.runId);
		return {};
	};
	const plain = machine.steps["run-command"];
	if (plain === undefined) throw new Error("no run-command");
	const step: HandledStep = {
		...plain,
		act: async (decision, context) => {
			const words = (decision.data.words ?? []) as readonly string[];
			if (run !== undefined) await during(words[0] ?? "", run);
			return plain.act(decision, context);
		},
	};
	machine.steps = { ...machine.steps, "run-command": step };
	return { machine, outside, connected };
}

const REPEATABLE = "idempotence";

function changes(machine: MemoryEngine, name: string) {
	return journalOf(machine).flatMap(({ record }) =>
		record.kind === "variable-set" && record.name === name ? [record] : [],
	);
}

describe("a run that others see while it goes on", () => {
	it("takes their changes at once, with source and node, and keeps them when the step fails", async () => {
		const seen: string[] = [];
		const { machine, connected } = liveMachine(async (name, run) => {
			if (name === "script") {
				const set = await run.set({ name: "Ring", value: "Pilot", secret: false, source: "child-process" });
				expect(successOf(set)).toMatchObject({ name: "Ring", value: "Pilot", node: "1", source: "child-process" });
				expect(changes(machine, "Ring")).toMatchObject([{ value: "Pilot", source: "child-process", node: "1" }]);
			}
			if (name === "after") {
				const listed = successOf(await run.variables());
				seen.push(listed.find((each) => each.name === "Ring")?.value ?? "");
				const stored = new Map(shownVariables(journalOf(machine)).map((each) => [each.name, each]));
				for (const each of listed) if (each.since !== undefined) expect(stored.get(each.name)).toEqual(each);
			}
		});
		const sequence = sequenceOf(
			`${toy("fail", "script", REPEATABLE)}    continue-on-error: true\n${toy("count", "after", REPEATABLE)}`,
		);
		machine.boot();
		expect((await machine.start(request(machine, sequence))).kind).toBe("finished");
		expect(seen).toEqual(["Pilot"]);
		expect(connected).toHaveLength(2);
		expect(connected[1]).toBeUndefined();
	});

	it("refuses names that are the engine's, and values that are too long", async () => {
		const answers: unknown[] = [];
		const { machine } = liveMachine(async (_name, run) => {
			for (const [name, value] of [
				["_SMSTSMake", "x"],
				["1st", "x"],
				["Long", "x".repeat(4001)],
			] as const) {
				answers.push(await run.set({ name, value, secret: false, source: "operator" }));
			}
		});
		machine.boot();
		await machine.start(request(machine, sequenceOf(toy("count", "only", REPEATABLE))));
		expect(answers).toMatchObject([
			{ ok: false, error: { id: "input-invalid" } },
			{ ok: false, error: { id: "input-invalid" } },
			{ ok: false, error: { id: "input-invalid" } },
		]);
		expect(changes(machine, "Long")).toEqual([]);
	});

	it("never gives a secret back, and stores it sealed", async () => {
		const told: string[] = [];
		const { machine } = liveMachine(async (_name, run) => {
			told.push(
				JSON.stringify(await run.set({ name: "Pin", value: "hunter-2-hunter", secret: true, source: "operator" })),
			);
			told.push(
				JSON.stringify(await run.set({ name: "Pin", value: "other-secret-9", secret: false, source: "operator" })),
			);
			told.push(JSON.stringify(await run.variables()), JSON.stringify(journalOf(machine)));
			expect(changes(machine, "Pin")).toHaveLength(2);
		});
		machine.boot();
		await machine.start(request(machine, sequenceOf(toy("count", "only", REPEATABLE))));
		expect(told.join()).toContain('"***"');
		const all = told.join() + JSON.stringify(machine.events);
		for (const secret of ["hunter-2-hunter", "other-secret-9"]) expect(all).not.toContain(secret);
	});

	it("deletes with an empty value, and counts in what steps and conditions read later", async () => {
		const { machine, outside } = liveMachine(async (name, run) => {
			if (name !== "script") return;
			successOf(await run.set({ name: "Go", value: "yes", secret: false, source: "operator" }));
			successOf(await run.set({ name: "Gone", value: "x", secret: false, source: "operator" }));
			expect(successOf(await run.set({ name: "Gone", value: "", secret: false, source: "operator" }))).toBeUndefined();
		});
		const guarded = (name: string, variable: string) =>
			`${toy("count", name, REPEATABLE)}    if: { variable: ${variable}, exists: true }\n`;
		machine.boot();
		const sequence = sequenceOf(toy("count", "script", REPEATABLE) + guarded("goes", "Go") + guarded("stays", "Gone"));
		expect((await machine.start(request(machine, sequence))).kind).toBe("finished");
		expect([outside.acted.get("goes"), outside.acted.get("stays")]).toEqual([1, undefined]);
	});

	it("keeps every change in order when many come at once, also over the engine's own", async () => {
		let checked = false;
		const { machine } = liveMachine(async (name, run) => {
			if (name === "script") {
				const sets = Array.from({ length: 20 }, (_, index) =>
					run.set({ name: `V${index % 5}`, value: String(index), secret: false, source: "child-process" }),
				);
				for (const set of await Promise.all(sets)) successOf(set);
				return;
			}
			const lines = journalOf(machine);
			expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
			const values = shownVariables(lines).filter((each) => /^V\d$/.test(each.name));
			expect(values.map(({ value }) => value)).toEqual(["15", "16", "17", "18", "19"]);
			checked = true;
		});
		machine.boot();
		const sequence = sequenceOf(toy("count", "script", REPEATABLE) + toy("count", "last", REPEATABLE));
		expect((await machine.start(request(machine, sequence))).kind).toBe("finished");
		expect(checked).toBe(true);
	});

	it("takes no change any more when its steps are through", async () => {
		let live: LiveRun | undefined;
		const { machine } = liveMachine(async (_name, run) => {
			live = run;
		});
		machine.boot();
		const end = await machine.start(request(machine, sequenceOf(toy("fail", "only", REPEATABLE))));
		expect(end.kind).toBe("failed");
		const before = journalOf(machine);
		const late = await live?.set({ name: "Late", value: "x", secret: false, source: "child-process" });
		expect(late).toMatchObject({ ok: false, error: { message: expect.stringContaining("no longer") } });
		expect(await live?.variables()).toMatchObject({ ok: false });
		expect(journalOf(machine)).toEqual(before);
	});

	it("keeps a change that comes while contents move to the new home", async () => {
		const answers: Promise<unknown>[] = [];
		let live: LiveRun | undefined;
		let asks = 0;
		const seen: string[] = [];
		const { machine } = liveMachine(async (name, run) => {
			live = run;
			if (name !== "look") return;
			const listed = successOf(await run.variables());
			seen.push(`${listed.find((each) => each.name === "Ring")?.value} of ${asks}`);
		});
		const ports = machine.ports.bind(machine);
		machine.ports = () => {
			const real = ports();
			const open: typeof real.vault.open = async (...given) => {
				const opened = await real.vault.open(...given);
				// Ring stands before the secret in the journal: it is bound already, and what is bound now must not be older than this.
				if (live !== undefined)
					answers.push(live.set({ name: "Ring", value: `Pilot ${++asks}`, secret: false, source: "operator" }));
				for (let turns = 0; turns < 50; turns++) await Promise.resolve();
				return opened;
			};
			return { ...real, vault: { ...real.vault, open } };
		};
		machine.entries = [];
		machine.defaultEntry = undefined;
		machine.boot();
		const header = `variables:\n  Ring: Test\n  Pin: { value: hunter-2-hunter, secret: true }\n${WITH_BOOT_IMAGE}`;
		const steps =
			toy("make-home", "home", REPEATABLE) +
			toy("count", "look", REPEATABLE) +
			toy("write-boot", "boots", REPEATABLE) +
			"  - restart: { to: full-os }\n  - copy-files: { content: tool, to: C:\\tool }\n";
		const end = await machine.start(request(machine, sequenceOf(steps, header)));
		expect(end.kind, JSON.stringify(end)).toBe("restarting");
		for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ ok: true });
		expect(seen).toHaveLength(1);
		expect(seen[0]).toMatch(/^Pilot (\d+) of \1$/);
	});

	it("has a change on the disk when it was answered: a cut right after it takes nothing back", async () => {
		let isAnswered = false;
		const { machine } = liveMachine(async (name, run) => {
			if (name !== "script" || isAnswered) return;
			successOf(await run.set({ name: "Ring", value: "Pilot", secret: false, source: "child-process" }));
			isAnswered = true;
		});
		machine.losesAll = true;
		machine.boot();
		machine.cutAt = () => isAnswered;
		const sequence = sequenceOf(toy("count", "script", REPEATABLE) + toy("count", "last", REPEATABLE));
		expect((await machine.start(request(machine, sequence))).kind).toBe("cut");
		expect(changes(machine, "Ring")).toHaveLength(1);
	});
});
