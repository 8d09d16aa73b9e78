import { fail, ok, type Result } from "../../../../base/result.ts";
import type { WindowsPath } from "../../../../base/windows-path.ts";
import type { Answer, HiveChange, Hives } from "../../../../model/ports.ts";
import { changeProblem, invalidKey, keyNames, nameProblem } from "../../../hive-change.ts";
import { decodeValue, encodeValue } from "../../../hive-values.ts";
import type { TargetPaths } from "../paths.ts";
import { type HiveEdit, type RawKey, readKeys, type StartTool } from "./hivex.ts";
import { checkHive, replaceHive } from "./replace-hive.ts";

/** What hives of the machine that is deployed are worked on with. */
export interface TargetHivesOptions {
	readonly paths: Pick<TargetPaths, "hostPath" | "volumeOf">;
	readonly start: StartTool;
}

/** Longest value in bytes that hivex writes as Windows reads it: longer ones need the big-data form, which hivex reads and does not write. */
const LONGEST_VALUE = 16_344;
const READ = "read the registry";
const CHANGE = "change the registry";

/**
 * Hives of the machine that is deployed, by hivex. A change is whole and durable when it is answered: it is made on a copy, which takes the
 * hive's name. Values of the types REG_NONE, REG_LINK and those of hardware resources can't be told.
 */
export function targetHives(options: TargetHivesOptions): Hives {
	return {
		get: async (hive, key, name) => {
			const found = await keyOf(options, hive, key, name);
			if (!found.ok) return found;
			const value = found.value === undefined ? undefined : valueNamed(found.value, name);
			if (value === undefined) return ok(undefined);
			const decoded = decodeValue(value);
			if (decoded.ok) return decoded;
			const message = `The value "${name}" of ${key} can't be told: ${decoded.error}.`;
			return fail({ id: "not-supported-here", operation: READ, operand: hive, message });
		},
		subkeys: async (hive, key) => {
			const found = await keyOf(options, hive, key);
			return found.ok ? ok([...(found.value?.subkeys ?? [])].sort(byFoldedName)) : found;
		},
		change: (hive, changes) => change(options, hive, changes),
	};
}

function byFoldedName(left: string, right: string): number {
	const [first, second] = [left.toUpperCase(), right.toUpperCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}

function valueNamed(key: RawKey, name: string) {
	return key.values.get(name) ?? [...key.values].find(([each]) => each.toUpperCase() === name.toUpperCase())?.[1];
}

async function keyOf(
	{ paths, start }: TargetHivesOptions,
	hive: WindowsPath,
	key: string,
	name?: string,
): Answer<RawKey | undefined> {
	const problem = nameProblem(key, name);
	if (problem !== undefined) return fail(invalidKey(READ, hive, key, problem));
	const place = paths.hostPath(hive);
	if (!place.ok) return fail({ ...place.error, operation: READ });
	const whole = await checkHive(place.value, READ, hive);
	if (!whole.ok) return whole;
	const path = keyNames(key).join("\\");
	const read = await readKeys(start, place.value, [{ key: path }]);
	return read.ok ? ok(read.value.get(path)) : fail({ ...read.error, operation: READ, operand: hive });
}

async function change(
	{ paths, start }: TargetHivesOptions,
	hive: WindowsPath,
	changes: readonly HiveChange[],
): Answer<void> {
	const edits: HiveEdit[] = [];
	for (const each of changes) {
		const edit = editOf(each);
		if (!edit.ok) return fail(invalidKey(CHANGE, hive, each.key, edit.error));
		edits.push(edit.value);
	}
	const volume = paths.volumeOf(hive);
	if (!volume.ok) return fail({ ...volume.error, operation: CHANGE });
	if (volume.value.unwritable !== undefined) {
		const message = `Nothing may be written to the volume ${volume.value.letter}: it ${volume.value.unwritable}.`;
		return fail({ id: "volume-unfit", operation: CHANGE, operand: hive, message });
	}
	const place = paths.hostPath(hive);
	if (!place.ok) return fail({ ...place.error, operation: CHANGE });
	return replaceHive(start, place.value, edits, { operation: CHANGE, operand: hive });
}

/** The error says what is wrong with the change. */
function editOf(change: HiveChange): Result<HiveEdit, string> {
	const problem = changeProblem(change);
	if (problem !== undefined) return fail(problem);
	const key = keyNames(change.key).join("\\");
	if (change.name === undefined) return ok({ kind: "drop", key });
	if (change.value === undefined) return ok({ kind: "unset", key, name: change.name });
	const value = encodeValue(change.value);
	if (!value.ok) return value;
	const { length } = value.value.bytes;
	if (length > LONGEST_VALUE) {
		return fail(`the value "${change.name}" has ${length} bytes; hivex can't write more than ${LONGEST_VALUE}`);
	}
	return ok({ kind: "set", key, name: change.name, value: value.value });
}
