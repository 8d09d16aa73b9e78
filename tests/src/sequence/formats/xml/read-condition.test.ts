import { describe, expect, it } from "vitest";
import { readXmlCondition } from "../../../../../src/sequence/formats/xml/read-condition.ts";
import { problemList } from "../../../../../src/sequence/problem-list.ts";
import { readXml } from "../../../../../src/sequence/source/read-xml.ts";

function read(inside: string) {
	const problems = problemList("ts.xml");
	const element = readXml(`<condition>${inside}</condition>`, problems);
	if (element === undefined) throw new Error("no XML");
	const used: string[] = [];
	const condition = readXmlCondition(element, problems, (name) => used.push(name));
	return {
		condition,
		used,
		problems: problems.sorted().map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
	};
}

function expression(type: string, values: Readonly<Record<string, string>>, attributes = ""): string {
	const inside = Object.entries(values).map(([name, value]) => `<variable name="${name}">${value}</variable>`);
	return `<expression type="SMS_TaskSequence_${type}ConditionExpression"${attributes}>${inside.join("")}</expression>`;
}

const variable = (Operator: string, Value?: string) =>
	expression("Variable", { Variable: "PHASE", Operator, ...(Value === undefined ? {} : { Value }) });

describe("conditions in XML", () => {
	it("demands nothing when it is empty", () => {
		expect(read("")).toEqual({ condition: undefined, used: [], problems: [] });
	});

	it.each([
		["equals", "equals"],
		["Equals", "equals"],
		["NOTEQUALS", "not-equals"],
		["greater", "greater"],
		["greaterEqual", "greater-or-equal"],
		["less", "less"],
		["lessEqual", "less-or-equal"],
		["like", "like"],
		["notLike", "not-like"],
	])("compares a variable: %s", (said, operator) => {
		const { condition, used, problems } = read(variable(said, "INSTALL"));
		expect(condition).toEqual({ kind: "compare", variable: "PHASE", operator, value: "INSTALL" });
		expect(used).toEqual(["PHASE"]);
		expect(problems).toEqual([]);
	});

	it("asks whether a variable is there, with and without a value beside it", () => {
		expect(read(variable("exists")).condition).toEqual({ kind: "exists", variable: "PHASE", exists: true });
		expect(read(variable("notExists", "")).condition).toEqual({ kind: "exists", variable: "PHASE", exists: false });
	});

	it("joins operands by and, operators nest, and not means none", () => {
		const a = variable("equals", "A");
		const b = variable("equals", "B");
		expect(read(a + b).condition?.kind).toBe("all");
		const { condition } = read(`<operator type="or">${a}<operator type="not">${b}</operator></operator>`);
		expect(condition).toMatchObject({ kind: "any", conditions: [{ kind: "compare" }, { kind: "none" }] });
		expect(read(`<operator type="and">${a}</operator>`).condition?.kind).toBe("compare");
	});

	it("leaves an empty operator out, and says so", () => {
		const { condition, problems } = read(`<operator type="or"/>${variable("equals", "A")}`);
		expect(condition?.kind).toBe("compare");
		expect(problems).toEqual(["warning condition-empty: an empty <operator> demands nothing: it is left out"]);
	});

	it("reads WMI, with a failing query as no where the file says so", () => {
		const query = "SELECT * FROM Win32_ComputerSystem WHERE Model LIKE '%X%'";
		expect(read(expression("WMI", { Namespace: "root\\cimv2", Query: query })).condition).toEqual({
			...{ kind: "wmi", namespace: "root\\cimv2", query, exists: true },
		});
		const ignoring = expression("WMI", { Query: query }, ' ignoreQueryFailure="true"');
		expect(read(ignoring).condition).toMatchObject({ onError: "false", namespace: "root\\cimv2" });
	});

	it("reads the groups of operating systems", () => {
		const wmi = expression(
			"WMI",
			{ Query: "SELECT * FROM Win32_OperatingSystem WHERE OSType = 18" },
			' ignoreQueryFailure="true"',
		);
		const group = (name: string) =>
			`<osExpressionGroup type="and" name="${name}"><platformKey arch="x64" type="Win_NT" minVer="10.00" maxVer="10.99"/>${wmi}${wmi}</osExpressionGroup>`;
		const { condition, problems } = read(`<osConditionGroup type="or">${group("A")}${group("B")}</osConditionGroup>`);
		expect(problems).toEqual([]);
		expect(condition).toMatchObject({ kind: "any", conditions: [{ kind: "all" }, { kind: "all" }] });
	});

	it("reads files and folders", () => {
		expect(read(expression("File", { Path: "C:\\a.exe" })).condition).toEqual({
			kind: "file",
			path: "C:\\a.exe",
			exists: true,
		});
		expect(
			read(expression("File", { Path: "C:\\a.exe", Version: "1.2", VersionOperator: "greaterEqual" })).condition,
		).toMatchObject({ version: { operator: "greater-or-equal", value: "1.2" } });
		expect(
			read(expression("Folder", { Path: "C:\\a", DateTime: "20240101000000.000000+000", DateTimeOperator: "less" }))
				.condition,
		).toMatchObject({ kind: "folder", modified: { operator: "less" } });
	});

	it("reads the registry", () => {
		const key = { KeyPath: "HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso" };
		expect(read(expression("Registry", { ...key, Operator: "exists" })).condition).toEqual({
			...{ kind: "registry", key: key.KeyPath, exists: true },
		});
		expect(
			read(expression("Registry", { ...key, Operator: "nonExists", Value: "Name", Type: "REG_SZ" })).condition,
		).toEqual({
			...{ kind: "registry", key: key.KeyPath, value: "Name", exists: false },
		});
		expect(
			read(expression("Registry", { ...key, Operator: "equals", Value: "Name", Type: "REG_DWORD", Data: "1" }))
				.condition,
		).toMatchObject({ compare: { operator: "equals", value: "1", as: "auto" } });
	});

	it("reads installed software by its codes", () => {
		const codes = { ProductCode: "{A}", UpgradeCode: "{B}", ProductName: "Reader", Version: "1.0" };
		expect(read(expression("Software", { ...codes, Operator: "ThisVersion" })).condition).toMatchObject({
			by: "product-code",
			value: "{A}",
		});
		expect(read(expression("Software", { ...codes, Operator: "AnyVersion" })).condition).toMatchObject({
			by: "upgrade-code",
			value: "{B}",
		});
	});

	it.each([
		[expression("Unknown", {}), "the condition type"],
		[variable("contains", "x"), 'the operator "contains" is not known'],
		[expression("WMI", {}), "a WMI condition needs a query"],
		[expression("File", { Version: "1" }), "a file condition needs a path"],
		[expression("Variable", { Operator: "exists" }), "needs the name of a variable"],
		[
			expression("Variable", { Variable: "A", Operator: "exists", Colour: "red" }),
			'the variable "colour" has no meaning here',
		],
		['<operator type="xor"/>', '"xor" does not combine conditions'],
		["<step/>", "a condition has no <step>"],
	])("refuses %s", (inside, message) => {
		const { problems } = read(inside);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.join("\n")).toContain(message);
		expect(problems[0]).toMatch(/^error/);
	});
});
