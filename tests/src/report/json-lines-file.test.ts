import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEventLines } from "../../../src/report/event-lines.ts";
import { failureIds } from "../../../src/report/failure-catalogue.ts";
import { openJsonLinesFile } from "../../../src/report/json-lines-file.ts";
import { failedRun, refusedRun, successfulRun } from "./sample-run.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-events-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/event.json"), "utf8"));
const events = [...successfulRun(), ...failedRun(), ...refusedRun()];

function open() {
	return openJsonLinesFile({ folder, onProblem: (text) => expect.fail(text) });
}

function content(): string {
	return readFileSync(join(folder, "events.jsonl"), "utf8");
}

describe("events.jsonl", () => {
	it("holds what was reported, at once", () => {
		const file = open();
		for (const event of events) file.report(event);
		expect([...parseEventLines(Buffer.from(content()))]).toEqual(events);
	});

	it("takes a torn last line off and goes on", () => {
		const [first, second] = events;
		const whole = `${JSON.stringify(first)}\n`;
		writeFileSync(join(folder, "events.jsonl"), whole + JSON.stringify(second).slice(0, 30));
		const file = open();
		file.close();
		expect(content()).toBe(whole);
		appendFileSync(join(folder, "events.jsonl"), JSON.stringify(second));
		open().report(events[2] ?? events[0] ?? expect.fail("no events"));
		expect([...parseEventLines(Buffer.from(content()))]).toEqual(events.slice(0, 3));
	});

	it("moves with what it holds", () => {
		const file = open();
		const [first, second] = events;
		if (first === undefined || second === undefined) return expect.fail("no events");
		file.report(first);
		file.moveTo(join(folder, "b"));
		file.report(second);
		expect([...parseEventLines(readFileSync(join(folder, "b", "events.jsonl")))]).toEqual([first, second]);
	});

	it("leaves torn and foreign lines out when it is read", () => {
		expect([...parseEventLines(Buffer.from('{"time":1\nnull\n7\n{"time":1,"boot":"b","event":{}}\n\n'))]).toEqual([]);
	});
});

describe("schemas/event.json", () => {
	const validate = new Ajv2020({ allErrors: true }).compile(schema);

	it("accepts every event of the sample runs, which show every kind", () => {
		for (const event of events)
			expect(validate(event), `${JSON.stringify(event)} ${JSON.stringify(validate.errors)}`).toBe(true);
		const published = schema.properties.event.oneOf.map((arm: { $ref: string }) => arm.$ref.replace("#/$defs/", ""));
		expect([...new Set(events.map(({ event }) => event.kind as string))].sort()).toEqual(published.sort());
	});

	it("is closed: unknown kinds, fields and failure ids are refused", () => {
		const frame = { time: 1, boot: "b" };
		expect(validate({ ...frame, event: { kind: "party" } })).toBe(false);
		expect(validate({ ...frame, event: { kind: "restarting", into: "winpe", more: 1 } })).toBe(false);
		expect(validate({ ...frame, event: { kind: "restarting", into: "dos" } })).toBe(false);
		expect(schema.$defs.failure.properties.id.enum).toEqual([...failureIds()]);
	});
});
