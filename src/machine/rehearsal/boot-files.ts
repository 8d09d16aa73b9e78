import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { DurablePath, VolumeId } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import { bootManagerPath, signerOf, trusts } from "./boot-chain.ts";
import type { MachineDescription } from "./description.ts";
import { findOnHost, type HostDisks, isHostFile, isHostFolder, placeOnHost, replaceDurably } from "./host-volume.ts";
import { stateFolder } from "./machine-state.ts";

/** A boot file: where it lies on the host now, and its path on the system partition. */
export interface BootFile {
	readonly from: string;
	readonly to: string;
}

function missing(operand: string, message: string, details: readonly string[] = []): Failure {
	return { id: "boot-files-missing", operation: "", operand, message, details };
}

/**
 * The boot files of an applied Windows for this machine's firmware. They are taken from the image itself. With Secure Boot the boot manager
 * is the one whose signer the firmware trusts; where it trusts both, that of 2023 is preferred, as bcdboot does.
 */
export function bootFilesFor(
	host: HostDisks,
	machine: MachineDescription,
	windows: DurablePath,
): Result<readonly BootFile[], Failure> {
	const folder = (name: string) =>
		findOnHost(host.volumes, { volume: windows.volume, path: `${windows.path}\\Boot\\${name}` });
	if (machine.firmware === "bios") {
		const from = join(folder("PCAT") ?? "", "bootmgr");
		return isHostFile(from)
			? ok([{ from, to: "bootmgr" }])
			: fail(missing(windows.path, "The image has no Boot\\PCAT\\bootmgr."));
	}
	const plain = filesBelow(folder("EFI"), "EFI\\Microsoft\\Boot");
	const extended = filesBelow(folder("EFI_EX"), "EFI\\Microsoft\\Boot").map((each) => ({
		...each,
		to: each.to.replace(/_EX(\.[^.\\]+)$/i, "$1"),
	}));
	const managers = [...extended, ...plain].filter((each) => /\\bootmgfw\.efi$/i.test(each.to));
	const manager = managers.find((each) => starts(machine, each.from));
	if (manager === undefined) return fail(noManager(machine, windows, managers));
	const preferred = extended.includes(manager) ? extended : [];
	const chosen = new Map([...plain, ...preferred, manager].map((each) => [each.to.toUpperCase(), each]));
	const fonts = filesBelow(folder("Fonts"), "EFI\\Microsoft\\Boot\\Fonts");
	return ok([...fonts, ...chosen.values(), { from: manager.from, to: "EFI\\Boot\\bootx64.efi" }]);
}

function noManager(machine: MachineDescription, windows: DurablePath, managers: readonly BootFile[]): Failure {
	if (managers.length === 0) return missing(windows.path, "The image has no Boot\\EFI\\bootmgfw.efi.");
	const signers = managers.map((each) => signerOf(readFileSync(each.from)) ?? "nobody");
	return missing(
		windows.path,
		`No boot manager of the image starts on this machine: Secure Boot trusts ${machine.secureBoot.certificates}.`,
		signers.map((each) => `the image has one signed by ${each}`),
	);
}

function starts(machine: MachineDescription, from: string): boolean {
	const { enabled, certificates } = machine.secureBoot;
	const signer = signerOf(readFileSync(from).subarray(0, 512));
	if (enabled) return signer !== undefined && trusts(certificates, signer);
	return signer === undefined || certificates === "none" || trusts(certificates, signer);
}

/** The boot files of the medium that started this machine: for a disk on which no Windows is yet. */
export function bootFilesFromMedium(
	host: HostDisks,
	machine: MachineDescription,
): Result<readonly BootFile[], Failure> {
	const path = bootManagerPath(machine.firmware, true);
	const media = host.disks.filter((each) => each.medium).flatMap((each) => each.partitions);
	const from = media.map((each) => findOnHost(host.volumes, { volume: each.id, path })).find(isHostFile);
	if (from === undefined) return fail(missing(path, "No medium of the machine has a boot manager to copy."));
	if (machine.firmware === "bios") return ok([{ from, to: "bootmgr" }]);
	return ok(["EFI\\Microsoft\\Boot\\bootmgfw.efi", "EFI\\Boot\\bootx64.efi"].map((to) => ({ from, to })));
}

function filesBelow(folder: string | undefined, to: string): readonly BootFile[] {
	if (!isHostFolder(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const from = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(from, `${to}\\${entry.name}`);
		return entry.isFile() ? [{ from, to: `${to}\\${entry.name}` }] : [];
	});
}

/** Copies boot files to the system partition, the boot managers last; what is there already with the same bytes stays. */
export function copyBootFiles(
	machine: { readonly machineFolder: string; readonly host: HostDisks },
	volume: VolumeId,
	files: readonly BootFile[],
): void {
	const isManager = (file: BootFile) => /\\(bootmgfw|bootx64)\.efi$|^bootmgr$/i.test(file.to);
	const ordered = [...files.filter((each) => !isManager(each)), ...files.filter(isManager)];
	for (const { from, to } of ordered) {
		const place = placeOnHost(machine.host.volumes, { volume, path: to });
		if (place === undefined) continue;
		mkdirSync(dirname(place), { recursive: true });
		const bytes = readFileSync(from);
		const same = isHostFile(place) && statSync(place).size === bytes.length && readFileSync(place).equals(bytes);
		if (!same) replaceDurably(stateFolder(machine.machineFolder), place, bytes);
	}
}
