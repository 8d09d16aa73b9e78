import { renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";

/** How often a name that another program of the host (a virus scanner) holds is tried again. */
const ATTEMPTS = 20;
/** Milliseconds between two attempts. */
const WAIT = 25;

/** Does something to a name of the host, again while Windows says that somebody else has the file open. */
function persistently(action: () => void): void {
	for (let attempt = 1; ; attempt++) {
		try {
			action();
			return;
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : undefined;
			if (attempt === ATTEMPTS || (code !== "EPERM" && code !== "EBUSY")) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
		}
	}
}

/** Replaces a file of the host: whoever reads finds the old text or the new one. */
export function replaceFile(path: string, text: string): void {
	writeFileSync(`${path}.new`, text);
	persistently(() => renameSync(`${path}.new`, path));
}

export function renameOnHost(from: string, to: string): void {
	persistently(() => renameSync(from, to));
}

export function unlinkOnHost(path: string): void {
	persistently(() => unlinkSync(path));
}

export function removeFolderOnHost(path: string): void {
	persistently(() => rmdirSync(path));
}
