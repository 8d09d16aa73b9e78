import { builtInVariables } from "./built-in-variables.ts";
import { settableVariables } from "./settable-variables.ts";

/** The page docs/variables.md: every variable that the engine sets or obeys, generated from their lists. */
export function renderVariablesPage(): string {
	return `# Variables

Made from the lists that the engine and \`steppe check\` use; names and meanings are Configuration Manager's. Names ignore case. How a sequence
declares its own variables, and which value counts, is told in [writing a sequence](writing-a-sequence.md#variables).

## Variables that the engine sets

Those that begin with \`_\` are read-only. They are bound anew at each start of the machine.

| variable | meaning |
|---|---|
${builtInVariables.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`).join("\n")}

## Variables that the engine obeys

A sequence, a collection, a machine, a step or a program sets them; a value that is not permitted is refused when it is set.

| variable | values | without it | meaning |
|---|---|---|---|
${settableVariables.map((each) => `| \`${each.name}\` | ${cell(each.values)} | ${cell(each.default)} | ${cell(each.description)} |`).join("\n")}
`;
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}
