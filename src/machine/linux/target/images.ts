import { basename, dirname, join } from "node:path";
import { done, fail, ok, type Result } from "../../../base/result.ts";
import { driveLetter, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure, FailureId } from "../../../model/failure.ts";
import type { ApplyReport } from "../../../model/image.ts";
import type { Answer, FilesReader, Images, Watch } from "../../../model/ports.ts";
import {
	type ImageFile,
	type ImageFileOptions,
	imageFileInfo,
	readImageFile,
	verifyImageFile,
} from "../../tools/image-file.ts";
import { captureVolumes } from "./capture.ts";
import { bounded, refusal } from "./files-failure.ts";
import { progressListener } from "./image-progress.ts";
import { holdsRunStateOnly } from "./renewals.ts";
import { orHostFull } from "./room.ts";
import { lastLines, toolFailure } from "./tool-box.ts";
import { readVolumeHead } from "./volume-head.ts";
import type { TargetVolume, VolumeSet } from "./volume-set.ts";

const OPERATION = "apply the image";
const APPLIED = "only NTFS keeps what an image of Windows holds";
const CAPTURED = "from Linux only NTFS is captured";

/** Images of a machine that Linux deploys: wimlib-imagex writes onto the NTFS volume itself, which is not mounted meanwhile. */
export function targetImages(set: VolumeSet, files: FilesReader): Images {
	const options: ImageFileOptions = { files, hostPath: (path) => set.paths.hostPath(path) };
	const images: Images = {
		info: async (path) => {
			const image = await readImageFile(options, path);
			return image.ok ? ok(imageFileInfo(image.value.info)) : image;
		},
		verify: (path, signal) => verifyImageFile(options, path, signal),
		apply: (image, root, watch) => apply(set, options, image, root, watch),
		capture: (request, watch) =>
			captureVolumes(set, { ...options, files }, (root) => volumeAt(set, root, CAPTURED), request, watch),
	};
	const capture = "capture the image";
	return bounded(images, { info: "read the image", verify: "verify the image file", apply: OPERATION, capture });
}

async function apply(
	set: VolumeSet,
	options: ImageFileOptions,
	image: { readonly path: WindowsPath; readonly index: number },
	root: WindowsPath,
	watch: Watch | undefined,
): Answer<ApplyReport> {
	const read = await readImageFile(options, image.path);
	if (!read.ok) return read;
	const wanted = read.value.info.images.find((each) => each.index === image.index);
	if (wanted === undefined) return fail(refusal("image-not-found", image.path, `the file has no image ${image.index}`));
	const volume = volumeAt(set, root, APPLIED);
	if (!volume.ok) return volume;
	const neededBytes = wanted.totalBytes - wanted.hardLinkBytes;
	const { freeBytes } = set.info(volume.value);
	if (freeBytes < neededBytes)
		return fail(refusal("disk-full", root, `the image needs ${neededBytes} bytes, ${freeBytes} are free`));
	const parts = read.value.info.totalParts === 1 ? [] : [`--ref=${partsPattern(read.value)}`];
	const isRenewable = volume.value.mount !== undefined && holdsRunStateOnly(volume.value.mount.folder);
	const ended = await set.exclusively(volume.value, (device) =>
		wholeOrAnew(set, volume.value, device, isRenewable, () =>
			run(set, ["apply", read.value.host, String(image.index), device, ...parts], root, neededBytes, watch),
		),
	);
	if (!ended.ok) return ended;
	return ok({
		files: wanted.fileCount,
		bytes: neededBytes,
		hardLinks: wanted.hardLinkBytes > 0 ? ended.value.hardLinks : 0,
		lost: ended.value.lost,
	});
}

/** Applies; where that did not end well, and the volume held nothing but run state before, the volume is made anew with it. */
async function wholeOrAnew(
	set: VolumeSet,
	volume: TargetVolume,
	device: string,
	isRenewable: boolean,
	work: () => Promise<Result<Applied, Failure>>,
): Promise<Result<Applied, Failure>> {
	const { renewals } = set.parts;
	const isKept = isRenewable && (await renewals.keep(volume, device));
	const worked = await work();
	// What was lost is told before there is room again.
	const told = worked.ok ? worked : fail(orHostFull(volume.disk, worked.error));
	if (told.ok) renewals.forget(volume);
	const renewed = !told.ok && isKept ? await renewals.renew(volume, device) : done;
	volume.head = readVolumeHead(device, 0, volume.partition.sizeBytes);
	if (told.ok || renewed.ok) return told;
	const details = [...(told.error.details ?? []), `The volume could not be made anew: ${renewed.error.message}`];
	return fail({ ...told.error, details });
}

function volumeAt(set: VolumeSet, root: WindowsPath, needsNtfs: string): Result<TargetVolume, Failure> {
	const letter = driveLetter(root);
	const volume = set.all().find(({ id }) => set.letterOf(id) === letter);
	if (volume === undefined) return fail(refusal("volume-not-found", root, `no volume has the letter ${letter}`));
	if (volume.head.fileSystem !== "ntfs") return fail(refusal("volume-unfit", root, needsNtfs));
	return volume.state === "clean" ? ok(volume) : fail(refusal("volume-unfit", root, `the volume is ${volume.state}`));
}

/** `install.swm`, `install2.swm` …: wimlib finds the parts by a pattern. */
function partsPattern({ host }: ImageFile): string {
	const [, stem = "", ending = ""] = /^(.*?)\d*(\.[^.]+)$/.exec(basename(host)) ?? [];
	return join(dirname(host), `${stem.replace(/[*?[\]\\]/g, "?")}*${ending}`);
}

interface Applied {
	readonly hardLinks: number;
	readonly lost: readonly string[];
}

async function run(
	set: VolumeSet,
	words: readonly string[],
	root: WindowsPath,
	totalBytes: number,
	watch: Watch | undefined,
): Promise<Result<Applied, Failure>> {
	const heard = progressListener(totalBytes, watch);
	const end = await set.parts.tools.end("wimlib-imagex", words, {
		heard,
		...(watch?.signal === undefined ? {} : { signal: watch.signal }),
	});
	if (!end.ok) return fail({ ...end.error, operation: OPERATION, operand: root });
	const { exitCode, output } = end.value;
	if (exitCode === 0) return ok({ hardLinks: 0, lost: warnings(output) });
	const failure = toolFailure("wimlib-imagex", words, end.value, OPERATION, root);
	return fail({ ...failure, id: idOf(exitCode, output) ?? failure.id });
}

/** Exit codes of wimlib (its documentation, enum wimlib_error_code): what is wrong with the image file, not with the volume. */
const DAMAGED: ReadonlySet<number> = new Set([2, 13, 17, 19, 20, 21, 28, 50, 55, 65, 73]);
const INVALID_IMAGE = 18;

function idOf(exitCode: number | undefined, output: string): FailureId | undefined {
	if (/No space left on device/i.test(output)) return "disk-full";
	if (exitCode === INVALID_IMAGE) return "image-not-found";
	if (exitCode !== undefined && DAMAGED.has(exitCode)) return "image-damaged";
	return /File exists/i.test(output) ? "file-exists" : undefined;
}

/** What wimlib could not keep, in its own words. */
function warnings(output: string): readonly string[] {
	return lastLines(output)
		.filter((line) => /^\[WARNING\]/.test(line))
		.map((line) => line.replace(/^\[WARNING\] /, ""));
}
