import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import { editionIdOf } from "./edition-names.ts";
import type { ImageProblem } from "./image-problem.ts";
import type { ChosenImage, ConsideredImage, NamedImage, WantedImage } from "./wim-info.ts";

/** An image file as far as choosing is concerned. */
interface NamedImages {
	readonly images: readonly NamedImage[];
}

function same(left: string | undefined, right: string): boolean {
	return left?.toLowerCase() === right.trim().toLowerCase();
}

function isNamed(image: NamedImage, name: string): boolean {
	return same(image.name, name) || same(image.displayName, name);
}

function consider(image: NamedImage, wanted: WantedImage): ConsideredImage {
	const left = (reason: string): ConsideredImage => ({ image, taken: false, reason });
	if (wanted.index !== undefined && image.index !== wanted.index) return left(`its index is not ${wanted.index}`);
	if (wanted.name !== undefined && !isNamed(image, wanted.name)) return left(`its name is not "${wanted.name}"`);
	const { edition } = wanted;
	if (edition !== undefined && !same(image.edition, editionIdOf(edition)) && !isNamed(image, edition))
		return left(`its edition is ${image.edition ?? "not stated"}`);
	const reasons = [
		...(wanted.index === undefined ? [] : [`its index is ${wanted.index}`]),
		...(wanted.name === undefined ? [] : [`its name is "${wanted.name}"`]),
		...(edition === undefined ? [] : [`its edition is ${image.edition ?? edition}`]),
	];
	return { image, taken: true, reason: reasons.length === 0 ? "nothing else was asked" : reasons.join(", ") };
}

function wantedText(wanted: WantedImage): string {
	const parts = [
		...(wanted.index === undefined ? [] : [`index ${wanted.index}`]),
		...(wanted.name === undefined ? [] : [`named "${wanted.name}"`]),
		...(wanted.edition === undefined ? [] : [`of edition "${wanted.edition}"`]),
	];
	return parts.length === 0 ? "not stated; give index, name or edition" : parts.join(", ");
}

function similar(info: NamedImages, wanted: WantedImage): string | undefined {
	const text = wanted.edition ?? wanted.name;
	if (text === undefined) return undefined;
	const names = info.images.flatMap(({ name, displayName, edition }) => [edition, name, displayName]);
	const meant = didYouMean(text, new Set(names.filter((name) => name !== undefined)));
	return meant?.toLowerCase() === text.toLowerCase() ? undefined : meant;
}

/** Chooses the one image that is wanted, or says which there are: never guesses among several. */
export function chooseImage(info: NamedImages, wanted: WantedImage): Result<ChosenImage, ImageProblem> {
	const candidates = info.images.map((image) => consider(image, wanted));
	const taken = candidates.filter((candidate) => candidate.taken);
	const [first] = taken;
	if (taken.length > 1) return fail({ kind: "image-ambiguous", wanted: wantedText(wanted), candidates });
	if (first !== undefined) return ok({ image: first.image, candidates });
	const meant = similar(info, wanted);
	const problem = { kind: "image-not-found", wanted: wantedText(wanted), candidates } as const;
	return fail(meant === undefined ? problem : { ...problem, didYouMean: meant });
}
