/** Longest value of a variable in UTF-16 code units (Configuration Manager's documented limit). */
export const valueLengthLimit = 4000;

/** Why a sequence can't set a variable of this name, or undefined when it can. */
export function variableNameProblem(
	name: string,
): { readonly rule: string; readonly message: string; readonly help: string } | undefined {
	if (name.startsWith("_")) {
		return {
			rule: "read-only-variable",
			message: `the variable \`${name}\` can't be set: names that begin with \`_\` are read-only`,
			help: "choose a name that begins with a letter",
		};
	}
	if (/^[A-Za-z][A-Za-z0-9_-]{0,255}$/.test(name)) return undefined;
	return {
		rule: "variable-name",
		message: `${JSON.stringify(name)} is no name for a variable`,
		help: "a name has 1 to 256 letters, digits, `_` and `-`, and begins with a letter",
	};
}
