import { formatExitCode, unsignedCode } from "../base/exit-code.ts";
import { exitCodeMeaning } from "../base/exit-code-meaning.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { SetupScripts } from "../model/windows-setup.ts";

/** What an upgrade by Windows Setup is asked for. */
export interface SetupRequest {
	/** Index of the image in the installation files; Setup goes by the installed edition without one. */
	readonly imageIndex?: number;
	readonly productKey?: string;
	/** Folder of drivers that the new Windows gets. */
	readonly drivers?: WindowsPath;
	readonly scanOnly: boolean;
	/** Messages that a person could wave through do not stop it. */
	readonly ignoreMessages: boolean;
	readonly dynamicUpdate?: "enable" | "disable";
	/** For the end of the upgrade; a scan runs none. */
	readonly scripts?: SetupScripts;
}

/** Windows Setup's arguments for an upgrade without a window, whose first restart is left to the caller (boot.md §7). */
export function setupArguments(request: SetupRequest): readonly string[] {
	const { imageIndex, productKey, drivers, scripts, dynamicUpdate } = request;
	return [
		...(imageIndex === undefined ? [] : ["/ImageIndex", String(imageIndex)]),
		...["/Auto", "Upgrade", "/Quiet", "/NoReboot", "/EULA", "Accept"],
		...(scripts === undefined ? [] : ["/PostOOBE", scripts.complete, "/PostRollback", scripts.rollback]),
		...(productKey === undefined ? [] : ["/PKey", productKey]),
		...(drivers === undefined ? [] : ["/InstallDrivers", drivers]),
		...(dynamicUpdate === undefined ? [] : ["/DynamicUpdate", dynamicUpdate === "enable" ? "Enable" : "Disable"]),
		...(request.ignoreMessages ? ["/Compat", "IgnoreWarning"] : []),
		...(request.scanOnly ? ["/Compat", "ScanOnly"] : []),
	];
}

/** Success without a restart, and "restart to go on" (boot.md §7). */
const UPGRADE_BEGUN: readonly number[] = [0, 3];
/** MOSETUP_E_COMPAT_SCANONLY: the scan is at its end and found nothing; a success for a scan alone. */
const SCAN_FOUND_NOTHING = 0xc190_0210;

/** Windows Setup's own small codes; all others mean what they mean everywhere. */
const SETUP_MEANINGS: Readonly<Record<number, string>> = {
	3: "success; a restart is required to go on",
	5: "the compatibility report holds issues that must be resolved",
	7: "an option that the installation needs is not available",
};

/** Whether Setup did what it was asked for, and what its code means. */
export function judgeSetup(
	exitCode: number,
	{ scanOnly }: Pick<SetupRequest, "scanOnly">,
): { readonly succeeded: boolean; readonly code: number; readonly meaning: string } {
	const code = unsignedCode(exitCode);
	const succeeded = scanOnly ? code === SCAN_FOUND_NOTHING : UPGRADE_BEGUN.includes(code);
	const meaning = SETUP_MEANINGS[code] ?? exitCodeMeaning(code);
	return { succeeded, code, meaning: `${formatExitCode(code)}${meaning === undefined ? "" : ` (${meaning})`}` };
}

/** The last error code that a log of Setup names, such as `0xC1900101`; undefined when it names none. */
export function lastCodeIn(lines: readonly string[]): number | undefined {
	const codes = lines.flatMap((line) => [...line.matchAll(/\b0x([89C][0-9A-F]{7})\b/gi)]);
	const last = codes.at(-1)?.[1];
	return last === undefined ? undefined : Number.parseInt(last, 16);
}
