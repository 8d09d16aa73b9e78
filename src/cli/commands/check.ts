import type { Diagnostic } from "../../model/diagnostic.ts";
import { checkSummary } from "../../sequence/diagnostics.ts";
import { checkNative } from "../../sequence/formats/native.ts";
import { decodeSource } from "../../sequence/source/decode-source.ts";
import { checkVariablesFile, holdsVariables } from "../../sequence/variables-file.ts";
import { type Arguments, type CommandModule, isOn, textsOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { located } from "../located.ts";
import { showProblems } from "../read-sequence.ts";
import type { Services } from "../services.ts";

interface Checked {
	readonly file: string;
	readonly text: string;
	readonly valid: boolean;
	readonly diagnostics: readonly Diagnostic[];
	/** Why the file could not be read at all. */
	readonly unreadable?: string;
}

async function checkFile(services: Services, file: string): Promise<Checked> {
	const bytes = await services.files.read(file);
	if (!bytes.ok) return { file, text: "", valid: false, diagnostics: [], unreadable: bytes.error.message };
	const text = decodeSource(bytes.value, file);
	if (!text.ok) return { file, text: "", valid: false, diagnostics: text.error };
	return { file, text: text.value, ...judge(text.value, file, services.steps) };
}

/** A variables file is known by what it holds: it has no steps. */
function judge(text: string, file: string, steps: Services["steps"]): Pick<Checked, "valid" | "diagnostics"> {
	if (holdsVariables(text, file)) {
		const { variables, diagnostics } = checkVariablesFile(text, file);
		return { valid: variables !== undefined, diagnostics };
	}
	const { sequence, diagnostics } = checkNative(text, file, steps);
	return { valid: sequence !== undefined, diagnostics };
}

function show(services: Services, checked: Checked): void {
	const { file, text, diagnostics, unreadable } = checked;
	if (unreadable !== undefined) services.terminal.err(`steppe: ${unreadable.replace(/\.$/, "")}: ${file}\n`);
	showProblems(services, diagnostics, text);
}

function jsonOf({ file, text, valid, diagnostics, unreadable }: Checked) {
	return {
		file,
		valid,
		...(unreadable === undefined ? {} : { unreadable }),
		diagnostics: diagnostics.map((each) => located(each, text)),
	};
}

async function handle(arguments_: Arguments, services: Services): Promise<number> {
	const { terminal } = services;
	const all: Checked[] = [];
	for (const file of textsOf(arguments_, "files")) all.push(await checkFile(services, file));
	if (isOn(arguments_, "json")) terminal.out(`${JSON.stringify(all.map(jsonOf), undefined, 2)}\n`);
	else {
		for (const checked of all) {
			show(services, checked);
			const found = checked.unreadable === undefined ? checkSummary(checked.diagnostics) : "not read";
			terminal.out(`${checked.file}: ${found}\n`);
		}
	}
	return all.every(({ valid }) => valid) ? EXIT.done : EXIT.invalid;
}

export const command: CommandModule = {
	repeatable: ["files"],
	build: (yargs) =>
		yargs
			.positional("files", {
				type: "string",
				array: true,
				describe: "Sequence files and variables files, YAML or JSON",
			})
			.option("json", { type: "boolean", describe: "All problems as JSON on stdout, with line and column" })
			.example("$0 check refresh.yaml", "All problems with place, cause and what is permitted")
			.example("$0 check *.yaml --json", "For an editor or a build"),
	handle,
};
