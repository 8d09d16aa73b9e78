import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** One line of the table. `met` is undefined where there is no budget. */
export interface Row {
	readonly what: string;
	readonly measured: string;
	readonly budget: string;
	readonly met?: boolean;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((left, right) => left - right);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
	return (upper + lower) / 2;
}

/** Median milliseconds of each work, taken in turns so that a slow moment of the computer meets all of them. */
export async function inTurns(times: number, works: readonly (() => unknown)[]): Promise<readonly number[]> {
	const all: number[][] = works.map(() => []);
	for (let turn = 0; turn < times; turn++) {
		for (const [index, work] of works.entries()) {
			const started = performance.now();
			await work();
			all[index]?.push(performance.now() - started);
		}
	}
	return all.map(median);
}

/** Runs a program to its end; throws when it fails. */
export function runProgram(program: string, args: readonly string[]): void {
	const { status, error, stderr } = spawnSync(program, args, { stdio: ["ignore", "ignore", "pipe"] });
	if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? `${status}: ${stderr}`}`);
}

/** Runs a program and answers the largest resident memory of any one of its processes, in bytes. Linux only. */
export async function peakMemory(program: string, args: readonly string[], cwd: string): Promise<number> {
	const child = spawn(program, args, { cwd, stdio: "ignore" });
	const ended = new Promise<number | null>((done) => child.on("close", done));
	let peak = 0;
	while (child.exitCode === null && child.signalCode === null) {
		for (const id of [child.pid, ...childrenOf(child.pid)]) peak = Math.max(peak, highWater(id));
		await setTimeout(10);
	}
	const exitCode = await ended;
	if (exitCode !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${exitCode}`);
	return peak;
}

function childrenOf(id: number | undefined): readonly number[] {
	return readProc(`/proc/${id}/task/${id}/children`).split(" ").filter(Boolean).map(Number);
}

function highWater(id: number | undefined): number {
	return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readProc(`/proc/${id}/status`))?.[1] ?? 0) * 1024;
}

/** A process may end between two looks at it. */
function readProc(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

/** A row with a number that must not exceed its budget. */
export function limited(what: string, value: number, budget: number, show: (value: number) => string): Row {
	return { what, measured: show(value), budget: `≤ ${show(budget)}`, met: value <= budget };
}

export const asTimes = (value: number): string => `${value.toFixed(2)} ×`;
export const asMilliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
export const asSeconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
export const asMegabytes = (value: number): string => `${Math.round(value / 1_000_000)} MB`;
