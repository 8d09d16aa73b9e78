import { fail, ok, type Result } from "../base/result.ts";
import { nameProblem, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import { type CaptureRoot, type CaptureScope, rulesDigest } from "./scope.ts";
import { receiptPath, type StoreGeneration } from "./store-layout.ts";

/** What a store holds, by number. */
export type StoreCounts = {
	/** Names of files. */
	readonly names: number;
	/** Files; fewer than names where one file has several. */
	readonly files: number;
	/** Bytes of the files, each counted once. */
	readonly bytes: number;
	readonly folders: number;
	readonly leftOut: number;
	/** Files of a hard-link store that had as many names as NTFS permits and were copied. */
	readonly copiedAtLimit: number;
};

/** Proof that a store is complete. Written after everything else was flushed. */
export type Receipt = {
	readonly format: 1;
	readonly complete: true;
	/** `final` was made just before the first deletion: only then may the old files go. */
	readonly generation: StoreGeneration;
	readonly scope: CaptureScope;
	readonly rulesDigest: string;
	readonly counts: StoreCounts;
	readonly manifest: { readonly parts: number; readonly entries: number; readonly sha256: string };
};

/** The receipt of one generation: undefined when there is none, a sentence when it can't be trusted. */
export type ReceiptFinding = { readonly receipt?: Receipt; readonly damaged?: string };

/** Reads a receipt. Only a failing machine fails; a damaged receipt is a finding. */
export async function readReceipt(
	files: FilesReader,
	store: WindowsPath,
	generation: StoreGeneration,
): Promise<Result<ReceiptFinding, Failure>> {
	const path = receiptPath(store, generation);
	const entry = await files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value === undefined) return ok({});
	if (entry.value.kind !== "file") return ok({ damaged: `${path} is not a file` });
	const text = await files.readText(path);
	if (!text.ok) return text;
	const receipt = decodeReceipt(text.value, generation);
	return ok(receipt.ok ? { receipt: receipt.value } : { damaged: `${path} ${receipt.error}` });
}

/** Reads the text of a receipt; the error is a predicate such as `is not JSON`. */
export function decodeReceipt(text: string, generation: StoreGeneration): Result<Receipt, string> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return fail("is not JSON");
	}
	const fields = record(parsed);
	if (fields.format !== 1) return fail("is of a format that this version does not know");
	if (fields.complete !== true) return fail("does not say that the store is complete");
	if (fields.generation !== generation) return fail("belongs to another record of the store");
	const problem = scopeProblem(record(fields.scope)) ?? numbersProblem(fields);
	if (problem !== undefined) return fail(problem);
	const receipt = fields as unknown as Receipt;
	if (rulesDigest(receipt.scope.rules) !== receipt.rulesDigest) return fail("has other rules than its digest says");
	return ok(receipt);
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
	return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function isCount(value: unknown): boolean {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function numbersProblem(fields: Fields): string | undefined {
	const counts = record(fields.counts);
	const names = ["names", "files", "bytes", "folders", "leftOut", "copiedAtLimit"];
	const missing = names.find((name) => !isCount(counts[name]));
	if (missing !== undefined) return `has no valid count of ${missing}`;
	const manifest = record(fields.manifest);
	if (!isCount(manifest.parts) || !isCount(manifest.entries)) return "does not describe its manifest";
	if (typeof manifest.sha256 !== "string") return "has no checksum of its manifest";
	return typeof fields.rulesDigest === "string" ? undefined : "has no digest of its rules";
}

function scopeProblem(scope: Fields): string | undefined {
	if (scope.store !== "hard-link" && scope.store !== "copy") return "names no kind of store";
	if (typeof scope.runId !== "string" || typeof scope.volume !== "string") return "names no run or volume";
	const roots = scope.roots;
	if (!Array.isArray(roots)) return "has no roots";
	const bad = roots.map((root) => rootProblem(record(root))).find((problem) => problem !== undefined);
	if (bad !== undefined) return bad;
	const rules = record(scope.rules);
	const exclude = rules.exclude;
	if (!Array.isArray(exclude) || exclude.some((pattern) => typeof pattern !== "string")) return "has no rules";
	const words = ["list", "stop"];
	const known = words.includes(String(rules.cloudOnly)) && words.includes(String(rules.encrypted));
	return known ? undefined : "has no rules";
}

function rootProblem(root: Fields): string | undefined {
	const path = root.path;
	if (typeof path !== "string" || path.split("\\").some((name) => nameProblem(name) !== undefined)) {
		return "has a root without a legal path";
	}
	if (root.kind === ("folder" satisfies CaptureRoot["kind"])) return undefined;
	if (root.kind !== ("profile" satisfies CaptureRoot["kind"])) return "has a root of no known kind";
	const account = root.account;
	if (account !== undefined && typeof account !== "string") return "has a profile with a damaged account";
	return typeof root.sid === "string" && /^S-1(-\d+)+$/.test(root.sid) ? undefined : "has a profile without a SID";
}
