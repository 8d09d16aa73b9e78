import { done } from "../../base/result.ts";
import type { Power } from "../../model/ports.ts";
import { writePower } from "./machine-state.ts";
import type { BootSession } from "./session.ts";

/** Restarting a rehearsal machine: the wish is written where the machine's parent finds it when the engine has ended. */
export function rehearsalPower(machineFolder: string, session: BootSession): Power {
	return {
		restart: async (into) => {
			writePower(machineFolder, { kind: "restart", into, bootId: session.bootId });
			return done;
		},
	};
}
