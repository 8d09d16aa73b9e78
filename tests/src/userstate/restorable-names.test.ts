import { describe, expect, it } from "vitest";
import { nameProblem } from "../../../src/base/windows-path.ts";
import { restorableNames } from "../../../src/userstate/restorable-names.ts";

describe("names that can be made again", () => {
	it("keeps what Windows permits", () => {
		expect(restorableNames(["a.txt", "ü", "x (2)"])).toEqual(["a.txt", "ü", "x (2)"]);
	});

	it("tells case twins apart without taking a name that somebody has", () => {
		expect(restorableNames(["a.txt", "A (2).txt", "A.TXT"])).toEqual(["a.txt", "A (2).txt", "A (3).TXT"]);
	});

	it("makes trailing dots, reserved words and too long names legal", () => {
		const names = ["end.", "con", "con.txt", " . ", "x".repeat(300), "a:b"];
		const made = restorableNames(names);
		expect(made.map(nameProblem)).toEqual(names.map(() => undefined));
		expect(new Set(made.map((name) => name.toUpperCase())).size).toBe(names.length);
		expect(made[0]).toBe("end_");
	});
});
