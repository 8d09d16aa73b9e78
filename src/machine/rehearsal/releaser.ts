import { done, unreachable } from "../../base/result.ts";
import type { Releaser, Volumes } from "../../model/ports.ts";
import type { HiveMounts } from "./loaded-hives.ts";
import type { Shares } from "./storage/open.ts";

/** Gives back what an ended engine had acquired. A rehearsal starts no program: letters, hives and shares are all that is ever held. */
export function rehearsalReleaser(volumes: Volumes, mounts: HiveMounts, shares: Shares): Releaser {
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
				case "connection":
					shares.disconnect(record.letter);
					return done;
				case "mount":
				case "loop-device":
				case "power-plan":
				case "child-process":
					return done;
				default:
					return unreachable(record);
			}
		},
	};
}
