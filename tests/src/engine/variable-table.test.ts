import { describe, expect, it } from "vitest";
import { VariableTable } from "../../../src/engine/variable-table.ts";
import type { VariableSource } from "../../../src/model/variables.ts";

function table(...sets: readonly (readonly [name: string, value: string, source: VariableSource])[]): VariableTable {
	const made = new VariableTable();
	for (const [name, value, source] of sets) made.set({ name, value, source });
	return made;
}

describe("the variables of a run", () => {
	it("ignore case and keep their first spelling", () => {
		const made = table(["OSDisk", "C:", "built-in"], ["osdISK", "D:", "step"]);
		expect(made.get("OSDISK")).toMatchObject({ name: "OSDisk", value: "D:" });
		expect(made.list().length).toBe(1);
	});

	it.each<readonly [VariableSource, VariableSource, string]>([
		["sequence", "step-default", "first"],
		["operator", "built-in", "first"],
		["step", "built-in", "first"],
		["built-in", "step-default", "second"],
		["built-in", "sequence", "second"],
		["operator", "step", "second"],
		["sequence", "operator", "second"],
	])("set by %s, then by %s, hold what the %s said", (first, second, expected) => {
		const value = { first: "1", second: "2" }[expected];
		expect(table(["A", "1", first], ["a", "2", second]).get("A")?.value).toBe(value);
	});

	it("are deleted by an empty value, but not by a default's", () => {
		expect(table(["A", "1", "step"], ["A", "", "step"]).get("A")).toBeUndefined();
		expect(table(["A", "1", "step"], ["A", "", "built-in"]).get("A")?.value).toBe("1");
	});

	it("are listed by name without case", () => {
		expect(
			table(["b", "1", "step"], ["A", "1", "step"])
				.list()
				.map(({ name }) => name),
		).toEqual(["A", "b"]);
	});
});
