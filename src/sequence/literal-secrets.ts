import type { Sequence } from "../model/sequence.ts";
import { templateNames } from "./expand.ts";

/** Secrets that stand in the sequence itself: names of variables with the text, or with each text of a list. */
export function literalSecrets({
	variables,
}: Pick<Sequence, "variables">): readonly { readonly name: string; readonly text: string }[] {
	return variables.flatMap(({ name, value, items, secret }) => {
		const texts = secret ? (items?.map((item) => item.value) ?? [value ?? ""]) : [];
		return texts.filter((text) => text !== "" && templateNames(text).length === 0).map((text) => ({ name, text }));
	});
}
