/** A moment in local time, as the parts that expressions ask for. */
export interface LocalMoment {
	readonly year: number;
	/** 1 is January. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** 1 is Sunday, as VBScript counts. */
	readonly weekday: number;
}

/** What an expression works with. A list comes from Split alone. */
export type Value = string | number | boolean | DateValue | readonly string[];

/** A date or time: it has parts, but no written form, since that depends on the language of Windows. */
export class DateValue {
	readonly moment: LocalMoment;

	constructor(moment: LocalMoment) {
		this.moment = moment;
	}
}

/** Why an expression has no value. */
export class Refusal {
	/** What is wrong, in one sentence without a full stop. */
	readonly message: string;
	/** What to write instead, one line each. */
	readonly help: readonly string[];
	/** True when only this machine's facts are missing: the expression itself is right. */
	readonly isMissingValue: boolean;

	constructor(message: string, help: readonly string[] = [], isMissingValue = false) {
		this.message = message;
		this.help = help;
		this.isMissingValue = isMissingValue;
	}
}

/** Longest text that an expression may make, in UTF-16 units. */
export const LONGEST_RESULT = 32_768;

/** A function of VBScript that rules may call. */
export interface RuleFunction {
	/** Fewest and most arguments. */
	readonly least: number;
	readonly most: number;
	readonly call: (values: readonly Value[]) => Value | Refusal;
}

/** The moment as local time: `biasMinutes` is UTC minus local. */
export function localMoment(now: number, biasMinutes: number): LocalMoment {
	const local = new Date(now - biasMinutes * 60_000);
	return {
		year: local.getUTCFullYear(),
		month: local.getUTCMonth() + 1,
		day: local.getUTCDate(),
		hour: local.getUTCHours(),
		minute: local.getUTCMinutes(),
		second: local.getUTCSeconds(),
		weekday: local.getUTCDay() + 1,
	};
}

/** The value as text. Whole numbers have no decimal point, others a full stop whatever the language of Windows. */
export function textOf(value: Value): string | Refusal {
	if (typeof value === "string") return value;
	if (typeof value === "number") return numberText(value);
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value instanceof DateValue) {
		const help = 'write its parts: Year(Date) & "-" & Right("0" & Month(Date), 2) & "-" & Right("0" & Day(Date), 2)';
		return new Refusal("how a date is written depends on the language of Windows", [help]);
	}
	return new Refusal("a list is no text", ['take one element, as in Split("a-b", "-")(0), or use Join']);
}

function numberText(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
	return String(Number(value.toPrecision(15)));
}

/** A decimal number, or a hexadecimal one as VBScript writes it: `&HFF`. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEXADECIMAL = /^&[hH]([0-9A-Fa-f]{1,8})&?$/;

/** The number that a text is, or undefined. */
export function numberIn(text: string): number | undefined {
	const trimmed = text.trim();
	if (NUMBER.test(trimmed)) return Number(trimmed);
	const digits = HEXADECIMAL.exec(trimmed)?.[1];
	return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

/** The value as number. True is -1, as in VBScript. */
export function numberOf(value: Value): number | Refusal {
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return value ? -1 : 0;
	const number = typeof value === "string" ? numberIn(value) : undefined;
	if (number !== undefined && Number.isFinite(number)) return number;
	return new Refusal(`${describe(value)} is no number`);
}

/** The value as whole number: halves go to the even neighbour, as VBScript rounds. */
export function wholeOf(value: Value): number | Refusal {
	const number = numberOf(value);
	if (number instanceof Refusal) return number;
	if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return new Refusal(`${describe(value)} is too large`);
	return roundHalfToEven(number);
}

/** The nearest whole number, of two the even one. */
export function roundHalfToEven(number: number): number {
	const below = Math.floor(number);
	const rest = number - below;
	if (rest !== 0.5) return Math.round(number);
	return below % 2 === 0 ? below : below + 1;
}

/** The value as True or False: numbers count as True unless they are 0. */
export function truthOf(value: Value): boolean | Refusal {
	if (typeof value === "boolean") return value;
	if (typeof value === "string" && /^(true|false)$/i.test(value.trim())) return value.trim().toLowerCase() === "true";
	const number = numberOf(value);
	return number instanceof Refusal ? new Refusal(`${describe(value)} is neither True nor False`) : number !== 0;
}

/** Names the value without telling it: a secret may be in it. */
export function describe(value: Value): string {
	if (typeof value === "string") return value === "" ? "an empty text" : "a text";
	if (typeof value === "number") return "a number";
	if (typeof value === "boolean") return "True or False";
	return value instanceof DateValue ? "a date" : "a list";
}
