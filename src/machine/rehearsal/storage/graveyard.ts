import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileIdOf } from "./file-id.ts";
import { removeFolderOnHost, unlinkOnHost } from "./host-file.ts";
import type { RecordBook } from "./record-book.ts";

/** A name that was deleted, or bytes that were replaced, and can still come back by a power cut. */
interface Buried {
	readonly host: string;
	readonly file: string;
	readonly folder: boolean;
}

/** A folder of the host outside the volume's tree, for what may have to come back until the volume is flushed. */
export class Graveyard {
	readonly #host: string;
	readonly #records: RecordBook;
	#buried: Buried[] = [];
	readonly #names = new Map<string, number>();
	#graves = 0;

	/** `records` forget a file when its last name goes for good. */
	constructor(host: string, records: RecordBook) {
		this.#host = host;
		this.#records = records;
	}

	/** A free place. */
	grave(): string {
		if (this.#graves++ === 0) mkdirSync(this.#host, { recursive: true });
		return join(this.#host, String(this.#graves));
	}

	/** Notes what was put into a grave. */
	bury(buried: Buried): void {
		this.#buried.push(buried);
		if (!buried.folder) this.#names.set(buried.file, this.namesOf(buried.file) + 1);
	}

	/** True when nothing could come back. */
	isEmpty(): boolean {
		return this.#buried.length === 0;
	}

	/** How many names of the file lie here. */
	namesOf(file: string): number {
		return this.#names.get(file) ?? 0;
	}

	/** Deletes for good what lies here; what was taken back has left already. */
	settle(): void {
		for (const { host } of this.#buried) this.#delete(host);
		this.#buried = [];
		this.#names.clear();
	}

	/** Removes the folder with all that an ended process left in it. */
	remove(): void {
		this.settle();
		if (lstatSync(this.#host, { throwIfNoEntry: false }) === undefined) return;
		for (const name of readdirSync(this.#host)) this.#delete(join(this.#host, name));
		removeFolderOnHost(this.#host);
		this.#graves = 0;
	}

	#delete(host: string): void {
		const stats = lstatSync(host, { bigint: true, throwIfNoEntry: false });
		if (stats === undefined) return;
		const folder = stats.isDirectory();
		if (folder || stats.nlink === 1n) this.#records.set(fileIdOf(stats), undefined);
		if (folder) removeFolderOnHost(host);
		else unlinkOnHost(host);
	}
}
