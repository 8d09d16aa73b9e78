import type { Device } from "../../model/device.ts";
import type {
	DiskBus,
	DiskId,
	FileSystem,
	PartitionAttribute,
	PartitionRole,
	VolumeId,
	VolumeState,
} from "../../model/disk.ts";
import type { FileAttribute } from "../../model/file.ts";
import type {
	AdapterFacts,
	BiosFacts,
	BoardFacts,
	EnclosureFacts,
	OperatingSystemFacts,
	PowerFacts,
	ProcessorFacts,
	TpmFacts,
} from "../../model/inventory.ts";
import type { Phase } from "../../model/phase.ts";
import type { WmiType } from "../../model/wmi.ts";

/** Hardware that no run depends on unless its sequence asks for it. */
export interface HardwareDescription {
	readonly systemVersion: string;
	readonly family: string;
	readonly sku: string;
	readonly board: BoardFacts;
	readonly bios: BiosFacts;
	readonly enclosures: readonly EnclosureFacts[];
	readonly processors: readonly ProcessorFacts[];
	readonly tpm: TpmFacts;
	readonly power: PowerFacts;
	/** True for a virtual machine. */
	readonly hypervisor: boolean;
	/** What the Windows at delivery is as far as its hives do not tell it. */
	readonly operatingSystem: Partial<Omit<OperatingSystemFacts, "build" | "architecture">>;
}

/** A rehearsal machine as its author wrote it in `machine.yaml`: parsed, with sizes in bytes. Never changed by a run. */
export interface MachineDescription extends HardwareDescription {
	readonly name: string;
	readonly make: string;
	readonly model: string;
	readonly serialNumber: string;
	/** SMBIOS UUID, upper case. */
	readonly uuid: string;
	readonly assetTag: string;
	readonly architecture: "x64" | "arm64" | "x86";
	readonly firmware: "uefi" | "bios";
	readonly memoryBytes: number;
	readonly secureBoot: SecureBootDescription;
	readonly network: NetworkDescription;
	readonly letters: LetterOverrides;
	readonly disks: readonly DiskDescription[];
	readonly devices: readonly Device[];
	/** What the firmware tries at first, in order. */
	readonly bootOrder: readonly ("disk" | "medium")[];
	readonly security: readonly SecurityDescription[];
	readonly links: readonly LinkDescription[];
	readonly reparse: readonly ReparseDescription[];
	readonly attributes: readonly AttributesDescription[];
	readonly commands: readonly CommandDescription[];
	readonly wmi: readonly WmiDescription[];
	readonly windowsSetup: WindowsSetupDescription;
	readonly sysprep: SysprepDescription;
	/** Programs that the boot image has beside those of every WinPE, lower case without `.exe`. */
	readonly winpeTools: readonly string[];
}

/** How Sysprep goes on this machine, where it does not simply succeed. */
export interface SysprepDescription {
	/** Line of its log of errors with which it refuses. */
	readonly problem?: string;
}

/** How an upgrade by Windows Setup goes on this machine, where it does not simply succeed; exit codes unsigned. */
export interface WindowsSetupDescription {
	/** What its compatibility scan finds. */
	readonly scanCode?: number;
	/** It begins, and gives the old Windows back with this code. */
	readonly rollbackCode?: number;
}

/** Secure Boot of the firmware; `2023` is also the case where the 2011 certificate was revoked. */
export interface SecureBootDescription {
	readonly enabled: boolean;
	readonly certificates: "none" | "2011" | "both" | "2023";
}

/** The network as each phase sees it. */
export interface NetworkDescription {
	readonly adapters: readonly AdapterFacts[];
	readonly fullOs: "up" | "down";
	readonly winpe: "up" | "down";
	readonly shares: readonly ShareDescription[];
}

/** A share of a server that the machine can connect; its files lie on another computer and are no part of the machine. */
export interface ShareDescription {
	/** Server and share, such as `\\server\logs`. */
	readonly share: string;
	/** Folder of the template that holds its files, relative to it; an empty share without one. */
	readonly tree?: string;
	readonly account?: string;
	readonly password?: string;
	readonly writable: boolean;
}

/** Letters that an author pins, by phase and partition; `none` leaves the volume without one. */
export type LetterOverrides = { readonly [InPhase in Phase]?: { readonly [partition: VolumeId]: string } };

/** A disk as the machine is delivered. */
export interface DiskDescription {
	/** Serial number, also the folder name below `disks/`. */
	readonly serial: string;
	readonly model: string;
	readonly bus: DiskBus;
	/** World-wide name of the hardware. */
	readonly uniqueId?: string;
	readonly sizeBytes: number;
	readonly sectorBytes: number;
	readonly spinning?: boolean;
	readonly readOnly: boolean;
	readonly offline: boolean;
	readonly removable: boolean;
	/** True for the disk that holds Steppe's own boot medium. */
	readonly medium: boolean;
	readonly style: "gpt" | "mbr" | "raw";
	/** Disk GUID or MBR signature; a raw disk has its serial number instead. */
	readonly id: DiskId;
	readonly partitions: readonly PartitionDescription[];
}

/** A partition as the machine is delivered. */
export interface PartitionDescription {
	readonly id: VolumeId;
	readonly role: PartitionRole;
	/** GPT type GUID or MBR type; without it the one of its role. */
	readonly type?: string;
	/** Without it those of its role. */
	readonly attributes?: readonly PartitionAttribute[];
	/** Without it true for the role `system` of an MBR. */
	readonly active?: boolean;
	/** Without it right behind the one before. */
	readonly offsetBytes?: number;
	readonly sizeBytes: number;
	readonly fileSystem: FileSystem;
	readonly allocationUnitBytes?: number;
	readonly label: string;
	/** Folder of the template that holds the volume's files, relative to it. */
	readonly tree?: string;
	readonly state: VolumeState;
	/** What BitLocker does with it. */
	readonly bitlocker?: "on" | "suspended" | "off";
}

/** Owner and DACL of a file in the delivered trees that differ from the default. `path` is relative to the volume. */
export interface SecurityDescription {
	readonly partition: VolumeId;
	readonly path: string;
	readonly owner: string;
	/** DACL in SDDL. */
	readonly dacl: string;
}

/** A second name of a delivered file. Both paths are relative to the volume. */
export interface LinkDescription {
	readonly partition: VolumeId;
	readonly existing: string;
	readonly added: string;
}

/** Tags of reparse points that the machine knows. */
export type ReparseTag = "junction" | "symbolic-link" | "mount-point" | "cloud";

/** A delivered reparse point; `target` is a path, or the partition id of a mounted volume. */
export interface ReparseDescription {
	readonly partition: VolumeId;
	readonly path: string;
	readonly tag: ReparseTag;
	readonly target?: string;
}

/** Attributes of a delivered file; `locked` keeps a file open all the time. */
export interface AttributesDescription {
	readonly partition: VolumeId;
	readonly path: string;
	readonly attributes: readonly (FileAttribute | "locked")[];
	/** Milliseconds since 1970, UTC. */
	readonly modifiedAt?: number;
}

/** What a program answers when the engine starts it. Patterns are regular expressions over the whole text, case ignored. */
export interface CommandDescription {
	readonly program: string;
	readonly arguments?: string;
	readonly phase?: Phase;
	readonly exitCode: number;
	/** How long it takes; the time passes at once. */
	readonly takesMilliseconds: number;
	readonly output: readonly string[];
	readonly writes: readonly { readonly path: string; readonly text: string }[];
	/** Variables that it sets, as a program does that speaks to the run. */
	readonly sets: Readonly<Record<string, string>>;
}

/** What WMI answers for a class beside, or instead of, what follows from the machine. */
export interface WmiDescription {
	readonly className: string;
	readonly namespace: string;
	readonly phase?: Phase;
	/** Types of properties that the class does not know yet; all others are texts. */
	readonly types: Readonly<Record<string, WmiType>>;
	/** Replace those of the class; absent: those of the class stay. */
	readonly instances?: readonly Readonly<Record<string, string | readonly string[]>>[];
	/** Values that every instance gets. */
	readonly set: Readonly<Record<string, string | readonly string[]>>;
	/** The class is not there at all, as in a boot image without the component that brings it. */
	readonly absent: boolean;
}
