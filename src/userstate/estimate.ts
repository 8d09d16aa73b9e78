import { done, ok, type Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { FilesReader } from "../model/ports.ts";
import { compileExclude } from "./exclude.ts";
import type { CaptureScope } from "./scope.ts";
import { folderOnVolume, walk } from "./walk.ts";

/** What a capture would keep, by a walk that opens nothing. */
export type CaptureEstimate = {
	readonly names: number;
	/** Bytes of the files, each counted once however many names it has. */
	readonly bytes: number;
};

/** Counts what the scope covers; folders that can't be read count nothing here and fail the capture itself. */
export async function estimateCapture(
	files: FilesReader,
	root: WindowsPath,
	scope: CaptureScope,
	signal?: AbortSignal,
): Promise<Result<CaptureEstimate, Failure>> {
	const linked = new Set<string>();
	let names = 0;
	let bytes = 0;
	for (const one of scope.roots) {
		const folder = await folderOnVolume(files, root, one.path);
		if (!folder.ok) return folder;
		if (folder.value === undefined) continue;
		const walked = await walk(files, {
			root: folder.value,
			exclude: one.kind === "profile" ? compileExclude(scope.rules.exclude) : () => false,
			signal,
			visitor: {
				async item({ entry }) {
					if (entry.kind !== "file") return done;
					names++;
					if (entry.links > 1 && linked.has(entry.fileId)) return done;
					if (entry.links > 1) linked.add(entry.fileId);
					bytes += entry.sizeBytes;
					return done;
				},
				unreadable: () => done,
			},
		});
		if (!walked.ok) return walked;
	}
	return ok({ names, bytes });
}
