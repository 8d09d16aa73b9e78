import { fail, ok, type Result } from "../../../../base/result.ts";
import type { HiveEdit, RawKey } from "../hives/hivex.ts";
import { type Elements, elementName, elementProblem, integers, KNOWN, OBJECT_TYPE, text } from "./bcd-elements.ts";
import { isBracedGuid } from "./guid.ts";

/** An object of a boot store: its type and elements. */
export interface BcdObject {
	readonly type: number;
	readonly elements: Elements;
}

/** A boot store: objects by id in braces and lower case. */
export type BcdStore = ReadonlyMap<string, BcdObject>;

const DWORD = 4;

/** Reads a boot store from all keys of its hive; the error says in words what a boot manager could not read. */
export function parseStore(keys: ReadonlyMap<string, RawKey>): Result<BcdStore, string> {
	const byFolded = new Map([...keys].map(([path, key]) => [path.toUpperCase(), key]));
	const list = byFolded.get("OBJECTS");
	if (list === undefined) return fail("it has no objects");
	const store = new Map<string, BcdObject>();
	for (const id of list.subkeys) {
		const object = parseObject(byFolded, id);
		if (!object.ok) return fail(`the object ${id}: ${object.error}`);
		store.set(id.toLowerCase(), object.value);
	}
	if (store.get(KNOWN.bootManager)?.type !== OBJECT_TYPE.bootManager) return fail("it has no boot manager");
	return ok(store);
}

function parseObject(keys: ReadonlyMap<string, RawKey>, id: string): Result<BcdObject, string> {
	if (!isBracedGuid(id)) return fail("its name is no id");
	const at = `OBJECTS\\${id.toUpperCase()}`;
	const type = keys.get(`${at}\\DESCRIPTION`)?.values.get("Type");
	if (type === undefined || type.type !== DWORD || type.bytes.length !== 4) return fail("it has no type");
	const elements = new Map<number, { type: number; bytes: Uint8Array }>();
	for (const name of keys.get(`${at}\\ELEMENTS`)?.subkeys ?? []) {
		const value = keys.get(`${at}\\ELEMENTS\\${name.toUpperCase()}`)?.values.get("Element");
		if (!/^[0-9a-f]{8}$/i.test(name)) return fail(`the element ${name} has no number`);
		if (value === undefined) return fail(`the element ${name} has no value`);
		const number = Number.parseInt(name, 16);
		const problem = elementProblem(number, value);
		if (problem !== undefined) return fail(`the element ${name}: ${problem}`);
		elements.set(number, value);
	}
	return ok({ type: Buffer.from(type.bytes).readUInt32LE(), elements });
}

/** What makes a hive that holds nothing the system store of a disk. */
export function newStoreEdits(): readonly HiveEdit[] {
	const one = { type: DWORD, bytes: Buffer.from([1, 0, 0, 0]) };
	return [
		{ kind: "set", key: "Description", name: "KeyName", value: text("BCD00000000") },
		{ kind: "set", key: "Description", name: "System", value: one },
		{ kind: "set", key: "Description", name: "TreatAsSystem", value: one },
		{ kind: "make", key: "Objects" },
	];
}

/** What changes one store into another; nothing for what both have alike. */
export function storeEdits(before: BcdStore, after: BcdStore): readonly HiveEdit[] {
	const gone = [...before.keys()].filter((id) => !after.has(id));
	const dropped = gone.map((id): HiveEdit => ({ kind: "drop", key: `Objects\\${id}` }));
	return [...dropped, ...[...after].flatMap(([id, object]) => objectEdits(id, before.get(id), object))];
}

function objectEdits(id: string, before: BcdObject | undefined, after: BcdObject): readonly HiveEdit[] {
	const at = `Objects\\${id}`;
	const edits: HiveEdit[] = [];
	if (before?.type !== after.type) {
		const value = { type: DWORD, bytes: integers(after.type).bytes.subarray(0, 4) };
		edits.push({ kind: "set", key: `${at}\\Description`, name: "Type", value });
		edits.push({ kind: "make", key: `${at}\\Elements` });
	}
	for (const element of before?.elements.keys() ?? []) {
		if (!after.elements.has(element)) edits.push({ kind: "drop", key: `${at}\\Elements\\${elementName(element)}` });
	}
	for (const [element, value] of after.elements) {
		const old = before?.elements.get(element);
		if (old?.type === value.type && Buffer.from(old.bytes).equals(value.bytes)) continue;
		edits.push({ kind: "set", key: `${at}\\Elements\\${elementName(element)}`, name: "Element", value });
	}
	return edits;
}

/** True when both hold the same objects with the same elements. */
export function sameStore(left: BcdStore, right: BcdStore): boolean {
	return storeEdits(left, right).length === 0;
}
