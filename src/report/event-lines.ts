import type { TimedEvent } from "../model/event.ts";

/** True when the text is one whole line of `events.jsonl`. */
export function isEventLine(line: string): boolean {
	return parseEventLine(line) !== undefined;
}

/** The events of an `events.jsonl`, in order. Torn and foreign lines are left out: a report of a broken run is still a report. */
export function* parseEventLines(text: string): Iterable<TimedEvent> {
	for (const line of text.split("\n")) {
		const event = parseEventLine(line);
		if (event !== undefined) yield event;
	}
}

function parseEventLine(line: string): TimedEvent | undefined {
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
