import type { RunsIn } from "../model/phase.ts";
import type { SchemaShape } from "./schema-shape.ts";
import { stepSchemas } from "./schemas.gen.ts";
import { expandedValidators, type Validator } from "./validators.gen.js";

/** What expansion needs to know about a step type. */
export interface StepShape {
	readonly schema: SchemaShape;
	/** Validator of the expanded input. */
	readonly validate: Validator;
}

/** The schema and validator of a step type, or undefined when there is no such type. */
export function stepShape(type: string): StepShape | undefined {
	const schema = Object.hasOwn(stepSchemas, type) ? stepSchemas[type] : undefined;
	const validate = expandedValidators[type];
	return schema === undefined || validate === undefined ? undefined : { schema, validate };
}

/** Where steps of a type can run. */
export function runsInOf(type: string): RunsIn {
	const runsIn = factOf(type, "runs-in");
	return runsIn === "winpe" || runsIn === "full-os" ? runsIn : "any";
}

/** Whether steps of a type may stand in a custom sequence, which deploys no operating system. A type that does not say so may not. */
export function isCustomStep(type: string): boolean {
	return factOf(type, "custom") === true;
}

/** Whether a step of a type is part of the tree itself: read with its sequence, never run as a step. */
export function isStructural(type: string): boolean {
	return factOf(type, "structural") === true;
}

function factOf(type: string, name: string): unknown {
	const facts = Object.hasOwn(stepSchemas, type) ? stepSchemas[type]?.["x-steppe"] : undefined;
	return typeof facts === "object" && facts !== null ? (facts as Readonly<Record<string, unknown>>)[name] : undefined;
}
