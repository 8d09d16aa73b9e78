import { fail, ok, type Result } from "../../src/base/result.ts";
import { joinPath } from "../../src/base/windows-path.ts";
import type { Command, CommandResult } from "../../src/model/command.ts";
import type { Device } from "../../src/model/device.ts";
import type { DiskInfo, DiskLayout, VolumeFormat, VolumeInfo } from "../../src/model/disk.ts";
import type { MachineFacts } from "../../src/model/facts.ts";
import type { Failure } from "../../src/model/failure.ts";
import type { CaptureReport, CaptureRequest, ImageFileInfo } from "../../src/model/image.ts";
import type { Inventory } from "../../src/model/inventory.ts";
import type { ShareRequest } from "../../src/model/network.ts";
import type { VariableChange } from "../../src/model/outcome.ts";
import type { HiveChange, HiveValue, Ports, RegistryKey } from "../../src/model/ports.ts";
import type { RunView, StepContext, StepLook } from "../../src/model/step.ts";
import type { WmiClass } from "../../src/model/wmi.ts";
import { inventoryOf } from "./inventory.ts";
import { MemoryMachine } from "./memory-machine.ts";

const GIB = 1024 ** 3;

/** Facts of a machine in WinPE. */
export const winpeFacts: MachineFacts = {
	make: "Contoso",
	model: "Desk 5",
	serialNumber: "CZC1",
	uuid: "4C4C4544-0051-3010-8052-B4C04F4A3232",
	assetTag: "",
	architecture: "x64",
	firmware: "uefi",
	memoryBytes: 16 * GIB,
	macAddresses: [],
	ipAddresses: [],
	defaultGateways: [],
	secureBoot: "enabled",
	phase: "winpe",
	startedFrom: "staged-entry",
	bootId: "boot-1",
	systemLetter: "X",
	computerName: "MINWINPC",
	unattended: true,
};

/** An internal disk without anything on it. */
export function disk(more: Partial<DiskInfo> & { readonly id: string }): DiskInfo {
	return {
		number: 0,
		bus: "nvme",
		model: "Contoso NVMe",
		serial: `SERIAL-${more.id}`,
		sizeBytes: 64 * GIB,
		sectorBytes: 512,
		removable: false,
		readOnly: false,
		offline: false,
		holdsMedium: false,
		style: "raw",
		partitions: [],
		...more,
	};
}

/** A failure as a broken part of the machine gives it. */
export function broken(operand: string): Failure {
	return { id: "internal-error", operation: "use the double", operand, message: "It is broken." };
}

/** Ports over a machine in memory: files are real enough, everything else is a list that a test fills and reads. */
export class FakeMachine {
	readonly memory = new MemoryMachine();
	facts: MachineFacts = winpeFacts;
	/** What differs from an ordinary PC. */
	inventory: Partial<Inventory> = {};
	disks: DiskInfo[] = [];
	/** Disk that the firmware starts from. */
	firmwareDisk: string | undefined;
	/** Volumes without files of their own, such as the EFI partition. */
	readonly otherVolumes: VolumeInfo[] = [];
	/** What differs from an ordinary NTFS volume, by volume id. */
	readonly volumeDetails = new Map<string, Partial<VolumeInfo>>();
	readonly images = new Map<string, ImageFileInfo>();
	/** Files that applying an image puts on the volume. */
	imageFiles: readonly string[] = [];
	readonly captures: CaptureRequest[] = [];
	/** What capturing answers; without a failure the file is made, and holds what was asked for. */
	captureFails: Failure | undefined;
	devices: readonly Device[] = [];
	readonly hives = new Map<string, HiveValue>();
	/** Keys of the running system by folded path. */
	readonly registryKeys = new Map<string, RegistryKey>();
	wmiClasses: readonly WmiClass[] = [];
	readonly subkeys = new Map<string, readonly string[]>();
	/** INF names that the driver store takes; undefined: all. */
	takenInfs: readonly string[] | undefined;
	readonly storedInfs: string[] = [];
	commandResult: Result<CommandResult, Failure> = ok({ exitCode: 0, output: [], rehearsed: true });
	/** What connecting a share answers; others can't be reached. */
	readonly shares = new Map<string, Result<string, Failure>>();
	readonly connected: ShareRequest[] = [];
	/** What was done, in order. */
	readonly done: string[] = [];
	readonly commands: Command[] = [];
	readonly contents = new Map<string, string>();
	protectedPaths: readonly string[] = [];
	engine: RunView["engine"];
	readonly logged: string[] = [];
	/** Values of variables, by name in upper case. */
	readonly variables = new Map<string, string>();
	/** Names in upper case whose values nobody has chosen. */
	readonly defaults = new Set<string>();
	/** Variables that a step changed while it ran. */
	readonly changes: VariableChange[] = [];
	readonly abort = new AbortController();
	#guids = 0;

	get view(): RunView {
		return {
			runId: "run-1",
			statePath: "C:\\_SMSTaskSequence",
			protectedPaths: this.protectedPaths,
			isChosen: (name) => this.variables.has(name.toUpperCase()) && !this.defaults.has(name.toUpperCase()),
			variable: (name) => this.variables.get(name.toUpperCase()),
			contents: [...this.contents].map(([name, path]) => ({ name, source: path.slice(3), path })),
			content: (name) => {
				const path = this.contents.get(name);
				return path === undefined ? fail(broken(name)) : ok(path);
			},
			...(this.engine === undefined ? {} : { engine: this.engine }),
		};
	}

	get look(): StepLook {
		return { ...this.ports, view: this.view };
	}

	get context(): StepContext {
		return {
			ports: this.ports,
			view: this.view,
			report: () => {},
			log: (line) => this.logged.push(line),
			set: async (change) => {
				this.changes.push(change);
				return ok(undefined);
			},
			signal: this.abort.signal,
		};
	}

	/** A file of the machine as text; undefined when it is not there. */
	async text(path: string): Promise<string | undefined> {
		const read = await this.memory.files.readText(path);
		return read.ok ? read.value : undefined;
	}

	/** Makes a file and the folders above it. */
	async put(path: string, text: string | Uint8Array): Promise<void> {
		await this.memory.files.createFolder(path.slice(0, path.lastIndexOf("\\")));
		await this.memory.files.write(path, text);
	}

	async #listVolumes(): Promise<Result<readonly VolumeInfo[], Failure>> {
		const listed = await this.memory.volumes.list();
		if (!listed.ok) return listed;
		return ok([...listed.value, ...this.otherVolumes].map((one) => ({ ...one, ...this.volumeDetails.get(one.id) })));
	}

	/** The new table; the volume for Windows gets the letter W. */
	#partition(id: string, layout: DiskLayout): readonly VolumeInfo[] {
		this.done.push(`partition ${id} as ${layout.id}`);
		const partitions = layout.partitions.map(({ quickFormat: _quick, getsLetter: _letter, ...one }) => one);
		const { style } = layout;
		this.disks = this.disks.map((one) => (one.id === id ? { ...one, id: layout.id, style, partitions } : one));
		const volumes = layout.partitions.map(
			({ id: volume, role, sizeBytes, fileSystem, label }): VolumeInfo => ({
				...{ role, sizeBytes, fileSystem, label },
				id: volume,
				diskId: layout.id,
				freeBytes: sizeBytes,
				state: "clean",
				kind: "fixed",
				...(role === "windows" ? { letter: "W" } : {}),
			}),
		);
		this.otherVolumes.push(...volumes);
		return volumes;
	}

	/** The volume with its new file system; its files go. */
	async #format(id: string, { fileSystem, label }: VolumeFormat): Promise<Result<VolumeInfo, Failure>> {
		this.done.push(`format ${id} as ${fileSystem} "${label}"`);
		const listed = await this.#listVolumes();
		const before = listed.ok ? listed.value.find((one) => one.id === id) : undefined;
		if (before === undefined) return fail(broken(id));
		const serialNumber = `${before.serialNumber ?? ""}+`;
		this.volumeDetails.set(id, { ...this.volumeDetails.get(id), fileSystem, label, serialNumber, state: "clean" });
		return ok({ ...before, fileSystem, label, serialNumber, state: "clean" });
	}

	async #apply(root: string): Promise<void> {
		for (const name of this.imageFiles) await this.put(joinPath(root, name), `from the image: ${name}`);
	}

	async #capture(request: CaptureRequest): Promise<Result<CaptureReport, Failure>> {
		this.captures.push(request);
		await this.put(request.file, "an image");
		if (this.captureFails !== undefined) return fail(this.captureFails);
		const counts = { fileCount: 10, totalBytes: 2048, hardLinkBytes: 0 };
		const images = request.volumes.map(({ name }, index) => ({ index: index + 1, name, ...counts }));
		this.images.set(request.file, { compression: "none", images });
		return ok({ files: 10, bytes: 2048, storedBytes: 1024, lost: ["owners"] });
	}

	get ports(): Ports {
		const unused = () => {
			throw new Error("no step uses this port");
		};
		return {
			files: this.memory.files,
			profiles: this.memory.profiles,
			volumes: {
				...this.memory.volumes,
				list: () => this.#listVolumes(),
				assignLetter: async (id, letter = "T") => {
					this.volumeDetails.set(id, { letter });
					return ok(letter);
				},
			},
			disks: {
				list: async () => ok(this.disks),
				partition: async (id, layout) => ok(this.#partition(id, layout)),
				format: async (id, how) => this.#format(id, how),
			},
			images: {
				info: async (path) => {
					const info = this.images.get(path);
					return info === undefined ? fail(broken(path)) : ok(info);
				},
				verify: async () => ok("whole"),
				apply: async ({ path, index }, root) => {
					this.done.push(`apply ${index} of ${path} to ${root}`);
					await this.#apply(root);
					return ok({ files: this.imageFiles.length, bytes: 1024, hardLinks: 3, lost: ["1 alternate stream"] });
				},
				capture: (request) => this.#capture(request),
			},
			boot: {
				state: async () => {
					const order = { firmware: this.facts.firmware, bootOrder: [], entries: [], timeoutSeconds: 0 };
					return ok(this.firmwareDisk === undefined ? order : { ...order, firmwareDisk: this.firmwareDisk });
				},
				verify: unused,
				addBootImage: unused,
				setNext: unused,
				setDefault: unused,
				removeEntry: unused,
				writeBootFiles: async ({ windows, system }) => {
					this.done.push(`boot files of ${windows.volume}:${windows.path} to ${system}`);
					return ok("entry");
				},
			},
			hives: {
				get: async (hive, key, name) => ok(this.hives.get(hiveKey(hive, key, name))),
				subkeys: async (hive, key) => ok(this.subkeys.get(hiveKey(hive, key, "")) ?? []),
				change: async (hive, changes) => {
					for (const change of changes) this.#change(hive, change);
					return ok(undefined);
				},
			},
			registry: { key: async (path) => ok(this.registryKeys.get(path.toUpperCase())) },
			wmi: {
				query: async (_namespace, className) => {
					const found = this.wmiClasses.find(({ name }) => name.toUpperCase() === className.toUpperCase());
					const classes = this.wmiClasses.map(({ name }) => name);
					return ok(found === undefined ? { kind: "no-class", classes } : { kind: "class", class: found });
				},
			},
			driverStore: {
				devices: async () => ok(this.devices),
				injected: async () => ok(this.storedInfs),
				inject: async (root, infs) => {
					this.done.push(`inject into ${root}: ${infs.join(", ")}`);
					const names = infs.map((inf) => inf.slice(inf.lastIndexOf("\\") + 1));
					this.storedInfs.push(...names.filter((name) => this.takenInfs?.includes(name) ?? true));
					return ok(infs.map((inf, index) => ({ inf, injected: true, detail: `oem${index}.inf` })));
				},
			},
			facts: {
				get: async () => ok(this.facts),
				inventory: async () => ok(inventoryOf(this.facts, { devices: this.devices, ...this.inventory })),
			},
			run: {
				has: async () => ok(true),
				run: async (command, { line }) => {
					this.commands.push(command);
					if (this.commandResult.ok) for (const one of this.commandResult.value.output) line?.(one);
					return this.commandResult;
				},
				start: async (command) => {
					this.commands.push(command);
					return ok(undefined);
				},
			},
			network: {
				reaches: async (share) => ok(this.shares.has(share)),
				connect: async (request) => {
					this.connected.push(request);
					const answer = this.shares.get(request.share);
					return answer ?? fail(broken(request.share));
				},
				disconnect: async () => ok(undefined),
			},
			random: { guid: () => `00000000-0000-4000-8000-${String(++this.#guids).padStart(12, "0")}` },
			continuation: {
				stageEngine: unused,
				engineBytes: unused,
				registerRestart: unused,
				leadsInto: async () => ({ ok: true, value: undefined }),
				unregister: unused,
				writeSetupScripts: async (folder, engine) => {
					await this.memory.files.createFolder(folder);
					this.done.push(`scripts for Setup in ${folder} start ${engine.volume}:${engine.path}`);
					return ok({
						complete: joinPath(folder, "SetupComplete.cmd"),
						rollback: joinPath(folder, "SetupRollback.cmd"),
					});
				},
				registerFirstBoot: async (root, engine) => {
					this.done.push(`first boot of ${root} starts ${engine.volume}:${engine.path}`);
					return ok("SetupComplete.cmd");
				},
			},
			power: { restart: unused, shutDown: unused },
			clock: {
				now: () => 0,
				monotonic: () => 0,
				biasMinutes: () => 0,
				sleep: async () => {},
				idle: async () => {},
				alarm: () => () => {},
			},
			journalStore: {
				find: unused,
				home: unused,
				prepare: unused,
				read: unused,
				append: unused,
				truncate: unused,
				flush: unused,
				writeFile: unused,
				readFile: unused,
				remove: unused,
				path: unused,
				durable: unused,
			},
			lock: { take: unused },
			releaser: { release: unused },
			vault: { choosePlace: unused, makeKey: unused, seal: unused, open: unused, destroy: unused, find: unused },
		};
	}

	#change(hive: string, { key, name, value }: HiveChange): void {
		const at = hiveKey(hive, key, name ?? "");
		if (value === undefined) this.hives.delete(at);
		else this.hives.set(at, value);
	}
}

/** Where the double keeps a registry value. */
export function hiveKey(hive: string, key: string, name: string): string {
	return `${hive}|${key}|${name}`.toUpperCase();
}

/** The value of a success; a test that gets a failure fails with it. */
export function successOf<Value>(result: Result<Value, Failure>): Value {
	if (!result.ok)
		throw new Error(`${result.error.id}: ${result.error.message} ${result.error.details?.join("; ") ?? ""}`);
	return result.value;
}

/** The failure of a result; a test that gets a success fails. */
export function failureOf(result: Result<unknown, Failure>): Failure {
	if (result.ok) throw new Error("a failure was expected");
	return result.error;
}
