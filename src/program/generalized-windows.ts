import { ok, type Result } from "../base/result.ts";
import { joinPath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import type { Look } from "../model/ports.ts";

/** Sysprep's folder below the one of Windows (boot.md §6). */
export const SYSPREP_FOLDER = "System32\\Sysprep";
/** File that Sysprep leaves there at the end of a success. */
export const SUCCESS_TAG = "Sysprep_succeeded.tag";
/** Its logs of the generalization, below that folder. */
export const SYSPREP_LOGS = { actions: "Panther\\setupact.log", errors: "Panther\\setuperr.log" } as const;

const STATE_KEY = "Microsoft\\Windows\\CurrentVersion\\Setup\\State";
const RESEALED = /^IMAGE_STATE_GENERALIZE_RESEAL_TO_(?:OOBE|AUDIT)$/;
const UNTOUCHED = "IMAGE_STATE_COMPLETE";

/** How far the generalization of a Windows has come. `because` names what that was told by. */
export interface Generalization {
	readonly state: "generalized" | "partial" | "not-begun";
	readonly because: string;
}

/**
 * Reads how far Sysprep came from what it leaves: the image state of the registry and its mark. Its exit code tells neither (boot.md §6). The
 * running Windows is asked through its registry, one that lies on a volume through its hive.
 */
export async function readGeneralization(
	windows: WindowsPath,
	{ files, hives, registry, facts }: Pick<Look, "files" | "hives" | "registry" | "facts">,
): Promise<Result<Generalization, Failure>> {
	const now = await facts.get();
	if (!now.ok) return now;
	const isRunning = now.value.phase === "full-os";
	const key = isRunning ? await registry.key(`HKLM\\SOFTWARE\\${STATE_KEY}`) : undefined;
	if (key?.ok === false) return key;
	const hive = joinPath(windows, "System32\\config\\SOFTWARE");
	const value = isRunning ? ok(key?.value?.values.ImageState) : await hives.get(hive, STATE_KEY, "ImageState");
	if (!value.ok) return value;
	const tag = await files.stat(joinPath(windows, SYSPREP_FOLDER, SUCCESS_TAG));
	if (!tag.ok) return tag;
	const said = String(value.value?.data ?? "");
	const isMarked = tag.value !== undefined;
	const because = `image state ${said === "" ? "not told" : said}, ${isMarked ? "" : "no "}${SUCCESS_TAG}`;
	if (RESEALED.test(said)) return ok({ state: isMarked ? "generalized" : "partial", because });
	return ok({ state: said === UNTOUCHED ? "not-begun" : "partial", because });
}
