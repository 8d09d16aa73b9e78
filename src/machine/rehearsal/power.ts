import { done } from "../../base/result.ts";
import type { Power } from "../../model/ports.ts";
import { writePower } from "./machine-state.ts";
import type { BootSession } from "./session.ts";

/** Restarting and switching off a rehearsal machine: the wish is written where its parent finds it when the engine has ended. */
export function rehearsalPower(machineFolder: string, session: BootSession): Power {
	return {
		restart: async (into) => {
			writePower(machineFolder, { kind: "restart", into, bootId: session.bootId });
			return done;
		},
		shutDown: async () => {
			writePower(machineFolder, { kind: "off", bootId: session.bootId });
			return done;
		},
	};
}
