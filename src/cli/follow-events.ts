import type { TimedEvent } from "../model/event.ts";
import { parseEventLines } from "../report/event-lines.ts";
import type { Services } from "./services.ts";

/** Milliseconds between two looks at the file. */
const INTERVAL = 250;

/** How to follow. */
export interface Following {
	/** False ends when all that is there was read. */
	readonly follow: boolean;
	readonly report: (event: TimedEvent) => void;
}

/** How following ended. */
export interface Followed {
	/** Whole lines that held no event. */
	readonly torn: number;
}

/**
 * Reads events from a file that grows, over all restarts of the machine, until the run has finished or the signal is given. A file that
 * became shorter was begun anew, and is read from its beginning: whole lines only were read before, and those no cut takes back.
 */
export async function followEvents(services: Services, file: string, following: Following): Promise<Followed> {
	const { files, signal } = services;
	const decoder = new TextDecoder();
	let offset = 0;
	let torn = 0;
	let last: TimedEvent | undefined;
	while (!signal.aborted) {
		const size = await files.size(file);
		if (size !== undefined && size < offset) offset = 0;
		const tail = size === undefined || size === offset ? undefined : await files.readFrom(file, offset);
		const bytes = tail?.ok === true ? tail.value : new Uint8Array();
		// Only whole lines: the last one may still be on its way to the disk.
		const whole = following.follow ? bytes.lastIndexOf(10) + 1 : bytes.length;
		offset += whole;
		for (const line of decoder.decode(bytes.subarray(0, whole)).split("\n")) {
			const [event] = parseEventLines(line);
			if (event === undefined) torn += line.trim() === "" ? 0 : 1;
			else {
				following.report(event);
				last = event;
			}
		}
		if (!following.follow || last?.event.kind === "run-finished") break;
		await services.sleep(INTERVAL, signal);
	}
	return { torn };
}
