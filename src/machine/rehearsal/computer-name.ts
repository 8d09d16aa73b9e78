/**
 * Why Windows Setup would not take the computer name, or undefined (answer file reference, Shell-Setup/ComputerName: 15 bytes, a list of
 * forbidden characters; all digits are no name in DNS).
 */
export function computerNameProblem(name: string): string | undefined {
	if (/%/.test(name)) return "still holds a %…%";
	if (Buffer.byteLength(name, "utf8") > 15) return "is longer than 15 characters";
	const bad = /[{|}~[\]\\^':;<=>?@!"#$`()+/.,*& ]/.exec(name)?.[0];
	if (bad !== undefined) return `holds the character ${JSON.stringify(bad)}`;
	return /^\d+$/.test(name) ? "has digits only" : undefined;
}
