import { ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { OpenFile } from "../model/ports.ts";

/** Larger version resources and more sections than these belong to no honest program. */
const MOST_RESOURCE_BYTES = 1024 * 1024;
const MOST_SECTIONS = 96;
const MOST_ENTRIES = 4096;
const RT_VERSION = 16;
const FIXED_FILE_INFO = 0xfeef04bd;

/** Bytes of a file that a reader can ask for; what lies behind the end is left out. */
type Bytes = (offset: number, length: number) => Promise<Result<DataView, Failure>>;

interface Section {
	readonly address: number;
	readonly sizeBytes: number;
	readonly offset: number;
}

/**
 * The file version in the version resource of a Windows program (PE format), as four numbers. Undefined for a file that is no program,
 * has no such resource or is damaged: Windows' own shell shows none either. Reads a few kilobytes, whatever the size of the file.
 */
export async function programVersion(file: OpenFile): Promise<Result<string | undefined, Failure>> {
	const bytes: Bytes = async (offset, length) => {
		if (offset < 0 || offset >= file.sizeBytes) return ok(new DataView(new ArrayBuffer(0)));
		const read = await file.read(offset, Math.min(length, file.sizeBytes - offset));
		return read.ok ? ok(new DataView(read.value.buffer, read.value.byteOffset, read.value.byteLength)) : read;
	};
	const resources = await findResources(bytes);
	if (!resources.ok) return resources;
	if (resources.value === undefined) return ok(undefined);
	const { section, rva } = resources.value;
	const held = await bytes(section.offset, Math.min(section.sizeBytes, 64 * MOST_RESOURCE_BYTES));
	if (!held.ok) return held;
	const place = versionPlace(held.value, rva - section.address);
	if (place === undefined) return ok(undefined);
	const start = place.rva - section.address;
	if (start < 0 || start >= held.value.byteLength) return ok(undefined);
	const length = Math.min(place.sizeBytes, MOST_RESOURCE_BYTES, held.value.byteLength - start);
	return ok(fixedVersion(new DataView(held.value.buffer, held.value.byteOffset + start, length)));
}

/** The section with the resources, and where in memory they begin. */
async function findResources(
	bytes: Bytes,
): Promise<Result<{ readonly section: Section; readonly rva: number } | undefined, Failure>> {
	const dos = await bytes(0, 64);
	if (!dos.ok) return dos;
	if (dos.value.byteLength < 64 || dos.value.getUint16(0, true) !== 0x5a4d) return ok(undefined);
	const at = dos.value.getUint32(0x3c, true);
	const head = await bytes(at, 24);
	if (!head.ok) return head;
	if (head.value.byteLength < 24 || head.value.getUint32(0, true) !== 0x4550) return ok(undefined);
	const optionalSize = head.value.getUint16(20, true);
	const sections = Math.min(head.value.getUint16(6, true), MOST_SECTIONS);
	const rest = await bytes(at + 24, optionalSize + sections * 40);
	if (!rest.ok) return rest;
	const view = rest.value;
	if (view.byteLength < 2) return ok(undefined);
	// Directories follow the optional header's fields, which are 16 bytes longer in 64-bit programs; resources are the third.
	const isWide = view.getUint16(0, true) === 0x20b;
	const directory = (isWide ? 112 : 96) + 2 * 8;
	if (directory + 8 > Math.min(optionalSize, view.byteLength)) return ok(undefined);
	const rva = view.getUint32(directory, true);
	for (let index = 0; index < sections; index++) {
		const entry = optionalSize + index * 40;
		if (entry + 40 > view.byteLength) break;
		const section = {
			address: view.getUint32(entry + 12, true),
			sizeBytes: view.getUint32(entry + 16, true),
			offset: view.getUint32(entry + 20, true),
		};
		if (rva !== 0 && rva >= section.address && rva < section.address + section.sizeBytes) return ok({ section, rva });
	}
	return ok(undefined);
}

/** Follows type 16, then the first name, then the first language. */
function versionPlace(view: DataView, root: number): { readonly rva: number; readonly sizeBytes: number } | undefined {
	const type = childOf(view, root, root, (id) => id === RT_VERSION);
	const name = type === undefined ? undefined : childOf(view, root, type, () => true);
	const leaf = name === undefined ? undefined : childOf(view, root, name, () => true, true);
	if (leaf === undefined || leaf + 8 > view.byteLength) return undefined;
	return { rva: view.getUint32(leaf, true), sizeBytes: view.getUint32(leaf + 4, true) };
}

/** Offset of the first fitting child of a resource directory: a directory, or for `isLeaf` the description of data. */
function childOf(
	view: DataView,
	root: number,
	directory: number,
	fits: (id: number) => boolean,
	isLeaf = false,
): number | undefined {
	if (directory < 0 || directory + 16 > view.byteLength) return undefined;
	const count = Math.min(view.getUint16(directory + 12, true) + view.getUint16(directory + 14, true), MOST_ENTRIES);
	for (let index = 0; index < count; index++) {
		const entry = directory + 16 + index * 8;
		if (entry + 8 > view.byteLength) return undefined;
		const to = view.getUint32(entry + 4, true);
		const isDirectory = to >= 0x8000_0000;
		if (fits(view.getUint32(entry, true)) && isDirectory !== isLeaf) return root + (to % 0x8000_0000);
	}
	return undefined;
}

/** VS_FIXEDFILEINFO stands behind a text of known length, aligned to four bytes; it is found by its signature. */
function fixedVersion(view: DataView): string | undefined {
	for (let at = 0; at + 16 <= view.byteLength; at += 4) {
		if (view.getUint32(at, true) !== FIXED_FILE_INFO) continue;
		const [high, low] = [view.getUint32(at + 8, true), view.getUint32(at + 12, true)];
		return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join(".");
	}
	return undefined;
}
