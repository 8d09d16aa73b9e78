import {
	DateValue,
	type LocalMoment,
	numberIn,
	numberOf,
	Refusal,
	type RuleFunction,
	roundHalfToEven,
	textOf,
	truthOf,
	type Value,
	wholeOf,
} from "./values.ts";

/** A function of one number. */
function ofNumber(change: (number: number) => Value | Refusal): RuleFunction {
	const call: RuleFunction["call"] = ([value = ""]) => {
		const number = numberOf(value);
		return number instanceof Refusal ? number : change(number);
	};
	return { least: 1, most: 1, call };
}

/** A whole number between two limits. */
function wholeWithin(least: number, most: number): RuleFunction {
	return ofNumber((number) => {
		const whole = roundHalfToEven(number);
		return whole < least || whole > most ? new Refusal(`the number is not between ${least} and ${most}`) : whole;
	});
}

/** A part of a date. */
function partOf(part: keyof LocalMoment): RuleFunction {
	const call: RuleFunction["call"] = ([value = ""]) =>
		value instanceof DateValue
			? value.moment[part]
			: new Refusal("a date is wanted here", ["write Now, Date or Time; dates in texts are not read"]);
	return { least: 1, most: 1, call };
}

/** Halves go to the even neighbour in Round, away from zero in FormatNumber. */
function rounded(number: number, digits: number): number {
	const factor = 10 ** digits;
	return roundHalfToEven(Number((number * factor).toPrecision(15))) / factor;
}

function digitsOf(value: Value | undefined, otherwise: number): number | Refusal {
	const digits = value === undefined ? otherwise : wholeOf(value);
	if (digits instanceof Refusal) return digits;
	return digits < 0 || digits > 15 ? new Refusal("the number of decimal places must be 0 to 15") : digits;
}

/** With a full stop and without signs between thousands, whatever the language of Windows. */
function formatted([value = "", places]: readonly Value[]): Value | Refusal {
	const number = numberOf(value);
	if (number instanceof Refusal) return number;
	const digits = digitsOf(places, 2);
	return digits instanceof Refusal ? digits : number.toFixed(digits);
}

function round([value = "", places]: readonly Value[]): Value | Refusal {
	const number = numberOf(value);
	if (number instanceof Refusal) return number;
	const digits = digitsOf(places, 0);
	return digits instanceof Refusal ? digits : rounded(number, digits);
}

function chosen([condition = "", yes = "", no = ""]: readonly Value[]): Value | Refusal {
	const truth = truthOf(condition);
	return truth instanceof Refusal ? truth : truth ? yes : no;
}

function highestIndex([list = ""]: readonly Value[]): Value | Refusal {
	return Array.isArray(list) ? list.length - 1 : new Refusal("UBound takes a list, such as Split makes");
}

function isNumeric([value = ""]: readonly Value[]): boolean {
	return (
		typeof value === "number" ||
		typeof value === "boolean" ||
		(typeof value === "string" && numberIn(value) !== undefined)
	);
}

/** VBScript's functions of numbers, dates and conditions, and IIf, which VBScript lacks. */
export const NUMBER_FUNCTIONS: Readonly<Record<string, RuleFunction>> = {
	CInt: wholeWithin(-32_768, 32_767),
	CLng: wholeWithin(-2_147_483_648, 2_147_483_647),
	CDbl: ofNumber((number) => number),
	CStr: { least: 1, most: 1, call: ([value = ""]) => textOf(value) },
	CBool: { least: 1, most: 1, call: ([value = ""]) => truthOf(value) },
	Int: ofNumber(Math.floor),
	Fix: ofNumber(Math.trunc),
	Abs: ofNumber(Math.abs),
	Sgn: ofNumber(Math.sign),
	Hex: ofNumber((number) => (roundHalfToEven(number) >>> 0).toString(16).toUpperCase()),
	Round: { least: 1, most: 2, call: round },
	FormatNumber: { least: 1, most: 2, call: formatted },
	Year: partOf("year"),
	Month: partOf("month"),
	Day: partOf("day"),
	Hour: partOf("hour"),
	Minute: partOf("minute"),
	Second: partOf("second"),
	Weekday: partOf("weekday"),
	IIf: { least: 3, most: 3, call: chosen },
	IsNumeric: { least: 1, most: 1, call: isNumeric },
	IsEmpty: { least: 1, most: 1, call: ([value]) => value === "" },
	UBound: { least: 1, most: 1, call: highestIndex },
};
