import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { HiveChange } from "../model/ports.ts";
import { encodeValue } from "./hive-values.ts";

/** Longest names in UTF-16 units (Windows registry element size limits). */
const LONGEST_KEY = 255;
const LONGEST_VALUE_NAME = 16_383;

/** The names of a key's path. */
export function keyNames(key: string): readonly string[] {
	return key.split("\\").filter((name) => name !== "");
}

/** Why a key or a name of a value can't stand in a hive, as the end of a sentence; undefined when both can. */
export function nameProblem(key: string, name = ""): string | undefined {
	for (const each of [...keyNames(key), name]) {
		if (each.includes("\0")) return "a name holds the character NUL";
		if (/\p{Surrogate}/u.test(each)) return "a name holds half a character";
	}
	if (keyNames(key).some((each) => each.length > LONGEST_KEY))
		return `a name of a key has more than ${LONGEST_KEY} characters`;
	return name.length > LONGEST_VALUE_NAME
		? `the name of a value has more than ${LONGEST_VALUE_NAME} characters`
		: undefined;
}

/** Why a change can't be made in any hive, as the end of a sentence about its key; undefined when it can. */
export function changeProblem({ key, name, value }: HiveChange): string | undefined {
	if (name === undefined && value !== undefined) return "it has a value without a name";
	if (name === undefined && keyNames(key).length === 0) return "the root of a hive can't be deleted";
	const problem = nameProblem(key, name);
	if (problem !== undefined || value === undefined) return problem;
	const encoded = encodeValue(value);
	return encoded.ok ? undefined : `the value "${name}": ${encoded.error}`;
}

/** The failure for a key or change that no hive can hold; `problem` ends a sentence about the key. */
export function invalidKey(operation: string, hive: WindowsPath, key: string, problem: string): Failure {
	return { id: "input-invalid", operation, operand: hive, message: `The key ${JSON.stringify(key)}: ${problem}.` };
}
