import { formatBytes } from "../base/byte-size.ts";
import { joinPath, parentPath, pathNames, samePath, type WindowsPath } from "../base/windows-path.ts";
import type { Effect } from "../model/effect.ts";
import type { Phase } from "../model/phase.ts";
import { keptBytes } from "./kept-bytes.ts";
import type { WantedImage } from "./parts.ts";
import type { Proof } from "./proof.ts";
import { proveContent } from "./prove-content.ts";
import type { ReachableStep } from "./reachable-step.ts";
import type { Run } from "./run.ts";
import { isPartOfWindows } from "./windows-tools.ts";

/** What earlier steps of the path promise to later ones. */
export interface Promises {
	/** Folded store paths that a capture before will have filled. */
	readonly captured: Set<string>;
	captures: boolean;
	/** Size of the volume for Windows that a partition-disk before will make. */
	windowsVolumeBytes?: number;
	/** True after a step that applies an image: the next full OS is the new one. */
	applies: boolean;
}

const proven = (how: string): Proof => ({ state: "proven", how });
const refused = (how: string, remedy: string): Proof => ({ state: "refused", how, remedy });

/** Share of the expanded image that must be free beyond it: file system records, page file, first boot. */
const HEADROOM = 0.1;

async function proveSpace(
	run: Run,
	target: string | undefined,
	neededBytes: number,
	promises: Promises,
): Promise<Proof> {
	const root = target?.includes("%") === false ? target.slice(0, 1).toUpperCase() : undefined;
	if (root === undefined) {
		if (promises.windowsVolumeBytes === undefined)
			return { state: "unknown", how: "the target volume is not known yet" };
		return compareSpace(promises.windowsVolumeBytes, 0, neededBytes, "the planned volume for Windows");
	}
	const volumes = await run.parts.ports.volumes.list();
	if (!volumes.ok) return refused(volumes.error.message, "Look at the disk with `steppe machine` or diskpart.");
	const volume = volumes.value.find((candidate) => candidate.letter === root);
	if (volume === undefined) return refused(`there is no volume ${root}:`, "Correct `to:` or partition the disk first.");
	if (volume.fileSystem !== "ntfs")
		return refused(`${root}: is ${volume.fileSystem}, not NTFS`, "Windows needs an NTFS volume.");
	if (volume.state !== "clean") {
		const remedy =
			volume.state === "hibernated"
				? "Start the old Windows and shut it down fully: shutdown /s /f /t 0."
				: "Check or unlock the volume in its own Windows first.";
		return refused(`${root}: is ${volume.state}`, remedy);
	}
	const kept = await keptBytes(run, `${root}:\\`, promises.captures);
	if (!kept.ok) return refused(kept.error.message, "Find out why the volume can't be read.");
	return compareSpace(volume.sizeBytes, kept.value, neededBytes, `volume ${root}:`);
}

function compareSpace(sizeBytes: number, keptBytesThere: number, neededBytes: number, where: string): Proof {
	const needed = Math.ceil(neededBytes * (1 + HEADROOM));
	const sum = `${formatBytes(needed)} with 10 % headroom; ${where} holds ${formatBytes(sizeBytes)}, of which ${formatBytes(keptBytesThere)} stay`;
	if (sizeBytes - keptBytesThere >= needed) return proven(`needs ${sum}`);
	return refused(`needs ${sum}`, "Take a larger disk, a smaller image, or move users' files away first.");
}

/** Without a hash in the sequence the image's own integrity table is asked: damage must not be found after the wipe. */
async function proveWhole(run: Run, content: string, path: WindowsPath): Promise<readonly [string, Proof][]> {
	if (run.sequence.content[content]?.sha256 !== undefined) return [];
	const what = `bytes of ${content}`;
	const verified = await run.parts.ports.images.verify(path, run.parts.signal);
	if (!verified.ok) return [[what, refused(verified.error.message, "Copy the image file again from its source.")]];
	if (verified.value === "whole") return [[what, proven("as the image's own integrity table tells")]];
	const how =
		"no `sha256:` in the sequence and no integrity table in the image: damage would be found only while applying";
	return [[what, { state: "waived", how }]];
}

async function proveImage(
	run: Run,
	effect: Extract<Effect, { kind: "needs-image" }>,
	promises: Promises,
): Promise<readonly [string, Proof][]> {
	const path = run.view.content(effect.content);
	if (!path.ok)
		return [[`image in ${effect.content}`, refused(path.error.message, "Correct the sequence's `content:`.")]];
	const info = await run.parts.ports.images.info(path.value);
	if (!info.ok)
		return [[`image in ${effect.content}`, refused(info.error.message, "Copy the image file again from its source.")]];
	const wanted: WantedImage = {
		...(effect.index === undefined ? {} : { index: effect.index }),
		...(effect.name === undefined ? {} : { name: effect.name }),
		...(effect.edition === undefined ? {} : { edition: effect.edition }),
	};
	const image = run.parts.chooseImage(info.value, wanted);
	if (!image.ok) {
		const candidates = image.error.details?.join("; ") ?? "";
		return [
			[
				`image in ${effect.content}`,
				refused(`${image.error.message} ${candidates}`, "Name `index`, `name` or `edition` of one of them."),
			],
		];
	}
	const { index, name, totalBytes, hardLinkBytes, architecture } = image.value;
	const items: [string, Proof][] = [
		[`image ${name ?? index}`, proven(`index ${index} of ${effect.content}, ${formatBytes(totalBytes)} expanded`)],
		...(await proveWhole(run, effect.content, path.value)),
	];
	if (architecture !== undefined && architecture !== run.facts.architecture) {
		items.push([
			"image architecture",
			refused(`the image is ${architecture}, the machine ${run.facts.architecture}`, "Take an image for this machine."),
		]);
	}
	items.push([
		`space for ${name ?? index}`,
		await proveSpace(run, effect.target, totalBytes - hardLinkBytes, promises),
	]);
	return items;
}

async function proveTool(run: Run, tool: string, phase: Phase, promises: Promises): Promise<Proof> {
	if (phase === run.facts.phase && !(phase === "full-os" && promises.applies)) {
		const has = await run.parts.ports.run.has(tool);
		if (!has.ok) return refused(has.error.message, "Look at the log.");
		return has.value
			? proven("found in the running system")
			: refused("not found in the running system", "Add it to the boot image or the content, or correct `program:`.");
	}
	if (isPartOfWindows(tool, phase)) return proven(`part of every ${phase === "winpe" ? "WinPE" : "Windows"}`);
	return {
		state: "unknown",
		how: "only the system that will run it can tell",
		remedy: "Name it in the content, or write `unknown: warn`.",
	};
}

async function proveVolume(run: Run, path: string, phase: Phase, promises: Promises): Promise<Proof> {
	if (path.includes("%")) {
		if (promises.windowsVolumeBytes !== undefined || promises.applies) return proven("a step before makes it");
		return { state: "unknown", how: `${path} is not known yet` };
	}
	const root = path.slice(0, 1).toUpperCase();
	const volumes = await run.parts.ports.volumes.list();
	if (!volumes.ok) return refused(volumes.error.message, "Look at the disk.");
	if (root === (phase === "winpe" ? "X" : "C"))
		return proven(`${root}: is the system's own volume in every ${phase === "winpe" ? "WinPE" : "Windows"}`);
	const found = volumes.value.find((candidate) => candidate.letter === root);
	if (found !== undefined) return proven(`${root}: is ${found.label || found.id}`);
	if (phase === run.facts.phase) return refused(`there is no volume ${root}:`, "Correct the path.");
	return {
		state: "unknown",
		how: `letters change, and only ${phase} can tell what ${root}: is there`,
		remedy: "Write %OSDisk% instead of a letter.",
	};
}

function proveRestore(run: Run, store: string, promises: Promises): Proof {
	const isKept = run.view.protectedPaths.some((path) => path !== run.statePath && samePath(path, store));
	if (isKept) return proven("captured already; verified once more right before the first deletion");
	if (promises.captures && (store.includes("%") || promises.captured.has(store.toUpperCase())))
		return proven("a capture before fills it");
	if (pathNames(store).length === 0) return refused("no store is named", "Name the folder of the store.");
	return refused(
		"no step before captures user state into it",
		"Add capture-user-state, or disable restore-user-state.",
	);
}

/** Proves what one effect demands: pairs of item and proof. Effects that demand nothing give none. */
export async function proveEffect(
	run: Run,
	step: ReachableStep,
	effect: Effect,
	promises: Promises,
): Promise<readonly [string, Proof][]> {
	switch (effect.kind) {
		case "needs-content":
			return [[`content ${effect.content}`, await proveContent(run, effect.content)]];
		case "needs-image":
			return proveImage(run, effect, promises);
		case "needs-tool":
			return [[`tool ${effect.tool}`, await proveTool(run, effect.tool, step.phase, promises)]];
		case "needs-volume":
			return [[`volume of ${effect.path}`, await proveVolume(run, effect.path, step.phase, promises)]];
		case "captures-state":
			promises.captures = true;
			promises.captured.add(joinPath(effect.store).toUpperCase());
			return [];
		case "restores-state":
			return [[`user state in ${effect.store}`, proveRestore(run, joinPath(effect.store), promises)]];
		case "wipes-volume":
			promises.applies = true;
			return [];
		case "restarts":
			return effect.into === "winpe" ? [["boot image", await proveBootImage(run)]] : [];
		case "erases-disk":
		case "sets":
			return [];
	}
}

/** Proves that the sequence has a boot image that this machine can start. */
export async function proveBootImage(run: Run): Promise<Proof> {
	const name = run.sequence.bootImage;
	if (name === undefined)
		return refused("the sequence names no boot image", "Add `boot-image:` with the name of a content.");
	const content = await proveContent(run, name);
	if (content.state !== "proven") return content;
	const path = run.view.content(name);
	const ramDisk = path.ok ? await run.parts.ports.files.stat(joinPath(parentPath(path.value), "boot.sdi")) : path;
	if (!ramDisk.ok || ramDisk.value === undefined)
		return refused("boot.sdi is not beside the boot image", "Copy it from the same boot media: boot\\boot.sdi.");
	const info = path.ok ? await run.parts.ports.images.info(path.value) : path;
	if (!info.ok) return refused(info.error.message, "Copy the boot image again from its source.");
	const architecture = info.value.images[0]?.architecture;
	if (architecture !== undefined && architecture !== run.facts.architecture) {
		return refused(
			`the boot image is ${architecture}, the machine ${run.facts.architecture}`,
			"Take a boot image for this machine.",
		);
	}
	return proven(`${content.how}; ${architecture ?? "unknown architecture"} like the machine`);
}
