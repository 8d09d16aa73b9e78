import { fail, ok, type Result } from "../base/result.ts";
import { driveLetter, pathNames, type WindowsPath } from "../base/windows-path.ts";
import type { VolumeInfo } from "../model/disk.ts";
import { findPlace } from "../model/durable-path.ts";
import type { Failure } from "../model/failure.ts";
import type { StepLook } from "../model/step.ts";

/**
 * The volume that gets an image: a whole, clean NTFS volume on a fixed disk, neither the running system's nor on the disk with the medium.
 * `inTheWay` picks, among the protected paths on it, those in a folder that the image brings too. Fails with `volume-unfit`.
 */
export async function chooseTargetVolume(
	to: string,
	look: StepLook,
	inTheWay: (path: WindowsPath) => boolean,
): Promise<Result<VolumeInfo, Failure>> {
	const place = await findPlace(look.volumes, to, "choose the target volume");
	if (!place.ok) return place;
	const { path, volume } = place.value;
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const disks = await look.disks.list();
	if (!disks.ok) return disks;
	const kept = look.view.protectedPaths.filter((each) => driveLetter(each) === volume.letter);
	const problem = targetProblem(volume, {
		path,
		// Asked in the old Windows, which lives on the volume, the answer is for WinPE, which does not.
		systemLetter: facts.value.phase === "winpe" ? facts.value.systemLetter : "",
		isMedium: disks.value.some((disk) => disk.id === volume.diskId && disk.holdsMedium),
		inTheWay: kept.filter(inTheWay),
	});
	if (problem === undefined) return ok(volume);
	const [message, details] = problem;
	return fail({ id: "volume-unfit", operation: "choose the target volume", operand: path, message, details });
}

interface Surroundings {
	readonly path: WindowsPath;
	readonly systemLetter: string;
	readonly isMedium: boolean;
	readonly inTheWay: readonly WindowsPath[];
}

function targetProblem(
	volume: VolumeInfo,
	{ path, systemLetter, isMedium, inTheWay }: Surroundings,
): readonly [string, readonly string[]] | undefined {
	if (pathNames(path).length > 0) return ["An image is applied to a whole volume; name its letter alone.", []];
	if (volume.kind !== "fixed") return [`The volume is a ${volume.kind} one.`, ["An image needs a fixed disk."]];
	if (isMedium) return ["The volume lies on the disk with this run's medium or content.", []];
	if (volume.letter === systemLetter)
		return ["The running system lives on this volume.", ["Restart into WinPE first."]];
	if (volume.fileSystem !== "ntfs") return [`The volume is ${volume.fileSystem}; an image needs NTFS.`, []];
	if (volume.state === "hibernated") {
		return ["The Windows on it is hibernated.", ["Start it and shut it down fully: shutdown /s /f /t 0."]];
	}
	if (volume.state !== "clean") return [`The volume is ${volume.state}.`, ["Check or unlock it first."]];
	if (inTheWay.length > 0) return ["What must be kept lies in a folder that the image brings too.", inTheWay];
	return undefined;
}
