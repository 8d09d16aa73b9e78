import { describe, expect, it } from "vitest";
import { explainVariable } from "../../../src/engine/explain-variable.ts";
import type { JournalLine, JournalRecord } from "../../../src/model/journal.ts";

function lines(...records: readonly JournalRecord[]): readonly JournalLine[] {
	return records.map((record, index) => ({
		sequence: index + 1,
		boot: "b",
		generation: 1,
		time: index * 1000,
		record,
	}));
}

const boot: JournalRecord = { kind: "boot-started", phase: "full-os", startedFrom: "full-os" };
const span = { node: "2.1", visit: 1, attempt: 1 };

describe("where a variable's value came from", () => {
	it("is told with its history, its boot and what lost", () => {
		const lost = [{ source: "sequence", value: "Bonn", secret: false }] as const;
		const origin = { name: "All laptops", file: "site.yaml" };
		const told = explainVariable(
			lines(
				boot,
				{ kind: "variable-set", name: "Site", value: "Berlin", secret: false, source: "collection", origin, lost },
				boot,
				{ kind: "node-started", span, type: "set-variable", name: "Name the site" },
				{ kind: "variable-set", name: "SITE", value: "Rome", secret: false, source: "step", node: "2.1" },
			),
			"site",
		);
		expect(told).toEqual({
			name: "Site",
			earlier: [
				{
					...{ record: 2, boot: 1, time: 1000, source: "collection", origin, value: "Berlin" },
					...{ secret: false, deleted: false, lost },
				},
			],
			now: {
				...{ record: 5, boot: 2, time: 4000, source: "step", node: "2.1", nodeName: "Name the site", value: "Rome" },
				...{ secret: false, deleted: false, lost: [] },
			},
		});
	});

	it("tells what rules wanted while a value counted, once however often they ran", () => {
		const origin = { name: "[Default]", file: "CustomSettings.ini", line: 9 };
		const wanted = { source: "rule", origin, value: "Rome", secret: false } as const;
		const kept = { kind: "variable-kept", name: "SITE", node: "1", lost: [wanted] } as const;
		const set = { kind: "variable-set", name: "Site", secret: false } as const;
		const told = explainVariable(
			lines(boot, kept, { ...set, value: "Bonn", source: "sequence" }, kept, kept, {
				...set,
				value: "Oslo",
				source: "rule",
				node: "1",
				origin: { ...origin, line: 12 },
			}),
			"Site",
		);
		expect(told?.earlier).toMatchObject([{ value: "Bonn", lost: [wanted] }]);
		expect(told?.now).toMatchObject({ value: "Oslo", origin: { line: 12 }, lost: [] });
	});

	it("never shows a secret, and does not count what was only sealed anew", () => {
		const secret = { kind: "variable-set", name: "Pin", value: "sealed", secret: true, source: "operator" } as const;
		const told = explainVariable(lines(boot, secret, { ...secret, value: "sealed again", resealed: true }), "Pin");
		expect(told?.earlier).toEqual([]);
		expect(told?.now).toMatchObject({ record: 2, secret: true, deleted: false });
		expect(JSON.stringify(told)).not.toContain("sealed");
	});

	it("knows what a restart that was asked for took back", () => {
		const set = { kind: "variable-set", secret: false, source: "child-process", node: "2.1" } as const;
		const asked = { kind: "restart-asked", span, fromBoot: "b", into: "winpe", then: "next", limit: 5 } as const;
		const records = lines(
			boot,
			{ ...set, name: "SMSTSRebootRequested", value: "WinPE" },
			{ ...set, name: "Site", value: "x" },
			{ ...asked, requested: true },
		);
		expect(explainVariable(records, "smstsRebootRequested")?.now).toMatchObject({ source: "engine", deleted: true });
		expect(explainVariable(records, "Site")?.now).toMatchObject({ source: "child-process", deleted: false });
		const unasked = lines(boot, { ...set, name: "SMSTSRebootRequested", value: "HD" }, asked);
		expect(explainVariable(unasked, "SMSTSRebootRequested")?.now).toMatchObject({ value: "HD", record: 2 });
	});

	it("is not known for a variable that the journal never names", () => {
		expect(explainVariable(lines(boot), "_SMSTSMake")).toBeUndefined();
	});
});
