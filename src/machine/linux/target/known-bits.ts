import type { BigIntStats } from "node:fs";

/** So many files are remembered: enough for all of a folder between its listing and the last link to a file of it. */
const MOST = 50_000;

/** Attributes that were read a moment ago: each question for them costs a way to another process and back. */
export class KnownBits {
	readonly #known = new Map<bigint, { readonly device: bigint; readonly changedAt: bigint; readonly bits: number }>();

	remember({ ino, dev, ctimeNs }: BigIntStats, bits: number): void {
		if (this.#known.size >= MOST) this.#known.clear();
		this.#known.set(ino, { device: dev, changedAt: ctimeNs, bits });
	}

	/** The attributes of the file as it is now; undefined when it was changed since, or never read. */
	of({ ino, dev, ctimeNs }: BigIntStats): number | undefined {
		const known = this.#known.get(ino);
		return known?.device === dev && known.changedAt === ctimeNs ? known.bits : undefined;
	}

	forget(ino: bigint): void {
		this.#known.delete(ino);
	}

	forgetAll(): void {
		this.#known.clear();
	}
}
