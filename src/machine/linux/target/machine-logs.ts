import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { done, ok, type Result } from "../../../base/result.ts";
import { driveLetter, joinPath, pathNames, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { Files } from "../../../model/ports.ts";
import type { VolumeSet } from "./volume-set.ts";

/**
 * Logs of the machine. They are written beside its disks, by volume and path, because a volume can be away while an image is applied to it,
 * and are copied to where the machine has them whenever somebody shall see them there.
 */
export class MachineLogs {
	readonly #set: VolumeSet;
	readonly #files: Files;
	readonly #folder: string;
	#last: WindowsPath | undefined;

	constructor(set: VolumeSet, files: Files, privateFolder: string) {
		this.#set = set;
		this.#files = files;
		this.#folder = join(privateFolder, "logs");
	}

	/** Where the logs of a folder are written. */
	hostPath(path: WindowsPath): Result<string, Failure> {
		const volume = this.#set.paths.volumeOf(path);
		if (!volume.ok) return volume;
		this.#last = path;
		const folder = this.#beside(volume.value.id, path);
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return ok(folder);
	}

	/** Copies the logs of the folder that was asked for last to the machine. */
	async settle(): Promise<Result<void, Failure>> {
		const path = this.#last;
		if (path === undefined) return done;
		const volume = this.#set.all().find(({ id }) => this.#set.letterOf(id) === driveLetter(path));
		await volume?.busy;
		const place = this.#set.paths.volumeOf(path);
		// The volume went, and with it what stood on it.
		if (!place.ok) return done;
		return this.#copy(this.#beside(place.value.id, path), path);
	}

	async #copy(from: string, to: WindowsPath): Promise<Result<void, Failure>> {
		if (!existsSync(from)) return done;
		const made = await this.#files.createFolder(to);
		if (!made.ok) return made;
		for (const name of readdirSync(from)) {
			const host = join(from, name);
			const target = joinPath(to, name);
			const copied = statSync(host).isDirectory()
				? await this.#copy(host, target)
				: await this.#files.write(target, readFileSync(host));
			if (!copied.ok) return copied;
		}
		return done;
	}

	#beside(volume: string, path: WindowsPath): string {
		return join(this.#folder, volume, ...pathNames(path));
	}
}
