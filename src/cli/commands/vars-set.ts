import { foldCase } from "../../base/windows-path.ts";
import { askRun } from "../ask-run.ts";
import { type Arguments, type CommandModule, isOn, textOf, textsOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { RunPlace } from "../find-run.ts";
import { CHANNEL_VARIABLE } from "../run-channel.ts";
import { findRunOf, runOptions, tellChannelProblem } from "../run-variables.ts";
import type { Services } from "../services.ts";
import { readStoredRun } from "../stored-run.ts";
import { tellUsage } from "../tell.ts";

interface Assignment {
	readonly name: string;
	readonly value: string;
}

function assignmentOf(text: string): Assignment | undefined {
	const equals = text.indexOf("=");
	return equals < 1 ? undefined : { name: text.slice(0, equals).trim(), value: text.slice(equals + 1) };
}

/** A run that stands still is changed by whoever starts it again: only an engine may write its journal. */
async function tellNotRunning(services: Services, place: RunPlace, first: Assignment): Promise<number> {
	const stored = await readStoredRun(services, place);
	if (!stored.ok) return stored.error;
	const state = stored.value?.state;
	const machine = place.machineFolder === undefined ? "" : ` --machine ${place.shown}`;
	const goOn = `${services.callOf("run")}${machine} --resume`;
	const says =
		state === undefined
			? "no run is begun there"
			: state.ended?.succeeded === true
				? "its run has finished"
				: `its run stands still; give the value when it goes on: ${goOn} --set ${first.name}=…`;
	services.terminal.err(`steppe: no engine runs on ${place.shown}: ${says}\n`);
	return EXIT.refused;
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const assignments: Assignment[] = [];
	for (const text of textsOf(arguments_, "assignments")) {
		const assignment = assignmentOf(text);
		if (assignment === undefined) return tellUsage(services, `${text}: write NAME=VALUE; NAME= deletes the variable`);
		assignments.push(assignment);
	}
	const place = await findRunOf(services, arguments_);
	if (!place.ok) return place.error;
	const [first] = assignments;
	if (first === undefined) return tellUsage(services, "write NAME=VALUE");
	const { running, shown } = place.value;
	if (running === undefined) return tellNotRunning(services, place.value, first);
	// Whoever names the run is a person; a program that a step started need not.
	const isNamed = textOf(arguments_, "run") !== undefined || textOf(arguments_, "machine") !== undefined;
	const isChild = !isNamed && (services.environment(CHANNEL_VARIABLE) ?? "") !== "";
	const as = isChild ? ("child-process" as const) : ("operator" as const);
	const secret = isOn(arguments_, "secret");
	for (const { name, value } of assignments) {
		const answer = await askRun(services, running, { do: "set", name, value, secret, as });
		if (!answer.ok) return tellChannelProblem(services, answer.error);
		const after = answer.value.variable;
		const isSet = after !== undefined && foldCase(after.name) === foldCase(name);
		const said = isSet ? `${after.name} is ${after.value === "" ? "empty" : after.value}` : `${name} has no value now`;
		services.terminal.err(`${said} in the run of "${running.sequenceName}" on ${shown} (source: ${as}).\n`);
	}
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		runOptions(yargs)
			.positional("assignments", { type: "string", array: true, describe: "NAME=VALUE; NAME= deletes" })
			.option("secret", { type: "boolean", describe: "Treat the value as a secret from now on" })
			.example("$0 vars set Ring=Pilot", "In a script that a step started, or for the run that goes on here")
			.example("$0 vars set Ring=Pilot --machine pc", "As a technician, on a rehearsal machine"),
	handle,
	repeatable: ["assignments"],
};
