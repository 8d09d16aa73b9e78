import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
	closeSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { emptyHive } from "../../../src/machine/linux/target/hives/hive-header.ts";
import { efiProgram } from "../../src/machine/linux/target/boot/programs.ts";
import { type Listed, listDevice } from "../ntfs/image-listing.ts";

const MIB = 1024 ** 2;
/** Files that the image carries, in MiB each: enough that nobody writes them before they are seen. */
const LARGE_FILES = 4;
const LARGE_MIB = 16;
/** So much is written when an apply is cut. */
const CUT_BYTES = 12 * MIB;
const LONGEST_WAIT = 60_000;
/** So long the last words of an engine that ended are waited for, in milliseconds. */
const LAST_WORDS = 5_000;

/** How a started command ended. */
export interface Ended {
	/** Undefined when a signal ended it. */
	readonly status: number | undefined;
	readonly words: string;
}

/** A command that still runs, leader of a process group of its own. */
export interface Begun {
	readonly processId: number;
	readonly ended: Promise<Ended>;
}

interface BeginOptions {
	readonly path?: string;
	readonly options?: readonly string[];
}

/** Runs a program of Linux and answers what it printed; throws with its words when it fails. */
export const tool = (program: string, ...words: readonly string[]) =>
	execFileSync(program, words, {
		encoding: "utf8",
		env: { ...process.env, LC_ALL: "C", MTOOLS_SKIP_CHECK: "1" },
		stdio: ["ignore", "pipe", "pipe"],
	});

/** A folder with an image of a Windows, sequences, and the packaged executable that deploys it to image files. */
export class CutRig {
	readonly base = mkdtempSync(join(tmpdir(), "steppe-cut-"));
	readonly share = join(this.base, "share");
	readonly wim = join(this.share, "content", "windows.wim");

	constructor(...properties: readonly string[]) {
		makeImage(join(this.base, "windows"), this.wim, properties);
		this.sequence("new.yaml", "windows.wim");
	}

	/** Writes the sequence of a bare-metal deployment of an image below `content`. */
	sequence(name: string, image: string): void {
		const steps = "steps:\n  - partition-disk: {}\n  - apply-image: { image: windows }\n";
		writeFileSync(join(this.share, name), `name: New PC\ncontent: { windows: { source: content/${image} } }\n${steps}`);
	}

	/** Starts a deployment; `path` is a folder before those of PATH. */
	begin(sequence: string, image: string, { path, options = [] }: BeginOptions = {}): Begun {
		const words = ["run", join(this.share, sequence), "--disk", `image:${image}`, "--unattended", ...options];
		const before = path === undefined ? {} : { PATH: `${path}:${process.env.PATH}` };
		const env = { ...process.env, ...before, STEPPE_STATE_FOLDER: join(this.base, "state") };
		const child = spawn(resolve("dist/steppe"), words, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
		let said = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += String(piece)));
		const ended = new Promise<Ended>((done) => {
			const tell = (code: number | null) => done({ status: code ?? undefined, words: said });
			child.on("close", tell);
			// What outlives the engine may keep its pipes open: then what came within a while must do.
			child.on("exit", (code) => void sleep(LAST_WORDS).then(() => tell(code)));
		});
		return { processId: child.pid ?? 0, ended };
	}

	run(sequence: string, image: string, ...options: readonly string[]): Promise<Ended> {
		return this.begin(sequence, image, { options }).ended;
	}

	/** Waits until wimlib has written a part of the volume, and stops it there: the id of its process. */
	async stopInApply(begun: Begun): Promise<number> {
		let isOver = false;
		void begun.ended.then(() => {
			isOver = true;
		});
		for (let waited = 0; waited < LONGEST_WAIT && !isOver; waited += 2) {
			const [id] = this.#applying();
			if (id !== undefined && writtenBy(id) > CUT_BYTES) {
				process.kill(id, "SIGSTOP");
				// The cut is in the middle: the program is still there, and not all of the content is written.
				expect(this.#applying()).toEqual([id]);
				expect(writtenBy(id)).toBeLessThan(LARGE_FILES * LARGE_MIB * MIB);
				return id;
			}
			await sleep(2);
		}
		throw new Error(`the apply was not seen: ${isOver ? (await begun.ended).words : "it did not begin"}`);
	}

	/** Processes of wimlib that apply for this rig. */
	#applying(): readonly number[] {
		return readdirSync("/proc").flatMap((name) => {
			try {
				const [program = "", verb] = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
				const isOurs = readFileSync(`/proc/${name}/environ`, "utf8").includes(`STEPPE_HELD_BY=${this.base}`);
				return program.endsWith("wimlib-imagex") && verb === "apply" && isOurs ? [Number(name)] : [];
			} catch {
				return [];
			}
		});
	}

	/** A folder for PATH in which a program does its work and then sleeps, until `release`; `reached` says that it sleeps. */
	held(program: string): { readonly path: string; reached(begun: Begun): Promise<void> } {
		const path = mkdtempSync(join(this.base, "held-"));
		const real = tool("sh", "-c", `command -v ${program}`).trim();
		const mark = join(path, "reached");
		const lines = ["#!/bin/sh", `${real} "$@"`, `echo > ${mark}`, "exec sleep 600", ""];
		writeFileSync(join(path, program), lines.join("\n"), { mode: 0o755 });
		const reached = async (begun: Begun) => {
			let end: Ended | undefined;
			void begun.ended.then((each) => {
				end = each;
			});
			for (let waited = 0; waited < LONGEST_WAIT && end === undefined; waited += 20) {
				if (statSync(mark, { throwIfNoEntry: false }) !== undefined) return;
				await sleep(20);
			}
			throw new Error(`${program} was not reached: ${end?.words}`);
		};
		return { path, reached };
	}

	/** Nothing of the rig may stay attached, mounted or running, whatever the run's end was. */
	expectNothingHeld(): void {
		expect(tool("losetup", "--all")).not.toContain(this.base);
		expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(join(this.base, "state"));
		expect(this.#applying()).toEqual([]);
	}

	/** Destroys the table of files of the Windows volume, as bytes that never reached the disk do. */
	damage(disk: string): void {
		const { first } = windowsExtent(disk);
		const file = openSync(disk, "r+");
		try {
			const boot = Buffer.alloc(512);
			readSync(file, boot, 0, 512, first);
			const table = Number(boot.readBigUInt64LE(48)) * boot.readUInt16LE(11) * (boot[13] ?? 0);
			writeSync(file, Buffer.alloc(65_536, 0x5a), 0, 65_536, first + table);
		} finally {
			closeSync(file);
		}
	}

	/** What programs that are not ours find on a deployed disk: the files of Windows, and what is wrong with it. */
	async inspect(disk: string): Promise<Readonly<Record<string, unknown>>> {
		expect(tool("sgdisk", "-v", disk)).toContain("No problems found");
		const { first, length } = windowsExtent(disk);
		const place = ["--offset", String(first), "--sizelimit", String(length)];
		const device = tool("losetup", "--find", "--show", ...place, disk).trim();
		try {
			expect(tool("ntfsfix", "-n", device)).toContain("processed successfully");
			// Counts every cluster of every file against the volume's own table of them.
			expect(tool("ntfsresize", "--info", "--force", device)).not.toMatch(/ERROR|inconsisten|not referenced/i);
			return comparable(await listDevice(device, join(this.base, "found.wim")));
		} finally {
			tool("losetup", "--detach", device);
		}
	}

	remove(): void {
		rmSync(this.base, { recursive: true });
	}
}

/** Where the Windows volume of a disk lies, in bytes, as sgdisk says. */
function windowsExtent(disk: string): { readonly first: number; readonly length: number } {
	const text = tool("sgdisk", "-i", "3", disk);
	const sector = (name: string) => Number(new RegExp(`${name} sector: (\\d+)`).exec(text)?.[1]);
	const first = sector("First") * 512;
	return { first, length: (sector("Last") + 1) * 512 - first };
}

/** Bytes that a process has written so far (proc(5), io); 0 when it is gone. */
function writtenBy(processId: number): number {
	try {
		return Number(/^wchar: (\d+)/m.exec(readFileSync(`/proc/${processId}/io`, "utf8"))?.[1]);
	} catch {
		return 0;
	}
}

/** Kills a command with all that it started, and waits until it is gone. */
export async function killGroup({ processId, ended }: Begun): Promise<void> {
	process.kill(-processId, "SIGKILL");
	await ended;
}

/** Without what differs from run to run: times, the log, and the note that the run has ended. */
function comparable(listed: ReadonlyMap<string, Listed>): Readonly<Record<string, unknown>> {
	const kept = [...listed].filter(
		([path]) => !/^\/Windows\/Logs\/Steppe|^\/_SMSTaskSequence\/finished\.json$/.test(path),
	);
	return Object.fromEntries(
		kept.map(([path, { streams, attributes, owner, dacl, linkGroup }]) => [
			path,
			{ streams, attributes, owner, dacl, isLinked: linkGroup !== "0" },
		]),
	);
}

/** A folder that stands for a Windows, captured with wimlib's own program. */
function makeImage(windows: string, wim: string, properties: readonly string[]): void {
	const put = (path: string, bytes: Uint8Array) => {
		mkdirSync(join(windows, path, ".."), { recursive: true });
		writeFileSync(join(windows, path), bytes);
	};
	put("Windows/System32/ntoskrnl.exe", Buffer.alloc(3_000_000, "kernel"));
	put("Windows/System32/winload.efi", efiProgram());
	put("Windows/Boot/EFI/bootmgfw.efi", efiProgram());
	put("Windows/System32/config/SYSTEM", emptyHive("SYSTEM", 1_700_000_000_000));
	put("Windows/System32/config/SOFTWARE", emptyHive("SOFTWARE", 1_700_000_000_000));
	linkSync(join(windows, "Windows/System32/ntoskrnl.exe"), join(windows, "Windows/second-name.exe"));
	for (let index = 0; index < LARGE_FILES; index++) put(`Windows/large-${index}.bin`, randomBytes(LARGE_MIB * MIB));
	for (let index = 0; index < 100; index++) put(`Windows/small/${index % 20}/${index}.txt`, randomBytes(2000));
	mkdirSync(join(wim, ".."), { recursive: true });
	const edition = ["--image-property", "WINDOWS/EDITIONID=Professional"];
	tool("wimlib-imagex", "capture", windows, wim, "Windows 11 Pro", "--compress=none", ...properties, ...edition);
	rmSync(windows, { recursive: true });
}
