import type { Reporter, TimedEvent } from "../model/event.ts";
import type { Redact } from "../model/secret.ts";
import { redactDeep } from "./redact-deep.ts";

/** After so many errors a reporter is no longer called. */
const MOST_ERRORS = 3;
/** Progress of one span is passed on at most this often, in milliseconds of event time. */
const PROGRESS_INTERVAL = 100;

/** What the fan-out remembers about one reporter. */
interface Listener {
	readonly reporter: Reporter;
	errors: number;
}

/**
 * One reporter that stands for many. Each event is freed of secrets once, before anybody sees it. A reporter that throws never
 * disturbs the others: after three errors it is dropped and the others hear one warning. Progress may be left out when it comes
 * too fast, but the last progress before any other event is passed on; nothing else is ever left out.
 */
export function createFanOut(reporters: readonly Reporter[], redact: Redact): Reporter {
	const fanOut = new FanOut(reporters, redact);
	return {
		report: (event) => fanOut.report(event),
		close: () => fanOut.close(),
	};
}

class FanOut {
	readonly #listeners: Listener[];
	readonly #redact: Redact;
	#held: TimedEvent | undefined;
	#lastProgress: TimedEvent | undefined;

	constructor(reporters: readonly Reporter[], redact: Redact) {
		this.#listeners = reporters.map((reporter) => ({ reporter, errors: 0 }));
		this.#redact = redact;
	}

	report(event: TimedEvent): void {
		if (event.event.kind === "step-progress" && this.#tooSoon(event)) {
			this.#held = event;
			return;
		}
		this.#passHeld();
		if (event.event.kind === "step-progress") this.#lastProgress = event;
		this.#deliver(event);
	}

	async close(): Promise<void> {
		this.#passHeld();
		for (const { reporter } of this.#listeners) {
			try {
				await reporter.close?.();
			} catch {
				// The run is over: what a reporter could not write at the end changes nothing, and nobody is left to tell.
			}
		}
	}

	/** True when progress of the same span was passed on a moment ago; another span's is never held, for it is news. */
	#tooSoon(event: TimedEvent): boolean {
		const last = this.#lastProgress;
		if (last?.event.kind !== "step-progress" || event.event.kind !== "step-progress") return false;
		const sameSpan = last.event.span.node === event.event.span.node && last.event.span.visit === event.event.span.visit;
		const passed = event.time - last.time;
		// A clock that was set back must not silence the rest of the step.
		return sameSpan && passed >= 0 && passed < PROGRESS_INTERVAL;
	}

	#passHeld(): void {
		const held = this.#held;
		this.#held = undefined;
		if (held === undefined) return;
		this.#lastProgress = held;
		this.#deliver(held);
	}

	#deliver(event: TimedEvent): void {
		const dropped = this.#tell(redactDeep(event, this.#redact));
		for (const reason of dropped) {
			const text = `a reporter was dropped after ${MOST_ERRORS} errors: ${reason}`;
			this.#deliver({ ...event, event: { kind: "message", level: "warning", text, component: "report" } });
		}
	}

	/** Tells everybody; answers why reporters were dropped, one text each. */
	#tell(event: TimedEvent): readonly string[] {
		const dropped: string[] = [];
		for (const listener of [...this.#listeners]) {
			try {
				listener.reporter.report(event);
			} catch (error) {
				listener.errors++;
				if (listener.errors < MOST_ERRORS) continue;
				this.#listeners.splice(this.#listeners.indexOf(listener), 1);
				dropped.push(error instanceof Error ? error.message : String(error));
			}
		}
		return dropped;
	}
}
