import type { StepMapping } from "../xml/foreign-step.ts";
import { applyOperatingSystem } from "./apply-operating-system.ts";
import { applyWindowsSettings } from "./apply-windows-settings.ts";
import { formatAndPartitionDisk } from "./format-and-partition-disk.ts";
import { restartComputer } from "./restart-computer.ts";
import { runCommandLine } from "./run-command-line.ts";
import { setTaskSequenceVariable } from "./set-task-sequence-variable.ts";
import { setupWindowsAndClient } from "./setup-windows-and-client.ts";

/** Every step type of Configuration Manager (steps.md §1), in the order of its editor. */
export const configurationManagerMappings: readonly StepMapping[] = [
	applyOperatingSystem,
	applyWindowsSettings,
	formatAndPartitionDisk,
	restartComputer,
	runCommandLine,
	setTaskSequenceVariable,
	setupWindowsAndClient,
];
