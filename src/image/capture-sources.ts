import { fail, ok, type Result } from "../base/result.ts";
import { driveLetter, joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Choice } from "../model/decision.ts";
import type { VolumeInfo } from "../model/disk.ts";
import { describeVolume, findPlace } from "../model/durable-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Look } from "../model/ports.ts";

const OPERATION = "choose what is captured";
const HIVE = "System32\\config\\SOFTWARE";
const NEVER: readonly VolumeInfo["role"][] = ["efi", "recovery", "msr"];

type Looking = Pick<Look, "volumes" | "files" | "disks">;

/** The Windows that is captured, and the volumes, in the order of their images. */
export interface CaptureSources {
	/** Its folder, with today's letter. */
	readonly windows: WindowsPath;
	readonly volumes: readonly VolumeInfo[];
	readonly choice: Choice;
}

function refuse(
	id: Failure["id"],
	operand: string,
	message: string,
	details: readonly string[],
): Result<never, Failure> {
	return fail({ id, operation: OPERATION, operand, message, details });
}

/** Volumes of the machine's own disks with a letter: never a medium, a share or the RAM disk. */
async function ownVolumes({ volumes, disks }: Looking): Promise<Result<readonly VolumeInfo[], Failure>> {
	const listed = await volumes.list();
	if (!listed.ok) return listed;
	const known = await disks.list();
	if (!known.ok) return known;
	const media = new Set(known.value.filter(({ holdsMedium }) => holdsMedium).map(({ id }) => id));
	return ok(
		listed.value.filter(
			({ kind, letter, diskId, role }) =>
				kind === "fixed" && letter !== undefined && !media.has(diskId) && !NEVER.includes(role),
		),
	);
}

async function hasWindows({ files }: Looking, windows: WindowsPath): Promise<Result<boolean, Failure>> {
	const entry = await files.stat(joinPath(windows, HIVE));
	return entry.ok ? ok(entry.value?.kind === "file") : entry;
}

/** The only Windows there is: none, or several, is no choice. */
async function onlyWindows(
	look: Looking,
	own: readonly VolumeInfo[],
): Promise<Result<{ readonly path: WindowsPath; readonly volume: VolumeInfo }, Failure>> {
	const found: { readonly path: WindowsPath; readonly volume: VolumeInfo }[] = [];
	for (const volume of own) {
		if (volume.state !== "clean") continue;
		const path = `${volume.letter}:\\Windows`;
		const has = await hasWindows(look, path);
		if (!has.ok) return has;
		if (has.value) found.push({ path, volume });
	}
	const [only, ...more] = found;
	if (only !== undefined && more.length === 0) return ok(only);
	const candidates = (found.length > 0 ? found.map(({ volume }) => volume) : own).map(describeVolume);
	if (only === undefined) return refuse("volume-not-found", "Windows", "No volume holds a Windows.", candidates);
	return refuse("input-invalid", "windows", "Several volumes hold a Windows: name its folder.", candidates);
}

/** Decides what is captured. `named` is the folder of Windows, if the author gives one. */
export async function chooseSources(
	look: Looking,
	named: string | undefined,
	all: boolean,
): Promise<Result<CaptureSources, Failure>> {
	const own = await ownVolumes(look);
	if (!own.ok) return own;
	const place =
		named === undefined ? await onlyWindows(look, own.value) : await findPlace(look.volumes, named, OPERATION);
	if (!place.ok) return place;
	const { path, volume } = place.value;
	if (!own.value.some(({ id }) => id === volume.id))
		return refuse("volume-unfit", path, "This is no volume of the machine's own disks that can be captured.", [
			describeVolume(volume),
		]);
	const has = await hasWindows(look, path);
	if (!has.ok) return has;
	if (!has.value) return refuse("volume-unfit", path, "No Windows lies in this folder.", [describeVolume(volume)]);
	const isTaken = (each: VolumeInfo) =>
		each.id === volume.id || (all && (each.fileSystem === "ntfs" || each.fileSystem === "fat32"));
	const volumes = own.value.filter(isTaken);
	const unfit = volumes.find(({ state }) => state !== "clean");
	if (unfit !== undefined)
		return refuse("volume-unfit", `${unfit.letter}:`, `The volume is ${unfit.state}.`, [describeVolume(unfit)]);
	const choice: Choice = {
		what: "volumes",
		chosen: volumes.map(({ letter }) => `${letter}:`).join(", "),
		because: all ? "all volumes of the machine's disks that an image can hold" : `${driveLetter(path)}: holds ${path}`,
		candidates: own.value.map((each) => ({
			name: describeVolume(each),
			...(volumes.includes(each)
				? {}
				: { rejected: all ? "no file system for an image" : "not the volume of Windows" }),
		})),
	};
	return ok({ windows: path, volumes, choice });
}
