import type { JsonValue } from "../model/json.ts";
import { templateNames } from "../sequence/expand.ts";

/** Names that stand as `%Name%` anywhere in an authored input, each once, as first written. */
export function usedVariables(input: JsonValue): readonly string[] {
	const found = new Map<string, string>();
	const visit = (value: JsonValue | undefined): void => {
		if (typeof value === "string") {
			for (const { name } of templateNames(value))
				if (!found.has(name.toUpperCase())) found.set(name.toUpperCase(), name);
		} else if (value !== undefined && value !== null && typeof value === "object")
			for (const part of Object.values(value)) visit(part);
	};
	visit(input);
	return [...found.values()];
}
