import { fail, ok, type Result } from "../base/result.ts";
import type { Choice } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { ImageEntry, ImageFileInfo } from "../model/image.ts";
import { chooseImage } from "./choose-image.ts";
import type { ConsideredImage, WantedImage } from "./wim-info.ts";

/** The entry that was chosen and why. */
export interface ChosenEntry {
	readonly entry: ImageEntry;
	readonly choice: Choice;
}

/** Chooses the one image that is wanted from what the images port says of a file. Fails with `image-not-found`, naming all candidates. */
export function chooseEntry(info: ImageFileInfo, wanted: WantedImage): Result<ChosenEntry, Failure> {
	const chosen = chooseImage(info, wanted);
	if (!chosen.ok) {
		const problem = chosen.error;
		const hasCandidates = problem.kind === "image-not-found" || problem.kind === "image-ambiguous";
		const several = problem.kind === "image-ambiguous" ? "More than one image fits" : "No image fits";
		const meant =
			problem.kind === "image-not-found" && problem.didYouMean !== undefined
				? ` Did you mean "${problem.didYouMean}"?`
				: "";
		return fail({
			id: "image-not-found",
			operation: "choose the image",
			message: hasCandidates ? `${several} (wanted: ${problem.wanted}).${meant}` : `${several}.`,
			details: hasCandidates ? problem.candidates.map((each) => `${nameOf(each)}: ${each.reason}`) : [],
		});
	}
	const { image, candidates } = chosen.value;
	const entry = info.images.find((each) => each.index === image.index);
	if (entry === undefined) throw new Error(`image ${image.index} was chosen and is not in the file`);
	const because = candidates.find((each) => each.taken)?.reason ?? "";
	const listed = candidates.map((each) => ({ name: nameOf(each), ...(each.taken ? {} : { rejected: each.reason }) }));
	return ok({ entry, choice: { what: "image", chosen: describeImage(image), because, candidates: listed } });
}

function nameOf({ image }: ConsideredImage): string {
	return describeImage(image);
}

/** `3 "Windows 11 Pro", edition Professional`. */
export function describeImage(image: Pick<ImageEntry, "index" | "name" | "edition">): string {
	const edition = image.edition === undefined ? "" : `, edition ${image.edition}`;
	return `${image.index} "${image.name ?? "without a name"}"${edition}`;
}
