import { fail, ok, type Result } from "../../../base/result.ts";
import { isExcluded } from "../../../image/exclusions.ts";
import {
	ATTRIBUTES,
	type FolderNode,
	fileTimeOf,
	type ImageNode,
	REPARSE_TAGS,
	reparseData,
} from "../../../image/writer/image-tree.ts";
import type { WimWriter } from "../../../image/writer/wim-writer.ts";
import type { Failure } from "../../../model/failure.ts";
import type { FileEntry } from "../../../model/file.ts";
import type { CapturedVolume } from "../../../model/image.ts";
import type { Answer, FilesReader, Watch } from "../../../model/ports.ts";

const PIECE = 1024 ** 2;

/** What one capture has come to, over all its volumes. */
export interface CaptureTally {
	files: number;
	/** Hard links counted once. */
	bytes: number;
	readonly lost: Set<string>;
}

/** Reads what is to be captured of one volume into the image file. */
export class TreeReader {
	readonly #files: FilesReader;
	readonly #writer: WimWriter;
	readonly #volume: CapturedVolume;
	readonly #tally: CaptureTally;
	readonly #watch: Watch | undefined;
	/** Content and group of each file with several names, by its id. */
	readonly #links = new Map<string, { readonly hash: Uint8Array; readonly size: number; readonly group: number }>();

	constructor(
		files: FilesReader,
		writer: WimWriter,
		volume: CapturedVolume,
		tally: CaptureTally,
		watch: Watch | undefined,
	) {
		this.#files = files;
		this.#writer = writer;
		this.#volume = volume;
		this.#tally = tally;
		this.#watch = watch;
	}

	/** The whole volume; fails with `cancelled` as soon as somebody wants it to end. */
	async root(): Answer<FolderNode> {
		const children = await this.#children(this.#volume.root, "");
		if (!children.ok) return children;
		return ok({ kind: "folder", name: "", attributes: ATTRIBUTES.folder, modified: 0n, children: children.value });
	}

	async #children(folder: string, below: string): Answer<readonly ImageNode[]> {
		const listed = await this.#files.list(folder);
		if (!listed.ok) return listed;
		const nodes: ImageNode[] = [];
		for (const entry of listed.value) {
			const path = below === "" ? entry.name : `${below}\\${entry.name}`;
			if (isExcluded(path, this.#volume.exclude)) continue;
			const node = await this.#node(entry, path);
			if (!node.ok) return node;
			if (node.value !== undefined) nodes.push(node.value);
		}
		return ok(nodes);
	}

	/** What the image gets of one name; undefined for nothing. */
	async #node(entry: FileEntry, path: string): Answer<ImageNode | undefined> {
		const { kind, name } = entry;
		const core = { name, modified: fileTimeOf(entry.modifiedAt) };
		const attributes = attributesOf(entry);
		if (kind === "reparse") return this.#reparse(entry, path, { ...core, attributes });
		if (kind === "file") return this.#file(entry, { ...core, attributes });
		const children = await this.#children(entry.path, path);
		if (!children.ok) return children;
		return ok({ ...core, kind, attributes: attributes | ATTRIBUTES.folder, children: children.value });
	}

	async #file(
		entry: FileEntry,
		core: { readonly name: string; readonly modified: bigint; readonly attributes: number },
	): Answer<ImageNode> {
		if (entry.attributes.includes("encrypted")) return fail(unreadable(entry, "It is encrypted for its owner alone."));
		if (entry.attributes.includes("recall"))
			return fail(unreadable(entry, "It lies in the cloud alone, and reading it would fetch it."));
		this.#tally.files++;
		const known = this.#links.get(entry.fileId);
		if (known !== undefined)
			return ok({ ...core, kind: "file", hash: known.hash, size: known.size, linkGroup: known.group });
		const stored = await this.#content(entry);
		if (!stored.ok) return stored;
		const group = entry.links > 1 ? this.#links.size + 1 : 0;
		if (group > 0) this.#links.set(entry.fileId, { ...stored.value, group });
		return ok({ ...core, kind: "file", ...stored.value, linkGroup: group });
	}

	/** The bytes of a file, piece by piece; a failure of reading ends the pieces and is told behind them. */
	async #content(entry: FileEntry): Promise<Result<{ readonly hash: Uint8Array; readonly size: number }, Failure>> {
		if (this.#watch?.signal?.aborted === true) return fail(cancelled(entry));
		const opened = await this.#files.open(entry.path);
		if (!opened.ok) return opened;
		const file = opened.value;
		let problem: Failure | undefined;
		const tally = this.#tally;
		const watch = this.#watch;
		async function* pieces(): AsyncGenerator<Uint8Array> {
			for (let at = 0; at < file.sizeBytes; ) {
				const read = await file.read(at, Math.min(PIECE, file.sizeBytes - at));
				if (watch?.signal?.aborted === true) problem = cancelled(entry);
				else if (!read.ok) problem = read.error;
				else if (read.value.length === 0) problem = unreadable(entry, "It has become shorter while it was read.");
				if (problem !== undefined || !read.ok) return;
				at += read.value.length;
				tally.bytes += read.value.length;
				watch?.progress?.({ doneBytes: tally.bytes, doneFiles: tally.files, item: entry.path });
				yield read.value;
			}
		}
		const stored = await this.#writer.addData(pieces());
		await file.close();
		return problem === undefined ? ok(stored) : fail(problem);
	}

	async #reparse(
		entry: FileEntry,
		path: string,
		core: { readonly name: string; readonly modified: bigint; readonly attributes: number },
	): Answer<ImageNode | undefined> {
		const { tag = "", target } = entry.reparse ?? {};
		const kind = tag === "junction" || tag === "symbolic-link" ? tag : undefined;
		if (tag === "mount-point") {
			this.#tally.lost.add(`the volume that is mounted as ${path}: it becomes an empty folder`);
			return ok({ ...core, kind: "folder", attributes: ATTRIBUTES.folder, children: [] });
		}
		if (kind === undefined || target === undefined) {
			this.#tally.lost.add(`${path}: what stands there is not on this disk`);
			return ok(undefined);
		}
		this.#tally.files++;
		const { hash } = await this.#writer.addData([reparseData(kind, target)]);
		const folder = kind === "junction" ? ATTRIBUTES.folder : 0;
		const attributes = core.attributes | ATTRIBUTES.reparse | folder;
		return ok({ ...core, kind: "reparse", attributes, tag: REPARSE_TAGS[kind], hash });
	}
}

function attributesOf({ attributes }: FileEntry): number {
	return attributes.reduce(
		(sum, name) => sum | (name in ATTRIBUTES ? ATTRIBUTES[name as keyof typeof ATTRIBUTES] : 0),
		0,
	);
}

function unreadable({ path }: FileEntry, message: string): Failure {
	return { id: "access-denied", operation: "capture the image", operand: path, message };
}

function cancelled({ path }: FileEntry): Failure {
	return { id: "cancelled", operation: "capture the image", operand: path, message: "Somebody cancelled it." };
}
