import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../../base/result.ts";
import { driveLetter, type WindowsPath } from "../../../base/windows-path.ts";
import type { Failure } from "../../../model/failure.ts";
import type { CapturedVolume, CaptureReport, CaptureRequest, ImageCompression } from "../../../model/image.ts";
import type { Answer, FilesReader, Watch } from "../../../model/ports.ts";
import { type ImageFileOptions, readImageFile } from "../../tools/image-file.ts";
import { refusal } from "./files-failure.ts";
import { unwritableProblem } from "./files-place.ts";
import { progressListener } from "./image-progress.ts";
import { toolFailure } from "./tool-box.ts";
import type { TargetVolume, VolumeSet } from "./volume-set.ts";

const OPERATION = "capture the image";
const COMPRESSION: Readonly<Record<ImageCompression, string>> = { none: "none", fast: "fast", maximum: "maximum" };
/** Names count as Windows counts them (wimlib-imagex(1), environment). */
const ENVIRONMENT = { WIMLIB_IMAGEX_IGNORE_CASE: "1" };

/** A volume that is captured, and what is wanted of it. */
export interface CaptureSource {
	readonly volume: TargetVolume;
	readonly wanted: CapturedVolume;
}

/** What wimlib said while it looked through a volume. */
interface Scan {
	/** Files, and what stands for them: links to elsewhere. */
	readonly files: number;
	/** Path of something that it left out because it can't read it. */
	readonly unread: string | undefined;
	readonly warnings: readonly string[];
}

/**
 * Captures NTFS volumes with wimlib-imagex, each unmounted meanwhile, one image after the other, and has wimlib-imagex verify the file. `find` answers
 * the volume of a root. Fails with `disk-full` before anything is written where the place has less room than the volumes hold,
 * and with `access-denied` at a file that is encrypted for its owner. What was begun stays for the caller to remove.
 */
export async function captureVolumes(
	set: VolumeSet,
	options: ImageFileOptions & { readonly files: FilesReader },
	find: (root: WindowsPath) => Result<TargetVolume, Failure>,
	request: CaptureRequest,
	watch: Watch | undefined,
): Answer<CaptureReport> {
	const { file, volumes } = request;
	const sources: CaptureSource[] = [];
	for (const wanted of volumes) {
		const volume = find(wanted.root);
		if (!volume.ok) return volume;
		sources.push({ volume: volume.value, wanted });
	}
	const place = await proveFile(set, options.files, file, sources);
	if (!place.ok) return place;
	const totalBytes = usedBytes(set, sources);
	let doneBytes = 0;
	let files = 0;
	const lost: string[] = [];
	for (const [index, source] of sources.entries()) {
		const before = doneBytes;
		const heard = progressListener(totalBytes, {
			progress: (each) => watch?.progress?.({ doneBytes: Math.min(totalBytes, before + each.doneBytes), totalBytes }),
		});
		const scan = await captureOne(set, { request, source, host: place.value, index }, heard, watch?.signal);
		if (!scan.ok) return scan;
		files += scan.value.files;
		lost.push(...scan.value.warnings);
		doneBytes += usedBytes(set, [source]);
	}
	const verified = await verify(set, file, place.value, watch?.signal);
	if (!verified.ok) return verified;
	const read = await readImageFile(options, file);
	if (!read.ok) return read;
	const bytes = read.value.info.images.reduce((sum, each) => sum + each.totalBytes - each.hardLinkBytes, 0);
	return ok({ files, bytes, storedBytes: statSync(place.value).size, lost });
}

function usedBytes(set: VolumeSet, sources: readonly CaptureSource[]): number {
	return sources.reduce((sum, { volume }) => {
		const { sizeBytes, freeBytes } = set.info(volume);
		return sum + sizeBytes - freeBytes;
	}, 0);
}

/** Where the file lies on this computer, proven: another volume, writable, nothing of that name, with room for all that is captured. */
async function proveFile(
	set: VolumeSet,
	files: FilesReader,
	file: WindowsPath,
	sources: readonly CaptureSource[],
): Promise<Result<string, Failure>> {
	const captured = sources.find(({ wanted }) => driveLetter(wanted.root) === driveLetter(file));
	if (captured !== undefined)
		return fail(refusal("input-invalid", file, `The image would lie on ${captured.wanted.root}, which it captures.`));
	const mounted = set.paths.volumeOf(file);
	if (!mounted.ok) return mounted;
	const unwritable = unwritableProblem(mounted.value, file);
	if (unwritable !== undefined) return fail(unwritable);
	const present = await files.stat(file);
	if (!present.ok) return present;
	if (present.value !== undefined) return fail(refusal("file-exists", file, "Something has that name."));
	const home = set.all().find(({ id }) => id === mounted.value.id);
	if (home === undefined) return fail(refusal("volume-unfit", file, "An image must lie on a disk of the machine."));
	const needed = usedBytes(set, sources);
	const { freeBytes } = set.info(home);
	if (freeBytes < needed)
		return fail(
			refusal(
				"disk-full",
				file,
				`The volumes hold ${needed} bytes, and compression is not counted on: ${freeBytes} are free.`,
			),
		);
	return set.paths.hostPath(file);
}

interface OneCapture {
	readonly request: CaptureRequest;
	readonly source: CaptureSource;
	readonly host: string;
	/** From 0: the first image makes the file, the others are added. */
	readonly index: number;
}

async function captureOne(
	set: VolumeSet,
	{ request, source, host, index }: OneCapture,
	heard: (piece: string) => void,
	signal: AbortSignal | undefined,
): Promise<Result<Scan, Failure>> {
	const { wanted, volume } = source;
	const config = captureConfig(wanted.exclude);
	if (!config.ok) return config;
	const path = join(set.parts.privateFolder, "capture.ini");
	writeFileSync(path, config.value, { mode: 0o600 });
	const scan = new ScanListener();
	try {
		return await set.exclusively(volume, async (device) => {
			const words = captureWords(request, { wanted, device, host, index, config: path });
			const end = await set.parts.tools.end("wimlib-imagex", words, {
				environment: ENVIRONMENT,
				heard: (piece) => {
					scan.hear(piece);
					heard(piece);
				},
				...(signal === undefined ? {} : { signal }),
			});
			if (!end.ok) return fail({ ...end.error, operation: OPERATION, operand: request.file });
			const result = scan.result();
			if (result.unread !== undefined) return fail(unreadable(wanted.root, result.unread));
			if (end.value.exitCode === 0) return ok(result);
			const failure = toolFailure("wimlib-imagex", words, end.value, OPERATION, request.file);
			return fail(
				/No space left on device/i.test(end.value.output) ? { ...failure, id: "disk-full" as const } : failure,
			);
		});
	} finally {
		rmSync(path, { force: true });
	}
}

function captureWords(
	{ compression, creator, version }: CaptureRequest,
	place: { wanted: CapturedVolume; device: string; host: string; index: number; config: string },
): readonly string[] {
	const { wanted, device, host, index, config } = place;
	return [
		...(index === 0 ? ["capture", `--compress=${COMPRESSION[compression]}`] : ["append"]),
		// Links stay as they are; an access list that can't be read stops the capture.
		...["--check", "--norpfix", "--strict-acls", `--config=${config}`],
		...(creator === undefined ? [] : [`--image-property=CREATOR=${creator}`]),
		...(version === undefined ? [] : [`--image-property=IMAGEVERSION=${version}`]),
		...["--", device, host, wanted.name],
		...(wanted.description === undefined ? [] : [wanted.description]),
	];
}

/** What is left out, as wimlib-imagex reads it: quoted, so that no name is taken for a comment or a section. */
export function captureConfig(exclude: readonly string[]): Result<string, Failure> {
	const wrong = exclude.find((pattern) => /["\u0000-\u001f]/.test(pattern));
	if (wrong !== undefined)
		return fail(refusal("input-invalid", wrong, "What is left out has a character that no path of Windows has."));
	const lines = exclude.map((pattern) => `"${pattern.startsWith("\\") ? pattern.replace(/\\+$/, "") : pattern}"\n`);
	return ok(`[ExclusionList]\n${lines.join("")}`);
}

function unreadable(root: WindowsPath, path: string): Failure {
	return {
		...refusal(
			"access-denied",
			`${root.slice(0, 2)}${path.replaceAll("/", "\\")}`,
			"Only its owner can read this file.",
		),
		details: ["It is encrypted (EFS). Let its owner decrypt it, or name it in `exclude`."],
	};
}

/** Hears what wimlib-imagex tells of a volume while it looks through it. */
export class ScanListener {
	#rest = "";
	#files = 0;
	#unread: string | undefined;
	readonly #warnings: string[] = [];

	/** Takes a piece of its output, which may end anywhere. */
	hear(piece: string): void {
		const lines = `${this.#rest}${piece}`.split(/[\r\n]/);
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#hearLine(line);
	}

	result(): Scan {
		this.#hearLine(this.#rest);
		this.#rest = "";
		return { files: this.#files, unread: this.#unread, warnings: this.#warnings };
	}

	#hearLine(line: string): void {
		const counted = /scanned \((\d+) files, \d+ directories\)/.exec(line);
		if (counted !== null) this.#files = Number(counted[1]);
		// Of an encrypted file: `WARNING: Excluding unsupported file or directory`, and behind it `"/path" from capture`.
		const unread = /^\s+"(.*)" from capture$/.exec(line);
		if (unread !== null) this.#unread ??= unread[1];
		else if (line.startsWith("[WARNING] ")) this.#warnings.push(line.slice("[WARNING] ".length));
	}
}

async function verify(
	set: VolumeSet,
	file: WindowsPath,
	host: string,
	signal: AbortSignal | undefined,
): Promise<Result<void, Failure>> {
	const words = ["verify", host];
	const end = await set.parts.tools.end("wimlib-imagex", words, signal === undefined ? {} : { signal });
	if (!end.ok) return fail({ ...end.error, operation: OPERATION, operand: file });
	if (end.value.exitCode === 0) return ok(undefined);
	return fail({ ...toolFailure("wimlib-imagex", words, end.value, OPERATION, file), id: "image-damaged" });
}
