/** An element of an answer file, without its prefix. */
export interface AnswerElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly AnswerElement[];
	readonly text: string;
}
