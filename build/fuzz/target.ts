/** How a reader took one case. */
export type Verdict = "accepted" | "refused";

/** A reader of what people, disks and networks send. */
export interface FuzzTarget {
	readonly name: string;
	/** What is fed to it, in words. */
	readonly feeds: string;
	/** Sound inputs that cases are made from. */
	readonly seeds: () => readonly Uint8Array[];
	/**
	 * Reads a case. A refusal must be located and worded: it throws `Wrong` when one is not, or when something else is not as promised.
	 * Any other exception is a crash.
	 */
	readonly read: (bytes: Buffer) => Promise<Verdict> | Verdict;
	/** Cases cost so much that only one in so many rounds is made. */
	readonly every?: number;
}

/** A promise that was not kept. */
export class Wrong extends Error {}

/** Refuses a refusal that says nothing. */
export function worded(message: string | undefined): void {
	if (message === undefined || message.trim().length < 3) throw new Wrong("the refusal says nothing");
}
