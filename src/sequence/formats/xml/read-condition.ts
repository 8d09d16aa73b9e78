import type { TextRange } from "../../../base/text-range.ts";
import type { Condition, ConditionTest, Measure, OrderOperator } from "../../../model/condition.ts";
import type { HiveValueType } from "../../../model/ports.ts";
import type { ProblemList } from "../../problem-list.ts";
import type { XmlElement } from "../../source/read-xml.ts";
import { KEEPS_USER_STATE } from "../configmgr/capture-user-state.ts";

const ORDER: Readonly<Record<string, OrderOperator>> = {
	equals: "equals",
	notequals: "not-equals",
	greater: "greater",
	greaterequal: "greater-or-equal",
	less: "less",
	lessequal: "less-or-equal",
};
const HIVE_TYPES: Readonly<Record<string, HiveValueType>> = {
	REG_SZ: "REG_SZ",
	REG_EXPAND_SZ: "REG_EXPAND_SZ",
	REG_MULTI_SZ: "REG_MULTI_SZ",
	REG_DWORD: "REG_DWORD",
	REG_QWORD: "REG_QWORD",
	REG_BINARY: "REG_BINARY",
};

/** Hears of each variable whose value a condition uses. */
export type NoteVariable = (name: string, range: TextRange) => void;

/** Reads a `<condition>` (sequence-xml.md §4): its operands must all hold. Undefined when it demands nothing. */
export function readXmlCondition(
	element: XmlElement,
	problems: ProblemList,
	note: NoteVariable,
): Condition | undefined {
	const operands = readOperands(element, { problems, note });
	return operands.length > 1 ? { kind: "all", conditions: operands } : operands[0];
}

interface Reading {
	readonly problems: ProblemList;
	readonly note: NoteVariable;
}

function readOperands(element: XmlElement, reading: Reading): readonly Condition[] {
	return element.elements.flatMap((each) => readOperand(each, reading) ?? []);
}

function readOperand(element: XmlElement, reading: Reading): Condition | undefined {
	switch (element.name) {
		case "operator":
			return combined(element, element.attributes.type ?? "and", reading);
		case "osConditionGroup":
			return combined(element, element.attributes.type ?? "or", reading);
		case "osExpressionGroup":
			return combined(element, element.attributes.type ?? "and", reading);
		case "expression":
			return readExpression(element, reading);
		case "platformKey":
			// For the editor: the expressions beside it carry the test.
			return undefined;
		default:
			reading.problems.error(
				"condition-kind",
				element.range,
				`a condition has no <${element.name}>`,
				"permitted: expression, operator, osConditionGroup, osExpressionGroup",
			);
			return undefined;
	}
}

const COMBINED = { and: "all", or: "any", not: "none" } as const;

function combined(element: XmlElement, type: string, reading: Reading): Condition | undefined {
	const key = type.trim().toLowerCase();
	if (!Object.hasOwn(COMBINED, key)) {
		const message = `${JSON.stringify(type)} does not combine conditions`;
		reading.problems.error("condition-kind", element.range, message, "permitted: and, or, not");
		return undefined;
	}
	const conditions = readOperands(element, reading);
	if (conditions.length === 0) {
		const message = `an empty <${element.name}> demands nothing: it is left out`;
		reading.problems.warning("condition-empty", element.range, message);
		return undefined;
	}
	const [only] = conditions;
	const kind = COMBINED[key as keyof typeof COMBINED];
	return conditions.length === 1 && only !== undefined && kind !== "none" ? only : { kind, conditions };
}

/** The variables of an expression by lower-case name. */
class Expression {
	readonly element: XmlElement;
	readonly reading: Reading;
	readonly #values = new Map<string, string>();
	readonly #known = new Set<string>();

	constructor(element: XmlElement, reading: Reading) {
		this.element = element;
		this.reading = reading;
		for (const each of element.elements) {
			const name = each.attributes.name?.toLowerCase();
			if (each.name === "variable" && name !== undefined) this.#values.set(name, each.text);
			else this.refuse(`an expression has no <${each.name}>`);
		}
	}

	get(name: string): string | undefined {
		this.#known.add(name.toLowerCase());
		const text = this.#values.get(name.toLowerCase());
		return text === undefined || text.trim() === "" ? undefined : text;
	}

	/** What was never asked for: nothing of an expression is left out silently. */
	reportRest(): void {
		for (const name of this.#values.keys())
			if (!this.#known.has(name)) this.refuse(`the variable ${JSON.stringify(name)} has no meaning here`);
	}

	refuse(message: string, ...help: readonly string[]): undefined {
		this.reading.problems.error("condition-value", this.element.range, message, ...help);
		return undefined;
	}

	operator(name = "Operator"): string {
		return (this.get(name) ?? "").trim();
	}

	measure(value: string, operator: string): Measure | undefined {
		const text = this.get(value);
		const said = this.operator(operator);
		if (text === undefined) return undefined;
		const found = ORDER[said.toLowerCase() || "equals"];
		if (found === undefined) return this.refuse(`the operator ${JSON.stringify(said)} is not known`);
		return { operator: found, value: text.trim() };
	}
}

function readExpression(element: XmlElement, reading: Reading): Condition | undefined {
	const expression = new Expression(element, reading);
	const type = (element.attributes.type ?? "").replace(/^SMS_TaskSequence_/i, "").toLowerCase();
	const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
	if (reader === undefined) {
		const message = `the condition type ${JSON.stringify(element.attributes.type ?? "")} is not known`;
		return expression.refuse(message, `permitted: ${TYPES.join(", ")}`);
	}
	const test = reader(expression);
	expression.reportRest();
	if (test === undefined) return undefined;
	const ignores = element.attributes.ignoreQueryFailure?.trim().toLowerCase() === "true";
	return ignores ? { ...test, onError: "false" } : test;
}

const READERS: Readonly<Record<string, (expression: Expression) => ConditionTest | undefined>> = {
	variableconditionexpression: readVariable,
	wmiconditionexpression: (expression) => {
		const query = expression.get("Query");
		const namespace = expression.get("Namespace")?.trim() ?? "root\\cimv2";
		if (query === undefined) return expression.refuse("a WMI condition needs a query");
		return { kind: "wmi", query: query.trim(), namespace, exists: true };
	},
	registryconditionexpression: readRegistry,
	fileconditionexpression: (expression) => {
		const path = expression.get("Path")?.trim();
		const version = expression.measure("Version", "VersionOperator");
		const modified = expression.measure("DateTime", "DateTimeOperator");
		if (path === undefined) return expression.refuse("a file condition needs a path");
		const measures = { ...(version === undefined ? {} : { version }), ...(modified === undefined ? {} : { modified }) };
		return { kind: "file", path, exists: true, ...measures };
	},
	folderconditionexpression: (expression) => {
		const path = expression.get("Path")?.trim();
		const modified = expression.measure("DateTime", "DateTimeOperator");
		if (path === undefined) return expression.refuse("a folder condition needs a path");
		return { kind: "folder", path, exists: true, ...(modified === undefined ? {} : { modified }) };
	},
	softwareconditionexpression: readSoftware,
};
const TYPES = ["Variable", "WMI", "Registry", "File", "Folder", "Software"].map(
	(name) => `SMS_TaskSequence_${name}ConditionExpression`,
);

function readVariable(expression: Expression): ConditionTest | undefined {
	const named = expression.get("Variable")?.trim();
	const variable = named?.toUpperCase() === "_OSDMIGRATEUSEHARDLINKS" ? KEEPS_USER_STATE : named;
	const said = expression.operator();
	const operator = said.toLowerCase();
	const value = expression.get("Value") ?? "";
	if (variable === undefined) return expression.refuse("a variable condition needs the name of a variable");
	if (variable === named) expression.reading.note(variable, expression.element.range);
	if (operator === "exists") return { kind: "exists", variable, exists: true };
	if (operator === "notexists" || operator === "nonexists") return { kind: "exists", variable, exists: false };
	const compare = operator === "like" ? "like" : operator === "notlike" ? "not-like" : ORDER[operator || "equals"];
	if (compare === undefined) return expression.refuse(`the operator ${JSON.stringify(said)} is not known`);
	return { kind: "compare", variable, operator: compare, value };
}

function readRegistry(expression: Expression): ConditionTest | undefined {
	const key = expression.get("KeyPath")?.trim();
	const value = expression.get("Value");
	const said = expression.operator();
	const operator = said.toLowerCase();
	const type = HIVE_TYPES[expression.get("Type")?.trim().toUpperCase() ?? ""];
	const data = expression.get("Data") ?? "";
	if (key === undefined) return expression.refuse("a registry condition needs a key");
	const named = value === undefined ? {} : { value };
	if (operator === "exists" || operator === "") {
		return {
			kind: "registry",
			key,
			...named,
			exists: true,
			...(type === undefined || value === undefined ? {} : { type }),
		};
	}
	if (operator === "notexists" || operator === "nonexists") return { kind: "registry", key, ...named, exists: false };
	const compare = ORDER[operator];
	if (compare === undefined) return expression.refuse(`the operator ${JSON.stringify(said)} is not known`);
	return { kind: "registry", key, value: value ?? "", compare: { operator: compare, value: data, as: "auto" } };
}

/** `AnyVersion` names a family of products by its upgrade code, `ThisVersion` one product by its product code. */
function readSoftware(expression: Expression): ConditionTest | undefined {
	const operator = expression.operator().toLowerCase();
	const product = expression.get("ProductCode")?.trim();
	const upgrade = expression.get("UpgradeCode")?.trim();
	// Told to people only.
	expression.get("ProductName");
	expression.get("Version");
	if (operator === "anyversion" && upgrade !== undefined)
		return { kind: "software", by: "upgrade-code", value: upgrade, exists: true };
	if (operator !== "anyversion" && product !== undefined)
		return { kind: "software", by: "product-code", value: product, exists: true };
	return expression.refuse("a software condition needs a product code (ThisVersion) or an upgrade code (AnyVersion)");
}
