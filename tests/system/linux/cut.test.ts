import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CutRig, killGroup } from "./cut-rig.ts";

const rig = new CutRig();
let whole: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
	const disk = join(rig.base, "whole.img");
	const { status, words } = await rig.run("new.yaml", `${disk}:64G`);
	expect(words).toContain("Run finished");
	expect(status).toBe(0);
	whole = await rig.inspect(disk);
	expect(Object.keys(whole)).toContain("/Windows/large-0.bin");
});
afterAll(() => rig.remove());

// One disk is cut again and again: each cut meets what the one before it left.
describe("a deployment that is cut", () => {
	const disk = `${join(rig.base, "cut.img")}:64G`;

	it.each(["mkntfs", "sgdisk"])("is killed while the disk is made, behind %s", async (program) => {
		const { path, reached } = rig.held(program);
		const begun = rig.begin("new.yaml", disk, { path });
		await reached(begun);
		await killGroup(begun);
	});

	it("is killed in the middle of an apply, with all that it had started", async () => {
		const begun = rig.begin("new.yaml", disk);
		await rig.stopInApply(begun);
		await killGroup(begun);
		// Worse than what a killed program leaves: no driver mounts it any more.
		rig.damage(join(rig.base, "cut.img"));
	});

	it("is killed in the middle of an apply, and the applying program lives on", async () => {
		const begun = rig.begin("new.yaml", disk);
		const wimlib = await rig.stopInApply(begun);
		process.kill(begun.processId, "SIGKILL");
		await begun.ended;
		process.kill(wimlib, "SIGCONT");
	});

	it("says that the applying program was killed, and waits with nothing attached", async () => {
		const begun = rig.begin("new.yaml", disk);
		process.kill(await rig.stopInApply(begun), "SIGKILL");
		const { status, words } = await begun.ended;
		expect(words).toContain("wimlib-imagex did not end by itself");
		expect(status).not.toBe(0);
		rig.expectNothingHeld();
	});

	it("goes on after all that, and the disk is as one without a cut", async () => {
		const { status, words } = await rig.run("new.yaml", disk, "--resume");
		expect(words).toContain("Run finished");
		expect(status).toBe(0);
		rig.expectNothingHeld();
		expect(await rig.inspect(join(rig.base, "cut.img"))).toEqual(whole);
	});
});
