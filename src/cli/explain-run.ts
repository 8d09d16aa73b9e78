import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import { foldCase } from "../base/windows-path.ts";
import { explainVariable } from "../engine/explain-variable.ts";
import {
	type AttemptStory,
	type NodeStory,
	storiesOfEvents,
	storiesOfJournal,
	type VisitStory,
} from "../engine/node-story.ts";
import { SEQUENCE_FILE } from "../engine/staged-sequence.ts";
import type { RunEvent, TimedEvent } from "../model/event.ts";
import type { JournalLine } from "../model/journal.ts";
import type { Sequence, SequenceNode } from "../model/sequence.ts";
import { describeOrigin } from "../model/variables.ts";
import { parseEventLines } from "../report/event-lines.ts";
import { failureLine } from "../report/failure-words.ts";
import { fromChecked } from "../sequence/checked-form.ts";
import { describeTree } from "../sequence/conditions/describe.ts";
import { findNode } from "../sequence/walk.ts";
import { EXIT } from "./exit-codes.ts";
import type { RunPlace } from "./find-run.ts";
import { Page } from "./page.ts";
import type { Services } from "./services.ts";
import { showChoices, showTests } from "./show-tests.ts";
import { readStoredRun } from "./stored-run.ts";
import { tellUsage } from "./tell.ts";

/** What a run left, or goes on writing, that explains its nodes. */
interface ToldRun {
	readonly stories: readonly NodeStory[];
	/** Empty when only events are left. */
	readonly lines: readonly JournalLine[];
	/** Empty when there is a journal, which tells more. */
	readonly events: readonly TimedEvent[];
	/** The sequence that lies beside the journal, where it can be read. */
	readonly sequence?: Sequence;
}

/** A node that was asked for: what the run tells of it, or what the sequence does. */
interface WantedNode {
	readonly id: string;
	readonly name: string;
	readonly story?: NodeStory;
	readonly planned?: SequenceNode;
}

/** Explains a node of a run that goes on or has ended; the exit code. */
export async function explainInRun(
	services: Services,
	place: RunPlace,
	wanted: string,
	asJson: boolean,
): Promise<number> {
	const run = await readRun(services, place);
	if (!run.ok) return run.error;
	const found = findWanted(services, run.value, wanted);
	if (!found.ok) return found.error;
	const { id, name, story, planned } = found.value;
	const outer = groupThatEnded(run.value, id);
	if (asJson) {
		const told = {
			node: id,
			name,
			visits: story?.visits ?? [],
			...(outer === undefined ? {} : { notReached: outer.why }),
		};
		services.terminal.out(`${JSON.stringify(told, undefined, "\t")}\n`);
		return EXIT.done;
	}
	const page = new Page(services.terminal);
	page.line(0, `${id} ${name}${story?.type === undefined ? "" : ` (${story.type})`}`, page.style.bold);
	if (story !== undefined) for (const visit of story.visits) showVisit(page, run.value, visit, story.visits.length > 1);
	else if (outer !== undefined) page.line(2, `was not reached: ${outer.name} (${outer.node}) ${outer.why}`);
	else page.line(2, "the run has not come to it");
	if (story === undefined && planned?.disabled === true) page.line(2, "it is disabled and will never run");
	if (story === undefined && planned?.condition !== undefined)
		for (const [index, text] of describeTree(planned.condition).entries())
			page.field(2, index === 0 ? "condition" : "", text);
	return EXIT.done;
}

async function readRun(services: Services, place: RunPlace): Promise<Result<ToldRun, number>> {
	const stored = await readStoredRun(services, place);
	if (!stored.ok) return stored;
	if (stored.value !== undefined) {
		const { lines, file } = stored.value;
		const staged = await services.files.read(join(dirname(file), SEQUENCE_FILE));
		const checked = staged.ok ? fromChecked(new TextDecoder().decode(staged.value)) : undefined;
		const sequence = checked?.ok === true ? { sequence: checked.value } : {};
		return ok({ stories: storiesOfJournal(lines), lines, events: [], ...sequence });
	}
	const bytes = place.events === undefined ? undefined : await services.files.read(place.events);
	if (bytes?.ok !== true)
		return fail(tellUsage(services, `${place.shown} holds no journal and no events: no run was begun there`));
	const events = [...parseEventLines(bytes.value)];
	return ok({ stories: storiesOfEvents(events), lines: [], events });
}

function findWanted(services: Services, run: ToldRun, wanted: string): Result<WantedNode, number> {
	const { stories, sequence } = run;
	const storyOf = (id: string) => stories.find(({ node }) => node === id);
	if (sequence !== undefined) {
		const placed = findNode(sequence.nodes, wanted);
		if (!placed.ok) return fail(tellUsage(services, [placed.error.message, ...placed.error.help].join("\n  ")));
		const { node } = placed.value;
		const story = storyOf(node.id);
		return ok({ id: node.id, name: node.name, planned: node, ...(story === undefined ? {} : { story }) });
	}
	const byId = storyOf(wanted);
	const folded = foldCase(wanted.trim());
	const matches = byId === undefined ? stories.filter(({ name }) => foldCase(name) === folded) : [byId];
	const [story, ...others] = matches;
	if (story !== undefined && others.length === 0) return ok({ id: story.node, name: story.name, story });
	if (others.length > 0) {
		const help = matches.map(({ node, name }) => `${node}  ${name}`);
		return fail(
			tellUsage(services, [`${matches.length} nodes are named "${wanted}"; give the id`, ...help].join("\n  ")),
		);
	}
	if (groupThatEnded(run, wanted) !== undefined) return ok({ id: wanted, name: "" });
	const meant = didYouMean(
		wanted,
		stories.map(({ name }) => name),
	);
	const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
	const before = "what will become of a step before its turn: steppe explain STEP --sequence SEQUENCE";
	const problem = `the run has come to no step or group with the id or name "${wanted}"${hint}`;
	return fail(tellUsage(services, [problem, ...(meant === undefined ? [before] : [])].join("\n  ")));
}

/** The group around a node that ended before the node's turn. */
function groupThatEnded({ stories }: ToldRun, id: string): { node: string; name: string; why: string } | undefined {
	const path = id.split(".");
	for (let length = 1; length < path.length; length++) {
		const node = path.slice(0, length).join(".");
		const group = stories.find((each) => each.node === node);
		const result = group?.visits.at(-1)?.result;
		if (group === undefined || result === undefined) continue;
		const why =
			result.status === "skipped"
				? `was skipped: ${result.why}`
				: result.status === "failed"
					? `failed before: ${failureLine(result.failure)}`
					: "ended before";
		return { node, name: group.name, why };
	}
	return undefined;
}

function showVisit(page: Page, run: ToldRun, visit: VisitStory, isOneOfSeveral: boolean): void {
	const { green, red, yellow } = page.style;
	if (isOneOfSeveral) page.line(2, `visit ${visit.visit}`);
	const { result } = visit;
	if (result === undefined) page.line(2, "goes on now, or was cut in the middle", yellow);
	else if (result.status === "done") page.line(2, "ran and is done", green);
	else if (result.status === "skipped") page.line(2, `was skipped: ${result.why}`, yellow);
	else if (result.status === "interrupted") page.line(2, `was interrupted: ${result.why}`, yellow);
	else page.line(2, `failed${result.ignored ? ", which was ignored" : ""}: ${failureLine(result.failure)}`, red);
	if (visit.tests !== undefined) showTests(page, visit.tests);
	for (const attempt of visit.attempts) showAttempt(page, run, attempt, visit.attempts.length > 1);
	if (result?.status === "failed") for (const detail of result.failure.details ?? []) page.field(2, "", detail);
	if (result?.status === "done") for (const note of result.notes ?? []) page.field(2, "note", note);
}

function showAttempt(page: Page, run: ToldRun, attempt: AttemptStory, isOneOfSeveral: boolean): void {
	if (isOneOfSeveral) {
		const failure = attempt.failure === undefined ? "" : ` failed: ${failureLine(attempt.failure)}`;
		page.field(2, "attempt", `${attempt.attempt}${failure}`);
	}
	if (attempt.summary !== undefined) page.field(2, "decided", attempt.summary);
	showChoices(page, attempt.choices);
	for (const name of attempt.uses) page.field(2, "input from", valueSource(run, name, attempt));
}

/** Where a value came from that went into the input, as the journal had it when the step was decided. */
function valueSource({ lines, events }: ToldRun, name: string, { decidedAt, startedAt }: AttemptStory): string {
	if (lines.length === 0) return sourceInEvents(events, name, startedAt ?? Number.MAX_SAFE_INTEGER);
	const told = explainVariable(lines.slice(0, decidedAt), name)?.now;
	if (told === undefined) return `${name}, which the engine or the machine sets`;
	if (told.deleted) return `${name}, which has no value`;
	const value = told.secret ? "a secret value" : JSON.stringify(told.value ?? "");
	const source = told.origin === undefined ? told.source : `${told.source} ${describeOrigin(told.origin)}`;
	const who =
		told.node === undefined
			? source
			: `${source}${told.origin === undefined ? "" : ","} ${told.node}${told.nodeName === undefined ? "" : ` ${told.nodeName}`}`;
	return `${name} is ${value}, set by: ${who}`;
}

function sourceOf({ source, origin }: Extract<RunEvent, { kind: "variable-set" }>): string {
	return origin === undefined ? source : `${source} ${describeOrigin(origin)}`;
}

/** The last change before a moment that events tell of. */
function sourceInEvents(events: readonly TimedEvent[], name: string, until: number): string {
	let last = `${name}, which the engine or the machine sets`;
	for (const { time, event } of events) {
		if (time > until || event.kind !== "variable-set" || foldCase(event.name) !== foldCase(name)) continue;
		last =
			event.value === ""
				? `${name}, which has no value`
				: `${name} is ${JSON.stringify(event.value)}, set by: ${sourceOf(event)}`;
	}
	return last;
}
