import { formatBytes } from "../base/byte-size.ts";
import { done, fail, ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Ports, Watch } from "../model/ports.ts";
import { flushVolumeOf } from "./capture.ts";
import { type Destination, type DestinationPlan, openDestinations } from "./destinations.ts";
import type { Receipt } from "./receipt.ts";
import { placeAll, type RestoreTally, setAsideOld } from "./restore-pass.ts";
import { type ReadOnlyFile, readRestoreRecord, restoreRecordPath } from "./restore-record.ts";
import { readStoreState, verifyStore } from "./store.ts";
import { restoreMarkPath } from "./store-layout.ts";

/** The capabilities that restoring needs. */
export type RestorePorts = Pick<Ports, "files" | "volumes" | "profiles">;

/** What shall be restored and how. */
export interface RestoreRequest {
	readonly storePath: WindowsPath;
	/** Root of the volume of the running Windows. */
	readonly to: WindowsPath;
	/** The run's state folder: keeps the proof while the store is removed. */
	readonly statePath: WindowsPath;
	/** SHA-256 of the manifest that was decided to be restored. */
	readonly manifest: string;
	readonly destinations: readonly DestinationPlan[];
	readonly keepStore: boolean;
}

/**
 * Restores a store into the profiles of its users, verifies every file and folder, and then removes the store. May be done again after a
 * cut at any point: before the record in the state folder is flushed the store is whole; after it only removing is left. A store that is
 * kept is always whole, so no record speaks for it: it may be restored again into another Windows. Answers lines for the report.
 */
export async function restoreState(
	ports: RestorePorts,
	request: RestoreRequest,
	watch: Watch,
): Promise<Result<readonly string[], Failure>> {
	const record = request.keepStore ? ok(undefined) : await readRestoreRecord(ports.files, request.statePath);
	if (!record.ok) return record;
	if (record.value?.manifest === request.manifest) {
		const removed = await removeStore(ports, request, record.value.readOnly);
		return removed.ok ? ok(record.value.notes) : removed;
	}
	const receipt = await storeToRestore(ports, request);
	if (!receipt.ok) return receipt;
	const restored = await restoreAll(ports, request, receipt.value, watch);
	if (!restored.ok) return restored;
	const { tally, destinations } = restored.value;
	const notes = restoreNotes(receipt.value, tally, destinations);
	if (request.keepStore) {
		const ended = await endKept(ports, request);
		return ended.ok ? ok(notes) : ended;
	}
	const text = JSON.stringify({ manifest: request.manifest, notes, readOnly: tally.readOnly });
	const written = await ports.files.write(restoreRecordPath(request.statePath), text);
	if (!written.ok) return written;
	const flushed = await flushVolumeOf(ports.volumes, request.statePath);
	if (!flushed.ok) return flushed;
	const removed = await removeStore(ports, request, tally.readOnly);
	return removed.ok ? ok(notes) : removed;
}

async function storeToRestore(ports: RestorePorts, request: RestoreRequest): Promise<Result<Receipt, Failure>> {
	const found = await readStoreState(ports.files, request.storePath);
	if (!found.ok) return found;
	if (found.value.state === "none") return fail(storeProblem(request, "store-missing", "No state store lies there."));
	if (found.value.state === "begun") {
		return fail(storeProblem(request, "capture-incomplete", `The capture did not end: ${found.value.because}.`));
	}
	const { receipt } = found.value;
	if (receipt.manifest.sha256 !== request.manifest) {
		return fail(storeProblem(request, "content-damaged", "The store is not the one that was decided to be restored."));
	}
	const verified = await verifyStore(ports.files, request.storePath, receipt);
	return verified.ok ? ok(receipt) : verified;
}

async function restoreAll(
	ports: RestorePorts,
	request: RestoreRequest,
	receipt: Receipt,
	watch: Watch,
): Promise<Result<{ readonly tally: RestoreTally; readonly destinations: readonly Destination[] }, Failure>> {
	const { files, volumes } = ports;
	const { storePath } = request;
	const opened = await openDestinations(ports, receipt.scope.roots, request.destinations, request.to);
	if (!opened.ok) return opened;
	const destinations = opened.value;
	const mark = await files.stat(restoreMarkPath(storePath));
	if (!mark.ok) return mark;
	if (mark.value === undefined) {
		const aside = await setAsideOld(files, storePath, receipt, destinations);
		if (!aside.ok) return aside;
		// From the mark on a file that differs is a cut copy of ours, not somebody's: it must be durable before the first of ours.
		for (const step of [
			() => flushVolumeOf(volumes, request.to),
			() => files.write(restoreMarkPath(storePath), "{}\n"),
			() => flushVolumeOf(volumes, storePath),
		]) {
			const ended = await step();
			if (!ended.ok) return ended;
		}
	}
	const placed = await placeAll(files, storePath, receipt, destinations, watch);
	if (!placed.ok) return placed;
	const compared = compareCounts(request, receipt, placed.value);
	if (!compared.ok) return compared;
	const flushed = await flushVolumeOf(volumes, request.to);
	return flushed.ok ? ok({ tally: placed.value, destinations }) : flushed;
}

function compareCounts(request: RestoreRequest, receipt: Receipt, tally: RestoreTally): Result<void, Failure> {
	const { counts } = receipt;
	const same = counts.names === tally.names && counts.bytes === tally.bytes && counts.folders === tally.folders;
	if (same && counts.files === tally.numbers.size) return done;
	const seen = `${tally.names} files, ${tally.bytes} bytes, ${tally.folders} folders`;
	const wanted = `${counts.names} files, ${counts.bytes} bytes, ${counts.folders} folders`;
	return fail(storeProblem(request, "restore-incomplete", `Restored were ${seen}; the receipt says ${wanted}.`));
}

/** The next restore of the store is a first one again: what differs then is somebody's. */
async function endKept(
	{ files, volumes }: RestorePorts,
	{ storePath }: RestoreRequest,
): Promise<Result<void, Failure>> {
	const removed = await files.remove(restoreMarkPath(storePath));
	return removed.ok ? flushVolumeOf(volumes, storePath) : removed;
}

async function removeStore(
	ports: RestorePorts,
	request: RestoreRequest,
	readOnly: readonly ReadOnlyFile[],
): Promise<Result<void, Failure>> {
	const { files } = ports;
	const there = await files.stat(request.storePath);
	if (!there.ok) return there;
	const removed = there.value === undefined ? done : await files.removeTree(request.storePath);
	if (!removed.ok) return removed;
	for (const { path, attributes, modifiedAt } of readOnly) {
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value === undefined || entry.value.attributes.includes("read-only")) continue;
		const set = await files.setAttributes(path, attributes, modifiedAt);
		if (!set.ok) return set;
	}
	return done;
}

function restoreNotes(receipt: Receipt, tally: RestoreTally, destinations: readonly Destination[]): readonly string[] {
	const people = destinations.filter((one) => one.root.kind === "profile").length;
	const verified = receipt.scope.store === "copy" ? "SHA-256" : "file id and size";
	const holding = destinations.flatMap(({ root, path, holding }) => {
		if (!holding || root.kind !== "profile") return [];
		return [`no profile could be made for ${root.account ?? "the user"} (${root.sid}): the files wait in ${path}`];
	});
	return [
		`${tally.names} files, ${formatBytes(tally.bytes)} of ${people} users restored and verified by ${verified}`,
		...holding,
		...(tally.renamed > 0 ? [`${tally.renamed} names that Windows can't make here were changed`] : []),
		...(tally.separated > 0
			? [`${tally.separated} names of a file with too many names became files of their own`]
			: []),
		...(tally.leftOut > 0
			? [`${tally.leftOut} entries were listed at capture and not kept (cloud-only, encrypted, links)`]
			: []),
	];
}

function storeProblem(request: RestoreRequest, id: Failure["id"], message: string): Failure {
	return { id, operation: "restore the user state", operand: request.storePath, message };
}
