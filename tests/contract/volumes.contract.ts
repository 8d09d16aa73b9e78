import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinPath } from "../../src/base/windows-path.ts";
import { type ContractSubject, failureOf, type SubjectFactory, successOf } from "./subject.ts";

/** What every adapter of the volumes port must do. */
export function volumesContract(adapter: string, create: SubjectFactory): void {
	describe(`volumes contract: ${adapter}`, () => {
		let subject: ContractSubject;
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(async () => {
			await subject.dispose();
		});

		it("lists volumes with one identity each, and no letter twice", async () => {
			const volumes = successOf(await subject.volumes.list());
			expect(new Set(volumes.map(({ id }) => id)).size).toBe(volumes.length);
			const letters = volumes.flatMap(({ letter }) => letter ?? []);
			expect(new Set(letters).size).toBe(letters.length);
			expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
			expect(volumes.find(({ id }) => id === subject.volume)?.letter).toBe(subject.root.slice(0, 1));
		});
		it("takes a letter away and gives another: the files follow the volume", async () => {
			successOf(await subject.files.write(joinPath(subject.root, "here"), "x"));
			successOf(await subject.volumes.releaseLetter(subject.volume));
			successOf(await subject.volumes.releaseLetter(subject.volume));
			expect(successOf(await subject.volumes.list()).find(({ id }) => id === subject.volume)?.letter).toBeUndefined();
			expect(failureOf(await subject.files.stat(joinPath(subject.root, "here")))).toBe("volume-not-found");
			expect(successOf(await subject.volumes.assignLetter(subject.volume, "s"))).toBe("S");
			expect(successOf(await subject.files.readText("S:\\here"))).toBe("x");
			expect(successOf(await subject.volumes.assignLetter(subject.volume))).toBe("S");
		});
		it("refuses a letter that is taken, and what is no letter", async () => {
			const other = successOf(await subject.volumes.list()).find(
				({ letter, id }) => letter !== undefined && id !== subject.volume,
			);
			expect(other).toBeDefined();
			expect(failureOf(await subject.volumes.assignLetter(subject.volume, other?.letter))).toBe("not-supported-here");
			expect(failureOf(await subject.volumes.assignLetter(subject.volume, "12"))).toBe("input-invalid");
		});
		it("fails for a volume that is not there", async () => {
			expect(failureOf(await subject.volumes.flush("no-such-volume"))).toBe("volume-not-found");
			expect(failureOf(await subject.volumes.assignLetter("no-such-volume"))).toBe("volume-not-found");
			expect(failureOf(await subject.volumes.releaseLetter("no-such-volume"))).toBe("volume-not-found");
		});
		it("counts what files take, hard links once", async () => {
			const free = async (): Promise<number> =>
				successOf(await subject.volumes.list()).find(({ id }) => id === subject.volume)?.freeBytes ?? 0;
			const before = await free();
			successOf(await subject.files.write(joinPath(subject.root, "a"), new Uint8Array(1_000_000)));
			const after = await free();
			expect(before - after).toBeGreaterThanOrEqual(1_000_000);
			successOf(await subject.files.hardLink(joinPath(subject.root, "a"), joinPath(subject.root, "b")));
			expect(after - (await free())).toBeLessThan(100_000);
			successOf(await subject.volumes.flush(subject.volume));
		});
	});
}
