/** The unsigned 32-bit form of an exit code, whichever sign it was printed with. */
export function unsignedCode(code: number): number {
	return code >>> 0;
}

/** An exit code as technicians look it up: `3010` stays decimal, HRESULTs show as `0x80070002`. */
export function formatExitCode(code: number): string {
	const unsigned = unsignedCode(code);
	return unsigned < 0x8000_0000 ? String(unsigned) : `${unsigned} (0x${unsigned.toString(16).toUpperCase()})`;
}
