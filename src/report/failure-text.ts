/** What a technician reads about one kind of failure. */
export interface FailureText {
	/** Short name of the failure, as a sentence without a full stop. */
	readonly title: string;
	/** What it usually comes from, most frequent first. */
	readonly causes: readonly string[];
	/** What to do, in the order in which it is worth doing. */
	readonly tries: readonly string[];
}
