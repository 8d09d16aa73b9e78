import { fail, ok, type Result } from "../base/result.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Sequence } from "../model/sequence.ts";
import { isSequence } from "./checked-shape.ts";
import { sequenceDigest } from "./digest.ts";

/** Version of the checked form. A later engine that can't read it refuses it by this number. */
const version = 3;

/**
 * A checked sequence as one JSON text with all places, ending in a line feed: what is staged beside the journal, so that no
 * resume parses YAML. The same sequence gives the same text.
 */
export function toChecked(sequence: Sequence): string {
	return `${JSON.stringify({ steppe: "checked-sequence", version, sequence })}\n`;
}

/** Whether a text claims to be what `toChecked` wrote. */
export function isChecked(text: string): boolean {
	return text.startsWith('{"steppe":"checked-sequence"');
}

/** Reads what `toChecked` wrote. Another version, a damaged text and one whose digest does not fit its contents are refused. */
export function fromChecked(text: string, file = "checked sequence"): Result<Sequence, readonly Diagnostic[]> {
	const refuse = (rule: string, message: string) => {
		const help = ["the run can't continue with it; check the sequence again"];
		return fail([{ severity: "error", rule, file, range: { start: 0, end: 0 }, message, help } as const]);
	};
	const document = parse(text);
	if (document?.steppe !== "checked-sequence")
		return refuse("checked-form", "this is no checked sequence, or it is damaged");
	if (document.version !== version) {
		return refuse(
			"checked-version",
			`the checked sequence has version ${String(document.version)}, this engine reads ${version}`,
		);
	}
	const { sequence } = document;
	if (!isSequence(sequence)) return refuse("checked-form", "the checked sequence is damaged: parts are missing");
	if (sequenceDigest(sequence) !== sequence.digest) {
		return refuse("checked-digest", "the checked sequence was changed: its digest does not fit what it holds");
	}
	return ok(sequence);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null ? { ...value } : undefined;
	} catch {
		return undefined;
	}
}
