import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { diskUse } from "../../../src/machine/linux/target/in-use.ts";

const folder = mkdtempSync(join(tmpdir(), "steppe-in-use-"));
const image = join(folder, "disk.img");
const mounted = join(folder, "mounted");
let disk = "";

const run = (program: string, ...values: string[]) => execFileSync(program, values, { encoding: "utf8" }).trim();

beforeAll(() => {
	writeFileSync(image, "");
	truncateSync(image, 64 << 20);
	mkdirSync(mounted);
	disk = run("losetup", "--find", "--show", image);
});
afterAll(() => {
	run("losetup", "--detach", disk);
	rmSync(folder, { recursive: true });
});

describe("a disk that this computer uses", () => {
	const undo: (() => void)[] = [];
	afterEach(() => {
		for (const each of undo.splice(0).reverse()) each();
	});

	it("is free when only it is attached", () => {
		expect(diskUse(disk, [folder])).toEqual({ reasons: [], holdsContent: false });
		expect(diskUse(image, [folder]).reasons).toEqual([`it is attached as ${disk}`]);
	});

	it("is held by a file system on a part of it, whatever device shows that part", () => {
		const part = run("losetup", "--find", "--show", "--offset", String(1 << 20), image);
		undo.push(() => run("losetup", "--detach", part));
		run("mkfs.ext4", "-q", part);
		expect(diskUse(disk, []).reasons).toEqual([`it is attached as ${part}`]);
		run("mount", part, mounted);
		undo.push(() => run("umount", mounted));
		const reason = `${part.slice("/dev/".length)} is mounted at ${mounted}`;
		expect(diskUse(disk, [])).toEqual({ reasons: [reason], holdsContent: false });
		expect(diskUse(disk, [mounted]).holdsContent).toBe(true);
		expect(diskUse(image, []).reasons).toContain(reason);
	});

	it("is held by whoever has it alone, also when no table tells who", () => {
		const descriptor = openSync(disk, constants.O_RDWR | constants.O_EXCL);
		undo.push(() => closeSync(descriptor));
		expect(diskUse(disk, []).reasons).toEqual(["a program or a file system holds it"]);
	});
});
