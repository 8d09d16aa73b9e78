import { readFileSync, rmSync } from "node:fs";
import { foldCase } from "../../base/windows-path.ts";
import type { DurablePath, VolumeId } from "../../model/disk.ts";
import {
	ENGINE_FOLDER,
	ENGINE_MANIFEST,
	parseEngineManifest,
	parseRestartTask,
	parseSetupComplete,
	RESTART_TASK,
	SETUP_COMPLETE,
	type StartCommand,
	sha256,
} from "../continuation/continuation-files.ts";
import { findOnHost, type HostVolume, isHostFile, readTextOnHost } from "./host-volume.ts";
import type { BootSession } from "./session.ts";

/** State folder on a volume. */
const STATE_FOLDER = "_SMSTaskSequence";
/** Where a boot medium holds Steppe. */
const MEDIUM_ENGINE = "Steppe\\steppe.exe";

type Continuation = NonNullable<BootSession["continuation"]>;

/** What the started Windows itself would start: SetupComplete.cmd at the end of a first boot, else the start-up task. */
export function windowsContinuation(
	volumes: readonly HostVolume[],
	volume: VolumeId,
	folder: string,
	firstBoot: boolean,
): Continuation | undefined {
	const name = firstBoot ? SETUP_COMPLETE : RESTART_TASK;
	const source = readTextOnHost(volumes, { volume, path: `${folder}\\${name}` });
	if (source === undefined) return undefined;
	const command = firstBoot ? parseSetupComplete(source) : parseRestartTask(source);
	if (command === undefined) return undefined;
	const found = locate(volumes, volume, command);
	if (found === undefined && !firstBoot) cleanUpAfterRun(volumes, volume, folder, command);
	return found;
}

/** What the second action of the start-up task does: nothing unless a run has finished here and only its traces are left. */
function cleanUpAfterRun(
	volumes: readonly HostVolume[],
	volume: VolumeId,
	folder: string,
	command: StartCommand,
): void {
	const state = command.path.split("\\").slice(0, -2).join("\\");
	for (const { id } of command.searched ? volumes : [{ id: volume }]) {
		const at = (path: string) => findOnHost(volumes, { volume: id, path });
		if (!isHostFile(at(`${state}\\finished.json`)) || isHostFile(at(`${state}\\journal.jsonl`))) continue;
		for (const path of [
			at(`${state}\\${ENGINE_FOLDER}`),
			findOnHost(volumes, { volume, path: `${folder}\\${RESTART_TASK}` }),
		]) {
			if (path !== undefined) rmSync(path, { recursive: true, force: true });
		}
	}
}

function locate(volumes: readonly HostVolume[], own: VolumeId, command: StartCommand): Continuation | undefined {
	const candidates = command.searched ? volumes.map((each) => each.id) : [own];
	for (const volume of candidates) {
		const engine = { volume, path: command.path };
		if (isWholeEngine(volumes, engine)) return { engine, arguments: command.arguments };
	}
	return undefined;
}

/** True when the file is there and, with all that was staged beside it, has the bytes that were staged. */
function isWholeEngine(volumes: readonly HostVolume[], engine: DurablePath): boolean {
	const folder = engine.path.split("\\").slice(0, -1).join("\\");
	const manifest = parseEngineManifest(
		readTextOnHost(volumes, { volume: engine.volume, path: `${folder}\\${ENGINE_MANIFEST}` }) ?? "",
	);
	if (manifest === undefined) return false;
	const started = engine.path.split("\\").at(-1) ?? "";
	if (!manifest.files.some((each) => foldCase(each.name) === foldCase(started))) return false;
	return manifest.files.every((each) => {
		const path = findOnHost(volumes, { volume: engine.volume, path: `${folder}\\${each.name}` });
		return isHostFile(path) && sha256(readFileSync(path)) === each.sha256;
	});
}

/**
 * What the launcher of a boot image starts. From a medium: the medium's engine. From a staged entry: the engine staged on the boot image's
 * own volume, else the only one that lies on any other.
 */
export function winpeContinuation(
	volumes: readonly HostVolume[],
	image: DurablePath,
	mediumSerial: string | undefined,
): Continuation | undefined {
	if (mediumSerial !== undefined) {
		const engines = volumes
			.filter((each) => each.serial === mediumSerial)
			.map((each) => ({ volume: each.id, path: MEDIUM_ENGINE }))
			.filter((place) => isHostFile(findOnHost(volumes, place)));
		return engines[0] === undefined ? undefined : { engine: engines[0], arguments: [] };
	}
	const staged = volumes.flatMap((each) => stagedEngine(volumes, each.id) ?? []);
	const own = staged.find((each) => foldCase(each.volume) === foldCase(image.volume));
	const engine = own ?? (staged.length === 1 ? staged[0] : undefined);
	return engine === undefined ? undefined : { engine, arguments: [] };
}

function stagedEngine(volumes: readonly HostVolume[], volume: VolumeId): DurablePath | undefined {
	const folder = `${STATE_FOLDER}\\${ENGINE_FOLDER}`;
	const manifest = parseEngineManifest(
		readTextOnHost(volumes, { volume, path: `${folder}\\${ENGINE_MANIFEST}` }) ?? "",
	);
	const first = manifest?.files[0]?.name;
	if (first === undefined) return undefined;
	const engine = { volume, path: `${folder}\\${first}` };
	return isWholeEngine(volumes, engine) ? engine : undefined;
}
