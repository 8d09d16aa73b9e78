import { bitLockerMode, protector, recovery } from "../configmgr/bitlocker.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";

const NOT_ASKED: ReadonlySet<string> = new Set(["", "NO", "FALSE", "NONE"]);
/** A sequence asks for a partition of BitLocker's by this value; what opens the volume stands in the step then. */
const ASKED: ReadonlySet<string> = new Set(["YES", "TRUE"]);

/**
 * `ZTIBde.wsf`: BitLocker on the volume of the new Windows (steps.md §9.2). The standard sequence also runs it in WinPE, right behind the
 * partitioning, as Enable BitLocker (Offline).
 */
export const enableBde: StepMapping = {
	key: "ztibde.wsf",
	title: "Enable BitLocker",
	support: {
		verdict: "differs",
		difference:
			"BDEInstall must ask for it, as the wizard lets it: the step's own mode alone does not; in WinPE the empty volume is encrypted, and the boot image needs WinPE-SecureStartup for that; the TPM's owner password is Windows' own; what else is on Enable BitLocker of Configuration Manager",
	},
	type: "enable-bitlocker",
	map: ({ name, before }) =>
		before.inWinpe && !before.applied
			? { parts: [{ name, type: "preprovision-bitlocker", input: {}, derivedBy: offlineBde.key }] }
			: {},
	derive: (read) => {
		const folded = skipUnlessAsked(read);
		const from = ASKED.has(folded) || NOT_ASKED.has(folded) ? "OSDBitLockerMode" : "BDEInstall";
		const mode = bitLockerMode(read, from) ?? "tpm";
		const pinFrom = read.text("OSDBitLockerPIN") === undefined ? "BDEPin" : "OSDBitLockerPIN";
		const driveFrom = ["OSDBitLockerStartupKeyDrive", "BDEKeyLocation"].find((name) => read.text(name) !== undefined);
		const password = read.text("BDERecoveryKey") ?? read.text("OSDBitLockerCreateRecoveryPassword") ?? "None";
		const waits = read.flag("OSDBitLockerWaitForEncryption") ?? read.flag("BDEWaitForEncryption");
		return {
			...protector(read, mode, pinFrom, driveFrom ?? "OSDBitLockerStartupKeyDrive"),
			...recovery(read, /^(?:YES|TRUE)$/i.test(password.trim()) ? "AD" : password.trim()),
			wait: waits ?? false,
		};
	},
};

/** What it does in WinPE: the empty volume is encrypted with an open key. */
export const offlineBde: StepMapping = {
	key: "ztibde.wsf#offline",
	title: "Enable BitLocker (Offline)",
	support: enableBde.support,
	type: "preprovision-bitlocker",
	derive: (read) => {
		skipUnlessAsked(read);
		return {};
	},
};

/** Skips what BDEInstall does not ask for; gives its value in upper case. */
function skipUnlessAsked(read: VariableReader): string {
	const wanted = (read.text("BDEInstall") ?? "").trim().toUpperCase();
	if (read.flag("BDEInstallSuppress") === true) read.skip("BDEInstallSuppress is YES");
	if (NOT_ASKED.has(wanted)) read.skip("BDEInstall does not ask for it");
	return wanted;
}

/** `ZTIDisableBDEProtectors.wsf`: suspends BitLocker on the volume of Windows, so that WinPE can read it. */
export const disableProtectors: StepMapping = {
	key: "ztidisablebdeprotectors.wsf",
	title: "Disable BDE Protectors",
	support: { verdict: "differs", difference: "the variable IsBDE is not set: no step here asks for it" },
	type: "disable-bitlocker",
	map: () => ({ input: { restarts: 0 } }),
};
