import { foldCase } from "../base/windows-path.ts";
import { plainValue, type Variable, type VariableSource } from "../model/variables.ts";

/** Sources that people chose: they beat what the engine or a step offers as a default. */
const USER_SOURCES: ReadonlySet<VariableSource> = new Set([
	"sequence",
	"collection",
	"machine",
	"step",
	"child-process",
	"rule",
	"loop",
	"engine",
	"operator",
]);

/** Sources of a run's beginning that are stronger than a sequence. */
const STRONGER: ReadonlySet<VariableSource> = new Set(["collection", "machine", "operator"]);

/** Whether a value stays although a child sequence sets the variable when it starts. */
export function staysInChild(source: VariableSource | undefined): boolean {
	return source !== undefined && STRONGER.has(source);
}

/**
 * The variables of a run. Names ignore case and keep their first spelling. An empty value deletes.
 * A default (`step-default`, `built-in`) never replaces a value that somebody set (variables.md §1, action variables).
 */
export class VariableTable {
	readonly #variables = new Map<string, Variable>();

	/** The variable, or undefined. */
	get(name: string): Variable | undefined {
		return this.#variables.get(foldCase(name));
	}

	/** True when somebody chose the value: no default replaces it. */
	isChosen(name: string): boolean {
		const present = this.get(name);
		return present !== undefined && USER_SOURCES.has(present.source);
	}

	/** Sets or, with an empty value, deletes. Answers false when a stronger value stays. */
	set(variable: Variable): boolean {
		const key = foldCase(variable.name);
		const present = this.#variables.get(key);
		if (!USER_SOURCES.has(variable.source) && this.isChosen(variable.name)) return false;
		if (plainValue(variable.value) === "") this.#variables.delete(key);
		else this.#variables.set(key, { ...variable, name: present?.name ?? variable.name });
		return true;
	}

	/**
	 * Lends values to a step: each takes the place of one that nobody chose. What is returned takes them back; a value that was set in between
	 * stays.
	 */
	lend(values: readonly Variable[]): () => void {
		const lent = new Map<string, { readonly variable: Variable; readonly before: Variable | undefined }>();
		for (const variable of values) {
			const key = foldCase(variable.name);
			if (this.isChosen(variable.name) || lent.has(key)) continue;
			lent.set(key, { variable, before: this.#variables.get(key) });
			this.#variables.set(key, variable);
		}
		return () => {
			for (const [key, { variable, before }] of lent) {
				if (this.#variables.get(key) !== variable) continue;
				if (before === undefined) this.#variables.delete(key);
				else this.#variables.set(key, before);
			}
		};
	}

	/** All variables, sorted by name. */
	list(): readonly Variable[] {
		return [...this.#variables.values()].sort((left, right) => foldCase(left.name).localeCompare(foldCase(right.name)));
	}
}
