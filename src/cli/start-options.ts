import type { Argv } from "yargs";
import { done, fail, ok, type Result } from "../base/result.ts";
import type { StartRequest } from "../engine/parts.ts";
import type { Sequence } from "../model/sequence.ts";
import { findNode } from "../sequence/walk.ts";
import { type Arguments, isOn, textOf, textsOf } from "./command.ts";
import { checkSetSecrets, readSecrets } from "./secret-option.ts";

/** The options that set variables. */
export function setOption(yargs: Argv): Argv {
	const describe = "Set a variable: NAME=VALUE; may be repeated";
	return yargs.option("set", { type: "string", requiresArg: true, describe }).option("variables", {
		type: "string",
		requiresArg: true,
		describe: "File with variables of collections and machines; may be repeated",
	});
}

/** The option that names sources of secrets. */
export function secretOption(yargs: Argv): Argv {
	const describe = "Give a secret: NAME=env:VARIABLE, NAME=file:PATH or NAME=prompt; may be repeated";
	return yargs.option("secret", { type: "string", requiresArg: true, describe });
}

/** The options of every command that starts a run. */
export function startOptions(yargs: Argv): Argv {
	return secretOption(setOption(yargs))
		.option("resume", { type: "boolean", describe: "Go on with the run that is found, also with one that failed" })
		.option("from", {
			type: "string",
			requiresArg: true,
			describe: "Go on from this step (id or name) of the run that is found",
		})
		.option("again", { type: "boolean", describe: "Run the step once more that a cut ended in the middle" })
		.option("skip", { type: "boolean", describe: "Go on behind the step that a cut ended in the middle" })
		.option("discard", { type: "boolean", describe: "Forget the run that is found and give the old system back" })
		.option("confirm", {
			type: "string",
			requiresArg: true,
			describe: "Serial number of this machine, to confirm --from or --discard past the point of no return",
		})
		.option("pause-before", {
			type: "string",
			requiresArg: true,
			describe: "Wait for a key before this step (id or name)",
		})
		.option("unattended", { type: "boolean", describe: "Ask nobody: a failure ends the run, nothing is discarded" })
		.option("verbose", { type: "boolean", describe: "Show choices and variables too" })
		.conflicts("resume", ["discard"])
		.conflicts("from", ["discard", "again", "skip"])
		.conflicts("again", ["skip", "discard"]);
}

/** Steps that options name must be there, and no secret may be set on the command line: told before anything starts. */
export function checkNamedSteps(
	options: Pick<StartRequest, "choice" | "pauseBefore" | "variables">,
	sequence: Sequence,
): Result<void, string> {
	const set = checkSetSecrets(options.variables, sequence);
	if (!set.ok) return set;
	const from = options.choice?.kind === "from" ? options.choice.step : undefined;
	for (const [name, step] of [
		["from", from],
		["pause-before", options.pauseBefore],
	] as const) {
		const found = step === undefined ? done : findNode(sequence.nodes, step);
		if (!found.ok) return fail(`--${name}: ${[found.error.message, ...found.error.help].join("; ")}`);
	}
	return done;
}

type Choice = NonNullable<StartRequest["choice"]>;

function choiceOf(arguments_: Arguments): Choice | undefined {
	const from = textOf(arguments_, "from");
	if (from !== undefined) return { kind: "from", step: from };
	for (const kind of ["discard", "again", "skip", "resume"] as const) if (isOn(arguments_, kind)) return { kind };
	return undefined;
}

/** The variables that `--set` gives. */
export function readVariables(arguments_: Arguments): Result<StartRequest["variables"], string> {
	const variables: StartRequest["variables"][number][] = [];
	for (const text of textsOf(arguments_, "set")) {
		const match = /^([A-Za-z][A-Za-z0-9_-]{0,255})=(.*)$/s.exec(text);
		if (match === null)
			return fail(`--set ${text}: write NAME=VALUE; a name begins with a letter (names with "_" belong to the engine)`);
		variables.push({ name: match[1] ?? "", value: match[2] ?? "", secret: false });
	}
	return ok(variables);
}

/** What the options ask for, or what is wrong with them. */
export function readStartOptions(
	arguments_: Arguments,
): Result<Pick<StartRequest, "variables" | "choice" | "confirmedSerial" | "pauseBefore">, string> {
	const variables = readVariables(arguments_);
	if (!variables.ok) return variables;
	const secrets = readSecrets(arguments_);
	if (!secrets.ok) return secrets;
	const choice = choiceOf(arguments_);
	const confirmedSerial = textOf(arguments_, "confirm");
	const pauseBefore = textOf(arguments_, "pause-before");
	return ok({
		variables: [...variables.value, ...secrets.value],
		...(choice === undefined ? {} : { choice }),
		...(confirmedSerial === undefined ? {} : { confirmedSerial }),
		...(pauseBefore === undefined ? {} : { pauseBefore }),
	});
}
