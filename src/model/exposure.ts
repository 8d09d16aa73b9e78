/** Why a secret should be changed after the run. `where` names a file or program. */
export interface Exposure {
	readonly why: "obscured" | "in-sequence" | "in-file" | "on-command-line" | "key-left";
	readonly where?: string;
}

/** A secret that should be changed, by name only. */
export interface SecretToRotate {
	readonly name: string;
	readonly because: readonly Exposure[];
}

/** An exposure in words. */
export function describeExposure({ why, where }: Exposure): string {
	switch (why) {
		case "obscured":
			return "it was kept with its key beside it on the disk (obscured)";
		case "in-sequence":
			return "its value stands in the sequence";
		case "in-file":
			return `it stood in the file ${where ?? ""}`;
		case "on-command-line":
			return `it stood on the command line of ${where ?? "a program"}`;
		case "key-left":
			return `its key could not be removed: ${where ?? "it lies on another volume"}`;
	}
}
