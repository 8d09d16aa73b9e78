import { describe, expect, it } from "vitest";
import { recordWithoutSecrets } from "../../../src/engine/record-without-secrets.ts";
import type { Failure } from "../../../src/model/failure.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import { Redactor } from "../../../src/model/redaction/redactor.ts";

const SECRET = "Correct-Horse-7";
const secrets = new Redactor();
secrets.add(SECRET);
const redact = (text: string) => secrets.redact(text);
const span = { node: "1", visit: 1, attempt: 1 };
const failure: Failure = {
	id: "command-failed",
	operation: "run the command",
	operand: `x ${SECRET}`,
	message: `It said ${SECRET}`,
	command: `x ${SECRET}`,
	output: ["Correct-", "Horse-7"],
	details: [SECRET],
};
const choice = { what: SECRET, chosen: SECRET, because: SECRET, candidates: [{ name: SECRET, rejected: SECRET }] };
const item = {
	...({ subject: "content", state: "proven", node: "1", phase: "winpe" } as const),
	...{ what: SECRET, source: SECRET, how: SECRET, remedy: SECRET },
} as const;
const node = { kind: "node-finished", span, type: "run-command", name: "x" } as const;

describe("what the journal holds of a secret", () => {
	const records: readonly JournalRecord[] = [
		{ kind: "certificate", phase: "winpe", items: [item], granted: true, final: false },
		{ kind: "decided", span, decision: { summary: SECRET, choices: [choice], data: {} } },
		{ kind: "attempt-failed", span, failure },
		{ ...node, result: { status: "failed", failure, ignored: false } },
		{ ...node, result: { status: "done", notes: [SECRET] } },
		{ ...node, result: { status: "skipped", why: SECRET } },
		{ kind: "run-finished", succeeded: false, failure },
		{ kind: "logs-copied", to: SECRET },
		{ kind: "node-started", span, type: "run-command", name: SECRET },
		{ ...node, name: SECRET, result: { status: "interrupted", why: SECRET } },
		{
			kind: "restart-asked",
			span,
			fromBoot: "b",
			into: "winpe",
			then: "next",
			limit: 5,
			notes: ["Correct-", "Horse-7"],
		},
		{ kind: "acquired", number: 1, what: { kind: "child-process", processId: 1, startedAt: 1, command: SECRET } },
	];

	it.each(records.map((record) => [record.kind, record] as const))("%s: nothing", (_, record) => {
		const kept = JSON.stringify(recordWithoutSecrets(record, redact));
		expect(kept).not.toMatch(/Correct-|Horse-7/);
		expect(kept).toContain("***");
	});

	it("leaves alone what has nothing to hide", () => {
		const record: JournalRecord = { ...node, result: { status: "done", notes: ["exit code 0"] } };
		expect(recordWithoutSecrets(record, redact)).toEqual(record);
	});
});
