import { rename } from "node:fs/promises";
import { fail, ok, type Result } from "../../../../base/result.ts";
import type { Failure } from "../../../../model/failure.ts";
import { refusal } from "../files-failure.ts";
import { emptyHive } from "../hives/hive-header.ts";
import { readKeys, type StartTool } from "../hives/hivex.ts";
import { checkHive, replaceHive } from "../hives/replace-hive.ts";
import { type BcdStore, newStoreEdits, parseStore, sameStore, storeEdits } from "./bcd-store.ts";
import type { HostFolder } from "./host-folder.ts";

/** Name of the root key in the stores that bcdedit makes. */
const ROOT_NAME = "NewStoreRoot";
/** A new store until it is whole. */
const MARK = ".steppe-new";
const LOGS = [".LOG", ".LOG1", ".LOG2"];

/** What a boot store is read and written with. */
export interface StoreTools {
	readonly start: StartTool;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** Reads the boot store at a path of a volume; undefined when there is none. Fails where a boot manager could not read it. */
export async function readStore(
	start: StartTool,
	folder: HostFolder,
	path: string,
): Promise<Result<BcdStore | undefined, Failure>> {
	const file = await folder.find(path);
	if (file === undefined) return ok(undefined);
	const whole = await checkHive(file, "", path);
	if (!whole.ok) return whole;
	const keys = await readKeys(start, file, [{ key: "", deep: true }]);
	if (!keys.ok) return fail({ ...keys.error, operand: path });
	const store = parseStore(keys.value);
	return store.ok ? store : fail(refusal("hive-damaged", path, `The boot store is damaged: ${store.error}.`));
}

/**
 * Writes a boot store, whole at any moment: the one of `before` is changed, without one a new hive is made. Reads it back. Logs of an older
 * store go: Windows would bring what they hold into this one.
 */
export async function writeStore(
	{ start, now }: StoreTools,
	folder: HostFolder,
	path: string,
	{ before, after }: { readonly before: BcdStore | undefined; readonly after: BcdStore },
): Promise<Result<void, Failure>> {
	const place = await folder.place(path);
	const named = { operation: "", operand: path };
	if (before === undefined) {
		await folder.write(`${path}${MARK}`, emptyHive(ROOT_NAME, now()));
		const file = `${place}${MARK}`;
		const made = await replaceHive(start, file, [...newStoreEdits(), ...storeEdits(new Map(), after)], named);
		if (!made.ok) {
			await folder.remove(`${path}${MARK}`);
			return made;
		}
		await rename(file, place);
	} else {
		const changed = await replaceHive(start, place, storeEdits(before, after), named);
		if (!changed.ok) return changed;
	}
	for (const log of LOGS) await folder.remove(`${path}${log}`);
	const read = await readStore(start, folder, path);
	if (!read.ok) return read;
	return read.value !== undefined && sameStore(read.value, after)
		? ok(undefined)
		: fail(refusal("hive-damaged", path, "The boot store reads back as another one."));
}
