import { closeSync, openSync, readdirSync } from "node:fs";
import { fail, ok, type Result } from "../../base/result.ts";
import { foldCase } from "../../base/windows-path.ts";
import {
	type ExtractedImage,
	type ExtractedStream,
	type ExtractOrder,
	type ExtractProgress,
	shownPath,
} from "./extract-messages.ts";
import type { ExtractProblem } from "./extract-problem.ts";
import { streamLimit, TreeFinisher } from "./finish-tree.ts";
import { type LineSink, loadSevenZip, type SevenZip, type WriteWatch } from "./seven-zip.ts";
import { checkEntries, topLevelNames } from "./wim-entry-check.ts";
import { type ListedEntry, WimListing } from "./wim-listing.ts";

const tailLength = 20;
/** Emscripten's numbers of ENOSPC and EDQUOT. */
const fullNumbers = new Set([51, 19]);
const hardLinkLine = /^ERROR: Cannot create hard link : errno=34 : /;

/** The last lines that a tool printed. */
class LineTail {
	readonly lines: string[] = [];

	add(line: string): void {
		const text = line.trim();
		if (text === "") return;
		this.lines.push(text.slice(0, 500));
		if (this.lines.length > tailLength) this.lines.shift();
	}
}

function listEntries(zip: SevenZip, order: ExtractOrder): Result<readonly ListedEntry[], ExtractProblem> {
	const several = order.imageCount > 1;
	const listing = new WimListing(several ? `${order.imageIndex}/` : "");
	const tail = new LineTail();
	const sink: LineSink = {
		onLine: (line) => listing.addLine(line),
		onErrorLine: (line) => tail.add(line),
	};
	const images = several ? [String(order.imageIndex)] : [];
	const exitCode = zip.run(["l", "-slt", "-sns", "-twim", "-spd", "-bsp0", zip.archive, ...images], sink);
	listing.end();
	// 1 is a warning; that the right bytes come out is proven file by file later.
	if (exitCode > 1) return fail({ kind: "image-unreadable", exitCode, toolLines: tail.lines });
	if (listing.entries.length === 0) return fail({ kind: "image-empty", imageIndex: order.imageIndex });
	return ok(listing.entries);
}

function refuse(entries: readonly ListedEntry[], targetFolder: string): ExtractProblem | undefined {
	const bad = checkEntries(entries);
	if (bad.length > 0) {
		const shown = bad.slice(0, tailLength).map(({ path, reason }) => ({ path: shownPath(path), reason }));
		return { kind: "bad-names", count: bad.length, entries: shown };
	}
	const large = entries.find((entry) => entry.isStream && entry.size > streamLimit);
	if (large !== undefined)
		return { kind: "stream-too-large", path: shownPath(large.path), bytes: large.size, limit: streamLimit };
	try {
		const there = new Set(readdirSync(targetFolder).map(foldCase));
		const names = topLevelNames(entries).filter((name) => there.has(foldCase(name)));
		return names.length === 0 ? undefined : { kind: "target-not-free", folder: targetFolder, names };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { kind: "target-unusable", folder: targetFolder, message };
	}
}

/** An image's entries by what is to be done with them. */
interface Plan {
	readonly folders: number;
	readonly single: readonly ListedEntry[];
	readonly linked: readonly (readonly ListedEntry[])[];
	readonly streams: readonly ListedEntry[];
	readonly reparsePoints: readonly ListedEntry[];
	readonly totalBytes: number;
}

function planOf(entries: readonly ListedEntry[]): Plan {
	const groups = new Map<string, ListedEntry[]>();
	const single: ListedEntry[] = [];
	const files = entries.filter((entry) => !entry.isFolder && !entry.isStream && !entry.isReparsePoint);
	for (const entry of files) {
		if (entry.linkGroup === "") single.push(entry);
		else {
			const key = `${entry.linkGroup} ${entry.sha1}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [entry]);
			else group.push(entry);
		}
	}
	const linked = [...groups.values()];
	const streams = entries.filter((entry) => entry.isStream);
	const written = [...single, ...linked.flatMap((group) => group.slice(0, 1)), ...streams];
	return {
		folders: entries.filter((entry) => entry.isFolder && !entry.isReparsePoint).length,
		single,
		linked,
		streams,
		reparsePoints: entries.filter((entry) => entry.isReparsePoint),
		totalBytes: written.reduce((sum, entry) => sum + entry.size, 0),
	};
}

/** Keeps the books while 7-Zip writes: bytes, the file at work, the first failure. */
class Writing implements WriteWatch {
	writtenBytes = 0;
	failure: { readonly path: string; readonly errno: number } | undefined;
	readonly #allowed: ReadonlySet<string>;
	readonly #onBytes: (doneBytes: number, path: string) => void;

	constructor(entries: readonly ListedEntry[], onBytes: (doneBytes: number, path: string) => void) {
		this.#allowed = new Set(entries.filter((entry) => !entry.isReparsePoint).map(({ path }) => path));
		this.#onBytes = onBytes;
	}

	mayCreate(path: string): boolean {
		return this.#allowed.has(path);
	}

	onWritten(path: string, bytes: number): void {
		this.writtenBytes += bytes;
		this.#onBytes(this.writtenBytes, path);
	}

	onFailed(path: string, errno: number): void {
		this.failure ??= { path: shownPath(path), errno };
	}
}

function extractAll(zip: SevenZip, order: ExtractOrder, plan: Plan, writing: Writing): ExtractProblem | undefined {
	const several = order.imageCount > 1;
	const root = several ? `/out/${order.imageIndex}` : "/out";
	zip.mountTarget(root, order.targetFolder, writing);
	const prefix = several ? `${order.imageIndex}/` : "";
	zip.writeList(
		"/skip.txt",
		plan.reparsePoints.map(({ path }) => `${prefix}${path}`),
	);
	const tail = new LineTail();
	let otherErrors = 0;
	let damaged: string | undefined;
	const onErrorLine = (line: string): void => {
		if (line.trim() === "" || hardLinkLine.test(line)) return;
		otherErrors++;
		const path = line.split(" : ").at(-1) ?? "";
		if (path.startsWith(prefix) && line.startsWith("ERROR: "))
			damaged ??= path.replace(`${root}/`, "").slice(prefix.length);
		tail.add(line.replaceAll(`${root}/`, ""));
	};
	const skip = plan.reparsePoints.length === 0 ? [] : ["-x@/skip.txt", "-scsUTF-8"];
	const images = several ? [String(order.imageIndex)] : [];
	const args = ["x", "-y", "-twim", "-spd", "-sns", "-bso0", "-bsp0", "-o/out", ...skip, zip.archive, ...images];
	const exitCode = zip.run(args, { onLine: (line) => tail.add(line), onErrorLine });
	const { failure, writtenBytes } = writing;
	if (failure !== undefined && fullNumbers.has(failure.errno))
		return { kind: "disk-full", path: failure.path, writtenBytes, totalBytes: plan.totalBytes };
	if (failure !== undefined)
		return { kind: "write-failed", path: failure.path, message: `error ${failure.errno}; ${tail.lines.join(" / ")}` };
	// 2 stands for errors; the only ones that may be are those of hard links, which are made afterwards.
	if (exitCode <= 1 || (exitCode === 2 && otherErrors === 0)) return undefined;
	const problem = { kind: "tool-failed", exitCode, toolLines: tail.lines } as const;
	return damaged === undefined ? problem : { ...problem, path: shownPath(damaged) };
}

function finish(order: ExtractOrder, plan: Plan, report: Report): Result<ExtractedImage, ExtractProblem> {
	let doneBytes = 0;
	const finisher = new TreeFinisher(order.targetFolder, (bytes, entry) => {
		doneBytes += bytes;
		report({ phase: "verify", doneBytes, totalBytes: plan.totalBytes, file: shownPath(entry.path) });
	});
	const streams: ExtractedStream[] = [];
	for (const entry of plan.streams) {
		const stream = finisher.takeStream(entry);
		if (!stream.ok) return stream;
		streams.push(stream.value);
	}
	for (const entry of plan.single) {
		const problem = finisher.verify(entry);
		if (problem !== undefined) return fail(problem);
	}
	let hardLinks = 0;
	for (const group of plan.linked) {
		const linked = finisher.link(group);
		if (!linked.ok) return linked;
		hardLinks += linked.value;
	}
	return ok({
		files: plan.single.length + plan.linked.reduce((sum, group) => sum + group.length, 0),
		directories: plan.folders,
		bytes: doneBytes,
		hardLinks,
		streams,
		reparsePoints: plan.reparsePoints.map(({ path, isFolder, linkTarget }) => ({
			path: shownPath(path),
			isFolder,
			linkTarget,
		})),
	});
}

function readable(path: string): ExtractProblem | undefined {
	try {
		closeSync(openSync(path, "r"));
		return undefined;
	} catch (error) {
		return {
			kind: "image-unreadable",
			exitCode: 0,
			toolLines: [error instanceof Error ? error.message : String(error)],
		};
	}
}

type Report = (progress: ExtractProgress) => void;

/** Extracts one image into a host folder, in the thread that calls it. `report` hears of every write. */
export async function extractImage(
	order: ExtractOrder,
	report: Report,
): Promise<Result<ExtractedImage, ExtractProblem>> {
	for (const path of order.wimPaths) {
		const unreadable = readable(path);
		if (unreadable !== undefined) return fail(unreadable);
	}
	const zip = await loadSevenZip(order.wasmFile, order.wimPaths);
	const entries = listEntries(zip, order);
	if (!entries.ok) return entries;
	const refused = refuse(entries.value, order.targetFolder);
	if (refused !== undefined) return fail(refused);
	const plan = planOf(entries.value);
	const { totalBytes } = plan;
	const writing = new Writing(entries.value, (doneBytes, path) =>
		report({ phase: "extract", doneBytes, totalBytes, file: shownPath(path) }),
	);
	const problem = extractAll(zip, order, plan, writing);
	return problem === undefined ? finish(order, plan, report) : fail(problem);
}
