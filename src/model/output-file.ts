import type { Span } from "./journal.ts";

/** Folder of the outputs inside the folder of the logs. */
export const OUTPUT_FOLDER = "Output";

/**
 * The file in `Output` that holds all that a step's tools said in one attempt: `2.1-1-1 Install office.txt` is node 2.1, visit 1,
 * attempt 1. The step's name is cut to 60 characters and to what every file system can hold.
 */
export function outputFileName({ node, visit, attempt }: Span, stepName: string): string {
	const name = stepName
		.replace(/[^\p{L}\p{N} ._()+-]+/gu, "_")
		.slice(0, 60)
		.replace(/[ .]+$/, "");
	return `${node}-${visit}-${attempt}${name === "" ? "" : ` ${name}`}.txt`;
}
