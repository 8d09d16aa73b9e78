/** A number with its noun: `1 file`, `3 files`; irregular plurals are given. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
	return `${number} ${number === 1 ? noun : plural}`;
}
