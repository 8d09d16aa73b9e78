/** A decimal number of any length, exactly: `value` × 10 to the power of minus `digits`. */
export interface Decimal {
	readonly value: bigint;
	readonly digits: number;
}

/** Reads a decimal number. Undefined when the text is none: two dots make a version, `0x` a text. */
export function readDecimal(text: string): Decimal | undefined {
	const match = /^\s*([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?\s*$/.exec(text);
	if (match === null) return undefined;
	const fraction = match[3] ?? "";
	const value = BigInt(`${match[2] ?? ""}${fraction}`);
	return { value: match[1] === "-" ? -value : value, digits: fraction.length };
}

/** Below 0 when left is less, 0 when both are equal, above 0 when left is greater. */
export function compareDecimals(left: Decimal, right: Decimal): number {
	const digits = Math.max(left.digits, right.digits);
	const scale = ({ value, digits: own }: Decimal) => value * 10n ** BigInt(digits - own);
	const difference = scale(left) - scale(right);
	return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
