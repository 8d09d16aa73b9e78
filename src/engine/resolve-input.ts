import type { JsonObject } from "../model/json.ts";
import type { StepNode } from "../model/sequence.ts";
import type { VariableLookup } from "../sequence/expand.ts";
import { expandInput } from "../sequence/expand-input.ts";
import { stepShape } from "../sequence/step-schema.ts";

/** A step's input after expansion, as far as that is possible now. */
export type ResolvedInput =
	| { readonly kind: "known"; readonly input: JsonObject; readonly undefinedNames: readonly string[] }
	/** Parts depend on what is not known yet; they still hold their `%Name%`. */
	| {
			readonly kind: "partial";
			readonly input: JsonObject;
			readonly because: string;
			readonly undefinedNames: readonly string[];
	  }
	| { readonly kind: "invalid"; readonly problems: readonly string[] };

/** Expands, converts and validates the input of a step. */
export function resolveInput(
	node: StepNode,
	lookup: VariableLookup,
	isSecret: (name: string) => boolean,
	derive?: (input: JsonObject, read: (name: string) => string | undefined) => JsonObject,
): ResolvedInput {
	const shape = stepShape(node.type);
	if (shape === undefined) return { kind: "invalid", problems: [`there is no step type ${node.type}`] };
	const expanded = expandInput(node.input, shape, lookup, isSecret);
	if (!expanded.ok) {
		return {
			kind: "invalid",
			problems: expanded.error.map(({ pointer, message, help }) =>
				[`${pointer || "/"} ${message}`, ...help].join("; "),
			),
		};
	}
	const { unknowns, undefinedNames } = expanded.value;
	let because = unknowns[0]?.because;
	const input =
		derive?.(expanded.value.input, (name) => {
			const found = lookup(name);
			if (found.known) return found.value;
			because ??= found.because;
			return undefined;
		}) ?? expanded.value.input;
	return because === undefined
		? { kind: "known", input, undefinedNames }
		: { kind: "partial", input, because, undefinedNames };
}
