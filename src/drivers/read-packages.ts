import { fail, ok, type Result } from "../base/result.ts";
import { baseName, joinPath, parentPath, samePath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import { Catalogue } from "./catalogue.ts";
import type { DriverArchitecture } from "./decoration.ts";
import { readInf } from "./inf.ts";
import { missingFiles } from "./inf-files.ts";
import { LARGEST_INF } from "./inf-text.ts";

/** Largest folder of driver packages, in files and folders: more is a mistake such as `C:\`. */
export const MOST_ENTRIES = 500_000;

/** The packages of a folder. */
export interface DriverPackages {
	readonly catalogue: Catalogue;
	readonly infs: number;
	/** INF files that could not be read, one line each. */
	readonly unread: readonly string[];
}

/**
 * Reads every INF file below a folder into a catalogue; package paths are relative to the folder, with backslashes. Links are not followed.
 * An INF that can't be read is named and left out. Fails where the folder can't be listed or holds more than `MOST_ENTRIES` names.
 */
export async function readPackages(
	files: FilesReader,
	folder: WindowsPath,
	architecture: DriverArchitecture,
): Promise<Result<DriverPackages, Failure>> {
	const listed = await listFiles(files, folder);
	if (!listed.ok) return listed;
	const packages = filesOfPackages(listed.value, folder);
	const catalogue = new Catalogue();
	const unread: string[] = [];
	for (const [parent, names] of listed.value) {
		const relative = parent.slice(folder.length).replace(/^\\/, "");
		for (const name of names.filter(isInf)) {
			const path = joinPath(parent, name);
			const bytes = await files.readBytes(path, LARGEST_INF);
			if (!bytes.ok) {
				unread.push(`${path}: ${bytes.error.message}`);
				continue;
			}
			const inf = readInf(bytes.value, name);
			if (!inf.ok) {
				unread.push(`${path}: ${inf.error[0]?.what ?? "is no INF file"}`);
				continue;
			}
			const present = packages.get(parent) ?? [];
			catalogue.add(inf.value, relative, missingFiles(inf.value, present, architecture));
		}
	}
	return ok({ catalogue, infs: catalogue.size, unread });
}

/** Names of files by folder, the folder itself included. */
async function listFiles(
	files: FilesReader,
	folder: WindowsPath,
): Promise<Result<ReadonlyMap<WindowsPath, readonly string[]>, Failure>> {
	const found = new Map<WindowsPath, readonly string[]>();
	const waiting = [folder];
	let count = 0;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const entries = await files.list(next);
		if (!entries.ok) return entries;
		count += entries.value.length;
		if (count > MOST_ENTRIES) {
			const message = `The folder holds more than ${MOST_ENTRIES} files and folders.`;
			return fail({ id: "input-invalid", operation: "read the driver packages", operand: folder, message });
		}
		found.set(
			next,
			entries.value.filter(({ kind }) => kind === "file").map(({ name }) => name),
		);
		for (const entry of entries.value) if (entry.kind === "folder") waiting.push(entry.path);
	}
	return ok(found);
}

/** Files of each package as paths below the folder of its INF: what a folder holds belongs to every package above it too. */
function filesOfPackages(
	found: ReadonlyMap<WindowsPath, readonly string[]>,
	top: WindowsPath,
): ReadonlyMap<WindowsPath, readonly string[]> {
	const packages = new Map<WindowsPath, string[]>();
	for (const [folder, names] of found) if (names.some(isInf)) packages.set(folder, []);
	for (const [folder, names] of found) {
		let above = folder;
		let relative = "";
		for (;;) {
			packages.get(above)?.push(...names.map((name) => `${relative}${name}`));
			if (samePath(above, top)) break;
			relative = `${baseName(above)}\\${relative}`;
			above = parentPath(above);
		}
	}
	return packages;
}

function isInf(name: string): boolean {
	return /\.inf$/i.test(name);
}
