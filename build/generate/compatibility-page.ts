import { readFileSync } from "node:fs";
import { configurationManagerMappings } from "../../src/sequence/formats/configmgr/mappings.ts";
import { toolkitMappings } from "../../src/sequence/formats/mdt/mappings.ts";
import { supportWords } from "../../src/sequence/formats/xml/fared-kinds.ts";
import type { StepMapping } from "../../src/sequence/formats/xml/foreign-step.ts";
import { FARED_RECORD } from "../corpus/fared-record.ts";

const VERDICTS: Readonly<Record<StepMapping["support"]["verdict"], string>> = {
	runs: "runs",
	differs: "runs with a difference",
	"not-needed": "not needed",
	"left-out": "left out",
	refused: "refused",
};

const HEAD = `# What runs of other products

<!-- Generated from src/sequence/formats by \`npm run generate\`. Changes made here are lost. -->

Each step type of Configuration Manager, and each type and script of the Microsoft Deployment Toolkit: what becomes of it here. \`steppe check FILE\` ends with the
same table for one file, which is more exact: a single step may be better or worse off than its type.

- **runs**: as it does there.
- **runs with a difference**: the difference is said.
- **not needed**: the engine does by itself what the step is for. It is passed over.
- **left out**: a run can do without it. It is passed over with a warning.
- **refused**: nothing here does it. Preflight refuses the run when the step can be reached; one that is disabled, or whose condition is known to be false, refuses nothing.

A type that is not listed is refused. [Why it is so](decisions/other-formats.md), and [why check only warns of it](decisions/refused-steps-are-warnings.md).

## What holds for every step

| there | here |
|---|---|
| a package, an image, a driver package | the folder \`Packages/ID\` beside the sequence; of an export beside its folder \`SMS_TaskSequencePackage\`, or beside the archive, there also \`ARCHIVE_files/NAME\` as the console exports it |
| the boot image | \`Packages/ID/boot.wim\` of the id that the exported object names; of a sequence by itself \`Packages/boot/boot.wim\` |
| a child sequence | \`ID.xml\` beside the sequence, or \`SMS_TaskSequencePackage/ID/object.xml\` |
| values that a step brings along | hold while it runs, unless somebody has set the variable: then that value wins, there and here |
| a variable that the type does not know | a warning in its place: nothing is left out silently |
| success codes (\`successCodeList\`) | count for steps that run a program; other codes than 0 and 3010 on any other step are told and mean nothing |
| \`retryCount\` | steps that run a program go on by running it again after a restart that nobody asked for; all other steps do so anyway, as far as that is safe |
| \`timeout\`, \`runIn\`, \`continueOnError\`, \`disable\` | as there |
| another account (\`RunAsUser\`) | in Windows; in WinPE preflight refuses it, as the step fails there |
| the 32-bit view of a 64-bit system | never: the engine is a 64-bit program, so \`SMSTSDisableWow64Redirection\` has nothing to switch off |
| a condition on \`_OSDMigrateUseHardlinks\` | reads \`OSDMigrateUseHardlinks\`, which Capture User State sets |
| more than one machine: state migration points, distribution points, the site's client | not there |
`;

/** The page that says what becomes of each type and script, from the mappings themselves. */
export function compatibilityPage(): string {
	return [
		HEAD,
		"## Configuration Manager\n",
		table("step", configurationManagerMappings),
		"## Microsoft Deployment Toolkit\n",
		"Scripts count before types: a step that starts a script is what the script is.\n",
		table("step or script", toolkitMappings),
		"## Published sequences\n",
		"How the steps of sequences that people published fared when this was last recorded; [how to repeat it](corpus.md).\n",
		readFileSync(FARED_RECORD, "utf8"),
	].join("\n");
}

function table(what: string, mappings: readonly StepMapping[]): string {
	const rows = mappings.map((mapping) => {
		const { title, key, also = [], support, type } = mapping;
		const names = [key, ...also].map((each) => `\`${each}\``).join(", ");
		const native = type === undefined || support.verdict === "refused" ? "" : `[${type}](steps/${type}.md)`;
		return `| ${title}<br>${names} | ${VERDICTS[support.verdict]} | ${cell(supportWords(support))} | ${native} |`;
	});
	return [
		`| ${what} | here | what is other, or why and what to do instead | done by |`,
		"|---|---|---|---|",
		...rows,
		"",
	].join("\n");
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}
