import type { Frame } from "./run-state.ts";

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
