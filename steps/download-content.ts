import { fail, ok, type Result } from "../src/base/result.ts";
import { isWithin, joinPath, type WindowsPath } from "../src/base/windows-path.ts";
import { copyContent } from "../src/content/copy-content.ts";
import type { Decision } from "../src/model/decision.ts";
import { bindPlace, type DurableData, findPlace } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { DownloadContentInput } from "../src/model/inputs.gen.ts";
import type { Outcome, VariableChange } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";

type Data = {
	readonly contents: readonly string[];
	/** Folder that receives them; absent for the run's own cache. */
	readonly folder?: DurableData;
	/** Part of the names that copies have until they are whole. */
	readonly partial: string;
	readonly variable?: string;
	readonly continueOnError: boolean;
};

const OPERATION = "download content";

/** Copies contents to the machine: a copy gets its name when it is whole. */
export const downloadContent: StepType<DownloadContentInput, Data> = {
	type: "download-content",
	runsIn: "any",
	destructive: () => false,
	idempotence: () => "repeatable",
	decidesEarly: false,
	effects: ({ content, to, variable }) => [
		...content.map((name) => ({ kind: "needs-content", content: name }) as const),
		...content.map((name) => ({ kind: "takes-space", path: placeFor(to), content: name }) as const),
		...(to === undefined || to === "cache" ? [] : [{ kind: "needs-volume", path: to } as const]),
		...content.flatMap((_, index) =>
			variable === undefined ? [] : [{ kind: "sets", variable: elementName(variable, index) } as const],
		),
	],
	decide,
	act,
};

/** Where copies will lie, as far as preflight must know: the run's folder is on the volume of Windows. */
function placeFor(to: string | undefined): string {
	return to === undefined || to === "cache" ? "%_SMSTSMDataPath%" : to;
}

/** Name of a list's element, from 0: `Base01` (variables.md §1, list variables). */
function elementName(base: string, index: number): string {
	return `${base}${String(index + 1).padStart(2, "0")}`;
}

async function decide(input: DownloadContentInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const { content, variable } = input;
	const to = input.to ?? "cache";
	const common = {
		contents: content,
		partial: look.random.guid().slice(0, 8),
		...(variable === undefined ? {} : { variable }),
		continueOnError: input["continue-on-download-error"] ?? false,
	};
	const what = content.length === 1 ? (content[0] ?? "") : `${content.length} contents`;
	if (to === "cache") return ok({ summary: `Copy ${what} into the run's own folder`, choices: [], data: common });
	const place = await findPlace(look.volumes, to, OPERATION);
	if (!place.ok) return place;
	for (const name of content) {
		const target = joinPath(place.value.path, name);
		const entry = await look.files.stat(target);
		if (!entry.ok) return entry;
		if (entry.value === undefined) continue;
		const message = "Something of that name is there already, and nothing that is there is replaced.";
		return fail({ id: "file-exists", operation: OPERATION, operand: target, message });
	}
	return ok({
		summary: `Copy ${what} to ${place.value.path}`,
		choices: [],
		data: { ...common, folder: place.value.durable },
	});
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports, view } = context;
	const folder =
		data.folder === undefined
			? ok(joinPath(view.statePath, "Downloads"))
			: await bindPlace(ports.volumes, data.folder, OPERATION);
	if (!folder.ok) return folder;
	const places: WindowsPath[] = [];
	const notes: string[] = [];
	for (const name of data.contents) {
		const place = await download(name, folder.value, data, context);
		if (place.ok) {
			places.push(place.value);
			notes.push(`${name} lies at ${place.value}`);
		} else if (data.continueOnError && place.error.id !== "cancelled") {
			notes.push(`${name} is missing: ${place.error.message}`);
			context.log(`The content ${name} could not be copied: ${place.error.message}`);
		} else return place;
	}
	const written = await findPlace(ports.volumes, folder.value, OPERATION);
	if (!written.ok) return written;
	return ok({ kind: "done", variables: listChanges(data, places), wrote: [written.value.volume.id], notes });
}

/** The list is written whole and ends in a gap: an earlier, longer one must not go on behind it. */
function listChanges({ variable, contents }: Data, places: readonly WindowsPath[]): readonly VariableChange[] {
	if (variable === undefined) return [];
	return [...contents, ""].map((_, index) => {
		const name = elementName(variable, index);
		const place = places[index];
		return place === undefined ? { name, value: "" } : { name, value: place, location: true };
	});
}

async function download(
	name: string,
	folder: WindowsPath,
	data: Data,
	{ ports, view, report, signal }: StepContext,
): Promise<Result<WindowsPath, Failure>> {
	const { files } = ports;
	const source = view.content(name);
	if (!source.ok) return source;
	// What the engine has put on the protected disk already need not be there twice.
	if (data.folder === undefined && isWithin(source.value, view.statePath)) return source;
	const target = joinPath(folder, name);
	const present = await files.stat(target);
	// Made whole by an attempt that a cut ended before it was recorded: it got its name last.
	if (!present.ok || present.value !== undefined) return present.ok ? ok(target) : present;
	const partial = joinPath(folder, `${name}.${data.partial}.part`);
	const cleared = await files.removeTree(partial);
	if (!cleared.ok && cleared.error.id !== "file-not-found") return cleared;
	const copied = await copyContent(files, source.value, partial, { signal, progress: report });
	const flushed = copied.ok ? await flushOf(ports.volumes, partial) : copied;
	if (!flushed.ok) {
		await files.removeTree(partial);
		return flushed;
	}
	const renamed = await files.rename(partial, target);
	return renamed.ok ? ok(target) : renamed;
}

/** Bytes first, then the name: a cut must not leave a whole-looking copy with holes. */
async function flushOf(volumes: StepContext["ports"]["volumes"], path: WindowsPath): Promise<Result<void, Failure>> {
	const place = await findPlace(volumes, path, OPERATION);
	return place.ok ? volumes.flush(place.value.volume.id) : place;
}
