/** A place in which a secret may stand. Each must be used by the rehearsal, or the test fails: the list can only shrink. */
export interface Exception {
	readonly path: RegExp;
	readonly why: string;
	/** When it must be gone; `never`: what the author or the rehearsal's reader put there. */
	readonly until: "the end of the run" | "never";
}

/** The closed list. */
export const exceptions: readonly Exception[] = [
	{ path: /^share\/sequence\.yaml$/, why: "the author wrote one secret into the sequence", until: "never" },
	{ path: /^share\/pin\.txt$/, why: "the file that a secret is read from", until: "never" },
	{
		path: /^template\/machine\.yaml$/,
		why: "the imitated programs' output, an input of the rehearsal",
		until: "never",
	},
	{ path: /^pc\/machine\.yaml$/, why: "the same, copied with the machine", until: "never" },
	{
		path: /^pc\/disks\/.*\/Windows\/Panther\/unattend\.xml$/,
		why: "the answer file, which Windows Setup must read",
		until: "the end of the run",
	},
];
