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
	const facts = Object.hasOwn(stepSchemas, type) ? stepSchemas[type]?.["x-steppe"] : undefined;
	const runsIn = typeof facts === "object" && facts !== null && "runs-in" in facts ? facts["runs-in"] : "any";
	return runsIn === "winpe" || runsIn === "full-os" ? runsIn : "any";
}
