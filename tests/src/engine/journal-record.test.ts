import { describe, expect, it } from "vitest";
import { MARK_FILE } from "../../../src/engine/found-runs.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import type { JournalRecordDocument } from "../../../src/model/journal-record.gen.ts";
import { validators } from "../../../src/sequence/validators.gen.js";
import { newMachine, request, sequenceOf, toy, WITH_BOOT_IMAGE } from "./sample-run.ts";

/** Both ways: the published schema and the engine's own type say the same, or this does not compile. */
const sameShape: readonly [
	(record: JournalRecordDocument) => JournalRecord,
	(record: JournalRecord) => { readonly kind: JournalRecordDocument["kind"] },
] = [(record) => record as JournalRecord, (record) => record];

const validate = validators["journal-record"];

/** Every record that a run wrote, also those that are gone at its end. */
async function recordsOf(steps: string, header = "", blank = false): Promise<readonly JournalRecord[]> {
	const { machine } = newMachine();
	if (blank) {
		machine.entries = [];
		machine.defaultEntry = undefined;
	}
	const lines: string[] = [];
	machine.cutAt = ({ text }) => {
		lines.push(...text.split("\n").filter((line) => line !== ""));
		return false;
	};
	const sequence = sequenceOf(steps, header);
	for (let boots = 0; boots < 8; boots++) {
		machine.boot();
		const end = await machine.start(machine.startsByItself ? {} : request(machine, sequence));
		if (end.kind !== "restarting") break;
	}
	return lines.map((line) => (JSON.parse(line) as { readonly record: JournalRecord }).record);
}

const BARE_METAL = [
	toy("fail-first", "flaky", "idempotence    retry: { times: 1, wait: 1s }\n", 1),
	toy("make-home", "make-home", "idempotence"),
	toy("write-boot", "write-boot", "idempotence"),
	"  - group: Empty\n    if: { variable: Nothing, exists: true }\n    steps:\n      - set-variable: { name: A, value: b }\n",
	"  - group: Each\n    for-each: { list: List, variable: Item }\n    steps:\n      - set-variable: { name: A, value: '%Item%' }\n",
	"  - restart: { to: full-os }\n",
	toy("again", "again", "idempotence", 1),
	"  - copy-files: { content: tool, to: 'C:\\tool' }\n",
	toy("fail", "fails", "    continue-on-error: true\n"),
].join("");

describe("journal records", () => {
	it("that whole runs write fit the published schema", async () => {
		const header = `variables:\n  List01: x\n  Pin: { value: top-secret, secret: true }\n${WITH_BOOT_IMAGE}`;
		const failing = toy("count", "one", "idempotence") + toy("fail", "stops");
		const all = [...(await recordsOf(BARE_METAL, header, true)), ...(await recordsOf(failing))];
		for (const record of all) {
			expect(validate?.(record), `${JSON.stringify(record)} ${JSON.stringify(validate?.errors)}`).toBe(true);
		}
		expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(WRITTEN);
		expect(sameShape.length).toBe(2);
	});

	it("that stand-alone kinds need fit as well, and nothing else does", () => {
		const place = { volume: "v", path: "p" };
		const others: readonly JournalRecord[] = [
			{ kind: "acquired", number: 1, what: { kind: "child-process", processId: 4, startedAt: 5, command: "x" } },
			{ kind: "acquired", number: 2, what: { kind: "connection", share: "\\\\s\\d", letter: "Z" } },
			{ kind: "released", number: 1 },
			{ kind: "protected", path: place },
			{ kind: "operator", choice: "again", node: "1" },
			{ kind: "braked", starts: 4 },
			{ kind: "logs-copied", to: "D:\\Logs\\PC", place },
			{ kind: "logs-copied", to: "Z:\\PC" },
			{
				kind: "first-boot-registered",
				way: "task",
				entry: { id: "w", kind: "windows", title: "Windows", target: place },
			},
		];
		for (const record of others) expect(validate?.(record), JSON.stringify(validate?.errors)).toBe(true);
		expect(validate?.({ kind: "acquired", number: 1, what: { kind: "child-process" } })).toBe(false);
		expect(validate?.({ kind: "protected", path: "C:\\Store" })).toBe(false);
		expect(validate?.({ kind: "mark", name: MARK_FILE })).toBe(false);
		expect(validate?.({})).toBe(false);
	});
});

const WRITTEN = [
	"act-started",
	"attempt-failed",
	"boot-image-held",
	"boot-image-removed",
	"boot-image-staged",
	"boot-started",
	"certificate",
	"condition-tested",
	"content-staged",
	"decided",
	"engine-staged",
	"homed",
	"key-placed",
	"loop-entered",
	"moved",
	"node-finished",
	"node-started",
	"restart-armed",
	"restart-asked",
	"restart-done",
	"run-finished",
	"run-started",
	"secret-exposed",
	"variable-set",
];
