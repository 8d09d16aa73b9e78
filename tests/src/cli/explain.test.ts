import { describe, expect, it } from "vitest";
import { EXIT } from "../../../src/cli/exit-codes.ts";
import type { RunEvent } from "../../../src/model/event.ts";
import { fakeServices, runFake } from "../../doubles/fake-services.ts";

const FILE = "/home/lena/pc/record/events.jsonl";
const span = (node: string) => ({ node, visit: 1, attempt: 1 });
const events: readonly RunEvent[] = [
	{ kind: "variable-set", name: "Ring", value: "pilot", source: "sequence" },
	{
		kind: "condition-tested",
		span: span("1"),
		name: "Agent",
		tests: [
			{ depth: 0, result: "true", text: "all of 2" },
			{ depth: 1, result: "true", text: 'Ring is "pilot"' },
			{ depth: 1, result: "unclear", text: "there is no WMI namespace root\\x here; on-error: true decides" },
		],
	},
	{ kind: "step-started", span: span("1"), name: "Agent", type: "run-command", depth: 0, position: 1 },
	{
		kind: "step-decided",
		span: span("1"),
		summary: "Run agent",
		choices: [{ what: "program", chosen: "a", because: "it is there", candidates: [{ name: "b", rejected: "old" }] }],
		uses: ["Ring", "_SMSTSModel"],
	},
	{
		kind: "step-finished",
		span: span("1"),
		name: "Agent",
		type: "run-command",
		depth: 0,
		result: { status: "done", notes: ["well"] },
		milliseconds: 5,
	},
	{
		kind: "group-finished",
		span: span("2"),
		name: "Office",
		depth: 0,
		result: { status: "skipped", why: 'its condition is not met: Ring is "pilot", not "broad"' },
	},
];
const text = events.map((event, time) => `${JSON.stringify({ time, boot: "b", event })}\n`).join("");
const services = fakeServices({ [FILE]: text });

describe("explain", () => {
	it("tells each test, the decision and where input came from, by id and by name", async () => {
		const byId = await runFake(["explain", "1", "--run", FILE], services);
		expect(byId).toMatchObject({ exitCode: EXIT.done, err: "" });
		for (const part of [
			"1 Agent (run-command)",
			"ran and is done",
			'met: Ring is "pilot"',
			"unclear: there is no WMI namespace",
			"Run agent",
			"program: a, because it is there",
			"not b: old",
			'Ring is "pilot", set by: sequence',
			"_SMSTSModel, which the engine or the machine sets",
			"well",
		])
			expect(byId.out).toContain(part);
		expect((await runFake(["explain", "agent", "--run", FILE], services)).out).toBe(byId.out);
	});

	it("tells of a step in a group that was skipped", async () => {
		const said = await runFake(["explain", "2.1", "--run", FILE], services);
		expect(said.out.replace(/\s+/g, " ")).toContain(
			"was not reached: Office (2) was skipped: its condition is not met",
		);
	});

	it("answers programs", async () => {
		const said = await runFake(["explain", "Office", "--run", FILE, "--json"], services);
		expect(JSON.parse(said.out)).toMatchObject({ node: "2", visits: [{ result: { status: "skipped" } }] });
	});

	it.each([
		[["explain", "Agant", "--run", FILE], 'did you mean "Agent"?'],
		[["explain", "7.1", "--run", FILE], "no step or group with the id or name"],
		[["explain", "1", "--run", "/home/lena/nothing"], "there is no /home/lena/nothing"],
		[["explain", "1", "--run", FILE, "--set", "A=b"], "--set belongs to --sequence"],
		[["explain", "1", "--run", FILE, "--sequence", "refresh"], "can't be given together"],
		[["explain"], "something is missing"],
	])("refuses %j", async (words, message) => {
		const said = await runFake(words, services);
		expect(said.exitCode).toBe(EXIT.invalid);
		expect(said.err).toContain(message);
	});
});
