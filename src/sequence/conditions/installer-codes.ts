/** Sizes of the groups of digits that Windows Installer turns around, one after another. */
const groups: readonly number[] = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2];

/** Each letter of the first three groups backwards, then each pair of the rest: it is its own inverse. */
function turnedDigits(digits: string): string {
	let rest = [...digits];
	const turned: string[] = [];
	for (const size of groups) {
		turned.push(...rest.slice(0, size).reverse());
		rest = rest.slice(size);
	}
	return turned.join("");
}

/** `{12345678-ABCD-…}` as Windows Installer packs it in the registry: 32 digits; undefined when the text is no code. */
export function packedCode(code: string): string | undefined {
	const match = /^\{?([0-9A-F]{8})-([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{4})-([0-9A-F]{12})\}?$/i.exec(code.trim());
	return match === null ? undefined : turnedDigits(match.slice(1).join("").toUpperCase());
}

/** The code that was packed; undefined when the text is no packed code. */
export function unpackedCode(packed: string): string | undefined {
	if (!/^[0-9A-F]{32}$/i.test(packed)) return undefined;
	const digits = turnedDigits(packed.toUpperCase());
	return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}}`;
}
