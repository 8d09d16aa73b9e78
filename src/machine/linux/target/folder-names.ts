import { type BigIntStats, lstatSync, readdirSync } from "node:fs";
import { foldCase } from "../../../base/windows-path.ts";

/** Milliseconds for which what was read is trusted, as Linux itself trusts names of such a volume. */
const TRUST = 1000;
/** A folder that takes long to read is trusted for so many times as long. */
const TRUST_PER_READ = 20;

/** A folder of a mounted volume with the names in it: Windows' lookup ignores case, the system's does not. */
export class FolderNames {
	/** Folder on this computer. */
	readonly host: string;
	/** Subfolders that were entered before, by folded name. */
	readonly entered = new Map<string, FolderNames>();
	#names: Map<string, string> | undefined;
	#twins = new Set<string>();
	#odd: string[] = [];
	/** Number of the volume that it lies on. */
	readonly device: bigint;
	#stamp: string;
	#checkedAt: number;
	#trust = TRUST;
	#isChanged = false;

	constructor(host: string, stats: BigIntStats) {
		this.host = host;
		this.device = stats.dev;
		this.#stamp = stampOf(stats);
		this.#checkedAt = performance.now();
	}

	/**
	 * Forgets what was read when the folder has changed since; false when it is gone. `now`: even when it was looked at a moment ago, but
	 * for a folder that was changed through here, where a change of others can't be told from our own.
	 */
	refresh(now = false): boolean {
		const isTrusted = performance.now() - this.#checkedAt < this.#trust;
		if (isTrusted && (!now || this.#isChanged)) return true;
		const stats = lstatSync(this.host, { bigint: true, throwIfNoEntry: false });
		if (stats?.isDirectory() !== true) return false;
		this.#checkedAt = performance.now();
		const stamp = stampOf(stats);
		if (stamp !== this.#stamp) this.forget();
		this.#stamp = stamp;
		return true;
	}

	/** The name as it is written, or undefined. */
	find(name: string): string | undefined {
		return this.#load().get(foldCase(name));
	}

	/** True when the folder has two names that are one on Windows. */
	isTwin(name: string): boolean {
		this.#load();
		return this.#twins.size > 0 && this.#twins.has(foldCase(name));
	}

	/** Names as written, sorted by the folded ones. */
	sorted(): readonly string[] {
		return [...this.#load()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, name]) => name);
	}

	/** Names that differ in case alone from another. */
	twins(): readonly string[] {
		const names = this.#load();
		return [...this.#twins].map((folded) => names.get(folded) ?? folded);
	}

	/** Names that no path of ours can hold: no valid text, or with a backslash. As far as they can be shown. */
	odd(): readonly string[] {
		this.#load();
		return this.#odd;
	}

	add(name: string): void {
		this.#names?.set(foldCase(name), name);
		this.#isChanged = true;
	}

	delete(name: string): void {
		this.#names?.delete(foldCase(name));
		this.#isChanged = true;
		this.entered.delete(foldCase(name));
	}

	/** Forgets what was read, here and below. */
	forget(): void {
		this.#names = undefined;
		this.#twins = new Set();
		this.#odd = [];
		this.#isChanged = false;
		this.entered.clear();
	}

	hostOf(name: string): string {
		return `${this.host}/${name}`;
	}

	#load(): Map<string, string> {
		if (this.#names !== undefined) return this.#names;
		const names = new Map<string, string>();
		const begin = performance.now();
		for (const name of readdirSync(this.host)) {
			const folded = foldCase(name);
			// What is no valid text is read with U+FFFD in it.
			if (name.includes("\\") || name.includes("\ufffd")) this.#odd.push(name);
			else if (names.has(folded)) this.#twins.add(folded);
			else names.set(folded, name);
		}
		this.#names = names;
		this.#trust = Math.max(TRUST, TRUST_PER_READ * (performance.now() - begin));
		return names;
	}
}

function stampOf(stats: BigIntStats): string {
	return `${stats.dev} ${stats.ino} ${stats.mtimeNs}`;
}
