import { configurationManagerMappings } from "../configmgr/mappings.ts";
import { toolkitMappings } from "../mdt/mappings.ts";
import type { StepMapping } from "./foreign-step.ts";

let byKey: ReadonlyMap<string, StepMapping> | undefined;

/** The mapping of a type or script; letters without case. */
export function mappingOf(key: string): StepMapping | undefined {
	byKey ??= new Map(
		[...configurationManagerMappings, ...toolkitMappings].map((each) => [each.key.toLowerCase(), each]),
	);
	return byKey.get(key.toLowerCase());
}
