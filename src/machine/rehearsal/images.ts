import { fail, ok, type Result } from "../../base/result.ts";
import { driveLetter, joinPath, type WindowsPath } from "../../base/windows-path.ts";
import type { Failure, FailureId } from "../../model/failure.ts";
import type { ApplyReport } from "../../model/image.ts";
import type { Answer, FilesReader, Images, VolumesReader, Watch } from "../../model/ports.ts";
import type { ExtractedImage } from "../tools/extract-messages.ts";
import { describeExtractProblem, type ExtractProblem } from "../tools/extract-problem.ts";
import { type ImageFileOptions, imageFileInfo, readImageFile, verifyImageFile } from "../tools/image-file.ts";
import { extractWim } from "../tools/wim-extract.ts";
import { type CaptureWorld, captureImage } from "./capture/capture-image.ts";
import type { RehearsalStorage } from "./storage/open.ts";

/** What images are read and applied with. */
export interface ImagesOptions {
	readonly files: FilesReader;
	readonly volumes: VolumesReader;
	readonly storage: Pick<RehearsalStorage, "hostPath" | "adopt" | "makeReparsePoint">;
	readonly workerFile: string | URL;
	readonly wasmFile: string;
	/** What volumes are captured with. */
	readonly capture: Omit<CaptureWorld, "storage">;
}

/** Images of the rehearsal machine: 7-Zip in a worker writes into the volume's folder on the host, every file is checked by its SHA-1. */
export function rehearsalImages(options: ImagesOptions): Images {
	return {
		info: async (path) => {
			const image = await readImageFile(fileOptions(options), path);
			return image.ok ? ok(imageFileInfo(image.value.info)) : image;
		},
		verify: (path, signal) => verifyImageFile(fileOptions(options), path, signal),
		apply: (image, root, watch) => apply(options, image, root, watch),
		capture: (request, watch) => captureImage({ ...options.capture, storage: options.storage }, request, watch),
	};
}

function fileOptions({ files, storage }: ImagesOptions): ImageFileOptions {
	return {
		files,
		hostPath: (path) => storage.hostPath(path),
		splitProblem: "The rehearsal machine applies no split images: export them into one file first.",
	};
}

function failure(id: FailureId, operation: string, operand: string, message: string): Failure {
	return { id, operation, operand, message };
}

async function apply(
	options: ImagesOptions,
	image: { readonly path: WindowsPath; readonly index: number },
	root: WindowsPath,
	watch: Watch | undefined,
): Answer<ApplyReport> {
	const operation = "apply the image";
	const read = await readImageFile(fileOptions(options), image.path);
	if (!read.ok) return read;
	const wanted = read.value.info.images.find((each) => each.index === image.index);
	if (wanted === undefined)
		return fail(failure("image-not-found", operation, image.path, `The file has no image ${image.index}.`));
	const space = await spaceProblem(options, root, wanted.totalBytes - wanted.hardLinkBytes);
	if (space !== undefined) return fail(space);
	const target = options.storage.hostPath(root);
	if (!target.ok) return target;
	const totalBytes = wanted.totalBytes - wanted.hardLinkBytes;
	const extracted = await extractWim({
		wimPaths: [read.value.host],
		imageIndex: image.index,
		imageCount: read.value.info.imageCount,
		targetFolder: target.value,
		wasmFile: options.wasmFile,
		workerFile: options.workerFile,
		onProgress: ({ phase, doneBytes, file }) => {
			if (phase === "extract")
				watch?.progress?.({ doneBytes, totalBytes, ...(file === undefined ? {} : { item: file }) });
		},
		...(watch?.signal === undefined ? {} : { signal: watch.signal }),
	});
	const adopted = options.storage.adopt(root);
	if (!extracted.ok) return fail(extractFailure(extracted.error, root));
	return adopted.ok ? report(options, extracted.value, root) : adopted;
}

async function spaceProblem(
	{ volumes }: ImagesOptions,
	root: WindowsPath,
	neededBytes: number,
): Promise<Failure | undefined> {
	const list = await volumes.list();
	if (!list.ok) return list.error;
	const volume = list.value.find((each) => each.letter === driveLetter(root));
	const operation = "apply the image";
	if (volume === undefined)
		return failure("volume-not-found", operation, root, `No volume has the letter ${driveLetter(root)}.`);
	if (volume.state !== "clean") return failure("volume-unfit", operation, root, `The volume is ${volume.state}.`);
	if (volume.freeBytes >= neededBytes) return undefined;
	return failure("disk-full", operation, root, `The image needs ${neededBytes} bytes, ${volume.freeBytes} are free.`);
}

const extractIds: Readonly<Record<ExtractProblem["kind"], FailureId>> = {
	cancelled: "cancelled",
	"worker-failed": "internal-error",
	"image-unreadable": "image-unreadable",
	"image-empty": "image-not-found",
	"bad-names": "name-illegal",
	"target-unusable": "volume-unfit",
	"target-not-free": "file-exists",
	"disk-full": "disk-full",
	"write-failed": "access-denied",
	"tool-failed": "image-damaged",
	"file-missing": "image-damaged",
	"hash-mismatch": "image-damaged",
	"link-failed": "not-supported-here",
	"stream-too-large": "not-supported-here",
};

function extractFailure(problem: ExtractProblem, root: WindowsPath): Failure {
	const lines = "toolLines" in problem ? { output: problem.toolLines } : {};
	return { ...failure(extractIds[problem.kind], "apply the image", root, describeExtractProblem(problem)), ...lines };
}

/** Reparse points become data of the machine; what it does not model is reported as lost. */
function report(
	{ storage }: ImagesOptions,
	extracted: ExtractedImage,
	root: WindowsPath,
): Result<ApplyReport, Failure> {
	const lost: string[] = [];
	for (const { path, isFolder, linkTarget } of extracted.reparsePoints) {
		const tag = isFolder ? "junction" : "symbolic-link";
		const made =
			linkTarget === "" ? undefined : storage.makeReparsePoint(joinPath(root, path), { tag, target: linkTarget });
		if (made?.ok !== true) lost.push(`the reparse point ${path}`);
	}
	const streams = extracted.streams.length;
	if (streams > 0) lost.push(streams === 1 ? "1 alternate stream" : `${streams} alternate streams`);
	const { files, bytes, hardLinks } = extracted;
	return ok({ files, bytes, hardLinks, lost });
}
