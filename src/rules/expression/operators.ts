import type { BinaryOperator } from "./parse.ts";
import { describe, numberIn, numberOf, Refusal, textOf, truthOf, type Value, wholeOf } from "./values.ts";

const COMPARISONS: Readonly<Partial<Record<BinaryOperator, (order: number) => boolean>>> = {
	"=": (order) => order === 0,
	"<>": (order) => order !== 0,
	"<": (order) => order < 0,
	">": (order) => order > 0,
	"<=": (order) => order <= 0,
	">=": (order) => order >= 0,
};

/** The answer of a comparison; undefined for an operator that is none. Texts compare letter by letter, case counts. */
export function compareBy(operator: BinaryOperator, left: Value, right: Value): boolean | Refusal | undefined {
	const holds = COMPARISONS[operator];
	if (holds === undefined) return undefined;
	if (typeof left === "string" && typeof right === "string") return holds(left < right ? -1 : left > right ? 1 : 0);
	const first = comparable(left, right);
	const second = comparable(right, left);
	if (first instanceof Refusal) return first;
	return second instanceof Refusal ? second : holds(first - second);
}

/** A number to compare with what stands on the other side. */
function comparable(value: Value, other: Value): number | Refusal {
	if (typeof value === "boolean") return value ? -1 : 0;
	if (typeof value === "string" && typeof other === "boolean") {
		const truth = truthOf(value);
		return truth instanceof Refusal ? truth : truth ? -1 : 0;
	}
	const number = typeof value === "string" ? numberIn(value) : value;
	if (typeof number === "number") return number;
	return new Refusal(`${describe(value)} can't be compared with ${describe(other)}`, [
		"compare texts with texts, numbers with numbers",
	]);
}

/** The answer of every other operator. */
export function arithmetic(operator: BinaryOperator, left: Value, right: Value): Value | Refusal {
	if (operator === "&" || (operator === "+" && typeof left === "string" && typeof right === "string")) {
		const first = textOf(left);
		if (first instanceof Refusal) return first;
		const second = textOf(right);
		return second instanceof Refusal ? second : first + second;
	}
	if (operator === "and" || operator === "or" || operator === "xor") return logical(operator, left, right);
	const whole = operator === "mod" || operator === "\\";
	const first = whole ? wholeOf(left) : numberOf(left);
	if (first instanceof Refusal) return withHint(operator, first);
	const second = whole ? wholeOf(right) : numberOf(right);
	return second instanceof Refusal ? withHint(operator, second) : calculate(operator, first, second);
}

function withHint(operator: BinaryOperator, { message }: Refusal): Refusal {
	return new Refusal(message, operator === "+" ? ["write & to join texts"] : []);
}

function calculate(operator: BinaryOperator, left: number, right: number): number | Refusal {
	switch (operator) {
		case "+":
			return left + right;
		case "-":
			return left - right;
		case "*":
			return left * right;
		case "/":
			return right === 0 ? new Refusal("nothing can be divided by 0") : left / right;
		case "\\":
			return right === 0 ? new Refusal("nothing can be divided by 0") : Math.trunc(left / right);
		case "mod":
			return right === 0 ? new Refusal("nothing can be divided by 0") : left % right;
		case "^":
			return powerOf(left, right);
		default:
			return new Refusal(`${operator} has no meaning here`);
	}
}

function powerOf(left: number, right: number): number | Refusal {
	const power = left ** right;
	return Number.isNaN(power) ? new Refusal("that power is no number") : power;
}

/** True and False by logic, numbers bit by bit. */
function logical(operator: "and" | "or" | "xor", left: Value, right: Value): Value | Refusal {
	if (typeof left === "number" && typeof right === "number") {
		if (operator === "and") return left & right;
		return operator === "or" ? left | right : left ^ right;
	}
	const first = truthOf(left);
	if (first instanceof Refusal) return first;
	const second = truthOf(right);
	if (second instanceof Refusal) return second;
	if (operator === "and") return first && second;
	return operator === "or" ? first || second : first !== second;
}
