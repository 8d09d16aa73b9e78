import { ok, type Result } from "../base/result.ts";
import type { WantedImage } from "../engine/parts.ts";
import { chooseEntry } from "../image/choose-entry.ts";
import type { Failure } from "../model/failure.ts";
import type { ImageEntry, ImageFileInfo } from "../model/image.ts";

/** Chooses an image for the engine: exactly one, or a failure that names the candidates. */
export function chooseImageOf(info: ImageFileInfo, wanted: WantedImage): Result<ImageEntry, Failure> {
	const chosen = chooseEntry(info, wanted);
	return chosen.ok ? ok(chosen.value.entry) : chosen;
}
