import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Where administrators' programs lie; an ordinary account's path often lacks these folders. */
const SYSTEM_FOLDERS = ["/usr/local/sbin", "/usr/sbin", "/sbin"];

/** Full path of a program: looked for along `path`, the value of PATH. Starts nothing. */
export async function findProgram(name: string, path: string, isWindows: boolean): Promise<string | undefined> {
	const folders = [...path.split(delimiter), ...(isWindows ? [] : SYSTEM_FOLDERS)].filter((folder) => folder !== "");
	for (const folder of folders) {
		const candidate = join(folder, isWindows ? `${name}.exe` : name);
		try {
			await access(candidate, constants.X_OK);
			if ((await stat(candidate)).isFile()) return candidate;
		} catch {
			// Not here.
		}
	}
	return undefined;
}
