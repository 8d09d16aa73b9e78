import { describe, expect, it } from "vitest";
import { coerce } from "../../../src/sequence/coerce.ts";
import type { SchemaShape } from "../../../src/sequence/schema-shape.ts";

const schema: SchemaShape = {
	type: "object",
	properties: {
		count: { type: "integer" },
		ratio: { type: "number" },
		force: { type: "boolean" },
		serial: { type: "string" },
		level: { enum: [1, 2, "max"] },
		mode: { enum: ["true", "auto"] },
		size: { anyOf: [{ type: "integer" }, { enum: ["rest"] }] },
		text: { anyOf: [{ type: "integer" }, { type: "string" }] },
		maybe: { type: ["integer", "null"] },
		disks: { type: "array", items: { $ref: "#/$defs/disk" } },
		targets: {
			type: "array",
			items: {
				oneOf: [
					{ type: "object", required: ["kind"], properties: { kind: { const: "a" }, value: { type: "string" } } },
					{ type: "object", required: ["kind"], properties: { kind: { const: "b" }, value: { type: "integer" } } },
				],
			},
		},
		extra: { type: "object", additionalProperties: { type: "boolean" } },
	},
	$defs: { disk: { type: "object", properties: { number: { type: "integer" }, inner: { $ref: "#/$defs/disk" } } } },
};

function coerced(key: string, value: unknown): unknown {
	return (coerce(schema, { [key]: value }) as Record<string, unknown>)[key];
}

describe("coerce", () => {
	it.each([
		["count", "12", 12],
		["count", "-3", -3],
		["count", "0012", 12],
		["ratio", "1.5", 1.5],
		["force", "true", true],
		["force", "false", false],
		["level", "2", 2],
		["level", "max", "max"],
		["size", "20", 20],
		["size", "rest", "rest"],
		["maybe", "null", null],
	])("converts %s: %s", (key, text, expected) => {
		expect(coerced(key, text)).toBe(expected);
	});

	it.each([
		["serial", "0012"],
		["serial", "true"],
		["mode", "true"],
		["text", "12"],
		["count", "%Count%"],
		["count", "1%Zero%"],
		["count", "twelve"],
		["count", "0x10"],
		["count", ""],
		["count", "123456789012345678901"],
		["force", "yes"],
		["unknown", "12"],
	])("leaves %s: %s as it is", (key, text) => {
		expect(coerced(key, text)).toBe(text);
	});

	it("follows references, also recursive ones, into lists", () => {
		expect(coerced("disks", [{ number: "0", inner: { number: "1" } }])).toEqual([{ number: 0, inner: { number: 1 } }]);
	});

	it("chooses among alternatives by their constants", () => {
		const targets = [
			{ kind: "a", value: "1" },
			{ kind: "b", value: "1" },
		];
		expect(coerced("targets", targets)).toEqual([
			{ kind: "a", value: "1" },
			{ kind: "b", value: 1 },
		]);
	});

	it("uses the schema of additional properties, and none that an object inherits", () => {
		expect(coerced("extra", { any: "true", toString: "false" })).toEqual({ any: true, toString: false });
		expect(coerce(schema, JSON.parse('{"toString":"1","count":"1"}'))).toEqual({ toString: "1", count: 1 });
	});

	it("keeps a key called __proto__ as data", () => {
		const value = coerce(
			{ type: "object", additionalProperties: { type: "integer" } },
			JSON.parse('{"__proto__":"1"}'),
		);
		expect(JSON.stringify(value)).toBe('{"__proto__":1}');
	});

	it("does not change what it was given", () => {
		const given = { count: "1", disks: [{ number: "0" }] };
		coerce(schema, given);
		expect(given).toEqual({ count: "1", disks: [{ number: "0" }] });
	});
});
