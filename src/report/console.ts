import type { Reporter } from "../model/event.ts";
import type { EndSummary, Place } from "./blocks.ts";
import { endBlock } from "./blocks.ts";
import type { ConsoleContext, ConsoleView } from "./console-view.ts";
import { PlainConsole } from "./plain-console.ts";
import { mapTexts } from "./redact-deep.ts";
import { createStyle } from "./style.ts";
import { oneLine } from "./text-width.ts";
import { TreeConsole } from "./tree-console.ts";

/** What the console can do and where it writes; the composition root looks and tells. */
export interface ConsoleOptions {
	/** Takes text as it shall appear; line breaks are `\n`. */
	readonly write: (text: string) => void;
	/** True for a terminal that understands cursor movement: live progress. False: one line per event. */
	readonly live: boolean;
	/** False when NO_COLOR is set or the output is no terminal. */
	readonly colour: boolean;
	/** False where the terminal shows 7-bit letters only. */
	readonly unicode: boolean;
	/** Columns of the terminal now; asked anew for each line. Less than 20 counts as 20. */
	readonly columns: () => number;
	/** Where logs are now, for the failure block. */
	readonly places?: () => readonly Place[];
	/** Also show decisions' choices and every variable. */
	readonly verbose?: boolean;
	/** Minutes to add to local time to get UTC, for the clock of plain lines. Default: the system's time zone. */
	readonly biasMinutes?: (time: number) => number;
}

/** The reporter for people. */
export interface ConsoleReporter extends Reporter {
	/** Takes the live line away, so that somebody else (a question to the operator) can write; the next event brings it back. */
	pause(): void;
	/** Shows how long the current step has been running; call it about once a second, or never. */
	tick(time: number): void;
	/** The last words of a run. */
	showEnd(summary: EndSummary): void;
	close(): void;
}

/** Makes the console: a tree with a live line on a terminal, plain lines elsewhere. */
export function createConsole(options: ConsoleOptions): ConsoleReporter {
	const context: ConsoleContext = {
		write: options.write,
		style: createStyle({ colour: options.colour, unicode: options.unicode }),
		columns: () => Math.max(20, Math.floor(options.columns()) || 80),
		places: options.places ?? (() => []),
		verbose: options.verbose ?? false,
		biasMinutes: options.biasMinutes ?? ((time) => new Date(time).getTimezoneOffset()),
	};
	const view: ConsoleView = options.live ? new TreeConsole(context) : new PlainConsole(context);
	return {
		// Names and outputs come from outside: what could steer the terminal is taken out before anything is styled.
		report: (event) => view.show(mapTexts(event, oneLine)),
		pause: () => view.clearLive(),
		tick: (time) => view.tick(time),
		showEnd: (summary) => {
			view.clearLive();
			context.write(`${endBlock(summary, context.style, context.columns()).join("\n")}\n`);
		},
		close: () => view.clearLive(),
	};
}
