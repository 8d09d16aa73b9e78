import type { EngineEnd } from "../../src/engine/parts.ts";
import type { CertificateItem } from "../../src/model/certificate.ts";
import type { Choice } from "../../src/model/decision.ts";
import type { RunEvent } from "../../src/model/event.ts";
import type { Failure } from "../../src/model/failure.ts";
import type { NodeResult } from "../../src/model/journal.ts";
import type { RehearsalResult } from "../power/rig.ts";

/** What differs from one rehearsal to the next is taken out, long hashes are shortened. */
export function normalize(text: string): string {
	return (
		text
			.replace(/(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/gi, "<guid>")
			// The folder of copied logs.
			.replace(/<guid>_\d{8}-\d{6}/g, "<guid>_<time>")
			// The stand-in for the engine grows with the project's own package.json.
			.replace(/the engine [\d.]+ [KMG]?i?B/g, "the engine <size>")
			.replace(/\b([0-9a-f]{8})[0-9a-f]{32,56}\b/g, "$1…")
			.replace(/\/\S*\/steppe-power-\w+/g, "<folder>")
	);
}

function failureLines(failure: Failure): readonly string[] {
	const { id, operation, operand, message, exitCode, command, output = [], details = [] } = failure;
	const aim = operand === undefined ? operation : `${operation}: ${operand}`;
	return [
		`[${id}] ${aim}`,
		`  ${message}`,
		...(exitCode === undefined ? [] : [`  exit code ${exitCode}`]),
		...(command === undefined ? [] : [`  command ${command}`]),
		...output.map((line) => `  | ${line}`),
		...details.map((line) => `  - ${line}`),
	];
}

function indented(lines: readonly string[], by = "  "): readonly string[] {
	return lines.map((line) => `${by}${line}`);
}

function resultLines(head: string, result: NodeResult): readonly string[] {
	switch (result.status) {
		case "done":
			return [`${head}: done`, ...indented(result.notes ?? [], "  note: ")];
		case "skipped":
		case "interrupted":
			return [`${head}: ${result.status}: ${result.why}`];
		case "failed": {
			const how = result.ignored ? "failed, ignored" : "failed";
			return [`${head}: ${how}`, ...indented(failureLines(result.failure))];
		}
	}
}

function choiceLines({ what, chosen, because, candidates = [] }: Choice): readonly string[] {
	const rejected = candidates.filter((each) => each.rejected !== undefined);
	return [`${what}: ${chosen} (${because})`, ...rejected.map((each) => `  not ${each.name}: ${each.rejected}`)];
}

function itemLine({ subject, state, what, node, phase, how: said, remedy }: CertificateItem): string {
	// Journal and engine are of another size with each change of the project.
	const how = subject === "space" && state === "proven" ? said.replace(/[\d.]+ [KMG]?i?B/g, "<size>") : said;
	const help = state === "proven" || remedy === undefined ? "" : ` → ${remedy}`;
	return `  ${state} ${what} (${node || "start"}, ${phase}): ${how}${help}`;
}

/** One event as lines, without indentation; none for what does not matter. */
function eventLines(event: RunEvent): readonly string[] {
	switch (event.kind) {
		case "run-started": {
			const how = event.resumed ? `goes on, ${event.finishedSteps} of ${event.totalSteps} done` : `${event.totalSteps}`;
			return [`run "${event.sequenceName}": steps: ${how}`];
		}
		case "boot-started":
			return ["", `boot ${event.bootNumber}: ${event.phase} on ${event.machine}`];
		case "found":
			return [`found: ${event.message}`];
		case "certificate": {
			const head = `certificate for ${event.phase}: ${event.granted ? "granted" : "refused"}`;
			return [head, ...event.items.map(itemLine)];
		}
		case "group-started":
			return [`group ${event.name}`];
		case "group-finished":
			return resultLines(`group ${event.name}`, event.result);
		case "step-started": {
			const again = event.span.attempt === 1 ? "" : `, attempt ${event.span.attempt}`;
			return [`step ${event.position}: ${event.name} (${event.type})${again}`];
		}
		case "step-decided":
			return indented([event.summary, ...event.choices.flatMap(choiceLines)]);
		case "step-finished":
			return resultLines(`step ${event.name}`, event.result);
		case "variable-set":
			return event.source === "built-in" ? [] : [`  ${event.name} = ${event.value} (${event.source})`];
		case "variable-kept":
			return [`  ${event.name} is kept (${event.lost.length} other)`];
		case "retrying":
			return [`  again after ${event.waitMilliseconds} ms: ${event.failure.message}`];
		case "restarting":
			return [event.off === true ? `switched off, to go on in ${event.into}` : `restart into ${event.into}`];
		case "message":
			return [`  ${event.level}: ${event.text}`];
		case "run-finished": {
			const how = event.succeeded ? "succeeded" : event.cancelled ? "cancelled" : "failed";
			return [`end: ${how}`, ...(event.failure === undefined ? [] : indented(failureLines(event.failure)))];
		}
		case "condition-tested":
		case "step-progress":
			return [];
	}
}

function depthOf(event: RunEvent): number | undefined {
	return "depth" in event ? event.depth : undefined;
}

function endLine(end: EngineEnd): string {
	return "failure" in end ? `${end.kind} [${end.failure.id}]` : end.kind;
}

/** A rehearsal as people read it: one line for each event that matters, then how engine and machine ended. */
export function runLines({ events, ends, loop, cuts }: RehearsalResult): readonly string[] {
	const lines: string[] = [];
	let depth = 0;
	for (const event of events) {
		depth = depthOf(event) ?? ("span" in event ? depth : event.kind === "variable-set" ? depth : 0);
		if (event.kind === "message") depth = 0;
		for (const line of eventLines(event)) lines.push(line === "" ? "" : `${"  ".repeat(depth)}${line}`);
	}
	const machine = loop.ok
		? `${loop.value.ended} after ${loop.value.boots} starts, exit code ${loop.value.exitCode}`
		: `does not go on: ${loop.error.message}`;
	return [
		...lines,
		"",
		...(cuts === 0 ? [] : [`power cuts: ${cuts}`]),
		`engine: ${ends.map(endLine).join(", ")}`,
		`machine: ${machine}`,
	].map(normalize);
}

/** What a run changed on the machine: lines of the digest that went and that came, in the order of the digest. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
	const was = new Set(before);
	const is = new Set(after);
	const gone = before.filter((line) => !is.has(line)).map((line) => `- ${line}`);
	const come = after.filter((line) => !was.has(line)).map((line) => `+ ${line}`);
	return [...gone, ...come]
		.filter((line) => !TASKS.test(line))
		.map((line) => normalize(line.replace(ENGINE, "$1<engine>")));
}

/** What is staged as the engine is another file with every version. */
const ENGINE = /("_SMSTaskSequence\\\\Engine\\\\[^"]+" )[0-9a-f]{64}/;

/** Every Windows has this folder from the start; the small machines get it with their first start-up task. */
const TASKS = /^\+ folder \S+ "Windows\\\\System32\\\\Tasks"$/;
