import { createHash } from "node:crypto";
import { wimHeaderSize } from "../wim-header.ts";
import { imageMetadata } from "./image-metadata.ts";
import type { FolderNode } from "./image-tree.ts";
import { type ImageTitle, imageXml } from "./image-xml.ts";

/** A file that is written in place and read back. */
export interface ByteStore {
	write(offset: number, bytes: Uint8Array): void;
	read(offset: number, length: number): Uint8Array;
	/** Cuts off what lies behind. */
	truncate(length: number): void;
}

interface Resource {
	readonly offset: number;
	readonly size: number;
	references: number;
}

const VERSION = 0x0001_0d00;
const METADATA = 2;
const CHUNK = 10 * 1024 ** 2;
const EMPTY = new Uint8Array(20);

function resourceHeader(size: number, flags: number, offset: number): Buffer {
	const bytes = Buffer.alloc(24);
	bytes.writeUIntLE(size, 0, 6);
	bytes.writeUInt8(flags, 7);
	bytes.writeBigUInt64LE(BigInt(offset), 8);
	bytes.writeBigUInt64LE(BigInt(size), 16);
	return bytes;
}

function tableEntry({ offset, size, references }: Resource, flags: number, hash: Uint8Array): Buffer {
	const numbers = Buffer.alloc(6);
	numbers.writeUInt16LE(1, 0);
	numbers.writeUInt32LE(references, 2);
	return Buffer.concat([resourceHeader(size, flags, offset), numbers, hash]);
}

/**
 * Writes an uncompressed WIM of one part, with an integrity table, as wimlib and DISM read it (format: wimlib's header.h, integrity.c).
 * What is the same in several files is stored once. Until `finish` the file says of itself that it is being written.
 */
export class WimWriter {
	readonly #store: ByteStore;
	readonly #resources = new Map<string, Resource>();
	readonly #metadata: Buffer[] = [];
	readonly #images: string[] = [];
	#end = wimHeaderSize;

	constructor(store: ByteStore) {
		this.#store = store;
		store.write(0, this.#header({ flags: 0x40 }));
	}

	/** Bytes that the file has by now. */
	get size(): number {
		return this.#end;
	}

	/** Stores what a file or a link holds; answers its hash (20 zeros for nothing) and its size in bytes. */
	async addData(
		chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	): Promise<{ readonly hash: Uint8Array; readonly size: number }> {
		const hash = createHash("sha1");
		const offset = this.#end;
		let size = 0;
		for await (const chunk of chunks) {
			this.#store.write(offset + size, chunk);
			hash.update(chunk);
			size += chunk.length;
		}
		if (size === 0) return { hash: EMPTY, size };
		const digest = hash.digest();
		const known = this.#resources.get(digest.toString("hex"));
		if (known === undefined) {
			this.#resources.set(digest.toString("hex"), { offset, size, references: 1 });
			this.#end += size;
		} else known.references++;
		return { hash: digest, size };
	}

	/** Adds an image of data that was added before. */
	addImage(root: FolderNode, title: ImageTitle): void {
		const metadata = imageMetadata(root);
		const place = { ...this.#append(metadata), references: 1 };
		this.#metadata.push(tableEntry(place, METADATA, createHash("sha1").update(metadata).digest()));
		this.#images.push(imageXml(this.#images.length + 1, root, title));
	}

	/** Writes the tables, and the header last. Answers the size of the file. */
	finish(guid: Uint8Array): number {
		const entries = [...this.#resources].map(([hash, place]) => tableEntry(place, 0, Buffer.from(hash, "hex")));
		const table = this.#append(Buffer.concat([...this.#metadata, ...entries]));
		const covered = this.#end;
		const totals = `<TOTALBYTES>${covered}</TOTALBYTES>`;
		const xml = this.#append(Buffer.from(`\ufeff<WIM>${totals}${this.#images.join("")}</WIM>`, "utf16le"));
		const integrity = this.#append(this.#integrityTable(covered));
		this.#store.truncate(this.#end);
		this.#store.write(0, this.#header({ flags: 0, guid, table, xml, integrity }));
		return this.#end;
	}

	#append(bytes: Uint8Array): { readonly offset: number; readonly size: number } {
		const offset = this.#end;
		this.#store.write(offset, bytes);
		this.#end += bytes.length;
		return { offset, size: bytes.length };
	}

	/** SHA-1 of each chunk behind the header, of the bytes as they are read back. */
	#integrityTable(end: number): Buffer {
		const hashes: Buffer[] = [];
		for (let at = wimHeaderSize; at < end; at += CHUNK) {
			const bytes = this.#store.read(at, Math.min(CHUNK, end - at));
			hashes.push(createHash("sha1").update(bytes).digest());
		}
		const head = Buffer.alloc(12);
		head.writeUInt32LE(12 + hashes.length * 20, 0);
		head.writeUInt32LE(hashes.length, 4);
		head.writeUInt32LE(CHUNK, 8);
		return Buffer.concat([head, ...hashes]);
	}

	#header(parts: {
		readonly flags: number;
		readonly guid?: Uint8Array;
		readonly table?: { readonly offset: number; readonly size: number };
		readonly xml?: { readonly offset: number; readonly size: number };
		readonly integrity?: { readonly offset: number; readonly size: number };
	}): Buffer {
		const { flags, guid, table, xml, integrity } = parts;
		const header = Buffer.alloc(wimHeaderSize);
		header.write("MSWIM\0\0\0", 0, "latin1");
		header.writeUInt32LE(wimHeaderSize, 8);
		header.writeUInt32LE(VERSION, 12);
		header.writeUInt32LE(flags, 16);
		if (guid !== undefined) header.set(guid.subarray(0, 16), 24);
		header.writeUInt16LE(1, 40);
		header.writeUInt16LE(1, 42);
		header.writeUInt32LE(this.#images.length, 44);
		for (const [place, at] of [
			[table, 48],
			[xml, 72],
			[integrity, 124],
		] as const) {
			if (place !== undefined) resourceHeader(place.size, 0, place.offset).copy(header, at);
		}
		return header;
	}
}
