import { createHash } from "node:crypto";
import type { Sequence } from "../model/sequence.ts";

const leftOut: ReadonlySet<string> = new Set(["range", "inputRanges"]);

/**
 * SHA-256 over what a sequence means, in lower-case hexadecimal: its model without file name and places, keys in order of their
 * code units. The same sequence as YAML and as JSON, indented or not, has one digest.
 */
export function sequenceDigest(sequence: Omit<Sequence, "digest">): string {
	const { name, description, kind, disabled, variables, content, bootImage, unknown, nodes } = sequence;
	const { userState, bootImageDrives, atEnd, onFailure } = sequence;
	const head = { name, description, kind, disabled, variables, bootImage, unknown, userState, bootImageDrives };
	const meaning = { ...head, atEnd, onFailure, nodes };
	const sources = Object.entries(content).map(([key, { source, sha256 }]) => ({ key, source, sha256 }));
	const sorted = sources.sort((left, right) => (left.key < right.key ? -1 : 1));
	return createHash("sha256")
		.update(canonical({ ...meaning, content: sorted }, false))
		.digest("hex");
}

/** JSON with sorted keys. Inside an `input` every key counts; elsewhere places do not. */
function canonical(value: unknown, inInput: boolean): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	if (Array.isArray(value)) return `[${value.map((item) => canonical(item, inInput)).join(",")}]`;
	let text = "";
	for (const name of Object.keys(value).sort()) {
		const member: unknown = (value as Readonly<Record<string, unknown>>)[name];
		if (member === undefined || (!inInput && leftOut.has(name))) continue;
		text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${canonical(member, inInput || name === "input")}`;
	}
	return `{${text}}`;
}
