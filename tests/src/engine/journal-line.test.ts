import { describe, expect, it } from "vitest";
import { decodeJournal, encodeLine } from "../../../src/engine/journal-line.ts";
import type { JournalLine, JournalRecord } from "../../../src/model/journal.ts";

const span = { node: "2.1", visit: 1, attempt: 1 };

function line(sequence: number, record: JournalRecord = { kind: "restart-armed" }): JournalLine {
	return { sequence, boot: "b", generation: 1, time: 5, record };
}

function decode(text: string) {
	return decodeJournal(Buffer.from(text));
}

const whole = [line(1), line(2, { kind: "node-started", span, type: "x", name: "Größe\n" }), line(3)];
const text = whole.map(encodeLine).join("");

describe("journal lines", () => {
	it("come back as they were", () => {
		const bytes = Buffer.byteLength(text);
		expect(decode(text)).toEqual({ ok: true, value: { lines: whole, soundBytes: bytes, tornBytes: 0 } });
		expect(text.split("\n").length).toBe(4);
	});

	it("of an empty journal are none", () => {
		expect(decode("")).toEqual({ ok: true, value: { lines: [], soundBytes: 0, tornBytes: 0 } });
	});

	it("are cut off at every byte of a torn tail", () => {
		const start = Buffer.byteLength(text);
		const last = Buffer.from(encodeLine(line(4)));
		for (let kept = 0; kept < last.length; kept++) {
			const read = decodeJournal(Buffer.concat([Buffer.from(text), last.subarray(0, kept)]));
			expect(read).toEqual({ ok: true, value: { lines: whole, soundBytes: start, tornBytes: kept } });
		}
	});

	it("count as torn when several bad ones end the journal", () => {
		const read = decode(`${text}garbage\n${"\0".repeat(50)}\n`);
		expect(read.ok && read.value.tornBytes).toBe(59);
	});

	it("name the line that is damaged before a sound one", () => {
		const [first, second, third] = whole.map(encodeLine);
		const flipped = second?.replace("Gr", "gr") ?? "";
		expect(decode(`${first}${flipped}${third}`)).toEqual({
			ok: false,
			error: { line: 2, problem: "is unreadable, yet line 3 after it is sound" },
		});
	});

	it("name a gap and a repeated line", () => {
		const gap = decode(encodeLine(line(1)) + encodeLine(line(3)));
		expect(!gap.ok && gap.error).toEqual({ line: 2, problem: "has sequence number 3 where 2 is due" });
		const twice = decode(encodeLine(line(1)) + encodeLine(line(1)));
		expect(!twice.ok && twice.error.line).toBe(2);
	});

	it("refuse a whole line whose record leaves the schema, with its pointer", () => {
		const bad = {
			kind: "node-started",
			span: { ...span, visit: "1" },
			type: "x",
			name: "y",
		} as unknown as JournalRecord;
		const read = decode(encodeLine(line(1)) + encodeLine(line(2, bad)));
		expect(!read.ok && read.error.line).toBe(2);
		expect(!read.ok && read.error.problem).toContain("/record/span/visit must be integer");
		const unknown = decode(encodeLine(line(1, { kind: "surprise" } as unknown as JournalRecord)));
		expect(!unknown.ok && unknown.error.problem).toContain('kind "surprise"');
		const extra = { kind: "restart-armed", more: 1 } as unknown as JournalRecord;
		expect(decode(encodeLine(line(1, extra))).ok).toBe(false);
	});

	it("refuse a whole line without its own fields", () => {
		const { boot: _boot, ...rest } = line(1);
		const read = decode(encodeLine(rest as JournalLine));
		expect(!read.ok && read.error.problem).toBe("lacks its boot");
		const nothing = decode(encodeLine({ ...line(1), record: undefined } as unknown as JournalLine));
		expect(nothing.ok).toBe(false);
	});
});
