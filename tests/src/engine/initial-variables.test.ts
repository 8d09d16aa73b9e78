import { describe, expect, it } from "vitest";
import { explainVariable } from "../../../src/engine/explain-variable.ts";
import type { StartRequest } from "../../../src/engine/parts.ts";
import type { VariablesFile } from "../../../src/model/variables-file.ts";
import { checkVariablesFile } from "../../../src/sequence/variables-file.ts";
import type { BootEnd, MemoryEngine } from "../../doubles/memory-engine.ts";
import { journalOf, newMachine, request, sequenceOf, toy } from "./sample-run.ts";

function fileOf(text: string, file = "site.yaml"): VariablesFile {
	const { variables, diagnostics } = checkVariablesFile(text, file);
	if (variables === undefined) throw new Error(JSON.stringify(diagnostics));
	return variables;
}

const FAILS = toy("fail", "stops");

/** Begins a run that stops at its first step, so that its journal stays. */
async function begin(
	header: string,
	given: Partial<StartRequest> = {},
	prepare: (machine: MemoryEngine) => void = () => {},
): Promise<{ machine: MemoryEngine; end: BootEnd; value: (name: string) => string | undefined }> {
	const { machine } = newMachine();
	prepare(machine);
	machine.boot();
	const end = await machine.start({ ...request(machine, sequenceOf(FAILS, header)), ...given });
	const value = (name: string) => explainVariable(journalOf(machine), name)?.now.value;
	return { machine, end, value };
}

const operator = (name: string, value: string) => ({ variables: [{ name, value, secret: false }] });

describe("what a run's variables are at its beginning", () => {
	const SITE = `collections:
  - { name: All, variables: { Site: Berlin, Floor: "1", Apps: [a, b, c], Room: "7" } }
  - { name: Books, priority: 10, members: [{ model: "T*" }], variables: { Floor: "2", Apps: [x] } }
  - { name: Others, priority: 20, members: [{ model: Nothing }], variables: { Floor: "9" } }
machines:
  - { serial-number: SERIAL, variables: { Room: "17" } }
`;
	const site = (machine: MemoryEngine) => {
		const { serialNumber, model } = machine.facts;
		return fileOf(SITE.replace("SERIAL", serialNumber).replace('"T*"', JSON.stringify(`${model.slice(0, 2)}*`)));
	};
	const header = `variables:
  Site: Bonn
  Room: { value: "0", type: number }
  OSDComputerName: "%Site%-%Room%"
  Lonely: "%Nobody%"
`;

	it("sequence < collection by priority < machine < operator, and the journal tells what lost", async () => {
		const { machine: sample } = newMachine();
		const { machine, end, value } = await begin(header, {
			variablesFiles: [site(sample)],
			...operator("Site", "Rome"),
		});
		expect(end.kind).toBe("failed");
		expect(["Site", "Floor", "Room", "OSDComputerName"].map(value)).toEqual(["Rome", "2", "17", "Rome-17"]);
		const told = (name: string) => explainVariable(journalOf(machine), name)?.now;
		expect(told("Site")).toMatchObject({
			source: "operator",
			lost: [
				{ source: "collection", origin: { name: "All", file: "site.yaml" }, value: "Berlin" },
				{ source: "sequence", value: "Bonn" },
			],
		});
		expect(told("Room")).toMatchObject({
			source: "machine",
			lost: [
				{ source: "collection", value: "7" },
				{ source: "sequence", value: "0" },
			],
		});
		expect(told("Floor")).toMatchObject({ origin: { name: "Books" }, lost: [{ origin: { name: "All" }, value: "1" }] });
	});

	it("a stronger list replaces a longer one whole", async () => {
		const { machine: sample } = newMachine();
		const { machine, value } = await begin("", { variablesFiles: [site(sample)] });
		expect(["Apps001", "Apps002", "Apps003"].map(value)).toEqual(["x", undefined, undefined]);
		expect(explainVariable(journalOf(machine), "Apps002")?.now).toMatchObject({
			deleted: true,
			lost: [{ origin: { name: "All" }, value: "b" }],
		});
	});

	it("two collections of one priority that disagree stop the start; a stronger one settles it", async () => {
		const tie = "collections:\n  - { name: A, variables: { X: a } }\n  - { name: B, variables: { X: b } }\n";
		const { end, machine } = await begin("", { variablesFiles: [fileOf(tie)] });
		expect(end).toMatchObject({ kind: "refused", failure: { id: "input-invalid" } });
		expect(JSON.stringify(end)).toMatch(/A \(site.yaml\) and B \(site.yaml\)/);
		expect(journalOf(machine)).toEqual([]);
		const settled = `${tie}  - { name: C, priority: 1, variables: { X: c } }\n`;
		expect((await begin("", { variablesFiles: [fileOf(settled)] })).value("X")).toBe("c");
		const same = tie.replace("X: b", "X: a");
		expect((await begin("", { variablesFiles: [fileOf(same)] })).value("X")).toBe("a");
	});

	it("a collection's condition knows the sequence and the operator", async () => {
		const file = "collections:\n  - { name: A, if: { variable: Site, equals: Rome }, variables: { X: a } }\n";
		const given = { variablesFiles: [fileOf(file)] };
		expect((await begin("variables: { Site: Rome }\n", given)).value("X")).toBe("a");
		expect((await begin("variables: { Site: Bonn }\n", given)).value("X")).toBeUndefined();
		expect((await begin("", { ...given, ...operator("Site", "rome") })).value("X")).toBe("a");
	});

	it("values may use one another in any order; a circle uses what was there before", async () => {
		const circle = 'variables:\n  A: "%B%1"\n  B: "%C%2"\n  C: "3"\n  D: "%E%"\n  E: "%D%"\n';
		const { value, machine } = await begin(circle);
		expect(["A", "B", "D"].map(value)).toEqual(["321", "32", "%D%"]);
		expect(JSON.stringify(machine.events)).toContain("which has no value");
	});

	it("a value that holds a secret is one, and what a secret beat is not kept", async () => {
		const file = "machines:\n  - { uuid: UUID, variables: { Pin: { value: very-secret, secret: true } } }\n";
		const { machine: sample } = newMachine();
		const { machine } = await begin('variables:\n  Pin: open-value\n  Line: "/pin:%Pin%"\n', {
			variablesFiles: [fileOf(file.replace("UUID", sample.facts.uuid))],
		});
		const told = (name: string) => explainVariable(journalOf(machine), name)?.now;
		expect(told("Pin")).toMatchObject({
			secret: true,
			source: "machine",
			lost: [{ source: "sequence", secret: true }],
		});
		expect(told("Line")).toMatchObject({ secret: true });
		expect(JSON.stringify([journalOf(machine), machine.events])).not.toMatch(/very-secret|open-value/);
	});
});

describe("declared variables at a run's beginning", () => {
	it("a value that does not fit is refused, with who said it, before anything is touched", async () => {
		const { end, machine } = await begin(
			"variables: { Room: { type: number, value: 1 } }\n",
			operator("Room", "attic"),
		);
		expect(end).toMatchObject({ kind: "refused", failure: { id: "variable-unfit" } });
		expect(JSON.stringify(end)).toContain('Room must be a number, not \\"attic\\" (--set)');
		expect(journalOf(machine)).toEqual([]);
	});

	const WANTED = "variables: { Room: { type: number, required: true, description: Door plate } }\n";

	it("a required one without a value stops an unattended start", async () => {
		const { end } = await begin(WANTED);
		expect(end).toMatchObject({ kind: "refused", failure: { id: "variable-undefined" } });
		expect(JSON.stringify(end)).toContain("Room (Door plate)");
	});

	it("is asked for, and so is an empty one of a collection; what does not fit is known", async () => {
		const asked: string[] = [];
		const file = fileOf("collections:\n  - { name: All, variables: { Owner: '' } }\n");
		const { end, value, machine } = await begin(WANTED, { variablesFiles: [file] }, (made) => {
			made.attendant = {
				onFailure: async () => "stop",
				onPause: async () => true,
				onCountdown: async () => {},
				onMissingValue: async ({ name, wantedBy, required, problem }) => {
					asked.push(`${name} ${wantedBy} ${required} ${problem("x") ?? "fits"}`);
					return name === "Room" ? "17" : "";
				},
			};
		});
		expect(asked).toEqual([
			"Room the sequence true must be a number",
			"Owner the collection All of site.yaml false fits",
		]);
		expect(end.kind).toBe("failed");
		expect(value("Room")).toBe("17");
		expect(value("Owner")).toBeUndefined();
		expect(explainVariable(journalOf(machine), "Room")?.now).toMatchObject({
			source: "operator",
			origin: { name: "asked at the start" },
		});
	});
});
