import { fail, ok, type Result } from "../base/result.ts";
import { foldCase, joinPath, parentPath, type WindowsPath } from "../base/windows-path.ts";
import { copyContent } from "../content/copy-content.ts";
import type { BootState } from "../model/boot.ts";
import type { DurablePath } from "../model/disk.ts";
import type { Failure } from "../model/failure.ts";
import type { Phase } from "../model/phase.ts";
import { failure } from "./failures.ts";
import { bindPath } from "./places.ts";
import type { Run } from "./run.ts";
import type { StagedBootImage } from "./run-state.ts";

/** Copies the running engine beside the journal: what the next phase starts. */
export async function stageEngine(run: Run): Promise<Result<void, Failure>> {
	const { ports } = run.parts;
	const staged = await ports.continuation.stageEngine(run.journal.place);
	if (!staged.ok) return staged;
	const flushed = await ports.volumes.flush(run.journal.place.volume);
	if (!flushed.ok) return flushed;
	await run.journal.record({ kind: "engine-staged", place: staged.value });
	return ok(undefined);
}

function isSamePlace(left: DurablePath, right: DurablePath): boolean {
	return left.volume === right.volume && foldCase(left.path) === foldCase(right.path);
}

async function stageContent(run: Run, name: string, source: WindowsPath): Promise<Result<void, Failure>> {
	const target = joinPath(run.statePath, "Content", name);
	const { ports, signal } = run.parts;
	run.say(`Caching the content ${name} on the disk that stays: ${source} to ${target}.`);
	const copied = await copyContent(ports.files, source, target, { signal });
	if (!copied.ok) return copied;
	const expected = run.sequence.content[name]?.sha256;
	if (expected !== undefined && copied.value.sha256 !== expected) {
		const message = `The copy has SHA-256 ${copied.value.sha256}, the sequence says ${expected}.`;
		return fail(failure("content-damaged", "cache content", message, { operand: source }));
	}
	const place = await ports.journalStore.durable(target);
	if (!place.ok) return place;
	const flushed = await ports.volumes.flush(run.journal.place.volume);
	if (!flushed.ok) return flushed;
	const hash = copied.value.sha256 === undefined ? {} : { sha256: copied.value.sha256 };
	await run.journal.record({
		kind: "content-staged",
		content: name,
		place: place.value,
		sizeBytes: copied.value.bytes,
		...hash,
	});
	// What others change meanwhile must not be lost to a table that was begun before.
	return run.alone(() => run.bind());
}

/** Puts contents that later phases need on the volume that stays, verified; what is there already is kept. */
export async function stageContents(
	run: Run,
	contents: ReadonlyMap<string, ReadonlySet<Phase>>,
	phases: readonly Phase[],
): Promise<Result<void, Failure>> {
	for (const [name, users] of contents) {
		if (name === run.sequence.bootImage || run.journal.state.content.has(name)) continue;
		if (!phases.some((phase) => users.has(phase))) continue;
		const source = run.view.content(name);
		if (!source.ok) return source;
		const staged = await stageContent(run, name, source.value);
		if (!staged.ok) return staged;
	}
	return ok(undefined);
}

/** Puts the boot image and its RAM disk file on the volume that stays and enters it in the boot store. Starts nothing. */
export async function stageBootImage(run: Run): Promise<Result<void, Failure>> {
	if (run.journal.state.bootImage !== undefined) return ok(undefined);
	const { ports } = run.parts;
	const name = run.sequence.bootImage;
	if (name === undefined) {
		const message = "The sequence names no boot image, so WinPE can't be started from the disk.";
		return fail(failure("content-missing", "stage the boot image", message));
	}
	const source = run.view.content(name);
	if (!source.ok) return source;
	const folder = joinPath(run.statePath, "WinPE");
	const image = joinPath(folder, "sources", "boot.wim");
	const ramDisk = joinPath(folder, "boot", "boot.sdi");
	for (const [from, to] of [
		[source.value, image],
		[joinPath(parentPath(source.value), "boot.sdi"), ramDisk],
	] as const) {
		const copied = await copyContent(ports.files, from, to, { signal: run.parts.signal });
		if (!copied.ok) return copied;
	}
	const imagePlace = await ports.journalStore.durable(image);
	if (!imagePlace.ok) return imagePlace;
	const ramDiskPlace = await ports.journalStore.durable(ramDisk);
	if (!ramDiskPlace.ok) return ramDiskPlace;
	const flushed = await ports.volumes.flush(run.journal.place.volume);
	if (!flushed.ok) return flushed;
	const before = await ports.boot.state();
	if (!before.ok) return before;
	// A cut between the boot store and the journal leaves an entry that nobody recorded: it is used, not doubled.
	const earlier = before.value.entries.find(
		({ kind, target }) => kind === "winpe" && isSamePlace(target, imagePlace.value),
	);
	const entry =
		earlier !== undefined
			? ok(earlier.id)
			: await ports.boot.addBootImage({
					image: imagePlace.value,
					ramDisk: ramDiskPlace.value,
					title: "Steppe (WinPE)",
				});
	if (!entry.ok) return entry;
	const previous = before.value.defaultEntry === undefined ? {} : { previousDefault: before.value.defaultEntry };
	await run.journal.record({ kind: "boot-image-staged", entry: entry.value, ...previous });
	return ok(undefined);
}

/** Before the first destructive act: from now on every start brings WinPE back until the new boot files are verified. */
export async function holdBootImage(run: Run): Promise<Result<void, Failure>> {
	const staged = run.journal.state.bootImage;
	if (staged === undefined || staged.held) return ok(undefined);
	const set = await run.parts.ports.boot.setDefault(staged.entry, 0);
	if (!set.ok) return set;
	await run.journal.record({ kind: "boot-image-held", entry: staged.entry });
	return ok(undefined);
}

/**
 * Makes a Windows the default whose whole chain of files is there; the previous default is tried first. When none can start,
 * a held WinPE stays the default: it is the way back.
 */
async function leadToWindows(run: Run, staged: StagedBootImage, state: BootState): Promise<Result<void, Failure>> {
	const { boot } = run.parts.ports;
	const windows = state.entries.filter((entry) => entry.kind === "windows");
	const previous = windows.filter((entry) => entry.id === staged.previousDefault);
	const operation = "give the boot default back to Windows";
	let problem = failure("boot-files-missing", operation, "The boot store has no entry of a Windows.");
	for (const entry of [...previous, ...windows.filter((each) => !previous.includes(each))]) {
		const set = await boot.setDefault(entry.id, state.timeoutSeconds);
		if (!set.ok) return set;
		const leads = await boot.verify();
		if (leads.ok && leads.value.kind === "windows") return ok(undefined);
		problem = leads.ok
			? failure("boot-files-missing", operation, `The next start would bring up "${leads.value.title}".`)
			: leads.error;
	}
	const back = staged.held ? await boot.setDefault(staged.entry, 0) : ok(undefined);
	return back.ok ? fail(problem) : back;
}

/** Takes the WinPE entry out of the boot store, after a Windows that can start is the default again. */
export async function removeBootImage(run: Run): Promise<Result<void, Failure>> {
	const staged = run.journal.state.bootImage;
	if (staged === undefined) return ok(undefined);
	const { boot } = run.parts.ports;
	const state = await boot.state();
	if (!state.ok) return state;
	if (staged.held || state.value.defaultEntry === staged.entry) {
		const leads = await leadToWindows(run, staged, state.value);
		if (!leads.ok) return leads;
	}
	if (state.value.entries.some((entry) => entry.id === staged.entry)) {
		const removed = await boot.removeEntry(staged.entry);
		if (!removed.ok) return removed;
	}
	await run.journal.record({ kind: "boot-image-removed", entry: staged.entry });
	return ok(undefined);
}

/** Registers the staged engine for the next start of the running full OS, so that a power cut comes back to this run. */
export async function registerContinuation(run: Run): Promise<Result<void, Failure>> {
	const { engine } = run.journal.state;
	if (engine === undefined || run.facts.phase !== "full-os") return ok(undefined);
	const path = await bindPath(run.parts.ports, engine);
	if (!path.ok) return path;
	const way = await run.parts.ports.continuation.registerRestart(engine);
	if (!way.ok) return way;
	run.say(`Registered to go on after a restart: ${way.value}.`);
	return ok(undefined);
}
