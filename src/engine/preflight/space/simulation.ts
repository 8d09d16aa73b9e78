import type { Phase } from "../../../model/phase.ts";

/** A volume at the beginning of the simulation. */
export interface VolumeSpace {
	readonly id: string;
	/** For people: `C:`, `the new volume for Windows`. */
	readonly name: string;
	readonly sizeBytes: number;
	readonly usedBytes: number;
	/** Of the used bytes those that a wipe does not free: state folder, stores, blocks that shadow copies hold. */
	readonly keptBytes: number;
}

/** What one moment changes. Bytes are never negative. */
export type SpaceChange =
	/** Something new that a wipe would free again. */
	| { readonly kind: "add"; readonly volume: string; readonly bytes: number; readonly what: string }
	/** Something new under protection: a wipe leaves it. */
	| { readonly kind: "keep"; readonly volume: string; readonly bytes: number; readonly what: string }
	/** What is there gets a second name: it takes no space, and a wipe frees nothing of it. */
	| { readonly kind: "link"; readonly volume: string; readonly bytes: number; readonly what: string }
	| { readonly kind: "wipe"; readonly volume: string }
	/** The volume goes with its disk. */
	| { readonly kind: "lose"; readonly volume: string }
	| { readonly kind: "make"; readonly volume: VolumeSpace };

/** A moment of the run. */
export interface Moment {
	readonly node: string;
	readonly name: string;
	/** For people: `step 3 Apply image`, `the start of the run`. */
	readonly label: string;
	readonly phase: Phase;
	readonly changes: readonly SpaceChange[];
}

/** What takes space at a moment. */
export interface Share {
	readonly what: string;
	readonly bytes: number;
}

/** The fullest moment of a volume. */
export interface Peak {
	readonly moment: Moment;
	readonly usedBytes: number;
	readonly shares: readonly Share[];
}

/** How full a volume gets. */
export interface VolumeCourse {
	readonly volume: VolumeSpace;
	readonly peak: Peak;
	/** The first moment at which it does not fit, with what is missing then. */
	readonly misfit?: Peak & { readonly missingBytes: number };
}

const OLD = "what is there now";
const KEPT = "what is kept";

class Course {
	readonly #volume: VolumeSpace;
	#oldBytes: number;
	readonly #kept = new Map<string, number>();
	readonly #added = new Map<string, number>();
	peak: Peak | undefined;
	misfit: VolumeCourse["misfit"];

	constructor(volume: VolumeSpace) {
		this.#volume = volume;
		this.#oldBytes = Math.max(0, volume.usedBytes - volume.keptBytes);
		if (volume.keptBytes > 0) this.#kept.set(KEPT, volume.keptBytes);
	}

	change(change: SpaceChange): void {
		switch (change.kind) {
			case "add":
				this.#added.set(change.what, (this.#added.get(change.what) ?? 0) + change.bytes);
				break;
			case "keep":
				this.#kept.set(change.what, (this.#kept.get(change.what) ?? 0) + change.bytes);
				break;
			case "link": {
				const linked = Math.min(change.bytes, this.#oldBytes);
				this.#oldBytes -= linked;
				this.#kept.set(change.what, (this.#kept.get(change.what) ?? 0) + linked);
				break;
			}
			case "wipe":
				this.#oldBytes = 0;
				this.#added.clear();
				break;
		}
	}

	look(moment: Moment): void {
		const shares = [
			{ what: OLD, bytes: this.#oldBytes },
			...[...this.#kept, ...this.#added].map(([what, bytes]) => ({ what, bytes })),
		].filter(({ bytes }) => bytes > 0);
		const usedBytes = shares.reduce((sum, { bytes }) => sum + bytes, 0);
		const now = { moment, usedBytes, shares };
		if (this.peak === undefined || usedBytes > this.peak.usedBytes) this.peak = now;
		const missingBytes = usedBytes - this.#volume.sizeBytes;
		if (missingBytes > 0) this.misfit ??= { ...now, missingBytes };
	}

	get result(): VolumeCourse | undefined {
		if (this.peak === undefined) return undefined;
		const misfit = this.misfit === undefined ? {} : { misfit: this.misfit };
		return { volume: this.#volume, peak: this.peak, ...misfit };
	}
}

/** Follows every volume that gets something through all moments. Pure; the moment in which a volume is filled is looked at, not its rest. */
export function simulate(volumes: readonly VolumeSpace[], moments: readonly Moment[]): readonly VolumeCourse[] {
	const all = new Map(volumes.map((volume) => [volume.id, new Course(volume)]));
	const there = new Map(all);
	for (const moment of moments) {
		for (const change of moment.changes) {
			if (change.kind === "make") {
				const made = new Course(change.volume);
				all.set(change.volume.id, made);
				there.set(change.volume.id, made);
				continue;
			}
			const course = there.get(change.volume);
			if (change.kind === "lose") there.delete(change.volume);
			else course?.change(change);
			if (change.kind === "add" || change.kind === "keep") course?.look(moment);
		}
	}
	return [...all.values()].flatMap(({ result }) => (result === undefined ? [] : [result]));
}
