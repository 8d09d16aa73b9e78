import { type Known, known } from "../../model/known.ts";
import { type ExpandedText, expandText, templateNames } from "../expand.ts";
import type { ConditionFacts } from "./facts.ts";

/** System environment variables that paths of conditions may use (variables.md); `*` stands for the system's own drive. */
const environment: Readonly<Record<string, string>> = {
	SYSTEMDRIVE: "*",
	SYSTEMROOT: "*\\Windows",
	WINDIR: "*\\Windows",
	PROGRAMDATA: "*\\ProgramData",
	PROGRAMFILES: "*\\Program Files",
	PROGRAMW6432: "*\\Program Files",
	"PROGRAMFILES(X86)": "*\\Program Files (x86)",
	COMMONPROGRAMFILES: "*\\Program Files\\Common Files",
	"COMMONPROGRAMFILES(X86)": "*\\Program Files (x86)\\Common Files",
	PUBLIC: "*\\Users\\Public",
};

/** Whether a name is one of Windows' own environment variables. */
export function isEnvironmentVariable(name: string): boolean {
	return Object.hasOwn(environment, name.toUpperCase());
}

/** Expands a path or key: variables of the sequence first, then those of the system's environment. */
export async function expandPath(template: string, ask: ConditionFacts): Promise<ExpandedText> {
	const needsSystem = templateNames(template).some(({ name }) => {
		const found = isEnvironmentVariable(name) ? ask.variable(name) : undefined;
		return found?.known === true && found.value === undefined;
	});
	if (!needsSystem) return expandText(template, ask.variable, ask.isSecret);
	const system = await ask.machine.system();
	const lookup = (name: string): Known<string | undefined> => {
		const own = ask.variable(name);
		const place = environment[name.toUpperCase()];
		if (!own.known || own.value !== undefined || place === undefined) return own;
		return system.known ? known(place.replace("*", `${system.value.letter}:`)) : system;
	};
	return expandText(template, lookup, ask.isSecret);
}
