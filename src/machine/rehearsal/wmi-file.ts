import { isScalar, isSeq } from "yaml";
import type { WmiType } from "../../model/wmi.ts";
import type { WmiDescription } from "./description.ts";
import { choice, field, flag, list, mapping, object, optional, type Read, scalar, text } from "./yaml-fields.ts";

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

/** The key `wmi`: what WMI answers beside, or instead of, what follows from the machine. */
export const wmi: Read<readonly WmiDescription[]> = list(
	object(
		{
			className: field("class", name),
			namespace: optional("namespace", text, "root\\cimv2"),
			types: optional("types", mapping(types), {}),
			set: optional("set", mapping(value), {}),
			absent: optional("absent", flag, false),
		},
		{ phase: field("phase", choice("full-os", "winpe")), instances: field("instances", list(mapping(value))) },
	),
);
