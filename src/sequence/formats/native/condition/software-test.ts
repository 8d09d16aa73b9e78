import type { Condition, Measure, SoftwareKey } from "../../../../model/condition.ts";
import { packedCode } from "../../../conditions/installer-codes.ts";
import type { LocatedMapping, LocatedValue } from "../../../source/located-value.ts";
import { type KeyReader, readBoolean, readFullText, readKeys, readMapping } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";
import { readMeasure } from "./measure.ts";

const keys: readonly SoftwareKey[] = ["product-code", "upgrade-code", "name"];

/** `{ software: { name: 'Contoso*', version: '>= 2.0' } }`, with `exists` beside it. */
export function readSoftwareTest(mapping: LocatedMapping, reading: Reading): Condition | undefined {
	const { problems } = reading;
	let exists = true;
	let software: { by: SoftwareKey; value: string; version?: Measure } | undefined;
	readKeys(
		mapping,
		{
			software: (value) => {
				const help = "write { name: 'Contoso*' } or { product-code: '{…}' }";
				const inner = readMapping(value, "`software`", problems, help);
				if (inner !== undefined) software = readProduct(inner, reading);
			},
			exists: (value) => {
				exists = readBoolean(value, "`exists`", problems) ?? true;
			},
		},
		"a test of software",
		problems,
	);
	return software === undefined ? undefined : { kind: "software", ...software, exists };
}

function readProduct(
	mapping: LocatedMapping,
	reading: Reading,
): { by: SoftwareKey; value: string; version?: Measure } | undefined {
	const { problems } = reading;
	const found: { by: SoftwareKey; value: string }[] = [];
	let version: Measure | undefined;
	const reader =
		(by: SoftwareKey): KeyReader =>
		(value) => {
			const text = readFullText(value, `\`${by}\``, problems)?.trim();
			noteTemplates(value, reading);
			if (text !== undefined && (by === "name" || isCode(text, value, reading))) found.push({ by, value: text });
		};
	readKeys(
		mapping,
		{
			...Object.fromEntries(keys.map((key) => [key, reader(key)])),
			version: (value) => {
				version = readMeasure(value, "version", reading);
			},
		},
		"software",
		problems,
	);
	const given = mapping.entries.filter(({ key }) => keys.some((each) => each === key));
	if (given.length !== 1) {
		const message = given.length === 0 ? "software is named by one key" : "software is named by one key, not two";
		problems.error("condition-kind", given[1]?.keyRange ?? mapping.range, message, `permitted: ${keys.join(", ")}`);
		return undefined;
	}
	const [product] = found;
	return product === undefined ? undefined : { ...product, ...(version === undefined ? {} : { version }) };
}

function isCode(text: string, value: LocatedValue, reading: Reading): boolean {
	if (text.includes("%") || packedCode(text) !== undefined) return true;
	const help = "such as '{90160000-008C-0000-1000-0000000FF1CE}'; in quotes, because of the braces";
	reading.problems.error(
		"condition-value",
		value.range,
		`${JSON.stringify(text)} is no code of Windows Installer`,
		help,
	);
	return false;
}
