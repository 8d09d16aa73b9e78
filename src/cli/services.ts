import type { Result } from "../base/result.ts";
import type { WindowsPath } from "../base/windows-path.ts";
import type { StepRegistry } from "../engine/parts.ts";
import type { WimInfo } from "../image/wim-info.ts";
import type { ChannelAnnouncement, ChannelConnection, ConnectionListener } from "../model/channel.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failure } from "../model/failure.ts";
import type { FirmwareKind, Inventory } from "../model/inventory.ts";
import type { LiveRun } from "../model/live-run.ts";
import type { Phase, StartedFrom } from "../model/phase.ts";
import type { Ports, WmiReader } from "../model/ports.ts";
import type { ReleaseLedger } from "../model/release.ts";
import type { Fault } from "./fault.ts";

/** Where people read and answer. */
export interface Terminal {
	/** Results: stdout. */
	out(text: string): void;
	/** Progress and diagnostics: stderr. */
	err(text: string): void;
	/** True when stderr is a terminal that understands cursor movement. */
	readonly live: boolean;
	readonly colour: boolean;
	readonly unicode: boolean;
	columns(): number;
	/** The same of stdout, for results. */
	readonly result: { readonly live: boolean; readonly colour: boolean };
	/** True when somebody can answer: stdin and stderr are terminals. */
	readonly attended: boolean;
	/**
	 * Asks and reads one line; undefined at the end of input, after Ctrl+C (which cancels as everywhere), and when the signal comes.
	 * `prompt`: a last line that changes with time.
	 */
	ask(question: string, signal: AbortSignal, prompt?: () => string): Promise<string | undefined>;
	/** The same without showing what is typed. */
	askHidden(question: string, signal: AbortSignal): Promise<string | undefined>;
	/** Opens a shell and waits until it is left. */
	console(): Promise<void>;
}

/** Files of the computer that the executable runs on. */
export interface HostFiles {
	read(path: string): Promise<Result<Uint8Array, Failure>>;
	/** What comes after `offset` bytes, at most `length` of it; a file that is shorter gives nothing. */
	readFrom(path: string, offset: number, length?: number): Promise<Result<Uint8Array, Failure>>;
	/** Size in bytes; undefined when there is no such file. */
	size(path: string): Promise<number | undefined>;
	/** True when other users of this computer may read the file, as far as its permissions tell. */
	othersCanRead(path: string): Promise<boolean>;
	/** A new empty folder for passing work, and how to take it away. */
	temporaryFolder(): Promise<Result<{ readonly path: string; remove(): Promise<void> }, Failure>>;
	write(path: string, text: string): Promise<Result<void, Failure>>;
	exists(path: string): Promise<boolean>;
	/** Fails with `disk-full`, naming volumes that have room, when so many bytes do not fit into a folder. */
	ensureRoom(folder: string, bytes: number): Promise<Result<void, Failure>>;
	/** Names in a folder, sorted; none when there is no such folder. */
	list(folder: string): Promise<readonly string[]>;
	/** True unless links lead the path out of the folder; a path that is not there lies where it says. */
	liesBelow(path: string, folder: string): Promise<boolean>;
	/** Absolute path from the working folder. */
	resolve(path: string): string;
}

/** Which of a machine's engines this is. */
export interface OpenRequest {
	readonly machineFolder: string;
	/** Host folder that is shown as the share with the sequence. */
	readonly networkFolder?: string;
	/** True to take content from the share also where a boot medium holds some. */
	readonly contentFromShare?: boolean;
	readonly fault?: Fault;
	readonly unattended: boolean;
	readonly signal: AbortSignal;
}

/** A rehearsal machine that runs now. */
export interface OpenedMachine {
	readonly ports: Ports;
	readonly phase: Phase;
	readonly startedFrom: StartedFrom;
	readonly bootId: string;
	/** Root of the share or medium where the sequence lies, as the running system names it. */
	readonly contentRoot?: WindowsPath;
	/** Text of the sequence file on the boot medium, when the machine was started from one. */
	readonly mediumSequence?: {
		readonly file: string;
		readonly text: string;
		readonly mediumId: string;
		/** Folder of the host in which the file lies. */
		readonly folder: string;
	};
	/** Gives the machine's adapters the ledger of the run. */
	connectLedger(ledger: ReleaseLedger | undefined): void;
	/** Gives imitated programs of the machine the run whose variables they set. */
	connectRun(run: LiveRun | undefined): void;
	/** Host path of a path of the machine, for logs. */
	hostPath(path: WindowsPath): Result<string, Failure>;
	/** Lets the machine see what was written to host paths below that folder. */
	adopt(path: WindowsPath): Result<void, Failure> | Promise<Result<void, Failure>>;
	/** Begins to listen for scripts and technicians of this computer; what a cut start left is replaced. */
	listen(request: ListenRequest): Promise<Result<Listening, Failure>>;
}

/** Disks and disk images that Linux deploys to. */
export interface TargetRequest {
	/** As written behind `--disk`, in the order of their numbers. */
	readonly disks: readonly string[];
	/** Folder with the content of the sequence. */
	readonly contentFolder?: string;
	/** The executable that goes on in Windows; the one beside this program when absent. */
	readonly windowsEngine?: string;
	/** How the machine will start; that of this computer, or UEFI for an image, when absent. */
	readonly firmware?: FirmwareKind;
	readonly unattended: boolean;
}

/** A machine whose disks are open on this computer. */
export interface OpenedTarget extends OpenedMachine {
	/** Host folder for events and a copy of the log. */
	readonly recordFolder: string;
	/** What the engine asked of the machine: a restart into a system, or to be switched off. */
	leaving(): Phase | "off" | undefined;
	/** Gives the disks back; what was kept for a resume goes when the run is over. */
	close(isOver: boolean): Promise<Result<void, Failure>>;
}

/** Machines whose disks this computer deploys to. */
export interface TargetMachines {
	open(request: TargetRequest): Promise<Result<OpenedTarget, Failure>>;
}

/** What is served to whoever connects. */
export interface ListenRequest {
	readonly runId: string;
	readonly sequenceName: string;
	/** Gives who takes the connections, once it knows the token of this start. */
	readonly serve: (token: Uint8Array) => (connection: ChannelConnection) => ConnectionListener | undefined;
}

/** An engine that listens. */
export interface Listening {
	readonly announcement: ChannelAnnouncement;
	/** Ends all connections and leaves no trace. */
	close(): void;
}

/** The engines that listen on this computer. */
export interface Channels {
	/** Those of this user, oldest first. */
	running(): Promise<readonly ChannelAnnouncement[]>;
	/** The one that announced itself in a folder; undefined when none listens there now. */
	runningIn(folder: string): Promise<ChannelAnnouncement | undefined>;
	/** Folder in which an engine of that machine announces itself. */
	folderOf(machineFolder: string): string;
	/** The token of a run, for whoever may read it. */
	token(announcement: ChannelAnnouncement): Result<Uint8Array, Failure>;
	connect(
		announcement: ChannelAnnouncement,
		listener: (connection: ChannelConnection) => ConnectionListener,
	): Promise<Result<void, Failure>>;
	/** A new random nonce: 64 hexadecimal digits. */
	nonce(): string;
}

/** A start of a rehearsal machine by its firmware. */
export interface BootNotice {
	readonly number: number;
	readonly phase: Phase;
	readonly entry: string;
	readonly why: "switched on" | "restart" | "power returned";
	/** True when nothing in the started system starts the engine: a person does, as at the beginning. */
	readonly byPerson: boolean;
}

/** What switching a machine on needs. */
export interface SwitchOn {
	readonly machineFolder: string;
	readonly maximumBoots: number;
	/** Arguments of the engine that a start brings up; the machine's own folder is added. */
	readonly engineArguments: (boot: BootNotice) => readonly string[];
	readonly onBoot: (boot: BootNotice) => void;
}

/** A machine to be copied. */
export interface MachineTemplate {
	readonly name: string;
	readonly folder: string;
	/** What it is, in a line. */
	readonly description: string;
}

/** Rehearsal machines. */
export interface Rehearsals {
	/** Makes a machine from a template; problems of its `machine.yaml` come located. */
	create(templateFolder: string, machineFolder: string): Promise<Result<void, Failure | readonly Diagnostic[]>>;
	/** The machines that come with the executable. */
	templates(): Promise<readonly MachineTemplate[]>;
	/** True when the folder is a machine that was made before. */
	isMachine(folder: string): Promise<boolean>;
	/** Files of the host that hold the journals of a machine's runs, also while an engine runs on it. */
	journals(machineFolder: string): Promise<Result<readonly string[], Failure>>;
	/** True while an engine drives the machine, also before and after its steps. */
	engineRuns(machineFolder: string): Promise<boolean>;
	/** Puts a sequence and its content on the machine's boot medium; false when it has none. */
	fillMedium(machineFolder: string, medium: MediumContent): Promise<Result<boolean, Failure>>;
	/** What is known of a machine; of one that was never started, or of a template, what its `machine.yaml` says. */
	inventory(folder: string): Promise<Result<Inventory, Failure | readonly Diagnostic[]>>;
	/** WMI of a machine, with what `wmi` of its `machine.yaml` says; of one that was never started as its full OS will answer. */
	wmi(folder: string): Promise<Result<WmiReader, Failure | readonly Diagnostic[]>>;
	/** Switches a machine on that was never started, so that it can be opened; others are left as they are. */
	start(machineFolder: string): Promise<Result<void, Failure>>;
	open(request: OpenRequest): Promise<Result<OpenedMachine, Failure>>;
	/** Follows the machine from start to start until an engine ends without asking for one; answers its exit code. */
	switchOn(request: SwitchOn): Promise<Result<{ readonly boots: number; readonly exitCode: number }, Failure>>;
	digest(
		machineFolder: string,
	): Promise<Result<{ readonly digest: string; readonly lines: readonly string[] }, Failure>>;
}

/** A sequence for a medium: its file, or its checked form. */
export type MediumSequenceFile = { readonly file: string } | { readonly checked: string };

/** What goes on a boot medium. */
export interface MediumContent {
	readonly sequence: MediumSequenceFile;
	/** Folder of the host that contents are relative to. */
	readonly folder: string;
	readonly contents: readonly string[];
}

/** The computer that the executable runs on. Nothing here changes it, but for the file that `exportMachine` writes. */
export interface Computer {
	readonly system: "linux" | "windows";
	/** True with the rights of root or an administrator; false also where that is not known. */
	readonly isPrivileged: boolean;
	readonly temporaryFolder: string;
	/** Folder of the source; absent in the packaged executable. */
	readonly sourceFolder?: string;
	inventory(): Promise<Result<Inventory, Failure>>;
	/** WMI of this computer, or what takes its place where the system has none. */
	wmi(): Promise<Result<WmiReader, Failure>>;
	/** Writes an inventory as a machine file, with the files of a boot medium beside it if wanted; answers what a person must know. */
	exportMachine(
		inventory: Inventory,
		file: string,
		options: { readonly mask: boolean; readonly medium: boolean },
	): Promise<Result<readonly string[], Failure>>;
	/** Full path of a program that the system would find; undefined when there is none. */
	findProgram(name: string): Promise<string | undefined>;
	/** True when the parts that apply images are there. */
	hasImageWorker(): Promise<boolean>;
	freeBytes(folder: string): Promise<number | undefined>;
}

/** Everything the commands need of the outside: made by the composition root. */
export interface Services {
	readonly build: { readonly version: string; readonly commit: string; readonly nodeVersion: string };
	readonly terminal: Terminal;
	readonly files: HostFiles;
	/** Folder of the examples that come with the executable. */
	readonly examplesFolder: string;
	readonly steps: StepRegistry;
	readonly rehearsals: Rehearsals;
	readonly targets: TargetMachines;
	readonly computer: Computer;
	readonly channels: Channels;
	/** Aborted by the first Ctrl+C. */
	readonly signal: AbortSignal;
	readonly environment: (name: string) => string | undefined;
	readonly processId: number;
	imageInfo(path: string): Promise<Result<WimInfo, Failure>>;
	/** Milliseconds since 1970. */
	now(): number;
	/** Ends this process at once, whatever it still does. */
	endProcess(exitCode: number): void;
	/** Waits; ends early when the signal is given. */
	sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** How the reader started this program, for commands to copy: `steppe check`, `npm start --`. */
	callOf(command: string): string;
	/** A path as the reader would type it: relative when it lies below the working folder. */
	shortPath(path: string): string;
}
