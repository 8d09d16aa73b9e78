import { describe, expect, it } from "vitest";
import type { Reporter, RunEvent, TimedEvent } from "../../../src/model/event.ts";
import { Redactor } from "../../../src/model/redaction/redactor.ts";
import { createFanOut } from "../../../src/report/fan-out.ts";
import { FAILURE, START, span, successfulRun } from "./sample-run.ts";

function listener(): Reporter & { readonly heard: TimedEvent[] } {
	const heard: TimedEvent[] = [];
	return { heard, report: (event) => void heard.push(event) };
}

function at(time: number, event: RunEvent): TimedEvent {
	return { time, boot: "b", event };
}

function step(node: string, time: number, doneBytes: number): TimedEvent {
	return at(time, { kind: "step-progress", span: span(node), progress: { doneBytes } });
}

const NOTE: RunEvent = { kind: "message", level: "information", text: "hello", component: "test" };
const same = (text: string) => text;

describe("fan-out", () => {
	it("passes every event but progress on, in order, to every reporter", () => {
		const [left, right] = [listener(), listener()];
		const fanOut = createFanOut([left, right], same);
		for (const event of successfulRun()) fanOut.report(event);
		const others = (events: readonly TimedEvent[]) => events.filter(({ event }) => event.kind !== "step-progress");
		expect(others(left.heard)).toEqual(others(successfulRun()));
		expect(right.heard).toEqual(left.heard);
	});

	it("thins out progress but passes the last one on before the next event", () => {
		const only = listener();
		const fanOut = createFanOut([only], same);
		for (let index = 0; index <= 50; index++) fanOut.report(step("a", START + index, index));
		fanOut.report(at(START + 51, NOTE));
		const kinds = only.heard.map(({ event }) =>
			event.kind === "step-progress" ? event.progress.doneBytes : event.kind,
		);
		expect(kinds).toEqual([0, 50, "message"]);
	});

	it("passes held progress on when it is closed", async () => {
		const only = listener();
		const fanOut = createFanOut([only], same);
		fanOut.report(step("a", START, 1));
		fanOut.report(step("a", START + 1, 2));
		await fanOut.close?.();
		expect(only.heard).toHaveLength(2);
	});

	it("drops a reporter that throws three times, warns the others once and never throws", async () => {
		let calls = 0;
		const broken: Reporter = {
			report: () => {
				calls++;
				throw new Error("no paper");
			},
			close: () => {
				throw new Error("not even this");
			},
		};
		const healthy = listener();
		const fanOut = createFanOut([broken, healthy], same);
		for (let index = 0; index < 6; index++) fanOut.report(at(START + index, NOTE));
		await fanOut.close?.();
		const warnings = healthy.heard.filter(({ event }) => event.kind === "message" && event.level === "warning");
		expect(calls).toBe(3);
		expect(healthy.heard).toHaveLength(7);
		expect(warnings.map(({ event }) => event.kind === "message" && event.text)).toEqual([
			"a reporter was dropped after 3 errors: no paper",
		]);
	});

	it("ends when all reporters are broken", () => {
		const broken = (): Reporter => ({
			report: () => {
				throw new Error("broken");
			},
		});
		const fanOut = createFanOut([broken(), broken()], same);
		for (let index = 0; index < 10; index++) fanOut.report(at(START, NOTE));
		expect(createFanOut([], same).report(at(START, NOTE))).toBeUndefined();
	});
});

describe("fan-out: secrets", () => {
	const secret = "Pa55&word<é>";
	const forms = [
		secret,
		Buffer.from(secret, "utf8").toString("base64"),
		Buffer.from(secret, "utf16le").toString("base64"),
		Buffer.from(secret, "utf8").toString("hex"),
		encodeURIComponent(secret),
		"Pa55&amp;word&lt;é&gt;",
	];

	it("takes every form out of every text at any depth", () => {
		const only = listener();
		const redactor = new Redactor();
		redactor.add(secret);
		const fanOut = createFanOut([only], (text) => redactor.redact(text));
		for (const form of forms) {
			const failure = {
				...FAILURE,
				message: form,
				output: ["before", `x${form}y`],
				command: `net use ${form}`,
				details: [form],
			};
			fanOut.report(
				at(START, {
					kind: "step-finished",
					span: span(form),
					name: form,
					type: "run-command",
					depth: 0,
					result: { status: "failed", failure, ignored: false },
					milliseconds: 1,
				}),
			);
			fanOut.report(
				at(START, {
					kind: "step-decided",
					span: span("a"),
					summary: form,
					choices: [{ what: form, chosen: form, because: form, candidates: [{ name: form, rejected: form }] }],
				}),
			);
			fanOut.report(
				at(START, {
					kind: "certificate",
					phase: "winpe",
					granted: false,
					items: [
						{
							subject: "content",
							what: form,
							node: form,
							phase: "winpe",
							state: "refused",
							source: form,
							how: form,
							remedy: form,
						},
					],
				}),
			);
			fanOut.report(step("a", START, 1));
		}
		const text = JSON.stringify(only.heard);
		for (const form of forms) expect(text).not.toContain(JSON.stringify(form).slice(1, -1));
		expect(text).toContain("net use ***");
	});

	it("finds a secret of several lines that was split into a list of lines", () => {
		const only = listener();
		const redactor = new Redactor();
		redactor.add("first half\nsecond half");
		const fanOut = createFanOut([only], (text) => redactor.redact(text));
		const failure = { ...FAILURE, output: ["start", "first half", "second half", "end"] };
		fanOut.report(at(START, { kind: "retrying", span: span("a"), waitMilliseconds: 1, failure }));
		expect(JSON.stringify(only.heard)).not.toContain("half");
		expect(JSON.stringify(only.heard)).toContain('"start"');
	});

	it("leaves the event whole when a secret spells like one of its own words", () => {
		const only = listener();
		const redactor = new Redactor();
		for (const word of ["winpe", "message", "warning", "done"]) redactor.add(word);
		const fanOut = createFanOut([only], (text) => redactor.redact(text));
		fanOut.report(at(START, { kind: "restarting", into: "winpe" }));
		fanOut.report(at(START, { kind: "message", level: "warning", text: "a warning", component: "x" }));
		expect(only.heard.map(({ event }) => event)).toEqual([
			{ kind: "restarting", into: "winpe" },
			{ kind: "message", level: "warning", text: "a ***", component: "x" },
		]);
	});
});
