/** The system that runs now: Windows itself, or WinPE. */
export type Phase = "full-os" | "winpe";

/** Where a step type can, or a node shall, run. */
export type RunsIn = Phase | "any";

/** What brought the running system up; decides whether a new run may begin (a staged entry never begins one). */
export type StartedFrom = "full-os" | "medium" | "staged-entry";
