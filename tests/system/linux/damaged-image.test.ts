import { closeSync, copyFileSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CutRig, tool } from "./cut-rig.ts";

const rig = new CutRig();

afterAll(() => rig.remove());

/** Copies the image with bytes in the middle of its content changed. */
function damagedCopy(name: string): string {
	const path = join(rig.share, "content", name);
	copyFileSync(rig.wim, path);
	if (name.includes("checked")) tool("wimlib-imagex", "optimize", path, "--check");
	const file = openSync(path, "r+");
	const middle = Math.floor(statSync(path).size / 2);
	const bytes = Buffer.alloc(64);
	readSync(file, bytes, 0, 64, middle);
	writeSync(
		file,
		bytes.map((each) => each ^ 0xff),
		0,
		64,
		middle,
	);
	closeSync(file);
	return path;
}

describe("a deployment that can't be ended", () => {
	it("says that the content of an image without an integrity table is damaged, when it meets it", async () => {
		damagedCopy("damaged.wim");
		rig.sequence("damaged.yaml", "damaged.wim");
		const { status, words } = await rig.run("damaged.yaml", `${join(rig.base, "damaged.img")}:64G`);
		expect(status).toBe(1);
		expect(words).toMatch(/error id +image-damaged/);
		expect(words).toContain("content/damaged.wim");
		rig.expectNothingHeld();
	});

	it("refuses an image whose integrity table tells other bytes, and touches nothing", async () => {
		damagedCopy("checked.wim");
		rig.sequence("damaged.yaml", "checked.wim");
		const disk = join(rig.base, "untouched.img");
		const { status, words } = await rig.run("damaged.yaml", `${disk}:64G`);
		expect(status).toBe(4);
		expect(words).toContain("Nothing was touched");
		expect(words).toContain("The file is damaged between byte");
		expect(statSync(disk).blocks).toBe(0);
		rig.expectNothingHeld();
	});
});
