import { fail, ok, type Result } from "../base/result.ts";
import type { Clock } from "../model/clock.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalLine, JournalRecord } from "../model/journal.ts";
import type { JournalStore, StatePlace } from "../model/ports.ts";
import type { Redact } from "../model/secret.ts";
import { failure, RunStopped } from "./failures.ts";
import { decodeJournal, encodeLine } from "./journal-line.ts";
import { recordWithoutSecrets } from "./record-without-secrets.ts";
import { applyRecord, foldJournal, type RunState } from "./run-state.ts";

/** Reads the journal at a place: undefined when there is none; a damaged one is a failure that says where. */
export async function readJournal(
	store: JournalStore,
	place: StatePlace,
): Promise<Result<{ lines: readonly JournalLine[]; soundBytes: number; tornBytes: number } | undefined, Failure>> {
	const bytes = await store.read(place);
	if (!bytes.ok) return bytes;
	if (bytes.value === undefined) return ok(undefined);
	const decoded = decodeJournal(bytes.value);
	if (decoded.ok) return decoded;
	const { line, problem } = decoded.error;
	const message = `Line ${line} ${problem}. The journal can't be trusted, so nothing is resumed from it.`;
	return fail(failure("journal-damaged", "read the journal", message, { operand: `${place.folder}\\journal.jsonl` }));
}

/** The append-only truth of a run. Records count when they are committed; the state is the fold over all of them. */
export class Journal {
	readonly #store: JournalStore;
	readonly #clock: Clock;
	readonly #boot: string;
	#place: StatePlace;
	#generation: number;
	/** Number of the last record; the records themselves are not kept: a run must not grow with its length. */
	#sequence: number;
	#startedAt: number | undefined;
	#pending = "";
	#state: RunState;
	#redact: Redact = (text) => text;
	/** Ends when the last commit that was asked for is done. */
	#lastCommit: Promise<void> = Promise.resolve();

	constructor(store: JournalStore, clock: Clock, boot: string, place: StatePlace, lines: readonly JournalLine[]) {
		this.#store = store;
		this.#clock = clock;
		this.#boot = boot;
		this.#place = place;
		this.#sequence = lines.at(-1)?.sequence ?? 0;
		this.#startedAt = lines[0]?.time;
		this.#generation = lines.at(-1)?.generation ?? 1;
		this.#state = foldJournal(lines);
	}

	get state(): RunState {
		return this.#state;
	}

	get place(): StatePlace {
		return this.#place;
	}

	/** From now on what records say to people is free of secrets. */
	hideSecrets(redact: Redact): void {
		this.#redact = redact;
	}

	/** When the run began, in milliseconds since 1970; for reports only. */
	get startedAt(): number | undefined {
		return this.#startedAt;
	}

	/** Adds a record to the state; it becomes durable with the next commit. */
	append(record: JournalRecord): void {
		const line = this.#line(recordWithoutSecrets(record, this.#redact));
		this.#sequence = line.sequence;
		this.#startedAt ??= line.time;
		this.#pending += encodeLine(line);
		this.#state = applyRecord(this.#state, line);
	}

	#line(record: JournalRecord): JournalLine {
		return {
			sequence: this.#sequence + 1,
			boot: this.#boot,
			generation: this.#generation,
			time: this.#clock.now(),
			record,
		};
	}

	/**
	 * Makes all appended records durable. Throws RunStopped when that is impossible. Commits take turns: one that finds nothing left
	 * to write still waits for the one that took its records along, and after one that failed all fail: what it took is not on the disk.
	 */
	commit(): Promise<void> {
		this.#lastCommit = this.#lastCommit.then(() => this.#commit());
		return this.#lastCommit;
	}

	async #commit(): Promise<void> {
		if (this.#pending === "") return;
		const bytes = new TextEncoder().encode(this.#pending);
		this.#pending = "";
		this.#must(await this.#store.append(this.#place, bytes));
		this.#must(await this.#store.flush(this.#place));
	}

	/** Adds one record and makes it durable. */
	async record(record: JournalRecord): Promise<void> {
		this.append(record);
		await this.commit();
	}

	/**
	 * Moves the run to a prepared new place: everything is written there one generation higher with `arrival` behind it, made durable
	 * and read back; only then the old journal says so. The last arrival record tells the home: a copy that a cut left without it
	 * counts as foreign, a whole one wins over the old one by its generation.
	 */
	async moveTo(place: StatePlace, arrival: readonly JournalRecord[]): Promise<void> {
		await this.commit();
		const old = this.#place;
		const moved = { kind: "moved", to: place, generation: this.#generation + 1 } as const;
		const notice = encodeLine(this.#line(moved));
		const before = await readJournal(this.#store, old);
		this.#must(before);
		const lines = before.ok ? (before.value?.lines ?? []) : [];
		this.#generation++;
		const earlier = lines.map((line) => encodeLine({ ...line, generation: this.#generation })).join("");
		for (const record of arrival) this.append(record);
		const copy = earlier + this.#pending;
		this.#pending = "";
		await this.#clear(place);
		this.#must(await this.#store.append(place, new TextEncoder().encode(copy)));
		this.#must(await this.#store.flush(place));
		const back = await readJournal(this.#store, place);
		this.#must(back);
		if (!back.ok || back.value?.lines.length !== lines.length + arrival.length) {
			throw new RunStopped(
				failure("journal-damaged", "move the run's state", "The journal reads back differently at its new place."),
			);
		}
		this.#must(await this.#store.append(old, new TextEncoder().encode(notice)));
		this.#must(await this.#store.flush(old));
		this.#place = place;
	}

	/** Takes off what a cut left of an earlier beginning at a place. */
	async #clear(place: StatePlace): Promise<void> {
		const present = await this.#store.read(place);
		this.#must(present);
		if (present.ok && present.value !== undefined && present.value.length > 0)
			this.#must(await this.#store.truncate(place, 0));
	}

	/** Makes sure that the run's place holds no older journal: before the first commit. */
	async begin(): Promise<void> {
		await this.#clear(this.#place);
	}

	#must(result: Result<unknown, Failure>): void {
		if (!result.ok) throw new RunStopped(result.error);
	}
}
