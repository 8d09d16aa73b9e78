import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinPath } from "../../src/base/windows-path.ts";
import { type FilesSubject, failureOf, successOf } from "./subject.ts";

/** What every adapter of the files port must do. */
export function filesContract(adapter: string, create: () => Promise<FilesSubject>): void {
	describe(`files contract: ${adapter}`, () => {
		let subject: FilesSubject;
		const at = (...names: string[]): string => joinPath(subject.root, ...names);
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(async () => {
			await subject.dispose();
		});

		it("reads back what was written, without a byte order mark, whatever the case of the name", async () => {
			successOf(await subject.files.createFolder(at("Users", "Lena")));
			successOf(await subject.files.write(at("Users", "Lena", "Ä.txt"), "\ufeffGrüße"));
			expect(successOf(await subject.files.readText(at("USERS", "lena", "ä.TXT")))).toBe("Grüße");
			expect(successOf(await subject.files.readBytes(at("users", "LENA", "ä.txt"))).length).toBe(10);
			expect(successOf(await subject.files.stat(at("users", "lena", "ä.txt")))).toMatchObject({
				kind: "file",
				name: "Ä.txt",
				links: 1,
			});
		});
		it("answers undefined for what is not there, and fails when it must be there", async () => {
			expect(successOf(await subject.files.stat(at("no", "such", "file")))).toBeUndefined();
			expect(failureOf(await subject.files.readText(at("no")))).toBe("file-not-found");
			expect(failureOf(await subject.files.list(at("no")))).toBe("file-not-found");
			expect(failureOf(await subject.files.remove(at("no")))).toBe("file-not-found");
			expect(failureOf(await subject.files.write(at("no", "file"), ""))).toBe("file-not-found");
			expect(failureOf(await subject.files.stat("Q:\\x"))).toBe("volume-not-found");
			expect(failureOf(await subject.files.stat("..\\x"))).toBe("input-invalid");
		});
		it("names what was attempted in every failure", async () => {
			const answer = await subject.files.readText(at("no"));
			expect(answer.ok ? undefined : answer.error).toMatchObject({ operation: "read the file", operand: at("no") });
		});
		it("refuses to read more than the limit", async () => {
			successOf(await subject.files.write(at("big"), "12345"));
			expect(failureOf(await subject.files.readText(at("big"), 4))).toBe("input-invalid");
			expect(successOf(await subject.files.readText(at("big"), 5))).toBe("12345");
		});
		it("holds names that differ only in case for one", async () => {
			successOf(await subject.files.write(at("Readme.txt"), "1"));
			successOf(await subject.files.write(at("README.TXT"), "2"));
			expect(successOf(await subject.files.list(subject.root)).map(({ name }) => name)).toEqual(["Readme.txt"]);
			expect(failureOf(await subject.files.hardLink(at("Readme.txt"), at("readme.TXT")))).toBe("file-exists");
			successOf(await subject.files.rename(at("readme.txt"), at("READ.me")));
			successOf(await subject.files.rename(at("read.me"), at("Read.Me")));
			expect(successOf(await subject.files.list(subject.root)).map(({ name }) => name)).toEqual(["Read.Me"]);
		});
		it.each(["con", "NUL.txt", "com1", "a.", "b ", "what?", "x".repeat(256)])(
			"refuses to make the name %j",
			async (name) => {
				expect(failureOf(await subject.files.write(`${subject.root}${name}`, ""))).toBe("name-illegal");
				expect(failureOf(await subject.files.createFolder(`${subject.root}${name}`))).toBe("name-illegal");
			},
		);
		it("holds names of 255 characters and paths far longer than 260", async () => {
			const name = "n".repeat(255);
			const deep = at(...Array.from({ length: 6 }, (_, level) => `${level}`.padEnd(100, "d")));
			successOf(await subject.files.createFolder(deep));
			successOf(await subject.files.write(joinPath(deep, name), "deep"));
			expect(successOf(await subject.files.readText(joinPath(deep, name)))).toBe("deep");
			successOf(await subject.files.removeTree(at("0".padEnd(100, "d"))));
			expect(successOf(await subject.files.list(subject.root))).toEqual([]);
		});
		it("lists sorted without regard to case", async () => {
			for (const name of ["b", "A", "C", "a1"]) successOf(await subject.files.write(at(name), ""));
			expect(successOf(await subject.files.list(subject.root)).map(({ name }) => name)).toEqual(["A", "a1", "b", "C"]);
		});
		it("gives a file a second name that shares bytes, id, owner and access list", async () => {
			successOf(await subject.files.createFolder(at("store"), { protect: true }));
			successOf(await subject.files.write(at("one"), "old"));
			successOf(await subject.files.setSecurity(at("one"), { owner: "S-1-5-21-1-2-3-1001", dacl: "D:P(A;;FA;;;SY)" }));
			successOf(await subject.files.hardLink(at("one"), at("store", "two")));
			successOf(await subject.files.write(at("one"), "new"));
			expect(successOf(await subject.files.readText(at("store", "two")))).toBe("new");
			const [one, two] = [
				successOf(await subject.files.stat(at("one"))),
				successOf(await subject.files.stat(at("store", "two"))),
			];
			expect(one?.fileId).toBe(two?.fileId);
			expect([one?.links, two?.links]).toEqual([2, 2]);
			expect(successOf(await subject.files.security(at("store", "two"))).owner).toBe("S-1-5-21-1-2-3-1001");
			successOf(await subject.files.remove(at("one")));
			expect(successOf(await subject.files.stat(at("store", "two")))?.links).toBe(1);
			expect(failureOf(await subject.files.hardLink(at("store"), at("folder")))).toBe("not-supported-here");
		});
		it("lets a file have 1,023 names and no more", async () => {
			successOf(await subject.files.write(at("0"), "x"));
			for (let link = 1; link < 1023; link++) successOf(await subject.files.hardLink(at("0"), at(String(link))));
			expect(successOf(await subject.files.stat(at("0")))?.links).toBe(1023);
			expect(failureOf(await subject.files.hardLink(at("0"), at("more")))).toBe("not-supported-here");
		});
		it("copies bytes, attributes and times, with progress, never over a name", async () => {
			const bytes = new Uint8Array(9 * 1024 * 1024).map((_, index) => index % 251);
			successOf(await subject.files.write(at("from"), bytes));
			successOf(await subject.files.setAttributes(at("from"), ["hidden", "system"], 1_600_000_000_000));
			const seen: number[] = [];
			successOf(await subject.files.copy(at("from"), at("to"), { progress: ({ doneBytes }) => seen.push(doneBytes) }));
			expect(Buffer.compare(successOf(await subject.files.readBytes(at("to"))), bytes)).toBe(0);
			expect(successOf(await subject.files.stat(at("to")))).toMatchObject({
				attributes: ["hidden", "system"],
				modifiedAt: 1_600_000_000_000,
			});
			expect(seen).toEqual([...seen].sort((left, right) => left - right));
			expect(seen.at(-1)).toBe(bytes.length);
			expect(failureOf(await subject.files.copy(at("from"), at("TO")))).toBe("file-exists");
		});
		it("leaves nothing behind when a copy is cancelled", async () => {
			successOf(await subject.files.write(at("from"), new Uint8Array(9 * 1024 * 1024)));
			const controller = new AbortController();
			const watch = { progress: () => controller.abort(), signal: controller.signal };
			expect(failureOf(await subject.files.copy(at("from"), at("to"), watch))).toBe("cancelled");
			expect(successOf(await subject.files.stat(at("to")))).toBeUndefined();
		});
		it("renames folders with all in them, never over a name and never into themselves", async () => {
			successOf(await subject.files.createFolder(at("a", "b")));
			successOf(await subject.files.write(at("a", "b", "c"), "c"));
			expect(failureOf(await subject.files.rename(at("a"), at("a", "b", "a")))).toBe("input-invalid");
			successOf(await subject.files.rename(at("a"), at("z")));
			expect(successOf(await subject.files.readText(at("z", "b", "c")))).toBe("c");
			expect(successOf(await subject.files.stat(at("a", "b")))).toBeUndefined();
			successOf(await subject.files.write(at("y"), ""));
			expect(failureOf(await subject.files.rename(at("y"), at("z")))).toBe("file-exists");
		});
		it("removes only empty folders, and trees on demand", async () => {
			successOf(await subject.files.createFolder(at("a", "b")));
			expect(failureOf(await subject.files.remove(at("a")))).toBe("file-exists");
			successOf(await subject.files.remove(at("a", "b")));
			successOf(await subject.files.remove(at("a")));
			successOf(await subject.files.createFolder(at("a", "b")));
			successOf(await subject.files.removeTree(at("A")));
			expect(successOf(await subject.files.list(subject.root))).toEqual([]);
		});
		it("reads an open file at any offset", async () => {
			successOf(await subject.files.write(at("f"), "0123456789"));
			const file = successOf(await subject.files.open(at("f")));
			expect(file.sizeBytes).toBe(10);
			expect(Buffer.from(successOf(await file.read(8, 5))).toString()).toBe("89");
			expect(successOf(await file.read(20, 5)).length).toBe(0);
			expect(Buffer.from(successOf(await file.read(0, 2))).toString()).toBe("01");
			await file.close();
		});
		it("gives a protected folder to SYSTEM and Administrators alone, and what is made in it too", async () => {
			successOf(await subject.files.createFolder(at("open")));
			expect(successOf(await subject.files.security(at("open"))).dacl).toMatch(/;;;(AU|BU)\)/);
			successOf(await subject.files.createFolder(at("closed"), { protect: true }));
			successOf(await subject.files.write(at("closed", "file"), ""));
			for (const path of [at("closed"), at("closed", "file")])
				expect(successOf(await subject.files.security(path)).dacl).not.toMatch(/;;;(AU|BU|WD)\)/);
		});
		it("lists owner and access list of each entry when asked, the same as for each alone", async () => {
			successOf(await subject.files.createFolder(at("closed"), { protect: true }));
			successOf(await subject.files.createFolder(at("closed", "folder")));
			for (const name of ["inherits", "own"]) successOf(await subject.files.write(at("closed", name), ""));
			const own = { owner: "S-1-5-21-1-2-3-1001", dacl: "D:P(A;;FA;;;SY)" };
			successOf(await subject.files.setSecurity(at("closed", "own"), own));
			const entries = successOf(await subject.files.list(at("closed"), { security: true }));
			expect(entries.map(({ name }) => name)).toEqual(["folder", "inherits", "own"]);
			for (const { path, security } of entries) expect(security).toEqual(successOf(await subject.files.security(path)));
			expect(entries.at(-1)?.security).toEqual(own);
			for (const entry of successOf(await subject.files.list(at("closed")))) expect(entry.security).toBeUndefined();
		});
		it("gets the room of a file back when a wipe takes its last name", async () => {
			const freeBytes = async () =>
				successOf(await subject.volumes.list()).find(({ id }) => id === subject.volume)?.freeBytes ?? 0;
			const before = await freeBytes();
			successOf(await subject.files.write(at("a"), new Uint8Array(8_000_000)));
			successOf(await subject.files.hardLink(at("a"), at("b")));
			expect(before - (await freeBytes())).toBeGreaterThan(7_900_000);
			expect(successOf(await subject.files.wipe(subject.root, [])).removed).toBe(2);
			// NTFS keeps the room that its table of files has taken.
			expect(before - (await freeBytes())).toBeLessThan(1_000_000);
		});
		it("describes reparse points and never enters them", async () => {
			successOf(await subject.files.createFolder(at("real")));
			successOf(await subject.files.write(at("real", "precious"), "x"));
			successOf(await subject.files.createFolder(at("tree")));
			await subject.makeJunction(at("tree", "link"), at("real"));
			expect(successOf(await subject.files.stat(at("tree", "link")))).toMatchObject({
				kind: "reparse",
				reparse: { tag: "junction" },
			});
			expect(failureOf(await subject.files.list(at("tree", "link")))).toBe("not-supported-here");
			expect(failureOf(await subject.files.stat(at("tree", "link", "precious")))).toBe("not-supported-here");
			successOf(await subject.files.removeTree(at("tree")));
			expect(successOf(await subject.files.readText(at("real", "precious")))).toBe("x");
		});
		it("refuses what does not fit before it writes a byte of it", async () => {
			const volume = successOf(await subject.volumes.list()).find(({ id }) => id === subject.volume);
			const piece = new Uint8Array(Math.ceil((volume?.freeBytes ?? 0) / 2) + 1);
			successOf(await subject.files.write(at("half"), piece));
			expect(failureOf(await subject.files.write(at("other"), piece))).toBe("disk-full");
			expect(failureOf(await subject.files.copy(at("half"), at("other")))).toBe("disk-full");
			expect(successOf(await subject.files.stat(at("other")))).toBeUndefined();
			successOf(await subject.files.hardLink(at("half"), at("linked")));
			successOf(await subject.files.remove(at("half")));
			expect(failureOf(await subject.files.write(at("other"), piece))).toBe("disk-full");
			successOf(await subject.files.remove(at("linked")));
			successOf(await subject.files.write(at("other"), piece));
		});
		it("wipes a volume but for what is kept", async () => {
			for (const folder of [
				"Windows\\System32",
				"_SMSTaskSequence\\Logs",
				"System Volume Information",
				"Data\\Deep\\Store",
			])
				successOf(await subject.files.createFolder(at(folder)));
			for (const file of [
				"Windows\\System32\\a.dll",
				"_SMSTaskSequence\\journal.jsonl",
				"Data\\x",
				"Data\\Deep\\y",
				"Data\\Deep\\Store\\z",
			])
				successOf(await subject.files.write(at(file), "x"));
			await subject.makeJunction(at("out"), at("Data", "Deep", "Store"));
			const report = successOf(
				await subject.files.wipe(subject.root, [at("_smstasksequence"), at("Data", "Deep", "Store"), at("missing")]),
			);
			expect(report.leftovers).toEqual([]);
			expect(report.kept).toEqual(
				[at("_SMSTaskSequence"), at("Data", "Deep", "Store"), at("System Volume Information")].sort(),
			);
			expect(report.removed).toBe(6);
			expect(successOf(await subject.files.list(subject.root)).map(({ name }) => name)).toEqual(
				["_SMSTaskSequence", "Data", "System Volume Information"].sort((a, b) =>
					a.toUpperCase() < b.toUpperCase() ? -1 : 1,
				),
			);
			expect(successOf(await subject.files.readText(at("Data", "Deep", "Store", "z")))).toBe("x");
			expect(successOf(await subject.files.list(at("Data"))).map(({ name }) => name)).toEqual(["Deep"]);
		});
		it("refuses to wipe a folder, and to keep what lies elsewhere", async () => {
			successOf(await subject.files.createFolder(at("a")));
			expect(failureOf(await subject.files.wipe(at("a"), []))).toBe("input-invalid");
			expect(failureOf(await subject.files.wipe(subject.root, ["Q:\\elsewhere"]))).toBe("input-invalid");
			expect(successOf(await subject.files.stat(at("a")))?.kind).toBe("folder");
		});
		it("deletes TrustedInstaller's files by wiping alone, without changing the record that a stored name shares", async () => {
			const installer = {
				owner: "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
				dacl: "D:P(A;;FR;;;SY)",
			};
			successOf(await subject.files.createFolder(at("store")));
			successOf(await subject.files.write(at("ntoskrnl.exe"), "kernel"));
			successOf(await subject.files.setAttributes(at("ntoskrnl.exe"), ["read-only", "system"]));
			successOf(await subject.files.setSecurity(at("ntoskrnl.exe"), installer));
			successOf(await subject.files.hardLink(at("ntoskrnl.exe"), at("store", "1")));
			expect(failureOf(await subject.files.write(at("ntoskrnl.exe"), "y"))).toBe("access-denied");
			if (subject.isAboveAccessLists !== true) {
				expect(failureOf(await subject.files.remove(at("ntoskrnl.exe")))).toBe("access-denied");
				expect(failureOf(await subject.files.rename(at("ntoskrnl.exe"), at("x")))).toBe("access-denied");
				expect(failureOf(await subject.files.removeTree(at("store")))).toBe("access-denied");
			}
			expect(successOf(await subject.files.wipe(subject.root, [at("store")])).leftovers).toEqual([]);
			expect(successOf(await subject.files.stat(at("ntoskrnl.exe")))).toBeUndefined();
			expect(successOf(await subject.files.security(at("store", "1")))).toEqual(installer);
			expect(successOf(await subject.files.stat(at("store", "1")))).toMatchObject({
				links: 1,
				attributes: ["read-only", "system"],
			});
			if (subject.isAboveAccessLists === true) successOf(await subject.files.remove(at("store", "1")));
		});
	});
}
