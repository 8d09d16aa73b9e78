import { lstatSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { foldCase } from "../../../base/windows-path.ts";

/** A folder of a volume with the names in it, read from the host once: Windows' lookup ignores case, the host's may not. */
export class Folder {
	/** Folder on the host. */
	readonly host: string;
	/** Subfolders that were entered before, by folded name. */
	readonly entered = new Map<string, Folder>();
	#names: Map<string, string> | undefined;
	#twins = new Set<string>();
	#fileId: string | undefined;

	constructor(host: string) {
		this.host = host;
	}

	/** The host's id of the folder. */
	fileId(): string {
		this.#fileId ??= String(lstatSync(this.host, { bigint: true }).ino);
		return this.#fileId;
	}

	/** The name as it is written on the host, or undefined. */
	find(name: string): string | undefined {
		return this.#load().get(foldCase(name));
	}

	/** True when the host has two names that are one on Windows. */
	isTwin(name: string): boolean {
		this.#load();
		return this.#twins.size > 0 && this.#twins.has(foldCase(name));
	}

	/** Folded names with the names as written on the host, sorted by the folded ones; of twins none. */
	sorted(): readonly (readonly [folded: string, name: string])[] {
		const names = [...this.#load()].filter(([folded]) => !this.#twins.has(folded));
		return names.sort(([left], [right]) => (left < right ? -1 : 1));
	}

	hasTwins(): boolean {
		this.#load();
		return this.#twins.size > 0;
	}

	isEmpty(): boolean {
		return this.#load().size === 0;
	}

	add(name: string): void {
		this.#load().set(foldCase(name), name);
	}

	delete(name: string): void {
		this.#load().delete(foldCase(name));
		this.entered.delete(foldCase(name));
	}

	/** Forgets what was read, here and below. */
	forget(): void {
		this.#names = undefined;
		this.#twins = new Set();
		this.entered.clear();
	}

	/** Where the name is, or would be, on the host. */
	hostOf(name: string): string {
		return `${this.host}${sep}${name}`;
	}

	#load(): Map<string, string> {
		if (this.#names !== undefined) return this.#names;
		const names = new Map<string, string>();
		for (const name of readdirSync(this.host)) {
			const folded = foldCase(name);
			if (names.has(folded)) this.#twins.add(folded);
			else names.set(folded, name);
		}
		this.#names = names;
		return names;
	}
}
