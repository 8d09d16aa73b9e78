import { ok } from "../src/base/result.ts";
import type { RestartInput } from "../src/model/inputs.gen.ts";
import type { Phase } from "../src/model/phase.ts";
import type { StepType } from "../src/model/step.ts";

type Data = { readonly into: Phase; readonly message?: string };

const names: Readonly<Record<Phase, string>> = { winpe: "WinPE", "full-os": "Windows" };

/** Restarts the computer and continues with the next step. The engine restarts: a step never does. */
export const restart: StepType<RestartInput, Data> = {
	type: "restart",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ to }) => [{ kind: "restarts", into: to }],
	decide: async ({ to, message }) => {
		const shown = message === undefined || message === "" ? {} : { message };
		return ok({ summary: `Restart into ${names[to]}`, choices: [], data: { into: to, ...shown } });
	},
	act: async ({ data }, context) => {
		if (data.message !== undefined) context.log(data.message);
		return ok({ kind: "restart", into: data.into, then: "next" });
	},
};
