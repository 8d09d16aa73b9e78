import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import sevenZip, { type SevenZipModule } from "7z-wasm";

/** A node of Emscripten's file system, as far as it is needed here. */
interface FileNode {
	readonly name: string;
	readonly parent: FileNode;
}

/** The operations of Emscripten's NODEFS that write; its published types don't name them. */
export interface HostFolderOperations {
	readonly node_ops: {
		mknod(parent: FileNode, name: string, mode: number, device: number): unknown;
		symlink(parent: FileNode, name: string, target: string): unknown;
	};
	readonly stream_ops: {
		write(
			stream: { readonly node: FileNode },
			buffer: unknown,
			offset: number,
			length: number,
			position: number,
		): number;
	};
}

/** Hears of everything that 7-Zip writes, and may forbid it. */
export interface WriteWatch {
	/** May a file or folder of that path (relative to the target, with slashes) be made? */
	mayCreate(path: string): boolean;
	onWritten(path: string, bytes: number): void;
	/** `errno` is Emscripten's number of the error. */
	onFailed(path: string, errno: number): void;
}

/** 7-Zip's exit code for fatal errors. */
const fatalExit = 2;
/** Operation not permitted, in Emscripten's numbering (that of WASI). */
const notPermitted = 63;

function pathOf(node: FileNode): string {
	const names: string[] = [];
	for (let at = node; at.parent !== at; at = at.parent) names.unshift(at.name);
	return names.join("/");
}

/** An error as Emscripten's file system throws it: a name and a number. */
function fileSystemError(errno: number): Error {
	return Object.assign(new Error(`errno ${errno}`), { name: "ErrnoError", errno });
}

function errnoOf(error: unknown): number {
	const errno = typeof error === "object" && error !== null && "errno" in error ? error.errno : undefined;
	return typeof errno === "number" ? errno : 0;
}

/** Puts a watch between 7-Zip and the host: nothing comes into being but what it allows, and never a symbolic link. */
export function watchWrites(host: HostFolderOperations, watch: WriteWatch): void {
	const { mknod } = host.node_ops;
	const { write } = host.stream_ops;
	const watched = <Value>(path: string, operation: () => Value): Value => {
		try {
			return operation();
		} catch (error) {
			watch.onFailed(path, errnoOf(error));
			throw error;
		}
	};
	host.node_ops.mknod = (parent, name, mode, device) => {
		const path = pathOf(parent) === "" ? name : `${pathOf(parent)}/${name}`;
		return watched(path, () => {
			if (!watch.mayCreate(path)) throw fileSystemError(notPermitted);
			return mknod(parent, name, mode, device);
		});
	};
	host.node_ops.symlink = () => {
		throw fileSystemError(notPermitted);
	};
	host.stream_ops.write = (stream, buffer, offset, length, position) => {
		const path = pathOf(stream.node);
		const written = watched(path, () => write(stream, buffer, offset, length, position));
		watch.onWritten(path, written);
		return written;
	};
}

/** What to do with the lines that 7-Zip prints. */
export interface LineSink {
	onLine(line: string): void;
	onErrorLine(line: string): void;
}

/** 7-Zip with a WIM as `/in/image…` and a host folder as its place to write. */
export interface SevenZip {
	readonly archive: string;
	/** Runs a command and gives its exit code. */
	run(args: readonly string[], sink: LineSink): number;
	/** Mounts the host folder in which files appear, at a folder of 7-Zip's world. */
	mountTarget(at: string, hostFolder: string, watch: WriteWatch): void;
	/** Writes a list of paths, one per line, that a switch can name. */
	writeList(path: string, lines: readonly string[]): void;
}

function mountArchive(module: SevenZipModule, wimPaths: readonly string[]): string {
	const extension = wimPaths.length > 1 ? "swm" : "wim";
	module.FS.mkdir("/in");
	for (const [index, path] of wimPaths.entries()) {
		const mount = `/part${index + 1}`;
		module.FS.mkdir(mount);
		module.FS.mount(module.NODEFS, { root: dirname(path) }, mount);
		// Under names of ours 7-Zip finds the parts of a split image, whatever they are called on the host.
		module.FS.symlink(`${mount}/${basename(path)}`, `/in/image${index === 0 ? "" : index + 1}.${extension}`);
	}
	return `/in/image.${extension}`;
}

/** Loads 7-Zip; throws when its WebAssembly file can't be read or is not what it should be. */
export async function loadSevenZip(wasmFile: string, wimPaths: readonly string[]): Promise<SevenZip> {
	const wasm = readFileSync(wasmFile);
	let sink: LineSink | undefined;
	const module = await sevenZip.default({
		wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength),
		stdin: () => 0,
		print: (line) => sink?.onLine(line),
		printErr: (line) => sink?.onErrorLine(line),
	});
	const archive = mountArchive(module, wimPaths);
	return {
		archive,
		run(args, lineSink) {
			sink = lineSink;
			try {
				const exitCode: unknown = module.callMain([...args]);
				return typeof exitCode === "number" ? exitCode : 0;
			} catch (error) {
				// An exception of 7-Zip that it doesn't catch itself arrives as a bare number.
				lineSink.onErrorLine(`7-Zip gave up: ${error instanceof Error ? error.message : `exception ${String(error)}`}`);
				return fatalExit;
			} finally {
				sink = undefined;
			}
		},
		mountTarget(at, hostFolder, watch) {
			watchWrites(module.NODEFS as unknown as HostFolderOperations, watch);
			let path = "";
			for (const name of at.split("/").filter((part) => part !== "")) {
				path += `/${name}`;
				module.FS.mkdir(path);
			}
			module.FS.mount(module.NODEFS, { root: hostFolder }, at);
		},
		writeList(path, lines) {
			module.FS.writeFile(path, lines.join("\n"));
		},
	};
}
