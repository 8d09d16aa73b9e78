/** A text as PowerShell takes it literally. */
export function quotedText(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** Parameters as PowerShell parts them, or what of them only PowerShell can tell. */
export type PartedParameters =
	| { readonly kind: "values"; readonly values: readonly string[] }
	| { readonly kind: "expression"; readonly text: string };

/**
 * Parts a line of parameters at blanks (PowerShell: about_Parsing). Single quotes keep everything, two of them are one; double quotes keep blanks, and
 * a backtick in them the character behind it. Variables, expressions and lists of values have no value without PowerShell.
 */
export function splitParameters(text: string): PartedParameters {
	const values: string[] = [];
	for (const [part] of text.matchAll(/(?:[^\s'"]|'(?:[^']|'')*'?|"(?:[^"`]|`[\s\S]|"")*"?)+/g)) {
		const bare = part.replace(/'(?:[^']|'')*'?/g, "");
		if (/[$]|^@|[({;|&]/.test(bare.replace(/`[\s\S]/g, "")) || /,/.test(bare.replace(/"(?:[^"`]|`[\s\S])*"?/g, ""))) {
			return { kind: "expression", text: part };
		}
		values.push(unquoted(part));
	}
	return { kind: "values", values };
}

function unquoted(part: string): string {
	return part.replace(
		/'((?:[^']|'')*)'?|"((?:[^"`]|`[\s\S]|"")*)"?|`([\s\S])/g,
		(_, single: string | undefined, double: string | undefined, escaped: string | undefined) => {
			if (single !== undefined) return single.replaceAll("''", "'");
			if (double !== undefined) return double.replaceAll('""', '"').replace(/`([\s\S])/g, "$1");
			return escaped ?? "";
		},
	);
}
