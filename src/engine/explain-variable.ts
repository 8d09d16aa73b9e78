import { foldCase } from "../base/windows-path.ts";
import type { JournalLine, JournalRecord } from "../model/journal.ts";
import type { LostValue, VariableOrigin, VariableSource } from "../model/variables.ts";
import { CLEARED_BY_RESTART } from "./restart-request.ts";

/** One change of a variable, as the journal has it. */
export interface VariableChangeTold {
	/** Number of the journal record, from 1. */
	readonly record: number;
	/** Which start of the machine it was, from 1. */
	readonly boot: number;
	/** Milliseconds since 1970; for reports only. */
	readonly time: number;
	readonly source: VariableSource;
	/** Collection, machine or rule, with its file. */
	readonly origin?: VariableOrigin;
	/** Id of the node that set it, and the name under which that node was started last. */
	readonly node?: string;
	readonly nodeName?: string;
	/** The new value; absent when the variable was deleted and when it is secret. A place holds the letter of that time. */
	readonly value?: string;
	readonly secret: boolean;
	readonly deleted: boolean;
	/** What weaker sources wanted at this moment, strongest first, and what rules wanted while this value counted. */
	readonly lost: readonly LostValue[];
}

/** Where a variable's value came from. */
export interface VariableExplanation {
	/** As first written. */
	readonly name: string;
	/** The change that counts now: the last one. `deleted` there means that the variable has no value. */
	readonly now: VariableChangeTold;
	/** All changes before it, oldest first: each was replaced by the next. */
	readonly earlier: readonly VariableChangeTold[];
}

/**
 * Answers from the journal alone who gave a variable its value, when, what it was before and which others lost. Pure; `lines` are those
 * of one journal, in order. Undefined for a variable that the journal never names: built-ins such as `_SMSTSMake` are bound anew at each
 * start and are not journaled. Values of secrets are never told.
 */
export function explainVariable(lines: Iterable<JournalLine>, name: string): VariableExplanation | undefined {
	const folded = foldCase(name);
	const names = new Map<string, string>();
	const changes: VariableChangeTold[] = [];
	let boot = 0;
	let spelling: string | undefined;
	for (const { sequence, time, record } of lines) {
		if (record.kind === "boot-started") boot++;
		else if (record.kind === "node-started") names.set(record.span.node, record.name);
		const last = changes.at(-1);
		if (record.kind === "variable-kept" && foldCase(record.name) === folded && last !== undefined) {
			changes[changes.length - 1] = { ...last, lost: withoutRepetition([...last.lost, ...record.lost]) };
		}
		const change = changeIn(record, folded);
		if (change === undefined) continue;
		spelling ??= record.kind === "variable-set" ? record.name : name;
		const nodeName = change.node === undefined ? undefined : names.get(change.node);
		changes.push({ record: sequence, boot, time, ...change, ...(nodeName === undefined ? {} : { nodeName }) });
	}
	const now = changes.at(-1);
	return now === undefined ? undefined : { name: spelling ?? name, now, earlier: changes.slice(0, -1) };
}

/** Rules that run again want the same again. */
function withoutRepetition(lost: readonly LostValue[]): readonly LostValue[] {
	return [...new Map(lost.map((each) => [JSON.stringify(each), each])).values()];
}

function changeIn(
	record: JournalRecord,
	folded: string,
): Omit<VariableChangeTold, "record" | "boot" | "time" | "nodeName"> | undefined {
	if (record.kind === "restart-asked") {
		if (record.requested !== true || !CLEARED_BY_RESTART.includes(folded)) return undefined;
		return { source: "engine", node: record.span.node, secret: false, deleted: true, lost: [] };
	}
	if (record.kind !== "variable-set" || record.resealed === true || foldCase(record.name) !== folded) return undefined;
	const { source, origin, node, secret, value, lost } = record;
	return {
		source,
		secret,
		deleted: value === undefined,
		lost: lost ?? [],
		...(origin === undefined ? {} : { origin }),
		...(node === undefined ? {} : { node }),
		...(value === undefined || secret ? {} : { value }),
	};
}
