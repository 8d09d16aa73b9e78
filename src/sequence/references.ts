import type { TextRange } from "../base/text-range.ts";
import { GATHERED_LISTS, GATHERED_VARIABLES, numberedName, READINESS_VARIABLES } from "../model/step-variables.ts";

/** A name that stands somewhere in the source. */
export interface NamedPlace {
	readonly name: string;
	readonly range: TextRange;
}

/** The names that a sequence uses and defines, with their places: what the checks that every format shares work on. */
export interface References {
	/** Variables whose value is used: `%Name%`, and conditions that compare. */
	readonly variablesUsed: NamedPlace[];
	/** Variables that the sequence or one of its steps sets. */
	readonly variablesSet: NamedPlace[];
	/** Values without a `%Name%` that steps give to variables: they must fit what is declared. */
	readonly variableValues: (NamedPlace & { readonly value: string; readonly secret: boolean })[];
	/** True when a step sets a variable whose name is only known when it runs. */
	setsComputedName: boolean;
	/** True when a program or a rule may set variables that the sequence does not name. */
	maySetOthers: boolean;
	/** Lists that a loop runs over, by base name. */
	readonly listsUsed: NamedPlace[];
	readonly contentUsed: NamedPlace[];
	/** Names that the author gave to steps. */
	readonly stepNames: NamedPlace[];
	/** Places that restart into WinPE. */
	readonly restartsIntoWinpe: TextRange[];
}

/** No references yet. */
export function noReferences(): References {
	return {
		variablesUsed: [],
		variablesSet: [],
		variableValues: [],
		setsComputedName: false,
		maySetOthers: false,
		listsUsed: [],
		contentUsed: [],
		stepNames: [],
		restartsIntoWinpe: [],
	};
}

/** Inputs that name a content of the sequence, by step type. */
export const contentInputs: Readonly<Record<string, readonly string[]>> = {
	"add-packages": ["packages"],
	"apply-data-image": ["image"],
	"apply-image": ["image"],
	"apply-windows-settings": ["answer-file"],
	"copy-files": ["content"],
	"download-content": ["content"],
	gather: ["rules"],
	"inject-drivers": ["drivers"],
	"run-command": ["content"],
	"run-powershell-script": ["content"],
	"upgrade-windows": ["content", "drivers"],
};

/** Entries of a numbered list that a sequence may name without a warning; a machine has seldom more. */
const EXPECTED_ENTRIES = 20;

/** Variables that a step sets by itself, by step type. */
export const ownVariables: Readonly<Record<string, readonly string[]>> = {
	"check-readiness": READINESS_VARIABLES,
	gather: [
		...GATHERED_VARIABLES,
		...GATHERED_LISTS.flatMap((list) =>
			Array.from({ length: EXPECTED_ENTRIES }, (_, index) => numberedName(list, index + 1)),
		),
	],
	"prepare-windows": ["OSDTargetSystemRoot"],
	"upgrade-windows": ["_SMSTSOSUpgradeActionReturnCode", "_SMSTSSetupRollback"],
};

/** Inputs that name a variable which the step sets, by step type. */
export const variableInputs: Readonly<Record<string, readonly string[]>> = {
	"connect-network-folder": ["variable"],
	"run-command": ["output-variable"],
	"run-powershell-script": ["output-variable"],
	"set-variable": ["name"],
};

/** Inputs that name the base of a list which the step fills, with the input that tells how many elements it gets. */
export const listInputs: Readonly<Record<string, { readonly base: string; readonly elements: string }>> = {
	"download-content": { base: "variable", elements: "content" },
};

/** Keys inside the items of a list that name a variable which the step sets, by step type. */
export const listedVariableInputs: Readonly<Record<string, { readonly list: string; readonly key: string }>> = {
	"partition-disk": { list: "partitions", key: "letter-variable" },
};
