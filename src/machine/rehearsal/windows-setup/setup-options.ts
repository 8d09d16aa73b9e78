/** What a command line asks of Windows Setup (boot.md §7); names and keywords without case. */
export interface SetupOptions {
	readonly scanOnly: boolean;
	readonly acceptsLicence: boolean;
	readonly imageIndex?: number;
	readonly complete?: string;
	readonly rollback?: string;
}

/**
 * Reads the command line of an upgrade that runs without a window and leaves the restart to its caller; undefined for all others: they end
 * in ways that can't be imitated.
 */
export function readSetupOptions(program: string, words: readonly string[]): SetupOptions | undefined {
	if (!/(?:^|[\\/])setup\.exe$/i.test(program)) return undefined;
	const said = words.map((word) => word.toLowerCase());
	const isSaid = (name: string, value?: string) =>
		said.some((word, index) => word === name && (value === undefined || said[index + 1] === value));
	if (!isSaid("/auto", "upgrade") || !isSaid("/quiet") || !isSaid("/noreboot")) return undefined;
	const wordBehind = (name: string): string | undefined => {
		const at = said.indexOf(name);
		return at < 0 ? undefined : words[at + 1];
	};
	const index = Number(wordBehind("/imageindex"));
	const complete = wordBehind("/postoobe");
	const rollback = wordBehind("/postrollback");
	return {
		scanOnly: isSaid("/compat", "scanonly"),
		acceptsLicence: isSaid("/eula", "accept"),
		...(Number.isSafeInteger(index) && index > 0 ? { imageIndex: index } : {}),
		...(complete === undefined ? {} : { complete }),
		...(rollback === undefined ? {} : { rollback }),
	};
}
