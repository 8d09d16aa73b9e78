import type { JsonObject } from "../model/json.ts";
import type { StepNode } from "../model/sequence.ts";
import { derivedInput } from "../sequence/derived-input.ts";
import type { VariableLookup } from "../sequence/expand.ts";
import { type ExpandedInput, expandInput } from "../sequence/expand-input.ts";
import { type StepShape, stepShape } from "../sequence/step-schema.ts";
import { usedVariables } from "./used-variables.ts";

interface Told {
	readonly input: JsonObject;
	readonly undefinedNames: readonly string[];
	/** Variables that went in, each once, as first written. */
	readonly uses: readonly string[];
}

/** A step's input after expansion, as far as that is possible now. */
export type ResolvedInput =
	| (Told & { readonly kind: "known" })
	/** Parts depend on what is not known yet; they still hold their `%Name%`. */
	| (Told & { readonly kind: "partial"; readonly because: string })
	| { readonly kind: "invalid"; readonly problems: readonly string[] }
	/** As its variables are there is nothing to do. */
	| { readonly kind: "nothing"; readonly why: string };

/** The input of a step that does something. */
export type ReachedInput = Exclude<ResolvedInput, { kind: "nothing" }>;

/** Expands, converts and validates the input of a step; that of a derived step is made of variables first. */
export function resolveInput(
	node: StepNode,
	lookup: VariableLookup,
	isSecret: (name: string) => boolean,
	derive?: (input: JsonObject, read: (name: string) => string | undefined) => JsonObject,
): ResolvedInput {
	const shape = stepShape(node.type);
	if (shape === undefined) return { kind: "invalid", problems: [`there is no step type ${node.type}`] };
	const made =
		node.derivedBy === undefined ? authored(node, shape, lookup, isSecret) : derived(node, shape, lookup, isSecret);
	if (made.kind === "invalid" || made.kind === "nothing") return made;
	let because = made.kind === "partial" ? made.because : undefined;
	const { undefinedNames, uses } = made;
	const input =
		derive?.(made.input, (name) => {
			const found = lookup(name);
			if (found.known) return found.value;
			because ??= found.because;
			return undefined;
		}) ?? made.input;
	const told = { input, undefinedNames, uses };
	return because === undefined ? { kind: "known", ...told } : { kind: "partial", because, ...told };
}

function authored(
	node: StepNode,
	shape: StepShape,
	lookup: VariableLookup,
	isSecret: (name: string) => boolean,
): ResolvedInput {
	const expanded = expandInput(node.input, shape, lookup, isSecret);
	return expanded.ok ? told(expanded.value, usedVariables(node.input)) : invalid(expanded.error);
}

/** What a rule made is expanded already: a `%Name%` that is left stands for what is not known yet, or for itself. */
function derived(
	node: StepNode,
	shape: StepShape,
	lookup: VariableLookup,
	isSecret: (name: string) => boolean,
): ResolvedInput {
	const made = derivedInput(node, lookup);
	if (made === undefined) return { kind: "invalid", problems: [`${node.type} has no rule`] };
	const { uses, undefinedNames, because, problems, skip } = made;
	// What is wrong, or needs nothing, may be so only because something is not known yet.
	if (because !== undefined) return { kind: "partial", input: made.input, because, undefinedNames, uses };
	if (problems.length > 0) return { kind: "invalid", problems };
	if (skip !== undefined) return { kind: "nothing", why: skip };
	const expanded = expandInput(made.input, shape, lookup, isSecret, "values");
	if (!expanded.ok) return invalid(expanded.error);
	return told({ ...expanded.value, undefinedNames: [...undefinedNames, ...expanded.value.undefinedNames] }, uses);
}

function told(
	{ input, unknowns, undefinedNames }: Pick<ExpandedInput, "input" | "unknowns" | "undefinedNames">,
	uses: readonly string[],
): ResolvedInput {
	const because = unknowns[0]?.because;
	const all = { input, undefinedNames, uses };
	return because === undefined ? { kind: "known", ...all } : { kind: "partial", because, ...all };
}

function invalid(
	problems: readonly { readonly pointer: string; readonly message: string; readonly help: readonly string[] }[],
): ResolvedInput {
	return {
		kind: "invalid",
		problems: problems.map(({ pointer, message, help }) => [`${pointer || "/"} ${message}`, ...help].join("; ")),
	};
}
