import { mutate, Numbers } from "./mutate.ts";
import type { FuzzTarget } from "./target.ts";

/** A case that broke a promise, and how to make it again. */
export interface BrokenCase {
	readonly target: string;
	readonly seed: number;
	readonly why: string;
	readonly bytes: Buffer;
}

/** What became of a target's cases. */
export interface TargetResult {
	readonly target: FuzzTarget;
	cases: number;
	accepted: number;
	refused: number;
	/** Longest single case, in milliseconds. */
	slowestMilliseconds: number;
	readonly broken: BrokenCase[];
}

/** A case that takes longer has found no end, or nearly none. */
const SLOWEST_MILLISECONDS = 20_000;

/** Reads one case made from its number: the same number makes the same case. */
export async function runCase(
	target: FuzzTarget,
	seeds: readonly Uint8Array[],
	seed: number,
	result: TargetResult,
): Promise<void> {
	const numbers = new Numbers(seed);
	const bytes = mutate(numbers.pick(seeds), numbers);
	const broken = (why: string) => result.broken.push({ target: target.name, seed, why, bytes });
	const begun = performance.now();
	result.cases++;
	try {
		const verdict = await target.read(bytes);
		result[verdict]++;
	} catch (cause) {
		broken(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
	}
	const milliseconds = performance.now() - begun;
	result.slowestMilliseconds = Math.max(result.slowestMilliseconds, milliseconds);
	if (milliseconds > SLOWEST_MILLISECONDS) broken(`took ${Math.round(milliseconds)} ms`);
}

/** A result without cases. */
export function noResult(target: FuzzTarget): TargetResult {
	return { target, cases: 0, accepted: 0, refused: 0, slowestMilliseconds: 0, broken: [] };
}

/** Takes targets by turns until the time is over; `onRound` hears of each round. */
export async function runTargets(
	targets: readonly FuzzTarget[],
	firstSeed: number,
	milliseconds: number,
	onRound: (results: readonly TargetResult[]) => void = () => {},
): Promise<readonly TargetResult[]> {
	const results = targets.map(noResult);
	const seeds = targets.map((target) => target.seeds());
	const end = performance.now() + milliseconds;
	for (let round = 0; performance.now() < end; round++) {
		for (const [index, target] of targets.entries()) {
			const result = results[index];
			if (result === undefined || round % (target.every ?? 1) !== 0) continue;
			await runCase(target, seeds[index] ?? [], firstSeed + round, result);
		}
		onRound(results);
	}
	return results;
}
