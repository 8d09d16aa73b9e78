import { formatBytes } from "../src/base/byte-size.ts";
import { done, fail, ok, type Result } from "../src/base/result.ts";
import { joinPath, pathNames, type WindowsPath } from "../src/base/windows-path.ts";
import { chooseEntry, describeImage } from "../src/image/choose-entry.ts";
import { emptyVolume } from "../src/image/empty-volume.ts";
import { chooseTargetVolume } from "../src/image/target-volume.ts";
import type { Choice, Decision } from "../src/model/decision.ts";
import type { VolumeInfo } from "../src/model/disk.ts";
import { describeVolume, rootOf } from "../src/model/durable-path.ts";
import type { Failure } from "../src/model/failure.ts";
import type { ApplyReport, ImageEntry } from "../src/model/image.ts";
import type { ApplyImageInput } from "../src/model/inputs.gen.ts";
import type { DoneOutcome, Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { finishCaptures } from "../src/userstate/finish-captures.ts";

type Data = {
	/** Found anew by its name: content may have been cached elsewhere since. */
	readonly content: string;
	readonly index: number;
	readonly name: string;
	readonly target: string;
	readonly system: string;
	readonly windowsFolder: string;
	readonly version?: string;
	readonly architecture?: string;
};

const OPERATION = "apply the image";
/** Top-level names of every Windows image: an applying tool refuses to meet them, so nothing kept may lie below one. */
const NAMES_OF_WINDOWS =
	/^(windows|users|program files( \(x86\)| \(arm\))?|programdata|perflogs|recovery|documents and settings|boot|efi|inetpub)$/i;
const isInTheWay = (path: WindowsPath) => NAMES_OF_WINDOWS.test(pathNames(path)[0] ?? "");
/** What a BIOS needs when it starts from the volume of Windows itself. */
const BIOS_NAMES = ["boot", "bootmgr", "bootnxt", "bootsect.bak"];

/** Empties the target volume, applies one image of a WIM file to it and writes the boot files. */
export const applyImage: StepType<ApplyImageInput, Data> = {
	type: "apply-image",
	runsIn: "winpe",
	destructive: () => true,
	// Every attempt empties the volume again, with the same protection: applying tools refuse names that are there already.
	idempotence: () => "repeatable",
	decidesEarly: true,
	effects: (input) => {
		const { image, index, name, edition } = input;
		const target = input.to ?? "%OSDisk%";
		return [
			{ kind: "needs-content", content: image },
			{
				kind: "needs-image",
				content: image,
				target,
				...(index === undefined ? {} : { index }),
				...(name === undefined ? {} : { name }),
				...(edition === undefined ? {} : { edition }),
			},
			{ kind: "wipes-volume", path: target },
			{ kind: "sets", variable: "OSDTargetSystemDrive" },
			{ kind: "sets", variable: "OSDTargetSystemRoot" },
			{ kind: "sets", variable: "OSVersionNumber" },
			{ kind: "sets", variable: "OSArchitecture" },
		];
	},
	decide,
	act,
};

async function decide(input: ApplyImageInput, look: StepLook): Promise<Result<Decision<Data>, Failure>> {
	const path = look.view.content(input.image);
	if (!path.ok) return path;
	const info = await look.images.info(path.value);
	if (!info.ok) return info;
	const { index, name, edition } = input;
	const chosen = chooseEntry(info.value, {
		...(index === undefined ? {} : { index }),
		...(name === undefined ? {} : { name }),
		...(edition === undefined ? {} : { edition }),
	});
	if (!chosen.ok) return fail({ ...chosen.error, operand: path.value });
	const { entry, choice } = chosen.value;
	if (entry.windowsFolder === undefined) {
		const message = `The image ${describeImage(entry)} holds no Windows.`;
		return fail({ id: "input-invalid", operation: "choose the image", operand: path.value, message });
	}
	const target = await chooseTargetVolume(input.to ?? "%OSDisk%", look, isInTheWay);
	if (!target.ok) return target;
	const system = await chooseSystem(target.value, look);
	if (!system.ok) return system;
	return ok({
		summary: `Empty ${target.value.letter}: and apply image ${describeImage(entry)} of ${path.value}`,
		choices: [choice, system.value.choice],
		data: dataFor(input.image, entry, entry.windowsFolder, target.value.id, system.value.volume.id),
	});
}

function dataFor(content: string, entry: ImageEntry, windowsFolder: string, target: string, system: string): Data {
	const { version, architecture } = entry;
	const number =
		version === undefined
			? {}
			: { version: `${version.major}.${version.minor}.${version.build}.${version.servicePackBuild}` };
	return {
		content,
		index: entry.index,
		name: describeImage(entry),
		target,
		system,
		windowsFolder,
		...number,
		...(architecture === undefined ? {} : { architecture }),
	};
}

/** The partition that gets the boot files: on the same disk, so that nothing depends on another one. */
async function chooseSystem(
	target: VolumeInfo,
	look: StepLook,
): Promise<Result<{ readonly volume: VolumeInfo; readonly choice: Choice }, Failure>> {
	const facts = await look.facts.get();
	if (!facts.ok) return facts;
	const volumes = await look.volumes.list();
	if (!volumes.ok) return volumes;
	const role = facts.value.firmware === "uefi" ? "efi" : "system";
	const found = volumes.value.filter((volume) => volume.role === role && volume.diskId === target.diskId);
	const [volume = facts.value.firmware === "bios" ? target : undefined] = found;
	if (volume === undefined || found.length > 1) {
		const count = found.length === 0 ? "no" : String(found.length);
		const message = `The disk of the target has ${count} ${role} partition; exactly one is needed for the boot files.`;
		const details = volumes.value.map(describeVolume);
		return fail({
			id: "boot-not-possible",
			operation: "choose the system partition",
			operand: target.id,
			message,
			details,
		});
	}
	const because = `the ${role} partition of the target's disk`;
	return ok({ volume, choice: { what: "system partition", chosen: describeVolume(volume), because } });
}

async function act({ data }: Decision<Data>, context: StepContext): Promise<Result<Outcome, Failure>> {
	const { ports, view, signal } = context;
	const image = view.content(data.content);
	if (!image.ok) return image;
	const root = await rootOf(ports.volumes, data.target, OPERATION);
	if (!root.ok) return root;
	const state = await finishCaptures(root.value, context);
	if (!state.ok) return state;
	const wiped = await emptyVolume(root.value, data.system === data.target ? BIOS_NAMES : [], context);
	if (!wiped.ok) return wiped;
	const applied = await ports.images.apply({ path: image.value, index: data.index }, root.value, {
		progress: context.report,
		signal,
	});
	if (!applied.ok) return applied;
	const whole = await isWindowsThere(root.value, data, context);
	if (!whole.ok) return whole;
	const windows = { volume: data.target, path: data.windowsFolder };
	const boot = await ports.boot.writeBootFiles({ windows, system: data.system });
	if (!boot.ok) return boot;
	return ok(outcomeOf(root.value, data, [...state.value, wiped.value, ...applyNotes(applied.value)]));
}

/** What starts Windows must be there before anything may point at it. */
async function isWindowsThere(root: WindowsPath, data: Data, context: StepContext): Promise<Result<void, Failure>> {
	const facts = await context.ports.facts.get();
	if (!facts.ok) return facts;
	const loader = facts.value.firmware === "uefi" ? "winload.efi" : "winload.exe";
	for (const name of [loader, "ntoskrnl.exe", "config\\SYSTEM"]) {
		const path = joinPath(root, data.windowsFolder, "System32", name);
		const entry = await context.ports.files.stat(path);
		if (!entry.ok) return entry;
		if (entry.value !== undefined && entry.value.sizeBytes > 0) continue;
		const message = "The image was applied, but this file, without which Windows does not start, is missing or empty.";
		return fail({ id: "boot-files-missing", operation: "check the applied Windows", operand: path, message });
	}
	return done;
}

function applyNotes({ files, bytes, hardLinks, lost }: ApplyReport): readonly string[] {
	return [
		`${files} files, ${hardLinks} hard links, ${formatBytes(bytes)} applied`,
		...lost.map((what) => `not kept by the applying tool: ${what}`),
	];
}

function outcomeOf(root: WindowsPath, data: Data, notes: readonly string[]): DoneOutcome {
	const drive = root.slice(0, 2);
	const { version, architecture } = data;
	return {
		kind: "done",
		variables: [
			{ name: "OSDTargetSystemDrive", value: drive, location: true },
			{ name: "OSDTargetSystemRoot", value: joinPath(root, data.windowsFolder), location: true },
			...(version === undefined ? [] : [{ name: "OSVersionNumber", value: version }]),
			...(architecture === undefined ? [] : [{ name: "OSArchitecture", value: architecture }]),
		],
		wrote: [...new Set([data.target, data.system])],
		notes: [...notes, `image ${data.name}: Windows' loader and kernel are there, boot files written`],
	};
}
