import { describe, expect, it } from "vitest";
import { readNative } from "../../../src/sequence/formats/native.ts";
import { findNode, stepsOf, totalSteps, walkNodes } from "../../../src/sequence/walk.ts";

const text = `name: x
steps:
  - group: Outer
    disabled: true
    steps:
      - group: Inner
        steps: [ { setup-windows: {}, name: First }, { setup-windows: {}, disabled: true } ]
      - setup-windows: {}
  - setup-windows: {}
    name: first
`;
const result = readNative(text, "x.yaml");
const nodes = result.ok ? result.value.nodes : [];

describe("walk", () => {
	it("goes through groups before their children", () => {
		const seen = [...walkNodes(nodes)].map(
			({ node, groups }) => `${node.id} in ${groups.map((group) => group.name).join("/")}`,
		);
		expect(seen).toEqual([
			"1 in ",
			"1.1 in Outer",
			"1.1.1 in Outer/Inner",
			"1.1.2 in Outer/Inner",
			"1.2 in Outer",
			"2 in ",
		]);
		expect(stepsOf(nodes).map(({ id }) => id)).toEqual(["1.1.1", "1.1.2", "1.2", "2"]);
	});

	it("counts enabled steps, those of disabled groups too", () => {
		expect(totalSteps(nodes)).toBe(3);
	});

	it("finds nodes by id and by name without case", () => {
		expect(findNode(nodes, "1.1.2")).toMatchObject({ ok: true, value: { node: { id: "1.1.2" } } });
		expect(findNode(nodes, "inner")).toMatchObject({ ok: true, value: { node: { id: "1.1" } } });
	});

	it("names the candidates of an ambiguous name and what was probably meant", () => {
		expect(findNode(nodes, "First")).toEqual({
			ok: false,
			error: { message: '2 nodes are named "First"; give the id', help: ["1.1.1  First", "2  first"] },
		});
		expect(findNode(nodes, "Iner")).toMatchObject({ ok: false, error: { help: ['did you mean "Inner"?'] } });
		expect(findNode(nodes, "9.9.9.9")).toMatchObject({ ok: false, error: { help: [] } });
	});
});
