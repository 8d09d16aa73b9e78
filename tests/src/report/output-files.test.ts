import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RunEvent } from "../../../src/model/event.ts";
import { openOutputFiles } from "../../../src/report/output-files.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steppe-output-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function span(attempt: number) {
	return { node: "2.1", visit: 1, attempt };
}

function open(largestFile?: number) {
	const onProblem = (text: string) => expect.fail(text);
	const files = openOutputFiles({ folder, onProblem, ...(largestFile === undefined ? {} : { largestFile }) });
	const report = (event: RunEvent) => files.report({ time: 0, boot: "b", event });
	return {
		files,
		start: (attempt: number) =>
			report({
				kind: "step-started",
				span: span(attempt),
				name: 'Install: "office"/x?',
				type: "run-command",
				depth: 1,
				position: 1,
			}),
		say: (attempt: number, text: string) =>
			report({ kind: "message", level: "information", text, component: "run-command", span: span(attempt) }),
	};
}

const file = (attempt: number, root = folder) => join(root, "Output", `2.1-1-${attempt} Install_ _office_x_.txt`);

describe("outputs of tools", () => {
	it("are kept whole, one file for each attempt, at once", () => {
		const { start, say } = open();
		start(1);
		for (let line = 0; line < 500; line++) say(1, `line ${line}`);
		start(2);
		say(2, "again");
		expect(readFileSync(file(1), "utf8").split("\n")).toHaveLength(501);
		expect(readFileSync(file(2), "utf8")).toBe("again\n");
	});

	it("make no folder while nothing is said", () => {
		const { files, start } = open();
		start(1);
		files.close();
		expect(existsSync(join(folder, "Output"))).toBe(false);
	});

	it("go along when the logs move, and go on there", () => {
		const { files, start, say } = open();
		start(1);
		say(1, "before");
		const next = join(folder, "next");
		files.moveTo(next);
		say(1, "after");
		files.close();
		expect(readFileSync(file(1, next), "utf8")).toBe("before\nafter\n");
	});

	it("end with a note when a tool never stops talking", () => {
		const { start, say } = open(100);
		start(1);
		for (let line = 0; line < 100; line++) say(1, "a line of output");
		const lines = readFileSync(file(1), "utf8").trimEnd().split("\n");
		expect(lines.at(-1)).toBe("… more output came; beyond 100 bytes it is not kept");
		expect(lines).toHaveLength(7);
	});
});
