import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { command } from "../../../build/fixtures/ntfs-device.ts";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { buildProofProgram } from "../boot/start-disk.ts";

/**
 * Makes an image as one of Windows, in `scratch`, whose profile list knows a user. A program of ours stands for the boot manager.
 */
export async function makeWindowsImage(scratch: string, image: string, mark: string, sid: string): Promise<void> {
	const tree = join(scratch, "tree");
	const put = async (path: string, content: string | Uint8Array) => {
		await mkdir(dirname(join(tree, path)), { recursive: true });
		await writeFile(join(tree, path), content);
	};
	await put("Windows/Boot/EFI/en-US/bootmgfw.efi.mui", "words");
	await copyFile(buildProofProgram(scratch, mark), join(tree, "Windows/Boot/EFI/bootmgfw.efi"));
	await put("Windows/Boot/Fonts/wgl4_boot.ttf", "font");
	await put("Windows/System32/winload.efi", "loader");
	await put("Windows/System32/ntoskrnl.exe", mark);
	await put("Users/Default/NTUSER.DAT", emptyHive("NTUSER", 0));
	for (const hive of ["SYSTEM", "SOFTWARE"]) await put(`Windows/System32/config/${hive}`, emptyHive(hive, 0));
	const profiles = join(scratch, "profiles.reg");
	const names = ["Microsoft", "Windows NT", "CurrentVersion", "ProfileList", sid];
	// Each key above must be there before the one below it.
	const keys = names.map((_, index) => `[\\${names.slice(0, index + 1).join("\\")}]`).join("\n\n");
	const path = Buffer.from("C:\\Users\\Lena\0", "utf16le").toString("hex").replace(/../g, "$&,").slice(0, -1);
	await writeFile(profiles, `Windows Registry Editor Version 5.00\n\n${keys}\n"ProfileImagePath"=hex(2):${path}\n`);
	await command("hivexregedit", "--merge", join(tree, "Windows/System32/config/SOFTWARE"), profiles);
	const told = ["WINDOWS/ARCH=9", "WINDOWS/EDITIONID=Professional", "WINDOWS/INSTALLATIONTYPE=Client"];
	const build = ["WINDOWS/VERSION/MAJOR=10", "WINDOWS/VERSION/MINOR=0", "WINDOWS/VERSION/BUILD=26100"];
	const properties = [...told, ...build].map((each) => `--image-property=${each}`);
	await command("wimlib-imagex", "capture", tree, image, "Windows", "--compress=none", ...properties);
	await rm(tree, { recursive: true });
}
