import { ok } from "../src/base/result.ts";
import type { ShutDownInput } from "../src/model/inputs.gen.ts";
import type { StepType } from "../src/model/step.ts";
import { type AnnouncedRestart, announceRestart, decideRestart } from "../src/restart/announced-restart.ts";

/** Switches the computer off; the run goes on with the next step when it is switched on again. The engine does it: a step never does. */
export const shutDown: StepType<ShutDownInput, AnnouncedRestart> = {
	type: "shut-down",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ to }) => [{ kind: "restarts", into: to }],
	decide: async (input) => decideRestart(input, (system) => `Switch off, and go on in ${system}`),
	act: async ({ data }, context) => ok({ ...announceRestart(data, context), off: true }),
};
