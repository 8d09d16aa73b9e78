import type { Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { BootEntry, BootFilesRequest, BootImageStaging, BootState } from "./boot.ts";
import type { Clock, ClockReader } from "./clock.ts";
import type { Command, CommandResult } from "./command.ts";
import type { Device } from "./device.ts";
import type { DiskId, DiskInfo, DiskLayout, DurablePath, VolumeFormat, VolumeId, VolumeInfo } from "./disk.ts";
import type { MachineFacts } from "./facts.ts";
import type { Failure } from "./failure.ts";
import type { FileAttribute, FileEntry, ListOptions, SecurityDescriptor, WipeReport } from "./file.ts";
import type { ApplyReport, CaptureReport, CaptureRequest, ImageFileInfo } from "./image.ts";
import type { Inventory } from "./inventory.ts";
import type { Lock } from "./lock.ts";
import type { Network, NetworkReader } from "./network.ts";
import type { Phase } from "./phase.ts";
import type { ReleaseRecord } from "./release.ts";
import type { Vault } from "./seal.ts";
import type { SetupScripts } from "./windows-setup.ts";
import type { WmiAnswer } from "./wmi.ts";

/** What every port answers. Adapters never throw for what may go wrong outside. */
export type Answer<Value> = Promise<Result<Value, Failure>>;

/** Progress of a long operation; `doneBytes` never falls. */
export interface ByteProgress {
	readonly doneBytes: number;
	readonly totalBytes?: number;
	readonly doneFiles?: number;
	readonly totalFiles?: number;
	/** What is worked on now. */
	readonly item?: string;
}

/** How a long operation reports and is cancelled. */
export interface Watch {
	readonly progress?: (progress: ByteProgress) => void;
	readonly signal?: AbortSignal;
}

export interface DisksReader {
	/** All disks of the machine, the medium's included. */
	list(): Answer<readonly DiskInfo[]>;
}
/** Whole disks. */
export interface Disks extends DisksReader {
	/**
	 * Erases the disk and makes the layout exactly as it says: offsets, sizes, types, attributes, file systems, labels. Volumes that shall
	 * have a letter get one. Reads back and compares before it answers. Fails before anything is touched where the layout can't be made, or
	 * where the disk is the medium, read-only, offline, or holds the running system.
	 */
	partition(disk: DiskId, layout: DiskLayout): Answer<readonly VolumeInfo[]>;
	/**
	 * Formats a volume: its files go, its partition and identity stay, its serial number is a new one. A letter that it has stays.
	 * Refuses the medium, the running system's volume, read-only and offline disks, and what the file system can't hold.
	 */
	format(volume: VolumeId, format: VolumeFormat): Answer<VolumeInfo>;
}

export interface VolumesReader {
	/** All volumes, also those without a letter. */
	list(): Answer<readonly VolumeInfo[]>;
}
/** Volumes: identities and letters. */
export interface Volumes extends VolumesReader {
	/** Gives the volume a letter (a free one when none is named) until the next start; answers the letter. */
	assignLetter(volume: VolumeId, letter?: string): Answer<string>;
	releaseLetter(volume: VolumeId): Answer<void>;
	/** Returns when everything written to the volume so far would survive a power cut. */
	flush(volume: VolumeId): Answer<void>;
}

/** A file opened for reading at any offset. */
export interface OpenFile {
	readonly sizeBytes: number;
	/** Reads up to `length` bytes; fewer only at the end of the file. */
	read(offset: number, length: number): Answer<Uint8Array>;
	close(): Promise<void>;
}

export interface FilesReader {
	/** The entry, or undefined when nothing has that name. Reparse points are described, not followed. */
	stat(path: WindowsPath): Answer<FileEntry | undefined>;
	/** Direct children, sorted by folded name. */
	list(folder: WindowsPath, options?: ListOptions): Answer<readonly FileEntry[]>;
	/** The whole file as UTF-8 text; a BOM is taken off. Refuses more than `maximumBytes` (default 16 MiB). */
	readText(path: WindowsPath, maximumBytes?: number): Answer<string>;
	readBytes(path: WindowsPath, maximumBytes?: number): Answer<Uint8Array>;
	open(path: WindowsPath): Answer<OpenFile>;
	security(path: WindowsPath): Answer<SecurityDescriptor>;
	/** The file version of a program's version resource, `10.0.19041.1`; undefined for a file that has none. */
	version(path: WindowsPath): Answer<string | undefined>;
}
/** Files and folders by Windows path. Lookup ignores case; names are checked against Windows' rules; no operation leaves its volume. */
export interface Files extends FilesReader {
	/** Makes the folder and those above it. `protect` gives a new folder a DACL of SYSTEM and Administrators alone. */
	createFolder(path: WindowsPath, options?: { readonly protect?: boolean }): Answer<void>;
	/** Makes or replaces a file. */
	write(path: WindowsPath, content: string | Uint8Array): Answer<void>;
	/** Copies one file with attributes and times; never over an existing name. */
	copy(from: WindowsPath, to: WindowsPath, watch?: Watch): Answer<void>;
	/** A second name for the same file, on the same volume; never over an existing name. Fails with `file-exists`, or `not-supported-here` at 1,023 names. */
	hardLink(existing: WindowsPath, added: WindowsPath): Answer<void>;
	rename(from: WindowsPath, to: WindowsPath): Answer<void>;
	/** Removes one file, one reparse point or one empty folder. */
	remove(path: WindowsPath): Answer<void>;
	/** Removes a folder with all that is in it; no reparse point or mounted volume is entered. */
	removeTree(path: WindowsPath): Answer<void>;
	/**
	 * Empties a volume but for the named paths, `System Volume Information` and boot files of a BIOS disk. Works with backup privileges:
	 * what denies SYSTEM goes too. Never changes owner, DACL or attributes in order to delete, and never leaves the volume.
	 */
	wipe(root: WindowsPath, keep: readonly WindowsPath[], watch?: Watch): Answer<WipeReport>;
	setSecurity(path: WindowsPath, security: SecurityDescriptor): Answer<void>;
	setAttributes(path: WindowsPath, attributes: readonly FileAttribute[], modifiedAt?: number): Answer<void>;
}

export interface ImagesReader {
	/** Metadata of an image file, from its header and XML alone. */
	info(path: WindowsPath): Answer<ImageFileInfo>;
	/** Compares the whole file with its integrity table; `unverifiable` without one, `image-damaged` where its bytes are not those that were written. */
	verify(path: WindowsPath, signal: AbortSignal): Answer<"whole" | "unverifiable">;
}
/** Images onto volumes. */
export interface Images extends ImagesReader {
	/** Applies one image to the root of a volume. The adapter refuses where it can't keep what an operating system needs. */
	apply(
		image: { readonly path: WindowsPath; readonly index: number },
		root: WindowsPath,
		watch?: Watch,
	): Answer<ApplyReport>;
	/**
	 * Captures volumes into a new file with an integrity table; links are never followed. `file-exists`: something has that name;
	 * `input-invalid`: it would lie on a volume that it captures. What was begun and is not whole is left to the caller.
	 */
	capture(request: CaptureRequest, watch?: Watch): Answer<CaptureReport>;
}

export interface BootReader {
	state(): Answer<BootState>;
	/** Follows the chain firmware → boot store → files for what the next start would bring up; answers the entry, or fails with the missing link. */
	verify(): Answer<BootEntry>;
}
/** Firmware entries, boot store and boot files. */
export interface Boot extends BootReader {
	/** Adds an entry for a boot image that lies on a disk; answers its id. Starts nothing. */
	addBootImage(staging: BootImageStaging): Answer<string>;
	/** Uses the entry once, at the next start. */
	setNext(entry: string): Answer<void>;
	/** Makes the entry the default. */
	setDefault(entry: string, timeoutSeconds: number): Answer<void>;
	removeEntry(entry: string): Answer<void>;
	/**
	 * Writes boot files and store for a Windows and puts its disk first; answers the id of its entry, which becomes the default
	 * unless a WinPE entry is: that one is held against power cuts and stays.
	 */
	writeBootFiles(request: BootFilesRequest): Answer<string>;
}

/** Types of registry values. */
export type HiveValueType = "REG_SZ" | "REG_EXPAND_SZ" | "REG_DWORD" | "REG_QWORD" | "REG_MULTI_SZ" | "REG_BINARY";
/** A registry value; REG_BINARY as hexadecimal text, REG_QWORD as decimal text. */
export interface HiveValue {
	readonly type: HiveValueType;
	readonly data: string | number | readonly string[];
}
/** A change of a hive; no `value` deletes the value, no `name` deletes the key. */
export interface HiveChange {
	readonly key: string;
	readonly name?: string;
	readonly value?: HiveValue;
}
export interface HivesReader {
	/** A value, or undefined. Key without leading backslash, relative to the hive's root; `hive` is the path of its file. */
	get(hive: WindowsPath, key: string, name: string): Answer<HiveValue | undefined>;
	/** Names of direct subkeys; empty when the key is missing. */
	subkeys(hive: WindowsPath, key: string): Answer<readonly string[]>;
}
/** Registry hives by file. */
export interface Hives extends HivesReader {
	change(hive: WindowsPath, changes: readonly HiveChange[]): Answer<void>;
}

/** A key of the registry. */
export interface RegistryKey {
	/** Names of the direct subkeys. */
	readonly subkeys: readonly string[];
	/** Values by name as the registry spells it; the default value has the empty name. */
	readonly values: Readonly<Record<string, HiveValue>>;
}
/** The registry of the running system, in its 64-bit view. */
export interface RegistryReader {
	/**
	 * A key by its whole path: `HKLM\SOFTWARE\…`; also HKU, HKCU, HKCR, HKCC and their long names, letters without case. `CurrentControlSet`
	 * is the one that the system runs on. Undefined when there is no such key; a root that does not exist is an `input-invalid`.
	 */
	key(path: string): Answer<RegistryKey | undefined>;
}

/** Windows Management Instrumentation. */
export interface WmiReader {
	/**
	 * A class of a namespace such as `root\cimv2` with all its instances, read anew. Letters count without case, `/` as `\`, and
	 * `\\.\` before the namespace means this computer. Instances hold properties of the class alone, in their types.
	 */
	query(namespace: string, className: string): Answer<WmiAnswer>;
}

/** What became of one driver package. */
export interface DriverInjection {
	readonly inf: WindowsPath;
	readonly injected: boolean;
	/** Name in the driver store (`oem3.inf`), or the reason. */
	readonly detail: string;
}
export interface DriverStoreReader {
	/** True where packages wait for the first start, which adds them: too late for the controller of its own disk. */
	readonly atFirstStart?: true;
	/** Devices of this machine. */
	devices(): Answer<readonly Device[]>;
	/** Original names of the INFs in the store of an offline Windows. */
	injected(windowsRoot: WindowsPath): Answer<readonly string[]>;
}
/** The driver store of an offline Windows. */
export interface DriverStore extends DriverStoreReader {
	/** Adds driver packages to the Windows on that volume root. */
	inject(windowsRoot: WindowsPath, infs: readonly WindowsPath[], watch?: Watch): Answer<readonly DriverInjection[]>;
	/** Where packages wait: has the answer file that lies there now add them. Who writes one anew calls it; none waiting is no failure. */
	readonly keepWaiting?: (windowsRoot: WindowsPath) => Answer<void>;
}

/** A user profile of a Windows. */
export interface Profile {
	readonly sid: string;
	readonly path: WindowsPath;
	/** Account as `DOMAIN\name`, when it can be told. */
	readonly account?: string;
}
export interface ProfilesReader {
	/** Profiles of people (no system accounts) in the Windows on that volume root; paths with today's letters. */
	list(windowsRoot: WindowsPath): Answer<readonly Profile[]>;
}
/** User profiles of the running or an offline Windows. */
export interface Profiles extends ProfilesReader {
	/** Has the running system make a profile for the account. Fails with `not-supported-here` offline. */
	create(sid: string, account: string): Answer<Profile>;
}

export interface FactsReader {
	/** What the engine itself goes by: asked at every start. */
	get(): Answer<MachineFacts>;
	/**
	 * All that is known of the machine and the running system, read anew. What can't be read is a gap of the inventory and no failure:
	 * it fails only when nothing at all can be told.
	 */
	inventory(): Answer<Inventory>;
}

export interface RunReader {
	/** True when the tool can be started in the running system. */
	has(tool: string): Answer<boolean>;
}
/** Programs. */
export interface Run extends RunReader {
	/**
	 * Starts a program and waits for its end. When the signal comes, the whole tree of processes that it started is ended and awaited
	 * (hard-truths H29) before `cancelled` is answered, with what was printed so far; whether that is a time-out or a cancel the engine tells.
	 * A command for another account fails with `not-supported-here` where programs can't be started as one.
	 */
	run(
		command: Command,
		options: { readonly signal: AbortSignal; readonly line?: (line: string) => void },
	): Answer<CommandResult>;
	/** Starts a program that lives on when the engine ends, and waits for nothing but its start. Takes no input and tells no output. */
	start(command: Command): Answer<void>;
}

/** Restarting the machine and switching it off. Never returns success before that is under way. */
export interface Power {
	restart(into: Phase): Answer<void>;
	/** Switches the machine off; what starts when it is switched on again is decided by the boot store, as for a restart. */
	shutDown(): Answer<void>;
}

export interface Random {
	/** A new GUID, lower case, without braces. */
	guid(): string;
}

/** A place where run state was found or shall be. */
export interface StatePlace {
	readonly volume: VolumeId;
	/** Folder on that volume, such as `_SMSTaskSequence`. */
	readonly folder: string;
	/** True on a RAM disk: gone after a restart. */
	readonly volatile: boolean;
}
/** A state folder that was found when all volumes were searched. */
export interface FoundState {
	readonly place: StatePlace;
	/** Why it can't be trusted (writable by others, a junction), or undefined. */
	readonly unsafe?: string;
}
/** Where run state lives: an append-only journal and small files beside it, by volume identity. */
export interface JournalStore {
	/** Searches every volume, with or without a letter, for state folders. */
	find(): Answer<readonly FoundState[]>;
	/**
	 * Where a new run's state shall live: the system volume in the full OS; in WinPE a disk that will last, else the RAM disk.
	 * `onRamDisk`: the RAM disk of WinPE in any case, because the run erases the disks that are there; no effect in the full OS.
	 */
	home(options?: { readonly onRamDisk?: boolean }): Answer<StatePlace>;
	/** Makes the folder, protected, checks owner and absence of reparse points. */
	prepare(place: StatePlace): Answer<void>;
	/** The whole journal, or undefined. */
	read(place: StatePlace): Answer<Uint8Array | undefined>;
	/** Appends; durable only after flush. */
	append(place: StatePlace, bytes: Uint8Array): Answer<void>;
	/** Cuts the journal to a length (a torn tail). */
	truncate(place: StatePlace, lengthBytes: number): Answer<void>;
	/** Returns when all appended bytes and the folder's names would survive a power cut. */
	flush(place: StatePlace): Answer<void>;
	/** Makes or replaces a small file beside the journal. */
	writeFile(place: StatePlace, name: string, text: string): Answer<void>;
	readFile(place: StatePlace, name: string): Answer<string | undefined>;
	/** Removes the whole folder. */
	remove(place: StatePlace): Answer<void>;
	/** The folder as a path with today's letter; gives the volume a letter when it has none. */
	path(place: StatePlace): Answer<WindowsPath>;
	/** The volume that lies at a root such as `C:\`, as a durable path base. */
	durable(path: WindowsPath): Answer<DurablePath>;
}

/** Puts the engine itself where the next phase will start it. */
export interface Continuation {
	/** Copies the running engine into the state folder; answers the path of what must be started. */
	stageEngine(place: StatePlace): Answer<DurablePath>;
	/** How much room `stageEngine` needs. */
	engineBytes(): Answer<number>;
	/** Fails, with the reason, where nothing could go on with the run in that system. */
	leadsInto(into: Phase): Answer<void>;
	/** Registers that the Windows on that root starts the staged engine at its first boot; answers the way that was chosen. */
	registerFirstBoot(windowsRoot: WindowsPath, engine: DurablePath): Answer<string>;
	/** Writes into a folder of the state folder, where the marks will lie, what Windows Setup runs at the end of an upgrade and after a rollback. */
	writeSetupScripts(folder: WindowsPath, engine: DurablePath): Answer<SetupScripts>;
	/** Registers that the running Windows starts the staged engine after a restart; takes the hook of the first boot away, which has done its work. */
	registerRestart(engine: DurablePath): Answer<string>;
	/** Removes every registration from the Windows on that root; answers what was removed. */
	unregister(windowsRoot: WindowsPath): Answer<readonly string[]>;
}

/** Gives back what an ended process had acquired. */
export interface Releaser {
	release(record: ReleaseRecord): Answer<void>;
}

/** All capabilities of a machine. */
export interface Ports {
	readonly disks: Disks;
	readonly volumes: Volumes;
	readonly files: Files;
	readonly images: Images;
	readonly boot: Boot;
	readonly hives: Hives;
	readonly registry: RegistryReader;
	readonly wmi: WmiReader;
	readonly driverStore: DriverStore;
	readonly profiles: Profiles;
	readonly facts: FactsReader;
	readonly run: Run;
	readonly network: Network;
	readonly power: Power;
	readonly clock: Clock;
	readonly random: Random;
	readonly journalStore: JournalStore;
	readonly lock: Lock;
	readonly continuation: Continuation;
	readonly releaser: Releaser;
	readonly vault: Vault;
}

/** The half of the ports that changes nothing: all that deciding, probing, planning and preflight get. */
export interface Look {
	readonly disks: DisksReader;
	readonly volumes: VolumesReader;
	readonly files: FilesReader;
	readonly images: ImagesReader;
	readonly boot: BootReader;
	readonly hives: HivesReader;
	readonly registry: RegistryReader;
	readonly wmi: WmiReader;
	readonly driverStore: DriverStoreReader;
	readonly profiles: ProfilesReader;
	readonly facts: FactsReader;
	readonly run: RunReader;
	readonly network: NetworkReader;
	readonly clock: ClockReader;
	readonly random: Random;
}
