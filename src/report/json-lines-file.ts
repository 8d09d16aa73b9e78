import { join } from "node:path";
import type { Reporter, TimedEvent } from "../model/event.ts";
import { isEventLine } from "./event-lines.ts";
import type { OnLogProblem } from "./synchronous-file.ts";
import { SynchronousFile } from "./synchronous-file.ts";

/** Name of the file in its folder. */
export const EVENTS_FILE_NAME = "events.jsonl";

/** Where and how events are written. */
export interface JsonLinesOptions {
	/** Host path of the folder; made when it does not exist. */
	readonly folder: string;
	readonly onProblem: OnLogProblem;
}

/** A reporter that can go on in another folder: logs move with the phase. */
export interface MovableReporter extends Reporter {
	/** Host path of the file that is written now. */
	readonly path: () => string;
	/** Goes on in another folder; what exists goes along. Never throws. */
	moveTo(folder: string): void;
	close(): void;
}

/** Writes `events.jsonl`: one event per line, each on its way to the disk when `report` returns. A torn last line of a cut is taken off. */
export function openJsonLinesFile(options: JsonLinesOptions): MovableReporter {
	const file = new SynchronousFile(join(options.folder, EVENTS_FILE_NAME), options.onProblem);
	file.mendTail(isEventLine);
	return {
		report: (event: TimedEvent) => {
			file.append(`${JSON.stringify(event)}\n`);
		},
		path: () => file.path,
		moveTo: (folder) => {
			file.moveTo(join(folder, EVENTS_FILE_NAME));
		},
		close: () => file.close(),
	};
}
