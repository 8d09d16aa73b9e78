import { fail, ok, type Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Sequence } from "../../model/sequence.ts";
import { checkReferences } from "../checks.ts";
import { sequenceDigest } from "../digest.ts";
import { problemList } from "../problem-list.ts";
import { noReferences } from "../references.ts";
import { entryOf, type LocatedMapping } from "../source/located-value.ts";
import { readSource } from "../source/read-source.ts";
import { readChoice, readFullText, readKeys, readText, requireKeys } from "./native/fields.ts";
import { readBootImage, readContent, readHardwareIds } from "./native/header.ts";
import { readNodes } from "./native/node.ts";
import type { InputChecks, Reading } from "./native/reading.ts";
import { readVariables } from "./native/variables.ts";

/** What checking a sequence file found. */
export interface CheckedFile {
	/** Absent when there are errors. */
	readonly sequence?: Sequence;
	/** All errors and warnings in the order of the file. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a native sequence and checks it. Warnings are lost: `checkNative` gives them too. */
export function readNative(text: string, file: string): Result<Sequence, readonly Diagnostic[]> {
	const { sequence, diagnostics } = checkNative(text, file);
	return sequence === undefined ? fail(diagnostics) : ok(sequence);
}

/**
 * Reads a native sequence, YAML or JSON, and tells everything that is wrong with it at once. `file` is for messages; `checks`, such as the
 * step types, judge inputs beyond their schemas.
 */
export function checkNative(text: string, file: string, checks: InputChecks = {}): CheckedFile {
	const problems = problemList(file);
	const mapping = readSource(text, file, problems);
	if (mapping === undefined) return { diagnostics: problems.sorted() };
	const reading: Reading = { text, checks, problems, references: noReferences() };
	const sequence = readSequence(mapping, file, reading);
	if (problems.hasErrors()) return { diagnostics: problems.sorted() };
	return { sequence: { ...sequence, digest: sequenceDigest(sequence) }, diagnostics: problems.sorted() };
}

type Draft = { -readonly [Key in keyof Omit<Sequence, "digest">]: Sequence[Key] };

function readSequence(mapping: LocatedMapping, file: string, reading: Reading): Draft {
	const { problems } = reading;
	const draft: Draft = { name: "", variables: [], content: {}, unknown: "refuse", nodes: [], file };
	const readers = {
		$schema: () => {},
		name: (value) => {
			draft.name = readFullText(value, "`name`", problems) ?? "";
		},
		description: (value) => {
			draft.description = readText(value, "`description`", problems) ?? "";
		},
		variables: (value) => {
			draft.variables = readVariables(value, reading);
		},
		content: (value) => {
			draft.content = readContent(value, reading);
		},
		"boot-image": (value) => {
			const name = readBootImage(value, reading);
			if (name !== undefined) draft.bootImage = name;
		},
		unknown: (value) => {
			draft.unknown = readChoice(value, ["refuse", "warn"], "`unknown`", problems) ?? "refuse";
		},
		"user-state": (value) => {
			if (readChoice(value, ["keep", "not-needed"], "`user-state`", problems) === "not-needed")
				draft.userState = "not-needed";
		},
		"boot-image-drives": (value) => {
			draft.bootImageDrives = readHardwareIds(value, reading);
		},
		steps: (value) => {
			draft.nodes = readNodes(value, "", reading);
		},
	} satisfies Parameters<typeof readKeys>[1];
	readKeys(mapping, readers, "a sequence", problems);
	requireKeys(mapping, ["name", "steps"], "a sequence", problems);
	const steps = entryOf(mapping, "steps");
	if (steps?.value.kind === "list" && steps.value.items.length === 0) {
		problems.warning("empty-group", steps.keyRange, "the sequence holds no steps");
	}
	checkReferences(draft, reading.references, entryOf(mapping, "boot-image") !== undefined, problems);
	return draft;
}
