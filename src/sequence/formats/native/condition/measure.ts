import { readMoment } from "../../../../base/moment.ts";
import { readVersion } from "../../../../base/version.ts";
import type { Measure } from "../../../../model/condition.ts";
import type { LocatedValue } from "../../../source/located-value.ts";
import { readFullText } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";

const signs: Readonly<Record<string, Measure["operator"]>> = {
	"=": "equals",
	"==": "equals",
	"<>": "not-equals",
	"!=": "not-equals",
	">": "greater",
	">=": "greater-or-equal",
	"<": "less",
	"<=": "less-or-equal",
};

const kinds = {
	version: { read: readVersion, example: "'>= 10.0.22000'", name: "a version" },
	modified: { read: readMoment, example: "'>= 2024-10-01' or '< 2024-10-01T12:00:00Z'", name: "a date" },
} as const;

/** Reads a version or date with its sign in front: `>= 10.0.22000`. Without a sign it shall be equal. */
export function readMeasure(value: LocatedValue, kind: keyof typeof kinds, reading: Reading): Measure | undefined {
	const { problems } = reading;
	const text = readFullText(value, `\`${kind}\``, problems)?.trim();
	if (text === undefined) return undefined;
	noteTemplates(value, reading);
	const { read, example, name } = kinds[kind];
	const [, sign = "=", wanted = ""] = /^([=<>!]+)?\s*(.*)$/s.exec(text) ?? [];
	const operator = Object.hasOwn(signs, sign) ? signs[sign] : undefined;
	if (operator === undefined) {
		const message = `\`${kind}\` does not know the sign ${JSON.stringify(sign)}`;
		problems.error("condition-value", value.range, message, "permitted: = <> < <= > >=", `such as ${example}`);
		return undefined;
	}
	if (!wanted.includes("%") && read(wanted) === undefined) {
		problems.error(
			"condition-value",
			value.range,
			`${JSON.stringify(wanted)} is not ${name}`,
			`write it as ${example}`,
		);
		return undefined;
	}
	return { operator, value: wanted };
}
