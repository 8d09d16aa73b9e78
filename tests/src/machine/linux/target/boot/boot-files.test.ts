import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type BootFilesOptions,
	bootManagerPath,
	bootStorePath,
	chooseBootFiles,
	copyBootFiles,
	copyStages,
} from "../../../../../../src/machine/linux/target/boot/boot-files.ts";
import { bootImageProblem, bootIndex } from "../../../../../../src/machine/linux/target/boot/boot-image.ts";
import { efiProblem, signerNames } from "../../../../../../src/machine/linux/target/boot/efi-program.ts";
import { hostFolder } from "../../../../../../src/machine/linux/target/boot/host-folder.ts";
import { successOf } from "../../../../../contract/subject.ts";
import { efiProgram, wimHead } from "./programs.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "steppe-boot-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, bytes: Uint8Array | string): void {
	const at = join(root, path);
	mkdirSync(dirname(at), { recursive: true });
	writeFileSync(at, bytes);
}

const UEFI: BootFilesOptions = { firmware: "uefi", architecture: "x64" };
const PCA_2011 = "Microsoft Windows Production PCA 2011";
const CA_2023 = "Windows UEFI CA 2023";

/** Files of a Windows folder as it has them for its own start. */
function windowsFolder({ signed = PCA_2011, extended = CA_2023 } = {}): void {
	put("Windows/Boot/EFI/bootmgfw.efi", efiProgram({ behind: signed }));
	put("Windows/Boot/EFI/de-DE/bootmgfw.efi.mui", "words");
	put("Windows/Boot/EFI_EX/bootmgfw_EX.efi", efiProgram({ behind: extended }));
	put("Windows/Boot/Fonts/wgl4_boot.ttf", "font");
	put("Windows/Boot/Fonts_EX/wgl4_boot_EX.ttf", "newer font");
	put("Windows/Boot/Resources/bootres.dll", "picture");
	put("Windows/Boot/PCAT/bootmgr", "manager");
	put("Windows/Boot/PCAT/bootnxt", "next");
	put("Windows/Boot/PCAT/memtest.exe", "test");
}

const chosen = async (options: BootFilesOptions) => chooseBootFiles(hostFolder(root), "Windows", options);
const sources = async (options: BootFilesOptions) =>
	Object.fromEntries([...successOf(await chosen(options))].map(([to, { path }]) => [to, path]));

describe("boot files of a Windows folder", () => {
	it("go where firmware looks for them (UEFI)", async () => {
		windowsFolder();
		expect(await sources(UEFI)).toEqual({
			"EFI\\Microsoft\\Boot\\bootmgfw.efi": "Windows\\Boot\\EFI\\bootmgfw.efi",
			"EFI\\Microsoft\\Boot\\de-DE\\bootmgfw.efi.mui": "Windows\\Boot\\EFI\\de-DE\\bootmgfw.efi.mui",
			"EFI\\Microsoft\\Boot\\Fonts\\wgl4_boot.ttf": "Windows\\Boot\\Fonts\\wgl4_boot.ttf",
			"EFI\\Microsoft\\Boot\\Resources\\bootres.dll": "Windows\\Boot\\Resources\\bootres.dll",
			"EFI\\Boot\\bootx64.efi": "Windows\\Boot\\EFI\\bootmgfw.efi",
		});
	});
	it("go where the BIOS looks for them", async () => {
		windowsFolder();
		expect(await sources({ ...UEFI, firmware: "bios" })).toEqual({
			bootmgr: "Windows\\Boot\\PCAT\\bootmgr",
			BOOTNXT: "Windows\\Boot\\PCAT\\bootnxt",
			"Boot\\memtest.exe": "Windows\\Boot\\PCAT\\memtest.exe",
			"Boot\\Fonts\\wgl4_boot.ttf": "Windows\\Boot\\Fonts\\wgl4_boot.ttf",
			"Boot\\Resources\\bootres.dll": "Windows\\Boot\\Resources\\bootres.dll",
		});
	});
	it("are those of 2023, without their ending, where Secure Boot trusts its certificate", async () => {
		windowsFolder();
		const files = await sources({ ...UEFI, trusted: ["Microsoft Corporation KEK", CA_2023, PCA_2011] });
		expect(files["EFI\\Microsoft\\Boot\\bootmgfw.efi"]).toBe("Windows\\Boot\\EFI_EX\\bootmgfw_EX.efi");
		expect(files["EFI\\Boot\\bootx64.efi"]).toBe("Windows\\Boot\\EFI_EX\\bootmgfw_EX.efi");
		expect(files["EFI\\Microsoft\\Boot\\Fonts\\wgl4_boot.ttf"]).toBe("Windows\\Boot\\Fonts_EX\\wgl4_boot_EX.ttf");
		expect(files["EFI\\Microsoft\\Boot\\de-DE\\bootmgfw.efi.mui"]).toBeDefined();
	});
	it("are those of 2011 where Secure Boot trusts nothing else", async () => {
		windowsFolder();
		const files = await sources({ ...UEFI, trusted: [PCA_2011] });
		expect(files["EFI\\Microsoft\\Boot\\bootmgfw.efi"]).toBe("Windows\\Boot\\EFI\\bootmgfw.efi");
		expect(files["EFI\\Microsoft\\Boot\\Fonts\\wgl4_boot.ttf"]).toBe("Windows\\Boot\\Fonts\\wgl4_boot.ttf");
	});
	it.each<[string, () => void, BootFilesOptions, RegExp]>([
		["there is none", () => put("Windows/x", ""), UEFI, /no Boot\\EFI\\bootmgfw\.efi/],
		["there is none for a BIOS", () => put("Windows/x", ""), { ...UEFI, firmware: "bios" }, /no Boot\\PCAT\\bootmgr/],
		[
			"none is trusted",
			() => windowsFolder({ extended: PCA_2011 }),
			{ ...UEFI, trusted: [CA_2023] },
			/signed by Microsoft Windows Production PCA 2011, which Secure Boot does not trust/,
		],
		[
			"none is signed",
			() => windowsFolder({ signed: "", extended: "" }),
			{ ...UEFI, trusted: [CA_2023] },
			/signed by nobody/,
		],
		[
			"it is for another processor",
			() => put("Windows/Boot/EFI/bootmgfw.efi", efiProgram({ machine: 0xaa64 })),
			UEFI,
			/another processor \(0xaa64\), not for x64/,
		],
		["it is empty", () => put("Windows/Boot/EFI/bootmgfw.efi", ""), UEFI, /is empty/],
	])("are refused where %s", async (_what, prepare, options, message) => {
		prepare();
		expect(await chosen(options)).toMatchObject({
			ok: false,
			error: { id: "boot-files-missing", operand: "Windows", message: expect.stringMatching(message) },
		});
	});
	it("have the boot managers behind all that those need", async () => {
		windowsFolder();
		const [rest, managers] = copyStages(successOf(await chosen(UEFI)));
		expect([...managers.keys()].sort()).toEqual(["EFI\\Boot\\bootx64.efi", "EFI\\Microsoft\\Boot\\bootmgfw.efi"]);
		expect(rest.size).toBe(3);
		const [others, bios] = copyStages(successOf(await chosen({ ...UEFI, firmware: "bios" })));
		expect([[...bios.keys()], others.size]).toEqual([["bootmgr"], 4]);
	});
	it("are copied whole; what is there with the same bytes is not touched", async () => {
		windowsFolder();
		const files = successOf(await chosen(UEFI));
		const target = hostFolder(join(root, "esp"));
		mkdirSync(join(root, "esp/efi/MICROSOFT/boot"), { recursive: true });
		await copyBootFiles(files, target);
		const manager = join(root, "esp/efi/MICROSOFT/boot/bootmgfw.efi");
		expect(readFileSync(manager).equals(efiProgram({ behind: PCA_2011 }))).toBe(true);
		expect(readFileSync(join(root, "esp/efi/Boot/bootx64.efi")).equals(readFileSync(manager))).toBe(true);
		expect(readdirSync(join(root, "esp/efi"))).toEqual(["Boot", "MICROSOFT"]);
		const before = statSync(manager).ino;
		put("Windows/Boot/Fonts/wgl4_boot.ttf", "another font");
		await copyBootFiles(files, target);
		expect(statSync(manager).ino).toBe(before);
		expect(readFileSync(join(root, "esp/efi/MICROSOFT/boot/Fonts/wgl4_boot.ttf"), "utf8")).toBe("another font");
	});
});

it("boot manager and store lie where docs/bcd.md says", () => {
	expect([bootManagerPath("uefi"), bootStorePath("uefi")]).toEqual([
		"EFI\\Microsoft\\Boot\\bootmgfw.efi",
		"EFI\\Microsoft\\Boot\\BCD",
	]);
	expect([bootManagerPath("bios"), bootStorePath("bios")]).toEqual(["bootmgr", "Boot\\BCD"]);
});

describe("a folder that holds a volume's files", () => {
	it("finds names in any case and never follows a link of the host", async () => {
		put("Windows/System32/Config/SYSTEM", "hive");
		symlinkSync("/etc", join(root, "Link"));
		const folder = hostFolder(root);
		expect(Buffer.from((await folder.read("WINDOWS\\system32\\config\\system")) ?? []).toString()).toBe("hive");
		expect(await folder.find("link\\passwd")).toBeUndefined();
		expect(await folder.read("Windows")).toBeUndefined();
		expect(await folder.head("windows\\system32\\config\\system", 2)).toEqual({
			bytes: Buffer.from("hi"),
			sizeBytes: 4,
		});
		expect(await folder.filesBelow("windows")).toEqual(["System32\\Config\\SYSTEM"]);
		expect(await folder.filesBelow("none")).toEqual([]);
		await folder.remove("WINDOWS\\SYSTEM32\\CONFIG\\system");
		expect(await folder.find("Windows\\System32\\Config\\SYSTEM")).toBeUndefined();
		expect(await folder.find("Windows\\System32\\Config")).toBeDefined();
	});
});

describe("a program of UEFI", () => {
	it.each([
		["x64", efiProgram(), undefined],
		["nothing", Buffer.alloc(0), "is empty"],
		["a text", Buffer.from("signer: me".repeat(20)), "is no program"],
		["a program of DOS", efiProgram().fill(0, 0x80, 0x84), "is no program"],
		["a program that is cut off", efiProgram().subarray(0, 0x90), "is no program"],
		["a program of Windows", efiProgram({ subsystem: 3 }), "is no program of UEFI"],
		["one for 32 bits", efiProgram({ machine: 0x14c }), "is a program for another processor (0x14c), not for x64"],
	])("is told from others: %s", (_what, bytes, problem) => {
		expect(efiProblem(bytes, "x64")).toBe(problem);
	});
	it("names who signed it as far as its signature does", () => {
		expect(signerNames(efiProgram({ behind: `x${CA_2023}y` }))).toEqual([CA_2023]);
		expect(signerNames(efiProgram())).toEqual([]);
	});
});

describe("a boot image", () => {
	it.each([
		["whole", wimHead(2), 208, undefined],
		["a text", Buffer.alloc(208, 65), 208, "is no WIM file"],
		["shorter than a header", wimHead(1).subarray(0, 207), 207, "is no WIM file"],
		["shorter than it says", wimHead(1, 300), 299, "is cut off"],
		["without a bootable image", wimHead(0), 208, "has no bootable image"],
	])("is told from others: %s", (_what, head, size, problem) => {
		expect(bootImageProblem(head, size)).toBe(problem);
	});
	it("names the image that starts", () => expect(bootIndex(wimHead(3))).toBe(3));
});
