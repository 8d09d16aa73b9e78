import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { done, fail, type Result } from "../../../../base/result.ts";
import type { Failure } from "../../../../model/failure.ts";
import type { RawValue } from "../../../hive-values.ts";
import { hostProblem } from "../../../host-files.ts";
import { hiveProblem } from "./hive-header.ts";
import { editKeys, type HiveEdit, readKeys, type StartTool } from "./hivex.ts";

const HEAD = 4096;
/** What work copies are called beside their hive: leftovers of a killed process go at the next change. */
const MARK = ".steppe-hive-";

/** Fails with `file-not-found`, or with `hive-damaged` where the file is no whole hive; `operand` is what the reader calls it. */
export async function checkHive(file: string, operation: string, operand: string): Promise<Result<void, Failure>> {
	try {
		const handle = await open(file, "r");
		try {
			const { size } = await handle.stat();
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
			const problem = hiveProblem(buffer.subarray(0, bytesRead), size);
			return problem === undefined
				? done
				: fail({ id: "hive-damaged", operation, operand, message: `The hive ${problem}.` });
		} finally {
			await handle.close();
		}
	} catch (error) {
		return fail(hostProblem(operation, operand, error));
	}
}

/**
 * Changes a hive: on a copy beside it, which is read back, flushed and then takes its name. Whatever ends in between leaves the hive of
 * before or the changed one, whole. The copy has the hive's owner, access list and attributes before it takes the name.
 */
export async function replaceHive(
	start: StartTool,
	file: string,
	edits: readonly HiveEdit[],
	named: { readonly operation: string; readonly operand: string },
): Promise<Result<void, Failure>> {
	const whole = await checkHive(file, named.operation, named.operand);
	if (!whole.ok) return whole;
	const copy = join(dirname(file), `${basename(file)}${MARK}${randomUUID()}`);
	try {
		await removeLeftovers(file);
		await copyFile(file, copy, constants.COPYFILE_EXCL);
		const edited = await editAndReadBack(start, { file, copy, edits });
		if (!edited.ok) return fail({ ...edited.error, ...named });
		await flush(copy);
		await rename(copy, file);
		await flush(dirname(file));
		return done;
	} catch (error) {
		return fail(hostProblem(named.operation, named.operand, error));
	} finally {
		await rm(copy, { force: true }).catch(() => {});
	}
}

async function removeLeftovers(file: string): Promise<void> {
	const mark = `${basename(file)}${MARK}`;
	for (const name of await readdir(dirname(file))) if (name.startsWith(mark)) await rm(join(dirname(file), name));
}

async function flush(path: string): Promise<void> {
	const handle = await open(path, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

interface Work {
	readonly file: string;
	readonly copy: string;
	readonly edits: readonly HiveEdit[];
}

async function editAndReadBack(start: StartTool, { file, copy, edits }: Work): Promise<Result<void, Failure>> {
	const edited = await editKeys(start, copy, file, edits);
	if (!edited.ok) return edited;
	const whole = await checkHive(copy, "", copy);
	if (!whole.ok) return whole;
	const keys = [...new Set(edits.map(({ key }) => key))];
	const read = await readKeys(
		start,
		copy,
		keys.map((key) => ({ key })),
	);
	if (!read.ok) return read;
	const held = (key: string, name: string) => {
		const values = read.value.get(key)?.values ?? new Map<string, RawValue>();
		return [...values].find(([each]) => each.toUpperCase() === name.toUpperCase())?.[1];
	};
	const problem = unfulfilled(edits, (key) => read.value.has(key), held);
	if (problem === undefined) return done;
	const message = `The hive was not changed: read back, ${problem}.`;
	return fail({ id: "hive-damaged", operation: "", operand: copy, message });
}

/** The first edit that the hive does not show, in words; what a later edit undid counts as done. */
export function unfulfilled(
	edits: readonly HiveEdit[],
	hasKey: (key: string) => boolean,
	held: (key: string, name: string) => RawValue | undefined,
): string | undefined {
	for (const [index, edit] of edits.entries()) {
		if (edits.slice(index + 1).some((later) => overrides(later, edit))) continue;
		if (edit.kind === "drop" && hasKey(edit.key)) return `the key ${edit.key} is still there`;
		if (edit.kind === "make" && !hasKey(edit.key)) return `the key ${edit.key} is missing`;
		if (edit.kind === "unset" && held(edit.key, edit.name) !== undefined) {
			return `the value ${edit.name} of ${edit.key} is still there`;
		}
		if (edit.kind === "set") {
			const value = held(edit.key, edit.name);
			const isSame = value?.type === edit.value.type && Buffer.from(value.bytes).equals(edit.value.bytes);
			if (!isSame) return `the value ${edit.name} of ${edit.key} is another`;
		}
	}
	return undefined;
}

/** True when a later edit may have changed what an earlier one made. */
function overrides(later: HiveEdit, earlier: HiveEdit): boolean {
	const inner = `${earlier.key.toUpperCase()}\\`;
	const outer = `${later.key.toUpperCase()}\\`;
	if (later.kind === "drop") return inner.startsWith(outer);
	if (earlier.kind === "drop") return outer.startsWith(inner);
	if (inner !== outer || later.kind === "make" || earlier.kind === "make") return false;
	return later.name.toUpperCase() === earlier.name.toUpperCase();
}
