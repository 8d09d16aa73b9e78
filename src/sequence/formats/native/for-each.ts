import type { ForEach } from "../../../model/sequence.ts";
import { listItemName } from "../../numbered-list.ts";
import type { LocatedValue } from "../../source/located-value.ts";
import { variableNameProblem } from "../../variable-name.ts";
import { readFullText, readKeys, readMapping, requireKeys } from "./fields.ts";
import type { Reading } from "./reading.ts";

/** Reads the `for-each` of a group. */
export function readForEach(value: LocatedValue, reading: Reading): ForEach | undefined {
	const { problems, references } = reading;
	const mapping = readMapping(value, "`for-each`", problems, "write { list: Applications, variable: Application }");
	if (mapping === undefined) return undefined;
	let list: string | undefined;
	let variable: string | undefined;
	const readers = {
		list: (each: LocatedValue) => {
			list = readFullText(each, "`list`", problems);
			if (list === undefined) return;
			if (!/^[A-Za-z_][A-Za-z0-9_-]{0,252}$/.test(list)) {
				const help = "a list is named without its numbers: Applications for Applications01, Applications02 …";
				problems.error("variable-name", each.range, `${JSON.stringify(list)} is no name for a list`, help);
			}
			references.listsUsed.push({ name: list, range: each.range });
		},
		variable: (each: LocatedValue) => {
			variable = readFullText(each, "`variable`", problems);
			if (variable === undefined) return;
			const problem = variableNameProblem(variable);
			if (problem !== undefined) problems.error(problem.rule, each.range, problem.message, problem.help);
			references.variablesSet.push({ name: variable, range: each.range });
		},
	};
	readKeys(mapping, readers, "`for-each`", problems);
	requireKeys(mapping, ["list", "variable"], "`for-each`", problems);
	if (list === undefined || variable === undefined) return undefined;
	if (variable.toUpperCase().startsWith(list.toUpperCase()) && /^\d{2,}$/.test(variable.slice(list.length))) {
		const help = `${listItemName(list, 1, 2)} and so on are the list's own variables`;
		problems.error(
			"variable-name",
			mapping.range,
			`the loop would overwrite its own list through \`${variable}\``,
			help,
		);
	}
	return { list, variable };
}
