import { isMap, isScalar, isSeq, type Node } from "yaml";
import { foldCase } from "../../base/windows-path.ts";
import type { WmiType } from "../../model/wmi.ts";
import type { WmiDescription } from "./description.ts";
import { readWmiValue } from "./imitated-wmi.ts";
import {
	choice,
	field,
	flag,
	list,
	mapping,
	object,
	optional,
	type Read,
	type Report,
	scalar,
	text,
} from "./yaml-fields.ts";

const types: Read<WmiType> = choice(
	...(["string", "boolean", "datetime", "uint8", "uint16", "uint32", "uint64"] as const),
	...(["sint8", "sint16", "sint32", "sint64", "real32", "real64"] as const),
	...(["string[]", "boolean[]", "uint8[]", "uint16[]", "uint32[]"] as const),
);
const name = scalar("a name of letters, digits and _", (value) => (/^[A-Za-z_]\w*$/.test(value) ? value : undefined));
const one = scalar("a value", (value) => value);
const value: Read<string | readonly string[]> = (node, report) =>
	isSeq(node)
		? list(one)(node, report)
		: isScalar(node)
			? one(node, report)
			: void report(node, "wrong-type", "must be a value or a list of values");

const entry: Read<WmiDescription> = object(
	{
		className: field("class", name),
		namespace: optional("namespace", text, "root\\cimv2"),
		types: optional("types", mapping(types), {}),
		set: optional("set", mapping(value), {}),
		absent: optional("absent", flag, false),
	},
	{ phase: field("phase", choice("full-os", "winpe")), instances: field("instances", list(mapping(value))) },
);

/** The key `wmi`: what WMI answers beside, or instead of, what follows from the machine. */
export const wmi: Read<readonly WmiDescription[]> = list((node, report) => {
	const read = entry(node, report);
	if (read !== undefined && isMap<Node, Node>(node)) checkTypes(node, read, report);
	return read;
});

/** Values of properties whose types the entry names must have them; the types of Windows' own classes are known later. */
function checkTypes(node: Node, read: WmiDescription, report: Report): void {
	const declared = new Map(Object.entries(read.types).map(([property, type]) => [foldCase(property), type]));
	const instances = childOf(node, "instances");
	const rows = [...(isSeq<Node>(instances) ? instances.items : []), childOf(node, "set")];
	for (const pair of rows.flatMap((row) => (isMap<Node, Node>(row) ? row.items : []))) {
		const type = declared.get(foldCase(isScalar(pair.key) ? String(pair.key.value) : ""));
		const written = pair.value === null ? undefined : value(pair.value, () => {});
		if (type === undefined || written === undefined || readWmiValue(written, type) !== undefined) continue;
		report(pair.value ?? pair.key, "wrong-value", `${JSON.stringify(written)} is not a value of the type ${type}`);
	}
}

function childOf(node: Node, key: string): Node | undefined {
	const found = isMap<Node, Node>(node) ? node.get(key, true) : undefined;
	return found as Node | undefined;
}
