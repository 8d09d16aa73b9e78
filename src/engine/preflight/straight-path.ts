import { ok, type Result } from "../../base/result.ts";
import { joinPath, pathNames, type WindowsPath } from "../../base/windows-path.ts";
import type { Failure } from "../../model/failure.ts";
import type { FilesReader } from "../../model/ports.ts";

/** Where a path leaves the volume that its letter says. */
export interface Detour {
	readonly path: WindowsPath;
	/** A `volume` is mounted in the folder; all else that leads elsewhere is a `link`. */
	readonly kind: "link" | "volume";
}

/**
 * The first link or mounted volume on the way to a path, the path itself included; undefined when it lies straight below its letter.
 * What a wipe or an erased disk takes away is judged by the letter: nothing that is needed may lie elsewhere. What a server has mounted in a
 * share is its own affair: nothing of this machine takes it away.
 */
export async function detourOf(
	files: FilesReader,
	path: WindowsPath,
	isShare: boolean,
): Promise<Result<Detour | undefined, Failure>> {
	const names = pathNames(path);
	const root = await files.stat(joinPath(`${path.slice(0, 2)}\\`));
	if (!root.ok) return root;
	for (let depth = 1; depth <= names.length; depth++) {
		const at = joinPath(`${path.slice(0, 2)}\\`, ...names.slice(0, depth));
		const entry = await files.stat(at);
		if (!entry.ok) return entry;
		if (entry.value === undefined) return ok(undefined);
		const { kind, reparse, device } = entry.value;
		const isElsewhere = !isShare && root.value !== undefined && device !== root.value.device;
		if (isElsewhere || reparse?.tag === "mount-point") return ok({ path: at, kind: "volume" });
		if (kind === "reparse") return ok({ path: at, kind: "link" });
	}
	return ok(undefined);
}
