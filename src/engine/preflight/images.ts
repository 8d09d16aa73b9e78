import { formatBytes } from "../../base/byte-size.ts";
import type { WindowsPath } from "../../base/windows-path.ts";
import type { Effect } from "../../model/effect.ts";
import type { ImageEntry } from "../../model/image.ts";
import type { WantedImage } from "../parts.ts";
import type { Run } from "../run.ts";
import { type Finding, finding, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";

/** The need of an image. */
export type ImageNeed = Extract<Effect, { kind: "needs-image" }>;

/** Without a hash in the sequence the image's own integrity table is asked: damage must not be found after the wipe. */
async function proveWhole(run: Run, content: string, path: WindowsPath): Promise<readonly Finding[]> {
	if (run.sequence.content[content]?.sha256 !== undefined) return [];
	const named = (proof: Proof) => [finding("integrity", `bytes of ${content}`, proof)];
	const verified = await run.parts.ports.images.verify(path, run.parts.signal);
	if (!verified.ok) return named(refused(path, verified.error.message, "Copy the image file again from its source."));
	if (verified.value === "whole") return named(proven(path, "as the image's own integrity table tells"));
	const how =
		"no `sha256:` in the sequence and no integrity table in the image: damage would be found only while applying";
	return named(waived(path, how));
}

/** Compares the architecture of an image with the machine's. */
export function proveArchitecture(run: Run, what: string, path: string, architecture: string | undefined): Finding[] {
	if (architecture === undefined) return [];
	const named = (proof: Proof) => [finding("architecture", `${what} architecture`, proof)];
	if (architecture === run.facts.architecture) return named(proven(path, `${architecture} like the machine`));
	const how = `the ${what} is ${architecture}, the machine ${run.facts.architecture}`;
	return named(refused(path, how, `Take ${what === "image" ? "an image" : `a ${what}`} for this machine.`));
}

/** The image that a step will apply, when exactly one fits. */
export async function findImage(run: Run, need: ImageNeed): Promise<ImageEntry | readonly Finding[]> {
	const named = (proof: Proof) => [finding("image", `image in ${need.content}`, proof)];
	const path = run.view.content(need.content);
	if (!path.ok) return named(refused(SOURCES.sequence, path.error.message, "Correct the sequence's `content:`."));
	const info = await run.parts.ports.images.info(path.value);
	if (!info.ok) return named(refused(path.value, info.error.message, "Copy the image file again from its source."));
	const wanted: WantedImage = {
		...(need.index === undefined ? {} : { index: need.index }),
		...(need.name === undefined ? {} : { name: need.name }),
		...(need.edition === undefined ? {} : { edition: need.edition }),
	};
	const image = run.parts.chooseImage(info.value, wanted);
	if (image.ok) return image.value;
	const candidates = image.error.details?.join("; ") ?? "";
	const remedy = "Name `index`, `name` or `edition` of one of them.";
	return named(refused(path.value, `${image.error.message} ${candidates}`, remedy));
}

/** Proves that exactly one image is meant, that its bytes are whole and that it is for this machine. */
export async function proveImage(run: Run, need: ImageNeed): Promise<readonly Finding[]> {
	const image = await findImage(run, need);
	if (!("index" in image)) return image;
	const path = run.view.content(need.content);
	if (!path.ok) return [];
	const { index, name, totalBytes, architecture } = image;
	const how = `index ${index} of ${need.content}, ${formatBytes(totalBytes)} expanded`;
	return [
		finding("image", `image ${name ?? index}`, proven(path.value, how)),
		...(await proveWhole(run, need.content, path.value)),
		...proveArchitecture(run, "image", path.value, architecture),
	];
}
