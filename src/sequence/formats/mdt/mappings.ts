import { setTaskSequenceVariable } from "../configmgr/set-task-sequence-variable.ts";
import type { StepMapping } from "../xml/foreign-step.ts";
import { applications } from "./applications.ts";
import { backup } from "./backup.ts";
import { disableProtectors, enableBde, offlineBde } from "./bitlocker.ts";
import { configure, configureNetwork } from "./configure.ts";
import { copyLogs } from "./copy-logs.ts";
import { partitionDisk } from "./disk.ts";
import { drivers } from "./drivers.ts";
import { gather } from "./gather.ts";
import { installOperatingSystem, keepUserState } from "./install-operating-system.ts";
import { adapters, appliedAdapters, connectShare } from "./network.ts";
import { nextPhase } from "./next-phase.ts";
import { otherScripts } from "./other-scripts.ts";
import { packages, wantedPackages } from "./packages.ts";
import { sysprep } from "./sysprep.ts";
import { upgradeWindows } from "./upgrade-windows.ts";
import { captureForReplace, userState } from "./user-state.ts";
import { validate } from "./validate.ts";
import { domainJoin, powershell, recoveryEnvironment, roles, tattoo, windowsUpdate } from "./windows-scripts.ts";

/** Every step type and script of the Microsoft Deployment Toolkit (steps.md §9). */
export const toolkitMappings: readonly StepMapping[] = [
	gather,
	validate,
	partitionDisk,
	installOperatingSystem,
	upgradeWindows,
	drivers,
	packages,
	configure,
	nextPhase,
	userState,
	applications,
	roles,
	windowsUpdate,
	domainJoin,
	adapters,
	connectShare,
	copyLogs,
	disableProtectors,
	enableBde,
	recoveryEnvironment,
	tattoo,
	powershell,
	sysprep,
	backup,
	{ ...setTaskSequenceVariable, key: "ztisetvariable.wsf" },
	...otherScripts,
];

/** Rules of the parts that some of them become; no step names these. */
export const toolkitParts: readonly StepMapping[] = [
	keepUserState,
	captureForReplace,
	configureNetwork,
	appliedAdapters,
	offlineBde,
	wantedPackages,
];
