import { describe, expect, it } from "vitest";
import { explainVariable } from "../../../src/engine/explain-variable.ts";
import { validators } from "../../../src/sequence/validators.gen.js";
import { defaultRules } from "../rules/sample-rules.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

/** Runs the rules and then stops, so that the journal stays. */
async function runRulesFile(rules: string, steps: string, header = "", contents = "") {
	const { machine, outside } = newMachine();
	machine.stick.set("Deploy\\Control\\CustomSettings.ini", new TextEncoder().encode(rules));
	machine.stick.flush();
	machine.boot();
	const content = `content:\n  rules: { source: Control/CustomSettings.ini }\n${contents}`;
	const end = await machine.start(request(machine, sequenceOf(steps + toy("fail", "stops"), header + content)));
	const lines = journalOf(machine);
	return { end, outside, lines, told: (name: string) => explainVariable(lines, name) };
}

const GATHER = "  - gather: { rules: rules }\n";

describe("a rules file in a run", () => {
	const rules =
		`${defaultRules("OrgName=Contoso", "FullName=%OrgName% user", "OSDComputerName=PC-1", "DomainAdminPassword=Winter-2025")}
[More]
FullName=Somebody else
`.replace("Priority=Default", "Priority=Default, More");

	it("gives variables their values, and the journal says which line did and which lines lost", async () => {
		const { lines, told } = await runRulesFile(rules, GATHER + GATHER, "variables:\n  OrgName: Fabrikam\n");
		const file = "CustomSettings.ini";
		expect(told("FullName")?.now).toMatchObject({
			source: "rule",
			node: "1",
			value: "Fabrikam user",
			origin: { name: "[Default]", file, line: 6 },
			lost: [{ source: "rule", value: "Somebody else", origin: { name: "[More]", file, line: 10 } }],
		});
		expect(told("OrgName")?.now).toMatchObject({
			source: "sequence",
			value: "Fabrikam",
			lost: [{ source: "rule", value: "Contoso", origin: { name: "[Default]", file, line: 5 } }],
		});
		// What the engine had put there by itself nobody chose.
		expect(told("OSDComputerName")?.now).toMatchObject({ source: "rule", value: "PC-1", lost: [] });
		// The second gather wants the same again: nothing is set or lost anew but what the present value beats.
		expect(told("FullName")?.earlier).toEqual([]);
		for (const { record } of lines) expect(validators["journal-record"]?.(record), JSON.stringify(record)).toBe(true);
	});

	it("keeps passwords secret in every record", async () => {
		const { lines, told } = await runRulesFile(rules, GATHER);
		expect(told("DomainAdminPassword")?.now).toMatchObject({ source: "rule", secret: true });
		expect(told("DomainAdminPassword")?.now.value).toBeUndefined();
		expect(JSON.stringify(lines)).not.toContain("Winter-2025");
	});

	it("is proven before the run begins, with what it asks for in vain", async () => {
		const { end, outside } = await runRulesFile(
			"[Settings]\nPriority=A\n[A]\nUserExit=x.vbs\n",
			GATHER + toy("count", "one"),
		);
		expect(end).toMatchObject({ kind: "refused" });
		expect(JSON.stringify(end)).toContain("CustomSettings.ini:4:1: UserExit runs a script of VBScript");
		expect(outside.acted.size).toBe(0);
	});

	it("leaves open before the run what it may set, and known what it may not replace", async () => {
		const group = (condition: string) =>
			`${GATHER}  - group: Perhaps\n    if: ${condition}\n    steps:\n      - copy-files: { content: lost, to: "C:\\\\x" }\n`;
		const header = "variables:\n  OrgName: Fabrikam\n";
		const lost = "  lost: { source: lost.bin }\n";
		const reached = await runRulesFile(rules, group("{ variable: FullName, equals: Fabrikam user }"), header, lost);
		expect(reached.end).toMatchObject({ kind: "refused" });
		expect(JSON.stringify(reached.end)).toContain("lost.bin");
		const passed = await runRulesFile(rules, group("{ variable: OrgName, equals: Contoso }"), header, lost);
		expect(passed.end.kind).toBe("failed");
		expect(passed.told("OrgName")?.now.value).toBe("Fabrikam");
	});
});
