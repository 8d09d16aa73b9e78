import { nameProblem, normalizePath, pathNames } from "../../../base/windows-path.ts";
import type { SecretSource } from "../../../model/secret-source.ts";
import { holdsTemplate } from "../../coerce.ts";
import type { LocatedValue } from "../../source/located-value.ts";
import { readBoolean, readFullText, readKeys, readMapping } from "./fields.ts";
import type { Reading } from "./reading.ts";

const HELP = "write one of { environment: NAME }, { file: path }, { prompt: question }";
/** Longest question that still fits a line of a console. */
const LONGEST_QUESTION = 200;

/** Reads the `from` of a variable: where its secret value is asked for. */
export function readSecretSource(value: LocatedValue, reading: Reading): SecretSource | undefined {
	const { problems } = reading;
	const mapping = readMapping(value, "`from`", problems, HELP);
	if (mapping === undefined) return undefined;
	const sources: SecretSource[] = [];
	let once: boolean | undefined;
	let isWhole = true;
	const add = (source: SecretSource | undefined) => {
		if (source === undefined) isWhole = false;
		else sources.push(source);
	};
	const readers = {
		environment: (name: LocatedValue) => add(readEnvironment(name, reading)),
		file: (path: LocatedValue) => add(readFile(path, reading)),
		prompt: (question: LocatedValue) => add(readPrompt(question, reading)),
		once: (truth: LocatedValue) => {
			once = readBoolean(truth, "`once`", problems);
		},
	};
	readKeys(mapping, readers, "`from`", problems);
	if (!isWhole) return undefined;
	const [source, second] = sources;
	if (source === undefined || second !== undefined) {
		const message = source === undefined ? "`from` names no source" : "`from` names more than one source";
		problems.error("secret-source", mapping.range, message, HELP);
		return undefined;
	}
	if (once === undefined) return source;
	if (source.kind === "prompt") return { ...source, once };
	problems.error("secret-source", mapping.range, "`once` belongs to a `prompt` only", "leave it out");
	return undefined;
}

function readEnvironment(value: LocatedValue, reading: Reading): SecretSource | undefined {
	const name = readFullText(value, "`environment`", reading.problems);
	if (name === undefined) return undefined;
	if (/^[A-Za-z_][A-Za-z0-9_()-]{0,254}$/.test(name)) return { kind: "environment", name };
	const help = "a name has letters, digits and `_`, and begins with no digit; it is not expanded";
	const message = `${JSON.stringify(name)} is no name of an environment variable`;
	reading.problems.error("secret-source", value.range, message, help);
	return undefined;
}

/** An absolute path of the machine, or one below the folder of the sequence file with `\` between names. */
function readFile(value: LocatedValue, reading: Reading): SecretSource | undefined {
	const text = readFullText(value, "`file`", reading.problems);
	if (text === undefined) return undefined;
	const refuse = (message: string): undefined => {
		const help = "write a path such as E:\\join.txt, or one below the folder of the sequence file";
		reading.problems.error("secret-source", value.range, message, help);
		return undefined;
	};
	if (holdsTemplate(text)) return refuse("`file` holds a variable, which is not expanded here");
	if (/^[A-Za-z]:/.test(text)) {
		const path = normalizePath(text);
		return path === undefined || pathNames(path).length === 0
			? refuse(`${JSON.stringify(text)} is no path of a file`)
			: { kind: "file", path };
	}
	if (/^[\\/]/.test(text)) return refuse("`file` begins with a separator: shares can't be named here");
	const names = text.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
	if (names.includes("..")) return refuse("`file` leaves the folder of the sequence file");
	const problem = names.map((name) => nameProblem(name)).find((each) => each !== undefined);
	if (problem !== undefined || names.length === 0) return refuse(`a name in \`file\` ${problem ?? "is missing"}`);
	return { kind: "file", path: names.join("\\") };
}

function readPrompt(value: LocatedValue, reading: Reading): SecretSource | undefined {
	const question = readFullText(value, "`prompt`", reading.problems);
	if (question === undefined) return undefined;
	const isShown = !holdsTemplate(question) && !/\p{Cc}/u.test(question) && question.length <= LONGEST_QUESTION;
	if (isShown) return { kind: "prompt", question, once: false };
	const help = "write what is asked for, such as: Password of the account that joins the domain";
	const message = `a question is one line of up to ${LONGEST_QUESTION} characters without variables`;
	reading.problems.error("secret-source", value.range, message, help);
	return undefined;
}
