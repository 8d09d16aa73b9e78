import { basename, dirname, posix } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { decodeSource } from "../sequence/source/decode-source.ts";
import {
	type ExportArchive,
	isArchive,
	objectPath,
	packageNames,
	readExport,
	topSequences,
} from "../sequence/source/read-export.ts";
import { type ReadBeside, readBeside } from "./read-beside.ts";
import type { Services } from "./services.ts";

/** The text of a sequence, wherever it lies. */
export interface OpenedSource {
	readonly text: string;
	/** Name for messages. */
	readonly file: string;
	/** Reads what lies beside it. */
	readonly read: ReadBeside;
	/** Where contents lie, from the folder of the path that was named; absent: where the sequence says. */
	readonly contentFolder?: string;
	/** Folders of packages as the console exports them, by upper-case id, from there; whether they are there nobody looked. */
	readonly packages?: ReadonlyMap<string, string>;
}

/** Why there is no text. */
export type SourceProblem =
	/** The file can't be read; a sentence. */
	{ readonly unreadable: string } | { readonly diagnostics: readonly Diagnostic[] };

/** The archive and the package id that a path such as `export.zip/PS100010` names; undefined for any other path. */
function namedInArchive(path: string): { readonly archive: string; readonly id: string } | undefined {
	const archive = dirname(path);
	return /\.zip$/i.test(archive) ? { archive, id: basename(path) } : undefined;
}

/** From the folder of an object in the archive to the folder that contents lie in, which is that of the archive. */
const OUTSIDE = "../../";

/** Whether a path names a file, or a sequence of an exported archive. */
export async function sourceExists({ files }: Services, path: string): Promise<boolean> {
	const named = namedInArchive(path);
	return files.exists(named !== undefined && (await files.exists(named.archive)) ? named.archive : path);
}

/**
 * Opens a sequence file of the host: text, or an archive that Configuration Manager exported, of which the only top sequence is meant unless the path
 * names one: `export.zip/PS100010`.
 */
export async function openSource(services: Services, path: string): Promise<Result<OpenedSource, SourceProblem>> {
	const named = namedInArchive(path);
	const archive = named !== undefined && (await services.files.exists(named.archive)) ? named : undefined;
	const bytes = await services.files.read(archive?.archive ?? path);
	if (!bytes.ok) return fail({ unreadable: bytes.error.message });
	if (isArchive(bytes.value)) return openArchive(services, bytes.value, archive?.archive ?? path, archive?.id);
	const text = decodeSource(bytes.value, path);
	if (!text.ok) return fail({ diagnostics: text.error });
	return ok({ text: text.value, file: path, read: readBeside(services, path) });
}

function openArchive(
	services: Services,
	bytes: Uint8Array,
	path: string,
	id: string | undefined,
): Result<OpenedSource, SourceProblem> {
	const archive = readExport(bytes, path);
	if (!archive.ok) return fail({ diagnostics: archive.error });
	const chosen = id === undefined ? onlyTop(archive.value, path) : namedOne(archive.value, path, id);
	if (!chosen.ok) return fail({ diagnostics: [chosen.error] });
	const place = objectPath(chosen.value);
	const file = archive.value.text(place);
	if (!("text" in file)) return fail({ diagnostics: [problem(path, `${place} in it can't be read: ${file.problem}`)] });
	return ok({
		text: file.text,
		file: `${path}/${place}`,
		read: async (beside) =>
			beside.startsWith(OUTSIDE)
				? readBeside(services, path)(beside.slice(OUTSIDE.length))
				: archive.value.text(posix.join(posix.dirname(place), beside)),
		contentFolder: id === undefined ? "." : "..",
		packages: packageFolders(archive.value, path),
	});
}

/** The console exports the content of packages into folders of their names, below one that is called after the archive. */
function packageFolders(archive: ExportArchive, path: string): ReadonlyMap<string, string> {
	const folder = `${basename(path).replace(/\.zip$/i, "")}_files`;
	return new Map([...packageNames(archive)].map(([id, name]) => [id, `${folder}/${name}`]));
}

function onlyTop(archive: ExportArchive, path: string): Result<string, Diagnostic> {
	const tops = topSequences(archive);
	const [only] = tops;
	if (only !== undefined && tops.length === 1) return ok(only);
	const all = tops.length === 0 ? archive.sequences : tops;
	return fail(
		problem(path, `the archive holds ${all.length} task sequences: name one`, ...all.map((id) => `${path}/${id}`)),
	);
}

function namedOne(archive: ExportArchive, path: string, id: string): Result<string, Diagnostic> {
	const found = archive.sequences.find((each) => each.toUpperCase() === id.toUpperCase());
	if (found !== undefined) return ok(found);
	return fail(
		problem(path, `the archive holds no task sequence ${id}`, ...archive.sequences.map((each) => `${path}/${each}`)),
	);
}

function problem(file: string, message: string, ...help: readonly string[]): Diagnostic {
	return { severity: "error", rule: "export-archive", file, range: { start: 0, end: 0 }, message, help };
}
