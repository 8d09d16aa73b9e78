import { didYouMean } from "../base/similar.ts";
import { foldCase } from "../base/windows-path.ts";
import type { WmiReader } from "../model/ports.ts";
import type { WmiAnswer, WmiInstance, WmiValue } from "../model/wmi.ts";
import { matchInstances } from "../sequence/conditions/wql/match.ts";
import { readWql } from "../sequence/conditions/wql/parse.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";
import { tellFailure, tellUsage } from "./tell.ts";

/** What is asked: the query as its author writes it into a condition, and the namespace. */
export interface FactsQuery {
	readonly query: string;
	readonly namespace: string;
	readonly json: boolean;
}

/** Answers a WQL query as a condition would have it answered; the exit code. */
export async function queryFacts(services: Services, wmi: WmiReader, asked: FactsQuery): Promise<number> {
	const { terminal } = services;
	const read = readWql(asked.query);
	if (!read.ok) {
		const { message, start, end, help } = read.error;
		const mark = `${" ".repeat(start)}${"~".repeat(Math.max(1, end - start))}`;
		terminal.err(`steppe: the query can't be read: ${message}${help === undefined ? "" : `; ${help}`}\n`);
		terminal.err(`  ${asked.query.replace(/\s/g, " ")}\n  ${mark}\n`);
		return EXIT.invalid;
	}
	const { query, warnings } = read.value;
	for (const { message } of warnings) terminal.err(`warning: ${message}\n`);
	const answer = await wmi.query(asked.namespace, query.className);
	if (!answer.ok) return tellFailure(services, answer.error);
	if (answer.value.kind !== "class")
		return tellUsage(services, missing(answer.value, asked.namespace, query.className));
	const found = matchInstances(query, answer.value.class);
	if (!found.ok) return tellUsage(services, found.error);
	const shown = found.value.map((instance) => selected(instance, query.properties));
	if (asked.json) terminal.out(`${JSON.stringify(shown, undefined, 2)}\n`);
	else terminal.out(shown.map(lines).join("\n"));
	const { length } = answer.value.class.instances;
	if (query.properties.length === 0) {
		for (const [property, why] of Object.entries(answer.value.class.untold ?? {}))
			terminal.err(`not known: ${property}: ${why}\n`);
	}
	const counted = `${shown.length} of ${length} ${answer.value.class.name}`;
	terminal.err(`${counted}: a condition with this query is ${shown.length > 0 ? "true" : "false"}\n`);
	return EXIT.done;
}

/** Why there is nothing to ask. */
function missing(answer: Exclude<WmiAnswer, { kind: "class" }>, namespace: string, className: string): string {
	if (answer.kind === "untold-class") return `what ${answer.name} holds is not known here: ${answer.why}`;
	const [what, name, names] =
		answer.kind === "no-namespace"
			? (["namespace", namespace, answer.namespaces] as const)
			: (["class", className, answer.classes] as const);
	const guess = didYouMean(name, names);
	const hint = guess === undefined ? `there are ${names.join(", ")}` : `did you mean ${guess}?`;
	return `nothing known here belongs to a WMI ${what} ${name}; ${hint}`;
}

/** The properties that the query names, in its order; all of them for `*`. */
function selected(instance: WmiInstance, properties: readonly string[]): WmiInstance {
	if (properties.length === 0) return instance;
	const byName = new Map(Object.entries(instance).map(([name, value]) => [foldCase(name), value]));
	return Object.fromEntries(properties.map((name) => [name, byName.get(foldCase(name)) ?? null]));
}

function lines(instance: WmiInstance): string {
	const width = Math.max(0, ...Object.keys(instance).map((name) => name.length));
	return Object.entries(instance)
		.map(([name, value]) => `${name.padEnd(width)}  ${text(value)}\n`)
		.join("");
}

function text(value: WmiValue): string {
	if (value === null) return "NULL";
	return typeof value === "object" ? value.join(", ") : String(value);
}
