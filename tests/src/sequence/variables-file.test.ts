import { describe, expect, it } from "vitest";
import { documentSchemas } from "../../../src/sequence/schemas.gen.ts";
import { validators } from "../../../src/sequence/validators.gen.js";
import { checkVariablesFile, holdsVariables } from "../../../src/sequence/variables-file.ts";

const GOOD = `collections:
  - name: Laptops
    priority: 10
    members: [{ make: Contoso, model: "Book *" }]
    if: { variable: Site, equals: Berlin }
    variables: { Applications: [VPN, Office], Room: "" }
machines:
  - serial-number: 5CG2391XYZ
    asset-tag: A-17
    variables: { Pin: { value: "1234", secret: true } }
`;

/** The rules and lines of everything that is wrong. */
function problemsOf(text: string): readonly string[] {
	return checkVariablesFile(text, "site.yaml").diagnostics.map(({ rule, range }) => {
		return `${text.slice(0, range.start).split("\n").length} ${rule}`;
	});
}

describe("a variables file", () => {
	it("brings collections and machines", () => {
		const { variables, diagnostics } = checkVariablesFile(GOOD, "site.yaml");
		expect(diagnostics).toEqual([]);
		expect(variables?.collections).toMatchObject([
			{
				name: "Laptops",
				priority: 10,
				members: [{ make: "Contoso", model: "Book *" }],
				condition: { kind: "compare", variable: "Site" },
				variables: [
					{ name: "Applications", items: [{ name: "Applications001", value: "VPN" }, { value: "Office" }] },
					{ name: "Room", value: "" },
				],
			},
		]);
		expect(variables?.machines).toMatchObject([
			{
				name: "serial number 5CG2391XYZ, asset tag A-17",
				match: { serialNumber: "5CG2391XYZ", assetTag: "A-17" },
				variables: [{ name: "Pin", value: "1234", secret: true }],
			},
		]);
	});

	it("is told from a sequence by what it holds", () => {
		expect(holdsVariables(GOOD, "site.yaml")).toBe(true);
		expect(holdsVariables('{"machines": []}', "site.json")).toBe(true);
		expect(holdsVariables("name: x\nsteps: []\nmachines: []\n", "x.yaml")).toBe(false);
		expect(holdsVariables("name: x\nvariables: { machines: a }\nsteps: []\n", "x.yaml")).toBe(false);
	});

	it("fits its published schema, and what is wrong fits neither", () => {
		const validate = validators["variables-file"];
		expect(documentSchemas["variables-file"]?.title).toBe("Variables file");
		const plain = {
			collections: [{ name: "Laptops", priority: "10", members: [{ model: "x" }], variables: { A: ["a"], B: "" } }],
			machines: [{ uuid: "x", variables: { Pin: { value: "1234", secret: "true" } } }],
		};
		expect(validate?.(plain), JSON.stringify(validate?.errors)).toBe(true);
		for (const wrong of [
			{},
			{ machines: [{ variables: {} }] },
			{ machines: [{ serial: "x", variables: {} }] },
			{ collections: [{ variables: {} }] },
			{ collections: [{ name: "a", priority: "1001", variables: {} }] },
			{ collections: [{ name: "a", members: [], variables: {} }] },
			{ collections: [{ name: "a", variables: { A: { value: "x", type: "number" } } }] },
		]) {
			expect(validate?.(wrong), JSON.stringify(wrong)).toBe(false);
			expect(problemsOf(JSON.stringify(wrong)).length === 0, JSON.stringify(wrong)).toBe(
				JSON.stringify(wrong) === "{}",
			);
		}
	});

	it.each([
		["colections: []\n", ["1 unknown-key"]],
		["collections: { a: b }\n", ["1 wrong-kind"]],
		["collections: [a]\n", ["1 wrong-kind"]],
		["collections:\n  - name: A\n    variables: {}\n  - name: a\n    variables: {}\n", ["4 duplicate-collection"]],
		["collections:\n  - name: A\n    priority: high\n    variables: {}\n", ["3 value-out-of-range"]],
		["collections:\n  - name: A\n    members: []\n    variables: {}\n", ["3 empty-value"]],
		[
			"collections:\n  - name: A\n    members: [{ modell: x }]\n    variables: {}\n",
			["3 unknown-key", "3 missing-key"],
		],
		["collections:\n  - name: A\n    if: { variabel: x }\n    variables: {}\n", ["3 condition-kind"]],
		["machines:\n  - make: Contoso\n    variables: {}\n", ["2 unknown-key", "2 missing-key"]],
		["machines:\n  - serial-number: x\n", ["2 missing-key"]],
		["machines:\n  - serial-number: x\n    variables: { _SMSTSMake: y }\n", ["3 read-only-variable"]],
		["machines:\n  - serial-number: x\n    variables: { A: { value: y, required: true } }\n", ["3 unknown-key"]],
		["machines:\n  - serial-number: x\n    variables: { A: 1, a: 2 }\n", ["3 duplicate-variable"]],
		["", ["1 empty-file"]],
		["- a\n", ["1 wrong-kind"]],
	])("%j is located", (text, expected) => {
		expect([...problemsOf(text)].sort()).toEqual([...expected].sort());
	});
});
