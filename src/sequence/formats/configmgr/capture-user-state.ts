import type { JsonObject } from "../../../model/json.ts";
import type {
	ForeignStep,
	MapContext,
	MappedStep,
	PartOfStep,
	StepMapping,
	VariableReader,
} from "../xml/foreign-step.ts";
import { isOn } from "../xml/step-value.ts";

/**
 * Variable that says that the files of people are to be kept: `true` by hard links, `false` by copies. Conditions on Configuration Manager's own
 * `_OSDMigrateUseHardlinks` read it, for that one stays readable behind its step (variables.md §2).
 */
export const KEEPS_USER_STATE = "OSDMigrateUseHardlinks";

/** Capture User State (steps.md §6.2). */
export const captureUserState: StepMapping = {
	key: "CaptureUserStateAction",
	title: "Capture User State",
	support: {
		verdict: "differs",
		difference:
			"files are kept, settings are not, and USMT does not run: its package, rule files and options are left out; the files are taken in WinPE, right before the image is applied, where nothing is open; the store is on the computer's own disk and not encrypted",
	},
	type: "set-variable",
	variables: [
		...["_OSDMigrateUsmtPackageID", "OSDStateStorePath", "OSDMigrateMode", "OSDMigrateConfigFiles"],
		...["OSDMigrateContinueOnLockedFiles", "OSDMigrateSkipEncryptedFiles", "OSDMigrateEnableVerboseLogging"],
		...["OSDMigrateFileAccess", "_OSDMigrateUseHardlinks", "_OSDMigrateOfflineUserState"],
		"OSDMigrateAdditionalCaptureOptions",
	],
	map,
};

/** What keeps the files, right before the image. */
export const captureBeforeImage: StepMapping = {
	key: "CaptureUserStateAction#before-image",
	title: "Keep the files of people",
	support: captureUserState.support,
	type: "capture-user-state",
	derive: (read) => {
		const wanted = read.text(KEEPS_USER_STATE);
		if (wanted === undefined) read.skip("no step Capture User State has run");
		return captureInput(read, wanted?.toLowerCase() !== "false");
	},
};

/** What keeps them where the step itself stands in WinPE. */
export const captureInWinpe: StepMapping = {
	key: "CaptureUserStateAction#winpe",
	title: "Keep the files of people",
	support: captureUserState.support,
	type: "capture-user-state",
	derive: (read, { hardLinks }) => captureInput(read, hardLinks === true),
};

function map(step: ForeignStep, context: MapContext): Partial<MappedStep> {
	const hardLinks = isOn(step, "_OSDMigrateUseHardlinks");
	const said: readonly PartOfStep[] = [
		set("Keep the files of people", KEEPS_USER_STATE, String(hardLinks)),
		...(step.variables.has("OSDMIGRATESKIPENCRYPTEDFILES")
			? [set("Encrypted files", "OSDMigrateSkipEncryptedFiles", "%OSDMigrateSkipEncryptedFiles%")]
			: []),
	];
	if (isOn(step, "_OSDMigrateOfflineUserState")) {
		const capture = { type: "capture-user-state", input: { hardLinks }, derivedBy: captureInWinpe.key };
		return { parts: [{ name: step.name, ...capture }, ...said] };
	}
	if (context.imageFollows(step.range)) return { parts: said, keepsUserState: true };
	const why = "no step behind it applies an image, and to keep files for another computer is not possible here";
	const instead = "For a replace, copy the files to a share by a Run Command Line step";
	return { support: { verdict: "refused", why, instead } };
}

function set(name: string, variable: string, value: string): PartOfStep {
	return { name, type: "set-variable", input: { name: variable, value } };
}

function captureInput(read: VariableReader, hardLinks: boolean): JsonObject {
	const path = storePath(read);
	return {
		store: hardLinks ? "hard-link" : "copy",
		...(path === undefined ? {} : { path }),
		...(read.flag("OSDMigrateSkipEncryptedFiles") === true ? { encrypted: "list" } : {}),
	};
}

/** Where the store is; undefined for the engine's own place. */
export function storePath(read: VariableReader): string | undefined {
	const path = read.text("OSDStateStorePath");
	if (path?.startsWith("\\\\") === true)
		read.problem(`the store ${path} is on another computer, which is not possible here: name a folder of the disk`);
	return path;
}
