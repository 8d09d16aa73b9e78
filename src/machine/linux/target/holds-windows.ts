import { readdirSync } from "node:fs";
import { join } from "node:path";
import { foldCase } from "../../../base/windows-path.ts";

/** True for the folder of a volume on which an installed Windows lies: its hive is there. */
export function holdsWindows(folder: string): boolean {
	let at = folder;
	for (const wanted of ["Windows", "System32", "config", "SYSTEM"]) {
		const name = namesIn(at).find((each) => foldCase(each) === foldCase(wanted));
		if (name === undefined) return false;
		at = join(at, name);
	}
	return true;
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
