import type { JsonObject } from "../../../model/json.ts";
import type { StepMapping, VariableReader } from "../xml/foreign-step.ts";
import { destination } from "./apply-operating-system.ts";

/** Enable BitLocker (steps.md §2.4). */
export const enableBitLocker: StepMapping = {
	key: "EnableBitLockerAction",
	title: "Enable BitLocker",
	support: {
		verdict: "differs",
		difference:
			"the volume of the running Windows alone is encrypted; the recovery password goes to Active Directory, never to the site's database; a startup key that is given, and a drive for it that is not named, are refused",
	},
	type: "enable-bitlocker",
	variables: [
		...["OSDBitLockerTargetDrive", "OSDBitLockerMode", "OSDBitLockerStartupKeyDrive", "OSDBitLockerPIN"],
		...["OSDBitLockerCreateRecoveryPassword", "OSDBitLockerWaitForEncryption", "OSDBitLockerEncryptFullDisk"],
		...["OSDBitLockerEncryptMethod", "OSDBitLockerSkipWhenNoValidTPM", "OSDBitLockerRecoveryPassword"],
		...["OSDBitLockerStartupKey", "OSDRecoveryKeyPollingFrequency", "OSDRecoveryKeyPollingTimeout"],
	],
	derive: deriveEnable,
};

/** Disable BitLocker (steps.md §2.5). */
export const disableBitLocker: StepMapping = {
	key: "DisableBitLockerAction",
	title: "Disable BitLocker",
	support: { verdict: "runs" },
	type: "disable-bitlocker",
	variables: ["OSDBitLockerTargetDrive", "OSDBitLockerRebootCount", "OSDBitLockerRebootCountOverride"],
	derive: (read) => {
		const drive = driveOf(read, "OSDBitLockerTargetDrive");
		const restarts = read.number("OSDBitLockerRebootCountOverride") ?? read.number("OSDBitLockerRebootCount") ?? 1;
		return { ...(drive === undefined ? {} : { drive }), restarts };
	},
};

/** Pre-provision BitLocker (steps.md §2.3). */
export const preProvisionBitLocker: StepMapping = {
	key: "OfflineEnableBitLockerAction",
	title: "Pre-provision BitLocker",
	support: {
		verdict: "differs",
		difference:
			"the boot image needs the optional component WinPE-SecureStartup, which preflight asks for; the volume is never named by numbers",
	},
	type: "preprovision-bitlocker",
	variables: [
		...["DestinationDisk", "DestinationPartition", "DestinationLogicalDrive", "DestinationVariable"],
		...["SkipWhenTPMInvalid", "EncryptFullDisk", "EncryptMethod"],
		...["OSDBitLockerEncryptFullDisk", "OSDBitLockerEncryptMethod"],
	],
	derive: (read) => {
		const to = destination(read);
		const full = read.flag("EncryptFullDisk") ?? read.flag("OSDBitLockerEncryptFullDisk");
		const skip = read.flag("SkipWhenTPMInvalid");
		return {
			...(to === undefined ? {} : { to }),
			...(full === undefined ? {} : { "full-disk": full }),
			...(skip === undefined ? {} : { "skip-without-tpm": skip }),
			...encryptionMethod(read, "EncryptMethod", "OSDBitLockerEncryptMethod"),
		};
	},
};

/** Modes by the names of the editors, folded; the toolkit's have no `And`. */
const MODES: Readonly<Record<string, string>> = {
	...{ tpm: "tpm", key: "key", tpmandkey: "tpm-and-key", tpmandpin: "tpm-and-pin" },
	...{ tpmkey: "tpm-and-key", tpmpin: "tpm-and-pin" },
};

function deriveEnable(read: VariableReader): JsonObject {
	const mode = bitLockerMode(read, "OSDBitLockerMode") ?? "tpm";
	return {
		...protector(read, mode, "OSDBitLockerPIN", "OSDBitLockerStartupKeyDrive"),
		...recovery(read, read.text("OSDBitLockerCreateRecoveryPassword")?.trim() ?? "AD"),
		...encryptionMethod(read, "OSDBitLockerEncryptMethod"),
		"full-disk": read.flag("OSDBitLockerEncryptFullDisk") ?? false,
		wait: read.flag("OSDBitLockerWaitForEncryption") ?? false,
		"skip-without-tpm": read.flag("OSDBitLockerSkipWhenNoValidTPM") ?? false,
	};
}

/** What opens the volume; undefined for a variable without a value. */
export function bitLockerMode(read: VariableReader, name: string): string | undefined {
	const named = read.text(name)?.trim();
	if (named === undefined || named.startsWith("%")) return named;
	const mode = MODES[named.toLowerCase()];
	if (mode === undefined) read.problem(`${name} knows TPM, Key, TPMAndKey and TPMAndPIN, not ${JSON.stringify(named)}`);
	return mode;
}

/** The mode with the PIN or the drive of the key that it needs, by the names of their variables. */
export function protector(read: VariableReader, mode: string, pinFrom: string, driveFrom: string): JsonObject {
	if (read.text("OSDBitLockerStartupKey") !== undefined)
		read.problem("OSDBitLockerStartupKey gives a startup key, and Windows makes its own: leave it empty");
	const target = driveOf(read, "OSDBitLockerTargetDrive");
	const own = read.text("OSDTargetSystemDrive")?.slice(0, 1) ?? "C";
	if (target !== undefined && !target.startsWith("%") && own !== "%" && target.slice(0, 1) !== own.toUpperCase())
		read.problem(
			`${target} is not the volume of the new Windows, and others are not encrypted here: write a Run Command Line step with manage-bde`,
		);
	const pin = mode === "tpm-and-pin" ? read.text(pinFrom) : undefined;
	const needsKey = mode === "key" || mode === "tpm-and-key";
	const drive = needsKey ? driveOf(read, driveFrom) : undefined;
	if (mode === "tpm-and-pin" && pin === undefined) read.problem(`the mode needs a PIN, and ${pinFrom} has no value`);
	if (needsKey && drive === undefined) read.problem(`the mode needs the drive of the stick: give it in ${driveFrom}`);
	return {
		mode,
		...(pin === undefined ? {} : { pin }),
		...(drive === undefined ? {} : { "startup-key-drive": drive }),
	};
}

/** Where the recovery password goes, and one that is given; `wanted` is `AD` or `None`. */
export function recovery(read: VariableReader, wanted: string): JsonObject {
	const password = read.text("OSDBitLockerRecoveryPassword");
	const given = password === undefined ? {} : { "recovery-password": password };
	if (wanted.startsWith("%")) return { recovery: wanted, ...given };
	switch (wanted.toUpperCase()) {
		case "AD":
			return { recovery: "active-directory", ...given };
		case "NONE":
			return password === undefined ? { recovery: "none" } : { recovery: "only-made", ...given };
		default:
			read.problem(`a recovery password goes to Active Directory (AD) or nowhere (None), and not to ${wanted}`);
			return { recovery: "active-directory", ...given };
	}
}

/** Methods by name and by their numbers in WMI (Win32_EncryptableVolume); 0 leaves it to Windows. */
const METHODS: Readonly<Record<string, string>> = {
	...{ AES_128: "aes128", AES_256: "aes256", XTS_AES128: "xts-aes128", XTS_AES256: "xts-aes256" },
	...{ "3": "aes128", "4": "aes256", "6": "xts-aes128", "7": "xts-aes256" },
};

function encryptionMethod(read: VariableReader, ...names: readonly string[]): JsonObject {
	const named = names.map((name) => read.text(name)?.trim()).find((each) => each !== undefined);
	if (named === undefined || named === "0") return {};
	const method = named.startsWith("%") ? named : METHODS[named.toUpperCase()];
	if (method === undefined)
		read.problem(`${names.join(" and ")} know AES_128, AES_256, XTS_AES128 and XTS_AES256, not ${named}`);
	return method === undefined ? {} : { method };
}

/** A drive as `D:`; undefined for none. */
function driveOf(read: VariableReader, name: string): string | undefined {
	const named = read.text(name)?.trim();
	if (named === undefined || named.startsWith("%")) return named;
	const letter = /^([A-Za-z]):?\\?$/.exec(named)?.[1];
	if (letter === undefined) read.problem(`${name} must be a drive such as D:, not ${JSON.stringify(named)}`);
	return letter === undefined ? undefined : `${letter.toUpperCase()}:`;
}
