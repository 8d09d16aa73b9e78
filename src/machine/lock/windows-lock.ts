import { constants, mkdirSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, ok } from "../../base/result.ts";
import type { Lock } from "../../model/lock.ts";
import { heldFailure, removeNote, writeNote } from "./lock-note.ts";

/** libuv's flag for a share mode of 0: nobody else can open the file while it is open (UV_FS_O_EXLOCK of uv.h). */
const EXCLUSIVE = 0x1000_0000;

/** Answers of Windows to a second open: sharing violation and denied access, as libuv translates them. */
const heldCodes = new Set(["EBUSY", "EPERM", "EACCES"]);

/** A lock on Windows: a file opened for nobody else, which the kernel closes with its process however that ends. */
export function windowsLock(lockPath: string, processId: number): Lock {
	const notePath = `${lockPath}.txt`;
	return {
		take: async (what) => {
			mkdirSync(dirname(lockPath), { recursive: true });
			let handle: FileHandle;
			try {
				handle = await open(lockPath, constants.O_RDWR | constants.O_CREAT | EXCLUSIVE);
			} catch (error) {
				const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
				if (heldCodes.has(code)) return fail(heldFailure(notePath, lockPath));
				return fail({
					id: "internal-error",
					operation: "take the lock of the machine",
					operand: lockPath,
					message: `The system refused the lock: ${code}.`,
				});
			}
			writeNote(notePath, what, processId);
			return ok(async () => {
				removeNote(notePath);
				await handle.close();
			});
		},
	};
}
