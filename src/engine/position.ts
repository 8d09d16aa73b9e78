import type { Frame } from "./frames.ts";

/** The path of the child that is due, as numbers from 1. */
export function positionOf(frames: readonly Frame[]): readonly number[] {
	const top = frames.at(-1);
	if (top === undefined) return [];
	return [...(top.group === "" ? [] : top.group.split(".").map(Number)), top.next + 1];
}

/** True when a node lies before the position: it was run or passed over. Groups that hold the position are not behind it. */
export function isBehind(node: string, position: readonly number[]): boolean {
	const path = node.split(".").map(Number);
	for (let index = 0; index < Math.min(path.length, position.length); index++) {
		const difference = (path[index] ?? 0) - (position[index] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}

/** Iterations that are still to come in each loop that is open, by its group. */
export function iterationsLeft(frames: readonly Frame[]): ReadonlyMap<string, number> {
	const left = new Map<string, number>();
	for (const { group, loop } of frames) if (loop !== undefined) left.set(group, loop.values.length - loop.iteration);
	return left;
}
