import { describe, expect, it } from "vitest";
import { inputOfStep } from "./step-input.ts";

describe("Enable BitLocker", () => {
	const enable = (variables: Readonly<Record<string, string>>, chosen: Readonly<Record<string, string>> = {}) =>
		inputOfStep("EnableBitLockerAction", variables, chosen);

	it("protects by the TPM with a recovery password in Active Directory, as the editor sets it", () => {
		const step = {
			...{ OSDBitLockerMode: "TPM", OSDBitLockerCreateRecoveryPassword: "AD", OSDBitLockerWaitForEncryption: "false" },
			...{
				OSDBitLockerEncryptFullDisk: "false",
				OSDBitLockerEncryptMethod: "0",
				OSDBitLockerSkipWhenNoValidTPM: "true",
			},
		};
		expect(enable(step)).toMatchObject({
			input: {
				...{ mode: "tpm", recovery: "active-directory", "full-disk": false, wait: false, "skip-without-tpm": true },
			},
			...{ problems: [], schema: [] },
		});
	});

	it("takes PIN, drive, method and a given recovery password", () => {
		const password = "111111-222222-333333-444444-555555-666666-111111-222222";
		const pin = { OSDBitLockerMode: "TPMAndPIN", OSDBitLockerEncryptMethod: "XTS_AES256" };
		expect(enable(pin, { OSDBitLockerPIN: "735512", OSDBitLockerRecoveryPassword: password })).toMatchObject({
			input: { mode: "tpm-and-pin", pin: "735512", "recovery-password": password, method: "xts-aes256" },
			...{ problems: [], schema: [] },
		});
		const key = { OSDBitLockerMode: "TPMAndKey", OSDBitLockerStartupKeyDrive: "e:", OSDBitLockerEncryptMethod: "6" };
		expect(enable(key)).toMatchObject({
			input: { mode: "tpm-and-key", "startup-key-drive": "E:", method: "xts-aes128" },
			...{ problems: [], schema: [] },
		});
		expect(enable({ OSDBitLockerCreateRecoveryPassword: "None" }).input).toMatchObject({ recovery: "none" });
	});

	it.each([
		[{ OSDBitLockerMode: "TPMAndPIN" }, "the mode needs a PIN, and OSDBitLockerPIN has no value"],
		[{ OSDBitLockerMode: "Key" }, "the mode needs the drive of the stick: give it in OSDBitLockerStartupKeyDrive"],
		[{ OSDBitLockerMode: "Eye" }, 'OSDBitLockerMode knows TPM, Key, TPMAndKey and TPMAndPIN, not "Eye"'],
		[{ OSDBitLockerCreateRecoveryPassword: "CM" }, "not to CM"],
		[{ OSDBitLockerEncryptMethod: "DES" }, "know AES_128, AES_256, XTS_AES128 and XTS_AES256, not DES"],
		[{ OSDBitLockerTargetDrive: "D:" }, "D: is not the volume of the new Windows"],
		[{ OSDBitLockerStartupKey: "AAAA" }, "OSDBitLockerStartupKey gives a startup key"],
	])("refuses %o", (variables, told) => {
		expect(enable(variables).problems).toEqual([expect.stringContaining(told)]);
	});

	it("takes the drive of the new Windows for its own", () => {
		expect(enable({ OSDBitLockerTargetDrive: "D:" }, { OSDTargetSystemDrive: "D:" }).problems).toEqual([]);
	});
});

describe("Disable BitLocker", () => {
	const disable = (variables: Readonly<Record<string, string>>, chosen: Readonly<Record<string, string>> = {}) =>
		inputOfStep("DisableBitLockerAction", variables, chosen);

	it("suspends for one restart, or as many as the stronger variable says", () => {
		expect(disable({}).input).toEqual({ restarts: 1 });
		expect(disable({ OSDBitLockerRebootCount: "3" }, { OSDBitLockerRebootCountOverride: "0" }).input).toEqual({
			restarts: 0,
		});
		expect(disable({ OSDBitLockerTargetDrive: "d", OSDBitLockerRebootCount: "2" })).toMatchObject({
			input: { drive: "D:", restarts: 2 },
			...{ problems: [], schema: [] },
		});
	});

	it("takes neither more restarts than Windows counts nor a folder", () => {
		expect(disable({ OSDBitLockerRebootCount: "16" }).schema).not.toEqual([]);
		expect(disable({ OSDBitLockerTargetDrive: "D:\\Data" }).problems[0]).toContain("must be a drive such as D:");
	});
});

describe("Pre-provision BitLocker", () => {
	const provision = (variables: Readonly<Record<string, string>>, chosen: Readonly<Record<string, string>> = {}) =>
		inputOfStep("OfflineEnableBitLockerAction", variables, chosen);

	it("encrypts the volume that a variable or a letter names", () => {
		expect(provision({ DestinationVariable: "OSDisk", SkipWhenTPMInvalid: "true" }, { OSDisk: "W:" })).toMatchObject({
			input: { to: "W:", "skip-without-tpm": true },
			...{ problems: [], schema: [] },
		});
		expect(
			provision({ DestinationLogicalDrive: "C:", EncryptFullDisk: "true", EncryptMethod: "XTS_AES256" }),
		).toMatchObject({
			input: { to: "C:", "full-disk": true, method: "xts-aes256" },
			...{ problems: [], schema: [] },
		});
	});

	it("refuses a volume by numbers", () => {
		expect(provision({ DestinationDisk: "0", DestinationPartition: "2" }).problems[0]).toContain("by numbers");
	});
});
