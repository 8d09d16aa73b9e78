import type { Condition, Measure } from "../../../../model/condition.ts";
import { isEnvironmentVariable } from "../../../conditions/environment.ts";
import { entryOf, type LocatedMapping, type LocatedValue } from "../../../source/located-value.ts";
import { type KeyReader, readBoolean, readFullText, readKeys } from "../fields.ts";
import { noteTemplates, type Reading } from "../reading.ts";
import { readMeasure } from "./measure.ts";

/** `{ file: path }`, with `exists`, `version`, `modified`; `{ folder: path }` has no version. */
export function readPathTest(
	mapping: LocatedMapping,
	kind: "file" | "folder",
	reading: Reading,
): Condition | undefined {
	let path: string | undefined;
	let exists = true;
	const measures: { version?: Measure; modified?: Measure } = {};
	const measure =
		(name: "version" | "modified"): KeyReader =>
		(value) => {
			const found = readMeasure(value, name, reading);
			if (found !== undefined) measures[name] = found;
		};
	const readers: Record<string, KeyReader> = {
		[kind]: (value) => {
			path = readFullText(value, `the path of a ${kind}`, reading.problems);
			noteTemplates(value, reading, isEnvironmentVariable);
			checkPath(path, value, kind, reading);
		},
		exists: (value) => {
			exists = readBoolean(value, "`exists`", reading.problems) ?? true;
		},
		...(kind === "file" ? { version: measure("version") } : {}),
		modified: measure("modified"),
	};
	readKeys(mapping, readers, `a test of a ${kind}`, reading.problems);
	const extra = entryOf(mapping, "version") ?? entryOf(mapping, "modified");
	if (!exists && extra !== undefined) {
		const help = "write { none: [ … ] } around the test without `exists`";
		const message = `what does not exist has no \`${extra.key}\``;
		reading.problems.error("condition-kind", extra.keyRange, message, help);
	}
	return path === undefined ? undefined : { kind, path, exists, ...measures };
}

function checkPath(path: string | undefined, value: LocatedValue, kind: string, reading: Reading): void {
	if (path === undefined || path.includes("%") || /^[A-Za-z]:[\\/]/.test(path)) return;
	const help = `write it with its volume: 'C:\\…' or '%OSDisk%\\…'`;
	reading.problems.error("path-not-absolute", value.range, `the path of a ${kind} must be absolute`, help);
}
