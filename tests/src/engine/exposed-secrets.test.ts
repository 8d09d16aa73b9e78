import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import type { HandledStep } from "../../../src/engine/parts.ts";
import type { JsonObject } from "../../../src/model/json.ts";
import { Secret } from "../../../src/model/secret.ts";
import { newMachine, request, sequenceOf, toy } from "./sample-run.ts";

/** A step whose decision holds a secret, which it hands to a program. */
const handsOver: Partial<HandledStep> = {
	decide: async () =>
		ok({
			summary: "Join",
			choices: [],
			data: {} as JsonObject,
			secrets: { joinPassword: new Secret("Sup3r-Secret") },
		}),
	act: async ({ secrets }, { ports }) => {
		const started = await ports.run.start({
			program: "join.exe",
			arguments: [`/p:${secrets?.joinPassword?.reveal()}`],
		});
		return started.ok ? ok({ kind: "done" }) : started;
	},
};

describe("a secret of a step's own", () => {
	it("that is handed to a program is told by what it is, not by the step alone", async () => {
		const { machine } = newMachine();
		machine.steps = {
			...machine.steps,
			"run-command": { ...machine.steps["run-command"], ...handsOver } as HandledStep,
		};
		const { end } = await machine.runToEnd(request(machine, sequenceOf(toy("count", "one", "idempotence"))));
		expect(end.kind).toBe("finished");
		const finished = machine.events.findLast((event) => event.kind === "run-finished");
		const rotate = finished?.kind === "run-finished" ? (finished.rotate ?? []) : [];
		const onCommandLine = rotate.filter(({ because }) => because.some(({ why }) => why === "on-command-line"));
		expect(onCommandLine.map(({ name }) => name)).toEqual(["join password of one"]);
	});
});
