import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiskId, DurablePath, VolumeId } from "../../src/model/disk.ts";
import type { Boot } from "../../src/model/ports.ts";
import { failureOf, successOf } from "./subject.ts";

/** A machine with one disk, on which a Windows starts; a boot image with its boot.sdi lies ready on it. */
export interface BootSubject {
	readonly boot: Boot;
	readonly disk: DiskId;
	/** The EFI partition. */
	readonly system: VolumeId;
	/** The Windows folder, with all that it brings for its own start. */
	readonly windows: DurablePath;
	readonly image: DurablePath;
	readonly ramDisk: DurablePath;
	/** Takes a file away, behind everybody's back. */
	remove(file: DurablePath): Promise<void>;
	dispose(): Promise<void>;
}

/** What every adapter of the boot port must do. */
export function bootContract(adapter: string, create: () => Promise<BootSubject>): void {
	describe(`boot contract: ${adapter}`, () => {
		let subject: BootSubject;
		beforeEach(async () => {
			subject = await create();
		});
		afterEach(async () => {
			await subject.dispose();
		});
		const state = async () => successOf(await subject.boot.state());
		const verified = async () => successOf(await subject.boot.verify());
		const add = async () => {
			const { image, ramDisk } = subject;
			return successOf(await subject.boot.addBootImage({ image, ramDisk, title: "Steppe (WinPE)" }));
		};
		const write = () => subject.boot.writeBootFiles({ windows: subject.windows, system: subject.system });

		it("tells the Windows that starts, and from which disk", async () => {
			const [entry, ...others] = (await state()).entries;
			expect(others).toEqual([]);
			expect(entry).toMatchObject({ kind: "windows", target: subject.windows });
			expect(await state()).toMatchObject({
				...{ firmware: "uefi", defaultEntry: entry?.id, firmwareDisk: subject.disk },
			});
			expect((await state()).nextEntry).toBeUndefined();
			expect((await state()).bootOrder).toHaveLength(1);
			expect(await verified()).toEqual(entry);
		});
		it("adds a boot image once, and lets the Windows start as before", async () => {
			const before = await state();
			const id = await add();
			expect(await add()).toBe(id);
			const after = await state();
			expect(after.entries.filter((each) => each.id === id)).toEqual([
				{ id, kind: "winpe", title: "Steppe (WinPE)", target: subject.image },
			]);
			expect(after).toEqual({ ...before, entries: after.entries });
			expect(after.entries).toHaveLength(2);
			expect((await verified()).kind).toBe("windows");
		});
		it("starts a boot image next, once", async () => {
			const id = await add();
			const before = await state();
			successOf(await subject.boot.setNext(id));
			expect(await state()).toEqual({ ...before, nextEntry: id });
			expect(await verified()).toMatchObject({ id, kind: "winpe" });
		});
		it("keeps a boot image that is held as the default when it writes boot files, and the id of the Windows", async () => {
			const [windows] = (await state()).entries;
			const id = await add();
			successOf(await subject.boot.setDefault(id, 0));
			expect((await verified()).id).toBe(id);
			expect(successOf(await write())).toBe(windows?.id);
			expect(await state()).toMatchObject({ defaultEntry: id, timeoutSeconds: 0 });
			expect((await state()).entries.map((each) => each.id).sort()).toEqual([id, windows?.id].sort());
			successOf(await subject.boot.setDefault(windows?.id ?? "", 7));
			expect(await state()).toMatchObject({ defaultEntry: windows?.id, timeoutSeconds: 7 });
			expect((await verified()).kind).toBe("windows");
		});
		it("writes the same boot files and store again without any change", async () => {
			successOf(await write());
			const before = await state();
			successOf(await write());
			expect(await state()).toEqual(before);
		});
		it("removes an entry with all that points at it; the Windows is the default again", async () => {
			const before = await state();
			const id = await add();
			successOf(await subject.boot.setDefault(id, 0));
			successOf(await subject.boot.setNext(id));
			successOf(await subject.boot.removeEntry(id));
			expect(await state()).toEqual({ ...before, timeoutSeconds: 0 });
			successOf(await subject.boot.removeEntry(id));
			expect((await verified()).kind).toBe("windows");
		});
		it("refuses to choose an entry that is not there", async () => {
			const none = "{00000000-0000-4000-8000-000000000000}";
			const before = await state();
			expect(failureOf(await subject.boot.setNext(none))).toBe("boot-not-possible");
			expect(failureOf(await subject.boot.setDefault(none, 0))).toBe("boot-not-possible");
			expect(await state()).toEqual(before);
		});
		it.each<[string, (subject: BootSubject) => DurablePath]>([
			["the boot manager", ({ system }) => ({ volume: system, path: "EFI\\Microsoft\\Boot\\bootmgfw.efi" })],
			["the boot store", ({ system }) => ({ volume: system, path: "EFI\\Microsoft\\Boot\\BCD" })],
			["the loader", (of) => below(of, "System32\\winload.efi")],
			["the kernel", (of) => below(of, "System32\\ntoskrnl.exe")],
			["the hive SYSTEM", (of) => below(of, "System32\\config\\SYSTEM")],
			["the hive SOFTWARE", (of) => below(of, "System32\\config\\SOFTWARE")],
		])("finds out that %s is missing", async (_what, file) => {
			successOf(await write());
			await subject.remove(file(subject));
			const answer = await subject.boot.verify();
			expect(answer).toMatchObject({ ok: false, error: { id: "boot-not-possible", operation: "start the machine" } });
			const name = file(subject).path.split("\\").at(-1) ?? "";
			expect(answer).toMatchObject({ error: { message: expect.stringContaining(name) } });
		});
		it.each(["image", "ramDisk"] as const)("finds out that the %s of a boot image is missing", async (what) => {
			successOf(await subject.boot.setNext(await add()));
			await subject.remove(subject[what]);
			expect(failureOf(await subject.boot.verify())).toBe("boot-not-possible");
		});
		it("refuses to write boot files that the Windows folder does not bring, with the store as it was", async () => {
			const before = await state();
			await subject.remove(below(subject, "Boot\\EFI\\bootmgfw.efi"));
			const answer = await write();
			expect(answer).toMatchObject({
				ok: false,
				error: { id: "boot-files-missing", operation: "write the boot files" },
			});
			expect(await state()).toEqual(before);
			expect((await verified()).kind).toBe("windows");
		});
	});
}

function below({ windows }: BootSubject, path: string): DurablePath {
	return { volume: windows.volume, path: `${windows.path}\\${path}` };
}
