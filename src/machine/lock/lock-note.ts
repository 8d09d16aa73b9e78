import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Failure } from "../../model/failure.ts";
import type { LockHolder } from "../../model/lock.ts";

/** Writes beside a lock who holds it: for people, never trusted. */
export function writeNote(path: string, what: string, processId: number): void {
	const holder: LockHolder = { processId, since: Date.now(), what };
	writeFileSync(path, `${JSON.stringify(holder)}\n`);
}

export function removeNote(path: string): void {
	rmSync(path, { force: true });
}

/** The failure of whoever comes second. A note that can't be read only makes the sentence shorter. */
export function heldFailure(notePath: string, operand: string): Failure {
	const holder = readNote(notePath);
	const who = holder === undefined ? "another process" : `${named(holder.processId)} (${holder.what})`;
	const since = holder === undefined ? [] : [`since ${new Date(holder.since).toISOString()}`];
	return {
		id: "lock-held",
		operation: "take the lock of the machine",
		operand,
		message: `The lock is held by ${who}.`,
		details: [...since, `the note beside the lock: ${notePath}`],
	};
}

/** 0 stands for a holder that did not say who it is. */
function named(processId: number): string {
	return processId === 0 ? "another process" : `process ${processId}`;
}

/** Who says that it holds the lock; undefined when nobody does. */
export function readNote(path: string): LockHolder | undefined {
	try {
		const note = JSON.parse(readFileSync(path, "utf8")) as Partial<LockHolder> | null;
		const whole =
			typeof note?.processId === "number" && typeof note.since === "number" && typeof note.what === "string";
		return whole ? (note as LockHolder) : undefined;
	} catch {
		return undefined;
	}
}
