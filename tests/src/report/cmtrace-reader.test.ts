import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cmtraceLine } from "../../../src/report/cmtrace-line.ts";
import { CmtraceReader, type LogRecord } from "../../../src/report/cmtrace-reader.ts";

/** Reads a text in pieces of a size. */
function readAll(text: string, size = 1 << 20): readonly LogRecord[] {
	const reader = new CmtraceReader();
	const records: LogRecord[] = [];
	for (let at = 0; at < text.length; at += size) records.push(...reader.take(text.slice(at, at + size)));
	return [...records, ...reader.end()];
}

const stamp = { time: Date.UTC(2026, 2, 1, 14, 5, 9, 120), biasMinutes: -60, thread: 7, source: "step-started:3" };
const line = (text: string, type: 1 | 2 | 3 = 1) => cmtraceLine({ text, type, component: "TSManager" }, stamp);

describe("the reader of CMTrace's format", () => {
	it("reads back what is written, also records of several lines", () => {
		const records = readAll(line("one") + line("two\nwith three\nlines", 3) + line("last", 2));
		expect(records.map(({ line, text, level }) => ({ line, text, level }))).toEqual([
			{ line: 1, text: "one", level: "information" },
			{ line: 2, text: "two\nwith three\nlines", level: "error" },
			{ line: 5, text: "last", level: "warning" },
		]);
		expect(records[0]).toMatchObject({
			time: stamp.time,
			stamp: "2026-03-01 15:05:09.120",
			component: "TSManager",
			thread: "7",
			source: "step-started:3",
		});
		expect(records.every(({ problem }) => problem === undefined)).toBe(true);
	});

	it("reads the older form and plain lines between", () => {
		const text =
			"Expand a string: x  $$<TSManager><03-01-2026 14:05:09.120+000><thread=1234 (0x4D2)>\r\njust text\r\n\r\n";
		expect(readAll(text)).toMatchObject([
			{ line: 1, text: "Expand a string: x", component: "TSManager", time: stamp.time, thread: "1234" },
			{ line: 2, text: "just text", component: "" },
		]);
	});

	it("tells what is torn, where, and goes on behind it", () => {
		const cut = line("whole").slice(0, 10);
		const records = readAll(`${line("a")}${cut}\n${line("b")}<![LOG[no frame]LOG]!>\n${line("c")}${cut}`);
		expect(records.map(({ line, text, problem }) => [line, text, problem])).toEqual([
			[1, "a", undefined],
			[2, cut.slice(7), "the record has no end; another one begins"],
			[3, "b", undefined],
			[4, "no frame", "the record does not say when it was written"],
			[5, "c", undefined],
			[6, cut.slice(7), "the file ends in the middle of the record"],
		]);
	});

	it("keeps no more than one record of a file without ends", () => {
		const reader = new CmtraceReader();
		const records: LogRecord[] = [...reader.take("<![LOG[")];
		for (let piece = 0; piece < 40; piece++) records.push(...reader.take("x".repeat(100_000)));
		records.push(...reader.take(`\n${line("after")}`), ...reader.end());
		expect(records).toHaveLength(2);
		expect(records[0]?.text.length).toBeLessThan(700_000);
		expect(records[0]?.problem).toBe("the record is longer than can be shown");
		expect(records[1]?.text).toBe("after");
		const plain = readAll(`${"y".repeat(2_000_000)}\n${line("after")}`, 65_536);
		expect(plain.map(({ problem }) => problem)).toEqual(["the line is longer than can be shown", undefined]);
	});

	it("gives the same records however the text is cut", () => {
		const text = `${line("one") + line("two\nlines") + line("torn").slice(0, 18)}\n${line("three", 3)}`;
		const whole = readAll(text);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
				expect(readAll(text, size)).toEqual(whole);
			}),
		);
	});

	it("reads any text in the end", () => {
		const part = fc.oneof(
			fc.string(),
			fc.constantFrom("<![LOG[", "]LOG]!>", "\n", '><time="1:00:00" date="', "$$<", '">', " ".repeat(50)),
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
				const text = parts.join("");
				const records = readAll(text, size);
				expect(records.length).toBeLessThanOrEqual(text.length);
				for (const [index, record] of records.entries())
					expect(record.line).toBeGreaterThanOrEqual(records[index - 1]?.line ?? 1);
			}),
		);
	});
});
