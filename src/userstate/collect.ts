import { done, fail, ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FileEntry } from "../model/file.ts";
import type { Files, Watch } from "../model/ports.ts";
import type { FileKeeper } from "./file-keeper.ts";
import type { LeftOutReason } from "./manifest.ts";
import type { ManifestWriter } from "./manifest-writer.ts";
import type { StoreCounts } from "./receipt.ts";
import type { CaptureScope } from "./scope.ts";
import type { WalkItem } from "./walk.ts";

const SHOWN_REFUSALS = 20;

type Counts = { -readonly [Name in keyof Omit<StoreCounts, "copiedAtLimit">]: number };

/** What one pass gathers while it walks. */
export interface Collector {
	readonly files: Files;
	readonly keeper: FileKeeper;
	readonly manifest: ManifestWriter;
	readonly scope: CaptureScope;
	readonly watch: Watch;
	readonly counts: Counts;
	/** Notes something that must be kept and can't be. */
	refused(path: WindowsPath, why: string): void;
	readonly refusals: string[];
	refusedCount(): number;
}

/** Begins a collection. */
export function newCollector(parts: Pick<Collector, "files" | "keeper" | "manifest" | "scope" | "watch">): Collector {
	const refusals: string[] = [];
	let count = 0;
	return {
		...parts,
		counts: { names: 0, files: 0, bytes: 0, folders: 0, leftOut: 0 },
		refusals,
		refused(path, why) {
			count++;
			if (refusals.length < SHOWN_REFUSALS) refusals.push(`${path}: ${why}`);
		},
		refusedCount: () => count,
	};
}

/** The failure of a pass that could not keep everything; undefined when it could. */
export function refusal(collector: Collector): Failure | undefined {
	const count = collector.refusedCount();
	if (count === 0) return undefined;
	return {
		id: "capture-incomplete",
		operation: "capture the user state",
		message: `${count} ${count === 1 ? "entry" : "entries"} could not be kept. Nothing was deleted.`,
		details: collector.refusals,
	};
}

/** Keeps or lists one thing that the walk came to. */
export async function collectItem(collector: Collector, root: number, item: WalkItem): Promise<Result<void, Failure>> {
	const { entry } = item;
	if (item.mounted) return leaveOut(collector, root, item, "mounted-volume");
	const cloud = entry.attributes.includes("recall") || entry.attributes.includes("offline");
	if (cloud) return byRule(collector, root, item, "cloud-only", collector.scope.rules.cloudOnly);
	if (entry.kind === "reparse") {
		// A hydrated cloud file is a reparse point with data: its name can be linked without opening it. How much data is not always told.
		if (!isCloudTag(entry)) return leaveOut(collector, root, item, "reparse-point");
		if (collector.scope.store === "hard-link") return keepFile(collector, root, item);
		collector.refused(entry.path, "it has a cloud tag and can't be captured without opening it");
		return done;
	}
	if (entry.kind === "folder") return keepFolder(collector, root, item);
	if (entry.attributes.includes("encrypted")) {
		return byRule(collector, root, item, "encrypted", collector.scope.rules.encrypted);
	}
	return keepFile(collector, root, item);
}

function isCloudTag(entry: FileEntry): boolean {
	return /cloud|onedrive/i.test(entry.reparse?.tag ?? "");
}

async function byRule(
	collector: Collector,
	root: number,
	item: WalkItem,
	why: LeftOutReason,
	rule: "list" | "stop",
): Promise<Result<void, Failure>> {
	if (rule === "list") return leaveOut(collector, root, item, why);
	const text = why === "encrypted" ? "it is encrypted by EFS" : "its data is only in the cloud";
	collector.refused(item.entry.path, text);
	return done;
}

async function leaveOut(
	collector: Collector,
	root: number,
	item: WalkItem,
	why: LeftOutReason,
): Promise<Result<void, Failure>> {
	collector.counts.leftOut++;
	const seen = item.entry.reparse;
	const reparse =
		seen === undefined ? {} : { reparse: seen.target === undefined ? seen.tag : `${seen.tag} ${seen.target}` };
	return collector.manifest.add({ kind: "left-out", root, path: item.path, why, ...reparse });
}

async function keepFolder(collector: Collector, root: number, item: WalkItem): Promise<Result<void, Failure>> {
	const described = await describe(collector, root, item);
	if (!described.ok) return refuse(collector, item, described.error);
	collector.counts.folders++;
	return collector.manifest.add({ kind: "folder", ...described.value });
}

async function keepFile(collector: Collector, root: number, item: WalkItem): Promise<Result<void, Failure>> {
	const { entry } = item;
	const described = await describe(collector, root, item);
	if (!described.ok) return refuse(collector, item, described.error);
	const kept = await collector.keeper.keep(entry);
	if (!kept.ok) return refuse(collector, item, kept.error);
	const { counts } = collector;
	counts.names++;
	if (kept.value.first) {
		counts.files++;
		counts.bytes += entry.sizeBytes;
	}
	collector.watch.progress?.({ doneBytes: counts.bytes, doneFiles: counts.names, item: entry.path });
	const { number, sha256 } = kept.value;
	const copied = sha256 === undefined ? {} : { sha256 };
	const { sizeBytes, fileId } = entry;
	return collector.manifest.add({ kind: "file", ...described.value, number, sizeBytes, fileId, ...copied });
}

async function describe(collector: Collector, root: number, item: WalkItem) {
	const { attributes, modifiedAt, path } = item.entry;
	const listed = item.entry.security;
	const security = listed === undefined ? await collector.files.security(path) : ok(listed);
	if (!security.ok) return security;
	const { owner, dacl } = security.value;
	const renamed = item.restorePath === item.path ? {} : { restoreAs: item.restorePath };
	return { ok: true as const, value: { root, path: item.path, ...renamed, attributes, modifiedAt, owner, dacl } };
}

/** What concerns one file alone is gathered with the others; a full disk or a cancel ends the pass. */
function refuse(collector: Collector, item: WalkItem, failure: Failure): Result<void, Failure> {
	switch (failure.id) {
		case "access-denied":
		case "file-locked":
		case "file-not-found":
		case "name-illegal":
		case "not-supported-here":
		case "file-exists":
			collector.refused(item.entry.path, failure.message);
			return done;
		default:
			return fail(failure);
	}
}
