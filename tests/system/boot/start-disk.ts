import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A machine that does not end by itself is ended, in milliseconds. */
const LONGEST = 300_000;
const OVMF = "/usr/share/OVMF";

/** Builds the program that stands for a boot manager and tells a token; answers its file. */
export function buildProofProgram(folder: string, token: string): string {
	const program = join(folder, "proof.efi");
	execFileSync("x86_64-w64-mingw32-gcc", [
		...["-O1", "-ffreestanding", "-fno-stack-protector", "-fshort-wchar", "-mno-red-zone", "-Wall", "-Werror"],
		...["-nostdlib", "-shared", "-Wl,-dll", "-Wl,--subsystem,10", "-Wl,-e,efi_main", `-DTOKEN="${token}"`],
		...["-o", program, join(import.meta.dirname, "proof-program.c")],
	]);
	return program;
}

/** Assembles what stands for the boot manager of a BIOS and tells a token; answers its file. */
export function buildProofManager(folder: string, token: string): string {
	const [source, object, manager] = ["manager.S", "manager.o", "bootmgr"].map((name) => join(folder, name));
	const text = readFileSync(join(import.meta.dirname, "proof-manager.S"), "utf8");
	writeFileSync(source ?? "", text.replace("TOKEN", `"${token}"`));
	execFileSync("as", ["--32", "-o", object ?? "", source ?? ""]);
	execFileSync("objcopy", ["-O", "binary", "-j", ".text", object ?? "", manager ?? ""]);
	return manager ?? "";
}

/** Starts a machine without any memory of earlier starts from a disk, which it can't change; answers what it told by its serial line. */
export async function startDisk(folder: string, disk: string, firmware: "uefi" | "bios"): Promise<readonly string[]> {
	const told = join(folder, "serial.txt");
	const variables = join(folder, "variables.fd");
	if (firmware === "uefi") copyFileSync(join(OVMF, "OVMF_VARS_4M.fd"), variables);
	const flash = (file: string, more: string) => ["-drive", `if=pflash,format=raw,file=${file}${more}`];
	const qemu = spawn(
		"qemu-system-x86_64",
		[
			...[
				"-machine",
				"q35,accel=tcg",
				"-m",
				"256",
				"-display",
				"none",
				"-monitor",
				"none",
				"-nic",
				"none",
				"-no-reboot",
			],
			...["-serial", `file:${told}`, "-drive", `file=${disk},format=raw,if=none,id=disk,snapshot=on`],
			...["-device", "ide-hd,drive=disk,bus=ide.0"],
			...(firmware === "uefi"
				? [...flash(join(OVMF, "OVMF_CODE_4M.fd"), ",readonly=on"), ...flash(variables, "")]
				: []),
		],
		{ stdio: ["ignore", "inherit", "inherit"] },
	);
	const timer = setTimeout(() => qemu.kill("SIGKILL"), LONGEST);
	const [code] = await once(qemu, "close");
	clearTimeout(timer);
	const text = existsSync(told) ? readFileSync(told, "latin1") : "";
	if (code !== 0) throw new Error(`qemu ended with ${code}: ${text.slice(-2000)}`);
	const begin = text.lastIndexOf("proof begins");
	return text
		.slice(Math.max(0, begin))
		.split(/[\r\n]+/)
		.filter((line) => line !== "");
}
