import { describe, expect, it } from "vitest";
import { createAttendant } from "../../../src/cli/attendant.ts";
import type { Services } from "../../../src/cli/services.ts";
import type { Failure } from "../../../src/model/failure.ts";
import type { StepNode } from "../../../src/model/sequence.ts";
import { fakeTerminal } from "../../doubles/fake-services.ts";

const NODE = { id: "1", name: "Join the domain" } as StepNode;
const FAILED: Failure = { id: "command-failed", operation: "run", message: "It ended with exit code 5: s3cret." };

/** Somebody who gives these answers, and all that was asked. */
function attendantWith(answers: readonly (string | undefined)[], columns = 40) {
	const asked: string[] = [];
	let now = 0;
	let shells = 0;
	const left = [...answers];
	const terminal = fakeTerminal({
		columns: () => columns,
		ask: async (question, _signal, prompt) => {
			asked.push(question + (prompt?.() ?? ""));
			return left.shift();
		},
		console: async () => void shells++,
	});
	const services = { terminal, now: () => now, signal: new AbortController().signal } as unknown as Services;
	const attendant = createAttendant(services, {
		pause: () => {},
		redact: (text) => text.replaceAll("s3cret", "***"),
	});
	const pass = (milliseconds: number) => {
		now += milliseconds;
	};
	return { attendant, asked, terminal, pass, shells: () => shells };
}

const never = () => new AbortController().signal;

describe("the question after a failure", () => {
	it("fits the window, hides secrets, and says when the run stops by itself", async () => {
		const { attendant, asked } = attendantWith(["r"]);
		expect(await attendant.onFailure(NODE, FAILED, 900_000, never())).toBe("retry");
		const lines = (asked[0] ?? "").split("\n");
		expect(lines.at(-1)).toBe("Choice (stops in 15 min 00 s): ");
		expect(lines.every((line) => line.length < 40)).toBe(true);
		expect(lines.join(" ")).toContain("Join the domain failed: It ended with exit code 5: ***.");
	});

	it("asks again after a shell and after what is no answer, with the time that is left", async () => {
		const { attendant, asked, terminal, shells } = attendantWith(["c", "perhaps", "Skip "]);
		expect(await attendant.onFailure(NODE, FAILED, 30_000, never())).toBe("skip");
		expect([asked.length, shells()]).toEqual([3, 1]);
		expect(terminal.said.err).toBe('"perhaps" is none of these.\n');
	});

	it("takes the end of input for stop", async () => {
		expect(await attendantWith([undefined]).attendant.onFailure(NODE, FAILED, 1000, never())).toBe("stop");
	});
});

describe("the question before a restart", () => {
	it("stays on one line of a narrow window and counts down", async () => {
		const { attendant, asked } = attendantWith([""]);
		await attendant.onCountdown(8000, never());
		expect(asked).toEqual(["\nEnter: now, Ctrl+C: stay (8 s) "]);
	});

	it("waits for the time when nobody answers", async () => {
		const ended = new AbortController();
		let isOver = false;
		const waiting = attendantWith([undefined])
			.attendant.onCountdown(8000, ended.signal)
			.then(() => {
				isOver = true;
			});
		await new Promise((resolve) => setImmediate(resolve));
		expect(isOver).toBe(false);
		ended.abort();
		await waiting;
	});
});

describe("the question at a pause", () => {
	it.each([
		["", true],
		["g", true],
		["stop", false],
		[undefined, false],
	])("takes %j for going on: %s", async (answer, goesOn) => {
		expect(await attendantWith([answer]).attendant.onPause(NODE)).toBe(goesOn);
	});
});
