import type { StepMapping } from "../xml/foreign-step.ts";
import { applyDataImage } from "./apply-data-image.ts";
import { applyDriverPackage } from "./apply-driver-package.ts";
import { applyNetworkSettings } from "./apply-network-settings.ts";
import { applyOperatingSystem } from "./apply-operating-system.ts";
import { applyWindowsSettings } from "./apply-windows-settings.ts";
import { autoApplyDrivers } from "./auto-apply-drivers.ts";
import { disableBitLocker, enableBitLocker, preProvisionBitLocker } from "./bitlocker.ts";
import { captureNetworkSettings } from "./capture-network-settings.ts";
import { captureOperatingSystem } from "./capture-operating-system.ts";
import { captureBeforeImage, captureInWinpe, captureUserState } from "./capture-user-state.ts";
import { captureWindowsSettings } from "./capture-windows-settings.ts";
import { checkReadiness } from "./check-readiness.ts";
import { connectNetworkFolder } from "./connect-network-folder.ts";
import { convertDisk } from "./convert-disk.ts";
import { downloadPackageContent } from "./download-package-content.ts";
import { formatAndPartitionDisk } from "./format-and-partition-disk.ts";
import { installApplication } from "./install-application.ts";
import { installPackage } from "./install-package.ts";
import { installSoftwareUpdates } from "./install-software-updates.ts";
import { joinDomainOrWorkgroup } from "./join-domain-or-workgroup.ts";
import { installDeploymentTools, prepareClientForCapture, prepareWindowsForCapture } from "./prepare-for-capture.ts";
import { restartComputer } from "./restart-computer.ts";
import { restoreUserState } from "./restore-user-state.ts";
import { runCommandLine } from "./run-command-line.ts";
import { runPowerShellScript } from "./run-powershell-script.ts";
import { runTaskSequence } from "./run-task-sequence.ts";
import { setDynamicVariables } from "./set-dynamic-variables.ts";
import { setTaskSequenceVariable } from "./set-task-sequence-variable.ts";
import { setupWindowsAndClient } from "./setup-windows-and-client.ts";
import { releaseStateStore, requestStateStore } from "./state-store.ts";
import { upgradeOperatingSystem } from "./upgrade-operating-system.ts";

/** Every step type of Configuration Manager (steps.md §1), in the order of their names. */
export const configurationManagerMappings: readonly StepMapping[] = [
	applyDataImage,
	applyDriverPackage,
	applyNetworkSettings,
	applyOperatingSystem,
	applyWindowsSettings,
	autoApplyDrivers,
	captureNetworkSettings,
	captureOperatingSystem,
	captureUserState,
	captureWindowsSettings,
	checkReadiness,
	connectNetworkFolder,
	convertDisk,
	disableBitLocker,
	downloadPackageContent,
	enableBitLocker,
	formatAndPartitionDisk,
	installApplication,
	installDeploymentTools,
	installPackage,
	installSoftwareUpdates,
	joinDomainOrWorkgroup,
	preProvisionBitLocker,
	prepareClientForCapture,
	prepareWindowsForCapture,
	releaseStateStore,
	requestStateStore,
	restartComputer,
	restoreUserState,
	runCommandLine,
	runPowerShellScript,
	runTaskSequence,
	setDynamicVariables,
	setTaskSequenceVariable,
	setupWindowsAndClient,
	upgradeOperatingSystem,
];

/** Rules of the parts that some of them become; no step names these. */
export const configurationManagerParts: readonly StepMapping[] = [captureBeforeImage, captureInWinpe];
