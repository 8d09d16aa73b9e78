import type { Phase } from "../model/phase.ts";

/** The system as people call it. */
export function phaseName(phase: Phase): string {
	return phase === "winpe" ? "WinPE" : "the full OS";
}
