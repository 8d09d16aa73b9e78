import type { TimedEvent } from "../model/event.ts";
import { parseEventLine } from "../report/event-lines.ts";
import { FileLines } from "./file-lines.ts";
import type { Services } from "./services.ts";

/** Milliseconds between two looks at the file. */
const INTERVAL = 250;
/** Milliseconds without an event after which it is asked whether an engine runs at all. */
const QUIET = 3000;
/** Bytes that are read at once, and the longest line that can be an event. */
const PIECE = 256 * 1024;
const LONGEST_EVENT = 16 * 1024 * 1024;

/** How to follow. */
export interface Following {
	/** False ends when all that is there was read. */
	readonly follow: boolean;
	readonly report: (event: TimedEvent) => void;
	/** Called at each look that brought nothing. */
	readonly onIdle?: () => void;
	/** Tells whether an engine runs; absent where nobody can tell. */
	readonly engineRuns?: () => Promise<boolean>;
	/** Called once for each time in which no engine runs and the run has not ended. */
	readonly onNoEngine?: () => void;
}

/** How following ended. */
export interface Followed {
	/** Whole lines that held no event. */
	readonly torn: number;
	readonly last: TimedEvent | undefined;
}

/** Where the last run of a file begins: the record of a machine may hold runs that were discarded before it. */
async function startOfLastRun({ files, signal }: Services, file: string): Promise<number> {
	const lines = new FileLines(LONGEST_EVENT);
	let start = 0;
	for (let offset = 0; !signal.aborted; ) {
		const piece = await files.readFrom(file, offset, PIECE);
		if (!piece.ok || piece.value.length === 0) break;
		offset += piece.value.length;
		for (const line of lines.take(piece.value)) {
			const begun = line.text?.includes('"kind":"run-started"') === true ? parseEventLine(line.text) : undefined;
			if (begun?.event.kind === "run-started" && !begun.event.resumed) start = line.offset;
		}
	}
	return start;
}

/** Reads the last run's events from a file that grows. */
class EventFile {
	readonly #services: Services;
	readonly #file: string;
	readonly #following: Following;
	#offset: number;
	#lines = new FileLines(LONGEST_EVENT);
	torn = 0;
	last: TimedEvent | undefined;

	constructor(services: Services, file: string, following: Following, offset: number) {
		this.#services = services;
		this.#file = file;
		this.#following = following;
		this.#offset = offset;
	}

	/** Reports what came since the last look; true when something did. A file that became shorter was begun anew. */
	async look(): Promise<boolean> {
		const { files, signal } = this.#services;
		const size = await files.size(this.#file);
		if (size !== undefined && size < this.#offset) {
			this.#offset = 0;
			this.#lines = new FileLines(LONGEST_EVENT);
		}
		let hasRead = false;
		while (size !== undefined && !signal.aborted) {
			const piece = await files.readFrom(this.#file, this.#offset, PIECE);
			if (!piece.ok || piece.value.length === 0) break;
			this.#offset += piece.value.length;
			hasRead = true;
			this.#take(piece.value);
		}
		return hasRead;
	}

	/** The last line, when nothing comes any more. */
	end(): void {
		this.#take(new Uint8Array([10]));
	}

	#take(bytes: Uint8Array): void {
		for (const { text } of this.#lines.take(bytes)) {
			const event = text === undefined ? undefined : parseEventLine(text);
			if (event === undefined) this.torn += text?.trim() === "" ? 0 : 1;
			else {
				this.#following.report(event);
				this.last = event;
			}
		}
	}
}

/**
 * Reads the events of the last run from a file that grows, over all restarts of the machine, until that run has finished or the signal
 * is given.
 */
export async function followEvents(services: Services, file: string, following: Following): Promise<Followed> {
	const { signal, sleep, now } = services;
	const { follow, engineRuns, onIdle, onNoEngine } = following;
	const events = new EventFile(services, file, following, await startOfLastRun(services, file));
	let isFirst = true;
	let quietSince = now();
	let hasTold = false;
	while (!signal.aborted) {
		const hasRead = await events.look();
		// A run that ended before is not what is followed while a new engine begins.
		const isOver = events.last?.event.kind === "run-finished" && (await engineRuns?.()) !== true;
		if (!follow || isOver) break;
		if (hasRead || isFirst) {
			quietSince = now();
			hasTold = false;
		} else onIdle?.();
		isFirst = false;
		if (!hasTold && now() - quietSince >= QUIET && (await engineRuns?.()) === false) {
			hasTold = true;
			onNoEngine?.();
		}
		await sleep(INTERVAL, signal);
	}
	if (!follow) events.end();
	return { torn: events.torn, last: events.last };
}
