import { describe, expect, it } from "vitest";
import { Journal } from "../../../src/engine/journal.ts";
import { decodeJournal } from "../../../src/engine/journal-line.ts";
import { journalLedger, releaseHeld } from "../../../src/engine/release-ledger.ts";
import type { Run } from "../../../src/engine/run.ts";
import type { Clock } from "../../../src/model/clock.ts";
import type { JournalStore } from "../../../src/model/ports.ts";
import type { ReleaseRecord } from "../../../src/model/release.ts";

const place = { volume: "v", folder: "_SMSTaskSequence", volatile: false };
const hive = (file: string): ReleaseRecord => ({ kind: "hive", file, mountedAs: "HKLM\\STEPPE" });

/** A journal over bytes in memory, and what of it is durable. */
function newJournal() {
	const durable: { text: string } = { text: "" };
	let written = "";
	const store = {
		append: async (_place: unknown, bytes: Uint8Array) => {
			written += new TextDecoder().decode(bytes);
			return { ok: true, value: undefined };
		},
		flush: async () => {
			durable.text = written;
			return { ok: true, value: undefined };
		},
	} as unknown as JournalStore;
	const journal = new Journal(store, { now: () => 0 } as Clock, "boot-1", place, []);
	return { journal, durable, store };
}

function heldIn(text: string): readonly string[] {
	const decoded = decodeJournal(new TextEncoder().encode(text));
	if (!decoded.ok) throw new Error(decoded.error.problem);
	return decoded.value.lines.map(({ record }) => record.kind);
}

describe("what adapters acquire", () => {
	it("is durable before they are told that they may", async () => {
		const { journal, durable } = newJournal();
		const ledger = journalLedger(journal);
		expect(await ledger.acquired(hive("a"))).toBe(1);
		expect(heldIn(durable.text)).toEqual(["acquired"]);
		expect(await ledger.acquired(hive("b"))).toBe(2);
		await ledger.released(1);
		await journal.commit();
		expect([...journal.state.releases.keys()]).toEqual([2]);
	});

	it("is given back newest first, and what can't be stays in the journal", async () => {
		const { journal, durable, store } = newJournal();
		const ledger = journalLedger(journal);
		for (const file of ["a", "b", "c"]) await ledger.acquired(hive(file));
		const lines = decodeJournal(new TextEncoder().encode(durable.text));
		const resumed = new Journal(store, { now: () => 0 } as Clock, "boot-2", place, lines.ok ? lines.value.lines : []);
		const given: string[] = [];
		const release = async (what: ReleaseRecord) => {
			given.push(what.kind === "hive" ? what.file : "");
			const error = { id: "access-denied", operation: "o", message: "m" } as const;
			return given.length === 3 ? ({ ok: false, error } as const) : ({ ok: true, value: undefined } as const);
		};
		const run = { journal: resumed, parts: { ports: { releaser: { release } } }, say: () => {} } as unknown as Run;
		expect(await releaseHeld(run, "start")).toMatchObject({ ok: false, error: { id: "access-denied" } });
		expect(given).toEqual(["c", "b", "a"]);
		expect([...resumed.state.releases.keys()]).toEqual([1]);
	});
});
