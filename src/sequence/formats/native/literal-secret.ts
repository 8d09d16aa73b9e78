import type { TextRange } from "../../../base/text-range.ts";
import { SHORTEST_SECRET } from "../../../model/redaction/secret-forms.ts";
import { templateNames } from "../../expand.ts";
import type { ProblemList } from "../../problem-list.ts";

/** Warns of a secret that stands in the sequence itself. A text that only names variables holds none. */
export function warnOfLiteral(what: string, text: string, range: TextRange, problems: ProblemList): void {
	if (text === "" || templateNames(text).length > 0) return;
	const help = "give it from outside: { from: { environment: NAME } }, { file: path } or { prompt: question }";
	const message = `${what} is secret, but its value stands in the sequence for everybody to read`;
	problems.warning("literal-secret", range, message, help);
	if (text.trim().length >= SHORTEST_SECRET) return;
	const short = `${what} has fewer than ${SHORTEST_SECRET} characters: so short a secret can't be hidden in logs`;
	problems.warning("short-secret", range, short);
}
