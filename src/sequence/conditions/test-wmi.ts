import { didYouMean } from "../../base/similar.ts";
import { foldCase } from "../../base/windows-path.ts";
import type { ConditionTest } from "../../model/condition.ts";
import { untold } from "../../model/known.ts";
import type { WmiAnswer, WmiInstance } from "../../model/wmi.ts";
import { expandText } from "../expand.ts";
import type { ConditionFacts } from "./facts.ts";
import { type TestVerdict, told, unclear } from "./verdict.ts";
import { expandQuery } from "./wql/expand.ts";
import { matchInstances } from "./wql/match.ts";
import { readWql } from "./wql/parse.ts";
import { printWql } from "./wql/print.ts";
import { testedProperties } from "./wql/query.ts";

/** A query over the machine's instances; it holds when at least one fits, as a task sequence has it. */
export async function testWmi(
	test: Extract<ConditionTest, { kind: "wmi" }>,
	ask: ConditionFacts,
): Promise<TestVerdict> {
	const read = readWql(test.query);
	if (!read.ok) return unclear(untold(`the query can't be read: ${read.error.message}`));
	const expanded = expandQuery(read.value.query, ask);
	if (!expanded.known) return unclear(expanded);
	const namespace = expandText(test.namespace, ask.variable, ask.isSecret).value;
	if (!namespace.known) return unclear(namespace);
	const query = expanded.value;
	const properties = testedProperties(query.where);
	const answer = await ask.machine.wmi(namespace.value, query.className, properties);
	if (!answer.known) return unclear(answer);
	if (answer.value.kind !== "class") return unclear(untold(missing(answer.value, namespace.value, query.className)));
	const { class: wmiClass } = answer.value;
	const found = matchInstances(query, wmiClass);
	if (!found.ok) return unclear(untold(found.error));
	const { name, instances } = wmiClass;
	const counted = `${found.value.length === 0 ? "none" : found.value.length} of ${instances.length} ${name} ${found.value.length === 1 || found.value.length === 0 ? "fits" : "fit"}`;
	const explanation =
		instances.length === 0
			? `there is no ${name}`
			: `${counted} ${printWql(read.value.query)}${seen(properties, instances)}`;
	return told(found.value.length > 0 === test.exists, explanation);
}

function missing(answer: Exclude<WmiAnswer, { kind: "class" }>, namespace: string, className: string): string {
	if (answer.kind === "no-namespace") {
		const meant = didYouMean(namespace, answer.namespaces);
		return `there is no WMI namespace ${namespace} here (0x8004100E)${meant === undefined ? "" : `; did you mean ${meant}?`}`;
	}
	if (answer.kind === "untold-class") return `what ${answer.name} holds is not known here: ${answer.why}`;
	const meant = didYouMean(className, answer.classes);
	return `the WMI namespace ${namespace} has no class ${className} here (0x80041010)${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

/** The values that the tested properties have, of the first instances. */
function seen(properties: readonly string[], instances: readonly WmiInstance[]): string {
	if (properties.length === 0) return "";
	const most = 4;
	const each = instances.slice(0, most).map((instance) =>
		properties
			.map((property) => {
				const value = Object.entries(instance).find(([name]) => foldCase(name) === foldCase(property))?.[1];
				return `${property} is ${value === undefined || value === null ? "NULL" : JSON.stringify(value)}`;
			})
			.join(", "),
	);
	const more = instances.length > most ? `; and ${instances.length - most} more` : "";
	return `: ${each.join("; ")}${more}`;
}
