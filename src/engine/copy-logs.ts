import { fail, ok, type Result } from "../base/result.ts";
import { foldCase, isWithin, joinPath, normalizePath, type WindowsPath } from "../base/windows-path.ts";
import type { Failure } from "../model/failure.ts";
import { expandText } from "../sequence/expand.ts";
import { failure } from "./failures.ts";
import { bindPath } from "./places.ts";
import type { Run } from "./run.ts";

/** Ending of a folder that is not whole yet. */
const PART = ".part";
/** Where logs of a failed run go on another volume when the sequence names no folder. */
const FALLBACK_FOLDER = "Steppe-Logs";

/**
 * Copies the logs of a run that ends, once: into a new folder below the one that the sequence names; after a failure otherwise to the
 * medium, else to a second volume of the computer (H36). What goes wrong is a warning: it never hides how the run ended.
 */
export async function copyLogs(run: Run, succeeded: boolean): Promise<void> {
	const before = run.journal.state.logsCopied;
	const copied = before === undefined ? await copyAnew(run, succeeded) : await nameFolder(run, before);
	if (!copied.ok)
		run.say(`The logs are not copied: ${copied.error.message} They stay in ${logFolder(run)}.`, "warning");
	else if (copied.value !== undefined) run.say(`The logs are copied to ${copied.value}.`);
}

function logFolder(run: Run): WindowsPath {
	return joinPath(run.statePath, "Logs");
}

async function copyAnew(run: Run, succeeded: boolean): Promise<Result<WindowsPath | undefined, Failure>> {
	const { files, journalStore, volumes } = run.parts.ports;
	const parent = await targetFolder(run, succeeded);
	if (!parent.ok || parent.value === undefined) return parent.ok ? ok(undefined) : parent;
	await run.parts.settleLogs?.();
	const logs = await files.stat(logFolder(run));
	if (!logs.ok) return logs;
	if (logs.value?.kind !== "folder" && namedFolder(run, succeeded) === undefined) return ok(undefined);
	if (logs.value?.kind !== "folder")
		return fail(
			failure("file-not-found", "copy the logs", "There are none in the run's folder.", { operand: logFolder(run) }),
		);
	const made = await files.createFolder(parent.value);
	if (!made.ok) return made;
	const to = await freeName(run, parent.value);
	if (!to.ok) return to;
	const part = `${to.value}${PART}`;
	const copied = await copyFolder(run, logFolder(run), part);
	if (!copied.ok) {
		await files.removeTree(part);
		return copied;
	}
	// A network drive has no volume that lasts.
	const place = await journalStore.durable(to.value);
	if (place.ok) {
		const flushed = await volumes.flush(place.value.volume);
		if (!flushed.ok) return flushed;
	}
	const durable = place.ok ? { place: place.value } : {};
	await run.journal.record({ kind: "logs-copied", to: to.value, ...durable });
	return giveName(run, to.value);
}

/** A cut came behind the record: the copy is whole, and only its name may be missing. */
async function nameFolder(
	run: Run,
	{ to, place }: NonNullable<Run["journal"]["state"]["logsCopied"]>,
): Promise<Result<WindowsPath | undefined, Failure>> {
	const path = place === undefined ? ok(to) : await bindPath(run.parts.ports, place);
	if (!path.ok) return path;
	const part = await run.parts.ports.files.stat(`${path.value}${PART}`);
	if (!part.ok) return part;
	return part.value === undefined ? ok(undefined) : giveName(run, path.value);
}

async function giveName(run: Run, to: WindowsPath): Promise<Result<WindowsPath, Failure>> {
	const { files, journalStore, volumes } = run.parts.ports;
	const renamed = await files.rename(`${to}${PART}`, to);
	if (!renamed.ok) return renamed;
	const place = await journalStore.durable(to);
	const flushed = place.ok ? await volumes.flush(place.value.volume) : ok(undefined);
	return flushed.ok ? ok(to) : flushed;
}

function namedFolder({ sequence }: Run, succeeded: boolean): string | undefined {
	return (succeeded ? sequence.atEnd : sequence.onFailure)?.copyLogsTo;
}

/** The folder below which the copy shall lie; undefined: nobody named one, and there is no other volume. */
async function targetFolder(run: Run, succeeded: boolean): Promise<Result<WindowsPath | undefined, Failure>> {
	const named = namedFolder(run, succeeded);
	if (named === undefined) return succeeded ? ok(undefined) : otherVolume(run);
	const { value, undefinedNames } = expandText(named, run.lookup);
	const text = value.known ? value.value : named;
	const path = undefinedNames.length === 0 ? normalizePath(text) : undefined;
	if (path === undefined)
		return fail(failure("input-invalid", "copy the logs", `"${text}" (copy-logs-to) is no absolute folder.`));
	if (isWithin(path, run.statePath))
		return fail(failure("input-invalid", "copy the logs", `${path} (copy-logs-to) lies in the run's own folder.`));
	return ok(path);
}

/** The medium, else a second fixed volume for data, rather on another disk than the run's own. */
async function otherVolume(run: Run): Promise<Result<WindowsPath | undefined, Failure>> {
	const volumes = await run.parts.ports.volumes.list();
	if (!volumes.ok) return volumes;
	const disks = await run.parts.ports.disks.list();
	if (!disks.ok) return disks;
	const home = run.journal.place.volume;
	const ownDisk = volumes.value.find(({ id }) => id === home)?.diskId;
	const diskOf = (id: string) => disks.value.find((disk) => disk.id === id);
	const isMedium = (id: string) => diskOf(id)?.holdsMedium === true;
	const usable = volumes.value.filter(
		({ id, letter, fileSystem, state, kind, role, diskId }) =>
			id !== home &&
			letter !== undefined &&
			fileSystem !== "raw" &&
			state === "clean" &&
			diskOf(diskId)?.readOnly !== true &&
			(isMedium(diskId) || (kind === "fixed" && role === "data")),
	);
	const rank = (diskId: string) => (isMedium(diskId) ? 0 : diskId === ownDisk ? 2 : 1);
	const [best] = [...usable].sort((left, right) => rank(left.diskId) - rank(right.diskId));
	return ok(best === undefined ? undefined : joinPath(`${best.letter}:\\`, FALLBACK_FOLDER));
}

/** A name that nothing has: the computer, the run, the time. What a cut left of this run's own copy is taken away. */
async function freeName(run: Run, parent: WindowsPath): Promise<Result<WindowsPath, Failure>> {
	const { files, clock } = run.parts.ports;
	const there = await files.list(parent);
	// A folder that a moment ago was made and can't be listed holds nothing that could be overwritten: copying tells.
	const entries = there.ok ? there.value : [];
	const computer = run.facts.computerName.replace(/[^A-Za-z0-9-]/g, "") || run.facts.serialNumber.replace(/\W/g, "");
	const own = `${computer || "computer"}_${run.journal.state.started?.runId ?? "run"}_`;
	for (const { name, path } of entries) {
		if (!foldCase(name).startsWith(foldCase(own)) || !name.endsWith(PART)) continue;
		const gone = await files.removeTree(path);
		if (!gone.ok) return gone;
	}
	const taken = new Set(entries.map(({ name }) => foldCase(name)));
	const time = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
	let name = `${own}${time}`;
	for (let number = 2; taken.has(foldCase(name)); number++) name = `${own}${time}-${number}`;
	return ok(joinPath(parent, name));
}

async function copyFolder(run: Run, from: WindowsPath, to: WindowsPath): Promise<Result<void, Failure>> {
	const { files } = run.parts.ports;
	const made = await files.createFolder(to);
	if (!made.ok) return made;
	const entries = await files.list(from);
	if (!entries.ok) return entries;
	for (const { kind, path, name } of entries.value) {
		const target = joinPath(to, name);
		// Links are not followed: what they lead to is no log.
		const copied =
			kind === "folder"
				? await copyFolder(run, path, target)
				: kind === "file"
					? await files.copy(path, target)
					: ok(undefined);
		if (!copied.ok) return copied;
	}
	return ok(undefined);
}
