import { fail, ok, type Result } from "../../src/base/result.ts";
import { baseName, driveLetter, isWithin, joinPath, pathNames } from "../../src/base/windows-path.ts";
import type { Failure, FailureId } from "../../src/model/failure.ts";
import type { FileEntry } from "../../src/model/file.ts";
import type { Files } from "../../src/model/ports.ts";
import type { MemoryDisk } from "./memory-disk.ts";

export function problem(id: FailureId, operand: string, message: string): Result<never, Failure> {
	return fail({ id, operation: "use the memory engine", operand, message });
}

/** What of the files port the engine itself needs, over volumes in memory. `diskOf` finds a volume by letter. */
export function memoryFiles(
	diskOf: (letter: string) => MemoryDisk | undefined,
): Pick<
	Files,
	| "stat"
	| "list"
	| "open"
	| "readText"
	| "readBytes"
	| "write"
	| "copy"
	| "createFolder"
	| "rename"
	| "remove"
	| "removeTree"
> {
	const relative = (path: string) => pathNames(path).join("\\");
	const bytesAt = (path: string) => diskOf(driveLetter(path))?.get(relative(path));
	const below = (path: string) =>
		(diskOf(driveLetter(path))?.paths() ?? []).filter((each) => isWithin(`Z:\\${each}`, `Z:\\${relative(path)}`));

	const entry = (path: string): FileEntry | undefined => {
		const bytes = bytesAt(path);
		const isRoot = pathNames(path).length === 0 && diskOf(driveLetter(path)) !== undefined;
		if (bytes === undefined && below(path).length === 0 && !isRoot) return undefined;
		const kind = bytes === undefined ? "folder" : "file";
		const common = { links: 1, attributes: [], modifiedAt: 0, device: driveLetter(path), fileId: path.toUpperCase() };
		return { path, name: baseName(path), kind, sizeBytes: bytes?.length ?? 0, ...common };
	};

	return {
		stat: async (path) =>
			diskOf(driveLetter(path)) === undefined ? problem("volume-not-found", path, "no such volume") : ok(entry(path)),
		list: async (path) => {
			if (entry(path)?.kind !== "folder") return problem("file-not-found", path, "no such folder");
			const depth = pathNames(path).length;
			const names = new Map<string, string>();
			for (const each of below(path)) {
				const name = each.split("\\")[depth] ?? "";
				if (!names.has(name.toUpperCase())) names.set(name.toUpperCase(), name);
			}
			return ok([...names.values()].sort().flatMap((name) => entry(joinPath(path, name)) ?? []));
		},
		open: async (path) => {
			const bytes = bytesAt(path);
			if (bytes === undefined) return problem("file-not-found", path, "no such file");
			const read = async (offset: number, length: number) => ok(bytes.slice(offset, offset + length));
			return ok({ sizeBytes: bytes.length, read, close: async () => {} });
		},
		readText: async (path) => {
			const bytes = bytesAt(path);
			return bytes === undefined
				? problem("file-not-found", path, "no such file")
				: ok(new TextDecoder().decode(bytes));
		},
		readBytes: async (path) => {
			const bytes = bytesAt(path);
			return bytes === undefined ? problem("file-not-found", path, "no such file") : ok(bytes);
		},
		write: async (path, content) => {
			const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
			diskOf(driveLetter(path))?.set(relative(path), bytes);
			return ok(undefined);
		},
		copy: async (from, to) => {
			const bytes = bytesAt(from);
			if (bytes === undefined) return problem("file-not-found", from, "no such file");
			if (bytesAt(to) !== undefined) return problem("file-exists", to, "the name is taken");
			const disk = diskOf(driveLetter(to));
			if (disk === undefined) return problem("volume-not-found", to, "no such volume");
			disk.set(relative(to), bytes);
			return ok(undefined);
		},
		createFolder: async () => ok(undefined),
		rename: async (from, to) => {
			const disk = diskOf(driveLetter(from));
			if (entry(to) !== undefined) return problem("file-exists", to, "the name is taken");
			for (const each of below(from)) {
				disk?.set(`${relative(to)}${each.slice(relative(from).length)}`, disk.get(each));
				disk?.set(each, undefined);
			}
			return ok(undefined);
		},
		remove: async (path) => {
			if (bytesAt(path) === undefined) return problem("file-not-found", path, "no such file");
			diskOf(driveLetter(path))?.set(relative(path), undefined);
			return ok(undefined);
		},
		removeTree: async (path) => {
			for (const each of below(path)) diskOf(driveLetter(path))?.set(each, undefined);
			return ok(undefined);
		},
	};
}
