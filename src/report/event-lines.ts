import type { TimedEvent } from "../model/event.ts";

const LINE_END = 0x0a;

/** True when the text is one whole line of `events.jsonl`. */
export function isEventLine(line: string): boolean {
	return parseEventLine(line) !== undefined;
}

/**
 * The events of an `events.jsonl`, in order. Torn and foreign lines are left out: a report of a broken run is still a report. One line at a
 * time becomes text, for the whole of a long run takes tens of megabytes.
 */
export function* parseEventLines(bytes: Uint8Array): Iterable<TimedEvent> {
	const decoder = new TextDecoder();
	for (let start = 0; start < bytes.length; ) {
		const found = bytes.indexOf(LINE_END, start);
		const end = found < 0 ? bytes.length : found;
		const event = parseEventLine(decoder.decode(bytes.subarray(start, end)));
		if (event !== undefined) yield event;
		start = end + 1;
	}
}

/** The event of one line; undefined when it is torn or foreign. */
export function parseEventLine(line: string): TimedEvent | undefined {
	if (line.trim() === "") return undefined;
	try {
		const value: unknown = JSON.parse(line);
		return looksLikeEvent(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Only the frame is looked at; the writer is ours, and what reads the events tolerates odd ones. */
function looksLikeEvent(value: unknown): value is TimedEvent {
	if (typeof value !== "object" || value === null) return false;
	if (!("time" in value) || typeof value.time !== "number") return false;
	if (!("boot" in value) || typeof value.boot !== "string") return false;
	if (!("event" in value) || typeof value.event !== "object" || value.event === null) return false;
	return "kind" in value.event && typeof value.event.kind === "string";
}
