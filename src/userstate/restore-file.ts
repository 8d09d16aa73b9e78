import { done, fail, ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { Files } from "../model/ports.ts";
import { fileChecksum } from "./checksum.ts";
import type { FolderEntry, KeptFileEntry } from "./manifest.ts";
import { makeRoom } from "./set-aside.ts";
import { numberPath } from "./store-layout.ts";

/** Milliseconds: systems keep finer times than they let programs set, and round. */
const TIME_TOLERANCE = 1;

/** What restoring single files needs and remembers. */
export interface FileRestorer {
	readonly files: Files;
	readonly store: WindowsPath;
	readonly signal: AbortSignal | undefined;
	/** First restored name of each copied file: further names are linked to it. */
	readonly firstNames: Map<number, WindowsPath>;
	/** Names that had to become files of their own: the file has all the names NTFS permits. */
	separated: number;
}

/** Puts one captured name in its place and verifies it. A name that is already right is kept. */
export async function restoreFile(
	restorer: FileRestorer,
	entry: KeptFileEntry,
	target: WindowsPath,
): Promise<Result<void, Failure>> {
	const { files } = restorer;
	const found = await files.stat(target);
	if (!found.ok) return found;
	const right = found.value === undefined ? ok(false) : await isRight(restorer, entry, found.value);
	if (!right.ok) return right;
	if (!right.value) {
		const room = found.value === undefined ? done : await makeRoom(files, found.value, false);
		if (!room.ok) return room;
		const placed = await place(restorer, entry, target);
		if (!placed.ok) return placed;
	}
	if (entry.sha256 !== undefined && !restorer.firstNames.has(entry.number))
		restorer.firstNames.set(entry.number, target);
	return applyMetadata(files, entry, target);
}

/** True when the name already leads to the captured file. */
export async function isRight(
	restorer: Pick<FileRestorer, "files" | "firstNames" | "signal">,
	entry: KeptFileEntry,
	found: FileEntry,
): Promise<Result<boolean, Failure>> {
	if (found.kind === "folder" || found.sizeBytes !== entry.sizeBytes) return ok(false);
	if (entry.sha256 === undefined) return ok(found.fileId === entry.fileId);
	const first = restorer.firstNames.get(entry.number);
	if (first !== undefined) {
		const other = await restorer.files.stat(first);
		return other.ok ? ok(other.value?.fileId === found.fileId) : other;
	}
	if (found.kind !== "file") return ok(false);
	const seen = await fileChecksum(restorer.files, found.path, restorer.signal);
	return seen.ok ? ok(seen.value === entry.sha256) : seen;
}

async function place(
	restorer: FileRestorer,
	entry: KeptFileEntry,
	target: WindowsPath,
): Promise<Result<void, Failure>> {
	const { files, store } = restorer;
	const stored = numberPath(store, entry.number);
	const first = restorer.firstNames.get(entry.number);
	if (entry.sha256 !== undefined && first === undefined) return copyVerified(restorer, stored, target, entry.sha256);
	const source = first ?? stored;
	const linked = await files.hardLink(source, target);
	if (linked.ok) return entry.sha256 === undefined ? verifyLink(files, entry, target) : done;
	if (linked.error.id !== "not-supported-here") return linked;
	const wanted = entry.sha256 === undefined ? await fileChecksum(files, stored, restorer.signal) : ok(entry.sha256);
	if (!wanted.ok) return wanted;
	restorer.separated++;
	return copyVerified(restorer, stored, target, wanted.value);
}

async function copyVerified(
	restorer: FileRestorer,
	stored: WindowsPath,
	target: WindowsPath,
	sha256: string,
): Promise<Result<void, Failure>> {
	const { files, signal } = restorer;
	const copied = await files.copy(stored, target, signal === undefined ? {} : { signal });
	if (!copied.ok) return copied;
	const seen = await fileChecksum(files, target, signal);
	if (!seen.ok) return seen;
	return seen.value === sha256 ? done : fail(differs(target, "its SHA-256 is not the captured one"));
}

async function verifyLink(files: Files, entry: KeptFileEntry, target: WindowsPath): Promise<Result<void, Failure>> {
	const seen = await files.stat(target);
	if (!seen.ok) return seen;
	if (seen.value?.fileId !== entry.fileId) return fail(differs(target, "its file id is not the captured one"));
	return seen.value.sizeBytes === entry.sizeBytes ? done : fail(differs(target, "its size is not the captured one"));
}

/** Sets owner, DACL, attributes and time where they differ, and reads them back. */
export async function applyMetadata(
	files: Files,
	entry: KeptFileEntry | FolderEntry,
	target: WindowsPath,
): Promise<Result<void, Failure>> {
	const { owner, dacl, attributes, modifiedAt } = entry;
	const before = await metadataDiffers(files, entry, target);
	if (!before.ok || before.value === undefined) return before.ok ? done : before;
	const secured = await files.setSecurity(target, { owner, dacl });
	if (!secured.ok) return secured;
	const marked = await files.setAttributes(target, attributes, modifiedAt);
	if (!marked.ok) return marked;
	const after = await metadataDiffers(files, entry, target);
	if (!after.ok) return after;
	return after.value === undefined ? done : fail(differs(target, `its ${after.value} can't be set as captured`));
}

async function metadataDiffers(
	files: Files,
	entry: KeptFileEntry | FolderEntry,
	target: WindowsPath,
): Promise<Result<string | undefined, Failure>> {
	const seen = await files.stat(target);
	if (!seen.ok) return seen;
	const security = await files.security(target);
	if (!security.ok) return security;
	if (seen.value === undefined) return ok("presence");
	if (security.value.owner !== entry.owner) return ok("owner");
	if (security.value.dacl !== entry.dacl) return ok("DACL");
	if (Math.abs(seen.value.modifiedAt - entry.modifiedAt) > TIME_TOLERANCE) return ok("time");
	const same = [...seen.value.attributes].sort().join() === [...entry.attributes].sort().join();
	return ok(same ? undefined : "attributes");
}

function differs(target: WindowsPath, why: string): Failure {
	return {
		id: "restore-incomplete",
		operation: "verify a restored file",
		operand: target,
		message: `The file was restored, but ${why}.`,
	};
}
