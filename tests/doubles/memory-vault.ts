import { ok } from "../../src/base/result.ts";
import type { Answer, Ports } from "../../src/model/ports.ts";
import type { KeyPlace } from "../../src/model/seal.ts";
import type { MemoryDisk } from "./memory-disk.ts";
import { problem } from "./memory-files.ts";

const STATE = "_SMSTaskSequence";
const KEYS = "Keys\\";

/** Seals by writing key place and binding in front: a text that is opened with another key or for something else is refused. */
export function memoryVault(
	disk: (volume: string) => MemoryDisk,
	flush: (volume: string) => Answer<void>,
): Ports["vault"] {
	const at = ({ volume, path }: KeyPlace) => disk(volume).get(path);
	const start = ({ volume, path }: KeyPlace, run: string, name: string) =>
		`${volume}:${path}:${run}:${name.toUpperCase()}:`;
	const missing = (key: KeyPlace) => problem("secret-missing", key.volume, "The key is gone.");
	return {
		choosePlace: async (_run, { volume }) => ok({ tier: "beside-journal", volume, path: `${STATE}\\key` }),
		makeKey: async (key) => {
			if (at(key) === undefined) disk(key.volume).set(key.path, new TextEncoder().encode(`key of ${key.volume}`));
			return flush(key.volume);
		},
		seal: async (plain, key, { run, name }) =>
			at(key) === undefined ? missing(key) : ok(start(key, run, name) + Buffer.from(plain).toString("hex")),
		open: async (sealed, key, { run, name }) => {
			if (at(key) === undefined) return missing(key);
			const front = start(key, run, name);
			if (!sealed.startsWith(front)) return problem("journal-damaged", key.volume, "The key does not fit.");
			return ok(Buffer.from(sealed.slice(front.length), "hex").toString());
		},
		destroy: async (key) => {
			if (at(key) === undefined) return ok(undefined);
			disk(key.volume).set(key.path, undefined);
			return flush(key.volume);
		},
		find: async () => {
			const paths = disk("vol-stick")
				.paths()
				.filter((path) => path.startsWith(KEYS));
			return ok(paths.map((path) => ({ tier: "other-volume" as const, volume: "vol-stick", path })));
		},
	};
}
