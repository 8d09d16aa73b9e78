import type { Condition, RegistryComparison } from "../../../../model/condition.ts";
import type { HiveValueType } from "../../../../model/ports.ts";
import { isEnvironmentVariable } from "../../../conditions/environment.ts";
import { entryOf, type LocatedMapping, type LocatedValue } from "../../../source/located-value.ts";
import { readBoolean, readChoice, readFullText, readKeys, readText } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";
import { comparisonReaders, type FoundComparison, onlyOne } from "./comparison.ts";

const types: readonly HiveValueType[] = [
	"REG_SZ",
	"REG_EXPAND_SZ",
	"REG_MULTI_SZ",
	"REG_DWORD",
	"REG_QWORD",
	"REG_BINARY",
];
const ways: readonly RegistryComparison[] = ["auto", "text", "number", "version"];
const roots =
	/^\\*(HKLM|HKU|HKCU|HKCR|HKCC|HKEY_(LOCAL_MACHINE|USERS|CURRENT_USER|CLASSES_ROOT|CURRENT_CONFIG)):?(\\|$)/i;

/** `{ registry: key }`, with `value` and then `exists`, `type` or an operator with `as`. */
export function readRegistryTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const { problems } = reading;
	let key: string | undefined;
	const found: FoundComparison[] = [];
	const parts: { value?: string; exists?: boolean; type?: HiveValueType } = {};
	let as: RegistryComparison = "auto";
	const what = "a test of the registry";
	readKeys(
		mapping,
		{
			registry: (value) => {
				key = readKey(value, reading);
			},
			value: (value) => {
				const name = readText(value, "the name of a value", problems);
				noteTemplates(value, reading);
				if (name !== undefined) parts.value = name;
			},
			exists: (value) => {
				const exists = readBoolean(value, "`exists`", problems);
				if (exists !== undefined) parts.exists = exists;
			},
			type: (value) => {
				const type = readChoice(value, types, "`type`", problems);
				if (type !== undefined) parts.type = type;
			},
			...comparisonReaders(found, reading),
			as: (value) => {
				as = readChoice(value, ways, "`as`", problems) ?? "auto";
			},
		},
		what,
		problems,
	);
	if (!onlyOne(mapping, what, reading) || !fits(mapping, found.length > 0, reading) || key === undefined)
		return undefined;
	const [comparison] = found;
	if (comparison !== undefined) return { kind: "registry", key, ...parts, compare: { ...comparison, as } };
	return { kind: "registry", key, exists: true, ...parts };
}

function readKey(value: LocatedValue, reading: Reading): string | undefined {
	const key = readFullText(value, "the key", reading.problems)?.trim();
	noteTemplates(value, reading, isEnvironmentVariable);
	if (key === undefined || key.startsWith("%") || roots.test(key)) return key;
	const message = "the path of a key begins with its root";
	reading.problems.error(
		"registry-root",
		value.range,
		message,
		"permitted: HKLM, HKU, HKCU, HKCR, HKCC",
		"such as 'HKLM\\SOFTWARE\\Contoso'",
	);
	return undefined;
}

/** What the keys demand of one another. */
function fits(mapping: LocatedMapping, compares: boolean, reading: Reading): boolean {
	const [value, type, as] = ["value", "type", "as"].map((key) => entryOf(mapping, key));
	const misplaced =
		value === undefined && compares
			? [mapping.entries[0], "a key has no content to compare", "name the value: value: Version"]
			: value === undefined && type !== undefined
				? [type, "a key has no type", "name the value: value: Version"]
				: compares && type !== undefined
					? [
							type,
							"`type` matters for `exists` alone; a comparison takes every type",
							"say how it is compared with `as`",
						]
					: !compares && as !== undefined
						? [as, "`as` says how to compare, and nothing is compared", "add an operator, such as equals"]
						: undefined;
	if (misplaced === undefined) return true;
	const [entry, message, help] = misplaced as [typeof type, string, string];
	reading.problems.error("condition-kind", entry?.keyRange ?? mapping.range, message, help);
	return false;
}
