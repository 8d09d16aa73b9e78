import { ok } from "../src/base/result.ts";
import type { RestartInput } from "../src/model/inputs.gen.ts";
import type { StepType } from "../src/model/step.ts";
import { type AnnouncedRestart, announceRestart, decideRestart } from "../src/restart/announced-restart.ts";

/** Restarts the computer and continues with the next step. The engine restarts: a step never does. */
export const restart: StepType<RestartInput, AnnouncedRestart> = {
	type: "restart",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ to }) => [{ kind: "restarts", into: to }],
	decide: async (input) => decideRestart(input, (system) => `Restart into ${system}`),
	act: async ({ data }, context) => ok(announceRestart(data, context)),
};
