import { fail, ok, type Result } from "../base/result.ts";
import type { SecretSources } from "../engine/parts.ts";
import { describeSource } from "../model/secret-source.ts";
import { secretText } from "../model/secret-text.ts";
import { oneLine, wrapText } from "../report/text-width.ts";
import type { Services } from "./services.ts";

/** Bytes of a file with a secret. */
const LARGEST = 16 * 1024;

/** What of this process can answer. */
export interface AskingProcess {
	/** True when the machine started the engine itself: nobody gave it an environment or files. */
	readonly continued: boolean;
	/** True when somebody sits here who can answer a question. */
	readonly attended: boolean;
	/** Called before a question, so that nothing is drawn over it. */
	readonly pause: () => void;
}

type Asked = Parameters<SecretSources["read"]>[1];

/** Asks for secrets in the environment, in files of this computer and, without echo, at its terminal; each once in a process. */
export function createSecretSources(services: Services, process_: AskingProcess): SecretSources {
	const answers = new Map<string, Promise<Result<string, string>>>();
	const read = (variable: string, source: Asked): Promise<Result<string, string>> => {
		switch (source.kind) {
			case "environment":
				return process_.continued ? handedNothing(source) : fromEnvironment(services, source.name);
			case "computer-file":
				return process_.continued ? handedNothing(source) : fromFile(services, variable, source.path);
			case "prompt":
				return fromPrompt(services, process_, source.question);
		}
	};
	return {
		attended: process_.attended,
		read: (variable, source) => {
			const key = describeSource(source);
			const answer = answers.get(key) ?? read(variable, source);
			answers.set(key, answer);
			return answer;
		},
	};
}

async function handedNothing(source: Asked): Promise<Result<string, string>> {
	return fail(`${describeSource(source)} is not there: the machine started Steppe itself, after a restart`);
}

async function fromEnvironment(services: Services, name: string): Promise<Result<string, string>> {
	const value = services.environment(name);
	if (value === undefined || value === "") return fail(`the environment variable ${name} is not set`);
	const text = secretText(`${value}\n`);
	return text.ok ? text : fail(`the environment variable ${name} ${text.error}`);
}

async function fromFile(services: Services, variable: string, path: string): Promise<Result<string, string>> {
	const { files, terminal } = services;
	const place = files.resolve(path);
	const size = await files.size(place);
	if (size === undefined) return fail(`there is no file ${path}`);
	if (size > LARGEST) return fail(`the file ${path} has more than ${LARGEST} bytes: it is no file with a secret`);
	const bytes = await files.read(place);
	if (!bytes.ok) return fail(`the file ${path} can't be read: ${bytes.error.message}`);
	if (await files.othersCanRead(place))
		terminal.err(
			`steppe: the secret ${variable} lies in ${path}, which others on this computer may read (chmod 600)\n`,
		);
	const text = decode(bytes.value);
	const value = text === undefined ? fail("is no UTF-8 text") : secretText(text);
	return value.ok ? value : fail(`the file ${path} ${value.error}`);
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

async function fromPrompt(
	{ terminal, signal }: Services,
	{ attended, pause }: AskingProcess,
	question: string,
): Promise<Result<string, string>> {
	if (!attended) return fail(`nobody can be asked "${question}": the run is unattended`);
	pause();
	const lines = wrapText(oneLine(`${question} (not shown):`), Math.max(20, terminal.columns() - 2));
	const answer = await terminal.askHidden(`${lines.join("\n")} `, signal);
	if (answer === undefined || answer === "") return fail(`"${question}" was not answered`);
	return ok(answer);
}
