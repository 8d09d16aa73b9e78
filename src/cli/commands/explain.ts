import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { explainPlanned } from "../explain-planned.ts";
import { explainInRun } from "../explain-run.ts";
import { findRunOf, runOptions } from "../run-variables.ts";
import type { Services } from "../services.ts";
import { readVariables, setOption } from "../start-options.ts";
import { tellUsage } from "../tell.ts";
import { readVariablesFiles } from "../variables-files.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const step = textOf(arguments_, "step") ?? "";
	const sequence = textOf(arguments_, "sequence");
	const asJson = isOn(arguments_, "json");
	if (sequence === undefined) {
		for (const option of ["set", "variables"]) {
			if (arguments_[option] !== undefined)
				return tellUsage(services, `--${option} belongs to --sequence: a run has its variables`);
		}
		const place = await findRunOf(services, arguments_);
		return place.ok ? explainInRun(services, place.value, step, asJson) : place.error;
	}
	const variables = readVariables(arguments_);
	if (!variables.ok) return tellUsage(services, variables.error);
	const variablesFiles = await readVariablesFiles(services, arguments_);
	if (!variablesFiles.ok) return variablesFiles.error;
	const machine = textOf(arguments_, "machine");
	return explainPlanned(services, {
		...{ step, sequence, asJson },
		given: { variables: variables.value, variablesFiles: variablesFiles.value },
		...(machine === undefined ? {} : { machine }),
	});
}

export const command: CommandModule = {
	repeatable: ["set", "variables"],
	build: (yargs) =>
		setOption(runOptions(yargs))
			.positional("step", { type: "string", describe: "Id or name of a step or group, such as 2.1" })
			.option("sequence", {
				type: "string",
				requiresArg: true,
				describe: "Explain before anything runs: a sequence file, or an example; --machine names the machine",
			})
			.conflicts("sequence", "run")
			.option("json", { type: "boolean", describe: "The answer as JSON on stdout" })
			.example("$0 explain 3.2 --machine pc", "Why a step of the run on that machine ran or was skipped")
			.example("$0 explain 'Apply image' --sequence refresh", "What will become of a step, and why"),
	handle,
};
