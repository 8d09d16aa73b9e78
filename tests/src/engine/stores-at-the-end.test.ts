import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import type { HandledStep } from "../../../src/engine/parts.ts";
import type { Effect } from "../../../src/model/effect.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

const STATE = "_SMSTaskSequence";

/** A machine with steps that fill a store in the state folder, and give one back without removing it. */
function machineWithStores() {
	const { machine } = newMachine();
	const plain = machine.steps["run-command"];
	if (plain === undefined) throw new Error("no run-command");
	const storeOf = (input: { readonly arguments?: unknown }) => String((input.arguments as readonly string[])[0]);
	const step: HandledStep = {
		...plain,
		effects: (input) => {
			const store = storeOf(input);
			const capture: Effect = { kind: "captures-state", store, hardLink: true, from: "C:\\", folders: [] };
			if (input["program"] === "capture") return [capture];
			return input["program"] === "restore" ? [{ kind: "restores-state", store }] : [];
		},
		act: async (decision, context) => {
			const [store = ""] = decision.data["words"] as readonly string[];
			if (decision.data["program"] !== "capture") return plain.act(decision, context);
			machine.windows.set(`${store.slice(3)}\\letter.txt`, new Uint8Array([1]));
			return ok({ kind: "done", wrote: ["vol-windows"] });
		},
	};
	machine.steps = { ...machine.steps, "run-command": step };
	return machine;
}

const store = (name: string) => `C:\\${STATE}\\${name}`;
const warnings = (machine: ReturnType<typeof machineWithStores>) =>
	machine.events.flatMap((event) => (event.kind === "message" && event.level === "warning" ? [event.text] : []));

describe("the stores of a run that finished", () => {
	it("go when they were given back", async () => {
		const machine = machineWithStores();
		const steps = toy("capture", store("One")) + toy("restore", store("One"));
		machine.boot();
		const end = await machine.start(request(machine, sequenceOf(steps)));
		expect(end.kind, JSON.stringify(end)).toBe("finished");
		expect(machine.windows.get(`${STATE}\\One\\letter.txt`)).toBeUndefined();
		expect(journalOf(machine)).toEqual([]);
	});

	it("stay when only another one was given back", async () => {
		const machine = machineWithStores();
		const back = `  - run-command: { program: restore, arguments: ["%Which%", "0"] }\n`;
		const steps = toy("capture", store("One")) + toy("capture", store("Two")) + back;
		machine.boot();
		const sequence = sequenceOf(steps, `variables: { Which: "${store("One").replaceAll("\\", "\\\\")}" }\n`);
		const end = await machine.start(request(machine, sequence));
		expect(end.kind, JSON.stringify(end)).toBe("finished");
		expect(machine.windows.get(`${STATE}\\Two\\letter.txt`)).toBeDefined();
		expect(machine.windows.get(`${STATE}\\One\\letter.txt`)).toBeUndefined();
		expect(warnings(machine).filter((text) => text.includes("was not restored"))).toEqual([
			expect.stringContaining(store("Two")),
		]);
	});
});
