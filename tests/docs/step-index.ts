interface StepSchema {
	readonly title?: string;
	readonly description?: string;
	readonly "x-steppe"?: { readonly "runs-in"?: string; readonly destructive?: boolean; readonly custom?: boolean };
}

const PLACES: Readonly<Record<string, string>> = { winpe: "WinPE", "full-os": "full OS", any: "both" };

const HEAD = `# The steps

Made from the schemas. \`steppe step\` shows the same list, \`steppe step TYPE\` the fields and an example of one.

*Destroys data*: it runs only behind [preflight](../preflight.md)'s last gate. *Custom*: also in sequences of \`kind: custom\`, which deploy no
Windows ([writing a sequence](../writing-a-sequence.md)).

| Step | Runs in | Destroys data | Custom | What it does |
|---|---|---|---|---|
`;

/** docs/steps/README.md: each step type with its description, where it runs, and whether it destroys data. */
export function stepIndex(schemas: Readonly<Record<string, StepSchema>>): string {
	const lines = Object.entries(schemas)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([type, schema]) => {
			const traits = schema["x-steppe"] ?? {};
			const cells = [
				`[${type}](${type}.md)`,
				PLACES[traits["runs-in"] ?? ""] ?? "",
				traits.destructive === true ? "**yes**" : "no",
				traits.custom === true ? "yes" : "no",
				(schema.description ?? "").replaceAll("|", "\\|").replaceAll("\n", " "),
			];
			return `| ${cells.join(" | ")} |\n`;
		});
	return `${HEAD}${lines.join("")}`;
}
