import { formatBytes } from "../../../base/byte-size.ts";
import { driveLetter, foldCase, isWithin, joinPath, parentPath } from "../../../base/windows-path.ts";
import type { PromisedVolume } from "../../../model/decision.ts";
import type { VolumeInfo } from "../../../model/disk.ts";
import type { Effect } from "../../../model/effect.ts";
import type { Phase } from "../../../model/phase.ts";
import { findImage } from "../images.ts";
import type { DecidedStep, Inquiry } from "../inquiry.ts";
import { measureAll } from "../measure.ts";
import { finding, notKnown, type PlacedFinding, refused, SOURCES } from "../proof.ts";
import type { Moment, SpaceChange, VolumeSpace } from "./simulation.ts";

/** Share of the expanded image that must be free beyond it: file system records, page file, first boot. */
const HEADROOM = 0.1;
/** Journal, logs and the checked sequence, as far as a long run has been seen to need them. */
const LOG_BYTES = 8 * 1024 ** 2;
/** FAT32 holds no file of 4 GiB. */
const FAT32_LARGEST = 4 * 1024 ** 3 - 1;
/** Variable that holds the run's own folder, wherever that is by then. */
const STATE_FOLDER = "_SMSTSMDATAPATH";
/** Variable that holds the volume for Windows when nothing else is said. */
const OS_DISK = "OSDISK";

type EffectOf<Kind extends Effect["kind"]> = Extract<Effect, { readonly kind: Kind }>;

/** Turns the steps of a path into what each does to the space of each volume. */
class Moments {
	readonly moments: Moment[] = [];
	readonly findings: PlacedFinding[] = [];
	readonly #inquiry: Inquiry;
	readonly #volumes: readonly VolumeInfo[];
	readonly #contents: ReadonlyMap<string, ReadonlySet<Phase>>;
	/** Stores that a capture of the path fills: bytes, and whether by links. */
	readonly #stores = new Map<string, { readonly bytes: number; readonly hardLink: boolean }>();
	#home: string | undefined;
	#hasBootImage: boolean;
	#isMoved = false;
	#target: string | undefined;
	/** Volumes that steps make, by the folded name of the variable that will hold their letter. */
	readonly #planned = new Map<string, string>();
	#changes: SpaceChange[] = [];
	#step: Omit<Moment, "changes">;

	constructor(inquiry: Inquiry, volumes: readonly VolumeInfo[], contents: ReadonlyMap<string, ReadonlySet<Phase>>) {
		const { journal, facts } = inquiry.run;
		this.#inquiry = inquiry;
		this.#volumes = volumes;
		this.#contents = contents;
		this.#hasBootImage = journal.state.bootImage !== undefined;
		const { place } = journal;
		this.#home = volumes.find(({ id, kind }) => (place.volatile ? kind === "ram" : id === place.volume))?.id;
		this.#step = { node: "", name: "the start of the run", label: "the start of the run", phase: facts.phase };
	}

	/** What is put in place before the first step. */
	async start(): Promise<void> {
		const { journal, facts } = this.#inquiry.run;
		if (!journal.state.settled) {
			this.#keep(this.#home, LOG_BYTES, "journal and logs");
			if (!journal.place.volatile) await this.#stage(facts.phase === "winpe" ? ["full-os"] : ["winpe", "full-os"]);
		}
		this.#end();
	}

	async step({ node, phase, effects, decision }: DecidedStep): Promise<void> {
		this.#step = { node: node.id, name: node.name, label: `step ${node.id} ${node.name}`, phase };
		const isWindows = appliesWindows(effects);
		for (const effect of effects) await this.#effect(effect, decision, isWindows);
		// Images expand when everything else of their step has happened: the wipe comes before.
		for (const effect of effects) if (effect.kind === "needs-image") await this.#expand(effect);
		this.#end();
	}

	async #effect(effect: Effect, decision: DecidedStep["decision"], isWindows: boolean): Promise<void> {
		switch (effect.kind) {
			case "restarts":
				if (effect.into === "winpe") await this.#stageBootImage();
				return;
			case "captures-state":
				return this.#capture(effect, decision?.capturedBytes);
			case "erases-disk":
				return this.#erase(decision);
			case "wipes-volume": {
				const volume = this.#volumeOf(effect.path);
				await this.#leaveWayBack();
				if (volume !== undefined) this.#changes.push({ kind: "wipe", volume });
				if (isWindows) this.#target = volume;
				return;
			}
			case "takes-space":
				return this.#take(effect);
			case "restores-state":
				return this.#restore(effect);
			default:
				return;
		}
	}

	async #expand(effect: EffectOf<"needs-image">): Promise<void> {
		const image = await findImage(this.#inquiry.run, effect);
		if (!("index" in image)) return;
		const bytes = Math.ceil((image.totalBytes - image.hardLinkBytes) * (1 + HEADROOM));
		const name = `image ${image.name ?? image.index} with 10 % headroom`;
		const target = this.#volumeOf(effect.target ?? "");
		// A letter that no volume has is told by the proof of the volume.
		if (target === undefined && effect.target?.includes("%") === false) return;
		if (target === undefined) this.#notKnown(`the target volume of the ${name} is not known yet`);
		else this.#changes.push({ kind: "add", volume: target, bytes, what: name });
	}

	#end(): void {
		if (this.#changes.length > 0) this.moments.push({ ...this.#step, changes: this.#changes });
		this.#changes = [];
	}

	/** A path's volume with today's letters; `C:` of a Windows that is applied by then is the volume it was applied to. */
	#volumeOf(path: string): string | undefined {
		const [, variable] = /^%([^%]+)%/.exec(path) ?? [];
		if (variable !== undefined && foldCase(variable) === STATE_FOLDER) return this.#home;
		if (variable !== undefined) return this.#planned.get(foldCase(variable)) ?? this.#target;
		const letter = driveLetter(path);
		if (letter === "C" && this.#step.phase === "full-os" && this.#target !== undefined) return this.#target;
		return this.#volumes.find((volume) => volume.letter === letter)?.id;
	}

	#keep(volume: string | undefined, bytes: number, what: string): void {
		if (volume !== undefined && bytes > 0) this.#changes.push({ kind: "keep", volume, bytes, what });
	}

	#notKnown(how: string): void {
		// Where the disk itself is refused everything behind it is open: told once.
		if (this.#inquiry.path.isDiskRefused) return;
		const what = `space for ${this.#step.label}`;
		this.findings.push({ finding: finding("space", what, notKnown(SOURCES.simulation, how)), ...this.#step });
	}

	/** FAT32 is told at once: no free space helps. */
	#checkFileSize(volume: string | undefined, largestBytes: number, what: string): void {
		const found = this.#volumes.find(({ id }) => id === volume);
		if (found?.fileSystem !== "fat32" || largestBytes <= FAT32_LARGEST) return;
		const how = `${found.letter ?? found.label}: is FAT32 and holds no file of 4 GiB or more; ${what} has one of ${formatBytes(largestBytes)}`;
		const proof = refused(SOURCES.running, how, "Take an NTFS volume, or split the image (.swm).");
		this.findings.push({ finding: finding("space", `space for ${what}`, proof), ...this.#step });
	}

	async #stage(phases: readonly Phase[]): Promise<void> {
		const { run } = this.#inquiry;
		if (run.journal.state.engine === undefined || this.#isMoved) {
			const engine = await run.parts.ports.continuation.engineBytes();
			if (engine.ok) this.#keep(this.#home, engine.value, "the engine");
		}
		for (const [name, users] of this.#contents) {
			const isStaged = run.journal.state.content.has(name) && !this.#isMoved;
			if (name === run.sequence.bootImage || isStaged || !phases.some((phase) => users.has(phase))) continue;
			const path = run.view.content(name);
			const size = path.ok ? await this.#inquiry.size(path.value) : path;
			if (!size.ok) continue;
			this.#keep(this.#home, size.value.bytes, "cached content");
			this.#checkFileSize(this.#home, size.value.largestBytes, `cached content ${name}`);
		}
	}

	async #stageBootImage(): Promise<void> {
		const { run } = this.#inquiry;
		if (this.#hasBootImage || run.sequence.bootImage === undefined) return;
		this.#hasBootImage = true;
		const path = run.view.content(run.sequence.bootImage);
		if (!path.ok) return;
		for (const file of [path.value, joinPath(parentPath(path.value), "boot.sdi")]) {
			const size = await this.#inquiry.size(file);
			if (!size.ok) continue;
			this.#keep(this.#home, size.value.bytes, "boot image");
			this.#checkFileSize(this.#home, size.value.largestBytes, "boot image");
		}
	}

	/** A run that began in WinPE on a volume that lasts puts the boot image there before the first wipe. */
	async #leaveWayBack(): Promise<void> {
		const { facts, journal } = this.#inquiry.run;
		const { place, state } = journal;
		if (facts.phase === "winpe" && !place.volatile && state.hadBootImage !== true) await this.#stageBootImage();
	}

	async #capture(effect: EffectOf<"captures-state">, estimatedBytes: number | undefined): Promise<void> {
		const from = this.#volumeOf(effect.from);
		const letter = this.#volumes.find(({ id }) => id === from)?.letter;
		if (letter === undefined) {
			this.#notKnown(`the volume of ${effect.from}, whose files are kept, is not known yet`);
			return;
		}
		const root = joinPath(`${letter}:\\`);
		const folders = [joinPath(root, "Users"), ...effect.folders.filter((each) => isWithin(each, root))];
		const walked =
			estimatedBytes === undefined
				? await measureAll(this.#inquiry.run.parts.ports.files, folders)
				: { ok: true as const, value: estimatedBytes };
		if (!walked.ok) return;
		const bytes = walked.value;
		this.#stores.set(foldCase(effect.store), { bytes, hardLink: effect.hardLink });
		if (effect.hardLink && from !== undefined)
			this.#changes.push({ kind: "link", volume: from, bytes, what: "the users' files" });
		else this.#keep(this.#volumeOf(effect.store), bytes, "copies of the users' files");
	}

	/** The disk's volumes go, the run moves to the new one and takes with it what later systems need. */
	async #erase(decision: DecidedStep["decision"]): Promise<void> {
		for (const volume of decision?.loses ?? []) this.#changes.push({ kind: "lose", volume });
		for (const { variable, label, sizeBytes, kept } of promisedVolumes(decision)) {
			const id = `planned ${foldCase(variable)}`;
			const name = foldCase(variable) === OS_DISK ? "the new volume for Windows" : `the new volume ${label}`;
			// What stays on a volume that is kept can't be told from here: it counts as empty no more than as full.
			if (!kept) this.#changes.push({ kind: "make", volume: { id, name, sizeBytes, usedBytes: 0, keptBytes: 0 } });
			this.#planned.set(foldCase(variable), id);
		}
		const home = this.#planned.get(OS_DISK);
		if (home === undefined) return;
		this.#home = home;
		this.#isMoved = true;
		this.#hasBootImage = false;
		this.#keep(home, LOG_BYTES, "journal and logs");
		await this.#stage(["full-os"]);
		await this.#stageBootImage();
	}

	async #take(effect: EffectOf<"takes-space">): Promise<void> {
		const { run } = this.#inquiry;
		const source = effect.content === undefined ? effect.from : run.view.content(effect.content);
		const path = typeof source === "object" ? (source.ok ? source.value : undefined) : source;
		const size = path === undefined || path.includes("%") ? undefined : await this.#inquiry.size(path);
		const bytes = effect.bytes ?? (size?.ok === true ? size.value.bytes : undefined);
		const what = effect.content ?? effect.from ?? "files";
		const volume = this.#volumeOf(effect.path);
		if (bytes === undefined || volume === undefined) return;
		// No wipe frees the run's own folder.
		const kind = foldCase(effect.path).startsWith(`%${STATE_FOLDER}%`) ? "keep" : "add";
		this.#changes.push({ kind, volume, bytes, what });
		if (size?.ok === true) this.#checkFileSize(volume, size.value.largestBytes, what);
	}

	/** Links give files their names back and take nothing; copies are there twice until the store goes. */
	async #restore(effect: EffectOf<"restores-state">): Promise<void> {
		const { run } = this.#inquiry;
		const planned = this.#stores.get(foldCase(effect.store));
		const stored = planned ?? (await storedState(this.#inquiry, effect.store));
		if (stored === undefined || stored.hardLink) return;
		const volume = this.#target ?? this.#volumeOf(`${run.facts.systemLetter}:\\`);
		if (volume !== undefined)
			this.#changes.push({ kind: "add", volume, bytes: stored.bytes, what: "the users' files, given back" });
	}
}

/** True when the step brings the Windows that the machine will start. */
export function appliesWindows(effects: readonly Effect[]): boolean {
	return effects.some((effect) => effect.kind === "sets" && effect.variable === "OSDTargetSystemDrive");
}

/** Volumes that a decision promises under a variable; one that tells only the size of Windows' volume means `OSDisk`. */
function promisedVolumes(
	decision: DecidedStep["decision"],
): readonly (PromisedVolume & { readonly variable: string })[] {
	if (decision?.volumes !== undefined)
		return decision.volumes.flatMap((volume) =>
			volume.variable === undefined ? [] : [{ ...volume, variable: volume.variable }],
		);
	if (decision?.windowsVolumeBytes === undefined) return [];
	const sizeBytes = decision.windowsVolumeBytes;
	return [{ role: "windows", label: "Windows", fileSystem: "ntfs", sizeBytes, kept: false, variable: OS_DISK }];
}

async function storedState(
	{ run }: Inquiry,
	store: string,
): Promise<{ readonly bytes: number; readonly hardLink: boolean } | undefined> {
	if (store.includes("%")) return undefined;
	const found = await run.parts.advisor.storeState(run.parts.ports.files, joinPath(store));
	return found.ok && found.value.kind === "complete" ? found.value : undefined;
}

/** Volumes as they are now; what a wipe leaves is counted only where one comes. */
async function volumeSpaces(inquiry: Inquiry, volumes: readonly VolumeInfo[], wiped: ReadonlySet<string>) {
	const { parts, view } = inquiry.run;
	const spaces: VolumeSpace[] = [];
	for (const { id, letter, label, sizeBytes, freeBytes, state, shadowCopyBytes = 0 } of volumes) {
		// How full a locked volume is nobody can see; that it is locked is told by the proof of the volume.
		if (state === "locked") continue;
		const root = letter === undefined ? undefined : joinPath(`${letter}:\\`);
		const folders = root === undefined ? [] : view.protectedPaths.filter((path) => isWithin(path, root));
		const kept = wiped.has(letter ?? "") ? await measureAll(parts.ports.files, folders) : undefined;
		const keptBytes = shadowCopyBytes + (kept?.ok === true ? kept.value : 0);
		const name = letter === undefined ? label || id : `${letter}:`;
		spaces.push({ id, name, sizeBytes, usedBytes: Math.max(0, sizeBytes - freeBytes), keptBytes });
	}
	return spaces;
}

/** What each system needs of the contents, as the steps say. */
export function contentsOf(steps: readonly DecidedStep[]): ReadonlyMap<string, ReadonlySet<Phase>> {
	const contents = new Map<string, Set<Phase>>();
	for (const { effects, phase } of steps) {
		for (const effect of effects) {
			if (effect.kind !== "needs-content") continue;
			contents.set(effect.content, (contents.get(effect.content) ?? new Set()).add(phase));
		}
	}
	return contents;
}

/** All moments of the path, the volumes at its beginning, and what can't fit in any case or can't be told. */
export async function collectMoments(inquiry: Inquiry, steps: readonly DecidedStep[]) {
	const listed = await inquiry.volumes();
	const volumes = listed.ok ? listed.value : [];
	const collector = new Moments(inquiry, volumes, contentsOf(steps));
	await collector.start();
	const wiped = new Set<string>();
	for (const step of steps) {
		for (const effect of step.effects) {
			if (effect.kind === "wipes-volume" && !effect.path.includes("%")) wiped.add(driveLetter(effect.path));
		}
		await collector.step(step);
	}
	const { moments, findings } = collector;
	return { volumes: await volumeSpaces(inquiry, volumes, wiped), moments, findings };
}
