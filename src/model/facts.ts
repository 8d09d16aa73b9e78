import type { FirmwareKind, ProcessorArchitecture, SecureBootState, TimeZoneFacts } from "./inventory.ts";
import type { Phase, StartedFrom } from "./phase.ts";

/** What is known of the machine and the running system. */
export interface MachineFacts {
	readonly make: string;
	readonly model: string;
	readonly serialNumber: string;
	/** SMBIOS UUID, upper case; empty when the firmware holds junk. */
	readonly uuid: string;
	readonly assetTag: string;
	readonly architecture: ProcessorArchitecture;
	readonly firmware: FirmwareKind;
	readonly memoryBytes: number;
	readonly macAddresses: readonly string[];
	readonly ipAddresses: readonly string[];
	/** Default gateways of all connected adapters, in their order. */
	readonly defaultGateways: readonly string[];
	readonly secureBoot: SecureBootState;
	/** Absent when the running system does not tell. */
	readonly timeZone?: TimeZoneFacts;
	readonly phase: Phase;
	readonly startedFrom: StartedFrom;
	/** Changes at every start of the machine. */
	readonly bootId: string;
	/** Letter of the volume that the running system itself lives on: `C` in the full OS, `X` in WinPE. */
	readonly systemLetter: string;
	readonly computerName: string;
	readonly osVersion?: string;
	/** True while nobody can answer a question. */
	readonly unattended: boolean;
}
