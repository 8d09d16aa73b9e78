import { setFlagsFromString } from "node:v8";
import { buildFacts, versionLine } from "./model/build-facts.ts";

/** The rest of the program uses what older ones do not have. */
const OLDEST_NODE = 22;

/** The version needs nothing; everything else loads the composition root. */
async function start(argv: readonly string[]): Promise<number> {
	const isVersion = argv.length === 1 && (argv[0] === "--version" || argv[0] === "version");
	if (isVersion) {
		console.log(versionLine(buildFacts, process.version));
		return 0;
	}
	if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
		console.error(
			`steppe: this is Node.js ${process.version}; Steppe needs ${OLDEST_NODE} or newer. \`npm start\` and \`npx node\` bring it, and so does the executable.`,
		);
		return 2;
	}
	holdMemoryDown();
	return (await import("./main.ts")).main(argv);
}

/**
 * A run shares a computer in WinPE with the tools that it starts. V8 lets a heap grow with the memory of the computer before it collects,
 * several times over what is in use; with these it grows by a fifth, and what is young stays small.
 */
function holdMemoryDown(): void {
	setFlagsFromString("--heap-growing-percent=20");
	setFlagsFromString("--semi-space-growth-factor=1");
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
