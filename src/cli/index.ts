import { hideBin } from "yargs/helpers";
import type { CommandModule } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";

/** Commands by first word, each loaded only when it is needed. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: CommandModule }>>> = {
	run: () => import("./commands/run.ts"),
	rehearse: () => import("./commands/rehearse.ts"),
};

/** Runs the command that the arguments name and gives the exit code. */
export async function runCli(argv: readonly string[], services: Services): Promise<number> {
	const { default: yargs } = await import("yargs");
	let exitCode: number | undefined;
	const first = argv.find((word) => !word.startsWith("-")) ?? "";
	const wanted = COMMANDS[first] === undefined ? Object.values(COMMANDS) : [COMMANDS[first]];
	const parser = yargs(hideBin(["", "", ...argv]))
		.scriptName("steppe")
		.usage(
			"$0 COMMAND\n\nRuns OS-deployment task sequences in WinPE and Windows, survives restarts, and rehearses every run.",
		)
		.exitProcess(false)
		.strict()
		.demandCommand(1, "Name a command.")
		.version(services.build.version)
		.wrap(Math.min(100, services.terminal.columns()))
		.epilogue(
			"Exit codes: 0 done, 1 sequence failed, 2 invalid input or usage, 3 restart pending, 4 refused before anything was touched, 130 cancelled.",
		)
		.fail((message, error) => {
			throw error ?? new UsageError(message);
		});
	for (const load of wanted) {
		const { command } = await load();
		parser.command(
			command.command,
			command.describe,
			(builder) => command.build(builder),
			async (arguments_) => {
				exitCode = await command.handle(arguments_, services);
			},
		);
	}
	try {
		await parser.parseAsync();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		services.terminal.err(`steppe: ${error.message}\nSee: steppe ${first} --help\n`);
		return EXIT.invalid;
	}
	return exitCode ?? EXIT.done;
}

class UsageError extends Error {}
