import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { ReleaseRecord } from "../../../model/release.ts";
import { type HeldLedger, processesOf } from "./held.ts";
import type { ToolBox } from "./tool-box.ts";

/** A part of a disk as a device of its own. */
export interface Loop {
	/** `/dev/loop3`. */
	readonly device: string;
	/** Of its line in the ledger. */
	readonly number: number;
}

/** A file system that is mounted. */
export interface Mounted {
	readonly folder: string;
	readonly number: number;
}

const ATTACH = "attach a part of the disk";
const LONGEST_WAIT = 10_000;
const PAUSE = 50;

/** The process of the engine, and how it ends others. */
export interface EngineHost {
	readonly processId: number;
	readonly kill: (processId: number, signal: "SIGTERM" | "SIGKILL") => void;
}

/** Loop devices and mounts of one machine: each is written down before it is made, and given back whatever happens. */
export class Attachments {
	readonly #tools: ToolBox;
	readonly #ledger: HeldLedger;
	readonly #host: EngineHost;
	/** The machine's private folder, which marks its processes. */
	readonly #folder: string;

	constructor(tools: ToolBox, ledger: HeldLedger, folder: string, host: EngineHost) {
		this.#tools = tools;
		this.#ledger = ledger;
		this.#folder = folder;
		this.#host = host;
	}

	/** Attaches bytes of a disk or image file as a loop device. */
	async attach(file: string, offsetBytes: number, sizeBytes: number): Promise<Result<Loop, Failure>> {
		// Another program may take the free device between the question and the attachment: then the next one is asked for.
		for (let attempt = 0; ; attempt++) {
			const free = await this.#tools.run("losetup", ["--find"], ATTACH, file);
			if (!free.ok) return free;
			const device = free.value.trim();
			const number = this.#ledger.acquired({ kind: "loop-device", device, file });
			const words = ["--offset", String(offsetBytes), "--sizelimit", String(sizeBytes), device, file];
			const attached = await this.#tools.run("losetup", words, ATTACH, file);
			if (attached.ok) return ok({ device, number });
			this.#ledger.released(number);
			if (attempt === 5 || attached.error.id !== "command-failed") return attached;
			await sleep(PAUSE * 2 ** attempt);
		}
	}

	async detach({ device, number }: Loop): Promise<Result<void, Failure>> {
		const detached = await this.#tools.run("losetup", ["--detach", device], "detach a part of the disk", device);
		if (!detached.ok) return detached;
		const gone = await until(() => backingFile(device) === undefined);
		if (!gone) return fail(stillHeld("detach a part of the disk", device));
		this.#ledger.released(number);
		return done;
	}

	/** Mounts an NTFS volume with all that Windows keeps; never one that is not clean for writing. */
	async mountNtfs(device: string, folder: string, isWritable: boolean): Promise<Result<Mounted, Failure>> {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const number = this.#ledger.acquired({ kind: "mount", source: device, target: folder });
		// norecover: what was not closed in order is refused, never mended. Streams stand behind a colon, as in Windows.
		const options = [isWritable ? "rw" : "ro", "norecover", "noatime", "streams_interface=windows"];
		const words = ["-o", options.join(","), device, folder];
		const mounted = await this.#tools.run("ntfs-3g", words, "mount the volume", device);
		if (!mounted.ok) {
			this.#ledger.released(number);
			return mounted;
		}
		const isThere = mountAt(folder);
		if (isThere !== undefined && (!isWritable || !isThere.readOnly)) return ok({ folder, number });
		const released = await this.unmount({ folder, number });
		const message = "The volume was mounted for reading only, which a hibernated Windows or a fault does.";
		return released.ok
			? fail({ id: "volume-unfit", operation: "mount the volume", operand: device, message })
			: released;
	}

	/** Unmounts and waits until the driver of the file system has ended: nothing writes to the device any more. */
	async unmount({ folder, number }: Mounted): Promise<Result<void, Failure>> {
		const unmounted = await this.#unmountFolder(folder);
		if (unmounted.ok) this.#ledger.released(number);
		return unmounted;
	}

	/** Gives back what an ended process held: its tools first, then mounts with their drivers, then devices; newest first. */
	async releaseAll(): Promise<Result<number, Failure>> {
		const held = this.#ledger.held();
		const tools = await this.#endPrograms((words) => !words.some((word) => word.endsWith("ntfs-3g")));
		if (!tools.ok) return tools;
		for (const kind of ["mount", "loop-device"] as const) {
			for (const { number, what } of held.filter((each) => each.what.kind === kind)) {
				const released = await this.release(what);
				if (!released.ok) return released;
				this.#ledger.released(number);
			}
			// A driver whose mount was not there yet when its engine was killed.
			const drivers = await this.#endPrograms(() => true);
			if (!drivers.ok) return drivers;
		}
		this.#ledger.clear();
		return ok(held.length);
	}

	/** Gives one thing back; what is gone, or belongs to somebody else by now, is left alone. */
	async release(what: ReleaseRecord): Promise<Result<void, Failure>> {
		if (what.kind === "mount") {
			const mount = mountAt(what.target);
			return mount?.source === what.source ? this.#unmountFolder(what.target) : done;
		}
		if (what.kind !== "loop-device" || backingFile(what.device) !== realPath(what.file)) return done;
		const detached = await this.#tools.run(
			"losetup",
			["--detach", what.device],
			"detach a part of the disk",
			what.device,
		);
		if (!detached.ok) return detached;
		const gone = await until(() => backingFile(what.device) === undefined);
		return gone ? done : fail(stillHeld("detach a part of the disk", what.device));
	}

	async #unmountFolder(folder: string): Promise<Result<void, Failure>> {
		const mount = mountAt(folder);
		if (mount === undefined) return done;
		let unmounted: Result<string, Failure> = ok("");
		// Somebody who looks into it, such as an indexer, goes away again.
		for (let waited = 0; waited <= LONGEST_WAIT / 5; waited += 200) {
			unmounted = await this.#tools.run("umount", [folder], "unmount the volume", folder);
			if (unmounted.ok || mountAt(folder) === undefined) break;
			await sleep(200);
		}
		if (!unmounted.ok && mountAt(folder) !== undefined) return unmounted;
		const closed = await until(() => !this.#isServed(mount.source));
		if (!closed) return fail(stillHeld("unmount the volume", folder));
		if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
		return done;
	}

	/** Ends programs that outlived their engine, of those that are meant. */
	async #endPrograms(isMeant: (words: readonly string[]) => boolean): Promise<Result<void, Failure>> {
		const others = () =>
			processesOf(this.#folder, this.#host.processId).filter((id) => wordsOf(id).length > 0 && isMeant(wordsOf(id)));
		for (const signal of ["SIGTERM", "SIGKILL"] as const) {
			for (const id of others()) this.#send(id, signal);
			if (await until(() => others().length === 0, LONGEST_WAIT / 2)) return done;
		}
		return fail(stillHeld("end the programs of an ended run", others().join(", ")));
	}

	#send(processId: number, signal: "SIGTERM" | "SIGKILL"): void {
		try {
			this.#host.kill(processId, signal);
		} catch {
			// It ended by itself.
		}
	}

	/** True while a driver of ours has the device open. */
	#isServed(device: string): boolean {
		return processesOf(this.#folder, this.#host.processId).some((id) => {
			const words = wordsOf(id);
			return words.some((word) => word.endsWith("ntfs-3g")) && words.includes(device);
		});
	}
}

function stillHeld(operation: string, operand: string): Failure {
	return { id: "file-locked", operation, operand, message: "Something still uses it after 10 seconds." };
}

async function until(isDone: () => boolean, patience = LONGEST_WAIT): Promise<boolean> {
	for (let waited = 0; waited < patience; waited += PAUSE) {
		if (isDone()) return true;
		await sleep(PAUSE);
	}
	return isDone();
}

/** The command line of a process, word by word; none when it has ended. */
function wordsOf(processId: number): readonly string[] {
	try {
		const text = readFileSync(`/proc/${processId}/cmdline`, "utf8");
		return text === "" ? [] : text.split("\0");
	} catch {
		return [];
	}
}

/** What a loop device shows; undefined when it is free. */
export function backingFile(device: string): string | undefined {
	try {
		return readFileSync(`/sys/block/${device.replace("/dev/", "")}/loop/backing_file`, "utf8").trim();
	} catch {
		return undefined;
	}
}

/** All loop devices in use: their names without `/dev/`, and what they show. */
export function loopsInUse(): readonly { readonly name: string; readonly file: string }[] {
	return readdirSync("/sys/block").flatMap((name) => {
		const file = name.startsWith("loop") ? backingFile(name) : undefined;
		return file === undefined ? [] : [{ name, file }];
	});
}

/** A line of the kernel's table of mounts. */
export interface MountLine {
	/** `8:1`. */
	readonly device: string;
	readonly folder: string;
	readonly source: string;
	readonly readOnly: boolean;
}

/** The kernel's table of mounts, in the order in which they were made (proc(5), mountinfo). */
export function mountLines(): readonly MountLine[] {
	return readFileSync("/proc/self/mountinfo", "utf8")
		.split("\n")
		.flatMap((line) => {
			const [before = "", behind = ""] = line.split(" - ", 2);
			const [, , device = "", , folder = "", options = ""] = before.split(" ");
			const [, source = "", superOptions = ""] = behind.split(" ");
			if (folder === "") return [];
			const readOnly = [options, superOptions].some((list) => list.split(",").includes("ro"));
			return [{ device, folder: plain(folder), source: plain(source), readOnly }];
		});
}

function mountAt(folder: string): MountLine | undefined {
	return mountLines().findLast((line) => line.folder === folder);
}

/** Blanks and backslashes stand there as octal numbers: `\040`. */
function plain(text: string): string {
	return text.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
