import { joinPath } from "../../../base/windows-path.ts";
import { SETUP_FOLDER } from "../../../model/windows-setup.ts";

/** Where the stand-in for Windows Setup keeps the new Windows until the machine restarts, below the root of the volume. */
export const NEW_WINDOWS = `${SETUP_FOLDER}\\NewOS`;
/** The scripts that it was given. */
export const KEPT_COMPLETE = `${SETUP_FOLDER}\\Sources\\SetupComplete.cmd`;
export const KEPT_ROLLBACK = `${SETUP_FOLDER}\\Sources\\SetupRollback.cmd`;
/** What it will do at the next start: stands for the boot entry by which Windows Setup takes the machine over. */
export const PLAN_FILE = `${SETUP_FOLDER}\\Sources\\stand-in.json`;

/** How far an upgrade has come. */
export interface SetupPlan {
	readonly state: "pending" | "upgraded" | "rolled-back";
}

export function formatPlan(plan: SetupPlan): string {
	return `${JSON.stringify(plan)}\n`;
}

/** Reads the plan; a torn one is none: Setup had not come to its end. */
export function parsePlan(text: string): SetupPlan | undefined {
	try {
		const { state } = JSON.parse(text) as Partial<SetupPlan>;
		return state === "pending" || state === "upgraded" || state === "rolled-back" ? { state } : undefined;
	} catch {
		return undefined;
	}
}

/** A path below the root of a volume with its letter. */
export function onVolume(letter: string, path: string): string {
	return joinPath(`${letter}:\\`, path);
}
