import { foldCase } from "../base/windows-path.ts";
import type { IniEntry, IniSection } from "./ini/read-ini.ts";

/** What a section asks for that is not done here. */
export interface UnsupportedSection {
	readonly kind: "user-exit" | "database" | "web-service";
	/** The line that asks for it. */
	readonly entry: IniEntry;
	readonly message: string;
	readonly help: readonly string[];
	/** True when its lines describe a question and its answer, and set nothing themselves. */
	readonly isQuestion: boolean;
}

/** Lines that say where else values come from, or which section comes next: they set no variable. */
const DIRECTIVES = new Set(["SUBSECTION", "USEREXIT"]);

const INSTEAD = [
	"for a few machines: a section named by serial number or MAC address, with Priority=SerialNumber or MacAddress",
	"for many machines: a variables file with a list of machines",
];

/** Whether a line is an instruction and no assignment. */
export function isDirective(key: string): boolean {
	return DIRECTIVES.has(foldCase(key));
}

/** What of a section can't be done here: scripts, databases, web services. */
export function unsupportedParts(section: IniSection): readonly UnsupportedSection[] {
	const parts: UnsupportedSection[] = [];
	const database = ["SQLServer", "SQLDefault", "Database", "StoredProcedure"]
		.map((key) => section.entry(key))
		.find((each) => each !== undefined);
	if (database !== undefined) {
		parts.push({
			kind: "database",
			entry: database,
			message: `[${section.name.text}] asks a database, which is not done here`,
			help: [...INSTEAD, "or a run-powershell-script step before gather that asks it and sets the variables"],
			isQuestion: true,
		});
	}
	const service = section.entry("WebService");
	if (service !== undefined) {
		parts.push({
			kind: "web-service",
			entry: service,
			message: `[${section.name.text}] asks a web service, which is not done here`,
			help: ["write a run-powershell-script step before gather that asks it and sets the variables", ...INSTEAD],
			isQuestion: true,
		});
	}
	const exit = section.entry("UserExit");
	if (exit !== undefined) {
		parts.push({
			kind: "user-exit",
			entry: exit,
			message: `UserExit runs a script of VBScript, which is not done here`,
			help: [
				"write what it works out as an expression between two #: Left, Mid, Replace, Split, IIf and others are there",
				"or set the variable before gather: by a run-powershell-script step or by set-dynamic-variables",
			],
			isQuestion: false,
		});
	}
	return parts;
}
