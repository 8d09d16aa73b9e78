import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { Inventory } from "../../model/inventory.ts";
import { hostProblem } from "../host-files.ts";
import { exportMachine } from "./export-machine.ts";

/** Where the files of a boot medium lie below a machine's template. */
const MEDIUM = { boot: "trees/medium-boot", data: "trees/medium-data" };

/** What is written beside an inventory. */
export interface WriteOptions {
	readonly mask: boolean;
	/** A template with a boot medium, whose files are copied beside the machine file. */
	readonly mediumFrom?: string;
}

/** Writes a computer down as a machine file, never over one that is there; answers what a person must know. */
export function writeExport(
	inventory: Inventory,
	file: string,
	{ mask, mediumFrom }: WriteOptions,
): Result<readonly string[], Failure> {
	const { text, notes } = exportMachine(inventory, { mask, ...(mediumFrom === undefined ? {} : { medium: MEDIUM }) });
	try {
		mkdirSync(dirname(file), { recursive: true });
		if (mediumFrom !== undefined) {
			for (const tree of [MEDIUM.boot, MEDIUM.data]) {
				cpSync(join(mediumFrom, tree), join(dirname(file), tree), {
					recursive: true,
					errorOnExist: true,
					force: false,
				});
			}
		}
		writeFileSync(file, text, { flag: "wx" });
		return ok(notes);
	} catch (error) {
		return fail(hostProblem("write the machine file", file, error));
	}
}
