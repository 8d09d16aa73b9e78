/** One event at which the power may go. */
export interface PowerEvent {
	readonly kind: "append" | "flush";
	readonly volume: string;
	/** What is appended; empty for a flush. */
	readonly text: string;
}
