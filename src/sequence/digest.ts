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
	const hash = createHash("sha256");
	let pending = "";
	writeCanonical({ ...meaning, content: sorted }, false, (text) => {
		pending += text;
		if (pending.length < CHUNK) return;
		hash.update(pending);
		pending = "";
	});
	return hash.update(pending).digest("hex");
}

/** UTF-16 units that are hashed at once: the whole text of a long sequence is never held. */
const CHUNK = 65_536;

/** JSON with sorted keys, in pieces. Inside an `input` every key counts; elsewhere places do not. */
function writeCanonical(value: unknown, inInput: boolean, write: (text: string) => void): void {
	if (typeof value !== "object" || value === null) {
		write(JSON.stringify(value) ?? "null");
		return;
	}
	if (Array.isArray(value)) {
		write("[");
		for (const [index, item] of value.entries()) {
			if (index > 0) write(",");
			writeCanonical(item, inInput, write);
		}
		write("]");
		return;
	}
	let separator = "{";
	for (const name of Object.keys(value).sort()) {
		const member: unknown = (value as Readonly<Record<string, unknown>>)[name];
		if (member === undefined || (!inInput && leftOut.has(name))) continue;
		write(`${separator}${JSON.stringify(name)}:`);
		separator = ",";
		writeCanonical(member, inInput || name === "input", write);
	}
	write(separator === "{" ? "{}" : "}");
}
