import type { SchemaSet } from "../../../build/generate/read-schemas.ts";
import type { SchemaShape } from "../../../src/sequence/schema-shape.ts";

/** A step with one of everything that the subset permits. */
export const copyFilesSchema: SchemaShape = {
	title: "Copy files",
	description: "Copies files.",
	type: "object",
	additionalProperties: false,
	required: ["from"],
	"x-steppe": { "runs-in": "any" },
	properties: {
		from: { type: "string", description: "The source." },
		times: { type: "integer", minimum: 1, maximum: 9, description: "How often." },
		mode: { enum: ["all", "newer"], description: "Which files." },
		"hard-link": { type: "boolean", description: "Whether to link." },
		only: { type: "array", items: { $ref: "#/$defs/rule" }, description: "Rules." },
		labels: { type: "object", additionalProperties: { type: "string" }, description: "Labels." },
	},
	$defs: {
		rule: {
			type: "object",
			additionalProperties: false,
			required: ["name"],
			properties: { name: { type: "string", pattern: "^[a-z]+$" } },
		},
	},
};

export const sequenceSchema: SchemaShape = {
	title: "Sequence",
	type: "object",
	required: ["steps"],
	additionalProperties: false,
	properties: { steps: { type: "array", items: { $ref: "#/$defs/node" } } },
	$defs: {
		node: { anyOf: [{ $ref: "#/$defs/group" }, { $ref: "#/$defs/step" }] },
		group: {
			type: "object",
			required: ["group"],
			additionalProperties: false,
			properties: { group: { type: "string" }, steps: { type: "array", items: { $ref: "#/$defs/node" } } },
		},
		step: { type: "object", properties: { name: { type: "string" }, disabled: { type: "boolean" } } },
	},
};

export const fixtureSchemas: SchemaSet = {
	steps: new Map([["copy-files", copyFilesSchema]]),
	documents: new Map([["sequence", sequenceSchema]]),
};
