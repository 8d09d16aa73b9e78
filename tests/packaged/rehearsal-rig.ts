import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { machineDigest } from "../../src/machine/rehearsal/digest.ts";
import type { TimedEvent } from "../../src/model/event.ts";

/** The trees that the example machines are made of. */
export const exampleTrees = resolve("src/cli/examples/machines");

/** Folders of the example machines' volumes, below a machine. */
export const officeVolumes = {
	efi: "disks/S4X100017/4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f501",
	windows: "disks/S4X100017/4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f503",
	data: "disks/S4X100017/4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f505",
};

/** How the executable ended. */
export interface Ending {
	readonly exitCode: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** A temporary folder in which dist/steppe works, with a home of its own and no Node.js to be found. */
export class PackagedRig {
	readonly folder = mkdtempSync(join(tmpdir(), "steppe-packaged-"));

	machine(name: string): string {
		return join(this.folder, name);
	}

	/** Runs the executable; `whileRunning` gets the process at work. */
	async run(
		args: readonly string[],
		environment: Readonly<Record<string, string>> = {},
		whileRunning?: (parent: ChildProcess) => Promise<void>,
	): Promise<Ending> {
		const child = spawn(resolve("dist/steppe"), args, {
			cwd: this.folder,
			env: { PATH: this.folder, TMPDIR: this.folder, ...environment },
			stdio: ["ignore", "pipe", "pipe"],
		});
		const texts = { stdout: "", stderr: "" };
		child.stdout.on("data", (bytes) => {
			texts.stdout += bytes;
		});
		child.stderr.on("data", (bytes) => {
			texts.stderr += bytes;
		});
		const ended = new Promise<number | null>((done, failed) => {
			child.on("close", done);
			child.on("error", failed);
		});
		await whileRunning?.(child);
		return { exitCode: await ended, ...texts };
	}

	/** Runs `steppe rehearse`. */
	rehearse(
		args: readonly string[],
		whileRunning?: (parent: ChildProcess) => Promise<void>,
		environment: Readonly<Record<string, string>> = {},
	): Promise<Ending> {
		return this.run(["rehearse", ...args], environment, whileRunning);
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** The lines of a machine's events.jsonl. A last line that is still being written is left out. */
export function readEvents(machine: string): readonly TimedEvent[] {
	const path = join(machine, "record/events.jsonl");
	if (!existsSync(path)) return [];
	const text = readFileSync(path, "utf8");
	const whole = text.slice(0, text.lastIndexOf("\n") + 1);
	return whole.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as TimedEvent]));
}

/** The digest of a machine, with the lines that it is made of. */
export async function digestOf(
	machine: string,
): Promise<{ readonly digest: string; readonly lines: readonly string[] }> {
	const digest = await machineDigest(machine);
	if (!digest.ok) throw new Error(JSON.stringify(digest.error));
	return digest.value;
}

/** SHA-256 of each file below a folder, by path. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		entries.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			return [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")];
		}),
	);
}
