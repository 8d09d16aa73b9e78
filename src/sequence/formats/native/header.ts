import { nameProblem } from "../../../base/windows-path.ts";
import type { ContentReference, Sequence } from "../../../model/sequence.ts";
import { holdsTemplate } from "../../coerce.ts";
import { kindName, type LocatedEntry, type LocatedValue } from "../../source/located-value.ts";
import { valueLengthLimit, variableNameProblem } from "../../variable-name.ts";
import { readBoolean, readFullText, readKeys, readMapping, readText, requireKeys } from "./fields.ts";
import { noteTemplates, type Reading } from "./reading.ts";

type SequenceVariable = Sequence["variables"][number];

/** Reads the `variables` of a sequence. */
export function readVariables(value: LocatedValue, reading: Reading): readonly SequenceVariable[] {
	const mapping = readMapping(value, "`variables`", reading.problems, "write { Name: value }");
	const variables: SequenceVariable[] = [];
	const names = new Set<string>();
	for (const entry of mapping?.entries ?? []) {
		const problem = variableNameProblem(entry.key);
		if (problem !== undefined) reading.problems.error(problem.rule, entry.keyRange, problem.message, problem.help);
		const folded = entry.key.toUpperCase();
		if (names.has(folded)) {
			const message = `the variable \`${entry.key}\` stands here twice`;
			reading.problems.error("duplicate-variable", entry.keyRange, message, "names of variables do not regard case");
		}
		names.add(folded);
		const variable = readVariable(entry, reading);
		if (variable !== undefined) variables.push(variable);
		reading.references.variablesSet.push({ name: entry.key, range: entry.keyRange });
	}
	return variables;
}

function readVariable(entry: LocatedEntry, reading: Reading): SequenceVariable | undefined {
	const { problems } = reading;
	let text: string | undefined;
	let secret = false;
	noteTemplates(entry.value, reading);
	if (entry.value.kind === "mapping") {
		const what = `the variable \`${entry.key}\``;
		readKeys(
			entry.value,
			{
				value: (value) => {
					text = readText(value, "`value`", problems);
				},
				secret: (value) => {
					secret = readBoolean(value, "`secret`", problems) ?? false;
				},
			},
			what,
			problems,
		);
		requireKeys(entry.value, ["value"], what, problems);
	} else if (entry.value.kind === "text") text = entry.value.text;
	else {
		const help = "write a text, or { value: …, secret: true }";
		problems.error(
			"wrong-kind",
			entry.value.range,
			`the value of a variable is a text, not ${kindName(entry.value)}`,
			help,
		);
	}
	if (text === undefined) return undefined;
	if (text.length > valueLengthLimit) {
		const message = `the value has ${text.length} characters; at most ${valueLengthLimit} are permitted`;
		problems.error("value-too-long", entry.value.range, message);
	}
	return { name: entry.key, value: text, secret, range: entry.keyRange };
}

/** Reads the `content` of a sequence. */
export function readContent(value: LocatedValue, reading: Reading): Readonly<Record<string, ContentReference>> {
	const mapping = readMapping(value, "`content`", reading.problems, "write { name: { source: path } }");
	const content: [string, ContentReference][] = [];
	for (const entry of mapping?.entries ?? []) {
		if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(entry.key)) {
			const help = "a name has 1 to 100 letters, digits, `.`, `_` and `-`, and begins with a letter or digit";
			reading.problems.error(
				"content-name",
				entry.keyRange,
				`${JSON.stringify(entry.key)} is no name for a content`,
				help,
			);
			continue;
		}
		const reference = readReference(entry, reading);
		content.push([entry.key, reference ?? { source: "", range: entry.keyRange }]);
	}
	return Object.fromEntries(content);
}

function readReference(entry: LocatedEntry, reading: Reading): ContentReference | undefined {
	const { problems } = reading;
	const what = `the content \`${entry.key}\``;
	const mapping = readMapping(entry.value, what, problems, `write ${entry.key}: { source: path }`);
	if (mapping === undefined) return undefined;
	let source: string | undefined;
	let sha256: string | undefined;
	readKeys(
		mapping,
		{
			source: (value) => {
				source = readSourcePath(value, reading);
			},
			sha256: (value) => {
				sha256 = readHash(value, reading);
			},
		},
		what,
		problems,
	);
	requireKeys(mapping, ["source"], what, problems);
	if (source === undefined) return undefined;
	return { source, ...(sha256 === undefined ? {} : { sha256 }), range: entry.keyRange };
}

/** A path below the sequence file's folder, with `/` between names. */
function readSourcePath(value: LocatedValue, reading: Reading): string | undefined {
	const text = readFullText(value, "`source`", reading.problems);
	if (text === undefined) return undefined;
	const refuse = (message: string): undefined => {
		const help = "write a path below the folder of the sequence file, such as content/install.wim";
		reading.problems.error("content-source", value.range, message, help);
		return undefined;
	};
	if (holdsTemplate(text)) return refuse("`source` holds a variable, which is not expanded here");
	if (/^[\\/]/.test(text) || /^[A-Za-z]:/.test(text)) return refuse("`source` is an absolute path");
	const names = text.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
	if (names.includes("..")) return refuse("`source` leaves the folder of the sequence file");
	for (const name of names) {
		const problem = nameProblem(name);
		if (problem !== undefined) return refuse(`${JSON.stringify(name)} in \`source\` ${problem}`);
	}
	return names.length === 0 ? "." : names.join("/");
}

function readHash(value: LocatedValue, reading: Reading): string | undefined {
	const text = readText(value, "`sha256`", reading.problems);
	if (text === undefined || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
	const message = `a SHA-256 has 64 hexadecimal digits, this has ${text.length} characters`;
	reading.problems.error(
		"content-hash",
		value.range,
		message,
		"`sha256sum FILE` prints it; leave it out to skip the check",
	);
	return undefined;
}

/** Notes the boot image as a use of a content. */
export function readBootImage(value: LocatedValue, reading: Reading): string | undefined {
	const name = readFullText(value, "`boot-image`", reading.problems);
	if (name !== undefined) reading.references.contentUsed.push({ name, range: value.range });
	return name;
}
