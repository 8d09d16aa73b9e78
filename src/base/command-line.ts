/**
 * The program and arguments of a command line, as the C runtime of Windows reads them (CommandLineToArgvW): blanks part them, quotes hold
 * blanks, `\"` is a quote, and backslashes count only before one. Empty for an empty line; an open quote ends with the line.
 */
export function splitCommandLine(line: string): readonly string[] {
	const parts: string[] = [];
	let part: string | undefined;
	let isQuoted = false;
	for (let at = 0; at < line.length; at++) {
		const character = line[at] ?? "";
		if (character === "\\") {
			const { length } = /^\\+/.exec(line.slice(at))?.[0] ?? "";
			const isBeforeQuote = line[at + length] === '"';
			part = `${part ?? ""}${"\\".repeat(isBeforeQuote ? Math.floor(length / 2) : length)}`;
			at += length - 1;
			if (isBeforeQuote && length % 2 === 1) {
				part += '"';
				at++;
			}
		} else if (character === '"') {
			isQuoted = !isQuoted;
			part ??= "";
		} else if (!isQuoted && (character === " " || character === "\t")) {
			if (part !== undefined) parts.push(part);
			part = undefined;
		} else part = `${part ?? ""}${character}`;
	}
	return part === undefined ? parts : [...parts, part];
}

/** One line of which `splitCommandLine` makes the same words again. */
export function joinCommandLine(words: readonly string[]): string {
	return words.map(quoteWord).join(" ");
}

function quoteWord(word: string): string {
	if (word !== "" && !/[\s"]/.test(word)) return word;
	return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
}
