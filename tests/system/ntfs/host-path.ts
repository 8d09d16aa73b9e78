import { join } from "node:path";
import { pathNames, type WindowsPath } from "../../../src/base/windows-path.ts";

/** Where a path lies on this computer; letters count as they are written. */
export function windowsPathToHost({ folder }: { readonly folder: string }, path: WindowsPath): string {
	return join(folder, ...pathNames(path));
}
