import { configurationManagerMappings, configurationManagerParts } from "../configmgr/mappings.ts";
import { toolkitMappings, toolkitParts } from "../mdt/mappings.ts";
import type { StepMapping } from "./foreign-step.ts";

let byKey: ReadonlyMap<string, StepMapping> | undefined;

/** All mappings of both products, those of parts too. */
export function mappings(): readonly StepMapping[] {
	return [...configurationManagerMappings, ...configurationManagerParts, ...toolkitMappings, ...toolkitParts];
}

/** The mapping of a type or script; letters without case. */
export function mappingOf(key: string): StepMapping | undefined {
	byKey ??= new Map(
		mappings().flatMap((each) => [each.key, ...(each.also ?? [])].map((name) => [name.toLowerCase(), each] as const)),
	);
	return byKey.get(key.toLowerCase());
}
