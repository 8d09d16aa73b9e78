import { parseDuration } from "../src/base/duration.ts";
import { ok } from "../src/base/result.ts";
import type { ShutDownInput } from "../src/model/inputs.gen.ts";
import type { Phase } from "../src/model/phase.ts";
import type { StepType } from "../src/model/step.ts";

type Data = { readonly into: Phase; readonly message?: string; readonly milliseconds?: number };

const names: Readonly<Record<Phase, string>> = { winpe: "WinPE", "full-os": "Windows" };

/** Switches the computer off; the run goes on with the next step when it is switched on again. The engine does it: a step never does. */
export const shutDown: StepType<ShutDownInput, Data> = {
	type: "shut-down",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ to }) => [{ kind: "restarts", into: to }],
	decide: async ({ to, message, timeout }) => {
		const milliseconds = timeout === undefined ? undefined : parseDuration(timeout);
		const data: Data = {
			into: to,
			...(message === undefined || message === "" ? {} : { message }),
			...(milliseconds === undefined ? {} : { milliseconds }),
		};
		return ok({ summary: `Switch off, and go on in ${names[to]}`, choices: [], data });
	},
	act: async ({ data: { into, message, milliseconds } }, context) => {
		if (message !== undefined) context.log(message);
		const countdown = {
			...(message === undefined ? {} : { message }),
			...(milliseconds === undefined ? {} : { milliseconds }),
		};
		return ok({ kind: "restart", into, then: "next", off: true, countdown });
	},
};
