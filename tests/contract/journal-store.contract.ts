import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinPath } from "../../src/base/windows-path.ts";
import type { StatePlace } from "../../src/model/ports.ts";
import { type ContractSubject, failureOf, type SubjectFactory, successOf } from "./subject.ts";

const text = (bytes: Uint8Array | undefined): string | undefined =>
	bytes === undefined ? undefined : Buffer.from(bytes).toString();

/** What every adapter of the journal store must do. */
export function journalStoreContract(adapter: string, create: SubjectFactory): void {
	describe(`journal store contract: ${adapter}`, () => {
		let subject: ContractSubject;
		let place: StatePlace;
		beforeEach(async () => {
			subject = await create();
			place = { volume: subject.volume, folder: "_SMSTaskSequence", volatile: false };
		});
		afterEach(async () => {
			await subject.dispose();
		});
		const foundHere = async (): Promise<unknown> =>
			successOf(await subject.journalStore.find()).filter(({ place: { volume } }) => volume === subject.volume);

		it("keeps a journal that grows, is read back and is cut to a length", async () => {
			const { journalStore } = subject;
			successOf(await journalStore.prepare(place));
			expect(successOf(await journalStore.read(place))).toBeUndefined();
			successOf(await journalStore.append(place, Buffer.from("one\n")));
			successOf(await journalStore.append(place, Buffer.from("two\nto")));
			successOf(await journalStore.flush(place));
			expect(text(successOf(await journalStore.read(place)))).toBe("one\ntwo\nto");
			successOf(await journalStore.truncate(place, 8));
			expect(text(successOf(await journalStore.read(place)))).toBe("one\ntwo\n");
			expect(failureOf(await journalStore.truncate(place, 9))).toBe("input-invalid");
		});
		it("keeps small files beside the journal", async () => {
			const { journalStore } = subject;
			successOf(await journalStore.prepare(place));
			expect(successOf(await journalStore.readFile(place, "run-state.json"))).toBeUndefined();
			successOf(await journalStore.writeFile(place, "run-state.json", "{}"));
			successOf(await journalStore.writeFile(place, "run-state.json", "{1}"));
			expect(successOf(await journalStore.readFile(place, "run-state.json"))).toBe("{1}");
		});
		it("makes the folder protected, and twice is no error", async () => {
			successOf(await subject.journalStore.prepare(place));
			successOf(await subject.journalStore.prepare(place));
			const path = successOf(await subject.journalStore.path(place));
			expect(path).toBe(joinPath(subject.root, "_SMSTaskSequence"));
			expect(successOf(await subject.files.security(path)).dacl).not.toMatch(/;;;(AU|BU|WD)\)/);
			expect(successOf(await subject.journalStore.durable(joinPath(path, "Logs")))).toEqual({
				volume: subject.volume,
				path: "_SMSTaskSequence\\Logs",
			});
		});
		it("finds state also on a volume without a letter, and gives one when its path is asked", async () => {
			expect(await foundHere()).toEqual([]);
			successOf(await subject.journalStore.prepare(place));
			successOf(await subject.journalStore.append(place, Buffer.from("x")));
			successOf(await subject.volumes.releaseLetter(subject.volume));
			expect(await foundHere()).toEqual([{ place }]);
			expect(successOf(await subject.journalStore.path(place))).toMatch(/^[C-Z]:\\_SMSTaskSequence$/);
			expect(text(successOf(await subject.journalStore.read(place)))).toBe("x");
		});
		it.each([
			["whose owner is a user", "S-1-5-21-1-2-3-1001", "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"],
			["that users may write to", "S-1-5-18", "D:P(A;OICI;FA;;;SY)(A;OICI;0x1301bf;;;AU)"],
			["that everybody may write to by name", "S-1-5-18", "D:(A;;GA;;;WD)"],
		])("does not trust a folder %s", async (_, owner, dacl) => {
			successOf(await subject.files.createFolder(joinPath(subject.root, "_SMSTaskSequence")));
			successOf(await subject.files.setSecurity(joinPath(subject.root, "_SMSTaskSequence"), { owner, dacl }));
			expect(await foundHere()).toEqual([{ place, unsafe: expect.stringContaining("can't be trusted") }]);
			expect(failureOf(await subject.journalStore.prepare(place))).toBe("access-denied");
		});
		it("does not trust a folder that a user made beforehand, a junction, or a journal that others may write", async () => {
			successOf(await subject.files.createFolder(joinPath(subject.root, "_SMSTaskSequence")));
			expect(failureOf(await subject.journalStore.prepare(place))).toBe("access-denied");
			successOf(await subject.files.removeTree(joinPath(subject.root, "_SMSTaskSequence")));
			successOf(await subject.files.createFolder(joinPath(subject.root, "elsewhere")));
			await subject.makeJunction(joinPath(subject.root, "_SMSTaskSequence"), joinPath(subject.root, "elsewhere"));
			expect(await foundHere()).toEqual([{ place, unsafe: expect.stringContaining("reparse point") }]);
			expect((await subject.journalStore.prepare(place)).ok).toBe(false);
			expect((await subject.journalStore.append(place, Buffer.from("x"))).ok).toBe(false);
			successOf(await subject.files.remove(joinPath(subject.root, "_SMSTaskSequence")));
			successOf(await subject.journalStore.prepare(place));
			successOf(await subject.journalStore.append(place, Buffer.from("x")));
			const journal = joinPath(subject.root, "_SMSTaskSequence", "journal.jsonl");
			successOf(await subject.files.setSecurity(journal, { owner: "S-1-5-18", dacl: "D:(A;;FA;;;SY)(A;;FW;;;BU)" }));
			expect(await foundHere()).toEqual([{ place, unsafe: expect.stringContaining("BU may write") }]);
		});
		it("removes the whole folder, and what is gone already is no error", async () => {
			successOf(await subject.journalStore.prepare(place));
			successOf(await subject.journalStore.append(place, Buffer.from("x")));
			successOf(await subject.journalStore.remove(place));
			successOf(await subject.journalStore.remove(place));
			expect(await foundHere()).toEqual([]);
		});
		it("names a home that can be prepared", async () => {
			const home = successOf(await subject.journalStore.home());
			successOf(await subject.journalStore.prepare(home));
			successOf(await subject.journalStore.append(home, Buffer.from("x")));
			expect(successOf(await subject.journalStore.find()).map((found) => found.place)).toContainEqual(home);
		});
	});
}
