import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldCase } from "../../base/windows-path.ts";
import { replaceDurably } from "./host-volume.ts";

interface LoadedHives {
	readonly bootId: string;
	/** Where each hive is mounted, by the folded path of its file. */
	readonly mounts: Readonly<Record<string, string>>;
}

/** Hives that are loaded in the running system. They stay loaded when the engine is killed, and are gone after a restart. */
export class HiveMounts {
	readonly #folder: string;
	readonly #file: string;
	readonly #bootId: string;

	constructor(stateFolder: string, bootId: string) {
		this.#folder = stateFolder;
		this.#file = join(stateFolder, "hives.json");
		this.#bootId = bootId;
	}

	#read(): Readonly<Record<string, string>> {
		if (!existsSync(this.#file)) return {};
		try {
			const state = JSON.parse(readFileSync(this.#file, "utf8")) as LoadedHives;
			return state.bootId === this.#bootId ? state.mounts : {};
		} catch {
			return {};
		}
	}

	#write(mounts: Readonly<Record<string, string>>): void {
		replaceDurably(this.#folder, this.#file, `${JSON.stringify({ bootId: this.#bootId, mounts })}\n`);
	}

	/** Where a hive is mounted, or undefined. */
	mountOf(hive: string): string | undefined {
		return this.#read()[foldCase(hive)];
	}

	load(hive: string, mountedAs: string): void {
		this.#write({ ...this.#read(), [foldCase(hive)]: mountedAs });
	}

	/** Unloads it; nothing happens when it is not loaded. */
	unload(hive: string): void {
		const { [foldCase(hive)]: _gone, ...rest } = this.#read();
		this.#write(rest);
	}
}
