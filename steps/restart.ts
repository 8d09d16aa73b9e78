import { parseDuration } from "../src/base/duration.ts";
import { ok } from "../src/base/result.ts";
import type { Decision } from "../src/model/decision.ts";
import type { RestartInput } from "../src/model/inputs.gen.ts";
import type { RestartOutcome } from "../src/model/outcome.ts";
import type { Phase } from "../src/model/phase.ts";
import type { StepType } from "../src/model/step.ts";

type Data = { readonly into: Phase; readonly message?: string; readonly milliseconds?: number };

const names: Readonly<Record<Phase, string>> = { winpe: "WinPE", "full-os": "Windows" };

/** Restarts the computer and continues with the next step. The engine restarts: a step never does. */
export const restart: StepType<RestartInput, Data> = {
	type: "restart",
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
		return ok({ summary: `Restart into ${names[to]}`, choices: [], data });
	},
	act: async ({ data }, context) => {
		// With a warning before the restart the message is told there.
		if (data.message !== undefined && data.milliseconds === undefined) context.log(data.message);
		return ok(outcomeOf(data));
	},
};

function outcomeOf({ into, message, milliseconds }: Decision<Data>["data"]): RestartOutcome {
	const countdown = {
		...(message === undefined ? {} : { message }),
		...(milliseconds === undefined ? {} : { milliseconds }),
	};
	return { kind: "restart", into, then: "next", countdown };
}
