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
