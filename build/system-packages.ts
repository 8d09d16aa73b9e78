import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs that the system tests start and files that they read, and the Debian packages that hold them. */
const needed: Readonly<Record<string, string>> = {
	wine: "wine wine64",
	"wimlib-imagex": "wimtools",
	script: "bsdutils",
	mkntfs: "ntfs-3g",
	setfattr: "attr",
	hivexget: "libhivex-bin",
	hivexregedit: "libwin-hivex-perl",
	sgdisk: "gdisk",
	sfdisk: "fdisk",
	"mkfs.fat": "dosfstools",
	mcopy: "mtools",
	as: "binutils",
	"x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
	"qemu-system-x86_64": "qemu-system-x86",
	"/usr/share/OVMF/OVMF_CODE_4M.fd": "ovmf",
};

/** Whether the shell would find a program, or a file is there. */
function isInstalled(program: string): boolean {
	if (program.startsWith("/")) return existsSync(program);
	try {
		execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

const missing = Object.keys(needed).filter((program) => !isInstalled(program));
const packages = missing.flatMap((program) => needed[program]?.split(" ") ?? []);
if (packages.length > 0 && process.getuid?.() === 0) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	execFileSync("apt-get", ["update", "-q"], { stdio: "inherit", env });
	execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { stdio: "inherit", env });
} else if (packages.length > 0) {
	console.error(`${missing.join(", ")} not installed: apt-get install ${packages.join(" ")}`);
	process.exitCode = 1;
}
