import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseRecord } from "../../../model/release.ts";

/** Name of the variable that marks every process that a machine of ours starts: its private folder. */
export const HELD_BY = "STEPPE_HELD_BY";
const FILE = "held.jsonl";

type Line = { readonly acquired: number; readonly what: ReleaseRecord } | { readonly released: number };

/**
 * What is attached to this computer for a machine that is deployed. The run's own journal can't tell it: it lies on a volume that must be
 * mounted before anybody can read it. Each line is durable before the thing is acquired.
 */
export class HeldLedger {
	readonly #path: string;
	#count: number;

	constructor(folder: string) {
		this.#path = join(folder, FILE);
		this.#count = readLines(this.#path).length;
	}

	/** Writes down what is about to be acquired; answers its number. */
	acquired(what: ReleaseRecord): number {
		const number = ++this.#count;
		this.#append({ acquired: number, what }, true);
		return number;
	}

	released(number: number): void {
		this.#append({ released: number }, false);
	}

	/** What is still held, newest first. */
	held(): readonly { readonly number: number; readonly what: ReleaseRecord }[] {
		const held = new Map<number, ReleaseRecord>();
		for (const line of readLines(this.#path)) {
			if ("released" in line) held.delete(line.released);
			else held.set(line.acquired, line.what);
		}
		return [...held].map(([number, what]) => ({ number, what })).reverse();
	}

	/** Everything is given back: the next line is the first. */
	clear(): void {
		rmSync(this.#path, { force: true });
		this.#count = 0;
	}

	#append(line: Line, isDurable: boolean): void {
		const file = openSync(this.#path, "a", 0o600);
		try {
			writeSync(file, `${JSON.stringify(line)}\n`);
			if (isDurable) fsyncSync(file);
		} finally {
			closeSync(file);
		}
	}
}

/** A torn last line stands for nothing that was acquired yet. */
function readLines(path: string): readonly Line[] {
	if (!existsSync(path)) return [];
	return readFileSync(path, "utf8")
		.split("\n")
		.flatMap((text): Line[] => {
			try {
				const line = JSON.parse(text) as Partial<Record<"acquired" | "released" | "what", unknown>> | null;
				const isLine = typeof line?.acquired === "number" || typeof line?.released === "number";
				return isLine ? [line as Line] : [];
			} catch {
				return [];
			}
		});
}

/** Processes that a machine with this private folder started and that still run. */
export function processesOf(folder: string, ownProcess: number): readonly number[] {
	const mark = `${HELD_BY}=${folder}`;
	return readdirSync("/proc").flatMap((name) => {
		const id = Number(name);
		if (!Number.isInteger(id) || id === ownProcess) return [];
		try {
			return readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(mark) ? [id] : [];
		} catch {
			// It ended meanwhile, or is not ours to read.
			return [];
		}
	});
}
