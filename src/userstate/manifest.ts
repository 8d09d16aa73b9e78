import { fail, ok, type Result } from "../base/result.ts";
import { nameProblem } from "../base/windows-path.ts";
import { FILE_ATTRIBUTES, type FileAttribute } from "../model/file.ts";

/** What every entry of a manifest tells of something that was below a captured root. */
interface Described {
	/** Index into the roots of the receipt's scope. */
	readonly root: number;
	/** Relative to the root; empty for the root itself. */
	readonly path: string;
	/** Name under which it is made again, when Windows could not make `path` itself. */
	readonly restoreAs?: string;
	readonly attributes: readonly FileAttribute[];
	/** Milliseconds since 1970, UTC. */
	readonly modifiedAt: number;
	readonly owner: string;
	/** DACL in SDDL. */
	readonly dacl: string;
}

/** A folder; made again with its metadata, which a hard link can't carry. */
export interface FolderEntry extends Described {
	readonly kind: "folder";
}

/** A name of a file. Names with one number are hard links of one file. */
export interface KeptFileEntry extends Described {
	readonly kind: "file";
	readonly number: number;
	readonly sizeBytes: number;
	/** Id of the captured file on its volume. */
	readonly fileId: string;
	/** SHA-256 of the stored copy; absent when the store holds a hard link. */
	readonly sha256?: string;
}

/** Why something is in the manifest and not in the store. */
export type LeftOutReason = "cloud-only" | "encrypted" | "mounted-volume" | "reparse-point";

/** Something that is listed and not kept. */
export interface LeftOutEntry {
	readonly kind: "left-out";
	readonly root: number;
	readonly path: string;
	readonly why: LeftOutReason;
	/** Tag and target of a reparse point. */
	readonly reparse?: string;
}

export type ManifestEntry = FolderEntry | KeptFileEntry | LeftOutEntry;

const REASONS: readonly LeftOutReason[] = ["cloud-only", "encrypted", "mounted-volume", "reparse-point"];

/** One line of JSON, without a line end. */
export function encodeEntry(entry: ManifestEntry): string {
	return JSON.stringify(entry);
}

/** The path below the root under which an entry is made again. */
export function restorePathOf(entry: FolderEntry | KeptFileEntry): string {
	return entry.restoreAs ?? entry.path;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one line; a store is untrusted, so every field is tested. The error is a sentence without place. */
export function decodeEntry(line: string, roots: number): Result<ManifestEntry, string> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		return fail("is not JSON");
	}
	if (typeof parsed !== "object" || parsed === null) return fail("is not an object");
	const fields = parsed as Fields;
	const problem = commonProblem(fields, roots) ?? kindProblem(fields);
	return problem === undefined ? ok(fields as unknown as ManifestEntry) : fail(problem);
}

function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function commonProblem(fields: Fields, roots: number): string | undefined {
	if (!isCount(fields.root) || fields.root >= roots) return "names a root that the receipt does not have";
	if (typeof fields.path !== "string") return "has no path";
	return undefined;
}

function kindProblem(fields: Fields): string | undefined {
	switch (fields.kind) {
		case "left-out":
			return REASONS.some((reason) => reason === fields.why) ? undefined : "has no known reason";
		case "folder":
			return metadataProblem(fields);
		case "file":
			return metadataProblem(fields) ?? fileProblem(fields);
		default:
			return "is of no known kind";
	}
}

function metadataProblem(fields: Fields): string | undefined {
	const target = fields.restoreAs ?? fields.path;
	if (typeof target !== "string") return "has no name to restore";
	const bad = target === "" ? undefined : target.split("\\").find((name) => nameProblem(name) !== undefined);
	if (bad !== undefined) return `has the name ${JSON.stringify(bad)}, which ${nameProblem(bad)}`;
	const attributes = fields.attributes;
	if (!Array.isArray(attributes) || attributes.some((value) => !FILE_ATTRIBUTES.includes(value))) {
		return "has unknown attributes";
	}
	if (!Number.isFinite(fields.modifiedAt)) return "has no time";
	if (typeof fields.owner !== "string" || typeof fields.dacl !== "string") return "has no owner or DACL";
	return undefined;
}

function fileProblem(fields: Fields): string | undefined {
	if (fields.path === "") return "is a file without a name";
	if (!isCount(fields.number) || !isCount(fields.sizeBytes)) return "has no number or size";
	if (typeof fields.fileId !== "string") return "has no file id";
	const sha256 = fields.sha256;
	if (sha256 === undefined || (typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256))) return undefined;
	return "has a damaged checksum";
}
