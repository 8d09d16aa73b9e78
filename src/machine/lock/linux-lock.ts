import { createHash } from "node:crypto";
import { createServer, type Server } from "node:net";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { Lock } from "../../model/lock.ts";
import { heldFailure, removeNote, writeNote } from "./lock-note.ts";

/**
 * A lock on Linux: a socket in the abstract name space, which the kernel frees with its process however that ends (unix(7)).
 * `identity` names what is locked (a machine's folder, or its id); `notePath` is the text file that says who holds it, by `processId`.
 */
export function linuxLock(identity: string, notePath: string, processId: number): Lock {
	const name = `\0steppe-${createHash("sha256").update(identity).digest("hex").slice(0, 32)}`;
	return {
		take: async (what) => {
			const server = await listen(name);
			if (server.ok) {
				writeNote(notePath, what, processId);
				return ok(async () => {
					removeNote(notePath);
					await close(server.value);
				});
			}
			if (server.error === "EADDRINUSE") return fail(heldFailure(notePath, identity));
			return fail(unusable(identity, server.error));
		},
	};
}

function unusable(identity: string, code: string): Failure {
	return {
		id: "internal-error",
		operation: "take the lock of the machine",
		operand: identity,
		message: `The system refused the lock: ${code}.`,
	};
}

function listen(name: string): Promise<Result<Server, string>> {
	return new Promise((resolve) => {
		const server = createServer((socket) => socket.destroy());
		server.once("error", (error: NodeJS.ErrnoException) => resolve(fail(error.code ?? error.message)));
		// The lock never keeps a process alive that has nothing else to do.
		server.listen({ path: name }, () => resolve(ok(server.unref())));
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
	});
}
