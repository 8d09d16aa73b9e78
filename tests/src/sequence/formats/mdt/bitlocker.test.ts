import { describe, expect, it } from "vitest";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const bde = (variables: Readonly<Record<string, string>>, later: readonly string[] = []) =>
	deriveStep({ derivedBy: "ztibde.wsf" }, variables, later);

describe("Enable BitLocker of the toolkit", () => {
	it("has nothing to do unless BDEInstall asks for it and nothing suppresses it", () => {
		expect(bde({ OSDBitLockerMode: "TPM" }).skip).toBe("BDEInstall does not ask for it");
		expect(bde({ BDEInstall: "NO" })).toMatchObject({ skip: "BDEInstall does not ask for it", problems: [] });
		expect(bde({ BDEInstall: "TPM", BDEInstallSuppress: "YES" }).skip).toBe("BDEInstallSuppress is YES");
		expect(bde({ BDEInstall: "TPM" }).skip).toBeUndefined();
		expect(bde({}, ["BDEInstall"]).because).toBe("a later step sets it");
	});

	it("takes mode, PIN, key and recovery by either name", () => {
		expect(bde({ BDEInstall: "TPM" }).input).toEqual({ mode: "tpm", recovery: "none", wait: false });
		expect(bde({ BDEInstall: "True", OSDBitLockerMode: "TPMAndPIN", BDEPin: "735512" }).input).toMatchObject({
			mode: "tpm-and-pin",
			pin: "735512",
		});
		expect(bde({ BDEInstall: "TPMKey", BDEKeyLocation: "E:\\", BDERecoveryKey: "AD" }).input).toMatchObject({
			mode: "tpm-and-key",
			"startup-key-drive": "E:",
			recovery: "active-directory",
		});
		expect(
			bde({ BDEInstall: "TPM", OSDBitLockerCreateRecoveryPassword: "AD", BDEWaitForEncryption: "YES" }).input,
		).toEqual({ mode: "tpm", recovery: "active-directory", wait: true });
	});

	it("says what is missing or not known", () => {
		expect(bde({ BDEInstall: "TPMPin" }).problems).toEqual(["the mode needs a PIN, and BDEPin has no value"]);
		expect(bde({ BDEInstall: "Key", BDEKeyLocation: "\\\\server\\keys" }).problems).toEqual([
			'BDEKeyLocation must be a drive such as D:, not "\\\\\\\\server\\\\keys"',
			"the mode needs the drive of the stick: give it in BDEKeyLocation",
		]);
		expect(bde({ BDEInstall: "Fingerprint" }).problems[0]).toContain("BDEInstall knows TPM, Key");
	});
});

describe("Enable BitLocker (Offline) of the toolkit", () => {
	const disk = stepXml('cscript.exe "%SCRIPTROOT%\\ZTIDiskpart.wsf"');
	const enable = stepXml('cscript.exe "%SCRIPTROOT%\\ZTIBDE.wsf"');

	it("encrypts the empty volume between the partitioning and the image, and not elsewhere", () => {
		expect(readSteps(disk + enable).nodes[1]).toMatchObject({ type: "preprovision-bitlocker" });
		expect(readSteps(enable).nodes[0]).toMatchObject({ type: "enable-bitlocker" });
		const restart = stepXml("smsboot.exe /target:HD", {}, "SMS_TaskSequence_RebootAction");
		expect(readSteps(disk + restart + enable).nodes[2]).toMatchObject({ type: "enable-bitlocker" });
	});

	it("has nothing to do unless BDEInstall asks for it and nothing suppresses it", () => {
		const offline = (variables: Readonly<Record<string, string>>) =>
			deriveStep({ derivedBy: "ztibde.wsf#offline" }, variables);
		expect(offline({}).skip).toBe("BDEInstall does not ask for it");
		expect(offline({ BDEInstall: "TPM", BDEInstallSuppress: "YES" }).skip).toBe("BDEInstallSuppress is YES");
		expect(offline({ BDEInstall: "TPM" })).toMatchObject({ input: {}, problems: [] });
		expect(offline({ BDEInstall: "TPM" }).skip).toBeUndefined();
	});
});

describe("Disable BDE Protectors", () => {
	it("suspends until BitLocker is resumed", () => {
		const { nodes, fared } = readSteps(stepXml('cscript.exe "%SCRIPTROOT%\\ZTIDisableBDEProtectors.wsf"'));
		expect(fared).toEqual([["ztidisablebdeprotectors.wsf", "differs"]]);
		expect(nodes[0]).toMatchObject({ type: "disable-bitlocker", input: { restarts: 0 } });
	});
});
