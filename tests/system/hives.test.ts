import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyHive } from "../../src/machine/linux/target/hives/hive-header.ts";
import { targetHives } from "../../src/machine/linux/target/hives/hives.ts";
import { targetPaths } from "../../src/machine/linux/target/paths.ts";
import { askTool } from "../../src/machine/spawn.ts";
import { hivesContract } from "../contract/hives.contract.ts";
import { failureOf, successOf } from "../contract/subject.ts";

const LONGEST = 60_000;

/** Hives of a folder that stands for the volume D:. */
function hivesIn(folder: string, unwritable?: string) {
	const core = {
		id: "v",
		letter: "D",
		folder,
		fileSystem: "ntfs",
		kind: "fixed",
		role: "windows",
		style: "gpt",
	} as const;
	const volume = { ...core, ...(unwritable === undefined ? {} : { unwritable }) };
	const start = (program: string, words: readonly string[], input: string) => askTool(program, words, input, LONGEST);
	return targetHives({ paths: targetPaths(() => [volume]), start });
}

hivesContract("hivex", async () => {
	const folder = mkdtempSync(join(tmpdir(), "steppe-hives-"));
	writeFileSync(join(folder, "HIVE"), emptyHive("Test", 0));
	writeFileSync(join(folder, "DAMAGED"), "no hive");
	return {
		...{ hives: hivesIn(folder), hive: "D:\\HIVE", damaged: "D:\\DAMAGED", missing: "D:\\NONE" },
		dispose: async () => rmSync(folder, { recursive: true, force: true }),
	};
});

describe("hives by hivex", () => {
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "steppe-hives-"));
		file = join(folder, "HIVE");
		writeFileSync(file, emptyHive("Test", 0));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("agrees with hivex's own tools about what was written", async () => {
		const hives = hivesIn(folder);
		successOf(
			await hives.change("D:\\HIVE", [
				{ key: "A\\B", name: "text", value: { type: "REG_SZ", data: "C:\\x" } },
				{ key: "A\\B", name: "number", value: { type: "REG_DWORD", data: 4096 } },
				{ key: "A\\B", name: "long", value: { type: "REG_QWORD", data: "4294967296" } },
				{ key: "A\\B", name: "list", value: { type: "REG_MULTI_SZ", data: ["a", "b"] } },
			]),
		);
		const get = (name: string) => execFileSync("hivexget", [file, "A\\B", name], { encoding: "utf8" }).trim();
		expect([get("text"), get("number"), get("long"), get("list")]).toEqual(["C:\\x", "4096", "4294967296", "a\nb"]);
		const exported = execFileSync("hivexregedit", ["--export", file, "\\"], { encoding: "utf8" });
		expect(exported).toContain('"number"=dword:00001000');
		expect(exported).toContain('"list"=hex(7):61,00,00,00,62,00,00,00,00,00');
	});

	it.each([
		["no end", (bytes: Buffer) => bytes.subarray(0, 5000), /cut off/],
		["a wrong checksum", (bytes: Buffer) => patched(bytes, 0x100, 1), /checksum/],
		["changes in its logs", (bytes: Buffer) => resummed(patched(bytes, 4, 9)), /logs/],
		["a root that leads nowhere", (bytes: Buffer) => resummed(patched(bytes, 0x24, 0xfffffff0)), /can't be worked on/],
		["a bin that is none", (bytes: Buffer) => patched(bytes, 0x1000, 0x58585858), /can't be worked on/],
	])("refuses a hive with %s", async (_what, damage, message) => {
		const hives = hivesIn(folder);
		const damaged = damage(readFileSync(file));
		writeFileSync(file, damaged);
		const value = { type: "REG_SZ", data: "x" } as const;
		for (const answer of [
			await hives.get("D:\\HIVE", "A", "v"),
			await hives.change("D:\\HIVE", [{ key: "A", name: "v", value }]),
		]) {
			expect(answer).toMatchObject({
				ok: false,
				error: { id: "hive-damaged", message: expect.stringMatching(message) },
			});
		}
		expect(readFileSync(file).equals(damaged)).toBe(true);
		expect(readdirSync(folder)).toEqual(["HIVE"]);
	});

	it("refuses to write a value that hivex would write so that Windows can't read it", async () => {
		const value = { type: "REG_BINARY", data: "00".repeat(16_345) } as const;
		expect(failureOf(await hivesIn(folder).change("D:\\HIVE", [{ key: "A", name: "v", value }]))).toBe("input-invalid");
	});

	it("refuses to change a key that holds a value which hivex can't write again", async () => {
		const perl = 'my $h = Win::Hivex->open(shift, write => 1); my $n = $h->node_add_child($h->root, "A"); ';
		const set = '$h->node_set_values($n, [{ key => "big", t => 3, value => "x" x 20000 }]); $h->commit(undef);';
		execFileSync("perl", ["-MWin::Hivex", "-e", perl + set, file]);
		const before = readFileSync(file);
		const hives = hivesIn(folder);
		expect(successOf(await hives.get("D:\\HIVE", "A", "big"))).toEqual({
			type: "REG_BINARY",
			data: "78".repeat(20_000),
		});
		const value = { type: "REG_DWORD", data: 1 } as const;
		const answer = await hives.change("D:\\HIVE", [{ key: "A", name: "v", value }]);
		expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining("20000 bytes") } });
		expect(readFileSync(file).equals(before)).toBe(true);
	});

	it("tells a value whose type nobody asks for as a failure that names it", async () => {
		const perl =
			'my $h = Win::Hivex->open(shift, write => 1); $h->node_set_values($h->root, [{ key => "l", t => 6, value => "x" }]);';
		execFileSync("perl", ["-MWin::Hivex", "-e", `${perl} $h->commit(undef);`, file]);
		const answer = await hivesIn(folder).get("D:\\HIVE", "", "l");
		expect(answer).toMatchObject({
			ok: false,
			error: { id: "not-supported-here", message: expect.stringContaining("REG_LINK") },
		});
	});

	it("writes nothing to a volume that may not be written to", async () => {
		const answer = await hivesIn(folder, "is hibernated").change("D:\\HIVE", [{ key: "A", name: "v" }]);
		expect(answer).toMatchObject({
			ok: false,
			error: { id: "volume-unfit", message: expect.stringContaining("is hibernated") },
		});
	});

	it("names the package when hivex is not there", async () => {
		const start = async () => askTool("perl", ["-e", "exit 4"], "", LONGEST);
		const paths = targetPaths(() => [
			{
				...{ id: "v", letter: "D", folder, fileSystem: "ntfs", kind: "fixed", role: "windows", style: "gpt" },
			} as const,
		]);
		const answer = await targetHives({ paths, start }).get("D:\\HIVE", "A", "v");
		expect(answer).toMatchObject({
			ok: false,
			error: {
				id: "not-supported-here",
				operand: "D:\\HIVE",
				message: expect.stringContaining("apt-get install libwin-hivex-perl"),
			},
		});
	});

	it("leaves the old hive or the new one, whole, when it is killed at any moment", async () => {
		const program = join(import.meta.dirname, "change-hive.ts");
		const hives = hivesIn(folder);
		for (const wait of [0, 40, 90, 150]) {
			const child = spawn(process.execPath, [program, folder], {
				detached: true,
				stdio: ["ignore", "pipe", "inherit"],
			});
			await once(child.stdout, "data");
			await sleep(wait);
			process.kill(-(child.pid ?? 0), "SIGKILL");
			await once(child, "close");
			const left = successOf(await hives.get("D:\\HIVE", "A", "left"));
			expect(left).toMatchObject({ type: "REG_DWORD" });
			expect(successOf(await hives.get("D:\\HIVE", "B", "right"))).toEqual(left);
		}
		successOf(await hives.change("D:\\HIVE", [{ key: "A", name: "left" }]));
		expect(readdirSync(folder)).toEqual(["HIVE"]);
	});

	it("fails when the volume is full, with the hive as it was", async () => {
		const small = join(folder, "small");
		execFileSync("mkdir", [small]);
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=20k", "tmpfs", small]);
		try {
			writeFileSync(join(small, "HIVE"), readFileSync(file));
			truncateSync(join(small, "HIVE"), 8192);
			const value = { type: "REG_BINARY", data: "00".repeat(8000) } as const;
			const answer = await hivesIn(small).change("D:\\HIVE", [{ key: "A", name: "v", value }]);
			expect(failureOf(answer)).toBe("disk-full");
			expect(readFileSync(join(small, "HIVE")).equals(readFileSync(file))).toBe(true);
			expect(readdirSync(small)).toEqual(["HIVE"]);
		} finally {
			execFileSync("umount", [small]);
		}
	});
});

function patched(bytes: Buffer, at: number, word: number): Buffer {
	const copy = Buffer.from(bytes);
	copy.writeUInt32LE(word, at);
	return copy;
}

/** The base block with the checksum that its words have. */
function resummed(bytes: Buffer): Buffer {
	let sum = 0;
	for (let at = 0; at < 0x1fc; at += 4) sum ^= bytes.readInt32LE(at);
	return patched(bytes, 0x1fc, sum >>> 0);
}
