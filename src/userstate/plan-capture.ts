import { fail, ok, type Result } from "../base/result.ts";
import {
	driveLetter,
	isWithin,
	joinPath,
	normalizePath,
	parentPath,
	pathNames,
	samePath,
	type WindowsPath,
} from "../base/windows-path.ts";
import type { VolumeInfo } from "../model/disk.ts";
import type { Failure, FailureId } from "../model/failure.ts";
import type { Look } from "../model/ports.ts";
import type { CaptureRoot, CaptureRules, CaptureScope, StoreKind } from "./scope.ts";
import { folderOnVolume } from "./walk.ts";

/** The capabilities that planning needs: none changes anything. */
export type PlanPorts = Pick<Look, "files" | "volumes" | "profiles">;

/** What the author asked for, expanded. */
export interface CaptureWish {
	readonly store: StoreKind;
	/** Volume of the old Windows: `C:` or `C:\`. */
	readonly from: string;
	/** Folder of the store. */
	readonly path: string;
	/** Further folders, absolute on the volume or relative to its root. */
	readonly folders: readonly string[];
	readonly rules: CaptureRules;
	readonly runId: string;
}

/** What will be captured and what was left aside while planning. */
export interface CapturePlan {
	readonly scope: CaptureScope;
	readonly root: WindowsPath;
	readonly storePath: WindowsPath;
	/** The volume on which the store will lie. */
	readonly storeVolume: VolumeInfo;
	/** Profiles and folders that are registered or named and do not exist. */
	readonly absent: readonly string[];
}

/** Resolves a wish on this machine; reads lists and a few folders, walks nothing. */
export async function planCapture(look: PlanPorts, wish: CaptureWish): Promise<Result<CapturePlan, Failure>> {
	const root = normalizePath(wish.from);
	if (root === undefined || pathNames(root).length > 0) {
		return refuse("input-invalid", wish.from, "`from` must name a volume such as `C:`.");
	}
	const storePath = normalizePath(wish.path);
	if (storePath === undefined || pathNames(storePath).length === 0) {
		return refuse("input-invalid", wish.path, "The store needs a folder of its own, not the root of a volume.");
	}
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	const source = volumes.value.find((volume) => volume.letter === driveLetter(root));
	const target = volumes.value.find((volume) => volume.letter === driveLetter(storePath));
	if (source === undefined) return refuse("volume-not-found", root, "No volume has this letter.");
	if (target === undefined) return refuse("volume-not-found", storePath, "No volume has this letter.");
	const unfit = volumesProblem(wish.store, source, target);
	if (unfit !== undefined) return refuse("volume-unfit", storePath, unfit);
	const roots = await findRoots(look, root, wish.folders);
	if (!roots.ok) return roots;
	const inside = roots.value.roots.find(
		(one) => isWithin(storePath, joinPath(root, one.path)) || isWithin(joinPath(root, one.path), storePath),
	);
	if (inside !== undefined) {
		return refuse("input-invalid", storePath, `The store and the captured folder ${inside.path} lie in one another.`);
	}
	const { store, rules, runId } = wish;
	const scope: CaptureScope = { store, runId, volume: source.id, roots: roots.value.roots, rules };
	return ok({ scope, root, storePath, storeVolume: target, absent: roots.value.absent });
}

function volumesProblem(store: StoreKind, source: VolumeInfo, target: VolumeInfo): string | undefined {
	for (const volume of [source, target]) {
		if (volume.state === "clean") continue;
		return `The volume ${volume.letter}: is ${volume.state}: start its Windows, shut it down fully, and try again.`;
	}
	if (target.kind === "ram") return "The store would lie on the RAM disk, which is gone after a restart.";
	if (store === "copy") return undefined;
	if (source.id !== target.id)
		return "A hard-link store must lie on the volume of the files; use `store: copy` for another.";
	if (source.fileSystem !== "ntfs") return `Hard links need NTFS, but the volume has ${source.fileSystem}.`;
	return undefined;
}

async function findRoots(
	look: PlanPorts,
	root: WindowsPath,
	folders: readonly string[],
): Promise<Result<{ readonly roots: readonly CaptureRoot[]; readonly absent: readonly string[] }, Failure>> {
	const wanted = await wantedRoots(look, root, folders);
	if (!wanted.ok) return wanted;
	const roots: CaptureRoot[] = [];
	const absent: string[] = [];
	for (const one of wanted.value) {
		const folder = await folderOnVolume(look.files, root, one.path);
		if (!folder.ok) return folder;
		if (folder.value === undefined) absent.push(joinPath(root, one.path));
		else roots.push(one);
	}
	return ok({ roots, absent });
}

async function wantedRoots(
	look: PlanPorts,
	root: WindowsPath,
	folders: readonly string[],
): Promise<Result<readonly CaptureRoot[], Failure>> {
	const profiles = await look.profiles.list(root);
	if (!profiles.ok) return profiles;
	const roots: CaptureRoot[] = [];
	for (const { sid, path, account } of profiles.value) {
		if (driveLetter(path) !== driveLetter(root)) {
			return refuse("volume-unfit", path, `The profile of ${account ?? sid} lies on another volume than ${root}.`);
		}
		const relative = pathNames(path).join("\\");
		roots.push({ kind: "profile", path: relative, sid, ...(account === undefined ? {} : { account }) });
	}
	for (const folder of folders) {
		const path = normalizePath(/^[A-Za-z]:/.test(folder) ? folder : joinPath(root, folder));
		if (path === undefined || driveLetter(path) !== driveLetter(root) || samePath(path, parentPath(path))) {
			return refuse("input-invalid", folder, `\`folders\` must name folders on the volume ${root}.`);
		}
		if (roots.some((one) => isWithin(path, joinPath(root, one.path)))) continue;
		const holds = roots.find((one) => isWithin(joinPath(root, one.path), path));
		if (holds !== undefined) {
			return refuse("input-invalid", folder, `The folder holds ${holds.path}, which is captured by itself.`);
		}
		roots.push({ kind: "folder", path: pathNames(path).join("\\") });
	}
	return ok(roots);
}

function refuse(id: FailureId, operand: string, message: string): Result<never, Failure> {
	return fail({ id, operation: "plan the capture of user state", operand, message });
}
