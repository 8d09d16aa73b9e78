import type { Result } from "../base/result.ts";
import type { Failure } from "./failure.ts";

/** Who holds the lock. */
export interface LockHolder {
	readonly processId: number;
	readonly since: number;
	readonly what: string;
}
/** One engine per machine: a lock held by the operating system, freed when its process ends. */
export interface Lock {
	/** Takes the lock; answers how to free it, or fails with `lock-held` naming the holder. */
	take(what: string): Promise<Result<() => Promise<void>, Failure>>;
}
