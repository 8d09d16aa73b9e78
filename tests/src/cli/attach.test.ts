import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result.ts";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import type { RunEvent } from "../../../src/model/event.ts";
import { fakeFiles, fakeServices, runFake } from "../../doubles/fake-services.ts";

const FILE = "/home/lena/pc/record/events.jsonl";

function line(event: RunEvent): string {
	return `${JSON.stringify({ time: 1_700_000_000_000, boot: "boot-1", event })}\n`;
}

const found = (message: string) => line({ kind: "found", message });
const end = (succeeded: boolean) => line({ kind: "run-finished", succeeded, cancelled: false, milliseconds: 5 });

describe("attach", () => {
	it("reads what is there and ends with --no-follow", async () => {
		const services = fakeServices({ [FILE]: found("first") + found("torn").slice(0, 20) });
		const said = await runFake(["attach", "pc", "--no-follow"], services);
		expect(said.exitCode).toBe(EXIT.done);
		expect(said.out).toContain("Found: first");
		expect(said.err).toContain("1 lines of");
	});

	it.each([
		["no text", Buffer.from([0x7b, 0xc3, 0x28, 0x0a])],
		["too long", Buffer.from(`${"x".repeat(17 * 1024 * 1024)}\n`)],
	])("leaves out a line that is %s, and nothing behind it", async (_what, bad) => {
		const bytes = Buffer.concat([Buffer.from(found("first")), bad, Buffer.from(found("behind") + end(true))]);
		const readFrom = async (_path: string, offset: number, length = bytes.length) =>
			ok(bytes.subarray(offset, offset + length));
		const files = { ...fakeFiles(new Map([[FILE, ""]])), readFrom, size: async () => bytes.length };
		const said = await runFake(["attach", FILE, "--no-follow"], fakeServices({}, { files }));
		expect(said.out).toContain("Found: first");
		expect(said.out).toContain("Found: behind");
		expect(said.out).toContain("Run finished");
		expect(said.err).toContain("1 lines of");
	});

	it("goes on over restarts until the run has finished", async () => {
		const before =
			found("first") + end(false) + line({ kind: "boot-started", phase: "winpe", bootNumber: 2, machine: "m" });
		const second = found("second");
		const steps = [before + second.slice(0, 30), before + second, before + second + end(true)];
		const texts = new Map([[FILE, steps[0] ?? ""]]);
		let looks = 0;
		const sleep = async () => {
			looks++;
			texts.set(FILE, steps[Math.min(looks, steps.length - 1)] ?? "");
		};
		const said = await runFake(["attach", "pc"], fakeServices({}, { files: fakeFiles(texts), sleep }));
		expect(said).toMatchObject({ exitCode: EXIT.done, err: "" });
		expect(looks).toBe(2);
		expect(said.out.match(/Found: /g)).toHaveLength(2);
		expect(said.out).toContain("Run finished");
	});

	it("begins anew when the file was begun anew", async () => {
		const texts = new Map([[FILE, found("old, and longer than what comes") + found("old again")]]);
		const sleep = async () => {
			texts.set(FILE, end(true));
		};
		const { out } = await runFake(["attach", "pc"], fakeServices({}, { files: fakeFiles(texts), sleep }));
		expect(out).toContain("Found: old again");
		expect(out).toContain("Run finished");
	});

	it("leaves the run alone at Ctrl+C", async () => {
		const controller = new AbortController();
		const sleep = async () => controller.abort();
		const services = fakeServices({ [FILE]: found("first") }, { signal: controller.signal, sleep });
		const said = await runFake(["attach", FILE], services);
		expect(said.exitCode).toBe(EXIT.cancelled);
		expect(said.err).toContain("the run goes on by itself");
	});

	it("says what it can't follow", async () => {
		const said = await runFake(["attach", "nowhere"], fakeServices({}));
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain("there is no /home/lena/nowhere, and no run with that id goes on");
	});
});
