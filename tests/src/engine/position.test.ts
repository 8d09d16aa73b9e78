import { describe, expect, it } from "vitest";
import { isBehind, positionOf } from "../../../src/engine/position.ts";

describe("positions", () => {
	it("are the path of the child that is due", () => {
		expect(positionOf([{ group: "", next: 2, visit: 1, variablesSet: 0 }])).toEqual([3]);
		expect(
			positionOf([
				{ group: "", next: 1, visit: 1, variablesSet: 0 },
				{ group: "2", next: 0, visit: 1, variablesSet: 0 },
			]),
		).toEqual([2, 1]);
		expect(positionOf([])).toEqual([]);
	});

	it.each([
		["1", [2], true],
		["2", [2], false],
		["3", [2], false],
		["2", [2, 3], false],
		["2.1", [2, 3], true],
		["2.3", [2, 3], false],
		["2.3.1", [2, 3], false],
		["2.9", [10], true],
		["10", [2], false],
	])("%s is behind %j: %s", (node, position, expected) => {
		expect(isBehind(node, position)).toBe(expected);
	});
});
