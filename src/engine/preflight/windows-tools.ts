import type { Phase } from "../../model/phase.ts";

/** Programs that every WinPE without optional components has (boot.md §5). */
const WINPE = "bcdboot bcdedit cmd diskpart dism drvload format net netsh reg robocopy wpeinit wpeutil xcopy";
/** Programs that every installed Windows client and server has (manage-bde: a server without the feature BitLocker fails where it is used). */
const WINDOWS = `${WINPE.replace(/ ?wpe\w+/g, "")} certutil cscript icacls ipconfig manage-bde msiexec pnputil powercfg powershell reagentc sc schtasks shutdown takeown tzutil wevtutil whoami`;

/** True when a program, named without a path, is part of every system of that kind. */
export function isPartOfWindows(tool: string, phase: Phase): boolean {
	const name = tool.toLowerCase().replace(/\.exe$/, "");
	return (phase === "winpe" ? WINPE : WINDOWS).split(" ").includes(name);
}
