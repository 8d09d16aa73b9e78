import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";

/** What an image is like in which nothing of Windows is. */
export interface WindowsTraits {
	/** The program that stands in the boot manager's place. */
	readonly bootManager: string;
	/** The same for a BIOS. */
	readonly biosManager?: string;
	/** What Setup says in the registry of how far the image has come. */
	readonly imageState?: string;
}

/** Captures `content/windows.wim` of a folder: an image as one of Windows, of which nothing but the boot manager can start. */
export function captureWindows(folder: string, { bootManager, biosManager, imageState }: WindowsTraits): void {
	const tree = join(folder, "tree");
	const put = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(tree, path)), { recursive: true });
		writeFileSync(join(tree, path), content);
	};
	put("Windows/Boot/EFI/en-US/bootmgfw.efi.mui", "words");
	copyFileSync(bootManager, join(tree, "Windows/Boot/EFI/bootmgfw.efi"));
	put("Windows/Boot/Fonts/wgl4_boot.ttf", "font");
	if (biosManager !== undefined) {
		mkdirSync(join(tree, "Windows/Boot/PCAT"));
		copyFileSync(biosManager, join(tree, "Windows/Boot/PCAT/bootmgr"));
	}
	for (const ending of ["efi", "exe"]) put(`Windows/System32/winload.${ending}`, "loader");
	put("Windows/System32/ntoskrnl.exe", "kernel");
	for (const hive of ["SYSTEM", "SOFTWARE"]) put(`Windows/System32/config/${hive}`, emptyHive(hive, 0));
	if (imageState !== undefined) setImageState(join(tree, "Windows/System32/config/SOFTWARE"), imageState);
	mkdirSync(join(folder, "content"), { recursive: true });
	const told = ["WINDOWS/ARCH=9", "WINDOWS/EDITIONID=Professional", "WINDOWS/INSTALLATIONTYPE=Client"];
	const build = ["WINDOWS/VERSION/MAJOR=10", "WINDOWS/VERSION/MINOR=0", "WINDOWS/VERSION/BUILD=26100"];
	execFileSync(
		"wimlib-imagex",
		[
			...["capture", tree, join(folder, "content/windows.wim"), "Windows", "--compress=none"],
			...[...told, ...build].map((each) => `--image-property=${each}`),
		],
		{ stdio: "ignore" },
	);
}

function setImageState(hive: string, state: string): void {
	const names = ["Microsoft", "Windows", "CurrentVersion", "Setup", "State"];
	const keys = names.map((_, index) => `[S\\${names.slice(0, index + 1).join("\\")}]\n`);
	const text = `Windows Registry Editor Version 5.00\n\n${keys.join("\n").trimEnd()}\n"ImageState"="${state}"\n`;
	execFileSync("hivexregedit", ["--merge", "--prefix", "S", hive], { input: text });
}

/** What sgdisk says of a partition: GUIDs in lower case. */
export function partition(
	disk: string,
	number: number,
): { readonly id: string; readonly type: string; readonly first: number } {
	const text = execFileSync("sgdisk", ["-i", String(number), disk], { encoding: "utf8" });
	const found = (pattern: RegExp) => pattern.exec(text)?.[1]?.toLowerCase() ?? "";
	return {
		id: found(/unique GUID: (\S+)/),
		type: found(/GUID code: (\S+)/),
		first: Number(found(/First sector: (\d+)/)),
	};
}

/** A GUID as its bytes stand in a boot store and on a disk. */
export function inBytes(guid: string): string {
	const [a = "", b = "", c = "", ...rest] = guid.toLowerCase().split("-");
	return [a, b, c]
		.map((group) => (group.match(/../g) ?? []).reverse().join(""))
		.concat(rest)
		.join("");
}

/** The boot store of a disk, copied out by mtools and read by hivex's own tools: its default entry, and the bytes of its osdevice. */
export function readStoreOf(disk: string, folder: string): { readonly loader: string; readonly bytes: string } {
	const store = join(folder, "BCD");
	const from = `${disk}@@${partition(disk, 1).first * 512}`;
	const env = { ...process.env, MTOOLSRC: "/dev/null" };
	execFileSync("mcopy", ["-n", "-o", "-i", from, "::/EFI/Microsoft/Boot/BCD", store], { env });
	const manager = "Objects\\{9dea862c-5cdd-4e70-acc1-f32b344d4795}\\Elements";
	const loader = execFileSync("hivexget", [store, `${manager}\\23000003`, "Element"], { encoding: "utf8" }).trim();
	const key = `\\Objects\\${loader}\\Elements\\21000001`;
	const exported = execFileSync("hivexregedit", ["--export", store, key], { encoding: "utf8" });
	const bytes = /"Element"=hex\(3\):([0-9a-f,\\\s]*)/.exec(exported)?.[1] ?? "";
	return { loader, bytes: bytes.replace(/[^0-9a-f]/g, "") };
}
