import type { Diagnostic } from "../../model/diagnostic.ts";
import { checkRules } from "../../rules/check-rules.ts";
import { checkSummary } from "../../sequence/diagnostics.ts";
import { isInExport, isInShare } from "../../sequence/formats/xml/xml-family.ts";
import type { FaredStep } from "../../sequence/formats/xml/xml-reading.ts";
import { checkVariablesFile, holdsVariables } from "../../sequence/variables-file.ts";
import { type Arguments, type CommandModule, isOn, textsOf } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { faredJson, faredTable } from "../fared-table.ts";
import { located } from "../located.ts";
import { type OpenedSource, openSource } from "../open-source.ts";
import { checkWithChildren, showProblems } from "../read-sequence.ts";
import type { Services } from "../services.ts";

interface Checked {
	readonly file: string;
	/** Text of the file, or of a child that it runs. */
	readonly textOf: (file: string) => string;
	readonly valid: boolean;
	readonly diagnostics: readonly Diagnostic[];
	/** Why the file could not be read at all. */
	readonly unreadable?: string;
	/** How each step of a file of another product fares here. */
	readonly fared?: readonly FaredStep[];
}

async function checkFile(services: Services, file: string): Promise<Checked> {
	const source = await openSource(services, services.files.resolve(file));
	if (!source.ok) {
		const nothing = { file, textOf: noText, valid: false };
		if ("unreadable" in source.error) return { ...nothing, diagnostics: [], unreadable: source.error.unreadable };
		return { ...nothing, diagnostics: source.error.diagnostics };
	}
	// Told as it was named; a sequence inside of an archive by its place there.
	const whole = services.files.resolve(file);
	// Typed from inside a share or an export, the path does not tell that the file stands there.
	const tells = (path: string) => isInShare(path) || isInExport(path);
	const isOwn = source.value.file === whole && tells(file) === tells(whole);
	return { file, ...(await judge(services, isOwn ? { ...source.value, file } : source.value)) };
}

/** A rules file is known by its name, a variables file by what it holds: it has no steps. */
async function judge(
	services: Services,
	{ text, file, read }: OpenedSource,
): Promise<Pick<Checked, "valid" | "diagnostics" | "textOf" | "fared">> {
	if (/\.ini$/i.test(file)) {
		const diagnostics = checkRules(text, file);
		return { valid: diagnostics.every(({ severity }) => severity !== "error"), diagnostics, textOf: () => text };
	}
	if (holdsVariables(text, file)) {
		const { variables, diagnostics } = checkVariablesFile(text, file);
		return { valid: variables !== undefined, diagnostics, textOf: () => text };
	}
	const { sequence, diagnostics, textOf, fared } = await checkWithChildren(services, text, file, read);
	return { valid: sequence !== undefined, diagnostics, textOf, ...(fared === undefined ? {} : { fared }) };
}

function noText(): string {
	return "";
}

function show(services: Services, checked: Checked): void {
	const { file, textOf, diagnostics, unreadable } = checked;
	if (unreadable !== undefined) services.terminal.err(`steppe: ${unreadable.replace(/\.$/, "")}: ${file}\n`);
	showProblems(services, diagnostics, textOf);
}

function jsonOf({ file, textOf, valid, diagnostics, unreadable, fared }: Checked) {
	return {
		file,
		valid,
		...(unreadable === undefined ? {} : { unreadable }),
		diagnostics: diagnostics.map((each) => located(each, textOf(each.file))),
		...(fared === undefined ? {} : { fared: faredJson(fared) }),
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
			if (checked.fared !== undefined && checked.fared.length > 0)
				terminal.out(faredTable(checked.fared, terminal.columns()));
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
				describe: "Sequences (ours, Configuration Manager, MDT, exported .zip), variables files, rules files (.ini)",
			})
			.option("json", { type: "boolean", describe: "All problems as JSON on stdout, with line and column" })
			.example("$0 check refresh.yaml", "All problems with place, cause and what is permitted")
			.example("$0 check CustomSettings.ini", "What of a rules file has no effect or can't be done")
			.example("$0 check *.yaml --json", "For an editor or a build"),
	handle,
};
