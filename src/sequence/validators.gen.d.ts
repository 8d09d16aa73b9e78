// Generated from schemas/ by `npm run generate`. Changes made here are lost.
/** One thing wrong with a value; `params` holds what would be permitted. */
export interface SchemaError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly schemaPath: string;
	readonly message?: string;
}

/** Says whether a value fits its schema; all errors of the last call are in `errors`. */
export interface Validator {
	(value: unknown): boolean;
	readonly errors: readonly SchemaError[] | null;
}

/** By step type: for input after expansion. */
export declare const expandedValidators: Readonly<Record<string, Validator>>;
/** By step type: for input as its author wrote it, after `coerce`. */
export declare const authoredValidators: Readonly<Record<string, Validator>>;
/** By schema file: sequence, machine, journal-record, event ... */
export declare const validators: Readonly<Record<string, Validator>>;
