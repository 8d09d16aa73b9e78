import { Composer, type Document, Lexer, Parser } from "yaml";
import type { TextRange } from "../../base/text-range.ts";
import type { ProblemList } from "../problem-list.ts";
import { convertYaml } from "./convert-yaml.ts";
import { depthLimit, type LocatedValue } from "./located-value.ts";

type Token = Parameters<Composer["next"]>[0];

/**
 * Reads one YAML 1.2 document with the failsafe schema: `0012`, `10.0`, `0x80004005`, `yes` and dates stay the texts they are.
 * Refused with their place: syntax errors, a second document, tags, duplicate keys, keys that are no text, nesting beyond
 * the limit, aliases that grow without measure. Undefined when nothing usable was read.
 */
export function readYaml(text: string, problems: ProblemList): LocatedValue | undefined {
	const tokens = tokensOf(text, problems);
	if (tokens === undefined) return undefined;
	const options = {
		schema: "failsafe",
		uniqueKeys: false,
		prettyErrors: false,
		strict: true,
		keepSourceTokens: false,
	} as const;
	const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
	if (document === undefined) return undefined;
	if (second !== undefined) {
		const start = second.range[0];
		const help = "a file holds one sequence; remove `---` or split the file";
		problems.error("several-documents", { start, end: start + 3 }, "a second document begins here", help);
		return undefined;
	}
	reportErrors(document, text, problems);
	if (problems.hasErrors()) return undefined;
	return document.contents === null ? undefined : convertYaml(document.contents, problems);
}

/** The composer works recursively, so nesting is bounded before it starts. Each level takes up to three places on the stack. */
function tokensOf(text: string, problems: ProblemList): readonly Token[] | undefined {
	const parser = new Parser();
	const tokens: Token[] = [];
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > 3 * depthLimit) {
			const range = { start: parser.offset, end: parser.offset + 1 };
			problems.error("nested-too-deep", range, `is nested more than ${depthLimit} deep`);
			return undefined;
		}
	}
	for (const token of parser.end()) tokens.push(token);
	return tokens;
}

function reportErrors(document: Document.Parsed, text: string, problems: ProblemList): void {
	for (const error of document.errors) {
		// The parser may point behind the end, where something is missing.
		const start = Math.min(error.pos[0], text.length);
		const range = { start, end: Math.min(text.length, Math.max(start + 1, error.pos[1])) };
		problems.error("yaml-syntax", range, sentence(error.message), ...helpFor(error.code, text, range));
	}
	for (const warning of document.warnings) {
		if (warning.code === "TAG_RESOLVE_FAILED") continue;
		problems.error("yaml-syntax", { start: warning.pos[0], end: warning.pos[1] }, sentence(warning.message));
	}
}

function sentence(message: string): string {
	return message.slice(0, 1).toLowerCase() + message.slice(1);
}

function helpFor(code: string, text: string, range: TextRange): readonly string[] {
	if (code === "BAD_SCALAR_START" && text[range.start] === "%")
		return ['put a value that begins with `%` in quotes: "%Name%"'];
	if (code === "BAD_SCALAR_START") return ["put the value in quotes"];
	if (code === "BAD_DQ_ESCAPE")
		return ["a backslash begins an escape in double quotes; put Windows paths in single quotes: 'C:\\x'"];
	if (code === "TAB_AS_INDENT") return ["indent with blanks"];
	if (code === "BLOCK_AS_IMPLICIT_KEY") return ["put a text that holds `: ` in quotes"];
	return [];
}
