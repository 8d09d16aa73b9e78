import { lineColumn } from "../base/text-range.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** A diagnostic for programs: lines and columns count from 1, columns in UTF-16 units. */
export interface LocatedDiagnostic {
	readonly severity: Diagnostic["severity"];
	readonly rule: string;
	/** The file itself, or a child sequence that it runs. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly message: string;
	readonly help: readonly string[];
}

/** Gives a diagnostic lines and columns in the text that it is about. */
export function located({ severity, rule, file, range, message, help }: Diagnostic, text: string): LocatedDiagnostic {
	const { line, column } = lineColumn(text, range.start);
	const end = lineColumn(text, range.end);
	return { severity, rule, file, line, column, endLine: end.line, endColumn: end.column, message, help };
}
