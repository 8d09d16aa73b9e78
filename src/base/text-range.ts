/** A half-open range of UTF-16 code units in a source text. */
export interface TextRange {
	/** Offset of the first unit, from 0. */
	readonly start: number;
	/** Offset after the last unit. */
	readonly end: number;
}

/** A place as people and editors count it: both numbers start at 1. */
export interface LineColumn {
	readonly line: number;
	readonly column: number;
}

/** Lines and columns of one text, for many offsets: the text is gone through once. */
export class LineIndex {
	/** Offsets at which lines begin. */
	readonly starts: readonly number[];

	constructor(text: string) {
		this.starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
	}

	/** The place of an offset. */
	at(offset: number): LineColumn {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
	}
}

/** Converts an offset to line and column. LF, CRLF and CR end a line. Offsets past the end mean the end. */
export function lineColumn(text: string, offset: number): LineColumn {
	let line = 1;
	let lineStart = 0;
	const end = Math.min(offset, text.length);
	for (let index = 0; index < end; index++) {
		const unit = text.charCodeAt(index);
		const isCarriageReturn = unit === 13 && text.charCodeAt(index + 1) !== 10;
		if (unit === 10 || isCarriageReturn) {
			line++;
			lineStart = index + 1;
		}
	}
	return { line, column: end - lineStart + 1 };
}
