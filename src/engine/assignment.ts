import type { SequenceVariable } from "../model/sequence.ts";
import type { VariableOrigin, VariableSource } from "../model/variables.ts";

/** What one source wants a variable to be; a list is one unit with all its elements. */
export interface Assignment {
	readonly name: string;
	readonly source: VariableSource;
	readonly origin?: VariableOrigin;
	readonly secret: boolean;
	/** The variables that are set; several for a list. Values are not expanded yet. */
	readonly items: readonly { readonly name: string; readonly value: string }[];
}

/** The assignments that a sequence makes. A variable that is declared without a value makes none. */
export function assignmentsOf(
	variables: readonly SequenceVariable[],
	source: VariableSource,
	origin?: VariableOrigin,
): readonly Assignment[] {
	return variables.flatMap(({ name, value, items, secret }) => {
		const assigned = items ?? (value === undefined ? undefined : [{ name, value }]);
		return assigned === undefined
			? []
			: [{ name, source, secret, items: assigned, ...(origin === undefined ? {} : { origin }) }];
	});
}
