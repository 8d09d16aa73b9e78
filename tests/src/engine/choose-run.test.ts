import { describe, expect, it } from "vitest";
import { chooseRun } from "../../../src/engine/choose-run.ts";
import type { FoundRun } from "../../../src/engine/found-runs.ts";
import type { StartRequest } from "../../../src/engine/parts.ts";
import { foldJournal } from "../../../src/engine/run-state.ts";
import type { MachineFacts } from "../../../src/model/facts.ts";
import type { Failure } from "../../../src/model/failure.ts";
import type { JournalLine, JournalRecord } from "../../../src/model/journal.ts";
import { journalOf, newMachine, request as requestFor, sequenceOf, toy } from "./sample-run.ts";

const sequence = sequenceOf(toy("count", "a"));
const place = { volume: "v", folder: "_SMSTaskSequence", volatile: false };
const span = { node: "1", visit: 1, attempt: 1 };
const failed: Failure = { id: "command-failed", operation: "act", message: "it broke" };

const begun: readonly JournalRecord[] = [
	{
		kind: "run-started",
		runId: "r",
		sequenceName: "Test",
		sequenceDigest: sequence.digest,
		machine: { uuid: "U", serialNumber: "SN-1" },
		engine: "e",
		contentRoot: { volume: "v", path: "" },
		unattended: true,
	},
	{ kind: "homed", place, disk: "d" },
];

function run(...more: readonly JournalRecord[]): FoundRun {
	const lines: JournalLine[] = [...begun, ...more].map((record, index) => ({
		sequence: index + 1,
		boot: "b",
		generation: 1,
		time: 0,
		record,
	}));
	return { kind: "run", place, lines, soundBytes: 1, tornBytes: 0, state: foldJournal(lines) };
}

const succeeded: JournalRecord = { kind: "run-finished", succeeded: true };
const ended: JournalRecord = { kind: "run-finished", succeeded: false, failure: failed };
const wiped: readonly JournalRecord[] = [
	{ kind: "node-started", span, type: "x", name: "x" },
	{ kind: "act-started", span, destructive: true },
];
const foreign: FoundRun = { kind: "foreign", place, why: "it belongs to another machine" };
const bad: FoundRun = {
	kind: "bad",
	place,
	failure: { ...failed, id: "journal-damaged", message: "Line 7 is unreadable." },
};
const mark: FoundRun = {
	kind: "mark",
	place,
	mark: { runId: "r", sequenceDigest: "d", uuid: "U", mediumId: "stick-1" },
};

const fullOs: MachineFacts = { ...newMachine().machine.facts };
const medium: MachineFacts = { ...fullOs, phase: "winpe", startedFrom: "medium" };
const staged: MachineFacts = { ...fullOs, phase: "winpe", startedFrom: "staged-entry" };

function choose(found: readonly FoundRun[], request: Partial<StartRequest> = {}, facts = fullOs): string {
	const choice = chooseRun(found, { variables: [], ...request }, facts);
	return choice.ok ? choice.value.kind : choice.error.id;
}

describe("what a start does with what it found", () => {
	it.each<readonly [string, readonly FoundRun[], Partial<StartRequest>, MachineFacts, string]>([
		["nothing, a sequence", [], { sequence }, fullOs, "new"],
		["nothing, no sequence", [], {}, fullOs, "nothing"],
		["nothing, to be resumed", [], { choice: { kind: "resume" } }, fullOs, "journal-foreign"],
		["nothing, to be discarded", [], { sequence, choice: { kind: "discard" } }, fullOs, "new"],
		["nothing, WinPE from the disk, even with a sequence", [], { sequence }, staged, "nothing"],
		["one", [run()], {}, fullOs, "resume"],
		["one, in WinPE from the disk", [run()], {}, staged, "resume"],
		["one, the same sequence again", [run()], { sequence }, fullOs, "resume"],
		["one, another sequence", [run()], { sequence: { ...sequence, digest: "x" } }, fullOs, "sequence-changed"],
		[
			"one, another sequence, to be discarded",
			[run()],
			{ sequence: { ...sequence, digest: "x" }, choice: { kind: "discard" } },
			fullOs,
			"discard",
		],
		["one and a foreign one", [foreign, run()], {}, staged, "resume"],
		["one and an empty folder", [{ kind: "empty", place }, run()], {}, staged, "resume"],
		["one that moved and its new place", [{ kind: "moved", place }, run()], {}, staged, "resume"],
		["several", [run(), run()], {}, fullOs, "journal-foreign"],
		["several, with --resume", [run(), run()], { choice: { kind: "resume" } }, fullOs, "journal-foreign"],
		["a foreign one alone, in WinPE from the disk", [foreign], { sequence }, staged, "nothing"],
		["a foreign one alone, a sequence", [foreign], { sequence }, fullOs, "new"],
		["a damaged one", [bad], { sequence }, fullOs, "journal-damaged"],
		["a damaged one beside a sound one", [run(), bad], {}, fullOs, "journal-damaged"],
		["a finished one", [run(succeeded)], { sequence }, fullOs, "clean-up"],
		["a failed one", [run(ended)], {}, fullOs, "stopped"],
		["a failed one, a sequence", [run(ended)], { sequence }, fullOs, "journal-foreign"],
		["a failed one, --resume", [run(ended)], { choice: { kind: "resume" } }, fullOs, "resume"],
		["a failed one, --from", [run(ended)], { choice: { kind: "from", step: "1" } }, fullOs, "resume"],
		["one past its wipe, --from", [run(...wiped)], { choice: { kind: "from", step: "1" } }, fullOs, "journal-foreign"],
		[
			"one past its wipe, --from and the serial",
			[run(...wiped)],
			{ choice: { kind: "from", step: "1" }, confirmedSerial: "SN-1" },
			fullOs,
			"resume",
		],
		[
			"one past its wipe, --discard and a wrong serial",
			[run(...wiped)],
			{ choice: { kind: "discard" }, confirmedSerial: "SN-2" },
			fullOs,
			"journal-foreign",
		],
		[
			"one that holds user state, --discard",
			[run({ kind: "protected", path: { volume: "v", path: "S" } })],
			{ choice: { kind: "discard" } },
			fullOs,
			"journal-foreign",
		],
		["one past its wipe, --skip", [run(...wiped)], { choice: { kind: "skip" } }, fullOs, "resume"],
		["the mark and the same stick", [mark], { sequence, mediumId: "stick-1" }, medium, "journal-foreign"],
		["the mark and another stick", [mark], { sequence, mediumId: "stick-2" }, medium, "new"],
		[
			"the mark, the same stick and somebody there",
			[mark],
			{ sequence, mediumId: "stick-1" },
			{ ...medium, unattended: false },
			"new",
		],
		[
			"the mark, the same stick, --discard",
			[mark],
			{ sequence, mediumId: "stick-1", choice: { kind: "discard" } },
			medium,
			"new",
		],
		["the mark and no sequence", [mark], {}, fullOs, "clean-up"],
	])("%s", (_, found, request, facts, expected) => {
		expect(choose(found, request, facts)).toBe(expected);
	});

	it("names every candidate when it stops", () => {
		const choice = chooseRun([run(), run(), foreign], { variables: [] }, fullOs);
		expect(!choice.ok && choice.error.details?.length).toBe(3);
	});
});

describe("journals on a machine", () => {
	async function cutRun() {
		const { machine, outside } = newMachine();
		machine.losesAll = true;
		machine.boot();
		machine.cutAt = ({ text }) => text.includes('"act-started"');
		await machine.start(requestFor(machine, sequence));
		machine.cutAt = undefined;
		machine.boot();
		return { machine, outside };
	}

	it("of another machine are not resumed, and not overwritten unasked", async () => {
		const { machine, outside } = await cutRun();
		machine.facts = { ...machine.facts, uuid: "AAAA", serialNumber: "SN-2" };
		expect((await machine.start()).kind).toBe("nothing-to-do");
		expect(await machine.start(requestFor(machine, sequence))).toMatchObject({
			kind: "failed",
			failure: { id: "journal-foreign" },
		});
		expect(outside.acted.size).toBe(0);
		const discarded = await machine.start({ ...requestFor(machine, sequence), choice: { kind: "discard" } });
		expect(discarded.kind).toBe("finished");
	});

	it("captured with an image onto another disk are not resumed", async () => {
		const { machine, outside } = await cutRun();
		const list = machine.volumeInfos.bind(machine);
		machine.volumeInfos = () => list().map((volume) => ({ ...volume, diskId: "another" }));
		expect((await machine.start()).kind).toBe("nothing-to-do");
		expect(outside.acted.size).toBe(0);
	});

	it("that are damaged stop the start and stay as they are", async () => {
		const { machine } = await cutRun();
		const path = "_SMSTaskSequence\\journal.jsonl";
		const bytes = Buffer.from(machine.windows.get(path) ?? []);
		bytes[20] = (bytes[20] ?? 0) ^ 1;
		machine.windows.set(path, bytes);
		expect(await machine.start(requestFor(machine, sequence))).toMatchObject({
			kind: "refused",
			failure: { id: "journal-damaged" },
		});
		expect(machine.windows.get(path)).toBe(bytes);
	});

	it("that end in a torn line are cut back and resumed", async () => {
		const { machine } = await cutRun();
		const path = "_SMSTaskSequence\\journal.jsonl";
		machine.windows.set(
			path,
			Buffer.concat([machine.windows.get(path) ?? Buffer.of(), Buffer.from('{"checksum":"00')]),
		);
		expect((await machine.start()).kind).toBe("finished");
		expect(machine.events).toContainEqual({ kind: "found", message: expect.stringContaining("torn by a cut") });
		expect(journalOf(machine)).toEqual([]);
	});
});
