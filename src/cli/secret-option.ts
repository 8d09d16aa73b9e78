import { done, fail, ok, type Result } from "../base/result.ts";
import { foldCase } from "../base/windows-path.ts";
import type { StartRequest } from "../engine/parts.ts";
import { Redactor } from "../model/redaction/redactor.ts";
import type { SecretSource } from "../model/secret-source.ts";
import type { Sequence } from "../model/sequence.ts";
import { literalSecrets } from "../sequence/literal-secrets.ts";
import { stepsOf } from "../sequence/walk.ts";
import { type Arguments, textsOf } from "./command.ts";

type Variables = StartRequest["variables"];

const FORMS = "write NAME=env:VARIABLE, NAME=file:PATH or NAME=prompt; a value itself never stands on the command line";

function sourceOf(name: string, text: string): SecretSource | undefined {
	if (text === "prompt") return { kind: "prompt", question: `Value of the secret ${name}`, once: false };
	if (/^env:[A-Za-z_][A-Za-z0-9_()-]*$/.test(text)) return { kind: "environment", name: text.slice("env:".length) };
	const path = text.startsWith("file:") ? text.slice("file:".length) : "";
	return path === "" ? undefined : { kind: "computer-file", path };
}

/** The secrets that `--secret` names with their sources. What was typed is not repeated: it may be a value. */
export function readSecrets(arguments_: Arguments): Result<Variables, string> {
	const secrets: Variables[number][] = [];
	for (const text of textsOf(arguments_, "secret")) {
		const name = /^([A-Za-z][A-Za-z0-9_-]{0,255})=/.exec(text)?.[1];
		if (name === undefined) return fail(`--secret: ${FORMS}`);
		const from = sourceOf(name, text.slice(name.length + 1));
		if (from === undefined) return fail(`--secret ${name}=…: ${FORMS}`);
		secrets.push({ name, value: "", secret: true, from });
	}
	return ok(secrets);
}

/** Names of the variables that a sequence calls secret, folded. */
function secretNames(sequence: Sequence): ReadonlySet<string> {
	const variables = sequence.variables.filter(({ secret }) => secret).map(({ name }) => name);
	const steps = stepsOf(sequence.nodes).flatMap(({ input }) =>
		(input.secret === true || input.secret === "true") && typeof input.name === "string" ? [input.name] : [],
	);
	return new Set([...variables, ...steps].map(foldCase));
}

/** What takes the secrets out that a sequence holds itself, before an engine knows them. */
export function literalRedactor(sequence: Sequence): Redactor {
	const redactor = new Redactor();
	for (const { text } of literalSecrets(sequence)) redactor.add(text);
	return redactor;
}

/** `--set` of a secret variable is refused: everybody on the computer can read command lines, and shells remember them. */
export function checkSetSecrets(variables: Variables, sequence: Sequence): Result<void, string> {
	const secrets = secretNames(sequence);
	const found = variables.find(({ name, from }) => from === undefined && secrets.has(foldCase(name)));
	if (found === undefined) return done;
	const { name } = found;
	return fail(
		`--set ${name}=…: ${name} is a secret, and command lines can be read by everybody; use --secret ${name}=env:VARIABLE, file:PATH or prompt (and change what you typed)`,
	);
}
