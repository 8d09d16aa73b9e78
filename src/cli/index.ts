import type { Argv } from "yargs";
import { didYouMean } from "../base/similar.ts";
import { versionLine } from "../model/build-facts.ts";
import type { Arguments, CommandEntry, CommandModule } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT } from "./exit-codes.ts";
import type { Services } from "./services.ts";
import { suggest, UsageError, wordUsage } from "./usage.ts";

/** Narrowest and widest help; a terminal of a few columns must not break every word. */
const NARROWEST = 40;
const WIDEST = 100;

const EXIT_CODES =
	"Exit codes: 0 done, 1 the sequence failed, 2 invalid input or usage, 3 restart pending, 4 refused before anything was touched, 130 cancelled.";

/** Runs the command that the arguments name and gives the exit code. */
export async function runCli(argv: readonly string[], services: Services): Promise<number> {
	try {
		if (argv[0] === "--version") {
			services.terminal.out(`${versionLine(services.build, services.build.nodeVersion)}\n`);
			return EXIT.done;
		}
		return await parse(argv, services);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const path = pathOf(argv).map(({ name }) => name);
		services.terminal.err(`steppe: ${error.message}\nSee: steppe ${[...path, "--help"].join(" ")}\n`);
		return EXIT.invalid;
	}
}

interface Named {
	readonly name: string;
	readonly entry: CommandEntry;
}

/** The commands that the first words name, outermost first. */
function pathOf(argv: readonly string[]): readonly Named[] {
	const path: Named[] = [];
	let commands: Readonly<Record<string, CommandEntry>> | undefined = COMMANDS;
	for (const name of argv) {
		const entry: CommandEntry | undefined =
			commands !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (entry === undefined) break;
		path.push({ name, entry });
		commands = entry.commands;
	}
	return path;
}

/** A first word that names nothing is told before anything is loaded. */
function refuseUnknown(argv: readonly string[], path: readonly Named[]): void {
	const commands = path.length === 0 ? COMMANDS : path.at(-1)?.entry.commands;
	const next = argv[path.length];
	if (commands === undefined || next === "--help" || next === "-h") return;
	const before = path.map(({ name }) => `${name} `).join("");
	const names = Object.keys(commands);
	if (next === undefined) throw new UsageError(`name a command: ${names.map((name) => before + name).join(", ")}`);
	if (next.startsWith("-")) throw new UsageError(`the command comes first, options behind it: ${next}`);
	const meant = didYouMean(next, names);
	throw new UsageError(
		suggest(`there is no command "${before}${next}"`, meant === undefined ? undefined : before + meant),
	);
}

async function parse(argv: readonly string[], services: Services): Promise<number> {
	const path = pathOf(argv);
	refuseUnknown(argv, path);
	const { default: yargs } = await import("yargs");
	const loaded = await path.at(-1)?.entry.load?.();
	let exitCode: Promise<number> | undefined;
	let helpText = "";
	const parser = yargs([])
		.scriptName("steppe")
		.usage("$0 COMMAND\n\nRuns OS-deployment task sequences, survives restarts, and rehearses every run.")
		.exitProcess(false)
		.parserConfiguration({ "camel-case-expansion": false })
		.strict()
		.version(false)
		.alias("help", "h")
		.wrap(Math.max(NARROWEST, Math.min(WIDEST, services.terminal.columns())))
		.epilogue(EXIT_CODES)
		.fail((message, error) => {
			throw error === undefined || error.name === "YError" ? new UsageError(message ?? error?.message) : error;
		});
	if (path.length === 0) parser.option("version", { type: "boolean", describe: "Say version, commit and Node.js" });
	const run = (module: CommandModule, arguments_: Arguments) => {
		checkValues(module, arguments_);
		exitCode = module.handle(arguments_, services);
	};
	register(parser, path.length === 0 ? COMMANDS : namedOnly(path[0]), { loaded: loaded?.command, run });
	try {
		await parser.parseAsync([...argv], {}, (_error, _arguments, output) => {
			helpText = output;
		});
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(wordUsage(error.message, argv, await helpOf(argv, path, services)));
	}
	if (exitCode === undefined && helpText !== "") services.terminal.out(`${helpText}\n`);
	return (await exitCode) ?? EXIT.done;
}

function namedOnly(named: Named | undefined): Readonly<Record<string, CommandEntry>> {
	return named === undefined ? {} : { [named.name]: named.entry };
}

interface Registration {
	/** The command that is meant, when it is loaded. */
	readonly loaded: CommandModule | undefined;
	readonly run: (module: CommandModule, arguments_: Arguments) => void;
}

function register(parser: Argv, commands: Readonly<Record<string, CommandEntry>>, registration: Registration): void {
	for (const entry of Object.values(commands)) {
		parser.command(
			entry.command,
			entry.describe,
			(builder) => {
				if (entry.commands !== undefined) register(builder, entry.commands, registration);
				else registration.loaded?.build(builder);
				return builder;
			},
			(arguments_) => {
				if (registration.loaded !== undefined) registration.run(registration.loaded, arguments_);
			},
		);
	}
}

/** The help of the command that was meant, to look up its usage and options. */
async function helpOf(argv: readonly string[], path: readonly Named[], services: Services): Promise<string> {
	if (argv.includes("--help")) return "";
	let help = "";
	const { terminal } = services;
	const out = (text: string) => {
		help += text;
	};
	const quiet = { ...terminal, columns: () => WIDEST, out };
	await parse([...path.map(({ name }) => name), "--help"], { ...services, terminal: quiet });
	return help;
}

/** An option that is given twice, or without a value, has no meaning that could be guessed. */
function checkValues(module: CommandModule, arguments_: Arguments): void {
	for (const [name, value] of Object.entries(arguments_)) {
		if (name === "_" || name === "$0") continue;
		const isMany = Array.isArray(value) && module.repeatable?.includes(name) !== true;
		if (isMany) throw new UsageError(`--${name} is given more than once`);
		if (value === "" && name !== "input") throw new UsageError(`--${name} needs a value`);
	}
}
