import { nameProblem } from "../../../base/windows-path.ts";
import type { ContentReference } from "../../../model/sequence.ts";
import { holdsTemplate } from "../../coerce.ts";
import { kindName, type LocatedEntry, type LocatedValue } from "../../source/located-value.ts";
import { readFullText, readKeys, readMapping, readText, requireKeys } from "./fields.ts";
import type { Reading } from "./reading.ts";

/** Reads the `content` of a sequence. */
export function readContent(value: LocatedValue, reading: Reading): Readonly<Record<string, ContentReference>> {
	const mapping = readMapping(value, "`content`", reading.problems, "write { name: { source: path } }");
	const content: [string, ContentReference][] = [];
	for (const entry of mapping?.entries ?? []) {
		if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(entry.key)) {
			const help = "a name has 1 to 100 letters, digits, `.`, `_` and `-`, and begins with a letter or digit";
			reading.problems.error(
				"content-name",
				entry.keyRange,
				`${JSON.stringify(entry.key)} is no name for a content`,
				help,
			);
			continue;
		}
		const reference = readReference(entry, reading);
		content.push([entry.key, reference ?? { source: "", range: entry.keyRange }]);
	}
	return Object.fromEntries(content);
}

function readReference(entry: LocatedEntry, reading: Reading): ContentReference | undefined {
	const { problems } = reading;
	const what = `the content \`${entry.key}\``;
	const mapping = readMapping(entry.value, what, problems, `write ${entry.key}: { source: path }`);
	if (mapping === undefined) return undefined;
	let source: string | undefined;
	let sha256: string | undefined;
	readKeys(
		mapping,
		{
			source: (value) => {
				source = readSourcePath(value, reading);
			},
			sha256: (value) => {
				sha256 = readHash(value, reading);
			},
		},
		what,
		problems,
	);
	requireKeys(mapping, ["source"], what, problems);
	if (source === undefined) return undefined;
	return { source, ...(sha256 === undefined ? {} : { sha256 }), range: entry.keyRange };
}

/** A path below the sequence file's folder, with `/` between names. */
function readSourcePath(value: LocatedValue, reading: Reading): string | undefined {
	const text = readFullText(value, "`source`", reading.problems);
	if (text === undefined) return undefined;
	const refuse = (message: string): undefined => {
		const help = "write a path below the folder of the sequence file, such as content/install.wim";
		reading.problems.error("content-source", value.range, message, help);
		return undefined;
	};
	if (holdsTemplate(text)) return refuse("`source` holds a variable, which is not expanded here");
	if (/^[\\/]/.test(text) || /^[A-Za-z]:/.test(text)) return refuse("`source` is an absolute path");
	const names = text.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
	if (names.includes("..")) return refuse("`source` leaves the folder of the sequence file");
	for (const name of names) {
		const problem = nameProblem(name);
		if (problem !== undefined) return refuse(`${JSON.stringify(name)} in \`source\` ${problem}`);
	}
	return names.length === 0 ? "." : names.join("/");
}

function readHash(value: LocatedValue, reading: Reading): string | undefined {
	const text = readText(value, "`sha256`", reading.problems);
	if (text === undefined || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
	const message = `a SHA-256 has 64 hexadecimal digits, this has ${text.length} characters`;
	reading.problems.error(
		"content-hash",
		value.range,
		message,
		"`sha256sum FILE` prints it; leave it out to skip the check",
	);
	return undefined;
}

/** Notes the boot image as a use of a content. */
export function readBootImage(value: LocatedValue, reading: Reading): string | undefined {
	const name = readFullText(value, "`boot-image`", reading.problems);
	if (name !== undefined) reading.references.contentUsed.push({ name, range: value.range });
	return name;
}

/** Reads hardware ids as Windows writes them. */
export function readHardwareIds(value: LocatedValue, { problems }: Reading): readonly string[] {
	const example = "write [PCI\\VEN_8086&DEV_9A0B], as the device manager shows it";
	if (value.kind !== "list") {
		const message = `\`boot-image-drives\` is a list of hardware ids, not ${kindName(value)}`;
		problems.error("wrong-kind", value.range, message, example);
		return [];
	}
	return value.items.flatMap((item) => {
		const id = readText(item, "a hardware id", problems)?.trim();
		if (id === undefined) return [];
		if (/^[A-Za-z*][^\s]*\S$/.test(id) && (id.includes("\\") || id.startsWith("*"))) return [id];
		problems.error("hardware-id", item.range, `${JSON.stringify(id)} is no hardware id`, example);
		return [];
	});
}
