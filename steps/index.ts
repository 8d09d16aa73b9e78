import type { Result } from "../src/base/result.ts";
import type { Failure } from "../src/model/failure.ts";
import type { StepInputs } from "../src/model/inputs.gen.ts";
import type { JsonObject } from "../src/model/json.ts";
import type { Outcome } from "../src/model/outcome.ts";
import type { StepContext, StepLook, StepType } from "../src/model/step.ts";
import { addPackages } from "./add-packages.ts";
import { applyDataImage } from "./apply-data-image.ts";
import { applyImage } from "./apply-image.ts";
import { applyNetworkSettings } from "./apply-network-settings.ts";
import { applyWindowsSettings } from "./apply-windows-settings.ts";
import { captureImage } from "./capture-image.ts";
import { captureNetworkSettings } from "./capture-network-settings.ts";
import { captureUserState } from "./capture-user-state.ts";
import { captureWindowsSettings } from "./capture-windows-settings.ts";
import { checkReadinessStep } from "./check-readiness.ts";
import { connectNetworkFolder } from "./connect-network-folder.ts";
import { copyFiles } from "./copy-files.ts";
import { disableBitlocker } from "./disable-bitlocker.ts";
import { downloadContent } from "./download-content.ts";
import { enableBitlocker } from "./enable-bitlocker.ts";
import { gather } from "./gather.ts";
import { injectDrivers } from "./inject-drivers.ts";
import { partitionDisk } from "./partition-disk.ts";
import { prepareWindows } from "./prepare-windows.ts";
import { preprovisionBitlocker } from "./preprovision-bitlocker.ts";
import { restart } from "./restart.ts";
import { restoreUserState } from "./restore-user-state.ts";
import { runCommand } from "./run-command.ts";
import { runPowershellScript } from "./run-powershell-script.ts";
import { setDynamicVariables } from "./set-dynamic-variables.ts";
import { setVariable } from "./set-variable.ts";
import { setupWindows } from "./setup-windows.ts";
import { shutDown } from "./shut-down.ts";
import { upgradeWindows } from "./upgrade-windows.ts";

/** A step type with its own input; what its decisions hold is known to itself alone. */
type StepFor<Input> = Omit<StepType<Input>, "act" | "probe" | "recover"> & {
	readonly act: (decision: never, context: StepContext) => Promise<Result<Outcome, Failure>>;
	readonly probe?: (decision: never, look: StepLook) => ReturnType<NonNullable<StepType<Input>["probe"]>>;
	readonly recover?: (decision: never, look: StepLook) => Promise<Result<Outcome, Failure>>;
};

/** All step types. A schema without a step, or a step without a schema, does not compile. */
export const steps = {
	"add-packages": addPackages,
	"apply-data-image": applyDataImage,
	"apply-image": applyImage,
	"apply-network-settings": applyNetworkSettings,
	"apply-windows-settings": applyWindowsSettings,
	"capture-image": captureImage,
	"capture-network-settings": captureNetworkSettings,
	"capture-user-state": captureUserState,
	"capture-windows-settings": captureWindowsSettings,
	"connect-network-folder": connectNetworkFolder,
	"copy-files": copyFiles,
	"disable-bitlocker": disableBitlocker,
	"download-content": downloadContent,
	"enable-bitlocker": enableBitlocker,
	"check-readiness": checkReadinessStep,
	gather,
	"inject-drivers": injectDrivers,
	"partition-disk": partitionDisk,
	"prepare-windows": prepareWindows,
	"preprovision-bitlocker": preprovisionBitlocker,
	restart,
	"restore-user-state": restoreUserState,
	"run-command": runCommand,
	"run-powershell-script": runPowershellScript,
	"set-dynamic-variables": setDynamicVariables,
	"set-variable": setVariable,
	"setup-windows": setupWindows,
	"shut-down": shutDown,
	"upgrade-windows": upgradeWindows,
} satisfies { readonly [Type in keyof StepInputs]: StepFor<StepInputs[Type]> };

/**
 * The step types as the engine handles them, all alike. It hands each step input that its schema has accepted, and decisions that the
 * same step made: that is what makes the change of type true.
 */
export function registeredSteps(): Readonly<Record<string, StepType<JsonObject, JsonObject>>> {
	return steps as unknown as Readonly<Record<string, StepType<JsonObject, JsonObject>>>;
}
