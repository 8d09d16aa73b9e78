import { seededRandom } from "./memory-volume.ts";

interface StoredFile {
	/** What a power cut leaves for certain; undefined: no such file. */
	durable: Uint8Array | undefined;
	current: Uint8Array | undefined;
}

/** Files of one volume as bytes by folded path, with what was not flushed since. Folders are the paths above files. */
export class MemoryDisk {
	readonly id: string;
	readonly #files = new Map<string, StoredFile>();
	readonly #names = new Map<string, string>();

	constructor(id: string) {
		this.id = id;
	}

	/** The bytes at a relative path, or undefined. */
	get(path: string): Uint8Array | undefined {
		return this.#files.get(path.toUpperCase())?.current;
	}

	/** Relative paths of all files, as first written. */
	paths(): readonly string[] {
		return [...this.#files]
			.filter(([, file]) => file.current !== undefined)
			.map(([key]) => this.#names.get(key) ?? key);
	}

	/** Sets or, with undefined, deletes; durable after the next flush. */
	set(path: string, bytes: Uint8Array | undefined): void {
		const key = path.toUpperCase();
		if (!this.#names.has(key)) this.#names.set(key, path);
		this.#files.set(key, { durable: this.#files.get(key)?.durable, current: bytes });
	}

	flush(): void {
		for (const file of this.#files.values()) file.durable = file.current;
	}

	/** Files whose bytes would not survive a cut now. */
	unflushed(): readonly string[] {
		return [...this.#files].filter(([, file]) => file.durable !== file.current).map(([key]) => key);
	}

	/** Ends the power: each file that was not flushed is kept, taken back or torn, by chance; without a seed all are taken back. */
	cut(seed: number | undefined): void {
		const random = seed === undefined ? () => 0 : seededRandom(seed);
		for (const file of this.#files.values()) {
			if (file.current === file.durable) continue;
			const chance = random();
			if (chance < 0.4) file.current = file.durable;
			else if (chance < 0.8) file.current = torn(file, random());
			file.durable = file.current;
		}
	}
}

/** A file that grew loses a part of its growth; any other is kept or taken back whole. */
function torn({ durable, current }: StoredFile, share: number): Uint8Array | undefined {
	const start = durable?.length ?? 0;
	if (current === undefined || current.length < start) return durable;
	return current.slice(0, start + Math.floor((current.length - start) * share));
}
