import { join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import type { JsonObject } from "../model/json.ts";
import type { Sequence } from "../model/sequence.ts";
import { type Arguments, isOn, textOf, textsOf } from "./command.ts";
import { exitCodeOf, runEngineProcess } from "./engine-process.ts";
import { EXIT } from "./exit-codes.ts";
import { findMachine } from "./machine-folder.ts";
import { withMachine } from "./opened-machine.ts";
import { checkText } from "./read-sequence.ts";
import { RECORD_FOLDER } from "./record-folder.ts";
import type { Services } from "./services.ts";
import { readVariables } from "./start-options.ts";
import { tellUsage } from "./tell.ts";
import { readVariablesFiles } from "./variables-files.ts";

async function readInput(services: Services, given: string): Promise<Result<JsonObject, string>> {
	let text = given;
	if (given.startsWith("@")) {
		const bytes = await services.files.read(given.slice(1));
		if (!bytes.ok) return fail(`${bytes.error.message.replace(/\.$/, "")}: ${given.slice(1)}`);
		text = new TextDecoder().decode(bytes.value);
	}
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return ok(value as JsonObject);
		return fail(`--input must be a JSON object, such as {"name":"A","value":"1"}`);
	} catch (error) {
		return fail(`--input is no JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Contents by name, with paths as the share of the trial shows them. */
function readContents(arguments_: Arguments): Result<Readonly<Record<string, { readonly source: string }>>, string> {
	const contents: Record<string, { readonly source: string }> = {};
	for (const text of textsOf(arguments_, "content")) {
		const match = /^([^=]+)=(.+)$/.exec(text);
		if (match === null) return fail(`--content ${text}: write NAME=PATH`);
		contents[match[1] ?? ""] = { source: (match[2] ?? "").replaceAll("\\", "/") };
	}
	return ok(contents);
}

/** A sequence of this step alone, checked as every sequence is. */
async function oneStepSequence(
	services: Services,
	type: string,
	arguments_: Arguments,
): Promise<Result<Sequence, number>> {
	const input = await readInput(services, textOf(arguments_, "input") ?? "{}");
	if (!input.ok) return fail(tellUsage(services, input.error));
	const contents = readContents(arguments_);
	if (!contents.ok) return fail(tellUsage(services, contents.error));
	const content = Object.keys(contents.value).length === 0 ? {} : { content: contents.value };
	const sequence = { name: `Trial of ${type}`, ...content, steps: [{ [type]: input.value }] };
	return checkText(services, `${JSON.stringify(sequence, undefined, 2)}\n`, `trial-of-${type}.json`);
}

/** Runs one step on a rehearsal machine, through the engine and into the same logs as a whole run. */
export async function tryStep(services: Services, type: string, arguments_: Arguments): Promise<number> {
	const folder = textOf(arguments_, "machine");
	if (folder === undefined) {
		return tellUsage(services, "--run needs --machine FOLDER; make one with: steppe machine new office-pc FOLDER");
	}
	const variables = readVariables(arguments_);
	if (!variables.ok) return tellUsage(services, variables.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const sequence = await oneStepSequence(services, type, arguments_);
	if (!sequence.ok) return sequence.error;
	const [node] = sequence.value.nodes;
	// What the input leaves to a `%Name%` may come out as destroying: only a plain no is one.
	const mayDestroy = node?.kind === "step" && services.steps[type]?.destructive(node.input) !== false;
	if (mayDestroy && !isOn(arguments_, "yes")) {
		services.terminal.err(
			`steppe: ${type} destroys data on the machine; add --yes if that is meant. Nothing was touched.\n`,
		);
		return EXIT.refused;
	}
	const named = await findMachine(services, folder);
	if (!named.ok) return named.error;
	if (named.value.kind === "template") {
		return tellUsage(services, `${folder} is a template; make a machine of it: steppe machine new ${folder} FOLDER`);
	}
	const shareFolder = services.files.resolve(".");
	return withMachine(services, { named: named.value, shareFolder }, async (machine) => {
		const end = await runEngineProcess(services, {
			machine,
			recordFolder: join(named.value.folder, RECORD_FOLDER),
			unattended: false,
			continued: false,
			verbose: isOn(arguments_, "verbose"),
			request: {
				sequence: sequence.value,
				variables: variables.value,
				variablesFiles: variablesFiles.value,
				...(machine.contentRoot === undefined ? {} : { contentRoot: machine.contentRoot }),
			},
		});
		return exitCodeOf(end);
	});
}
