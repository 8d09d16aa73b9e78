import { failureBlock } from "../../src/report/blocks.ts";
import { createConsole } from "../../src/report/console.ts";
import { createStyle } from "../../src/report/style.ts";
import type { RehearsalResult } from "../power/rig.ts";
import { normalize } from "./run-lines.ts";

const COLUMNS = 110;

/** What the console prints of a rehearsal where no terminal is: one line per event and the blocks of what was refused or failed. */
export function consoleLines({ events, ends, loop }: RehearsalResult): readonly string[] {
	let printed = "";
	const console = createConsole({
		write: (text) => {
			printed += text;
		},
		live: false,
		colour: false,
		unicode: true,
		columns: () => COLUMNS,
		biasMinutes: () => 0,
	});
	for (const event of events) {
		if (event.kind !== "step-progress") console.report({ time: 0, boot: "1", event });
	}
	console.close();
	const machine = loop.ok
		? `${loop.value.ended} after ${loop.value.boots} starts, exit code ${loop.value.exitCode}`
		: `does not go on: ${loop.error.message}`;
	const lines = printed.replaceAll(/^00:00:00 /gm, "").replaceAll(/ \([\d.]+ m?s\)/g, "");
	// What an engine could not tell as an event, its process says when it ends.
	const told = events.some((event) => event.kind === "run-finished");
	const style = createStyle({ colour: false, unicode: true });
	const untold = ends.flatMap((end) =>
		"failure" in end ? failureBlock(end.failure, { places: [] }, style, COLUMNS) : [],
	);
	const timeless = lines.replaceAll(/^(Run \w+) after .*$/gm, "$1");
	return [...normalize(timeless).split("\n"), ...(told ? [] : untold), `machine: ${machine}`];
}
