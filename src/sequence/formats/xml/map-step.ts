import { UPGRADE_TYPE } from "../mdt/upgrade-windows.ts";
import type { ForeignStep, MapContext, MappedStep, StepMapping, Support } from "./foreign-step.ts";
import { mappingOf } from "./mappings.ts";
import { scriptOf } from "./script-line.ts";

/** What became of a step. */
export interface Mapping {
	/** Key of its mapping. */
	readonly key: string;
	readonly title: string;
	readonly mapped: MappedStep;
}

/**
 * Finds what runs a step here: by the script that its command line starts, which is what really runs, then by its type; a step without a
 * type is a command line (sequence-xml.md §2).
 */
export function mapStep(step: ForeignStep, context: MapContext): Mapping {
	// Whatever its script: one that also applies images must never take an upgrade for a new installation.
	const script = step.type === UPGRADE_TYPE ? undefined : scriptOf(step.action);
	const byScript = script === undefined ? undefined : mappingOf(script.name);
	const mapping = byScript ?? mappingOf(step.type === "" ? "RunCommandLineAction" : step.type);
	return mapping === undefined ? unknownType(step) : mapBy(mapping, step, context);
}

function mapBy(mapping: StepMapping, step: ForeignStep, context: MapContext): Mapping {
	const { key, title } = mapping;
	reportVariables(mapping, step, context);
	const special = mapping.map?.(step, context) ?? {};
	const support = special.support ?? mapping.support;
	const omitted = special.omitted ?? omission(support);
	const named = step.type || key;
	const type = omitted === undefined ? (special.type ?? mapping.type ?? named) : named;
	const isDerived = special.isDerived ?? mapping.derive !== undefined;
	const mapped: MappedStep = {
		...{ type, input: special.input ?? {}, support },
		...(isDerived && omitted === undefined ? { isDerived } : {}),
		...(omitted === undefined ? {} : { omitted }),
		...(special.stagesBootImage === true ? { stagesBootImage: true } : {}),
		...(special.wantsDrivers === true ? { wantsDrivers: true } : {}),
		...(special.wantsPackages === true ? { wantsPackages: true } : {}),
		...(special.keepsUserState === true ? { keepsUserState: true } : {}),
		...(special.answerFileOpen === undefined ? {} : { answerFileOpen: special.answerFileOpen }),
		...(special.parts === undefined || omitted !== undefined ? {} : { parts: special.parts }),
	};
	return { key, title, mapped };
}

/** Tells the variables of a step that nothing here reads: none is left out silently. */
function reportVariables({ variables, title }: StepMapping, step: ForeignStep, context: MapContext): void {
	if (variables === undefined) return;
	const known = new Set(variables.map((each) => each.toUpperCase()));
	for (const { name, range } of new Set(step.variables.values())) {
		if (known.has(name.toUpperCase()) || known.has(name.toUpperCase().replace(/(?<=[A-Z])\d+/, "#"))) continue;
		context.warning("step-variable", range, `no ${title} step reads the variable \`${name}\` here: it is left out`);
	}
}

function omission(support: Support): MappedStep["omitted"] {
	if (support.verdict === "refused" || support.verdict === "left-out")
		return { kind: support.verdict, why: support.why, instead: support.instead };
	return support.verdict === "not-needed" ? { kind: "not-needed", why: support.why } : undefined;
}

function unknownType(step: ForeignStep): Mapping {
	const why = `the step type ${step.type} is not known`;
	const instead = "write a native step that does its work, or a Run Command Line step";
	const support: Support = { verdict: "refused", why, instead };
	const mapped: MappedStep = { type: step.type, input: {}, support, omitted: { kind: "refused", why, instead } };
	return { key: step.type, title: step.type, mapped };
}
