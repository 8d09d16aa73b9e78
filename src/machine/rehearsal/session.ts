import type { DurablePath, VolumeId } from "../../model/disk.ts";
import type { Phase, StartedFrom } from "../../model/phase.ts";

/** What the firmware started last: the running system as the rehearsal machine keeps it in `state/session.json`. */
export interface BootSession {
	/** Changes at every start of the machine. */
	readonly bootId: string;
	/** Counts the starts of this machine, from 1; letters in WinPE follow it. */
	readonly bootNumber: number;
	readonly phase: Phase;
	readonly startedFrom: StartedFrom;
	/** Volume that the running system lives on; `ram` in WinPE. */
	readonly systemVolume: VolumeId | "ram";
	/** Command line that the started system runs, if a continuation was found. */
	readonly continuation?: { readonly engine: DurablePath; readonly arguments: readonly string[] };
	/** Boot entry that was started. */
	readonly entry: string;
}
