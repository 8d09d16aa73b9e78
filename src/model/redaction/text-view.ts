/** A text as UTF-16 units, with the place in the original text that each unit came from. */
export interface TextView {
	readonly units: Uint16Array;
	/** Where in the original each unit begins and ends; absent when the view is the original. */
	readonly places?: { readonly starts: Int32Array; readonly ends: Int32Array };
}

/** What an escape stands for: one UTF-16 unit, or two beyond the first plane, and the index behind the escape. */
export interface Unescaped {
	readonly unit: number;
	readonly low?: number;
	readonly next: number;
}

/** Undoes one way of writing at `index`; undefined when the unit there stands for itself. */
export type Unescape = (units: Uint16Array, index: number) => Unescaped | undefined;

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const isBlank = (unit: number | undefined) => unit === 0x20 || unit === 0x09;
const isBreak = (unit: number | undefined) => unit === CARRIAGE_RETURN || unit === LINE_FEED;

/** The text as it is. */
export function wholeView(text: string): TextView {
	const units = new Uint16Array(text.length);
	for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
	return { units };
}

class ViewBuilder {
	readonly #source: TextView;
	readonly #units: Uint16Array;
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	#length = 0;

	constructor(source: TextView) {
		this.#source = source;
		const { length } = source.units;
		this.#units = new Uint16Array(length);
		this.#starts = new Int32Array(length);
		this.#ends = new Int32Array(length);
	}

	/** Adds a unit that stands for the source's units from `from` up to `to`. */
	add(unit: number, from: number, to: number): void {
		this.#units[this.#length] = unit;
		this.#starts[this.#length] = startOf(this.#source, from);
		this.#ends[this.#length] = endOf(this.#source, to);
		this.#length++;
	}

	takeTrailingBlanks(): void {
		while (this.#length > 0 && isBlank(this.#units[this.#length - 1])) this.#length--;
	}

	view(): TextView {
		const starts = this.#starts.subarray(0, this.#length);
		const ends = this.#ends.subarray(0, this.#length);
		return { units: this.#units.subarray(0, this.#length), places: { starts, ends } };
	}
}

/** Where the unit at `index` of a view begins in the original. */
export function startOf(view: TextView, index: number): number {
	return view.places?.starts[index] ?? index;
}

/** Where the unit before `end` of a view ends in the original. */
export function endOf(view: TextView, end: number): number {
	return end === 0 ? 0 : (view.places?.ends[end - 1] ?? end);
}

/** The text with one way of writing undone. */
export function unescaped(view: TextView, undo: Unescape): TextView {
	const { units } = view;
	const builder = new ViewBuilder(view);
	for (let index = 0; index < units.length; ) {
		const found = undo(units, index);
		const next = found?.next ?? index + 1;
		builder.add(found?.unit ?? units[index] ?? 0, index, next);
		if (found?.low !== undefined) builder.add(found.low, index, next);
		index = next;
	}
	return builder.view();
}

/**
 * The text as if it had never been wrapped: line breaks with the blanks around them are left out, and so are the NULs of UTF-16 that was
 * read as single bytes. Forms are searched for in the same state.
 */
export function unwrapped(view: TextView): TextView {
	const { units } = view;
	if (!units.some((unit) => unit === 0 || isBreak(unit))) return view;
	const builder = new ViewBuilder(view);
	for (let index = 0; index < units.length; index++) {
		const unit = units[index] ?? 0;
		if (isBreak(unit)) {
			builder.takeTrailingBlanks();
			while (isBlank(units[index + 1])) index++;
		} else if (unit !== 0) builder.add(unit, index, index + 1);
	}
	return builder.view();
}

/** A form as it stands in an unwrapped text. */
export function unwrappedText(text: string): string {
	return text.replace(/[ \t]*[\r\n][ \t]*/g, "").replaceAll("\0", "");
}
