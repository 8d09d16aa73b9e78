import type { Failure } from "../model/failure.ts";
import type { JournalRecord, Span } from "../model/journal.ts";

/** Position inside one group: the root has the empty id. */
export interface Frame {
	readonly group: string;
	/** 0-based index of the child that is due. */
	readonly next: number;
	/** Set when a child failed and was not ignored: the rest is not run. */
	readonly failure?: Failure;
	/** Visit of the group; of a loop, that of the present iteration. */
	readonly visit: number;
	/** Variables of a child sequence that are set already. */
	readonly variablesSet: number;
	readonly loop?: LoopState;
}

/** How far a loop came. */
export interface LoopState {
	/** Base name of the list variable. */
	readonly list: string;
	readonly values: readonly string[];
	/** True when the values are sealed. */
	readonly secret: boolean;
	/** The present iteration, from 1; 0 before the first. */
	readonly iteration: number;
	/** True while an iteration is open. */
	readonly isOpen: boolean;
}

/** Where a run stands in its tree. The tables grow in place. */
export interface Course {
	/** The groups that are open, outermost first. */
	readonly frames: readonly Frame[];
	/** How often each node was entered; each iteration enters its loop once. */
	readonly visits: Map<string, number>;
	/** Loops that are open or failed: whoever goes on from a node inside goes on in the same iteration. */
	readonly loops: Map<string, LoopState>;
}

type Finished = Extract<JournalRecord, { kind: "node-finished" }>;
type LoopEntered = Extract<JournalRecord, { kind: "loop-entered" }>;

/** The course of a run that has not begun. */
export function newCourse(): Course {
	return { frames: [frameOf("", 1)], visits: new Map(), loops: new Map() };
}

function frameOf(group: string, visit: number): Frame {
	return { group, next: 0, visit, variablesSet: 0 };
}

/** Notes that a visit of a node has begun. */
export function noteVisit({ visits }: Course, { node, visit }: Span): void {
	visits.set(node, Math.max(visit, visits.get(node) ?? 0));
}

/** The visit that a node begins when it is entered now. */
export function nextVisit({ visits }: Pick<Course, "visits">, node: string): number {
	return (visits.get(node) ?? 0) + 1;
}

/** A visit as the key of a table. */
export function visitKey({ node, visit }: Pick<Span, "node" | "visit">): string {
	return `${node} ${visit}`;
}

/** The values of a loop are known: it stands before its first iteration, or where somebody goes on inside. */
export function enterLoop(course: Course, { span, list, values, secret, resealed }: LoopEntered): readonly Frame[] {
	const { frames, loops } = course;
	if (resealed === true) return resealLoop(course, span.node, values);
	const loop = { list, values, secret, iteration: 0, isOpen: false };
	loops.set(span.node, loop);
	const top = frames.at(-1);
	if (top?.group === span.node) return [...frames.slice(0, -1), { ...top, loop }];
	return [...frames, { ...frameOf(span.node, span.visit), loop }];
}

/** The same values, sealed for another place: nothing else of the loop changes. */
function resealLoop({ frames, loops }: Course, node: string, values: readonly string[]): readonly Frame[] {
	const present = loops.get(node);
	if (present !== undefined) loops.set(node, { ...present, values });
	return frames.map((frame) =>
		frame.group === node && frame.loop !== undefined ? { ...frame, loop: { ...frame.loop, values } } : frame,
	);
}

/** A group is entered, or the next iteration of the innermost loop. */
export function enterGroup({ frames, loops }: Course, { node, visit }: Span): readonly Frame[] {
	const top = frames.at(-1);
	if (top?.group !== node || top.loop === undefined) return [...frames, frameOf(node, visit)];
	const loop = { ...top.loop, iteration: top.loop.iteration + 1, isOpen: true };
	loops.set(node, loop);
	return [...frames.slice(0, -1), { ...top, visit, loop }];
}

/** One more variable of the child sequence that is starting is set. */
export function noteChildVariable(frames: readonly Frame[], group: string): readonly Frame[] {
	const top = frames.at(-1);
	if (top === undefined || top.group !== group) return frames;
	return [...frames.slice(0, -1), { ...top, variablesSet: top.variablesSet + 1 }];
}

/** The frames after a node has ended: the next iteration of its loop is due, or what stands behind it. */
export function framesBehind({ frames, loops }: Course, { span, result }: Finished): readonly Frame[] {
	const left = [...frames];
	const own = left.at(-1)?.group === span.node ? left.pop() : undefined;
	// A loop that failed keeps its place for whoever tries again.
	if (own?.loop !== undefined && result.status === "done") {
		const loop = { ...own.loop, isOpen: false };
		if (loop.iteration < loop.values.length) {
			loops.set(span.node, loop);
			return [...left, { ...own, next: 0, loop }];
		}
		loops.delete(span.node);
	}
	const top = left.pop();
	if (top === undefined) return left;
	const failure = result.status === "failed" && !result.ignored ? result.failure : top.failure;
	return [...left, { ...top, next: indexOf(span.node) + 1, ...(failure === undefined ? {} : { failure }) }];
}

/** Position of a node among its siblings, 0-based. */
function indexOf(node: string): number {
	return Number(node.slice(node.lastIndexOf(".") + 1)) - 1;
}

/** The frames that make a node the due one, or the one `behind` places after it. */
export function framesAt({ visits, loops }: Course, node: string, behind: 0 | 1): readonly Frame[] {
	const parts = node.split(".");
	return parts.map((part, depth) => {
		const next = Number(part) - 1 + (depth === parts.length - 1 ? behind : 0);
		const group = parts.slice(0, depth).join(".");
		const entered = visits.get(group);
		const loop = loops.get(group);
		return {
			...{ group, next, visit: entered ?? 1 },
			// A child sequence that was entered before has its variables; one that is jumped into gets them now.
			variablesSet: entered === undefined ? 0 : Number.MAX_SAFE_INTEGER,
			...(loop === undefined || loop.iteration === 0 ? {} : { loop: { ...loop, isOpen: true } }),
		};
	});
}
