import { unreachable } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { SealedDecision } from "../model/decision.ts";
import type { DurablePath } from "../model/disk.ts";
import type { SecretToRotate } from "../model/exposure.ts";
import type { Failure } from "../model/failure.ts";
import type { JournalLine, JournalRecord, NodeResult, Span } from "../model/journal.ts";
import type { Phase } from "../model/phase.ts";
import type { StatePlace } from "../model/ports.ts";
import type { ReleaseRecord } from "../model/release.ts";
import type { KeyPlace } from "../model/seal.ts";
import {
	type Course,
	enterGroup,
	enterLoop,
	framesAt,
	framesBehind,
	newCourse,
	noteChildVariable,
	noteVisit,
	visitKey,
} from "./frames.ts";
import { CLEARED_BY_RESTART } from "./restart-request.ts";

/** A step that was started and has not ended. */
export interface OpenStep {
	readonly span: Span;
	readonly type: string;
	readonly name: string;
	readonly decision?: SealedDecision;
	/** True from the moment its act may have begun. */
	readonly acted: boolean;
	/** True once the restart that it asked for is done and only its end is still to be recorded. */
	readonly restarted?: boolean;
	/** What it wants told then. */
	readonly notes?: readonly string[];
	/** True when a cut, not this process, ended it; also while another program had the machine and the step shall look what became of it. */
	readonly interrupted: boolean;
	/** Another program gave the machine back to it. */
	readonly handedBack?: true;
	/** Tries that failed and were not the last. */
	readonly failures: number;
	/** Choice of the operator for a step that was cut. */
	readonly operator?: "again" | "skip";
}

/** A variable as the journal holds it. */
export type VariableRecord = Extract<JournalRecord, { kind: "variable-set" }>;
/** A restart that was asked for. */
export type RestartAsked = Extract<JournalRecord, { kind: "restart-asked" }>;
/** What the boot image in the boot store is for now. */
export interface StagedBootImage {
	readonly entry: string;
	readonly previousDefault?: string;
	readonly held: boolean;
}

/** Name, code and success of the last step that really ran. */
export interface LastAction {
	readonly name: string;
	readonly code: number;
	readonly succeeded: boolean;
}

/**
 * Everything a run is, folded from its journal. Whoever folds owns it: its collections grow in place,
 * so that a step costs the same in a sequence of ten steps and of ten thousand.
 */
export interface RunState extends Course {
	readonly started?: Extract<JournalRecord, { kind: "run-started" }>;
	readonly open?: OpenStep;
	readonly variables: Map<string, VariableRecord>;
	/** Where the key of the run's secrets lies; absent while nothing was sealed. */
	readonly key?: KeyPlace;
	/** Every place where a key of this run was ever put. */
	readonly keys: KeyPlace[];
	/** Secrets that should be changed after the run, by folded name. */
	readonly exposed: Map<string, SecretToRotate>;
	readonly restart?: RestartAsked;
	/** True when the boot store was changed for that restart. */
	readonly restartArmed: boolean;
	/** The system in which the run goes on. */
	readonly phase?: Phase;
	/** Where the run's state lives, and on which disk that is. */
	readonly home?: Extract<JournalRecord, { kind: "homed" }>;
	/** Restarts that a step asked for and that are done. */
	readonly restartsDone: number;
	/** How often each visit of a node was restarted with `again`. */
	readonly restarts: Map<string, number>;
	/** What is held, and in which boot it was acquired. */
	readonly releases: Map<number, { readonly what: ReleaseRecord; readonly boot: string }>;
	readonly releaseCount: number;
	readonly content: Map<string, Extract<JournalRecord, { kind: "content-staged" }>>;
	readonly engine?: DurablePath;
	readonly bootImage?: StagedBootImage;
	/** True from the first time that the boot image was put on the disk: once it was removed it is needed no more. */
	readonly hadBootImage?: true;
	readonly firstBoot?: Extract<JournalRecord, { kind: "first-boot-registered" }>;
	readonly protectedPaths: DurablePath[];
	/** True once a certificate was granted and all that later systems need was put in place. */
	readonly settled: boolean;
	/** Boots in which the last gate before a destructive act was passed. */
	readonly certifiedFinal: Set<string>;
	/** An operator chose how to go on: what was proven before does not count for it any more. */
	readonly mustCertify: boolean;
	/** The operator typed the machine's serial number with the last choice. */
	readonly operatorConfirmed: boolean;
	/** True once a destructive act may have begun. */
	readonly pastNoReturn: boolean;
	readonly startsWithoutProgress: number;
	readonly boots: number;
	readonly lastBoot?: string;
	readonly lastAction?: LastAction;
	readonly currentAction?: string;
	/** Steps that have ended, with how; only the state is kept for each, so that a long run stays small. */
	readonly finishedSteps: Map<string, NodeResult["status"]>;
	/** The last failure that its author did not let pass. */
	readonly lastFailure?: { readonly node: string; readonly failure: Failure };
	readonly moved?: { readonly to: StatePlace; readonly generation: number };
	/** The logs of this ending were copied. */
	readonly logsCopied?: Extract<JournalRecord, { kind: "logs-copied" }>;
	readonly ended?: Extract<JournalRecord, { kind: "run-finished" }>;
}

/** A run of which nothing is known. */
export function emptyState(): RunState {
	return {
		...newCourse(),
		variables: new Map(),
		keys: [],
		exposed: new Map(),
		restarts: new Map(),
		restartsDone: 0,
		restartArmed: false,
		releases: new Map(),
		releaseCount: 0,
		content: new Map(),
		protectedPaths: [],
		settled: false,
		certifiedFinal: new Set(),
		mustCertify: false,
		operatorConfirmed: false,
		pastNoReturn: false,
		startsWithoutProgress: 0,
		boots: 0,
		finishedSteps: new Map(),
	};
}

function lastActionOf(name: string, result: NodeResult): LastAction | undefined {
	if (result.status === "done") return { name, code: 0, succeeded: true };
	if (result.status === "failed") return { name, code: result.failure.exitCode ?? 1, succeeded: false };
	return undefined;
}

/** A restart that its step could not bring about is asked for no longer: the step failed, or is tried again. */
function withoutRestartOf(state: RunState, span: Span): RunState {
	if (state.restart === undefined || state.restart.span.node !== span.node) return state;
	const { restart: _dropped, ...rest } = state;
	return { ...rest, restartArmed: false };
}

/** A variable that comes with a group is one of the child sequence which starts there, unless a loop sets it. */
function setVariable(state: RunState, record: VariableRecord): RunState {
	state.variables.set(foldCase(record.name), record);
	if (record.source === "loop" || record.node === undefined) return state;
	return { ...state, frames: noteChildVariable(state.frames, record.node) };
}

type NodeFinished = Extract<JournalRecord, { kind: "node-finished" }>;

function finishNode(state: RunState, record: NodeFinished): RunState {
	const { span, result } = record;
	const isOpenStep = state.open !== undefined && state.open.span.node === span.node;
	const { open } = state;
	if (result.status === "interrupted") {
		return isOpenStep && open !== undefined ? { ...state, open: { ...open, interrupted: true } } : state;
	}
	const { open: _closed, ...withoutOpen } = withoutRestartOf(state, span);
	noteVisit(state, span);
	const frames = framesBehind(state, record);
	const isStep = record.type !== "group";
	if (isStep) state.finishedSteps.set(span.node, result.status);
	const lastAction = isStep ? lastActionOf(record.name, result) : undefined;
	return {
		...(isOpenStep ? withoutOpen : withoutRestartOf(state, span)),
		frames,
		startsWithoutProgress: 0,
		...(lastAction === undefined ? {} : { lastAction }),
		...(isStep && result.status === "failed" && !result.ignored
			? { lastFailure: { node: span.node, failure: result.failure } }
			: {}),
	};
}

function startNode(state: RunState, record: Extract<JournalRecord, { kind: "node-started" }>): RunState {
	noteVisit(state, record.span);
	if (record.type === "group") return { ...state, frames: enterGroup(state, record.span) };
	const before = state.open?.span.node === record.span.node ? state.open : undefined;
	const fresh = {
		span: record.span,
		type: record.type,
		name: record.name,
		acted: false,
		interrupted: false,
		failures: before?.failures ?? 0,
	};
	// A step that was cut keeps its decision: it is never made again on resume.
	const open: OpenStep = before?.interrupted === true ? { ...before, span: record.span } : fresh;
	return { ...state, open, currentAction: record.name };
}

function countRestart(state: RunState, span: Span): void {
	state.restarts.set(visitKey(span), (state.restarts.get(visitKey(span)) ?? 0) + 1);
}

/** The step that the ended restart belongs to: `again` begins it afresh, `verify` has it look by its decision, `next` leaves only its end to be recorded. */
function endRestart(state: RunState, record: Extract<JournalRecord, { kind: "restart-done" }>): RunState {
	const { restart: asked, ...rest } = state;
	if (asked?.then === "again" || asked?.then === "verify") countRestart(state, record.span);
	const starts = asked?.then === "resume" ? {} : { startsWithoutProgress: 0 };
	const restartsDone = state.restartsDone + (asked?.then === "resume" && asked.requested !== true ? 0 : 1);
	const after = { ...rest, phase: record.into, restartArmed: false, restartsDone, ...starts };
	const { open } = state;
	if (open === undefined || asked === undefined || asked.then === "resume" || open.span.node !== record.span.node)
		return after;
	const notes = asked.notes === undefined ? {} : { notes: asked.notes };
	if (asked.then === "next") return { ...after, open: { ...open, restarted: true, ...notes } };
	if (asked.then === "verify") return { ...after, open: { ...open, interrupted: true, handedBack: true } };
	const { decision: _made, ...fresh } = open;
	return { ...after, open: { ...fresh, acted: false, interrupted: false } };
}

/** An act begins: what the operator permitted is used up by it. */
function startAct(state: RunState, record: Extract<JournalRecord, { kind: "act-started" }>): RunState {
	if (state.open === undefined) return state;
	const { operator: _used, handedBack: _back, ...open } = state.open;
	const pastNoReturn = state.pastNoReturn || record.destructive;
	return { ...state, open: { ...open, acted: true, interrupted: false }, pastNoReturn };
}

function failAttempt(state: RunState, record: Extract<JournalRecord, { kind: "attempt-failed" }>): RunState {
	const { open, ...rest } = withoutRestartOf(state, record.span);
	if (open === undefined) return state;
	const failures = open.failures + 1;
	return { ...rest, open: { ...open, acted: false, interrupted: false, failures }, startsWithoutProgress: 0 };
}

/** Another program is waited for no longer: the operator knows better what became of it. */
function withoutHandOver(state: RunState): RunState {
	if (state.restart?.handOver === undefined) return state;
	const { restart: _dropped, ...rest } = state;
	return { ...rest, restartArmed: false };
}

function operatorChoice(state: RunState, record: Extract<JournalRecord, { kind: "operator" }>): RunState {
	const { ended: _ended, logsCopied: _copied, ...before } = state;
	const running = { ...before, mustCertify: true, operatorConfirmed: record.confirmed === true };
	switch (record.choice) {
		case "from": {
			const { open: _open, restart: _restart, ...rest } = running;
			return { ...rest, frames: framesAt(state, record.node, 0), startsWithoutProgress: 0 };
		}
		case "again":
		case "skip":
			if (state.open === undefined) {
				const frames = framesAt(state, record.node, record.choice === "skip" ? 1 : 0);
				return { ...running, frames, startsWithoutProgress: 0 };
			}
			return {
				...withoutHandOver(running),
				open: { ...state.open, operator: record.choice },
				startsWithoutProgress: 0,
			};
		case "retry":
			return { ...running, startsWithoutProgress: 0 };
		case "stop":
			return state;
		default:
			return unreachable(record.choice);
	}
}

function noteExposure(state: RunState, record: Extract<JournalRecord, { kind: "secret-exposed" }>): void {
	const { name, why, where } = record;
	const folded = foldCase(name);
	const before = state.exposed.get(folded);
	const because = [...(before?.because ?? []), { why, ...(where === undefined ? {} : { where }) }];
	state.exposed.set(folded, { name: before?.name ?? name, because });
}

/** The state after one more record; the state given is used up. */
export function applyRecord(state: RunState, { record, boot }: Pick<JournalLine, "record" | "boot">): RunState {
	switch (record.kind) {
		case "run-started":
			return { ...emptyState(), started: record };
		case "boot-started":
			return {
				...state,
				phase: state.phase ?? record.phase,
				boots: state.boots + 1,
				lastBoot: boot,
				startsWithoutProgress: state.startsWithoutProgress + 1,
			};
		case "homed":
			// What was proven was proven for another place.
			state.certifiedFinal.clear();
			return { ...state, home: record };
		case "certificate":
			if (record.granted && record.final) state.certifiedFinal.add(boot);
			return record.granted ? { ...state, settled: true, mustCertify: state.mustCertify && !record.final } : state;
		case "loop-entered":
			return { ...state, frames: enterLoop(state, record) };
		case "node-started":
			return startNode(state, record);
		case "decided":
			return state.open === undefined ? state : { ...state, open: { ...state.open, decision: record.decision } };
		case "act-started":
			return startAct(state, record);
		case "attempt-failed":
			return failAttempt(state, record);
		case "variable-set":
			return setVariable(state, record);
		case "variable-kept":
			return state;
		case "key-placed":
			state.keys.push(record.key);
			return { ...state, key: record.key };
		case "secret-exposed":
			noteExposure(state, record);
			return state;
		case "acquired":
			state.releases.set(record.number, { what: record.what, boot });
			return { ...state, releaseCount: Math.max(state.releaseCount, record.number) };
		case "released":
			state.releases.delete(record.number);
			return state;
		case "content-staged":
			state.content.set(record.content, record);
			return { ...state, startsWithoutProgress: 0 };
		case "engine-staged":
			return { ...state, engine: record.place };
		case "boot-image-staged": {
			const previous = record.previousDefault === undefined ? {} : { previousDefault: record.previousDefault };
			return { ...state, bootImage: { entry: record.entry, held: false, ...previous }, hadBootImage: true };
		}
		case "boot-image-held":
			return state.bootImage === undefined ? state : { ...state, bootImage: { ...state.bootImage, held: true } };
		case "boot-image-removed": {
			const { bootImage: _removed, ...rest } = state;
			return rest;
		}
		case "first-boot-registered":
			return { ...state, firstBoot: record };
		case "protected":
			state.protectedPaths.push(record.path);
			return state;
		case "restart-asked":
			if (record.requested === true) for (const name of CLEARED_BY_RESTART) state.variables.delete(name);
			return { ...state, restart: record, restartArmed: false };
		case "restart-armed":
			return { ...state, restartArmed: true };
		case "restart-done":
			return endRestart(state, record);
		case "node-finished":
			return finishNode(state, record);
		case "operator":
			return operatorChoice(state, record);
		case "condition-tested":
		case "braked":
			return state;
		case "moved":
			return { ...state, moved: { to: record.to, generation: record.generation } };
		case "logs-copied":
			return { ...state, logsCopied: record };
		case "run-finished":
			return { ...state, ended: record };
		default:
			return unreachable(record);
	}
}

/** The run's state: the fold over all records. */
export function foldJournal(lines: Iterable<JournalLine>): RunState {
	let state = emptyState();
	for (const line of lines) state = applyRecord(state, line);
	return state;
}
