import { closeSync, lstatSync, openSync, truncateSync, writeSync } from "node:fs";
import { sep } from "node:path";

/** A change of a volume that a power cut may lose, with what is needed to take it back. */
export interface PendingChange {
	/** What it touches: folded paths relative to the volume, and `#id` for the content of a file. */
	readonly touches: readonly string[];
	/** Undoes it on the host; absent when it can't be lost. */
	readonly takeBack?: () => void;
	/** The bytes that it wrote: they may be torn although the name stays. */
	readonly data?: { readonly host: string; readonly file: string; readonly from: number };
	/** A name that moved on the host. */
	readonly moved?: { readonly from: string; readonly to: string };
	/** A name that went from the host. */
	readonly gone?: string;
}

/** The changes of one volume since its last flush, oldest first. */
export class PendingChanges {
	#changes: PendingChange[] = [];

	add(change: PendingChange): void {
		this.#changes.push(change);
	}

	get size(): number {
		return this.#changes.length;
	}

	clear(): void {
		this.#changes = [];
	}

	/** Loses a part of the changes as a disk without power does, in an order that the numbers decide; tears bytes of what stays. */
	lose(next: () => number): void {
		const lossRate = [0, 0.2, 0.5, 0.8, 1][Math.floor(next() * 5)] ?? 0.5;
		const kept: PendingChange[] = [];
		const keptPlaces = new TouchedPlaces();
		for (const change of this.#changes.toReversed()) {
			const wanted = next() < lossRate;
			if (wanted && change.takeBack !== undefined && !keptPlaces.concerns(change.touches)) change.takeBack();
			else {
				kept.push(change);
				keptPlaces.add(change.touches);
			}
		}
		this.clear();
		tear(kept.toReversed(), next);
	}
}

/** Places that kept changes touch: an earlier change of the same place, of one above or below, must have happened too. */
class TouchedPlaces {
	readonly #places = new Set<string>();
	readonly #above = new Set<string>();

	add(places: readonly string[]): void {
		for (const place of places) {
			this.#places.add(place);
			for (const above of placesAbove(place)) this.#above.add(above);
		}
	}

	concerns(places: readonly string[]): boolean {
		return places.some(
			(place) =>
				this.#places.has(place) ||
				this.#above.has(place) ||
				placesAbove(place).some((above) => this.#places.has(above)),
		);
	}
}

/** The folders above a place; the volume's root, the empty text, is above all. */
function placesAbove(place: string): string[] {
	if (place === "") return [];
	const names = place.split("\\");
	return ["", ...names.slice(1).map((_, index) => names.slice(0, index + 1).join("\\"))];
}

/** Damages the newest unflushed bytes of some files: cut short, or zeroes where the text should be. */
function tear(kept: readonly PendingChange[], next: () => number): void {
	const seen = new Set<string>();
	for (let index = kept.length - 1; index >= 0; index--) {
		const data = kept[index]?.data;
		if (data === undefined || seen.has(data.file)) continue;
		seen.add(data.file);
		const choice = next();
		const share = next();
		const host = placeAfter(data.host, kept.slice(index + 1));
		if (choice >= 0.4 && host !== undefined) tearFile(host, data, choice, share);
	}
}

/** Where the file is after the later changes; undefined when it went. */
function placeAfter(host: string, later: readonly PendingChange[]): string | undefined {
	let place = host;
	for (const { moved, gone } of later) {
		if (gone === place) return undefined;
		if (moved === undefined) continue;
		if (place === moved.from) place = moved.to;
		else if (place.startsWith(`${moved.from}${sep}`)) place = `${moved.to}${place.slice(moved.from.length)}`;
	}
	return place;
}

function tearFile(host: string, data: { file: string; from: number }, choice: number, share: number): void {
	const stats = lstatSync(host, { bigint: true, throwIfNoEntry: false });
	if (stats === undefined || String(stats.ino) !== data.file) return;
	const size = Number(stats.size);
	if (size <= data.from) return;
	const intact = data.from + Math.floor((size - data.from) * share);
	if (choice < 0.7) {
		truncateSync(host, intact);
		return;
	}
	const descriptor = openSync(host, "r+");
	const zeroes = Buffer.alloc(Math.min(size - intact, 1 << 20));
	for (let at = intact; at < size; at += zeroes.length)
		writeSync(descriptor, zeroes, 0, Math.min(zeroes.length, size - at), at);
	closeSync(descriptor);
}
