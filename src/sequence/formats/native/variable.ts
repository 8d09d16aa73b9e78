import type { SecretSource } from "../../../model/secret-source.ts";
import type { Sequence } from "../../../model/sequence.ts";
import { kindName, type LocatedEntry, type LocatedMapping } from "../../source/located-value.ts";
import { valueLengthLimit } from "../../variable-name.ts";
import { readBoolean, readKeys, readText, requireKeys } from "./fields.ts";
import { warnOfLiteral } from "./literal-secret.ts";
import { noteTemplates, type Reading } from "./reading.ts";
import { readSecretSource } from "./secret-source.ts";

type SequenceVariable = Sequence["variables"][number];
type Draft = { value?: string; secret?: boolean; from?: SecretSource };

/** Reads one variable of a sequence: a text, or a mapping that says more about it. */
export function readVariable(entry: LocatedEntry, reading: Reading): SequenceVariable | undefined {
	const { problems } = reading;
	noteTemplates(entry.value, reading);
	const draft: Draft = {};
	if (entry.value.kind === "mapping") readFields(entry, entry.value, draft, reading);
	else if (entry.value.kind === "text") draft.value = entry.value.text;
	else {
		const help = "write a text, { value: …, secret: true }, or { from: { environment: NAME } }";
		const message = `the value of a variable is a text, not ${kindName(entry.value)}`;
		problems.error("wrong-kind", entry.value.range, message, help);
	}
	const { from, value, secret } = draft;
	const common = { name: entry.key, range: entry.keyRange };
	if (from !== undefined) return { ...common, value: "", secret: true, from };
	if (value === undefined) return undefined;
	if (value.length > valueLengthLimit) {
		const message = `the value has ${value.length} characters; at most ${valueLengthLimit} are permitted`;
		problems.error("value-too-long", entry.value.range, message);
	}
	if (secret === true) warnOfLiteral(`the variable \`${entry.key}\``, value, entry.value.range, problems);
	return { ...common, value, secret: secret ?? false };
}

function readFields(entry: LocatedEntry, mapping: LocatedMapping, draft: Draft, reading: Reading): void {
	const { problems } = reading;
	const what = `the variable \`${entry.key}\``;
	const readers = {
		value: (value) => {
			const text = readText(value, "`value`", problems);
			if (text !== undefined) draft.value = text;
		},
		secret: (value) => {
			draft.secret = readBoolean(value, "`secret`", problems) ?? false;
		},
		from: (value) => {
			const source = readSecretSource(value, reading);
			if (source !== undefined) draft.from = source;
		},
	} satisfies Parameters<typeof readKeys>[1];
	readKeys(mapping, readers, what, problems);
	const source = mapping.entries.find(({ key }) => key === "from");
	if (source === undefined) {
		requireKeys(mapping, ["value"], what, problems);
		return;
	}
	const refuse = (message: string, help: string) => problems.error("secret-source", source.keyRange, message, help);
	if (mapping.entries.some(({ key }) => key === "value"))
		refuse(`${what} has both \`value\` and \`from\``, "leave one of them out");
	if (draft.secret === false) refuse("what comes `from` a source is a secret", "leave `secret` out");
}
