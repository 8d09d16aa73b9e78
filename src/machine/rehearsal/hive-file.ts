import { fail, ok, type Result } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { HiveChange, HiveValue, HiveValueType, RegistryKey } from "../../model/ports.ts";

const format = "steppe-rehearsal-hive-1";
const types: readonly HiveValueType[] = [
	"REG_SZ",
	"REG_EXPAND_SZ",
	"REG_DWORD",
	"REG_QWORD",
	"REG_MULTI_SZ",
	"REG_BINARY",
];

/** The keys of a hive by path, each with its values by name. */
export type HiveKeys = Readonly<Record<string, Readonly<Record<string, HiveValue>>>>;

/** Reads a rehearsal hive: JSON in the place of a registry file. The error says in words what is wrong. */
export function parseHive(text: string): Result<HiveKeys, string> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return fail("it is no JSON");
	}
	if (!isRecord(data) || data.format !== format || !isRecord(data.keys)) return fail(`it has not the format ${format}`);
	for (const [key, values] of Object.entries(data.keys)) {
		if (!isRecord(values)) return fail(`the key ${key} holds no values`);
		for (const [name, value] of Object.entries(values)) {
			if (!isHiveValue(value)) return fail(`the value ${name} of the key ${key} has no known type`);
		}
	}
	return ok(data.keys as HiveKeys);
}

/** The hive as the text of its file; keys are sorted so that equal hives are equal bytes. */
export function formatHive(keys: HiveKeys): string {
	const sorted = Object.fromEntries(Object.entries(keys).sort(([left], [right]) => compare(left, right)));
	return `${JSON.stringify({ format, keys: sorted }, undefined, "\t")}\n`;
}

function compare(left: string, right: string): number {
	return foldCase(left) < foldCase(right) ? -1 : foldCase(left) > foldCase(right) ? 1 : 0;
}

/** A value, or undefined; key and name ignore case. */
export function hiveValue(keys: HiveKeys, key: string, name: string): HiveValue | undefined {
	const values = keys[findName(keys, trimmed(key)) ?? ""];
	return values?.[findName(values, name) ?? ""];
}

/** A REG_DWORD, or undefined. */
export function hiveNumber(keys: HiveKeys, key: string, name: string): number | undefined {
	const value = hiveValue(keys, key, name);
	return typeof value?.data === "number" ? value.data : undefined;
}

/** A text value, or undefined. */
export function hiveText(keys: HiveKeys, key: string, name: string): string | undefined {
	const value = hiveValue(keys, key, name);
	return typeof value?.data === "string" ? value.data : undefined;
}

/** Names of the direct subkeys, sorted, each once. */
export function hiveSubkeys(keys: HiveKeys, key: string): readonly string[] {
	const prefix = key === "" ? "" : `${foldCase(trimmed(key))}\\`;
	const found = new Map<string, string>();
	for (const path of Object.keys(keys)) {
		if (!foldCase(path).startsWith(prefix)) continue;
		const name = path.slice(prefix.length).split("\\", 1)[0] ?? "";
		if (name !== "" && !found.has(foldCase(name))) found.set(foldCase(name), name);
	}
	return [...found.values()].sort(compare);
}

/** A key with what it holds, or undefined; the empty path is the hive's root. */
export function hiveKey(keys: HiveKeys, key: string): RegistryKey | undefined {
	const values = keys[findName(keys, trimmed(key)) ?? ""];
	const subkeys = hiveSubkeys(keys, key);
	return values === undefined && subkeys.length === 0 ? undefined : { subkeys, values: values ?? {} };
}

/** The hive after the changes, in order. A deleted key takes its subkeys along. */
export function changeHive(keys: HiveKeys, changes: readonly HiveChange[]): HiveKeys {
	const result: Record<string, Record<string, HiveValue>> = Object.fromEntries(
		Object.entries(keys).map(([key, values]) => [key, { ...values }]),
	);
	for (const change of changes) {
		const key = findName(result, trimmed(change.key)) ?? trimmed(change.key);
		if (change.name === undefined) deleteKey(result, key);
		else if (change.value === undefined) {
			const values = result[key];
			const name = values === undefined ? undefined : findName(values, change.name);
			if (values !== undefined && name !== undefined) delete values[name];
		} else {
			const values = result[key] ?? {};
			values[findName(values, change.name) ?? change.name] = change.value;
			result[key] = values;
		}
	}
	return result;
}

function deleteKey(keys: Record<string, unknown>, key: string): void {
	for (const path of Object.keys(keys)) {
		if (foldCase(path) === foldCase(key) || foldCase(path).startsWith(`${foldCase(key)}\\`)) delete keys[path];
	}
}

function findName(record: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
	if (Object.hasOwn(record, wanted)) return wanted;
	return Object.keys(record).find((name) => foldCase(name) === foldCase(wanted));
}

function trimmed(key: string): string {
	return key.replace(/^\\+|\\+$/g, "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHiveValue(value: unknown): value is HiveValue {
	if (!isRecord(value) || !types.some((type) => type === value.type)) return false;
	const { data } = value;
	return (
		typeof data === "string" ||
		typeof data === "number" ||
		(Array.isArray(data) && data.every((item) => typeof item === "string"))
	);
}
