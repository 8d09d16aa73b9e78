import type { Device } from "./device.ts";
import type { PartitionRole } from "./disk.ts";

/*
 * In every text of an inventory the empty one means: not known, or junk that a maker left in the firmware. A number, flag or part that is
 * not known is absent. Nothing is ever guessed.
 */

/** What programs must be made for. */
export type ProcessorArchitecture = "x64" | "arm64" | "x86";
export type FirmwareKind = "uefi" | "bios";

/** The computer, as SMBIOS type 1 has it. */
export interface SystemFacts {
	readonly make: string;
	readonly model: string;
	/** Lenovo keeps the friendly name of the model here. */
	readonly version: string;
	readonly family: string;
	readonly sku: string;
	readonly serialNumber: string;
	/** Upper case, in the byte order that Windows shows. */
	readonly uuid: string;
}

/** The main board, SMBIOS type 2. */
export interface BoardFacts {
	readonly make: string;
	readonly product: string;
	readonly version: string;
	readonly serialNumber: string;
	readonly assetTag: string;
}

/** The firmware's own data, SMBIOS type 0. */
export interface BiosFacts {
	readonly vendor: string;
	readonly version: string;
	/** `2024-03-18`. */
	readonly releaseDate: string;
	/** Version of SMBIOS itself, `3.4`. */
	readonly smbiosVersion: string;
}

/** A case, SMBIOS type 3. A notebook in its dock has two. */
export interface EnclosureFacts {
	/** Chassis type 1 to 36, without the lock bit; 2 is *unknown*. */
	readonly type: number;
	readonly make: string;
	readonly serialNumber: string;
	readonly assetTag: string;
}

/** A processor package. */
export interface ProcessorFacts {
	readonly name: string;
	readonly make: string;
	readonly maximumMegahertz?: number;
	readonly cores?: number;
	readonly logicalProcessors?: number;
	/** Virtualization (VT-x, AMD-V) is there and switched on. */
	readonly virtualization?: boolean;
	/** Second level address translation (EPT, NPT). */
	readonly secondLevelTranslation?: boolean;
	readonly noExecute?: boolean;
}

/** `not-available`: firmware without Secure Boot. */
export type SecureBootState = "enabled" | "disabled" | "not-available" | "unknown";

/** How the firmware starts systems. */
export interface FirmwareFacts {
	readonly kind: FirmwareKind;
	readonly secureBoot: SecureBootState;
	/** Common names of the certificates that Secure Boot trusts; absent when they can't be read. */
	readonly certificates?: readonly string[];
	/** Common names of the certificates that it refuses. */
	readonly revokedCertificates?: readonly string[];
}

/** The security chip. */
export interface TpmFacts {
	readonly present: boolean;
	/** `2.0` or `1.2`. */
	readonly version: string;
	readonly enabled?: boolean;
	readonly activated?: boolean;
	readonly owned?: boolean;
}

/** What the machine is fed from. */
export interface PowerFacts {
	readonly source: "ac" | "battery" | "unknown";
	readonly batteries: number;
}

/** A partition of a disk. */
export interface PartitionFacts {
	readonly number: number;
	/** GUID of the partition, as the volume's identity elsewhere. */
	readonly id: string;
	/** `other`: what Windows does not know. */
	readonly role: PartitionRole | "other";
	readonly sizeBytes: number;
	readonly fileSystem: string;
	readonly label: string;
}

/** A whole disk. */
export interface DiskFacts {
	readonly number: number;
	/** As the running system names it: `\\.\PHYSICALDRIVE0`, `/dev/nvme0n1`. */
	readonly path: string;
	/** `nvme`, `sata`, `usb`, `raid`, `sas`, `scsi`, `mmc`, `virtio` … */
	readonly bus: string;
	readonly model: string;
	readonly serialNumber: string;
	/** World wide name. */
	readonly worldWideName: string;
	readonly sizeBytes: number;
	readonly sectorBytes: number;
	readonly removable: boolean;
	readonly style: "gpt" | "mbr" | "raw" | "unknown";
	/** Disk GUID or MBR signature. */
	readonly id: string;
	/** True when this run's medium or content lies on it. */
	readonly holdsMedium: boolean;
	readonly partitions: readonly PartitionFacts[];
}

/** A volume that the running system sees. */
export interface VolumeFacts {
	readonly id: string;
	/** `C:`, `/home`; empty when it is not mounted. */
	readonly mountedAt: string;
	readonly label: string;
	/** `ntfs`, `fat32`, `ext4` … */
	readonly fileSystem: string;
	readonly sizeBytes: number;
	readonly freeBytes?: number;
	readonly kind: "fixed" | "removable" | "network" | "ram" | "optical";
	/** Number of its disk; absent for a share or a RAM disk. */
	readonly disk?: number;
	/** True for the volume that the running system lives on. */
	readonly isSystem: boolean;
}

/** An address with the length of its network prefix in bits. */
export interface AddressFacts {
	readonly address: string;
	readonly prefixLength?: number;
}

/** A network adapter. */
export interface AdapterFacts {
	/** `Ethernet`, `eth0`. */
	readonly name: string;
	readonly description: string;
	/** `02:00:5E:10:00:01`. */
	readonly macAddress: string;
	readonly kind: "wired" | "wireless" | "other";
	/** False for bridges, tunnels and the like. */
	readonly isPhysical: boolean;
	readonly isConnected?: boolean;
	readonly bitsPerSecond?: number;
	/** IPv4 first. */
	readonly addresses: readonly AddressFacts[];
	readonly gateways: readonly string[];
	readonly dhcp?: boolean;
	readonly dhcpServer: string;
	readonly dnsServers: readonly string[];
	readonly dnsDomain: string;
	/** Instance id of its Plug and Play device. */
	readonly deviceId: string;
}

/** The running system. */
export interface OperatingSystemFacts {
	readonly name: string;
	/** `10.0.19045`. */
	readonly version: string;
	readonly build: string;
	/** `Professional`, `Enterprise`, `WindowsPE` … */
	readonly edition: string;
	/** `other` is no Windows. */
	readonly type: "client" | "server" | "domain-controller" | "other";
	readonly architecture: ProcessorArchitecture;
	/** `en-US`. */
	readonly language: string;
	/** Windows' number of the language: 1033. */
	readonly languageId?: number;
	/** Milliseconds since 1970, UTC. */
	readonly installedAt?: number;
	/** True for a server without a desktop. */
	readonly isCore?: boolean;
	/** The domain that it is joined to; empty when it is in a workgroup. */
	readonly domain: string;
	readonly workgroup: string;
}

/** A day of a year on which clocks change, as Windows' SYSTEMTIME has it. */
export interface ClockChange {
	readonly year: number;
	readonly month: number;
	readonly dayOfWeek: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	readonly millisecond: number;
}

/** The time zone of the running system. Minutes count from local time to UTC: 300 is New York. */
export interface TimeZoneFacts {
	/** Windows' name, `W. Europe Standard Time`; on Linux `Europe/Berlin`. */
	readonly name: string;
	readonly biasMinutes?: number;
	readonly standardBiasMinutes?: number;
	readonly daylightBiasMinutes?: number;
	readonly standardStart?: ClockChange;
	readonly daylightStart?: ClockChange;
	readonly standardName?: string;
	readonly daylightName?: string;
}

/** Something that could not be learned. */
export interface InventoryGap {
	/** What, in the words of the inventory: `system.serialNumber`. */
	readonly what: string;
	/** `Permission denied: /sys/class/dmi/id/product_serial`. */
	readonly why: string;
	/** What to do about it. */
	readonly remedy?: string;
}

/** Everything that is known of a machine: what conditions, readiness checks and gather ask. */
export interface Inventory {
	readonly system: SystemFacts;
	readonly board: BoardFacts;
	readonly bios: BiosFacts;
	/** In the order of SMBIOS. */
	readonly enclosures: readonly EnclosureFacts[];
	readonly processors: readonly ProcessorFacts[];
	readonly architecture: ProcessorArchitecture;
	readonly memoryBytes: number;
	readonly firmware: FirmwareFacts;
	/** Absent: not known whether there is one. */
	readonly tpm?: TpmFacts;
	readonly power: PowerFacts;
	/** True inside a virtual machine. */
	readonly hypervisorPresent?: boolean;
	readonly disks: readonly DiskFacts[];
	readonly volumes: readonly VolumeFacts[];
	readonly adapters: readonly AdapterFacts[];
	readonly devices: readonly Device[];
	readonly computerName: string;
	/** Absent while nothing tells (WinPE of a rehearsal machine). */
	readonly operatingSystem?: OperatingSystemFacts;
	readonly timeZone?: TimeZoneFacts;
	/** Which provider answered, by part or value: `system.make` → `dmi`. */
	readonly sources: Readonly<Record<string, string>>;
	readonly gaps: readonly InventoryGap[];
}
