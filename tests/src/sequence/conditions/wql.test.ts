import { describe, expect, it } from "vitest";
import type { WmiClass } from "../../../../src/model/wmi.ts";
import { matchInstances } from "../../../../src/sequence/conditions/wql/match.ts";
import { readWql } from "../../../../src/sequence/conditions/wql/parse.ts";
import { printWql } from "../../../../src/sequence/conditions/wql/print.ts";

const pc: WmiClass = {
	name: "Sample",
	properties: {
		Model: "string",
		Version: "string",
		Memory: "uint64",
		Cores: "uint32",
		Joined: "boolean",
		Made: "datetime",
		Types: "uint16[]",
		Tag: "string",
	},
	instances: [
		{
			...{ Model: "Latitude 5440_[x]", Version: "10.0.9", Memory: "17179869184", Cores: 8, Joined: true },
			...{ Made: "20240318120000.000000+060", Types: [10], Tag: null },
		},
	],
};

/** Whether the only instance fits, or why that can't be asked. */
function ask(where: string): boolean | string {
	const read = readWql(`SELECT * FROM Sample WHERE ${where}`);
	if (!read.ok) return read.error.message;
	const found = matchInstances(read.value.query, pc);
	return found.ok ? found.value.length === 1 : found.error;
}

describe("comparisons of WQL", () => {
	it.each<[string, boolean]>([
		["Model = 'latitude 5440_[X]'", true],
		["Model <> 'LATITUDE 5440_[x]'", false],
		["Model > 'latitude 5439'", true],
		["'Latitude' < Model", true],
		["Version > '10.0.10'", true],
		["Version = 10", false],
		["Memory > 17179869183", true],
		["Memory = '17179869184'", true],
		["Memory = 0x400000000", true],
		["Memory >= 1.7179869184e10", true],
		["Memory < 9", false],
		["Cores <= 8 AND Cores >= 8", true],
		["8 > Cores", false],
		["Joined = TRUE", true],
		["Joined = 'true' AND Joined <> 0", true],
		["Joined != 1", false],
		["Made = '20240318110000.000000+000'", true],
		["Made > '20240318110001.000000+000'", false],
		["Tag = 'x'", false],
		["Tag <> 'x'", false],
		["NOT Tag = 'x'", true],
		["Tag LIKE '%'", false],
		["Tag IS NULL AND Model IS NOT NULL AND Types IS NOT NULL", true],
		["tag IS NOT NULL OR cores = 8", true],
		["Cores = 1 AND Cores = 2 OR Cores = 8", true],
		["Cores = 1 AND (Cores = 2 OR Cores = 8)", false],
		["NOT (Cores = 1 OR Cores = 2)", true],
	])("%s is %s", (where, holds) => {
		expect(ask(where)).toBe(holds);
	});

	it.each<[string, boolean]>([
		["%5440%", true],
		["latitude___0%", false],
		["latitude _440%", true],
		["Latitude [4-6]440[_][[]x]", true],
		["Latitude [^5]440%", false],
		["[k-m]atitude%", true],
		["Latitude 5440", false],
		["%[%]%", false],
	])("LIKE %j is %s", (pattern, fits) => {
		expect(ask(`Model LIKE '${pattern}'`)).toBe(fits);
	});

	it.each([
		["Colour = 'red'", "the class Sample has no property Colour that is known here"],
		["Types = 10", "Types is an array; WQL compares single values alone"],
		["Cores LIKE '8'", "Cores is of type uint32; LIKE compares texts alone"],
		["Cores = 'many'", 'Cores is a number; it can\'t be compared with "many"'],
		["Joined > FALSE", "Joined is a truth value; it is neither less nor greater"],
		["Joined = 'maybe'", 'Joined is a truth value; it can\'t be compared with "maybe"'],
		["Made > 2024", "Made is a date; it can't be compared with 2024"],
		["Model = TRUE", "Model is a text; it can't be compared with TRUE or FALSE"],
	])("%s can't be told", (where, because) => {
		expect(ask(where)).toBe(because);
	});
});

describe("forms that authors write", () => {
	const machine: WmiClass = {
		name: "Sample",
		properties: { Maker: "string", Model: "string", State: "uint32", Virtual: "boolean", Setting: "string" },
		instances: [
			{
				Maker: "Contoso Inc.",
				Model: "Book 14 (G5)",
				State: 2,
				Virtual: true,
				Setting: "Safe Boot,Off;[Choice:Off,On]",
			},
		],
	};

	it.each<[string, boolean]>([
		['SELECT * FROM Sample WHERE Maker LIKE "%contoso%"', true],
		["select model from sample where model like '%BOOK%'", true],
		["Select Model,Maker From Sample Where Maker = 'CONTOSO INC.'", true],
		["SELECT * FROM Sample WHERE NOT Maker LIKE '%Fabrikam%'", true],
		['SELECT * FROM Sample WHERE NOT Model LIKE "Book%"', false],
		["SELECT * FROM Sample WHERE State != 2", false],
		["SELECT * FROM Sample WHERE State <> 2", false],
		["SELECT * FROM Sample WHERE State = '2'", true],
		['SELECT * FROM Sample WHERE State="2"', true],
		['SELECT * FROM Sample WHERE Virtual = "1"', true],
		["SELECT * FROM Sample WHERE Virtual = 'False'", false],
		["SELECT * FROM Sample WHERE Maker LIKE '%con%inc%'", true],
		["SELECT * FROM Sample WHERE Maker LIKE 'Con%x%Inc.'", false],
		['SELECT * FROM Sample WHERE Model LIKE "Pad%" or Model LIKE "Book 1_ (G5)"', true],
		["SELECT * FROM Sample WHERE Setting = 'Safe Boot,Off;[Choice:Off,On]'", true],
		["SELECT * FROM Sample WHERE Setting LIKE 'Safe%Boot,Off%'", true],
		["SELECT Setting FROM Sample WHERE Setting LIKE 'Safe Boot%'   ", true],
		["  SELECT *\r\n\tFROM Sample\r\nWHERE Maker LIKE '%o%'\n AND (State=2)\r\n", true],
		["SELECT * FROM Sample", true],
	])("%j is %s", (text, holds) => {
		const read = readWql(text);
		const found = read.ok ? matchInstances(read.value.query, machine) : undefined;
		expect(found?.ok === true && found.value.length === 1).toBe(holds);
		expect(found?.ok).toBe(true);
	});

	it("says why a property is not known", () => {
		const untold = { Serial: "permission denied" };
		const read = readWql("SELECT * FROM Sample WHERE serial = 'x'");
		expect(read.ok && matchInstances(read.value.query, { ...machine, untold })).toEqual({
			ok: false,
			error: "Serial of the class Sample is not known here: permission denied",
		});
	});
});

describe("readWql", () => {
	it.each([
		["select  model,Version from Sample", "SELECT model, Version FROM Sample"],
		[
			"SELECT * FROM S WHERE NOT a = 1 AND b <> 'it\\'s' OR (c IS NULL)",
			"SELECT * FROM S WHERE ((NOT a = 1) AND b <> 'it\\'s') OR c IS NULL",
		],
		[
			'SELECT * FROM S WHERE a = "C:\\\\x" AND NOT NOT b = TRUE',
			"SELECT * FROM S WHERE a = 'C:\\\\x' AND (NOT (NOT b = TRUE))",
		],
		["SELECT * FROM S WHERE 5 < a", "SELECT * FROM S WHERE a > 5"],
	])("reads %s", (text, printed) => {
		const read = readWql(text);
		expect(read.ok && printWql(read.value.query)).toBe(printed);
	});

	it.each([
		["", 0, "expected SELECT; the query ends here"],
		["SELECT FROM S", 7, "expected `*` or the name of a property; found `FROM`"],
		["SELECT * FROM S WHERE", 21, "expected the name of a property; the query ends here"],
		["SELECT * FROM S WHERE a", 23, "expected an operator: = <> < <= > >=, LIKE or IS; the query ends here"],
		["SELECT * FROM S WHERE a = 1 b", 28, "expected the end of the query; found `b`"],
		["SELECT * FROM S WHERE a IS 1", 27, "expected NULL or NOT NULL; found `1`"],
		["SELECT * FROM S WHERE a LIKE 5", 29, "expected a pattern in quotes, such as '%Latitude%'; found `5`"],
		["SELECT * FROM S WHERE a ISA 'b'", 24, "ISA tests classes, which Steppe does not know"],
		["SELECT S.a FROM S", 8, "WQL can't look into an embedded object: S.… is not possible here"],
		["SELECT a, FROM S", 10, "expected `*` or the name of a property; found `FROM`"],
		["SELECT * FROM S WHERE a NOT LIKE 'b'", 24, "WQL has no NOT behind a property"],
		["SELECT * FROM S WHERE a[0] = 1", 23, "WQL can't look into an array: a[…] is not possible in WHERE"],
		["SELECT * FROM S WHERE a = 'b", 26, "the text has no end"],
		["SELECT * FROM S;", 15, 'the character ";" has no place in WQL'],
		["SELECT * FROM S WHERE a LIKE '[b'", 29, "the set that begins with [ has no ]"],
		["SELECT * FROM S WHERE a == 1", 25, "expected a constant: a text in quotes, a number, TRUE or FALSE; found `=`"],
		["SELECT * FROM S WHERE a.b = 1", 23, "WQL can't look into an embedded object: a.… is not possible here"],
		["SELECT * FROM S WITHIN 5", 16, "WITHIN belongs to queries for events; a condition asks what is there now"],
		[" REFERENCES OF {x}", 1, "REFERENCES OF follows references between objects, which Steppe does not know"],
		["SELECT * FROM S WHERE a = “b”", 26, 'the character "“" has no place in WQL'],
		["SELECT * FROM S WHERE a = 'C:\\x'", 29, "the escape \\x is not known"],
	])("tells what is wrong with %j at %i", (text, start, message) => {
		expect(readWql(text)).toMatchObject({ ok: false, error: { start, message } });
	});

	it("bounds depth and length", () => {
		const nested = (depth: number) => `SELECT * FROM S WHERE ${"(".repeat(depth)}a = 1${")".repeat(depth)}`;
		expect(readWql(nested(64)).ok).toBe(true);
		expect(readWql(nested(65))).toMatchObject({ ok: false, error: { message: "conditions nest at most 64 deep" } });
		expect(readWql(`SELECT * FROM S WHERE ${"NOT ".repeat(4000)}a = 1`).ok).toBe(false);
		expect(readWql(" ".repeat(16_385))).toMatchObject({ ok: false, error: { start: 16_384 } });
		const long = `SELECT * FROM S WHERE ${Array.from({ length: 1500 }, () => "a = 1").join(" OR ")}`;
		expect(readWql(long).ok).toBe(true);
	});

	it("warns of versions that are compared as texts", () => {
		const read = readWql("SELECT * FROM S WHERE Version >= '10.0.22000'");
		expect(read.ok && read.value.warnings).toMatchObject([{ start: 22, end: 45 }]);
		const equal = readWql("SELECT * FROM S WHERE Version = '10.0.22000' AND Name > 'a'");
		expect(equal.ok && equal.value.warnings).toEqual([]);
	});
});
