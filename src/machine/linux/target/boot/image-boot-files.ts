import { fail, type Result } from "../../../../base/result.ts";
import type { Failure } from "../../../../model/failure.ts";
import { refusal } from "../files-failure.ts";
import type { StartTool } from "../hives/hivex.ts";
import { type BootFiles, type BootFilesOptions, chooseBootFiles } from "./boot-files.ts";
import { bootImageProblem, bootIndex, WIM_HEADER_BYTES } from "./boot-image.ts";
import { type HostFolder, hostFolder } from "./host-folder.ts";

/** The boot files that a boot image brings, unpacked into a folder of this computer: they must be copied before that goes. */
export async function filesInImage(
	options: BootFilesOptions & { readonly start: StartTool },
	volume: HostFolder,
	image: string,
	scratch: string,
): Promise<Result<BootFiles, Failure>> {
	const file = await volume.find(image);
	const head = await volume.head(image, WIM_HEADER_BYTES);
	if (file === undefined || head === undefined)
		return fail(refusal("boot-files-missing", image, "The boot image is missing."));
	const problem = bootImageProblem(head.bytes, head.sizeBytes);
	if (problem !== undefined) return fail(refusal("boot-files-missing", image, `The boot image ${problem}.`));
	const words = ["extract", file, String(bootIndex(head.bytes)), "/Windows/Boot"];
	const end = await options.start(
		"wimlib-imagex",
		[...words, `--dest-dir=${scratch}`, "--no-acls", "--no-attributes", "--preserve-dir-structure"],
		"",
	);
	if (end.kind === "missing") {
		const message = "wimlib, which takes files out of a boot image, is not installed here: apt-get install wimtools";
		return fail(refusal("not-supported-here", image, message));
	}
	if (end.kind !== "ended" || end.exitCode !== 0) {
		const output = end.kind === "ended" ? { output: end.errors.trim().split("\n").slice(-10) } : {};
		const message = "The boot image has no folder Windows\\Boot that could be unpacked.";
		return fail({ ...refusal("boot-files-missing", image, message), ...output });
	}
	return chooseBootFiles(hostFolder(scratch), "Windows", options);
}
