import { fail, ok, type Result } from "../../../../base/result.ts";
import type { Failure } from "../../../../model/failure.ts";
import { type EfiArchitecture, efiProblem, fallbackName, signerNames } from "./efi-program.ts";
import type { HostFolder } from "./host-folder.ts";

/** Boot files to write, by their path on the system partition. */
export type BootFiles = ReadonlyMap<string, { readonly folder: HostFolder; readonly path: string }>;

/** How boot files are chosen. */
export interface BootFilesOptions {
	readonly firmware: "uefi" | "bios";
	readonly architecture: EfiArchitecture;
	/** Names of the certificates that the machine's Secure Boot trusts; absent when it is off, or not known. */
	readonly trusted?: readonly string[];
}

/** Where the boot manager lies on a system partition. */
export function bootManagerPath(firmware: "uefi" | "bios"): string {
	return firmware === "uefi" ? "EFI\\Microsoft\\Boot\\bootmgfw.efi" : "bootmgr";
}

/** Where the boot store lies on a system partition. */
export function bootStorePath(firmware: "uefi" | "bios"): string {
	return firmware === "uefi" ? "EFI\\Microsoft\\Boot\\BCD" : "Boot\\BCD";
}

/** What firmware starts on a disk that it has no entry for. */
export function fallbackPath(architecture: EfiArchitecture): string {
	return `EFI\\Boot\\${fallbackName(architecture)}`;
}

function missing(operand: string, message: string, details: readonly string[] = []): Failure {
	return { id: "boot-files-missing", operation: "", operand, message, ...(details.length === 0 ? {} : { details }) };
}

/**
 * The boot files that a Windows folder brings for its own start, as bcdboot takes them (docs/bcd.md, boot files). `windows` is the path of
 * the Windows folder in its volume. With Secure Boot the boot manager is one whose signer the machine trusts, that of 2023 first.
 */
export async function chooseBootFiles(
	source: HostFolder,
	windows: string,
	options: BootFilesOptions,
): Promise<Result<BootFiles, Failure>> {
	return options.firmware === "bios" ? biosFiles(source, windows) : uefiFiles(source, windows, options);
}

async function below(folder: HostFolder, path: string, to: string): Promise<BootFiles> {
	const files = await folder.filesBelow(path);
	return new Map(files.map((file) => [`${to}\\${file}`, { folder, path: `${path}\\${file}` }]));
}

async function uefiFiles(
	source: HostFolder,
	windows: string,
	options: BootFilesOptions,
): Promise<Result<BootFiles, Failure>> {
	const boot = "EFI\\Microsoft\\Boot";
	const plain = await below(source, `${windows}\\Boot\\EFI`, boot);
	const extended = renamed(await below(source, `${windows}\\Boot\\EFI_EX`, boot));
	const candidates = [
		...(options.trusted === undefined ? [plain] : [extended, plain]),
		...(options.trusted === undefined ? [extended] : []),
	];
	const refusals: string[] = [];
	for (const set of candidates) {
		const manager = entryNamed(set, bootManagerPath("uefi"));
		if (manager === undefined) continue;
		const problem = managerProblem((await manager.folder.read(manager.path)) ?? new Uint8Array(), options);
		if (problem !== undefined) {
			refusals.push(`${manager.path} ${problem}`);
			continue;
		}
		const fonts = await below(source, `${windows}\\Boot\\Fonts`, `${boot}\\Fonts`);
		const newer = renamed(await below(source, `${windows}\\Boot\\Fonts_EX`, `${boot}\\Fonts`));
		const resources = await below(source, `${windows}\\Boot\\Resources`, `${boot}\\Resources`);
		const own = set === extended ? [...newer, ...extended] : [];
		const all = new Map([...fonts, ...resources, ...plain, ...own]);
		return ok(new Map([...all, [bootManagerPath("uefi"), manager], [fallbackPath(options.architecture), manager]]));
	}
	const message =
		refusals.length === 0
			? "The Windows folder has no Boot\\EFI\\bootmgfw.efi."
			: `No boot manager of the Windows folder starts on this machine: ${refusals[0]}.`;
	return fail(missing(windows, message, refusals));
}

/** Files of 2023 lose the `_EX` of their names when they are installed. */
function renamed(files: BootFiles): BootFiles {
	return new Map([...files].map(([to, from]) => [to.replace(/_EX(\.[^.\\]+)$/i, "$1"), from]));
}

function entryNamed(files: BootFiles, path: string) {
	return [...files].find(([to]) => to.toUpperCase() === path.toUpperCase())?.[1];
}

/** Why firmware would not start a boot manager, as the end of a sentence about it. */
export function managerProblem(
	program: Uint8Array,
	{ architecture, trusted }: Pick<BootFilesOptions, "architecture" | "trusted">,
): string | undefined {
	const problem = efiProblem(program, architecture);
	if (problem !== undefined || trusted === undefined) return problem;
	const signers = signerNames(program);
	if (signers.length === 0) return "is signed by nobody that Secure Boot could know";
	return signers.some((signer) => trusted.some((name) => name.includes(signer)))
		? undefined
		: `is signed by ${signers.join(" and ")}, which Secure Boot does not trust here`;
}

async function biosFiles(source: HostFolder, windows: string): Promise<Result<BootFiles, Failure>> {
	const files = await below(source, `${windows}\\Boot\\PCAT`, "Boot");
	if (entryNamed(files, "Boot\\bootmgr") === undefined) {
		return fail(missing(windows, "The Windows folder has no Boot\\PCAT\\bootmgr."));
	}
	const fonts = await below(source, `${windows}\\Boot\\Fonts`, "Boot\\Fonts");
	const resources = await below(source, `${windows}\\Boot\\Resources`, "Boot\\Resources");
	const placed = [...fonts, ...resources, ...files].map(([to, from]): [string, typeof from] => {
		if (/^Boot\\bootmgr$/i.test(to)) return ["bootmgr", from];
		return /^Boot\\bootnxt$/i.test(to) ? ["BOOTNXT", from] : [to, from];
	});
	return ok(new Map(placed));
}

/** Boot files in the order in which they are written: what boot managers need, then boot managers. */
export function copyStages(files: BootFiles): readonly [rest: BootFiles, managers: BootFiles] {
	const isManager = ([to]: readonly [string, unknown]) => /\\(bootmgfw|boot(x64|aa64))\.efi$|^bootmgr$/i.test(to);
	const all = [...files];
	return [new Map(all.filter((each) => !isManager(each))), new Map(all.filter(isManager))];
}

/** Copies boot files; one that is there with the same bytes stays as it is. */
export async function copyBootFiles(files: BootFiles, target: HostFolder): Promise<void> {
	for (const [to, { folder, path }] of files) {
		const bytes = (await folder.read(path)) ?? new Uint8Array();
		const present = await target.read(to);
		if (present === undefined || !Buffer.from(present).equals(bytes)) await target.write(to, bytes);
	}
}
