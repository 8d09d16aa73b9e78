import { done, fail, ok, type Result } from "../base/result.ts";
import type { Failure } from "../model/failure.ts";
import type { NodeResult, Span } from "../model/journal.ts";
import type { ChildVariable, GroupNode } from "../model/sequence.ts";
import { variableValue } from "../model/variables.ts";
import { expandText } from "../sequence/expand.ts";
import { type ListItem, readNumberedList } from "../sequence/numbered-list.ts";
import { testCondition, untestable } from "./conditions.ts";
import { failure } from "./failures.ts";
import { nextVisit } from "./frames.ts";
import { isLoop, type LoopNode, type NextAction } from "./next.ts";
import type { Run } from "./run.ts";
import { loopSealName, openText, sealText } from "./run-key.ts";
import { depthOf } from "./run-step.ts";
import { staysInChild } from "./variable-table.ts";

/** More iterations are taken for a mistake. */
const LONGEST_LIST = 1000;

/** Enters a group, a loop or a child sequence, or passes it over: its condition is tested once (engine.md §2). */
export async function enterGroup(run: Run, node: GroupNode): Promise<void> {
	const span = newSpan(run, node);
	const verdict =
		node.disabled || node.condition === undefined ? undefined : await testCondition(run, node, node.condition, span);
	if (verdict?.known === false) return failGroup(run, node, span, untestable(node, verdict.because));
	if (node.disabled) return closeGroup(run, node, span, { status: "skipped", why: "it is disabled" });
	if (verdict?.value === false) {
		const why = `its condition is not met: ${verdict.explanation}`;
		return closeGroup(run, node, span, { status: "skipped", why });
	}
	if (isLoop(node)) return takeList(run, node);
	run.journal.append({ kind: "node-started", span, type: "group", name: node.name });
	run.parts.emit({ kind: "group-started", span, name: node.name, depth: depthOf(node.id) });
	if (node.child !== undefined) run.say(`The task sequence "${node.child.name}" (${node.child.file}) has started.`);
}

/** Takes the values of a loop, once; each is run through as it is now, whatever the steps inside change. */
export async function takeList(run: Run, node: LoopNode): Promise<void> {
	const span = newSpan(run, node);
	const { list } = node.forEach;
	const read = readList(run, node);
	if (!read.ok) return failGroup(run, node, span, read.error);
	if (read.value.length === 0) {
		return closeGroup(run, node, span, { status: "skipped", why: `the list ${list} has no first value` });
	}
	const secret = read.value.some(({ name }) => run.isSecret(name));
	const values: string[] = [];
	for (const { value } of read.value) {
		const kept = secret ? await sealText(run, value, loopSealName(node.id)) : ok(value);
		if (!kept.ok) return failGroup(run, node, span, kept.error);
		values.push(kept.value);
	}
	run.journal.append({ kind: "loop-entered", span, list, values, secret });
	run.say(`${node.name} runs ${values.length === 1 ? "once" : `${values.length} times`}, for each value of ${list}.`);
}

function readList(run: Run, { name, forEach: { list } }: LoopNode): Result<readonly ListItem[], Failure> {
	const read = readNumberedList(list, run.lookup);
	const refuse = (message: string) =>
		fail(failure("input-invalid", `read the list ${list}`, message, { operand: name }));
	if (!read.known) return refuse(read.because);
	if (read.value.kind === "ambiguous") {
		return refuse(`Both ${read.value.names.join(" and ")} have values: which list is meant can't be told.`);
	}
	const { items } = read.value;
	return items.length > LONGEST_LIST ? refuse(`It has more than ${LONGEST_LIST} values.`) : ok(items);
}

/** Sets the variable of the iteration, from the list as it was taken, and opens the iteration. */
export async function beginIteration(run: Run, node: LoopNode, iteration: number): Promise<Result<void, Failure>> {
	const loop = run.journal.state.frames.at(-1)?.loop;
	const kept = loop?.values[iteration - 1] ?? "";
	const value = loop?.secret === true ? await openText(run, kept, loopSealName(node.id)) : ok(kept);
	if (!value.ok) return value;
	const change = { name: node.forEach.variable, value: variableValue(value.value, loop?.secret === true) };
	const set = await run.setVariable(change, "loop", node.id);
	if (!set.ok) return set;
	const span = newSpan(run, node);
	const name = `${node.name} (${iteration} of ${loop?.values.length ?? iteration})`;
	run.journal.append({ kind: "node-started", span, type: "group", name });
	run.parts.emit({ kind: "group-started", span, name, depth: depthOf(node.id) });
	return done;
}

/** A variable of a child sequence, when it starts. What a collection, the machine or the operator gave stays. */
export async function setChildVariable(
	run: Run,
	node: GroupNode,
	{ name, value, secret }: ChildVariable,
): Promise<Result<void, Failure>> {
	const present = run.variables.get(name);
	if (present !== undefined && staysInChild(present.source)) {
		run.say(`${name} of ${node.name} stays: the ${present.source} gave it.`);
		return run.setVariable({ name, value: present.value }, present.source, node.id);
	}
	const expanded = expandText(value, run.lookup, run.isSecret);
	for (const missing of expanded.undefinedNames)
		run.say(`The variable ${name} uses %${missing}%, which has no value.`, "warning");
	const text = expanded.value.known ? expanded.value.value : value;
	return run.setVariable({ name, value: variableValue(text, secret || expanded.secret) }, "sequence", node.id);
}

/** Closes a group, a child sequence or an iteration. */
export function leaveGroup(run: Run, { node, failure: failed }: Extract<NextAction, { kind: "leave-group" }>): void {
	const visit = run.journal.state.frames.at(-1)?.visit ?? 1;
	const span = { node: node.id, visit, attempt: 1 };
	if (failed === undefined) closeGroup(run, node, span, { status: "done" });
	else failGroup(run, node, span, failed);
}

function failGroup(run: Run, node: GroupNode, span: Span, failed: Failure): void {
	closeGroup(run, node, span, { status: "failed", failure: failed, ignored: node.continueOnError });
}

function closeGroup(run: Run, node: GroupNode, span: Span, result: NodeResult): void {
	const loop = run.journal.state.frames.at(-1);
	const isIteration = loop?.group === node.id && loop.loop?.isOpen === true;
	const name = isIteration ? `${node.name} (${loop.loop?.iteration} of ${loop.loop?.values.length})` : node.name;
	run.journal.append({ kind: "node-finished", span, result, type: "group", name });
	run.parts.emit({ kind: "group-finished", span, name, depth: depthOf(node.id), result });
	const wasOpen = result.status === "done" || result.status === "failed";
	if (node.child !== undefined && wasOpen)
		run.say(`The task sequence "${node.child.name}" has ended: ${result.status}.`);
}

function newSpan(run: Run, { id }: GroupNode): Span {
	return { node: id, visit: nextVisit(run.journal.state, id), attempt: 1 };
}
