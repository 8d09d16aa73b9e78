import { fail, ok, type Result } from "../../src/base/result.ts";
import type { HandledStep, StepRegistry } from "../../src/engine/parts.ts";
import type { Failure } from "../../src/model/failure.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Idempotence } from "../../src/model/step.ts";
import { gather } from "../../steps/gather.ts";
import { restart } from "../../steps/restart.ts";
import { setVariable } from "../../steps/set-variable.ts";
import { shutDown } from "../../steps/shut-down.ts";
import type { MemoryEngine } from "./memory-engine.ts";

/** What lies outside the machine: counts that no power cut takes back. */
export class Outside {
	/** How often the act of each named step ran to its end. */
	readonly acted = new Map<string, number>();
	/** How often a step that fails at first was begun. */
	readonly begun = new Map<string, number>();

	count(table: Map<string, number>, name: string): number {
		const times = (table.get(name) ?? 0) + 1;
		table.set(name, times);
		return times;
	}
}

const failed = (name: string) =>
	fail({ id: "command-failed", operation: "act", operand: name, message: `${name} failed as it was told to` } as const);

/** Everything `run-command` does here, by program name; arguments: the step's own name, then a number. */
function command(machine: MemoryEngine, outside: Outside, program: string, words: readonly string[]) {
	const [name = "", number = "0"] = words;
	const times = outside.count(outside.begun, name);
	if (program === "fail") return failed(name);
	if (program === "fail-first" && times <= Number(number)) return failed(name);
	outside.count(outside.acted, name);
	if (program === "again" && times <= Number(number)) {
		return ok<Outcome>({ kind: "restart", into: machine.facts.phase, then: "again", limit: Number(number) });
	}
	if (program === "request") {
		// Asks for a restart by variables; `number` times, then no more. Its name says what for: HD, WinPE, again …
		if (times > Number(number)) return ok<Outcome>({ kind: "done" });
		const retry = name.includes("again") ? [{ name: "SMSTSRetryRequested", value: "true" }] : [];
		const value = name.includes("WinPE") ? "WinPE" : name.includes("true") ? "true" : "HD";
		return ok<Outcome>({ kind: "done", variables: [{ name: "SMSTSRebootRequested", value }, ...retry] });
	}
	if (program === "hand-over") {
		const deadline = Number(number);
		return ok<Outcome>({
			kind: "hand-over",
			to: "setup.exe",
			expect: "full-os",
			deadline,
			then: "next",
			notes: [name],
		});
	}
	if (program === "install") machine.windows.set("Windows\\explorer.exe", new Uint8Array([2]));
	if (program === "write-boot") {
		const target = { volume: "vol-windows", path: "Windows" };
		const others = machine.entries.filter(({ id }) => id !== "windows-1");
		machine.entries = [...others, { id: "windows-1", kind: "windows", title: "Windows", target }];
	}
	if (program === "make-home") return ok<Outcome>({ kind: "done", home: "vol-windows" });
	if (program === "cancel") {
		machine.abort.abort();
		return fail({ id: "cancelled", operation: "act", message: "cancelled" } as const);
	}
	return ok<Outcome>({ kind: "done", wrote: ["vol-windows"], notes: [name] });
}

/** A program that works until it is ended. */
function waitForSignal(signal: AbortSignal): Promise<Result<Outcome, Failure>> {
	return new Promise((resolve) => {
		const end = () => resolve(fail({ id: "cancelled", operation: "act", message: "ended", output: ["at work"] }));
		if (signal.aborted) end();
		else signal.addEventListener("abort", end);
	});
}

function toyCommand(machine: MemoryEngine, outside: Outside): HandledStep {
	return {
		type: "run-command",
		runsIn: "any",
		destructive: ({ program }) => program === "wipe" || program === "make-home",
		idempotence: (input) => (input["idempotence"] ?? "once") as Idempotence,
		decidesEarly: true,
		effects: ({ program }) => (program === "restore" ? [{ kind: "restores-state", store: "C:\\Store" }] : []),
		decide: async (input) =>
			ok({ summary: "toy", choices: [], data: { program: input["program"] ?? "", words: input["arguments"] ?? [] } }),
		act: async ({ data }, { signal }) => {
			await Promise.resolve();
			if (data["program"] === "deaf") await new Promise(() => {});
			if (data["program"] === "wait") return waitForSignal(signal);
			return command(machine, outside, String(data["program"]), data["words"] as readonly string[]);
		},
		probe: async () => ok("partial"),
	};
}

/** The real gather, set-variable and restart, and a `run-command` whose programs do small things to the memory machine. */
export function toySteps(machine: MemoryEngine, outside: Outside): StepRegistry {
	const real = { gather, "set-variable": setVariable, restart, "shut-down": shutDown } as unknown as Record<
		string,
		HandledStep
	>;
	return { ...real, "run-command": toyCommand(machine, outside), "copy-files": contentStep };
}

/** Needs its content; does nothing. */
const contentStep: HandledStep = {
	type: "copy-files",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: (input: JsonObject) => [{ kind: "needs-content", content: String(input["content"]) }],
	decide: async () => ok({ summary: "copy", choices: [], data: {} }),
	act: async () => ok({ kind: "done" }),
};
