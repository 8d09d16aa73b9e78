import { ok, type Result } from "../../src/base/result.ts";
import { driveLetter, joinPath, pathNames } from "../../src/base/windows-path.ts";
import { runEngine } from "../../src/engine/engine.ts";
import type { EngineEnd, EngineParts, StartRequest, StepRegistry } from "../../src/engine/parts.ts";
import type { BootEntry, BootState } from "../../src/model/boot.ts";
import { type Command, commandLine } from "../../src/model/command.ts";
import type { VolumeInfo } from "../../src/model/disk.ts";
import type { RunEvent } from "../../src/model/event.ts";
import type { MachineFacts } from "../../src/model/facts.ts";
import type { Phase } from "../../src/model/phase.ts";
import type { JournalStore, Ports, StatePlace } from "../../src/model/ports.ts";
import { Redactor } from "../../src/model/redaction/redactor.ts";
import type { ReleaseRecord } from "../../src/model/release.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { bootStateOf, facts, factsReader, plainAdvisor, plainPorts, volumeInfo } from "./memory-facts.ts";
import { memoryFiles, problem } from "./memory-files.ts";
import { memoryVault } from "./memory-vault.ts";
import type { PowerEvent } from "./power-event.ts";

const STATE = "_SMSTaskSequence";
const JOURNAL = `${STATE}\\journal.jsonl`;
const TASK = "Windows\\System32\\Tasks\\Steppe";

/** How a process of the engine ended. */
export type BootEnd = EngineEnd | { readonly kind: "cut" };

/** A whole small machine for the engine: firmware, volumes that lose what was not flushed, and a power that can be cut at every event. */
export class MemoryEngine {
	readonly windows = new MemoryDisk("vol-windows");
	readonly stick = new MemoryDisk("vol-stick");
	ram = new MemoryDisk("vol-ram");
	entries: BootEntry[] = [
		{ id: "windows-1", kind: "windows", title: "Windows", target: { volume: "vol-windows", path: "Windows" } },
	];
	defaultEntry: string | undefined = "windows-1";
	nextEntry: string | undefined;
	facts: MachineFacts;
	steps: StepRegistry = {};
	readonly events: RunEvent[] = [];
	readonly powerEvents: PowerEvent[] = [];
	readonly released: ReleaseRecord[] = [];
	readonly secrets = new Redactor();
	/** Says at which event the power goes; undefined: never. */
	cutAt: ((event: PowerEvent, index: number) => boolean) | undefined;
	/** True: a cut takes everything back that was not flushed, instead of by chance. */
	losesAll = false;
	boots = 0;
	serial = 0;
	/** How often the engine switched it off. */
	timesOff = 0;
	/** Programs that were started and left to themselves, restarts and shut-downs, in their order. */
	readonly deeds: string[] = [];
	/** Milliseconds that somebody waited for. */
	readonly slept: number[] = [];
	abort = new AbortController();
	attendant: EngineParts["attendant"];
	advisor: EngineParts["advisor"] = plainAdvisor;
	connectRun: EngineParts["connectRun"];
	#isOff = false;
	#cut: () => void = () => {};
	#restartAsked = false;
	constructor() {
		this.facts = facts("full-os", "full-os", "boot-0");
		this.windows.set("Windows\\explorer.exe", new Uint8Array([1]));
		this.windows.flush();
	}

	disk(volume: string): MemoryDisk {
		const found = [this.windows, this.stick, this.ram].find((disk) => disk.id === volume);
		if (found === undefined) throw new Error(`no volume ${volume}`);
		return found;
	}

	letterOf(volume: string): string {
		const inWinpe = { "vol-windows": "D", "vol-stick": "E", "vol-ram": "X" };
		const inWindows = { "vol-windows": "C", "vol-stick": "F", "vol-ram": "" };
		return { ...(this.facts.phase === "winpe" ? inWinpe : inWindows) }[volume] ?? "";
	}

	byLetter(letter: string): MemoryDisk | undefined {
		return [this.windows, this.stick, this.ram].find((disk) => letter !== "" && this.letterOf(disk.id) === letter);
	}

	/** Firmware: the one-shot entry, else the default, else the stick. */
	boot(): void {
		this.boots++;
		this.ram = new MemoryDisk("vol-ram");
		this.#isOff = false;
		this.#restartAsked = false;
		this.abort = new AbortController();
		const chosen = this.entries.find(({ id }) => id === (this.nextEntry ?? this.defaultEntry));
		this.nextEntry = undefined;
		const bootId = `boot-${this.boots}`;
		if (chosen === undefined) this.facts = facts("winpe", "medium", bootId);
		else if (chosen.kind === "windows") {
			this.facts = facts("full-os", "full-os", bootId);
			this.#endStartUp();
		} else {
			if (this.disk(chosen.target.volume).get(chosen.target.path) === undefined)
				throw new Error(`the machine does not boot: ${chosen.target.path} is missing`);
			this.facts = facts("winpe", "staged-entry", bootId);
		}
	}

	/** The registered start-up of a finished run whose engine is gone takes itself away. */
	#endStartUp(): void {
		const isFinished = this.windows.get(`${STATE}\\finished.json`) !== undefined;
		if (!isFinished || this.windows.get(`${STATE}\\Engine\\steppe.exe`) !== undefined) return;
		this.windows.set(TASK, undefined);
		this.windows.flush();
	}

	/** True when the running system starts the engine by itself: WinPE from the disk, or a registered start-up whose engine is there. */
	get startsByItself(): boolean {
		if (this.facts.phase === "winpe") return this.facts.startedFrom === "staged-entry";
		return this.windows.get(TASK) !== undefined && this.windows.get(`${STATE}\\Engine\\steppe.exe`) !== undefined;
	}

	/** True when only the mark of a finished run is left: nobody starts anything then. */
	get isThrough(): boolean {
		const isMarked = this.windows.get(`${STATE}\\finished.json`) !== undefined;
		return isMarked && this.windows.get(JOURNAL) === undefined && !this.startsByItself;
	}

	/** Runs the engine once, until it ends or the power goes. */
	async start(request: Partial<StartRequest> = {}): Promise<BootEnd> {
		const off = new Promise<BootEnd>((resolve) => {
			this.#cut = () => resolve({ kind: "cut" });
		});
		const end = await Promise.race([runEngine(this.parts(), { variables: [], ...request }), off]);
		for (const disk of [this.windows, this.stick]) {
			if (end.kind === "cut") disk.cut(this.losesAll ? undefined : this.boots * 7919 + this.powerEvents.length);
			else if (this.#restartAsked) disk.flush();
		}
		return end;
	}

	/** Starts and boots again, as the machine would, until the engine rests. A person starts it where nothing else does. */
	async runToEnd(
		request: Partial<StartRequest>,
		maximumBoots = 40,
	): Promise<{ end: BootEnd; ends: readonly BootEnd[] }> {
		const ends: BootEnd[] = [];
		for (let count = 0; count < maximumBoots; count++) {
			this.boot();
			if (this.isThrough) return { end: { kind: "already-finished" }, ends };
			const end = await this.start(this.startsByItself ? {} : request);
			ends.push(end);
			if (end.kind !== "cut" && end.kind !== "restarting") return { end, ends };
		}
		throw new Error(`no rest after ${maximumBoots} boots: ${ends.map((each) => each.kind).join(" ")}`);
	}

	parts(): EngineParts {
		return {
			ports: this.#guarded(this.ports()),
			steps: this.steps,
			secrets: this.secrets,
			emit: (event) => this.events.push(event),
			chooseImage: (info) => {
				const [image, second] = info.images;
				return image === undefined || second !== undefined
					? problem("image-not-found", "image", "Several images fit.")
					: ok(image);
			},
			advisor: this.advisor,
			engineName: "steppe test",
			signal: this.abort.signal,
			logsMoveTo: () => {},
			strayWaitMilliseconds: 60_000,
			...(this.attendant === undefined ? {} : { attendant: this.attendant }),
			...(this.connectRun === undefined ? {} : { connectRun: this.connectRun }),
		};
	}

	/** An event at which the power may go. What comes after a cut never happens. */
	async #event(event: PowerEvent): Promise<void> {
		this.powerEvents.push(event);
		if (this.cutAt?.(event, this.powerEvents.length) !== true) return;
		this.#isOff = true;
		this.#cut();
		await new Promise(() => {});
	}

	/** No port answers once the power is gone. */
	#guarded(ports: Ports): Ports {
		const guard = <Port extends object>(port: Port): Port =>
			new Proxy(port, {
				get: (target, name, receiver) => {
					const member = Reflect.get(target, name, receiver);
					if (typeof member !== "function") return member;
					return (...values: readonly unknown[]) =>
						this.#isOff ? new Promise(() => {}) : Reflect.apply(member, target, values);
				},
			});
		return Object.fromEntries(
			Object.entries(ports).map(([name, port]) => [name, name === "clock" ? port : guard(port)]),
		) as unknown as Ports;
	}

	get bootState(): BootState {
		return bootStateOf(this.entries, this.defaultEntry, this.nextEntry);
	}

	volumeInfos(): readonly VolumeInfo[] {
		const volume = (id: string, kind: VolumeInfo["kind"], role: VolumeInfo["role"]) =>
			volumeInfo(id, kind, role, this.letterOf(id));
		const lasting = [volume("vol-windows", "fixed", "windows"), volume("vol-stick", "removable", "data")];
		return this.facts.phase === "winpe" ? [...lasting, volume("vol-ram", "ram", "data")] : lasting;
	}

	ports(): Ports {
		const files = memoryFiles((letter) => this.byLetter(letter));
		const ports = {
			files,
			journalStore: this.#journalStore(),
			volumes: {
				list: async () => ok(this.volumeInfos()),
				assignLetter: async (id: string) => problem("volume-not-found", id, "no letter is free"),
				flush: (id: string) => this.#flush(id),
			},
			images: {
				info: async (path: string) =>
					path.endsWith(".wim")
						? ok({
								compression: "none",
								images: [{ index: 1, architecture: "x64", fileCount: 1, totalBytes: 1024 ** 3, hardLinkBytes: 0 }],
							})
						: problem("image-unreadable", path, "It is no image."),
				verify: async () => ok("whole"),
			},
			boot: this.#boot(),
			facts: factsReader(() => this.facts),
			run: {
				has: async (tool: string) => ok(tool !== "missing.exe"),
				start: async (command: Command) => {
					const isMissing = command.program === "missing.exe";
					if (!isMissing) this.deeds.push(commandLine(command));
					return isMissing ? problem("command-failed", command.program, "There is no such program.") : ok(undefined);
				},
			},
			power: {
				restart: async (_into: Phase) => {
					this.deeds.push("restart");
					this.#restartAsked = true;
					return ok(undefined);
				},
				shutDown: async () => {
					this.#restartAsked = true;
					this.timesOff++;
					this.deeds.push("shut-down");
					return ok(undefined);
				},
			},
			clock: {
				now: () => 1_700_000_000_000,
				monotonic: () => 0,
				biasMinutes: () => 0,
				sleep: async (milliseconds: number) => {
					this.slept.push(milliseconds);
				},
				idle: async (milliseconds: number) => {
					this.slept.push(milliseconds);
				},
				alarm: (milliseconds: number, ring: () => void) => this.#alarm(milliseconds, ring),
			},
			random: { guid: () => `00000000-0000-0000-0000-${String(++this.serial).padStart(12, "0")}` },
			lock: { take: async () => ok(async () => {}) },
			continuation: this.#continuation(),
			...plainPorts,
			releaser: {
				release: async (record: ReleaseRecord) => {
					this.released.push(record);
					return ok(undefined);
				},
			},
			vault: memoryVault(
				(volume) => this.disk(volume),
				(volume) => this.#flush(volume),
			),
		};
		// The engine's own work needs no other port; a step of a test that does would fail on undefined.
		return ports as unknown as Ports;
	}

	/** Alarms that are set; `ring` brings one. */
	readonly alarms = new Map<number, () => void>();

	#alarm(milliseconds: number, ring: () => void): () => void {
		this.alarms.set(milliseconds, ring);
		return () => this.alarms.delete(milliseconds);
	}

	async #flush(id: string): Promise<Result<void, never>> {
		await this.#event({ kind: "flush", volume: id, text: "" });
		this.disk(id).flush();
		return ok(undefined);
	}

	#journalStore(): JournalStore {
		const at = (place: StatePlace, name: string) => `${place.folder}\\${name}`;
		const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes));
		const letterRoot = (volume: string) => `${this.letterOf(volume)}:\\`;
		return {
			find: async () => {
				const disks = [this.windows, this.stick, this.ram].filter(({ id }) => this.letterOf(id) !== "");
				const holding = disks.filter((disk) => disk.paths().some((path) => path.startsWith(`${STATE}\\`)));
				return ok(holding.map(({ id }) => ({ place: { volume: id, folder: STATE, volatile: id === "vol-ram" } })));
			},
			home: async () => {
				const volume = this.facts.startedFrom === "medium" ? "vol-ram" : "vol-windows";
				return ok({ volume, folder: STATE, volatile: volume === "vol-ram" });
			},
			prepare: async () => ok(undefined),
			read: async (place) => ok(this.disk(place.volume).get(JOURNAL)),
			append: async (place, bytes) => {
				const disk = this.disk(place.volume);
				disk.set(JOURNAL, Buffer.concat([disk.get(JOURNAL) ?? new Uint8Array(), bytes]));
				await this.#event({ kind: "append", volume: place.volume, text: new TextDecoder().decode(bytes) });
				return ok(undefined);
			},
			truncate: async (place, length) => {
				const disk = this.disk(place.volume);
				disk.set(JOURNAL, disk.get(JOURNAL)?.slice(0, length));
				return ok(undefined);
			},
			flush: (place) => this.#flush(place.volume),
			writeFile: async (place, name, content) => {
				this.disk(place.volume).set(at(place, name), new TextEncoder().encode(content));
				return ok(undefined);
			},
			readFile: async (place, name) => ok(text(this.disk(place.volume).get(at(place, name)))),
			remove: async (place) => {
				const disk = this.disk(place.volume);
				for (const path of disk.paths()) if (path.startsWith(`${STATE}\\`)) disk.set(path, undefined);
				return ok(undefined);
			},
			path: async (place) => ok(joinPath(letterRoot(place.volume), place.folder)),
			durable: async (path) => {
				const disk = this.byLetter(driveLetter(path));
				return disk === undefined
					? problem("volume-not-found", path, "no such volume")
					: ok({ volume: disk.id, path: pathNames(path).join("\\") });
			},
		};
	}

	#boot(): Ports["boot"] {
		return {
			state: async () => ok(this.bootState),
			verify: async () => {
				const entry = this.entries.find(({ id }) => id === (this.nextEntry ?? this.defaultEntry));
				if (entry === undefined) return problem("boot-files-missing", "boot store", "No entry would start.");
				const file = entry.kind === "windows" ? `${entry.target.path}\\explorer.exe` : entry.target.path;
				return this.disk(entry.target.volume).get(file) === undefined
					? problem("boot-files-missing", file, "The chain is broken.")
					: ok(entry);
			},
			addBootImage: async ({ image, title }) => {
				const id = `winpe-${++this.serial}`;
				this.entries = [...this.entries, { id, kind: "winpe", title, target: image }];
				return ok(id);
			},
			setNext: async (entry) => {
				this.nextEntry = entry;
				return ok(undefined);
			},
			setDefault: async (entry) => {
				this.defaultEntry = entry;
				return ok(undefined);
			},
			removeEntry: async (entry) => {
				this.entries = this.entries.filter(({ id }) => id !== entry);
				if (this.nextEntry === entry) this.nextEntry = undefined;
				return ok(undefined);
			},
			writeBootFiles: async () => ok("windows-1"),
		};
	}

	#continuation(): Ports["continuation"] {
		const register = async () => {
			this.windows.set(TASK, new Uint8Array([1]));
			return ok("task");
		};
		return {
			...{ engineBytes: async () => ok(3), leadsInto: async () => ok(undefined) },
			stageEngine: async (place) => {
				this.disk(place.volume).set(`${STATE}\\Engine\\steppe.exe`, new Uint8Array([7, 7]));
				return ok({ volume: place.volume, path: `${STATE}\\Engine\\steppe.exe` });
			},
			...{ registerFirstBoot: register, registerRestart: register },
			writeSetupScripts: async (folder) => ok({ complete: folder, rollback: folder }),
			unregister: async () => {
				this.windows.set(TASK, undefined);
				return ok([]);
			},
		};
	}
}
