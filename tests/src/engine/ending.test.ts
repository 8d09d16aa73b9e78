import { describe, expect, it } from "vitest";
import type { Attendant } from "../../../src/engine/parts.ts";
import type { MemoryEngine } from "../../doubles/memory-engine.ts";
import type { PowerEvent } from "../../doubles/power-event.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

const LOG = "_SMSTaskSequence\\Logs\\smsts.log";

/** A machine whose log lies where its run keeps it. */
function machineWithLog() {
	const made = newMachine();
	made.machine.windows.set(LOG, new TextEncoder().encode("a log"));
	made.machine.windows.flush();
	return made;
}

function copies(machine: MemoryEngine): readonly string[] {
	return machine.stick.paths().filter((path) => path.startsWith("Logs\\"));
}

function told(machine: MemoryEngine): string {
	return machine.events.flatMap((event) => (event.kind === "message" ? [event.text] : [])).join("\n");
}

/** Secrets to change because they stood on a command line, as the end of the run tells them, and where. */
function onCommandLine(machine: MemoryEngine): readonly (readonly string[])[] {
	const end = machine.events.findLast((event) => event.kind === "run-finished");
	const rotate = end?.kind === "run-finished" ? (end.rotate ?? []) : [];
	return rotate.flatMap(({ name, because }) =>
		because.flatMap(({ why, where }) => (why === "on-command-line" ? [[name, where ?? ""]] : [])),
	);
}

const count = toy("count", "one", "idempotence");
const failing = count + toy("fail", "stops");

describe("the end of a run", () => {
	it("leaves the computer as it is unless the sequence says otherwise", async () => {
		const { machine } = newMachine();
		expect((await machine.runToEnd(request(machine, sequenceOf(count)))).end.kind).toBe("finished");
		const other = newMachine().machine;
		expect((await other.runToEnd(request(other, sequenceOf(failing)))).end.kind).toBe("failed");
		expect([machine.deeds, other.deeds, other.slept]).toEqual([[], [], []]);
	});

	it("after success: logs, then the command, then the computer; the state is gone before", async () => {
		const { machine } = machineWithLog();
		const header =
			"at-end: { then: shut-down, copy-logs-to: 'F:\\Logs', command: { program: tell.exe, arguments: ['%Who%'] } }\nvariables: { Who: all of you }\n";
		const { end } = await machine.runToEnd(request(machine, sequenceOf(count, header)));
		expect(end.kind).toBe("finished");
		expect(machine.deeds).toEqual(['tell.exe "all of you"', "shut-down"]);
		expect(copies(machine)).toEqual([expect.stringMatching(/^Logs\\PC_[0-9-]+_20231114-221320\\smsts\.log$/)]);
		expect(journalOf(machine)).toEqual([]);
	});

	it("SMSTSPostAction is stronger than the command, and starts after success and failure", async () => {
		const header =
			"variables: { SMSTSPostAction: '\"C:\\a b\\post.exe\" /x' }\nat-end: { command: { program: weaker.exe } }\n";
		for (const steps of [count, failing]) {
			const { machine } = newMachine();
			await machine.runToEnd(request(machine, sequenceOf(steps, header)));
			expect(machine.deeds).toEqual(['"C:\\a b\\post.exe" /x']);
		}
	});

	it.each([
		["at-end", count, "{ program: tell.exe, arguments: ['/p:%Pin%'] }"],
		["on-failure", failing, "{ program: tell.exe, arguments: ['/p:%Pin%'] }"],
	])(
		"lists a secret on the command line of %s among those to change, before the command starts",
		async (key, steps, command) => {
			const { machine } = newMachine();
			const variables =
				"variables: { Pin: { value: top-secret, secret: true }, Other: { value: unused, secret: true } }";
			await machine.runToEnd(request(machine, sequenceOf(steps, `${key}: { command: ${command} }\n${variables}\n`)));
			expect(machine.deeds).toEqual(["tell.exe /p:top-secret"]);
			expect(onCommandLine(machine)).toEqual([["Pin", "tell.exe"]]);
		},
	);

	it("does the same for SMSTSPostAction", async () => {
		const { machine } = newMachine();
		const steps = toy("fail-first", "fails");
		const variables = "variables: { Pin: { value: top-secret, secret: true }, SMSTSPostAction: 'post.exe %Pin%' }\n";
		await machine.runToEnd(request(machine, sequenceOf(steps, variables)));
		expect(machine.deeds).toEqual(["post.exe top-secret"]);
		expect(onCommandLine(machine)).toContainEqual(["Pin", "post.exe"]);
	});

	it("what can't be done is a warning, and hides neither the run's end nor what comes next", async () => {
		const { machine } = machineWithLog();
		const header = "at-end: { then: restart, copy-logs-to: 'Q:\\Logs', command: { program: missing.exe } }\n";
		expect((await machine.runToEnd(request(machine, sequenceOf(count, header)))).end.kind).toBe("finished");
		expect(told(machine)).toContain("The logs are not copied:");
		expect(told(machine)).toContain("The command at the end can't be started: There is no such program.");
		expect(machine.deeds).toEqual(["restart"]);
	});

	it("never restarts or switches off a machine on which nothing would start", async () => {
		const { machine } = newMachine();
		machine.boot();
		machine.steps = {
			...machine.steps,
			"set-variable": {
				...(machine.steps["set-variable"] as NonNullable<(typeof machine.steps)[string]>),
				act: async () => {
					machine.windows.set("Windows\\explorer.exe", undefined);
					return { ok: true, value: { kind: "done" } };
				},
			},
		};
		const steps = "  - set-variable: { name: Broken, value: yes }\n";
		await machine.start(request(machine, sequenceOf(steps, "at-end: { then: shut-down }\n")));
		expect(machine.deeds).toEqual([]);
		expect(told(machine)).toContain("The computer is not switched off, because nothing would start on it");
	});

	it("after a failure: the failure stays on the screen for SMSTSErrorDialogTimeout, then the computer restarts", async () => {
		const { machine } = newMachine();
		const { end } = await machine.runToEnd(request(machine, sequenceOf(failing, "on-failure: { then: restart }\n")));
		expect(end.kind).toBe("failed");
		expect([machine.slept, machine.deeds]).toEqual([[900_000], ["restart"]]);
		const shown = machine.events.findIndex((event) => event.kind === "run-finished");
		const warned = machine.events.findIndex((event) => event.kind === "message" && /^The run failed/.test(event.text));
		expect(shown).toBeLessThan(warned);
		const short = newMachine().machine;
		const header = "on-failure: { then: shut-down }\nvariables: { SMSTSErrorDialogTimeout: 30 }\n";
		await short.runToEnd(request(short, sequenceOf(failing, header)));
		expect([short.slept, short.deeds]).toEqual([[30_000], ["shut-down"]]);
	});

	it("stays when somebody cancels while the failure is on the screen", async () => {
		const { machine } = newMachine();
		const attendant: Attendant = {
			onFailure: async () => "stop",
			onCountdown: async () => machine.abort.abort(),
			onMissingValue: async () => undefined,
			onPause: async () => true,
		};
		machine.attendant = attendant;
		const { end } = await machine.runToEnd(request(machine, sequenceOf(failing, "on-failure: { then: shut-down }\n")));
		expect(end.kind).toBe("failed");
		expect(machine.deeds).toEqual([]);
	});

	it("copies the logs of each failure of a run into a folder of its own", async () => {
		const { machine } = machineWithLog();
		const sequence = sequenceOf(failing, "on-failure: { copy-logs-to: 'F:\\Logs' }\n");
		await machine.runToEnd(request(machine, sequence));
		expect(copies(machine)).toHaveLength(1);
		await machine.runToEnd({ choice: { kind: "resume" } });
		expect(copies(machine)).toHaveLength(2);
		expect(copies(machine)[1]).toMatch(/-2\\smsts\.log$/);
		await machine.runToEnd({});
		expect(copies(machine)).toHaveLength(2);
	});
});

/** One run on a fresh machine, cut at an event. */
async function cutAt(number: number, steps: string, header: string) {
	const { machine, outside } = machineWithLog();
	machine.losesAll = number % 2 === 0;
	machine.cutAt = (_event: PowerEvent, index: number) => index === number;
	const { end } = await machine.runToEnd(request(machine, sequenceOf(steps, header)));
	return { machine, outside, end };
}

describe("a power cut around the end", () => {
	const success = "at-end: { then: shut-down, copy-logs-to: 'F:\\Logs', command: { program: tell.exe } }\n";
	const failure = success.replace("at-end", "on-failure");
	it.each([
		["success", count, success, ["finished", "already-finished"]],
		["failure", failing, failure, ["failed", "nothing-to-do"]],
	] as const)("%s: nothing happens twice, and nothing runs again", async (_, steps, header, ends) => {
		const uncut = machineWithLog().machine;
		await uncut.runToEnd(request(uncut, sequenceOf(steps, header)));
		const events = uncut.powerEvents.length;
		const deeds = new Set<string>();
		for (let number = 1; number <= events; number++) {
			const { machine, outside, end } = await cutAt(number, steps, header);
			expect(ends, `cut at ${number}`).toContain(end.kind);
			expect(["", "tell.exe", "tell.exe shut-down"], `cut at ${number}`).toContain(machine.deeds.join(" "));
			deeds.add(machine.deeds.join(" "));
			expect(outside.acted.get("one"), `cut at ${number}`).toBeLessThanOrEqual(2);
			const whole = copies(machine).filter((path) => !path.includes(".part"));
			expect(whole.length, `cut at ${number}: ${copies(machine).join(" ")}`).toBeLessThanOrEqual(1);
		}
		expect(deeds).toContain("tell.exe shut-down");
	});
});
