import type { SecretForm } from "./secret-forms.ts";

/** Hears where a form stands: units from `start` up to, without, `end`. */
export type OnMatch = (start: number, end: number, form: SecretForm) => void;

const UNITS = 0x1_0000;

/**
 * Finds many texts in one pass: an automaton after Aho and Corasick. The time is linear in the searched text, however many forms there
 * are and however often they begin and do not end; the memory is linear in the forms.
 */
export class Matcher {
	readonly #root = new Int32Array(UNITS);
	/** The states of the first units. */
	readonly #first: number[] = [];
	readonly #unit: number[] = [0];
	readonly #child: number[] = [0];
	readonly #sibling: number[] = [0];
	readonly #depth: number[] = [0];
	readonly #fail: number[] = [0];
	/** The longest form that ends in a state; undefined when none does. */
	readonly #ends: (SecretForm | undefined)[] = [undefined];

	constructor(forms: Iterable<SecretForm>) {
		for (const form of forms) if (form.text !== "") this.#insert(form);
		this.#connect();
	}

	#insert(form: SecretForm): void {
		let state = 0;
		for (let index = 0; index < form.text.length; index++) {
			const unit = form.text.charCodeAt(index);
			state = this.#childOf(state, unit) || this.#addChild(state, unit);
		}
		this.#ends[state] ??= form;
	}

	#childOf(state: number, unit: number): number {
		if (state === 0) return this.#root[unit] ?? 0;
		let child = this.#child[state] ?? 0;
		while (child !== 0 && this.#unit[child] !== unit) child = this.#sibling[child] ?? 0;
		return child;
	}

	#addChild(parent: number, unit: number): number {
		const added = this.#unit.length;
		this.#unit.push(unit);
		this.#child.push(0);
		this.#sibling.push(parent === 0 ? 0 : (this.#child[parent] ?? 0));
		this.#depth.push((this.#depth[parent] ?? 0) + 1);
		this.#fail.push(0);
		this.#ends.push(undefined);
		if (parent === 0) {
			this.#root[unit] = added;
			this.#first.push(added);
		} else this.#child[parent] = added;
		return added;
	}

	/** Links each state to the longest other state that its text ends with: breadth first, so that shorter ones are ready. */
	#connect(): void {
		const queue = [...this.#first];
		for (let next = 0; next < queue.length; next++) {
			const state = queue[next] ?? 0;
			this.#ends[state] ??= this.#ends[this.#fail[state] ?? 0];
			for (let child = this.#child[state] ?? 0; child !== 0; child = this.#sibling[child] ?? 0) {
				this.#fail[child] = this.#step(this.#fail[state] ?? 0, this.#unit[child] ?? 0);
				queue.push(child);
			}
		}
	}

	#step(from: number, unit: number): number {
		let state = from;
		for (;;) {
			const child = this.#childOf(state, unit);
			if (child !== 0 || state === 0) return child;
			state = this.#fail[state] ?? 0;
		}
	}

	/** Tells every form that ends somewhere in the units, the longest at each place; answers how many last units may begin another one. */
	scan(units: Uint16Array, onMatch: OnMatch): number {
		let state = 0;
		for (let index = 0; index < units.length; index++) {
			const unit = units[index] ?? 0;
			state = state === 0 ? (this.#root[unit] ?? 0) : this.#step(state, unit);
			const form = state === 0 ? undefined : this.#ends[state];
			if (form !== undefined) onMatch(index + 1 - form.text.length, index + 1, form);
		}
		return this.#depth[state] ?? 0;
	}
}
