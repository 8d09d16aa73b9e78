import { createHash } from "node:crypto";
import {
	closeSync,
	existsSync,
	ftruncateSync,
	openSync,
	readFileSync,
	readSync,
	realpathSync,
	statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseBytes } from "../../../base/byte-size.ts";
import { fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";

/** How an image file is written. */
export type ImageFormat = "raw";

/** A disk that a machine is given: a real one, or an image file. */
export type DiskSource =
	| { readonly kind: "device"; readonly path: string }
	| {
			readonly kind: "image";
			readonly path: string;
			readonly format: ImageFormat;
			/** Size of a file that is made when there is none; absent where it must be there. */
			readonly sizeBytes?: number;
	  };

const OPERATION = "open the disk";
/** The least disk that has room for a GPT, an EFI partition and a volume. */
const LEAST_BYTES = 64 * 1024 ** 2;

/** Reads what stands behind `--disk`: `/dev/sdb`, `image:pc.img`, `image:pc.img:64G`. A sentence says what is wrong. */
export function parseDiskSource(text: string, workingFolder: string): Result<DiskSource, string> {
	if (text.startsWith("/dev/")) return ok({ kind: "device", path: resolve(text) });
	const match = /^image:(.+?)(?::(\d+(?:\.\d+)?\s*[KMGT](?:i?B)?))?$/i.exec(text);
	const file = match?.[1];
	if (file === undefined)
		return fail(`${text}: write /dev/NAME for a disk, or image:FILE or image:FILE:SIZE for an image`);
	const path = resolve(workingFolder, file);
	if (path.startsWith("/dev/")) return fail(`${text}: a device is no image: write ${path}`);
	const format = formatOf(path);
	if (format === undefined)
		return fail(`${text}: an image file ends in .img or .raw; qemu-img makes VHDX and QCOW2 of it afterwards`);
	if (match?.[2] === undefined) return ok({ kind: "image", path, format });
	const sizeBytes = parseBytes(match[2]);
	if (sizeBytes === undefined || sizeBytes < LEAST_BYTES) return fail(`${text}: a disk has at least 64M`);
	// A disk has whole sectors, of 4 KiB where somebody copies it to such a disk.
	return ok({ kind: "image", path, format, sizeBytes: Math.floor(sizeBytes / 4096) * 4096 });
}

function formatOf(path: string): ImageFormat | undefined {
	const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
	return ending === "img" || ending === "raw" ? "raw" : undefined;
}

/** The file or device without links, also of a file that is still to be made. */
export function realPathOf({ path }: DiskSource): string {
	if (existsSync(path)) return realpathSync(path);
	return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
}

/** What names a disk source wherever it must be named again: 12 hexadecimal digits. */
export function sourceKey(source: DiskSource): string {
	return createHash("sha256")
		.update(`${source.kind} ${realPathOf(source)}`)
		.digest("hex")
		.slice(0, 12);
}

/** Makes a raw file that takes room only where something is written. Never touches one that is there. */
export function makeRawFile(path: string, sizeBytes: number): Result<void, Failure> {
	if (!existsSync(dirname(path)))
		return fail(problem("file-not-found", path, "The folder of the image file does not exist."));
	try {
		const file = openSync(path, "wx", 0o600);
		try {
			ftruncateSync(file, sizeBytes);
		} finally {
			closeSync(file);
		}
		return ok(undefined);
	} catch (error) {
		return fail(problem("access-denied", path, `The image file can't be made: ${String(error)}.`));
	}
}

/** Size and logical sectors of a raw file or a device. */
export function measure(source: DiskSource, file: string): Result<{ sizeBytes: number; sectorBytes: number }, Failure> {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (stats === undefined) {
		const hint = source.kind === "image" ? " Give a size to have one made: image:FILE:64G." : "";
		return fail(
			problem("disk-not-found", file, `There is no such ${source.kind === "image" ? "image file" : "disk"}.${hint}`),
		);
	}
	if (source.kind === "image") {
		if (!stats.isFile()) return fail(problem("input-invalid", file, "This is no file."));
		const foreign = foreignFormat(file);
		if (foreign !== undefined)
			return fail(problem("input-invalid", file, `The file holds ${foreign}, not the bytes of a disk.`));
		if (stats.size < LEAST_BYTES || stats.size % 512 !== 0)
			return fail(
				problem("input-invalid", file, `${stats.size} bytes are no disk: at least 64 MiB of whole sectors are needed.`),
			);
		return ok({ sizeBytes: stats.size, sectorBytes: 512 });
	}
	if (!stats.isBlockDevice()) return fail(problem("input-invalid", file, "This is no block device."));
	const at = `/sys/block/${basename(file)}`;
	if (!existsSync(at))
		return fail(problem("input-invalid", file, "This is no whole disk: name the disk, not a partition of it."));
	const sectors = Number(readFileSync(`${at}/size`, "utf8").trim());
	const sectorBytes = Number(readFileSync(`${at}/queue/logical_block_size`, "utf8").trim());
	if (!(sectors > 0)) return fail(problem("disk-not-found", file, "The drive is empty."));
	return ok({ sizeBytes: sectors * 512, sectorBytes });
}

/** Container formats by their first bytes: partitioned as raw ones they would be destroyed. */
function foreignFormat(file: string): string | undefined {
	const descriptor = openSync(file, "r");
	try {
		const head = Buffer.alloc(8);
		readSync(descriptor, head, 0, 8, 0);
		const text = head.toString("latin1");
		if (text === "vhdxfile") return "a VHDX";
		if (text === "conectix") return "a VHD";
		if (text.startsWith("QFI\u00fb")) return "a QCOW2";
		if (text.startsWith("KDMV")) return "a VMDK";
		return text.startsWith("MSWIM") ? "a WIM" : undefined;
	} finally {
		closeSync(descriptor);
	}
}

function problem(id: Failure["id"], operand: string, message: string): Failure {
	return { id, operation: OPERATION, operand, message };
}
