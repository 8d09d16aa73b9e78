import { done, fail, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Watch } from "../model/ports.ts";
import { type CapturePorts, capturePass } from "./capture.ts";
import type { Receipt } from "./receipt.ts";
import type { CaptureScope } from "./scope.ts";
import { readStoreState, salvagedCopies } from "./store.ts";
import { generationFolder, receiptPath } from "./store-layout.ts";

/** What shall be captured, from where, and into which folder. */
export interface CaptureRequest {
	readonly scope: CaptureScope;
	/** Root of the volume of the old Windows, with today's letter. */
	readonly root: WindowsPath;
	readonly storePath: WindowsPath;
}

/**
 * Captures user state. May be done again over whatever a cut left: links and copies that still match are kept, the rest is made anew.
 * Refuses a store that was finished for a wipe: it may hold the only copy of somebody's files.
 */
export async function captureState(
	ports: CapturePorts,
	request: CaptureRequest,
	watch: Watch,
): Promise<Result<Receipt, Failure>> {
	const { files } = ports;
	const { storePath, scope } = request;
	const found = await readStoreState(files, storePath);
	if (!found.ok) return found;
	if (found.value.state === "final") return fail(holdsFinished(storePath, found.value.receipt));
	const cleared = await clearRecords(ports, storePath, found.value.state === "captured");
	if (!cleared.ok) return cleared;
	const earlier = await salvagedCopies(files, storePath, scope.roots.length);
	if (!earlier.ok) return earlier;
	return capturePass(ports, { ...request, generation: "captured", earlier: earlier.value, distrust: true }, watch);
}

/** Takes the old receipt away, so that a capture which fails can't pass for the earlier one, and a torn final record. */
async function clearRecords(
	ports: CapturePorts,
	storePath: WindowsPath,
	hasReceipt: boolean,
): Promise<Result<void, Failure>> {
	const removed = hasReceipt ? await ports.files.remove(receiptPath(storePath, "captured")) : done;
	if (!removed.ok) return removed;
	const folder = generationFolder(storePath, "final");
	const entry = await ports.files.stat(folder);
	if (!entry.ok) return entry;
	return entry.value === undefined ? done : ports.files.removeTree(folder);
}

/** Why a finished store is not written again. */
export function holdsFinished(storePath: WindowsPath, receipt: Receipt): Failure {
	return {
		id: "file-exists",
		operation: "capture the user state",
		operand: storePath,
		message: "The folder holds a store that was finished for a wipe; it may be the only copy of its files.",
		details: [
			`${receipt.counts.names} files of run ${receipt.scope.runId}`,
			"Restore it, or move the folder away, or name another folder.",
		],
	};
}
