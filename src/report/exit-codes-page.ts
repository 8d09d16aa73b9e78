import { formatExitCode } from "../base/exit-code.ts";
import { HRESULT_MEANINGS, hresultOf, PROGRAM_MEANINGS, WIN32_MEANINGS } from "../base/exit-code-meaning.ts";

/** How the engine itself ends: its exit codes and what they say. */
const OWN: readonly (readonly [number, string])[] = [
	[0, "done"],
	[1, "the sequence failed"],
	[2, "invalid input or usage"],
	[3, "a restart is pending; the run goes on after it"],
	[4, "refused before anything was touched"],
	[130, "cancelled"],
];

function hexadecimal(code: number): string {
	return `0x${hresultOf(code).toString(16).toUpperCase().padStart(8, "0")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	return [
		`| ${head.join(" | ")} |`,
		`|${"---|".repeat(head.length)}`,
		...rows.map((row) => `| ${row.join(" | ")} |`),
		"",
	];
}

function entries(meanings: Readonly<Record<number, string>>): readonly (readonly [number, string])[] {
	return Object.entries(meanings)
		.map(([code, meaning]) => [Number(code), meaning] as const)
		.sort(([left], [right]) => left - right);
}

/** The page docs/exit-codes.md: what the engine ends with, and what it says of the codes of programs. */
export function renderExitCodesPage(): string {
	const programs = Object.entries(PROGRAM_MEANINGS).flatMap(([program, meanings]) =>
		entries(meanings).map(([code, meaning]) => [program, String(code), meaning]),
	);
	return [
		"# Exit codes",
		"",
		"This page is generated from `src/base/exit-code-meaning.ts`; do not edit it.",
		"",
		"## Steppe's own",
		"",
		...table(
			["code", "meaning"],
			OWN.map(([code, meaning]) => [String(code), meaning]),
		),
		"## Of programs",
		"",
		"A failed command shows its exit code as an unsigned decimal number, as HRESULT and, where it is known, with its meaning:",
		"`5 (0x80070005): access is denied`. A code up to 65,535 is shown under the HRESULT that Windows gives the same error",
		"(0x8007 and the code); a larger one is one already. In a sequence all forms are understood: `2147942405`, `0x80070005`, `-2147024891`.",
		"",
		"### Codes of single programs",
		"",
		...table(["program", "code", "meaning"], programs),
		"### Windows' error codes",
		"",
		"Codes below 50 other than 2, 3 and 5 are only read so as HRESULT: many programs count their own errors from 1.",
		"",
		...table(
			["code", "HRESULT", "meaning"],
			entries(WIN32_MEANINGS).map(([code, meaning]) => [String(code), hexadecimal(code), meaning]),
		),
		"### HRESULTs",
		"",
		...table(
			["HRESULT", "decimal", "meaning"],
			entries(HRESULT_MEANINGS).map(([code, meaning]) => [
				hexadecimal(code),
				formatExitCode(code).replace(/ .*/, ""),
				meaning,
			]),
		),
	].join("\n");
}
