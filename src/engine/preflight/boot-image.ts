import { formatBytes } from "../../base/byte-size.ts";
import { joinPath, parentPath } from "../../base/windows-path.ts";
import type { ImageEntry } from "../../model/image.ts";
import type { Run } from "../run.ts";
import { proveContent } from "./content.ts";
import { findImage, type ImageNeed, proveArchitecture } from "./images.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";

/** What WinPE needs beside its own image, which lies in memory as a whole (boot.md §5: at least 512 MB). */
const WINPE_BYTES = 512 * 1024 ** 2;

const named = (proof: Proof): Finding => finding("boot-image", "boot image", proof);

function proveMemory(run: Run, path: string, imageBytes: number): Finding {
	const needed = WINPE_BYTES + imageBytes;
	const { memoryBytes } = run.facts;
	const sum = `WinPE needs ${formatBytes(needed)} with its image in memory, the machine has ${formatBytes(memoryBytes)}`;
	const what = "memory for the boot image";
	if (memoryBytes >= needed) return finding("boot-image", what, proven(path, sum));
	return finding("boot-image", what, refused(path, sum, "Take a smaller boot image, or add memory."));
}

/** Proves that the sequence has a boot image that this machine can start. */
export async function proveBootImage(inquiry: Inquiry): Promise<readonly Finding[]> {
	const { run } = inquiry;
	const name = run.sequence.bootImage;
	if (name === undefined) {
		const how = "the sequence names no boot image";
		return [named(refused(SOURCES.sequence, how, "Add `boot-image:` with the name of a content."))];
	}
	const content = await proveContent(inquiry, name);
	const path = run.view.content(name);
	if (content.state !== "proven" || !path.ok) return [named(content)];
	const { files, images } = run.parts.ports;
	const ramDisk = await files.stat(joinPath(parentPath(path.value), "boot.sdi"));
	if (!ramDisk.ok || ramDisk.value === undefined) {
		const remedy = "Copy it from the same boot media: boot\\boot.sdi.";
		return [named(refused(path.value, "boot.sdi is not beside the boot image", remedy))];
	}
	if (ramDisk.value.kind !== "file")
		return [
			named(
				refused(
					path.value,
					"boot.sdi beside the boot image is no file but a link or a folder",
					"Copy the real file there.",
				),
			),
		];
	const info = await images.info(path.value);
	if (!info.ok) return [named(refused(path.value, info.error.message, "Copy the boot image again from its source."))];
	const size = await files.stat(path.value);
	const { architecture } = info.value.images[0] ?? {};
	return [
		named(content),
		...proveArchitecture(run, "boot image", path.value, architecture),
		proveMemory(run, path.value, size.ok ? (size.value?.sizeBytes ?? 0) : 0),
	];
}

function buildOf(image: ImageEntry | undefined): number | undefined {
	return image?.version?.build;
}

/** Proves that the DISM of the boot image is not older than the image that it shall apply and service (dism.md §1). */
export async function proveBuild(run: Run, need: ImageNeed): Promise<readonly Finding[]> {
	const name = run.sequence.bootImage;
	const path = name === undefined ? undefined : run.view.content(name);
	const image = await findImage(run, need);
	if (path?.ok !== true || !("index" in image)) return [];
	const info = await run.parts.ports.images.info(path.value);
	if (!info.ok) return [];
	const ours = buildOf(info.value.images[0]);
	const theirs = buildOf(image);
	const item = (proof: Proof) => [finding("boot-image", "DISM of the boot image", proof)];
	if (ours === undefined || theirs === undefined) {
		const how = "the metadata of image or boot image names no build: whether DISM is new enough can't be told";
		return item(waived(path.value, how));
	}
	const how = `the boot image has build ${ours}, the image ${theirs}`;
	if (ours >= theirs) return item(proven(path.value, how));
	const remedy = "Take a boot image of the same build or a newer one: an older DISM can't service the image.";
	return item(refused(path.value, how, remedy));
}
