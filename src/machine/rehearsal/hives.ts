import { done, fail, ok, type Result } from "../../base/result.ts";
import type { WindowsPath } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { Answer, FilesReader, Hives } from "../../model/ports.ts";
import type { ReleaseLedger } from "../../model/release.ts";
import { changeProblem, invalidKey, nameProblem } from "../hive-change.ts";
import { changeHive, formatHive, type HiveKeys, hiveSubkeys, hiveValue, parseHive } from "./hive-file.ts";
import { replaceDurably } from "./host-volume.ts";
import type { HiveMounts } from "./loaded-hives.ts";

/** What hives are read and written with. */
export interface HivesOptions {
	readonly files: FilesReader;
	/** Where a path of the machine lies on the host. */
	readonly hostPath: (path: WindowsPath) => Result<string, Failure>;
	readonly scratchFolder: string;
	readonly mounts: HiveMounts;
	/** Where to write down what is loaded; undefined as long as no run has a journal. */
	readonly ledger: () => ReleaseLedger | undefined;
}

const READ = "read the registry";
const CHANGE = "change the registry";

/**
 * Hives of the rehearsal machine. A change is whole and durable when it is answered: Windows keeps hives with logs, and unloading one
 * flushes it, so a power cut leaves the old hive or the new one.
 */
export function rehearsalHives(options: HivesOptions): Hives {
	const { files, hostPath, scratchFolder } = options;
	const read = async (hive: WindowsPath, operation: string): Answer<HiveKeys> => {
		const text = await files.readText(hive, 64 * 1024 ** 2);
		if (!text.ok) return fail({ ...text.error, operation });
		const parsed = parseHive(text.value);
		if (parsed.ok) return parsed;
		return fail({ id: "hive-damaged", operation, operand: hive, message: `The hive can't be read: ${parsed.error}.` });
	};
	return {
		get: async (hive, key, name) => {
			const problem = nameProblem(key, name);
			if (problem !== undefined) return fail(invalidKey(READ, hive, key, problem));
			const keys = await read(hive, READ);
			return keys.ok ? ok(hiveValue(keys.value, key, name)) : keys;
		},
		subkeys: async (hive, key) => {
			const problem = nameProblem(key);
			if (problem !== undefined) return fail(invalidKey(READ, hive, key, problem));
			const keys = await read(hive, READ);
			return keys.ok ? ok(hiveSubkeys(keys.value, key)) : keys;
		},
		change: async (hive, changes) => {
			for (const each of changes) {
				const problem = changeProblem(each);
				if (problem !== undefined) return fail(invalidKey(CHANGE, hive, each.key, problem));
			}
			const keys = await read(hive, CHANGE);
			if (!keys.ok) return keys;
			const place = hostPath(hive);
			if (!place.ok) return place;
			return whileLoaded(options, hive, () =>
				replaceDurably(scratchFolder, place.value, formatHive(changeHive(keys.value, changes))),
			);
		},
	};
}

/** As on Windows: the hive is loaded, changed and unloaded, and somebody who finds it loaded must not go on. */
async function whileLoaded({ mounts, ledger }: HivesOptions, hive: WindowsPath, change: () => void): Answer<void> {
	const present = mounts.mountOf(hive);
	if (present !== undefined) {
		const message = `The hive is loaded as ${present} already: somebody else works on it.`;
		return fail({ id: "file-locked", operation: CHANGE, operand: hive, message });
	}
	const mountedAs = "HKLM\\STEPPE";
	const number = await ledger()?.acquired({ kind: "hive", file: hive, mountedAs });
	mounts.load(hive, mountedAs);
	change();
	mounts.unload(hive);
	if (number !== undefined) await ledger()?.released(number);
	return done;
}
