import { formatBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { isWithin, joinPath, normalizePath, parentPath, type WindowsPath } from "../src/base/windows-path.ts";
import { type CaptureSources, chooseSources } from "../src/image/capture-sources.ts";
import { proveTarget, splitShare } from "../src/image/capture-target.ts";
import { ALWAYS_EXCLUDED, patternProblem } from "../src/image/exclusions.ts";
import type { Decision } from "../src/model/decision.ts";
import type { VolumeId } from "../src/model/disk.ts";
import { type DurableData, findPlace, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { CapturedVolume, CaptureReport, ImageCompression, ImageFileInfo } from "../src/model/image.ts";
import type { CaptureImageInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import { Secret } from "../src/model/secret.ts";
import type { InputFault, RunView, StepContext, StepLook, StepType } from "../src/model/step.ts";
import { readGeneralization } from "../src/program/generalized-windows.ts";

type Data = {
	/** Names the mark of this capture: one of another run is none of this one's. */
	readonly id: string;
	/** As the author wrote it: a share is connected anew after each start. */
	readonly file: string;
	readonly account?: string;
	readonly windows: DurableData;
	readonly volumes: readonly { readonly id: string; readonly name: string }[];
	readonly description?: string;
	readonly creator?: string;
	readonly version?: string;
	readonly compression: ImageCompression;
	readonly exclude: readonly string[];
	readonly replaces: boolean;
};

const OPERATION = "capture the image";
/** Ending of a file that is not verified yet. */
const UNFINISHED = ".steppe-unfinished";

/** Captures volumes into an image file, under another name until it was read back and found whole. */
export const captureImage: StepType<CaptureImageInput, Data> = {
	type: "capture-image",
	runsIn: "winpe",
	destructive: () => false,
	idempotence: () => "verify-first",
	// The volumes that WinPE sees, and their letters, are known in WinPE alone.
	decidesEarly: false,
	check,
	effects: ({ file }) => {
		const share = splitShare(file)?.share;
		return [share === undefined ? { kind: "needs-volume", path: file } : { kind: "needs-share", share }];
	},
	decide,
	act,
	probe,
	recover: async ({ data }) => ok(beforeTheCut(data)),
};

function check(input: CaptureImageInput): readonly InputFault[] {
	const { file, account, password, exclude = [] } = input;
	const faults: InputFault[] = [];
	const add = (pointer: string, message: string, ...help: string[]) => faults.push({ pointer, message, help });
	if (!file.includes("%")) {
		const isPlace = splitShare(file) !== undefined || normalizePath(file) !== undefined;
		if (!isPlace) add("/file", "must be a path with a drive letter, or `\\\\server\\share\\…`");
		else if (!/\.wim$/i.test(file)) add("/file", "must end with `.wim`");
		if (account !== undefined && splitShare(file) === undefined)
			add("/account", "goes with a share alone", "write the file as \\\\server\\share\\…");
	}
	if (password !== undefined && account === undefined) add("/password", "needs an `account` that it belongs to");
	for (const [index, pattern] of exclude.entries()) {
		const problem = pattern.includes("%") ? undefined : patternProblem(pattern);
		if (problem !== undefined) add(`/exclude/${index}`, problem);
	}
	return faults;
}

async function decide(input: CaptureImageInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const [fault] = check(input);
	if (fault !== undefined) {
		const operand = fault.pointer.slice(1);
		return fail({ id: "input-invalid", operation: OPERATION, operand, message: `\`${operand}\` ${fault.message}.` });
	}
	const { file, password } = input;
	const sources = await chooseSources(look, input.windows, input.volumes === "all");
	if (!sources.ok) return sources;
	const fit = await proveGeneralized(input, sources.value, look);
	if (!fit.ok) return fit;
	const place = splitShare(file) === undefined ? await provePlace(input, sources.value, look) : ok(undefined);
	if (!place.ok) return place;
	const { windows, volumes, choice } = sources.value;
	const home = volumes.find(({ letter }) => letter === windows.slice(0, 1));
	return ok({
		summary: `Capture ${volumes.map(({ letter }) => `${letter}:`).join(", ")} into ${file}`,
		choices: [choice],
		data: {
			...dataOf(input, sources.value, look),
			id: look.random.guid(),
			windows: { volume: home?.id ?? "", path: windows.slice(3) },
		},
		...(password === undefined ? {} : { secrets: { password: new Secret(password) } }),
	});
}

function dataOf(input: CaptureImageInput, { volumes, windows }: CaptureSources, { view }: StepLook) {
	const { file, account, name = "Windows", description, creator, version, exclude = [] } = input;
	const named = volumes.map(({ id, letter }) => {
		const isWindows = letter === windows.slice(0, 1);
		return { id, name: isWindows ? name : `${name} (${letter}:)` };
	});
	const state = view.statePath.slice(2);
	return {
		...{ file, volumes: named, compression: input.compression ?? "maximum", replaces: input.existing === "replace" },
		exclude: [...ALWAYS_EXCLUDED, state, ...exclude],
		...(account === undefined ? {} : { account }),
		...(description === undefined ? {} : { description }),
		...(creator === undefined ? {} : { creator }),
		...(version === undefined ? {} : { version }),
	};
}

async function proveGeneralized(
	input: CaptureImageInput,
	{ windows }: CaptureSources,
	look: StepLook,
): Promise<Result<void, Failure>> {
	if (input["must-be-generalized"] === false) return ok(undefined);
	const found = await readGeneralization(windows, look);
	if (!found.ok) return found;
	const { state, because } = found.value;
	if (state === "generalized") return ok(undefined);
	const message = `This Windows is not generalized (${because}): two computers with its image would be the same one.`;
	const details = ["Put prepare-windows before it, or write `must-be-generalized: false` for a backup."];
	return fail({ id: "not-ready", operation: OPERATION, operand: windows, message, details });
}

/** The target's room and what has that name. */
async function provePlace(
	{ file, existing }: CaptureImageInput,
	{ volumes }: CaptureSources,
	look: StepLook,
): Promise<Result<void, Failure>> {
	const fits = await proveTarget(look.volumes, file, volumes);
	if (!fits.ok) return fits;
	const entry = await look.files.stat(file);
	if (!entry.ok) return entry;
	const kind = entry.value?.kind;
	if (kind === undefined || (existing === "replace" && kind === "file")) return ok(undefined);
	return fail(taken(file, kind === "file"));
}

function taken(file: string, isFile: boolean): Failure {
	const message = isFile ? "A file has that name already." : "Something that is no file has that name.";
	const details = isFile ? ["Take another name, or write `existing: replace`."] : [];
	return { id: "file-exists", operation: OPERATION, operand: file, message, details };
}

async function act({ data, secrets }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports } = context;
	const file = await connect(data, secrets?.password, context);
	if (!file.ok) return file;
	const unfinished = `${file.value}${UNFINISHED}`;
	const earlier = await lookBack(data, file.value, { ...ports, view: context.view });
	if (!earlier.ok) return earlier;
	if (earlier.value === "named") return ok(beforeTheCut(data));
	if (earlier.value === "verified") {
		const named = await nameAgain(data, unfinished, file.value, context);
		return named.ok ? ok(beforeTheCut(data)) : named;
	}
	const target = await placeToday(data, file.value, context);
	if (!target.ok) return target;
	const begun = await clearPlace(unfinished, context);
	if (!begun.ok) return begun;
	const written = await write(data, unfinished, context);
	if (!written.ok) return abandon(unfinished, written.error, context);
	const { files, bytes, storedBytes, lost } = written.value;
	const named = await giveName(data, unfinished, file.value, context);
	if (!named.ok) return named;
	return ok({
		kind: "done",
		wrote: [target.value],
		notes: [
			`${files} files, ${formatBytes(bytes)} captured into ${data.file}, ${formatBytes(storedBytes)}; the file was read back and is whole`,
			...lost.map((each) => `not kept: ${each}`),
		],
	});
}

function beforeTheCut({ file }: Data): Outcome {
	return { kind: "done", notes: [`${file} was captured and verified before the cut`] };
}

/** What was proven when it was decided is proven again: the share is connected only now. Answers the volume of the target. */
async function placeToday(
	{ volumes, replaces, file: shown }: Data,
	file: WindowsPath,
	{ ports }: StepContext,
): Promise<Result<VolumeId, Failure>> {
	const listed = await ports.volumes.list();
	if (!listed.ok) return listed;
	const sources = listed.value.filter(({ id }) => volumes.some((each) => each.id === id));
	const target = await proveTarget(ports.volumes, file, sources);
	if (!target.ok) return target;
	const present = await ports.files.stat(file);
	if (!present.ok) return present;
	const kind = present.value?.kind;
	if (kind !== undefined && !(replaces && kind === "file")) return fail(taken(shown, kind === "file"));
	return ok(target.value.id);
}

/** The file under today's letter. */
async function connect(
	{ file, account }: Data,
	password: Secret | undefined,
	{ ports }: StepContext,
): Promise<Result<WindowsPath, Failure>> {
	const place = splitShare(file);
	if (place === undefined) return ok(normalizePath(file) ?? file);
	const letter = await ports.network.connect({
		share: place.share,
		...(account === undefined ? {} : { account }),
		...(password === undefined ? {} : { password }),
	});
	return letter.ok ? ok(joinPath(`${letter.value}:\\`, place.below)) : letter;
}

async function clearPlace(unfinished: WindowsPath, { ports }: StepContext): Promise<Result<void, Failure>> {
	const folder = await ports.files.createFolder(parentPath(unfinished));
	if (!folder.ok) return folder;
	const removed = await ports.files.remove(unfinished);
	return removed.ok || removed.error.id === "file-not-found" ? ok(undefined) : removed;
}

/** Captures and proves what was captured: the bytes by their own table, the images by their number, names and files. */
async function write(
	data: Data,
	unfinished: WindowsPath,
	context: StepContext,
): Promise<Result<CaptureReport, Failure>> {
	const { ports, report, signal, log } = context;
	const volumes = await volumesToday(data, context);
	if (!volumes.ok) return volumes;
	const { compression, creator, version } = data;
	const request = {
		...{ file: unfinished, volumes: volumes.value, compression },
		...(creator === undefined ? {} : { creator }),
		...(version === undefined ? {} : { version }),
	};
	const captured = await ports.images.capture(request, { progress: report, signal });
	if (!captured.ok) return captured;
	log(`Reading ${unfinished} back.`);
	const whole = await ports.images.verify(unfinished, signal);
	if (!whole.ok) return whole;
	const info = await ports.images.info(unfinished);
	if (!info.ok) return info;
	const wrong =
		whole.value === "whole" ? differs(info.value, volumes.value, captured.value) : "it has no integrity table";
	if (wrong === undefined) return captured;
	const message = `The image that was written is not the one that was captured: ${wrong}.`;
	return fail({ id: "image-damaged", operation: OPERATION, operand: unfinished, message });
}

function differs(
	{ images }: ImageFileInfo,
	volumes: readonly CapturedVolume[],
	{ files, bytes }: CaptureReport,
): string | undefined {
	const names = images.map(({ name }) => name).join(", ");
	const wanted = volumes.map(({ name }) => name).join(", ");
	if (names !== wanted) return `it holds the images ${names || "none"}, not ${wanted}`;
	const count = images.reduce((sum, { fileCount }) => sum + fileCount, 0);
	if (count !== files) return `it holds ${count} files, not ${files}`;
	const size = images.reduce((sum, { totalBytes, hardLinkBytes }) => sum + totalBytes - hardLinkBytes, 0);
	return size === bytes ? undefined : `its files have ${size} bytes, not ${bytes}`;
}

/** Roots with today's letters. The run's own traces go from each: they belong to this computer. */
async function volumesToday(
	{ volumes, exclude, description, windows }: Data,
	{ ports, view }: StepContext,
): Promise<Result<readonly CapturedVolume[], Failure>> {
	const captured: CapturedVolume[] = [];
	for (const { id, name } of volumes) {
		const root = await rootOf(ports.volumes, id, OPERATION);
		if (!root.ok) return root;
		if (id === windows.volume) {
			const removed = await ports.continuation.unregister(root.value);
			if (!removed.ok) return removed;
		}
		const kept = view.protectedPaths.filter((path) => isWithin(path, root.value)).map((path) => path.slice(2));
		captured.push({
			...{ root: root.value, name, exclude: [...exclude, ...kept] },
			...(description === undefined ? {} : { description }),
		});
	}
	return ok(captured);
}

/** What was begun and is not whole goes; that it stays is told beside why. */
async function abandon(
	unfinished: WindowsPath,
	failure: Failure,
	{ ports }: StepContext,
): Promise<Result<never, Failure>> {
	const removed = await ports.files.remove(unfinished);
	if (removed.ok || removed.error.id === "file-not-found") return fail(failure);
	const details = [...(failure.details ?? []), `${unfinished} stays: ${removed.error.message} Delete it.`];
	return fail({ ...failure, details });
}

/** The mark of a verified image, in the state folder: it holds the size of the file. */
function markOf({ id }: Data, view: RunView): WindowsPath {
	return joinPath(view.statePath, `captured-${id}.json`);
}

/** How far an attempt that was cut had come: the image was verified, and perhaps it had got its name already. */
async function lookBack(
	data: Data,
	file: WindowsPath,
	{ files, view }: Pick<StepLook, "files" | "view">,
): Promise<Result<"nothing" | "verified" | "named", Failure>> {
	const text = await files.readText(markOf(data, view));
	if (!text.ok) return text.error.id === "file-not-found" ? ok("nothing") : text;
	const [, size] = /^\{"sizeBytes":(\d+)\}\n$/.exec(text.value) ?? [];
	for (const [path, found] of [
		[`${file}${UNFINISHED}`, "verified"],
		[file, "named"],
	] as const) {
		const entry = await files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value !== undefined && String(entry.value.sizeBytes) === size) return ok(found);
	}
	return ok("nothing");
}

/** The mark first, durable behind the bytes that it speaks of; the name last. */
async function giveName(
	data: Data,
	unfinished: WindowsPath,
	file: WindowsPath,
	{ ports, view }: StepContext,
): Promise<Result<void, Failure>> {
	const flushed = await flushPlace(unfinished, ports);
	if (!flushed.ok) return flushed;
	const entry = await ports.files.stat(unfinished);
	if (!entry.ok) return entry;
	const mark = markOf(data, view);
	const marked = await ports.files.write(mark, `${JSON.stringify({ sizeBytes: entry.value?.sizeBytes ?? 0 })}\n`);
	if (!marked.ok) return marked;
	const kept = await flushPlace(mark, ports);
	return kept.ok ? rename(data, unfinished, file, ports) : kept;
}

/** A cut came between the mark and the name: the file is proven once more. */
async function nameAgain(
	data: Data,
	unfinished: WindowsPath,
	file: WindowsPath,
	{ ports, signal }: StepContext,
): Promise<Result<void, Failure>> {
	const whole = await ports.images.verify(unfinished, signal);
	if (!whole.ok) return whole;
	return rename(data, unfinished, file, ports);
}

async function rename(
	{ replaces }: Data,
	unfinished: WindowsPath,
	file: WindowsPath,
	ports: StepContext["ports"],
): Promise<Result<void, Failure>> {
	const removed = replaces ? await ports.files.remove(file) : ok(undefined);
	if (!removed.ok && removed.error.id !== "file-not-found") return removed;
	const renamed = await ports.files.rename(unfinished, file);
	return renamed.ok ? flushPlace(file, ports) : renamed;
}

async function flushPlace(path: WindowsPath, { volumes }: StepContext["ports"]): Promise<Result<void, Failure>> {
	const place = await findPlace(volumes, path, OPERATION);
	return place.ok ? volumes.flush(place.value.volume.id) : place;
}

/** A share is not connected after a start, so nothing can be told of a file on it: `act` looks there itself. */
async function probe({ data }: Decision<Data>, look: StepLook): ReturnType<NonNullable<typeof captureImage.probe>> {
	const path = normalizePath(data.file);
	if (path === undefined) return ok("partial");
	const found = await lookBack(data, path, look);
	if (!found.ok) return found.error.id === "volume-not-found" ? ok("partial") : found;
	return ok(found.value === "named" ? "done" : "partial");
}
