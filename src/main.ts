import { buildFacts } from "./model/build-facts.ts";

/** Runs the command that `argv` names and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
	console.error(`steppe ${buildFacts.version}: unknown command: ${argv.join(" ")}`);
	return 2;
}
