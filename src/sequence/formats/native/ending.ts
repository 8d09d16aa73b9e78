import { normalizePath } from "../../../base/windows-path.ts";
import type { Ending } from "../../../model/sequence.ts";
import { holdsTemplate } from "../../coerce.ts";
import type { LocatedValue } from "../../source/located-value.ts";
import { readChoice, readFullText, readKeys, readList, readMapping, readText, requireKeys } from "./fields.ts";
import { noteTemplates, type Reading } from "./reading.ts";

const EXAMPLE = "write { then: restart }, or { copy-logs-to: 'D:\\Logs', then: shut-down }";

/** Reads `at-end` or `on-failure`: what happens when a run is over. Undefined where nothing could be read. */
export function readEnding(value: LocatedValue, what: string, reading: Reading): Ending | undefined {
	const { problems } = reading;
	const mapping = readMapping(value, what, problems, EXAMPLE);
	if (mapping === undefined) return undefined;
	if (mapping.entries.length === 0) {
		problems.error("empty-value", value.range, `${what} says nothing`, EXAMPLE);
		return undefined;
	}
	noteTemplates(value, reading);
	let then: Ending["then"] = "stay";
	let command: Ending["command"];
	let copyLogsTo: string | undefined;
	const readers = {
		then: (each: LocatedValue) => {
			then = readChoice(each, ["stay", "restart", "shut-down"], "`then`", problems) ?? then;
		},
		command: (each: LocatedValue) => {
			command = readCommand(each, reading);
		},
		"copy-logs-to": (each: LocatedValue) => {
			copyLogsTo = readFolder(each, reading);
		},
	};
	readKeys(mapping, readers, what, problems);
	return {
		then,
		...(command === undefined ? {} : { command }),
		...(copyLogsTo === undefined ? {} : { copyLogsTo }),
	};
}

function readCommand(value: LocatedValue, { problems }: Reading): Ending["command"] {
	const help = "write { program: notify.exe, arguments: [done] }; no shell reads it";
	const mapping = readMapping(value, "`command`", problems, help);
	if (mapping === undefined) return undefined;
	let program: string | undefined;
	let given: readonly string[] = [];
	readKeys(
		mapping,
		{
			program: (each) => {
				program = readFullText(each, "`program`", problems);
			},
			arguments: (each) => {
				const items = readList(each, "`arguments`", problems) ?? [];
				given = items.flatMap((item) => readText(item, "an argument", problems) ?? []);
			},
		},
		"`command`",
		problems,
	);
	requireKeys(mapping, ["program"], "`command`", problems);
	return program === undefined ? undefined : { program, arguments: given };
}

/** An absolute folder; one that holds variables is judged when the run ends. */
function readFolder(value: LocatedValue, { problems }: Reading): string | undefined {
	const text = readFullText(value, "`copy-logs-to`", problems);
	if (text === undefined || holdsTemplate(text) || normalizePath(text) !== undefined) return text;
	const help = "write a folder with its drive letter, such as 'D:\\Logs'; connect a share with connect-network-folder";
	problems.error("log-folder", value.range, `\`copy-logs-to\` is no absolute folder: ${JSON.stringify(text)}`, help);
	return undefined;
}
