import { describe, expect, it } from "vitest";
import {
	editKeys,
	parseKeys,
	readKeys,
	type StartTool,
} from "../../../../../../src/machine/linux/target/hives/hivex.ts";
import { unfulfilled } from "../../../../../../src/machine/linux/target/hives/replace-hive.ts";
import { failureOf, successOf } from "../../../../../contract/subject.ts";

const hex = (text: string) => Buffer.from(text).toString("hex");

describe("what hivex is told and tells", () => {
	it("passes names and data as digits by standard input, and only the file by name", async () => {
		const asked: string[][] = [];
		const start: StartTool = async (program, words, input) => {
			asked.push([program, ...words.slice(2), input]);
			return { kind: "ended", exitCode: 0, output: "done\n", errors: "" };
		};
		const value = { type: 1, bytes: Buffer.from([1, 255]) };
		successOf(
			await editKeys(start, "/a b'c", "/twin", [
				{ kind: "set", key: "K\n$(x)", name: "é", value },
				{ kind: "unset", key: "K", name: "" },
				{ kind: "drop", key: "K" },
				{ kind: "make", key: "K" },
			]),
		);
		const orders = `set ${hex("K\n$(x)")} ${hex("é")} 1 01ff\nunset 4b \ndrop 4b\nmake 4b\n`;
		expect(asked).toEqual([["perl", "edit", "/a b'c", "/twin", orders]]);
	});
	it("reads keys with their values and subkeys", () => {
		const keys = parseKeys(
			`key 41\nsubkey 42\nvalue  3 0102\nvalue ${hex("ü")} 4 \nmissing 43\nkey ${hex("A\\B")}\ndone\n`,
		);
		expect([...keys.keys()]).toEqual(["A", "A\\B"]);
		expect(keys.get("A")?.subkeys).toEqual(["B"]);
		expect([...(keys.get("A")?.values ?? [])]).toEqual([
			["", { type: 3, bytes: Buffer.from([1, 2]) }],
			["ü", { type: 4, bytes: Buffer.alloc(0) }],
		]);
	});
	it.each([
		[{ kind: "missing" }, "not-supported-here"],
		[{ kind: "timed-out" }, "hive-damaged"],
		[{ kind: "ended", exitCode: 4, output: "", errors: "Can't locate Win/Hivex.pm" }, "not-supported-here"],
		[{ kind: "ended", exitCode: 3, output: "", errors: "hivex can't open it" }, "hive-damaged"],
		[{ kind: "ended", exitCode: 5, output: "", errors: "commit: No space left on device" }, "disk-full"],
		[{ kind: "ended", exitCode: 5, output: "", errors: "commit: Permission denied" }, "access-denied"],
		[{ kind: "ended", output: "key 41\n", errors: "" }, "hive-damaged"],
		[{ kind: "ended", exitCode: 0, output: "key 41\n", errors: "" }, "hive-damaged"],
	] as const)("takes %j for %s", async (end, id) => {
		expect(failureOf(await readKeys(async () => end, "/x", [{ key: "A" }]))).toBe(id);
	});
	it("finds the edit that a hive does not show", () => {
		const value = { type: 4, bytes: Buffer.from([1, 0, 0, 0]) };
		const set = { kind: "set", key: "K", name: "v", value } as const;
		const nothing = () => undefined;
		expect(
			unfulfilled(
				[set],
				() => true,
				() => value,
			),
		).toBeUndefined();
		expect(unfulfilled([set], () => true, nothing)).toMatch(/value v of K is another/);
		expect(
			unfulfilled(
				[set],
				() => true,
				() => ({ ...value, type: 3 }),
			),
		).toMatch(/another/);
		expect(
			unfulfilled(
				[{ kind: "unset", key: "K", name: "v" }],
				() => true,
				() => value,
			),
		).toMatch(/still there/);
		expect(unfulfilled([{ kind: "drop", key: "K" }], () => true, nothing)).toMatch(/still there/);
		expect(unfulfilled([{ kind: "make", key: "K" }], () => false, nothing)).toMatch(/missing/);
		expect(
			unfulfilled(
				[{ kind: "drop", key: "K" }, set],
				() => true,
				() => value,
			),
		).toBeUndefined();
		expect(unfulfilled([set, { kind: "drop", key: "k" }], () => false, nothing)).toBeUndefined();
		expect(unfulfilled([set, { kind: "unset", key: "k", name: "V" }], () => true, nothing)).toBeUndefined();
	});
});
