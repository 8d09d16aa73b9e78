import { fail, ok, type Result } from "../base/result.ts";
import { driveLetter, joinPath, normalizePath, pathNames, type WindowsPath } from "../base/windows-path.ts";
import type { DurablePath, VolumeId, VolumeInfo } from "./disk.ts";
import type { Failure } from "./failure.ts";
import type { Plain } from "./json.ts";
import type { Volumes, VolumesReader } from "./ports.ts";

// Behaviour in the model, on purpose: steps must turn letters into identities and back, and may import neither one another nor the engine.

/** A place that survives restarts, as data of a decision. */
export type DurableData = Plain<DurablePath>;

/** What a text such as `C:`, `c:/Data` means: the volume and the place on it. Fails with `input-invalid` or `volume-not-found`. */
export async function findPlace(
	volumes: VolumesReader,
	text: string,
	operation: string,
): Promise<
	Result<{ readonly path: WindowsPath; readonly volume: VolumeInfo; readonly durable: DurableData }, Failure>
> {
	const path = normalizePath(text);
	if (path === undefined) {
		const [name] = /%[^%]+%/.exec(text) ?? [];
		const message =
			name === undefined
				? "This is no absolute Windows path with a drive letter."
				: `${name} has no value: no step before sets it.`;
		return fail({ id: "input-invalid", operation, operand: text, message });
	}
	const listed = await volumes.list();
	if (!listed.ok) return listed;
	const volume = listed.value.find((candidate) => candidate.letter === driveLetter(path));
	if (volume !== undefined) {
		return ok({ path, volume, durable: { volume: volume.id, path: pathNames(path).join("\\") } });
	}
	const message = `No volume has the letter ${driveLetter(path)}.`;
	return fail({ id: "volume-not-found", operation, operand: path, message, details: listed.value.map(describeVolume) });
}

/** Today's path of a place; gives its volume a letter when it has none. Fails with `volume-not-found` when the volume is gone. */
export async function bindPlace(
	volumes: Volumes,
	durable: DurablePath,
	operation: string,
): Promise<Result<WindowsPath, Failure>> {
	const root = await rootOf(volumes, durable.volume, operation);
	return root.ok ? ok(joinPath(root.value, durable.path)) : root;
}

/** Today's root (`C:\`) of a volume; gives it a letter when it has none. */
export async function rootOf(volumes: Volumes, id: VolumeId, operation: string): Promise<Result<WindowsPath, Failure>> {
	const listed = await volumes.list();
	if (!listed.ok) return listed;
	const volume = listed.value.find((candidate) => candidate.id === id);
	if (volume === undefined) {
		const message = "The volume that was decided on is not there any more.";
		return fail({ id: "volume-not-found", operation, operand: id, message, details: listed.value.map(describeVolume) });
	}
	if (volume.letter !== undefined) return ok(`${volume.letter}:\\`);
	const letter = await volumes.assignLetter(id);
	return letter.ok ? ok(`${letter.value}:\\`) : letter;
}

/** A volume in one line, for lists of candidates. */
export function describeVolume(volume: VolumeInfo): string {
	const letter = volume.letter === undefined ? "without a letter" : `${volume.letter}:`;
	return `${letter} ${volume.label === "" ? "" : `"${volume.label}" `}${volume.role}, ${volume.fileSystem}, ${volume.id}`;
}
