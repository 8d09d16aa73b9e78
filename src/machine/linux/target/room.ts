import { realpathSync, statfsSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Failure } from "../../../model/failure.ts";
import { mountLines } from "./attachments.ts";
import type { TargetDisk } from "./target-disk.ts";

/** With less than this many bytes a file system is full: some is always kept back. */
const FULL_BELOW = 1024 ** 2;

/**
 * A failure told as what it is when the file system that holds an image file is full: Linux answers a write to a loop device for which
 * there is no room with an input/output error (loop(4)).
 */
export function orHostFull({ file, isImage }: Pick<TargetDisk, "file" | "isImage">, failure: Failure): Failure {
	const words = [failure.message, ...(failure.output ?? [])].join("\n");
	if (!isImage || !/Input\/output error|No space left|\bEIO\b|\bENOSPC\b/i.test(words)) return failure;
	const folder = realpathSync(dirname(file));
	const { bavail, bsize } = statfsSync(folder);
	if (bavail * bsize >= FULL_BELOW) return failure;
	const place = mountOf(folder);
	return {
		...failure,
		id: "disk-full",
		operand: file,
		message: `The file system ${place}, which holds the image file ${basename(file)}, is full.`,
		details: [
			`Make room in ${place}: an image file takes room as it is written. Then give the same command again with --resume.`,
		],
	};
}

/** Where the file system of a folder is mounted. */
function mountOf(folder: string): string {
	const above = mountLines().filter((line) => `${folder}/`.startsWith(line.folder === "/" ? "/" : `${line.folder}/`));
	return above.reduce((best, { folder: each }) => (each.length >= best.length ? each : best), "/");
}
