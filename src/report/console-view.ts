import type { TimedEvent } from "../model/event.ts";
import type { Place } from "./blocks.ts";
import type { Style } from "./style.ts";

/** What both ways of showing share: resolved options. */
export interface ConsoleContext {
	readonly write: (text: string) => void;
	readonly style: Style;
	readonly columns: () => number;
	readonly places: () => readonly Place[];
	readonly verbose: boolean;
	readonly biasMinutes: (time: number) => number;
}

/** What a way of showing does. */
export interface ConsoleView {
	show(event: TimedEvent): void;
	clearLive(): void;
	tick(time: number): void;
}
