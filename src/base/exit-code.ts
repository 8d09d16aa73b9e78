/** The unsigned 32-bit form of an exit code, whichever sign it was printed with. */
export function unsignedCode(code: number): number {
	return code >>> 0;
}

/**
 * Reads an exit code as people write it, decimal, negative or hexadecimal: `3010`, `-2147023436`, `0x80070BC2`. Gives the unsigned
 * 32-bit form; undefined when it is none.
 */
export function parseExitCode(text: string): number | undefined {
	const trimmed = text.trim();
	if (/^0x[0-9a-f]{1,8}$/i.test(trimmed)) return Number(trimmed);
	if (!/^-?\d{1,10}$/.test(trimmed)) return undefined;
	const code = Number(trimmed);
	return code >= -0x8000_0000 && code <= 0xffff_ffff ? unsignedCode(code) : undefined;
}

/** An exit code as technicians look it up: `3010` stays decimal, HRESULTs show as `0x80070002`. */
export function formatExitCode(code: number): string {
	const unsigned = unsignedCode(code);
	return unsigned < 0x8000_0000 ? String(unsigned) : `${unsigned} (0x${unsigned.toString(16).toUpperCase()})`;
}
