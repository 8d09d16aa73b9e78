import { formatBytes } from "../src/base/byte-size.ts";
import { fail, ok, type Result } from "../src/base/result.ts";
import { foldCase, isWithin, pathNames, type WindowsPath } from "../src/base/windows-path.ts";
import { chooseEntry, describeImage } from "../src/image/choose-entry.ts";
import { emptyVolume } from "../src/image/empty-volume.ts";
import { chooseTargetVolume } from "../src/image/target-volume.ts";
import type { Decision } from "../src/model/decision.ts";
import type { VolumeInfo } from "../src/model/disk.ts";
import { rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ApplyDataImageInput } from "../src/model/inputs.gen.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { finishCaptures } from "../src/userstate/finish-captures.ts";

type Data = {
	/** Found anew by its name: content may have been cached elsewhere since. */
	readonly content: string;
	readonly index: number;
	readonly name: string;
	readonly target: string;
	/** Top-level names on the volume before, which stay; absent when it is emptied. */
	readonly staying?: readonly string[];
};

const OPERATION = "apply the data image";

/** Applies one image without an operating system to a volume. */
export const applyDataImage: StepType<ApplyDataImageInput, Data> = {
	type: "apply-data-image",
	runsIn: "winpe",
	destructive: ({ wipe = true }) => wipe,
	// Every attempt removes again what it brings: the whole volume is emptied, or what was not there when it was decided.
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: ({ image, index, name, to, wipe = true }) => [
		{ kind: "needs-content", content: image },
		{
			kind: "needs-image",
			content: image,
			target: to,
			...(index === undefined ? {} : { index }),
			...(name === undefined ? {} : { name }),
		},
		...(wipe ? [{ kind: "wipes-volume", path: to } as const] : []),
	],
	decide,
	act,
};

async function decide(input: ApplyDataImageInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const path = look.view.content(input.image);
	if (!path.ok) return path;
	const info = await look.images.info(path.value);
	if (!info.ok) return info;
	const { index, name, wipe = true } = input;
	const chosen = chooseEntry(info.value, {
		...(index === undefined ? {} : { index }),
		...(name === undefined ? {} : { name }),
	});
	if (!chosen.ok) return fail({ ...chosen.error, operand: path.value });
	const { entry, choice } = chosen.value;
	if (entry.windowsFolder !== undefined) {
		const message = `The image ${describeImage(entry)} holds a Windows: apply-image applies it.`;
		return fail({ id: "input-invalid", operation: "choose the image", operand: path.value, message });
	}
	const target = await chooseTargetVolume(input.to, look, () => false);
	if (!target.ok) return target;
	const staying = wipe ? ok(undefined) : await namesOn(target.value, look);
	if (!staying.ok) return staying;
	const { letter, id } = target.value;
	const before = wipe ? `Empty ${letter}: and apply` : `Add to what is on ${letter}:`;
	return ok({
		summary: `${before} image ${describeImage(entry)} of ${path.value}`,
		choices: [choice],
		...(wipe ? { loses: [id] } : {}),
		data: {
			content: input.image,
			index: entry.index,
			name: describeImage(entry),
			target: id,
			...(staying.value === undefined ? {} : { staying: staying.value }),
		},
	});
}

async function namesOn(volume: VolumeInfo, look: StepLook): Promise<Result<readonly string[], Failure>> {
	const entries = await look.files.list(`${volume.letter}:\\`);
	return entries.ok ? ok(entries.value.map(({ name }) => name)) : entries;
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports, view, signal, report } = context;
	const image = view.content(data.content);
	if (!image.ok) return image;
	const root = await rootOf(ports.volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const cleared =
		data.staying === undefined
			? await clear(root.value, context)
			: await removeOwnRemains(root.value, data.staying, context);
	if (!cleared.ok) return cleared;
	const applied = await ports.images.apply({ path: image.value, index: data.index }, root.value, {
		progress: report,
		signal,
	});
	if (!applied.ok) return applied;
	const { files, bytes, hardLinks, lost } = applied.value;
	return ok({
		kind: "done",
		wrote: [data.target],
		notes: [
			...cleared.value,
			`image ${data.name}: ${files} files, ${hardLinks} hard links, ${formatBytes(bytes)} applied`,
			...lost.map((what) => `not kept by the applying tool: ${what}`),
		],
	});
}

async function clear(root: WindowsPath, context: StepContext): Promise<Result<readonly string[], Failure>> {
	const state = await finishCaptures(root, context);
	if (!state.ok) return state;
	const emptied = await emptyVolume(root, [], context);
	return emptied.ok ? ok([...state.value, emptied.value]) : emptied;
}

/** What a cut attempt brought goes: names that were not there when the step was decided, and that nobody protects. */
async function removeOwnRemains(
	root: WindowsPath,
	staying: readonly string[],
	{ ports, view }: StepContext,
): Promise<Result<readonly string[], Failure>> {
	const entries = await ports.files.list(root);
	if (!entries.ok) return entries;
	const kept = view.protectedPaths.filter((path) => isWithin(path, root)).map((path) => pathNames(path)[0] ?? "");
	const known = new Set(["System Volume Information", ...staying, ...kept].map(foldCase));
	const remains = entries.value.filter(({ name }) => !known.has(foldCase(name)));
	for (const { path, kind } of remains) {
		const removed = kind === "folder" ? await ports.files.removeTree(path) : await ports.files.remove(path);
		if (!removed.ok) return removed;
	}
	return remains.length === 0 ? ok([]) : ok([`${remains.length} remains of a cut attempt removed`]);
}
