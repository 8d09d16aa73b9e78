import { buildFacts } from "./model/build-facts.ts";

/** The version needs nothing; everything else loads the composition root. */
async function start(argv: readonly string[]): Promise<number> {
	const isVersion = argv.length === 1 && (argv[0] === "--version" || argv[0] === "version");
	if (!isVersion) return (await import("./main.ts")).main(argv);
	console.log(`steppe ${buildFacts.version} (commit ${buildFacts.commit}, Node.js ${process.version})`);
	return 0;
}

start(process.argv.slice(2)).then(
	(exitCode) => {
		process.exitCode = exitCode;
	},
	(cause: unknown) => {
		console.error(cause);
		process.exitCode = 1;
	},
);
