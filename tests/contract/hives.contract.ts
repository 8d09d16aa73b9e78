import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WindowsPath } from "../../src/base/windows-path.ts";
import type { HiveChange, Hives, HiveValue } from "../../src/model/ports.ts";
import { failureOf, successOf } from "./subject.ts";

/** Hives that a contract suite may change at will. */
export interface HivesSubject {
	readonly hives: Hives;
	/** A hive that holds no key but its root. */
	readonly hive: WindowsPath;
	/** A file that is no hive. */
	readonly damaged: WindowsPath;
	/** A name in a folder that is there, which no file has. */
	readonly missing: WindowsPath;
	dispose(): Promise<void>;
}

const VALUES: readonly (readonly [string, HiveValue])[] = [
	["text", { type: "REG_SZ", data: 'C:\\Windows & "more" %x% $(y) `z` \' \n end' }],
	["text of no length", { type: "REG_SZ", data: "" }],
	["text of other scripts", { type: "REG_SZ", data: "Größe 日本 😀" }],
	["variables", { type: "REG_EXPAND_SZ", data: "%SystemDrive%\\Users\\ann" }],
	["number", { type: "REG_DWORD", data: 0 }],
	["largest number", { type: "REG_DWORD", data: 4_294_967_295 }],
	["long number", { type: "REG_QWORD", data: "18446744073709551615" }],
	["list", { type: "REG_MULTI_SZ", data: ["one", "zwei drei", "日"] }],
	["list of none", { type: "REG_MULTI_SZ", data: [] }],
	["bytes", { type: "REG_BINARY", data: "00ff10" }],
	["no bytes", { type: "REG_BINARY", data: "" }],
	["many bytes", { type: "REG_BINARY", data: "5a".repeat(16_344) }],
	["", { type: "REG_SZ", data: "the default value" }],
	["Ünïcode 名", { type: "REG_SZ", data: "x" }],
];

/** What every adapter of the hives port must do. */
export function hivesContract(adapter: string, create: () => Promise<HivesSubject>): void {
	describe(`hives contract: ${adapter}`, () => {
		let subject: HivesSubject;
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(async () => {
			await subject.dispose();
		});
		const change = (...changes: readonly HiveChange[]) => subject.hives.change(subject.hive, changes);
		const get = async (key: string, name: string) => successOf(await subject.hives.get(subject.hive, key, name));
		const set = (key: string, name: string, data: string): HiveChange => ({
			...{ key, name, value: { type: "REG_SZ", data } },
		});

		it("keeps a value of every type", async () => {
			successOf(await change(...VALUES.map(([name, value]) => ({ key: "A\\B c\\Schlüssel 名", name, value }))));
			for (const [name, value] of VALUES) expect(await get("a\\b C\\schlÜssel 名", name)).toEqual(value);
		});
		it("takes keys and names in any case, and keeps the spelling of those that are there", async () => {
			successOf(await change(set("Setup", "CmdLine", "first")));
			successOf(await change(set("SETUP", "cmdline", "second"), set("\\setup\\", "Other", "x")));
			expect(await get("setup", "CMDLINE")).toEqual({ type: "REG_SZ", data: "second" });
			expect(await get("setup", "other")).toEqual({ type: "REG_SZ", data: "x" });
			expect(successOf(await subject.hives.subkeys(subject.hive, ""))).toEqual(["Setup"]);
		});
		it("lists direct subkeys, sorted; none of a key that is not there", async () => {
			successOf(await change(set("K\\b\\deep", "v", "1"), set("K\\A", "v", "1"), set("K\\c", "v", "1")));
			expect(successOf(await subject.hives.subkeys(subject.hive, "K"))).toEqual(["A", "b", "c"]);
			expect(successOf(await subject.hives.subkeys(subject.hive, "K\\b"))).toEqual(["deep"]);
			expect(successOf(await subject.hives.subkeys(subject.hive, "none\\at all"))).toEqual([]);
			expect(await get("none", "v")).toBeUndefined();
			expect(await get("K\\b", "v")).toBeUndefined();
		});
		it("deletes a value and nothing beside it", async () => {
			successOf(await change(set("K", "go", "1"), set("K", "stay", "2"), set("K\\sub", "v", "3")));
			successOf(await change({ key: "K", name: "GO" }, { key: "K", name: "never was" }, { key: "none", name: "v" }));
			expect(await get("K", "go")).toBeUndefined();
			expect(await get("K", "stay")).toEqual({ type: "REG_SZ", data: "2" });
			expect(await get("K\\sub", "v")).toEqual({ type: "REG_SZ", data: "3" });
			expect(successOf(await subject.hives.subkeys(subject.hive, ""))).toEqual(["K"]);
		});
		it("deletes a key with all below it and nothing beside it", async () => {
			successOf(await change(set("K\\a\\deep", "v", "1"), set("K\\ab", "v", "2")));
			successOf(await change({ key: "k\\A" }, { key: "none\\at all" }));
			expect(successOf(await subject.hives.subkeys(subject.hive, "K"))).toEqual(["ab"]);
			expect(await get("K\\a\\deep", "v")).toBeUndefined();
			expect(await get("K\\ab", "v")).toEqual({ type: "REG_SZ", data: "2" });
		});
		it("makes changes in their order", async () => {
			successOf(
				await change(set("K", "v", "1"), { key: "K" }, set("K", "v", "2"), { key: "K", name: "v" }, set("K", "v", "3")),
			);
			expect(await get("K", "v")).toEqual({ type: "REG_SZ", data: "3" });
			successOf(await change());
			expect(await get("K", "v")).toEqual({ type: "REG_SZ", data: "3" });
		});
		it.each<[string, HiveChange]>([
			["a number that is too large", { key: "K", name: "v", value: { type: "REG_DWORD", data: 2 ** 32 } }],
			["text for a number", { key: "K", name: "v", value: { type: "REG_DWORD", data: "1" } }],
			[
				"a long number that is too large",
				{ key: "K", name: "v", value: { type: "REG_QWORD", data: "18446744073709551616" } },
			],
			["half a byte", { key: "K", name: "v", value: { type: "REG_BINARY", data: "abc" } }],
			["NUL in text", { key: "K", name: "v", value: { type: "REG_SZ", data: "a\0b" } }],
			["an empty text in a list", { key: "K", name: "v", value: { type: "REG_MULTI_SZ", data: ["a", "", "b"] } }],
			["NUL in a key", { key: "K\0", name: "v" }],
			["half a character in a name", { key: "K", name: "\ud800" }],
			["a key of 256 characters", { key: "x".repeat(256), name: "v" }],
			["the whole hive", { key: "" }],
			["a value without a name", { key: "K", value: { type: "REG_SZ", data: "x" } }],
		])("refuses %s, and changes nothing", async (_what, bad) => {
			successOf(await change(set("Keep", "v", "1")));
			expect(failureOf(await change(set("Keep", "v", "2"), bad))).toBe("input-invalid");
			expect(await get("Keep", "v")).toEqual({ type: "REG_SZ", data: "1" });
		});
		it("says that a hive is damaged or not there, and leaves it so", async () => {
			for (const [hive, id] of [
				[subject.damaged, "hive-damaged"],
				[subject.missing, "file-not-found"],
			] as const) {
				const { hives } = subject;
				const answers = [await hives.get(hive, "K", "v"), await hives.subkeys(hive, "K"), await hives.change(hive, [])];
				expect(answers.map(failureOf)).toEqual([id, id, id]);
				for (const answer of answers) {
					if (!answer.ok)
						expect(answer.error).toMatchObject({ operand: hive, operation: expect.stringMatching(/registry$/) });
				}
			}
		});
	});
}
