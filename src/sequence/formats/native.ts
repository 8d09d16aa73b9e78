import { fail, ok, type Result } from "../../base/result.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ContentReference, Sequence } from "../../model/sequence.ts";
import { checkReferences } from "../checks.ts";
import { checkCustom } from "../custom-rules.ts";
import { sequenceDigest } from "../digest.ts";
import { problemList } from "../problem-list.ts";
import { noReferences } from "../references.ts";
import { entryOf, type LocatedMapping } from "../source/located-value.ts";
import { readSource } from "../source/read-source.ts";
import { reportConflict } from "./native/child.ts";
import { readEnding } from "./native/ending.ts";
import { readBoolean, readChoice, readFullText, readKeys, readText, requireKeys } from "./native/fields.ts";
import { readBootImage, readContent, readHardwareIds } from "./native/header.ts";
import { readNodes } from "./native/node.ts";
import type { Draft, Family, InputChecks, Reading, SequenceFiles } from "./native/reading.ts";
import { readVariables } from "./native/variables.ts";

/** What checking a sequence file found. */
export interface CheckedFile {
	/** Absent when there are errors. */
	readonly sequence?: Sequence;
	/** All errors and warnings in the order of the file; those of the top sequence first, then each child's. */
	readonly diagnostics: readonly Diagnostic[];
	/** Children that were not handed in, by path from the folder of the top sequence: read them and check again. */
	readonly wanted: readonly string[];
	/** Text of a file that a diagnostic names. */
	readonly textOf: (file: string) => string;
}

/** Reads a native sequence and checks it. Warnings are lost: `checkNative` gives them too. */
export function readNative(
	text: string,
	file: string,
	files: SequenceFiles = () => undefined,
): Result<Sequence, readonly Diagnostic[]> {
	const { sequence, diagnostics } = checkNative(text, file, {}, files);
	return sequence === undefined ? fail(diagnostics) : ok(sequence);
}

/**
 * Reads a native sequence, YAML or JSON, with the children that it runs, and tells everything that is wrong with it at once. `file` is for
 * messages; `checks`, such as the step types, judge inputs beyond their schemas. Reads no file by itself: what stands beside the sequence is
 * asked of `files`.
 */
export function checkNative(
	text: string,
	file: string,
	checks: InputChecks = {},
	files: SequenceFiles = () => undefined,
): CheckedFile {
	const top = { text, problems: problemList(file), references: noReferences() };
	const [folder = "", name = file] = splitFile(file);
	const family: Family = {
		...{ folder, files, wanted: new Set<string>(), read: new Map(), content: new Map(), inclusions: 0 },
		length: text.length,
		readChild: readSequence,
	};
	const mapping = readSource(text, file, top.problems);
	const draft = mapping === undefined ? undefined : readTop(mapping, { ...top, checks, chain: [name], family }, file);
	const parts = [top, ...family.read.values()];
	const diagnostics = parts.flatMap(({ problems }) => problems.sorted());
	const found = {
		diagnostics,
		wanted: [...family.wanted],
		textOf: (wanted: string) => (wanted === file ? text : (family.read.get(wanted.slice(folder.length))?.text ?? "")),
	};
	if (draft === undefined || diagnostics.some(({ severity }) => severity === "error")) return found;
	return { ...found, sequence: { ...draft, digest: sequenceDigest(draft) } };
}

function splitFile(file: string): readonly [string, string] {
	const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1;
	return [file.slice(0, end), file.slice(end)];
}

/** Reads the top sequence with its children and checks how all their parts fit one another. */
function readTop(mapping: LocatedMapping, reading: Reading, file: string): Draft {
	const { family } = reading;
	const draft: Draft = { ...readSequence(mapping, "", reading), file };
	draft.content = joinContent(draft.content, reading);
	const partOf = (child: string | undefined) => (child === undefined ? reading : family.read.get(child));
	const hasBootImage = entryOf(mapping, "boot-image") !== undefined;
	if (draft.kind === "custom")
		checkCustom(draft, entryOf(mapping, "boot-image")?.keyRange, (child) => partOf(child)?.problems);
	const isSure = draft.kind === "custom" || hasBootImage;
	checkReferences(draft, [reading, ...family.read.values()], isSure, partOf);
	return draft;
}

function joinContent(own: Draft["content"], { family }: Reading): Draft["content"] {
	const joined = new Map<string, ContentReference>(Object.entries(own));
	for (const [name, reference] of family.content) {
		const other = joined.get(name);
		if (other === undefined) joined.set(name, reference);
		else {
			const problems = reference.file === undefined ? undefined : family.read.get(reference.file)?.problems;
			if (problems !== undefined) reportConflict(name, reference, other, problems);
			if (other.sha256 === undefined && reference.sha256 !== undefined)
				joined.set(name, { ...other, sha256: reference.sha256 });
		}
	}
	return Object.fromEntries(joined);
}

function readSequence(mapping: LocatedMapping, parent: string, reading: Reading): Draft {
	const { problems } = reading;
	const kind = "os-deployment";
	const empty = { variables: [], content: {}, unknown: "refuse", nodes: [], file: "" } as const;
	const draft: Draft = { name: "", kind, disabled: false, ...empty };
	const readers = {
		$schema: () => {},
		name: (value) => {
			draft.name = readFullText(value, "`name`", problems) ?? "";
		},
		description: (value) => {
			draft.description = readText(value, "`description`", problems) ?? "";
		},
		kind: (value) => {
			draft.kind = readChoice(value, ["os-deployment", "custom"], "`kind`", problems) ?? kind;
		},
		disabled: (value) => {
			draft.disabled = readBoolean(value, "`disabled`", problems) ?? false;
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
		"at-end": (value) => {
			const ending = readEnding(value, "`at-end`", reading);
			if (ending !== undefined) draft.atEnd = ending;
		},
		"on-failure": (value) => {
			const ending = readEnding(value, "`on-failure`", reading);
			if (ending !== undefined) draft.onFailure = ending;
		},
		steps: (value) => {
			draft.nodes = readNodes(value, parent, reading);
		},
	} satisfies Parameters<typeof readKeys>[1];
	readKeys(mapping, readers, "a sequence", problems);
	requireKeys(mapping, ["name", "steps"], "a sequence", problems);
	const steps = entryOf(mapping, "steps");
	if (steps?.value.kind === "list" && steps.value.items.length === 0) {
		problems.warning("empty-group", steps.keyRange, "the sequence holds no steps");
	}
	return draft;
}
