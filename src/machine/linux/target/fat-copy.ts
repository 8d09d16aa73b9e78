import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { done, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import type { ToolBox, ToolName } from "./tool-box.ts";

/** Where a FAT volume lies: a disk or image file, and the byte at which it begins. */
export interface FatPlace {
	readonly file: string;
	readonly offsetBytes: number;
}

/** mtools asks nothing, reads nobody's settings, and takes a volume without the geometry of a floppy disk. */
const ENVIRONMENT = { MTOOLS_SKIP_CHECK: "1", MTOOLSRC: "/dev/null", MTOOLS_NO_VFAT: "0" };
const READ = "read the FAT volume";
const WRITE = "write the FAT volume";

/**
 * The files of a FAT volume in a folder of this computer, for kernels that can't mount one: read when it is opened, written back by
 * `store`. What was not stored is lost with the process, as with a power cut.
 */
export class FatCopy {
	readonly folder: string;
	readonly #tools: ToolBox;
	readonly #place: FatPlace;
	/** What the volume holds, by path: size and time of change; folders have none. */
	#stored = new Map<string, string>();

	private constructor(tools: ToolBox, place: FatPlace, folder: string) {
		this.#tools = tools;
		this.#place = place;
		this.folder = folder;
	}

	/** Reads the whole volume into a folder, which is emptied before. */
	static async open(tools: ToolBox, place: FatPlace, folder: string): Promise<Result<FatCopy, Failure>> {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const copy = new FatCopy(tools, place, folder);
		const listed = await copy.#run("mdir", ["-b", "::/"], READ);
		if (!listed.ok) return listed;
		if (/^::\//m.test(listed.value)) {
			const read = await copy.#run("mcopy", ["-s", "-n", "-m", "::*", folder], READ);
			if (!read.ok) return read;
		}
		copy.#stored = found(folder);
		return ok(copy);
	}

	/** Writes what was changed since; new folders first, then files in the order of their paths, removals before both. */
	async store(): Promise<Result<void, Failure>> {
		const now = found(this.folder);
		const gone = [...this.#stored.keys()].filter(
			(path) => !now.has(path) || isFolder(now, path) !== isFolder(this.#stored, path),
		);
		const tops = gone.filter((path) => !gone.some((above) => path.startsWith(`${above}/`)));
		for (const path of tops) {
			const removed = await this.#run(isFolder(this.#stored, path) ? "mdeltree" : "mdel", [`::/${path}`], WRITE);
			if (!removed.ok) return removed;
		}
		for (const path of gone) this.#stored.delete(path);
		for (const [path, mark] of now) {
			if (this.#stored.get(path) === mark) continue;
			const words = mark === FOLDER ? [`::/${path}`] : ["-o", "-m", join(this.folder, path), `::/${path}`];
			const written = await this.#run(mark === FOLDER ? "mmd" : "mcopy", words, WRITE);
			if (!written.ok) return written;
			this.#stored.set(path, mark);
		}
		return done;
	}

	/** Forgets what was not stored. */
	close(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	#run(name: ToolName, words: readonly string[], operation: string): Promise<Result<string, Failure>> {
		const { file, offsetBytes } = this.#place;
		return this.#tools.run(name, ["-i", `${file}@@${offsetBytes}`, ...words], operation, file, {
			environment: ENVIRONMENT,
		});
	}
}

const FOLDER = "folder";

function isFolder(entries: ReadonlyMap<string, string>, path: string): boolean {
	return entries.get(path) === FOLDER;
}

/** All entries below a folder, each folder before what is in it. */
function found(root: string): Map<string, string> {
	const entries = new Map<string, string>();
	const walk = (below: string): void => {
		for (const name of existsSync(join(root, below)) ? readdirSync(join(root, below)).sort() : []) {
			const path = below === "" ? name : `${below}/${name}`;
			const stats = lstatSync(join(root, path), { bigint: true });
			if (stats.isDirectory()) {
				entries.set(path, FOLDER);
				walk(path);
			} else entries.set(path, `${stats.size} ${stats.mtimeNs} ${stats.ino}`);
		}
	};
	walk("");
	return entries;
}
