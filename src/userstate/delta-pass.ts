import { fail, ok, type Result } from "../base/result.ts";
import { joinPath, pathNames, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Watch } from "../model/ports.ts";
import { type CapturePorts, capturePass } from "./capture.ts";
import type { Receipt } from "./receipt.ts";
import { type CaptureRoot, type CaptureScope, describeRoot } from "./scope.ts";
import { copiesOf, readStoreState, verifyStore } from "./store.ts";
import { folderOnVolume } from "./walk.ts";

/** What stood between a capture and the first deletion. */
export type FinishReport =
	/** No store lies there. */
	| { readonly kind: "no-store" }
	/** The store belongs to another volume: what is deleted here is none of its files. */
	| { readonly kind: "other-volume"; readonly receipt: Receipt }
	/** The store is final and verified: deleting may begin, or go on. */
	| { readonly kind: "final"; readonly receipt: Receipt; readonly notes: readonly string[] };

/** Where the store lies and which volume is about to be emptied. */
export interface FinishRequest {
	readonly storePath: WindowsPath;
	/** Root of the volume of the old Windows, with today's letter. */
	readonly root: WindowsPath;
}

/**
 * To be called for every protected path right before the first deletion on a volume, and again by a resumed wipe. Programs save by
 * replacing, so a link made earlier may hold an old version: the rules are walked once more, new file ids are linked, what was renamed
 * or deleted since is followed, and a final record is flushed. Once that record exists nothing is walked again (files may be gone by
 * then); the store is only verified. Fails with `capture-incomplete` for a store whose capture never ended: nothing may be deleted then.
 */
export async function finishCapture(
	ports: CapturePorts,
	request: FinishRequest,
	watch: Watch = {},
): Promise<Result<FinishReport, Failure>> {
	const { files } = ports;
	const found = await readStoreState(files, request.storePath);
	if (!found.ok) return found;
	switch (found.value.state) {
		case "none":
			return ok({ kind: "no-store" });
		case "begun":
			return fail(notEnded(request.storePath, found.value.because));
		case "captured":
		case "final": {
			const { receipt, state } = found.value;
			const volume = await volumeAt(ports, request.root);
			if (!volume.ok) return volume;
			if (volume.value !== receipt.scope.volume) return ok({ kind: "other-volume", receipt });
			return state === "final" ? verifyFinal(ports, request, receipt) : deltaPass(ports, request, receipt, watch);
		}
	}
}

async function verifyFinal(
	ports: CapturePorts,
	request: FinishRequest,
	receipt: Receipt,
): Promise<Result<FinishReport, Failure>> {
	const verified = await verifyStore(ports.files, request.storePath, receipt);
	if (!verified.ok) return verified;
	return ok({ kind: "final", receipt, notes: ["user state store verified again"] });
}

/** Walks once more over a captured store, with nothing deleted yet; see `finishCapture`. */
export async function deltaPass(
	ports: CapturePorts,
	request: FinishRequest,
	captured: Receipt,
	watch: Watch,
): Promise<Result<FinishReport, Failure>> {
	const scope = await scopeNow(ports, request.root, captured.scope);
	if (!scope.ok) return scope;
	const earlier = await copiesOf(ports.files, request.storePath, captured);
	if (!earlier.ok) return earlier;
	// Copies of the first record were verified and flushed, and a delta pass never replaces one: they need not be read again.
	const pass = {
		...request,
		scope: scope.value,
		generation: "final",
		earlier: earlier.value,
		distrust: false,
	} as const;
	const final = await capturePass(ports, pass, watch);
	if (!final.ok) return final;
	const before = captured.counts;
	const after = final.value.counts;
	return ok({
		kind: "final",
		receipt: final.value,
		notes: [`user state followed to the last moment: ${before.names} files at capture, ${after.names} before the wipe`],
	});
}

/** The roots of the capture, and profiles that were made since. One that is gone stops: it can't have been deleted by a user. */
async function scopeNow(
	ports: CapturePorts,
	root: WindowsPath,
	scope: CaptureScope,
): Promise<Result<CaptureScope, Failure>> {
	const profiles = await ports.profiles.list(root);
	if (!profiles.ok) return profiles;
	const known = new Set(scope.roots.map((one) => (one.kind === "profile" ? one.sid : "")));
	const added: CaptureRoot[] = [];
	for (const { sid, path, account } of profiles.value) {
		if (known.has(sid)) continue;
		const relative = pathNames(path).join("\\");
		const folder = await folderOnVolume(ports.files, root, relative);
		if (!folder.ok) return folder;
		if (folder.value === undefined) continue;
		added.push({ kind: "profile", path: relative, sid, ...(account === undefined ? {} : { account }) });
	}
	for (const one of scope.roots) {
		const folder = await folderOnVolume(ports.files, root, one.path);
		if (!folder.ok) return folder;
		if (folder.value === undefined) return fail(goneSince(root, one));
	}
	return ok({ ...scope, roots: [...scope.roots, ...added] });
}

function goneSince(root: WindowsPath, one: CaptureRoot): Failure {
	return {
		id: "capture-incomplete",
		operation: "follow the user state to the last moment",
		operand: joinPath(root, one.path),
		message: `The folder of ${describeRoot(one)} was captured and is gone before anything was deleted.`,
	};
}

async function volumeAt(ports: CapturePorts, root: WindowsPath): Promise<Result<string, Failure>> {
	const volumes = await ports.volumes.list();
	if (!volumes.ok) return volumes;
	const volume = volumes.value.find((one) => one.letter === root.slice(0, 1).toUpperCase());
	if (volume !== undefined) return ok(volume.id);
	const message = "No volume has this letter.";
	return fail({ id: "volume-not-found", operation: "finish the user state store", operand: root, message });
}

function notEnded(storePath: WindowsPath, because: string): Failure {
	return {
		id: "capture-incomplete",
		operation: "finish the user state store",
		operand: storePath,
		message: `A capture into this folder did not end: ${because}. Nothing may be deleted.`,
		details: ["Capture again, or remove the folder when its files are not wanted."],
	};
}
