import { didYouMean } from "../base/similar.ts";

/** Wrong words on the command line. */
export class UsageError extends Error {}

/** The word, with what was probably meant behind it. */
export function suggest(text: string, meant: string | undefined): string {
	return meant === undefined ? text : `${text}; did you mean ${meant}?`;
}

/** Words a command line parser's message for the reader. `help` is the help of the command, which names its options. */
export function wordUsage(message: string, argv: readonly string[], help: string): string {
	const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1];
	if (unknown !== undefined) {
		return unknownWords(unknown.split(", "), argv, help).join("\n        ");
	}
	const needy = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
	if (needy !== undefined) return `--${needy} needs a value`;
	const pair = /^Arguments (\S+) and (\S+) are mutually exclusive$/.exec(message);
	if (pair !== null) return `--${pair[1]} and --${pair[2]} can't be given together`;
	const strange = typedOptions(argv).filter((word) => !optionsIn(help).includes(word));
	if (/^Not enough/.test(message) && strange.length > 0) return unknownWords(strange, argv, help).join("\n        ");
	if (/^Not enough non-option arguments/.test(message)) return `something is missing; write: ${usageLine(help)}`;
	if (/^Too many non-option arguments/.test(message)) return `too many words; write: ${usageLine(help)}`;
	return message;
}

function usageLine(help: string): string {
	return help.split("\n")[0] ?? "";
}

/** Options of a command as its help names them. */
export function optionsIn(help: string): readonly string[] {
	return [...new Set([...help.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map((match) => match[1] ?? ""))];
}

/** Options as they were typed, without dashes and values. */
function typedOptions(argv: readonly string[]): readonly string[] {
	return argv.filter((each) => /^--./.test(each)).map((each) => each.slice(2).split("=")[0] ?? "");
}

/** The parser tells each option twice, also in camelCase: once is enough. */
function unknownWords(words: readonly string[], argv: readonly string[], help: string): readonly string[] {
	const options = optionsIn(help);
	const isTyped = (word: string) => argv.some((each) => each.replace(/^-+/, "").split("=")[0] === word);
	const typed = [...new Set(words)].filter(isTyped);
	return (typed.length === 0 ? [...new Set(words)] : typed).map((word) => {
		const isOption = argv.some((each) => /^-/.test(each) && each.replace(/^-+/, "").split("=")[0] === word);
		if (!isOption) return `"${word}" is one word too many`;
		const meant = didYouMean(word, options);
		return suggest(`there is no option --${word}`, meant === undefined ? undefined : `--${meant}`);
	});
}
