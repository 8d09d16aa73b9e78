import { fail, ok, type Result } from "../base/result.ts";
import type { TimedEvent } from "../model/event.ts";
import { parseEventLines } from "../report/event-lines.ts";
import { eventsOfJournal } from "../report/events-of-journal.ts";
import type { RunPlace } from "./find-run.ts";
import type { Services } from "./services.ts";
import { readStoredRun } from "./stored-run.ts";
import { tellUsage } from "./tell.ts";

/** Events of a run, and where they were read. */
export interface RunEvents {
	readonly events: readonly TimedEvent[];
	readonly from: "events" | "journal";
	/** Bytes of the journal that a cut tore. */
	readonly tornBytes: number;
}

/** The events of the last run alone: the record of a machine may hold runs that were discarded. */
export function lastRun(events: readonly TimedEvent[]): readonly TimedEvent[] {
	const start = events.findLastIndex(({ event }) => event.kind === "run-started" && !event.resumed);
	return start < 0 ? events : events.slice(start);
}

/** The events of a run: those that were written, else told again from its journal. */
export async function readRunEvents(services: Services, place: RunPlace): Promise<Result<RunEvents, number>> {
	const bytes = place.events === undefined ? undefined : await services.files.read(place.events);
	const events = bytes?.ok === true ? lastRun([...parseEventLines(bytes.value)]) : [];
	if (events.length > 0) return ok({ events, from: "events", tornBytes: 0 });
	const stored = await readStoredRun(services, place);
	if (!stored.ok) return stored;
	if (stored.value !== undefined) {
		const { lines, tornBytes } = stored.value;
		return ok({ events: eventsOfJournal(lines), from: "journal", tornBytes });
	}
	return fail(tellUsage(services, `${place.shown} holds neither events nor a journal of a run`));
}
