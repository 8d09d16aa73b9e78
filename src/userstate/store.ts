import { done, fail, ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import type { KeptFileEntry } from "./manifest.ts";
import { readManifest, salvageManifest } from "./manifest-reader.ts";
import { type Receipt, readReceipt } from "./receipt.ts";
import { filesFolder } from "./store-layout.ts";
import { type ExpectedFile, verifyStoredFiles } from "./stored-files.ts";

/** How far a store is: `none` no store lies there; `begun` the capture did not end; then the two generations. */
export type StoreState =
	| { readonly state: "none" }
	| { readonly state: "begun"; readonly because: string }
	| { readonly state: "captured"; readonly receipt: Receipt }
	| { readonly state: "final"; readonly receipt: Receipt };

/** Looks what lies at a store's place. Only receipts are read. */
export async function readStoreState(files: FilesReader, storePath: WindowsPath): Promise<Result<StoreState, Failure>> {
	const top = await files.stat(filesFolder(storePath));
	if (!top.ok) return top;
	const final = await readReceipt(files, storePath, "final");
	if (!final.ok) return final;
	// A torn final receipt was never flushed, so nothing was deleted yet: the first receipt still counts.
	if (final.value.receipt !== undefined) return ok({ state: "final", receipt: final.value.receipt });
	const captured = await readReceipt(files, storePath, "captured");
	if (!captured.ok) return captured;
	const { receipt, damaged } = captured.value;
	if (receipt !== undefined) return ok({ state: "captured", receipt });
	if (damaged !== undefined) return ok({ state: "begun", because: damaged });
	return ok(top.value === undefined ? { state: "none" } : { state: "begun", because: "it has no receipt" });
}

/** Compares everything in a store with manifest and receipt: one pass over the manifest, one listing of the numbered files. */
export async function verifyStore(
	files: FilesReader,
	storePath: WindowsPath,
	receipt: Receipt,
): Promise<Result<void, Failure>> {
	const expected = new Map<number, ExpectedFile>();
	const read = await readManifest(files, storePath, receipt, (entry) => {
		if (entry.kind !== "file") return done;
		const { number, sizeBytes, fileId, sha256 } = entry;
		expected.set(number, sha256 === undefined ? { sizeBytes, fileId } : { sizeBytes });
		return done;
	});
	if (!read.ok) return read;
	const missing = await verifyStoredFiles(files, storePath, expected);
	if (!missing.ok) return missing;
	if (missing.value.length === 0) return done;
	return fail({
		id: "content-damaged",
		operation: "verify the state store",
		operand: storePath,
		message: `${missing.value.length} of ${expected.size} files of the store are missing or are not the captured ones.`,
		details: missing.value.slice(0, 20).map((number) => `file ${number}`),
	});
}

/** Copies that an ended pass left, by its manifest. Links need no record: their file ids tell. */
export async function copiesOf(
	files: FilesReader,
	storePath: WindowsPath,
	receipt: Receipt,
): Promise<Result<readonly KeptFileEntry[], Failure>> {
	const copies: KeptFileEntry[] = [];
	const read = await readManifest(files, storePath, receipt, (entry) => {
		if (entry.kind === "file" && entry.sha256 !== undefined) copies.push(entry);
		return done;
	});
	return read.ok ? ok(copies) : read;
}

/** Copies that a cut pass left, as far as its manifest can be read. */
export async function salvagedCopies(
	files: FilesReader,
	storePath: WindowsPath,
	roots: number,
): Promise<Result<readonly KeptFileEntry[], Failure>> {
	const copies: KeptFileEntry[] = [];
	const read = await salvageManifest(files, storePath, roots, (entry) => {
		if (entry.kind === "file" && entry.sha256 !== undefined) copies.push(entry);
	});
	return read.ok ? ok(copies) : read;
}
