import { foldCase } from "../../base/windows-path.ts";
import { type Arguments, type CommandModule, isOn, textOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findRunOf, readVariables, runOptions } from "../run-variables.ts";
import type { Services } from "../services.ts";

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const place = await findRunOf(services, arguments_);
	if (!place.ok) return place.error;
	const read = await readVariables(services, place.value);
	if (!read.ok) return read.error;
	const name = textOf(arguments_, "name") ?? "";
	const found = read.value.variables.find((each) => foldCase(each.name) === foldCase(name));
	const { terminal } = services;
	if (found === undefined) {
		terminal.err(`steppe: ${name} has no value in this run\n`);
		return EXIT.failed;
	}
	if (isOn(arguments_, "json")) {
		terminal.out(`${JSON.stringify(found)}\n`);
		return EXIT.done;
	}
	// A script that got *** would take it for the value.
	if (found.secret) {
		terminal.err(`steppe: ${found.name} is secret: its value is never shown\n`);
		return EXIT.refused;
	}
	terminal.out(`${found.value}\n`);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		runOptions(yargs)
			.positional("name", { type: "string", describe: "Name of the variable; case is ignored" })
			.option("json", { type: "boolean", describe: "With its source, as JSON; a secret value stays ***" })
			.example("$0 vars get OSDComputerName", "The value alone, for scripts; exit code 1 when there is none"),
	handle,
};
