import type { Phase, StartedFrom } from "./phase.ts";

/** What is known of the machine and the running system. */
export interface MachineFacts {
	readonly make: string;
	readonly model: string;
	readonly serialNumber: string;
	/** SMBIOS UUID, upper case; empty when the firmware holds junk. */
	readonly uuid: string;
	readonly assetTag: string;
	readonly architecture: "x64" | "arm64" | "x86";
	readonly firmware: "uefi" | "bios";
	readonly memoryBytes: number;
	readonly macAddresses: readonly string[];
	readonly ipAddresses: readonly string[];
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
