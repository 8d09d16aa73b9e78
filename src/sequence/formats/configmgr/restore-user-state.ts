import type { StepMapping } from "../xml/foreign-step.ts";
import { KEEPS_USER_STATE, storePath } from "./capture-user-state.ts";

/** Restore User State (steps.md §6.3). */
export const restoreUserState: StepMapping = {
	key: "RestoreUserStateAction",
	title: "Restore User State",
	support: {
		verdict: "differs",
		difference:
			"files come back into the profiles of their users, settings do not, and USMT does not run: its package, rule files and options are left out; local accounts are not made; where nothing was captured the step has nothing to do",
	},
	type: "restore-user-state",
	variables: [
		...["_OSDMigrateUsmtRestorePackageID", "OSDStateStorePath", "OSDMigrateMode", "OSDMigrateConfigFiles"],
		...["OSDMigrateContinueOnRestore", "OSDMigrateLocalAccounts", "OSDMigrateLocalAccountPassword"],
		...["OSDMigrateEnableVerboseLogging", "OSDMigrateAdditionalRestoreOptions"],
	],
	derive: (read) => {
		if (read.text(KEEPS_USER_STATE) === undefined) read.skip("no step Capture User State has run");
		const path = storePath(read);
		return path === undefined ? {} : { path };
	},
};
