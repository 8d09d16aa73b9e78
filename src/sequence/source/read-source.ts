import type { ProblemList } from "../problem-list.ts";
import { problemList } from "../problem-list.ts";
import { kindName, type LocatedMapping, type LocatedValue, lengthLimit } from "./located-value.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/** How messages call the file that is read, and what they say of its form. */
export interface FileKind {
	readonly what: string;
	readonly help: string;
}

const SEQUENCE: FileKind = { what: "a sequence", help: "a sequence has at least `name` and `steps`" };

/**
 * Reads the text of a sequence file, JSON or YAML, as a mapping with places. A file named `.json` is JSON; any other text that
 * begins with `{` is tried as JSON first, which is far quicker, and is else YAML. Undefined when
 * nothing usable was read; duplicate keys and tags are reported and do not keep the rest from being checked.
 */
export function readSource(
	text: string,
	file: string,
	problems: ProblemList,
	kind: FileKind = SEQUENCE,
): LocatedMapping | undefined {
	if (text.length > lengthLimit) {
		problems.error("file-too-large", { start: 0, end: 0 }, "the file is larger than 16 MiB");
		return undefined;
	}
	const strange = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
	if (strange !== null) {
		const range = { start: strange.index, end: strange.index + 1 };
		const code = strange[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
		problems.error(
			"control-character",
			range,
			`the character U+${code} can't stand in ${kind.what}`,
			"save the file as UTF-8 text",
		);
		return undefined;
	}
	const value = readValue(text, file, problems);
	if (value === undefined && problems.hasErrors()) return undefined;
	if (value === undefined || (value.kind === "text" && value.text === "")) {
		problems.error(
			"empty-file",
			{ start: 0, end: 0 },
			`the file holds no ${kind.what.replace(/^an? /, "")}`,
			kind.help,
		);
		return undefined;
	}
	if (value.kind === "mapping") return value;
	problems.error("wrong-kind", value.range, `${kind.what} is a mapping, not ${kindName(value)}`, kind.help);
	return undefined;
}

function readValue(text: string, file: string, problems: ProblemList): LocatedValue | undefined {
	if (/\.json$/i.test(file)) return readJson(text, problems);
	if (!/^\ufeff?\s*\{/.test(text)) return readYaml(text, problems);
	const attempt = readJson(text, problemList(file));
	return attempt === undefined ? readYaml(text, problems) : readJson(text, problems);
}
