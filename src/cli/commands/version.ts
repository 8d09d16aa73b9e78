import { versionLine } from "../../model/build-facts.ts";
import { type Arguments, type CommandModule, isOn } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import type { Services } from "../services.ts";

async function handle(arguments_: Arguments, { build, terminal }: Services): Promise<number> {
	const { version, commit, nodeVersion } = build;
	const facts = { version, commit, node: nodeVersion };
	terminal.out(`${isOn(arguments_, "json") ? JSON.stringify(facts) : versionLine(build, nodeVersion)}\n`);
	return EXIT.done;
}

export const command: CommandModule = {
	build: (yargs) =>
		yargs
			.option("json", { type: "boolean", describe: "As JSON: version, commit, node" })
			.example("$0 version", "What to name in a report of a problem"),
	handle,
};
