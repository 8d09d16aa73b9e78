import { done, unreachable } from "../../base/result.ts";
import type { Releaser, Volumes } from "../../model/ports.ts";
import type { HiveMounts } from "./loaded-hives.ts";

/** Gives back what an ended engine had acquired. A rehearsal starts no program: letters and hives are all that is ever held. */
export function rehearsalReleaser(volumes: Volumes, mounts: HiveMounts): Releaser {
	return {
		release: async (record) => {
			switch (record.kind) {
				case "letter": {
					const list = await volumes.list();
					if (!list.ok) return list;
					const held = list.value.find((each) => each.id === record.volume);
					return held?.letter === record.letter ? volumes.releaseLetter(record.volume) : done;
				}
				case "hive":
					mounts.unload(record.file);
					return done;
				case "mount":
				case "loop-device":
				case "connection":
				case "power-plan":
				case "child-process":
					return done;
				default:
					return unreachable(record);
			}
		},
	};
}
