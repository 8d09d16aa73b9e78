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
