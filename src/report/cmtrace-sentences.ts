import { counted } from "../base/counted.ts";
import { unsignedCode } from "../base/exit-code.ts";
import { unreachable } from "../base/result.ts";
import type { Choice } from "../model/decision.ts";
import type { RunEvent } from "../model/event.ts";
import type { Failure } from "../model/failure.ts";
import type { NodeResult } from "../model/journal.ts";
import { describeOrigin, type LostValue } from "../model/variables.ts";
import { exitCodeWords, failureAim, failureLine } from "./failure-words.ts";
import { phaseName } from "./phase-name.ts";
import { rotateLines } from "./rotate-words.ts";

/** How CMTrace colours a record: 1 plain, 2 yellow, 3 red. */
export type LogType = 1 | 2 | 3;

/** One record of smsts.log before it gets its frame. */
export interface LogSentence {
	readonly text: string;
	readonly type: LogType;
	/** Part of the engine; `TSManager` when absent, as log readers expect it. */
	readonly component?: string;
}

/**
 * Turns events into the sentences of Configuration Manager's smsts.log, which monitoring and people's eyes search for, and into
 * our own for what it does not know. Remembers the open groups, because a failing group names its parent.
 */
export class CmtraceSentences {
	readonly #openGroups: string[] = [];

	/** The records for one event; progress is not logged. */
	of(event: RunEvent): readonly LogSentence[] {
		switch (event.kind) {
			case "run-started":
				return [plain(runStarted(event))];
			case "boot-started":
				return [
					plain(`Boot ${event.bootNumber} of this run. System: ${phaseName(event.phase)}. Machine: ${event.machine}`),
				];
			case "found":
				return [plain(`Found on start: ${event.message}`)];
			case "certificate":
				return certificate(event);
			case "group-started":
				this.#openGroups.length = event.depth;
				this.#openGroups[event.depth] = event.name;
				return [plain(`The group (${event.name}) has been successfully started`)];
			case "group-finished":
				return this.#groupFinished(event.name, event.depth, event.result);
			case "step-started":
				return [
					plain(
						`Start executing an instruction. Instruction name: '${event.name}'. Pointer: ${event.position}. ` +
							`Type: '${event.type}'. Disabled: 0`,
					),
				];
			case "step-decided":
				return [plain(`Decision: ${event.summary}`), ...event.choices.map((choice) => plain(choiceText(choice)))];
			case "step-progress":
				return [];
			case "condition-tested":
				return event.tests.map(({ depth, result, text }) =>
					plain(`${depth === 0 ? `Condition of ${event.name}: ` : "  ".repeat(depth)}${result}: ${text}`),
				);
			case "step-finished":
				return stepFinished(event.name, event.result);
			case "variable-set":
				return [plain(variableText(event))];
			case "variable-kept":
				return event.lost.map((lost) => plain(`The variable ${event.name} keeps its value; ${lostText(lost)}`));
			case "retrying":
				return [warn(`Retrying in ${event.waitMilliseconds} ms after a failure: ${failureLine(event.failure)}`)];
			case "restarting":
				return event.off === true
					? [plain(`Switching the machine off; it goes on in ${phaseName(event.into)}`)]
					: [plain(`Restarting the machine into ${phaseName(event.into)}`)];
			case "message":
				return [{ text: event.text, type: LOG_TYPES[event.level], component: event.component }];
			case "run-finished":
				return runFinished(event);
			default:
				return unreachable(event);
		}
	}

	#groupFinished(name: string, depth: number, result: NodeResult): readonly LogSentence[] {
		const parent = this.#openGroups[depth - 1];
		this.#openGroups.length = Math.min(this.#openGroups.length, depth);
		if (result.status === "done") return [plain(`The group (${name}) has completed`)];
		if (result.status === "skipped") return [plain(`Skipping the group (${name}): ${result.why}`)];
		if (result.status === "interrupted") return [warn(`The group (${name}) was interrupted: ${result.why}`)];
		if (result.ignored) return [warn(`The group (${name}) ignored the failure of an action; execution continues`)];
		const aborted = `The execution of the group (${name}) has failed and the execution has been aborted. An action failed.`;
		const upward = `Let the parent group (${parent}) decide whether to continue execution`;
		return parent === undefined ? [bad(aborted)] : [bad(aborted), plain(upward)];
	}
}

const LOG_TYPES = { information: 1, warning: 2, error: 3 } as const;

function plain(text: string): LogSentence {
	return { text, type: 1 };
}

function warn(text: string): LogSentence {
	return { text, type: 2 };
}

function bad(text: string): LogSentence {
	return { text, type: 3 };
}

function runStarted(event: Extract<RunEvent, { kind: "run-started" }>): string {
	const how = event.resumed
		? `continues (${event.finishedSteps} of ${counted(event.totalSteps, "step")} finished)`
		: `starts (${counted(event.totalSteps, "step")})`;
	return `Task sequence '${event.sequenceName}' ${how}. Run: ${event.runId}. Engine: Steppe ${event.engine}`;
}

function certificate(event: Extract<RunEvent, { kind: "certificate" }>): readonly LogSentence[] {
	const head = `Preflight for ${phaseName(event.phase)} ${event.granted ? "passed" : "refused the run; nothing was touched"}`;
	const items = event.items.flatMap((item): readonly LogSentence[] => {
		const remedy = item.remedy === undefined ? "" : ` Remedy: ${item.remedy}`;
		const type = item.state === "refused" ? 3 : item.state === "proven" ? 1 : 2;
		const text = `Preflight: ${item.what} (${item.node}): ${item.state}. ${item.how}${remedy}`;
		return [{ text, type }, ...(item.details ?? []).map((line): LogSentence => ({ text: line, type }))];
	});
	return [event.granted ? plain(head) : bad(head), ...items];
}

function choiceText(choice: Choice): string {
	const rejected = (choice.candidates ?? []).filter((candidate) => candidate.rejected !== undefined);
	const others = rejected.map((candidate) => `${candidate.name} (${candidate.rejected})`).join("; ");
	return `Chosen ${choice.what}: ${choice.chosen}, because ${choice.because}${others === "" ? "" : `. Not: ${others}`}`;
}

function stepFinished(name: string, result: NodeResult): readonly LogSentence[] {
	switch (result.status) {
		case "done":
			return [
				plain(`Successfully completed the action (${name}) with the exit win32 code 0`),
				...(result.notes ?? []).map((note) => plain(`${name}: ${note}`)),
			];
		case "skipped":
			return [plain(`Skipping the action (${name}): ${result.why}`)];
		case "interrupted":
			return [warn(`The action (${name}) was interrupted: ${result.why}`)];
		case "failed":
			return failed(name, result.failure, result.ignored);
		default:
			return unreachable(result);
	}
}

/** The field's sentence first, then all that the record knows, in one record so that it stays together when the log is filtered. */
function failed(name: string, failure: Failure, ignored: boolean): readonly LogSentence[] {
	const code =
		failure.exitCode === undefined
			? failure.id
			: unsignedCode(failure.exitCode).toString(16).toUpperCase().padStart(8, "0");
	const source = failure.exitCode === undefined ? "Steppe" : "Windows";
	const lines = [
		`Failure ${failure.id}: ${failureAim(failure)}`,
		failure.message,
		...(failure.exitCode === undefined ? [] : [`Exit code: ${exitCodeWords(failure.exitCode, failure.operand)}`]),
		...(failure.command === undefined ? [] : [`Command: ${failure.command}`]),
		...(failure.details ?? []),
		...(failure.output ?? []).map((line) => `| ${line}`),
		...(failure.outputFile === undefined ? [] : [`Whole output: ${failure.outputFile}, beside this log`]),
	];
	const sentences = [
		bad(`Failed to run the action: ${name}. ${failure.message} (Error: ${code}; Source: ${source})`),
		bad(lines.join("\n")),
	];
	return ignored
		? [...sentences, warn(`The failure of the action (${name}) is ignored; execution continues`)]
		: sentences;
}

function variableText({ name, value, source, origin }: Extract<RunEvent, { kind: "variable-set" }>): string {
	const where = origin === undefined ? "" : ` ${describeOrigin(origin)}`;
	return `Set a global environment variable ${name}=${value} (source: ${source}${where})`;
}

function lostText({ source, origin, value }: LostValue): string {
	const where = origin === undefined ? "" : ` ${describeOrigin(origin)}`;
	return `${source}${where} wanted ${value ?? "a secret value"}`;
}

function runFinished(event: Extract<RunEvent, { kind: "run-finished" }>): readonly LogSentence[] {
	return [...rotateLines(event.rotate).map((line) => warn(line)), ...ending(event)];
}

function ending(event: Extract<RunEvent, { kind: "run-finished" }>): readonly LogSentence[] {
	if (event.succeeded) return [plain(`Task sequence finished successfully after ${event.milliseconds} ms`)];
	if (event.cancelled) return [warn(`Task sequence cancelled after ${event.milliseconds} ms`)];
	const why = event.failure === undefined ? [] : [bad(failureLine(event.failure))];
	return [bad("Task Sequence Engine failed! Code: enExecutionFail"), ...why];
}
