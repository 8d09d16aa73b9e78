import { unzipSync } from "fflate";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SequenceFile } from "../formats/native/reading.ts";
import { problemList } from "../problem-list.ts";
import { decodeSource } from "./decode-source.ts";
import { lengthLimit } from "./located-value.ts";
import { readXml } from "./read-xml.ts";

/** The task sequences of an export of Configuration Manager's console, which is a ZIP archive. */
export interface ExportArchive {
	/** Package ids of its task sequences, sorted. */
	readonly sequences: readonly string[];
	/** The text of a file in it, by its path with `/` between names; letters without case. */
	text(path: string): SequenceFile;
}

/** Largest file of an export that is read, in bytes of its unpacked form. */
const LARGEST_FILE = 2 * lengthLimit;
/** All that is read of one export, unpacked, in bytes. */
const LARGEST_EXPORT = 128 * 1024 * 1024;
/** An export of hundreds of sequences has some thousand files. */
const MOST_FILES = 20_000;

/** Where an export keeps a task sequence (ConfigMgr export package). */
export const objectPath = (packageId: string): string => `SMS_TaskSequencePackage/${packageId}/object.xml`;

/** Whether bytes begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Reads the XML files of an exported archive; nothing is written anywhere. One that is damaged, encrypted or larger than an export is, and one
 * without a task sequence, is refused. `file` is for messages.
 */
export function readExport(bytes: Uint8Array, file: string): Result<ExportArchive, readonly Diagnostic[]> {
	const refuse = (message: string, ...help: readonly string[]) =>
		fail([{ severity: "error", rule: "export-archive", file, range: { start: 0, end: 0 }, message, help } as const]);
	let files: Readonly<Record<string, Uint8Array>>;
	let problem: string | undefined;
	let total = 0;
	let count = 0;
	try {
		files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!/\.xml$/i.test(name)) return false;
				count++;
				total += originalSize;
				if (count > MOST_FILES) problem ??= `it holds more than ${MOST_FILES} files`;
				if (originalSize > LARGEST_FILE) problem ??= `${name} in it is larger than 32 MiB`;
				if (total > LARGEST_EXPORT) problem ??= "its files are larger than 128 MiB together";
				return problem === undefined;
			},
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return refuse(`the archive can't be read: ${reason}`, "export the task sequence again");
	}
	if (problem !== undefined) return refuse(`the archive is no export of a task sequence: ${problem}`);
	const byPath = new Map(Object.entries(files).map(([name, content]) => [keyOf(name), content]));
	const sequences = [...byPath.keys()].flatMap((path) => {
		const [, id] = /^SMS_TASKSEQUENCEPACKAGE\/([^/]+)\/OBJECT\.XML$/.exec(path) ?? [];
		return id === undefined ? [] : [id];
	});
	if (sequences.length === 0) {
		const help = "an export holds SMS_TaskSequencePackage/ID/object.xml";
		return refuse("the archive holds no task sequence", help);
	}
	return ok({ sequences: sequences.sort(), text: (path) => textOf(byPath.get(keyOf(path)), path) });
}

function keyOf(path: string): string {
	return path.replaceAll("\\", "/").toUpperCase();
}

function textOf(bytes: Uint8Array | undefined, path: string): SequenceFile {
	if (bytes === undefined) return { problem: "it is not in the archive" };
	const text = decodeSource(bytes, path);
	return text.ok ? { text: text.value } : { problem: text.error[0]?.message ?? "it is no text" };
}

/** The sequences that no other of them runs: what an export was made for. */
export function topSequences(archive: ExportArchive): readonly string[] {
	const run = new Set<string>();
	for (const id of archive.sequences) {
		const file = archive.text(objectPath(id));
		if (!("text" in file)) continue;
		for (const [, child = ""] of file.text.matchAll(/property="TsPackageID"[^>]*>([^<]+)</g))
			run.add(child.trim().toUpperCase());
	}
	return archive.sequences.filter((id) => !run.has(id));
}

/**
 * Names of the packages that the archive's sequences use, by upper-case id (`ReferencesInfo.xml` of each sequence). The console puts their content beside the
 * archive, into a folder of that name below `<archive>_files`.
 */
export function packageNames(archive: ExportArchive): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const id of archive.sequences) {
		const file = archive.text(objectPath(id).replace("object.xml", "ReferencesInfo.xml"));
		const root = "text" in file ? readXml(file.text.replace(/^\ufeff/, ""), problemList(id)) : undefined;
		for (const { text } of root?.elements ?? []) {
			const reference = readXml(text.trim(), problemList(id));
			const textOfProperty = (name: string) =>
				reference?.elements
					.find(({ attributes }) => attributes.NAME === name)
					?.elements.find((each) => each.name === "VALUE")
					?.text.trim() ?? "";
			const packageId = textOfProperty("ReferencePackageID");
			const name = textOfProperty("ReferenceName");
			if (packageId !== "" && name !== "") names.set(packageId.toUpperCase(), name);
		}
	}
	return names;
}
