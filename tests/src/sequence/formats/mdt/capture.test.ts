import { describe, expect, it } from "vitest";
import { deriveStep, readSteps, stepXml } from "../sample-step.ts";

const script = (name: string) => stepXml(`cscript.exe "%SCRIPTROOT%\\${name}"`);
const reboot = stepXml(
	"smsboot.exe /target:WinPE",
	{ SMSRebootTarget: "", SMSRebootTimeout: "60" },
	"SMS_TaskSequence_RebootAction",
);

describe("Sysprep", () => {
	const sysprep = { derivedBy: "ltisysprep.wsf" };

	it.each([
		["YES", {}],
		["yes", {}],
		["SYSPREP", { then: "go-on" }],
	])("runs for DoCapture=%s", (DoCapture, input) => {
		expect(deriveStep(sysprep, { DoCapture })).toMatchObject({ input, problems: [] });
		expect(deriveStep(sysprep, { DoCapture }).skip).toBeUndefined();
	});

	it("has nothing to do without it, and for Sysprep's files alone", () => {
		expect(deriveStep(sysprep, {}).skip).toContain("does not ask");
		expect(deriveStep(sysprep, { DoCapture: "NO" }).skip).toContain("does not ask");
		expect(deriveStep(sysprep, { DoCapture: "PREPARE" }).skip).toContain("PREPARE");
		expect(deriveStep(sysprep, { DoCapture: "MAYBE" }).problems).toEqual([
			'DoCapture knows YES, SYSPREP, PREPARE and NO, not "MAYBE"',
		]);
		expect(deriveStep(sysprep, {}, ["DoCapture"]).because).toBeDefined();
	});

	it("is followed by a restart that WinPE needs no more", () => {
		const { nodes, fared } = readSteps(`${script("LTISysprep.wsf")}${reboot}${reboot}`);
		expect(fared.map(([, verdict]) => verdict)).toEqual(["differs", "runs", "runs"]);
		const [node, restart, second] = nodes;
		if (node === undefined || restart === undefined || second === undefined) throw new Error("no steps");
		expect(node.type).toBe("prepare-windows");
		expect(deriveStep(restart, { _SMSTSInWinPE: "true" }).skip).toContain("Sysprep");
		expect(deriveStep(restart, { _SMSTSInWinPE: "false" }).input).toMatchObject({ to: "winpe" });
		expect(deriveStep(second, { _SMSTSInWinPE: "true" }).skip).toBeUndefined();
	});
});

describe("Backup", () => {
	const backup = { derivedBy: "ztibackup.wsf" };
	const share = { BackupShare: "\\\\server\\captures$\\", BackupDir: "\\W11" };

	it("has nothing to do unless an image is wanted", () => {
		expect(deriveStep(backup, {}).skip).toContain("neither");
		expect(deriveStep(backup, {}).problems).toEqual([]);
		expect(deriveStep(backup, { DoCapture: "SYSPREP", ComputerBackupLocation: "NONE" }).skip).toContain("neither");
		expect(deriveStep(backup, {}, ["DoCapture"]).because).toBeDefined();
	});

	it("captures a reference computer to the share, with the account of the share", () => {
		const user = { UserID: "deploy", UserDomain: "CORP", UserPassword: "secret" };
		const variables = { ...share, ...user, DoCapture: "YES", TaskSequenceID: "W11", BackupFile: "ref.wim" };
		expect(deriveStep(backup, variables)).toMatchObject({ problems: [] });
		expect(deriveStep(backup, variables).input).toEqual({
			...{ file: "\\\\server\\captures$\\W11\\ref.wim", account: "CORP\\deploy", password: "secret", name: "W11" },
		});
	});

	it("calls the file after the sequence, and a backup after the computer", () => {
		const names = { ...share, TaskSequenceID: "W11", OSDComputerName: "PC-1" };
		expect(deriveStep(backup, { ...names, DoCapture: "YES" }).input.file).toBe("\\\\server\\captures$\\W11\\W11.wim");
		for (const ComputerBackupLocation of ["NETWORK", "AUTO"])
			expect(deriveStep(backup, { ...names, ComputerBackupLocation }).input).toMatchObject({
				...{ file: "\\\\server\\captures$\\W11\\PC-1.wim", "must-be-generalized": false },
			});
		expect(
			deriveStep(backup, { ComputerBackupLocation: "E:\\Backups\\", OSDComputerName: "PC-1" }).input,
		).toMatchObject({
			file: "E:\\Backups\\PC-1.wim",
		});
	});

	it("says what is missing, and what it does not do", () => {
		expect(deriveStep(backup, { DoCapture: "YES" }).problems[0]).toContain("BackupShare");
		expect(deriveStep(backup, { ...share, ComputerBackupLocation: "LOCAL" }).problems[0]).toContain("LOCAL");
	});
});
