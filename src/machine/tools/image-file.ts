import { fail, ok, type Result } from "../../base/result.ts";
import type { WindowsPath } from "../../base/windows-path.ts";
import { describeImageProblem, type ImageProblem } from "../../image/image-problem.ts";
import { checkIntegrity } from "../../image/integrity.ts";
import { readWim } from "../../image/wim.ts";
import type { WimInfo } from "../../image/wim-info.ts";
import type { Failure, FailureId } from "../../model/failure.ts";
import type { ImageFileInfo } from "../../model/image.ts";
import type { Answer, FilesReader } from "../../model/ports.ts";
import { openFileSource } from "./file-source.ts";

/** What reads image files of a machine. */
export interface ImageFileOptions {
	readonly files: Pick<FilesReader, "stat">;
	/** Where a path of the machine lies on this computer. */
	readonly hostPath: (path: WindowsPath) => Result<string, Failure>;
	/** Why a split image (its first part) can't be used here, as a sentence; absent where it can. */
	readonly splitProblem?: string;
}

/** An image file: what its header and XML say, and where it lies on this computer. */
export interface ImageFile {
	readonly info: WimInfo;
	readonly host: string;
}

/** Reads header and XML of an image file. Fails with `file-not-found`, `image-unreadable`, `image-damaged` or `not-supported-here`. */
export async function readImageFile(options: ImageFileOptions, path: WindowsPath): Answer<ImageFile> {
	const operation = "read the image";
	const entry = await options.files.stat(path);
	if (!entry.ok) return entry;
	if (entry.value?.kind !== "file")
		return fail({ id: "file-not-found", operation, operand: path, message: "There is no such image file." });
	const host = options.hostPath(path);
	if (!host.ok) return host;
	const source = await openFileSource(host.value);
	try {
		const info = await readWim(source);
		if (!info.ok)
			return fail({ id: idOf(info.error), operation, operand: path, message: describeImageProblem(info.error) });
		const { splitProblem: message } = options;
		if (info.value.totalParts === 1 || message === undefined) return ok({ info: info.value, host: host.value });
		return fail({ id: "not-supported-here", operation, operand: path, message });
	} finally {
		await source.close();
	}
}

/** Compares the whole file with its integrity table. Fails with `image-damaged`. */
export async function verifyImageFile(
	{ hostPath }: Pick<ImageFileOptions, "hostPath">,
	path: WindowsPath,
	signal: AbortSignal,
): Answer<"whole" | "unverifiable"> {
	const host = hostPath(path);
	if (!host.ok) return host;
	const source = await openFileSource(host.value);
	try {
		const checked = await checkIntegrity(source, signal);
		if (checked.ok) return ok(checked.value === "whole" ? "whole" : "unverifiable");
		const message = describeImageProblem(checked.error);
		return fail({ id: "image-damaged", operation: "verify the image file", operand: path, message });
	} finally {
		await source.close();
	}
}

function idOf(problem: ImageProblem): FailureId {
	return problem.kind === "truncated" || problem.kind === "write-in-progress" ? "image-damaged" : "image-unreadable";
}

/** What the images port tells of an image file. */
export function imageFileInfo(info: WimInfo): ImageFileInfo {
	const images = info.images.map((each) => {
		const { index, name, description, edition, architecture, version, fileCount, totalBytes, hardLinkBytes } = each;
		const { windowsFolder } = each;
		return {
			...{ index, fileCount, totalBytes, hardLinkBytes },
			...(name === undefined ? {} : { name }),
			...(description === undefined ? {} : { description }),
			...(edition === undefined ? {} : { edition }),
			...(architecture === undefined ? {} : { architecture }),
			...(version === undefined ? {} : { version }),
			...(windowsFolder === undefined ? {} : { windowsFolder }),
		};
	});
	return { compression: info.compression, images };
}
