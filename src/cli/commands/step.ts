import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { Services } from "../services.ts";
import { setOption } from "../start-options.ts";
import { findStepType, showStepList, showStepPage } from "../step-pages.ts";
import { tellUsage } from "../tell.ts";
import { tryStep } from "../try-step.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const wanted = textOf(arguments_, "type");
	if (wanted === undefined) {
		if (isOn(arguments_, "run")) return tellUsage(services, "name the step type that is to be run");
		showStepList(services.terminal);
		return EXIT.done;
	}
	const type = findStepType(services, wanted);
	if (!type.ok) return type.error;
	if (isOn(arguments_, "run")) return tryStep(services, type.value, arguments_);
	showStepPage(services.terminal, type.value);
	return EXIT.done;
}

export const command: CommandModule = {
	repeatable: ["set", "variables", "content"],
	build: (yargs) =>
		setOption(yargs)
			.positional("type", { type: "string", describe: "Step type, such as apply-image" })
			.option("run", { type: "boolean", describe: "Run this one step on a rehearsal machine" })
			.option("machine", {
				type: "string",
				requiresArg: true,
				describe: "With --run: folder of a machine that was made with `machine new` or by a rehearsal",
			})
			.option("input", {
				type: "string",
				requiresArg: true,
				describe: "With --run: the step's input as JSON, or @FILE with it",
			})
			.option("content", {
				type: "string",
				requiresArg: true,
				describe: "With --run: NAME=PATH, a content that the input names; may be repeated",
			})
			.option("yes", { type: "boolean", describe: "With --run: also a step that destroys data on the machine" })
			.option("verbose", { type: "boolean", describe: "With --run: show choices and variables too" })
			.example("$0 step", "All step types")
			.example("$0 step apply-image", "What it does, its fields and an example")
			.example('$0 step set-variable --run --machine pc --input \'{"name":"A","value":"1"}\'', "Try one step"),
	handle,
};
