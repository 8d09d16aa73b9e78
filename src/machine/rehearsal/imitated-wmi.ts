import { fail, ok, type Result } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { Phase } from "../../model/phase.ts";
import type { WmiClass, WmiInstance, WmiType, WmiValue } from "../../model/wmi.ts";
import { sameNamespace } from "../wmi/answering-wmi.ts";
import type { WmiNamespaces } from "../wmi/inventory-classes.ts";
import type { WmiDescription } from "./description.ts";

/** The classes as the author of `machine.yaml` wants them answered in this phase; entries count in their order. */
export function imitateWmi(
	namespaces: WmiNamespaces,
	wanted: readonly WmiDescription[],
	phase: Phase,
): Result<WmiNamespaces, Failure> {
	const changed = new Map(namespaces);
	for (const [index, entry] of wanted.entries()) {
		if (entry.phase !== undefined && entry.phase !== phase) continue;
		const namespace = [...changed.keys()].find((name) => sameNamespace(name, entry.namespace)) ?? entry.namespace;
		const classes = changed.get(namespace) ?? [];
		const present = classes.find(({ name }) => foldCase(name) === foldCase(entry.className));
		const others = classes.filter((each) => each !== present);
		const told = present === undefined || "why" in present ? undefined : present;
		const imitated = entry.absent ? ok(undefined) : imitate(entry, told);
		if (!imitated.ok) return fail(problem(entry, `wmi[${index}]${imitated.error}`));
		const now = imitated.value === undefined ? others : [...others, imitated.value];
		if (now.length === 0) changed.delete(namespace);
		else changed.set(namespace, now);
	}
	return ok(changed);
}

function problem({ className }: WmiDescription, message: string): Failure {
	return { id: "machine-file-invalid", operation: `answer WMI's class ${className}`, operand: "machine.yaml", message };
}

function imitate(entry: WmiDescription, present: WmiClass | undefined): Result<WmiClass, string> {
	const types: Record<string, WmiType> = { ...present?.properties };
	const rows = [...(entry.instances ?? []), entry.set];
	for (const property of rows.flatMap((row) => Object.keys(row))) {
		const known = spelled(types, property);
		if (known === undefined) types[property] = spelledType(entry.types, property) ?? "string";
	}
	for (const [property, type] of Object.entries(entry.types)) types[spelled(types, property) ?? property] = type;
	const own =
		entry.instances === undefined ? ok(present?.instances ?? []) : convertAll(entry.instances, types, "instances");
	if (!own.ok) return own;
	const set = convertAll([entry.set], types, "set");
	if (!set.ok) return set;
	if (present === undefined && entry.instances === undefined)
		return fail(": the machine has no such class; list its `instances`");
	return ok({
		...(present ?? { name: entry.className }),
		properties: types,
		instances: own.value.map((instance) => ({ ...instance, ...set.value[0] })),
	});
}

function spelled(record: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
	return Object.keys(record).find((name) => foldCase(name) === foldCase(wanted));
}

function spelledType(types: Readonly<Record<string, WmiType>>, property: string): WmiType | undefined {
	return types[spelled(types, property) ?? ""];
}

type Row = Readonly<Record<string, string | readonly string[]>>;

function convertAll(
	rows: readonly Row[],
	types: Readonly<Record<string, WmiType>>,
	key: "instances" | "set",
): Result<readonly WmiInstance[], string> {
	const instances: WmiInstance[] = [];
	for (const [index, row] of rows.entries()) {
		const instance: Record<string, WmiValue> = {};
		for (const [property, written] of Object.entries(row)) {
			const name = spelled(types, property) ?? property;
			const type = types[name] ?? "string";
			const value = readWmiValue(written, type);
			const place = key === "set" ? `.set.${property}` : `.instances[${index}].${property}`;
			if (value === undefined) return fail(`${place}: ${JSON.stringify(written)} is no ${type}`);
			instance[name] = value;
		}
		instances.push(instance);
	}
	return ok(instances);
}

/** A value as a machine file writes it, in the type of its property; undefined when it is none. */
export function readWmiValue(written: string | readonly string[], type: WmiType): WmiValue | undefined {
	const isArray = type.endsWith("[]");
	if (typeof written === "string") return isArray ? undefined : convertOne(written, type);
	if (!isArray) return undefined;
	const values = written.map((each) => convertOne(each, type.slice(0, -2)));
	return values.some((each) => each === undefined) ? undefined : values.flatMap((each) => each ?? []);
}

function convertOne(text: string, type: string): string | number | boolean | undefined {
	if (type === "string") return text;
	if (type === "datetime") return /^\d{14}\.\d{6}[+-]\d{3}$/.test(text) ? text : undefined;
	if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
	if (type.startsWith("real")) return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
	if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
	const bits = Number(type.slice("uint".length));
	const isSigned = type.startsWith("s");
	const whole = BigInt(text);
	const fits = isSigned ? BigInt.asIntN(bits, whole) === whole : BigInt.asUintN(bits, whole) === whole;
	return fits ? (bits === 64 ? whole.toString() : Number(whole)) : undefined;
}
