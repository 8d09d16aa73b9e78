import { ok } from "../../src/base/result.ts";
import type { Ports, StatePlace } from "../../src/model/ports.ts";
import type { MemoryDisk } from "./memory-disk.ts";
import { problem } from "./memory-files.ts";

/** Seals by writing the volume's name in front: a text that is opened at another place than it was sealed at is refused. */
export function memoryVault(disk: (volume: string) => MemoryDisk): Ports["vault"] {
	const file = "_SMSTaskSequence\\key";
	const key = (place: StatePlace) => disk(place.volume).get(file);
	return {
		seal: async (plain, place) => {
			if (key(place) === undefined) disk(place.volume).set(file, new TextEncoder().encode(`key of ${place.volume}`));
			return ok(`${place.volume}:${Buffer.from(plain).toString("hex")}`);
		},
		open: async (sealed, place) => {
			if (key(place) === undefined || !sealed.startsWith(`${place.volume}:`))
				return problem("access-denied", place.volume, "The key does not fit.");
			return ok(Buffer.from(sealed.slice(place.volume.length + 1), "hex").toString());
		},
		destroy: async (place) => {
			disk(place.volume).set(file, undefined);
			return ok(undefined);
		},
	};
}
