import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MBR_CODE } from "../../../src/machine/linux/target/boot/boot-code.ts";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { bootContract } from "../../contract/boot.contract.ts";
import { failureOf, successOf } from "../../contract/subject.ts";
import { efiProgram } from "../../src/machine/linux/target/boot/programs.ts";
import { FolderMachine, standInSectors } from "./folder-machine.ts";

bootContract("Linux", async () => {
	const machine = new FolderMachine("uefi");
	successOf(await machine.writeBootFiles());
	return {
		...{ boot: machine.boot(), disk: machine.ids.disk, system: machine.ids.system },
		...{ windows: machine.place("Windows"), image: machine.place("_SMSTaskSequence\\boot.wim") },
		ramDisk: machine.place("_SMSTaskSequence\\boot\\boot.sdi"),
		remove: async ({ volume, path }) => rmSync(machine.path(volume, path)),
		dispose: async () => machine.dispose(),
	};
});

const MANAGER = "Objects\\{9dea862c-5cdd-4e70-acc1-f32b344d4795}";

/** What hivex's own tool says of a value. */
function told(file: string, key: string, name = "Element"): string {
	return execFileSync("hivexget", [file, key, name], { encoding: "utf8" }).trim();
}

/** The bytes of a value, as hivex's own tool exports them. */
function bytesOf(file: string, key: string): string {
	const text = execFileSync("hivexregedit", ["--export", file, `\\${key}`], { encoding: "utf8" });
	const value = /"Element"=hex\(3\):([0-9a-f,\\\s]*)/.exec(text)?.[1] ?? "";
	return value.replace(/[^0-9a-f]/g, "");
}

describe.each(["uefi", "bios"] as const)("a boot store that was written (%s)", (firmware) => {
	let machine: FolderMachine;
	beforeEach(() => {
		machine = new FolderMachine(firmware);
	});
	afterEach(() => machine.dispose());
	const store = () => machine.path(machine.ids.system, firmware === "uefi" ? "EFI\\Microsoft\\Boot\\BCD" : "Boot\\BCD");

	it("says the same to hivex's own tools", async () => {
		const id = successOf(await machine.writeBootFiles());
		const loader = `Objects\\${id}`;
		expect(told(store(), "Description", "KeyName")).toBe("BCD00000000");
		expect(told(store(), `${MANAGER}\\Elements\\23000003`)).toBe(id);
		expect(told(store(), `${MANAGER}\\Elements\\24000001`)).toBe(id);
		expect(Number(told(store(), `${loader}\\Description`, "Type"))).toBe(0x10200003);
		const ending = firmware === "uefi" ? "efi" : "exe";
		expect(told(store(), `${loader}\\Elements\\12000002`)).toBe(`\\Windows\\system32\\winload.${ending}`);
		expect(told(store(), `${loader}\\Elements\\22000002`)).toBe("\\Windows");
		const resume = told(store(), `${loader}\\Elements\\23000003`);
		expect(told(store(), `Objects\\${resume}\\Elements\\22000002`)).toBe("\\hiberfil.sys");
		const zeros = (count: number) => "00".repeat(count);
		const where =
			firmware === "uefi"
				? `aaaaaaaa000000408000000000000003${zeros(8)}11111111222233334444555555555555`
				: `0000500100000000${zeros(8)}0000000001000000f1a8ebb3${zeros(12)}`;
		const device = `${zeros(16)}06000000000000004800000000000000${where}${zeros(16)}`;
		for (const element of ["11000001", "21000001"])
			expect(bytesOf(store(), `${loader}\\Elements\\${element}`)).toBe(device);
	});
	it("starts: every link of the way is there", async () => {
		const id = successOf(await machine.writeBootFiles());
		expect(successOf(await machine.boot().verify())).toEqual({
			...{ id, kind: "windows", title: "Windows", target: machine.place("Windows") },
		});
		expect(new Set(machine.flushed())).toEqual(new Set([machine.ids.system]));
	});
	it("is made of the image's template where there is one", async () => {
		const template =
			firmware === "uefi" ? "b012b84d-c47c-4ed5-b722-c0c42163e569" : "a1943bbc-ea85-487c-97c7-c9ede908a38a";
		writeTemplate(machine, template);
		const id = successOf(await machine.writeBootFiles());
		expect(bytesOf(store(), `Objects\\${id}\\Elements\\25000020`)).toBe("0300000000000000");
		expect(told(store(), `Objects\\${id}\\Elements\\12000005`)).toBe("de-DE");
		const keys = execFileSync("hivexregedit", ["--export", store(), `\\Objects\\${id}`], { encoding: "utf8" });
		expect(keys).not.toContain("46000004");
	});
	it("is made without a template that is damaged", async () => {
		machine.put(machine.ids.windows, "Windows\\System32\\config\\BCD-Template", "no hive");
		const id = successOf(await machine.writeBootFiles());
		expect(bytesOf(store(), `Objects\\${id}\\Elements\\25000020`)).toBe("0000000000000000");
	});
	it("takes the place of one that nobody could read, and of its logs", async () => {
		successOf(await machine.writeBootFiles());
		const path = firmware === "uefi" ? "EFI\\Microsoft\\Boot\\BCD" : "Boot\\BCD";
		machine.put(machine.ids.system, path, "damaged");
		for (const log of ["LOG", "LOG1", "LOG2"]) machine.put(machine.ids.system, `${path}.${log}`, "old");
		expect(failureOf(await machine.boot().state())).toBe("boot-files-missing");
		expect(failureOf(await machine.boot().verify())).toBe("boot-not-possible");
		const id = successOf(await machine.writeBootFiles());
		expect(told(store(), `${MANAGER}\\Elements\\23000003`)).toBe(id);
		const folder = firmware === "uefi" ? "EFI\\Microsoft\\Boot" : "Boot";
		expect(machine.names(machine.ids.system, folder).filter((name) => /^BCD/.test(name))).toEqual(["BCD"]);
	});
	it("forgets entries of a disk that is no more, and keeps what it does not know", async () => {
		const first = successOf(await machine.writeBootFiles());
		const other = machine.firmware === "uefi" ? "bbbbbbbb" : "99999999";
		editStore(store(), first, other);
		const id = successOf(await machine.writeBootFiles());
		expect(id).not.toBe(first);
		const keys = execFileSync("hivexregedit", ["--export", store(), "\\Objects"], { encoding: "utf8" });
		expect(keys).not.toContain(first);
		expect(keys).toContain("{b2721d73-1db4-4c62-bf78-c548a880142d}");
		expect(told(store(), `${MANAGER}\\Elements\\24000001`)).toBe(id);
	});
	it("is not written to a partition from which this firmware does not start", async () => {
		const { windows } = machine.ids;
		const answer = await machine.boot().writeBootFiles({ windows: machine.place("Windows"), system: windows });
		expect(failureOf(answer)).toBe("boot-not-possible");
		expect(machine.names(machine.ids.system, "")).toEqual([]);
	});
	it("is not looked for on a volume that can't be opened", async () => {
		machine.locked.add(machine.ids.windows);
		expect(failureOf(await machine.writeBootFiles())).toBe("volume-unfit");
		machine.locked.clear();
		successOf(await machine.writeBootFiles());
		machine.locked.add(machine.ids.windows);
		expect(await machine.boot().verify()).toMatchObject({
			ok: false,
			error: { id: "boot-not-possible", message: expect.stringContaining("locked") },
		});
	});
	it("gets a boot image on a disk without any boot files, with the boot manager that the image brings", async () => {
		makeBootImage(machine);
		const image = machine.place("_SMSTaskSequence\\boot.wim");
		const ramDisk = machine.place("_SMSTaskSequence\\boot\\boot.sdi");
		const id = successOf(await machine.boot().addBootImage({ image, ramDisk, title: "Steppe (WinPE)" }));
		expect(successOf(await machine.boot().verify())).toMatchObject({ id, kind: "winpe", target: image });
		expect(successOf(await machine.boot().state())).toMatchObject({ defaultEntry: id, timeoutSeconds: 0 });
		const manager = firmware === "uefi" ? "EFI\\Boot\\bootx64.efi" : "bootmgr";
		expect(machine.read(machine.ids.system, manager).toString("latin1")).toContain("of the image");
	});
	it("refuses a boot image without boot manager on a disk without any boot files", async () => {
		const image = machine.place("_SMSTaskSequence\\boot.wim");
		const answer = await machine.boot().addBootImage({ image, ramDisk: image, title: "x" });
		expect(answer).toMatchObject({ ok: false, error: { id: "boot-files-missing", operation: "add the boot image" } });
		expect(machine.names(machine.ids.system, "")).toEqual([]);
	});
});

describe("a disk that UEFI starts", () => {
	let machine: FolderMachine;
	beforeEach(async () => {
		machine = new FolderMachine("uefi");
		successOf(await machine.writeBootFiles());
	});
	afterEach(() => machine.dispose());

	it("has its boot manager in both places, and nothing else beside what the Windows brings", () => {
		expect(machine.names(machine.ids.system, "EFI").filter((name) => /\./.test(name) || /BCD$/.test(name))).toEqual([
			"Boot\\bootx64.efi",
			"Microsoft\\Boot\\BCD",
			"Microsoft\\Boot\\Fonts\\wgl4_boot.ttf",
			"Microsoft\\Boot\\bootmgfw.efi",
			"Microsoft\\Boot\\de-DE\\bootmgfw.efi.mui",
		]);
	});
	it.each<[string, (machine: FolderMachine) => void, RegExp]>([
		["a boot manager for another processor", putManager(efiProgram({ machine: 0xaa64 })), /another processor/],
		["a boot manager that is none", putManager("signer: me"), /bootx64\.efi .* is no program/],
		[
			"a store beside the boot manager",
			(given) => given.put(given.ids.system, "EFI\\Boot\\BCD", "x"),
			/EFI\\Boot\\BCD/,
		],
	])("is found not to start with %s", async (_what, damage, message) => {
		damage(machine);
		expect(await machine.boot().verify()).toMatchObject({
			ok: false,
			error: { id: "boot-not-possible", message: expect.stringMatching(message) },
		});
	});
	it("is found not to start where Secure Boot trusts another signer", async () => {
		const trusted = ["Windows UEFI CA 2023"];
		expect(await machine.boot({ trusted }).verify()).toMatchObject({
			error: { message: expect.stringMatching(/PCA 2011, which Secure Boot does not trust/) },
		});
		expect(failureOf(await machine.writeBootFiles({ trusted }))).toBe("boot-files-missing");
		const both = { trusted: [...trusted, "Microsoft Windows Production PCA 2011"] };
		successOf(await machine.writeBootFiles(both));
		successOf(await machine.boot(both).verify());
	});
});

describe("a disk that a BIOS starts", () => {
	let machine: FolderMachine;
	beforeEach(() => {
		machine = new FolderMachine("bios");
	});
	afterEach(() => machine.dispose());

	it("gets code for its master boot record, with signature and partitions as they were", async () => {
		const sector = Buffer.alloc(512, 0);
		sector.fill(0x5a, 440, 510);
		sector.writeUInt16LE(0xaa55, 510);
		const disk = readFileSync(machine.disk);
		disk.set(sector, 0);
		writeFileSync(machine.disk, disk);
		successOf(await machine.writeBootFiles());
		const written = readFileSync(machine.disk);
		expect(written.subarray(0, 440).equals(MBR_CODE)).toBe(true);
		expect(written.subarray(440, 512).equals(sector.subarray(440))).toBe(true);
		written.fill(0x90, 0, 440);
		writeFileSync(machine.disk, written);
		successOf(await machine.writeBootFiles());
		expect(
			readFileSync(machine.disk)
				.subarray(0, 440)
				.every((byte) => byte === 0x90),
		).toBe(true);
	});
	it("gets boot code for its NTFS, with the volume's own bytes as they were; code that is there stays", async () => {
		successOf(await machine.writeBootFiles());
		const written = machine.sectors();
		expect(written.subarray(3, 84).equals(standInSectors().subarray(3, 84))).toBe(true);
		expect(written.toString("latin1")).toContain("BOOTMGR is missing");
		expect(machine.alternateSector().equals(written.subarray(0, 512))).toBe(true);
		written.fill(0x90, 100, 200);
		machine.putSectors(written);
		successOf(await machine.writeBootFiles());
		expect(machine.sectors().equals(written)).toBe(true);
		machine.putSectors(standInSectors());
		expect(await machine.boot().verify()).toMatchObject({
			ok: false,
			error: { id: "boot-not-possible", message: expect.stringContaining("starts nothing") },
		});
	});
	it("is refused where boot code of another file system would be needed", async () => {
		const sectors = standInSectors();
		sectors.write("mkfs.fat", 3, "latin1");
		machine.putSectors(sectors);
		expect(failureOf(await machine.writeBootFiles())).toBe("boot-not-possible");
		expect(machine.sectors().equals(sectors)).toBe(true);
	});
	it("has the code that its source assembles to", () => {
		const folder = mkdtempSync(join(tmpdir(), "steppe-mbr-"));
		try {
			const [object, binary] = [join(folder, "mbr.o"), join(folder, "mbr.bin")];
			execFileSync("as", ["--32", "-o", object, "build/boot-code/mbr.S"]);
			execFileSync("objcopy", ["-O", "binary", "-j", ".text", object, binary]);
			const assembled = readFileSync(binary);
			expect(Buffer.from(MBR_CODE).subarray(0, assembled.length).toString("hex")).toBe(assembled.toString("hex"));
			expect(MBR_CODE.subarray(assembled.length).every((byte) => byte === 0)).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

function putManager(bytes: Uint8Array | string) {
	return (machine: FolderMachine) => machine.put(machine.ids.system, "EFI\\Boot\\bootx64.efi", bytes);
}

/** A template as an image brings it: short integers, elements of the template, a loader with settings of its own. */
function writeTemplate(machine: FolderMachine, loader: string): void {
	const path = "Windows\\System32\\config\\BCD-Template";
	machine.put(machine.ids.windows, path, emptyHive("Template", 0));
	const object = (id: string, type: string, ...elements: readonly string[]) => [
		...[`[B\\Objects\\{${id}}]`, `[B\\Objects\\{${id}}\\Description]`, `"Type"=dword:${type}`],
		...[`[B\\Objects\\{${id}}\\Elements]`, ...elements],
	];
	const element = (id: string, number: string, value: string) =>
		`[B\\Objects\\{${id}}\\Elements\\${number}]\n"Element"=${value}`;
	merge(machine.path(machine.ids.windows, path), [
		...["[B\\Objects]", ...object("9dea862c-5cdd-4e70-acc1-f32b344d4795", "10100002")],
		...object(
			...[loader, "10200003"],
			element(loader, "25000020", "hex:03"),
			element(loader, "12000005", '"de-DE"'),
			element(loader, "46000004", "hex:01"),
		),
	]);
}

/** Moves a loader to a partition that no disk has, and adds an object that nobody knows here. */
function editStore(file: string, loader: string, identity: string): void {
	const body = `${identity}${"00".repeat(12)}00000000`;
	const style = identity === "99999999" ? "01000000" : "00000000";
	const device = `${"00".repeat(16)}06000000000000004800000000000000${body}${style}${"ab".repeat(16)}${"00".repeat(16)}`;
	const bytes = device.match(/../g)?.join(",") ?? "";
	const memory = "{b2721d73-1db4-4c62-bf78-c548a880142d}";
	merge(file, [
		`[B\\Objects\\${loader}\\Elements\\11000001]\n"Element"=hex:${bytes}`,
		`[B\\Objects\\${loader}\\Elements\\21000001]\n"Element"=hex:${bytes}`,
		`[B\\Objects\\${memory}]`,
		`[B\\Objects\\${memory}\\Description]\n"Type"=dword:10200005`,
		`[B\\Objects\\${memory}\\Elements]`,
	]);
}

function merge(hive: string, blocks: readonly string[]): void {
	const text = `Windows Registry Editor Version 5.00\n\n${blocks.join("\n\n").replaceAll(']\n\n"', ']\n"')}\n`;
	execFileSync("hivexregedit", ["--merge", "--prefix", "B", hive], { input: text });
}

/** A boot image that wimlib made, with boot managers of its own. */
function makeBootImage(machine: FolderMachine): void {
	const folder = mkdtempSync(join(tmpdir(), "steppe-winpe-"));
	try {
		execFileSync("mkdir", ["-p", join(folder, "Windows/Boot/EFI"), join(folder, "Windows/Boot/PCAT")]);
		writeFileSync(join(folder, "Windows/Boot/EFI/bootmgfw.efi"), efiProgram({ behind: "of the image" }));
		writeFileSync(join(folder, "Windows/Boot/PCAT/bootmgr"), "of the image");
		const image = machine.path(machine.ids.windows, "_SMSTaskSequence\\boot.wim");
		rmSync(image);
		execFileSync("wimlib-imagex", ["capture", folder, image, "WinPE", "--boot", "--compress=none"], {
			stdio: "ignore",
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}
