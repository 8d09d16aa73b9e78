import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../base/result.ts";
import { didYouMean } from "../base/similar.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ContentReference, Sequence } from "../model/sequence.ts";
import { toChecked } from "../sequence/checked-form.ts";
import { checkSummary, formatDiagnostics } from "../sequence/diagnostics.ts";
import { sequenceDigest } from "../sequence/digest.ts";
import { type CheckedSource, checkSource } from "../sequence/formats/check-source.ts";
import type { SequenceFile } from "../sequence/formats/native/reading.ts";
import { EXIT } from "./exit-codes.ts";
import { openSource, sourceExists } from "./open-source.ts";
import type { ReadBeside } from "./read-beside.ts";
import type { MediumSequenceFile, Services } from "./services.ts";

/** Text of the one file that problems are in, or what gives the text of each. */
type Texts = string | ((file: string) => string);

/** Prints problems as a compiler does; nothing when there are none. */
export function showProblems({ terminal }: Services, diagnostics: readonly Diagnostic[], texts: Texts): void {
	if (diagnostics.length > 0) terminal.err(`${formatDiagnostics(diagnostics, texts, { color: terminal.colour })}\n`);
}

/** The same with a count behind it. */
export function showDiagnostics(services: Services, diagnostics: readonly Diagnostic[], texts: Texts): void {
	if (diagnostics.length === 0) return;
	showProblems(services, diagnostics, texts);
	services.terminal.err(`${checkSummary(diagnostics)}\n`);
}

/** Checks a sequence with all children that it runs: what it names is read, and checked again until nothing is missing. */
export async function checkWithChildren(
	{ steps }: Pick<Services, "steps">,
	text: string,
	file: string,
	read: ReadBeside,
): Promise<CheckedSource> {
	const files = new Map<string, SequenceFile>();
	// A file that is read names at most others that were not: this ends.
	for (;;) {
		const checked = checkSource(text, file, steps, (path) => files.get(path));
		if (checked.wanted.length === 0) return checked;
		for (const path of checked.wanted) files.set(path, await read(path));
	}
}

/** Checks the text of a sequence that stands alone or whose children `read` gives, and shows all its problems; the exit code when it can't run. */
export async function checkText(
	services: Services,
	text: string,
	file: string,
	read: ReadBeside = async () => ({ problem: "it is not there" }),
	tells: "all" | "errors" = "all",
): Promise<Result<Sequence, number>> {
	const { sequence, diagnostics, textOf } = await checkWithChildren(services, text, file, read);
	if (sequence === undefined || tells === "all") showDiagnostics(services, diagnostics, textOf);
	if (sequence === undefined) return fail(EXIT.invalid);
	if (!sequence.disabled) return ok(sequence);
	services.terminal.err(`steppe: ${file} is disabled (disabled: true): it is not started.\n`);
	return fail(EXIT.invalid);
}

/** Reads and checks a sequence file of the host. `errors` leaves warnings to whoever reads it next. */
export async function readSequence(
	services: Services,
	path: string,
	tells: "all" | "errors" = "all",
): Promise<Result<Sequence, number>> {
	const source = await openSource(services, path);
	if (!source.ok) {
		if ("diagnostics" in source.error) showDiagnostics(services, source.error.diagnostics, "");
		else services.terminal.err(`steppe: ${source.error.unreadable.replace(/\.$/, "")}: ${path}\n`);
		return fail(EXIT.invalid);
	}
	const { text, file, read, contentFolder, packages } = source.value;
	const sequence = await checkText(services, text, file, read, tells);
	if (!sequence.ok || contentFolder === undefined) return sequence;
	const placed = { ...sequence.value, contentFolder };
	return ok(packages === undefined ? placed : await besideArchive(services, path, placed, packages));
}

/** A sequence of an archive with its contents where they are: in the folders that the console made, else where the reader put them. */
async function besideArchive(
	{ files }: Services,
	path: string,
	sequence: Sequence,
	packages: ReadonlyMap<string, string>,
): Promise<Sequence> {
	const folder = contentFolderOf(path, sequence);
	const content: Record<string, ContentReference> = {};
	for (const [name, reference] of Object.entries(sequence.content)) {
		const [, id = "", within = ""] = /^Packages\/([^/]+)(\/.*)?$/.exec(reference.source) ?? [];
		const exported = packages.get(id.toUpperCase());
		const isThere = exported !== undefined && (await files.exists(join(folder, exported)));
		content[name] = isThere ? { ...reference, source: `${exported}${within}` } : reference;
	}
	const placed = { ...sequence, content };
	return { ...placed, digest: sequenceDigest(placed) };
}

/** Folder of the host that the contents of a sequence file are relative to. */
export function contentFolderOf(file: string, { contentFolder }: Pick<Sequence, "contentFolder">): string {
	return contentFolder === undefined ? dirname(file) : join(dirname(file), contentFolder);
}

/** What of a sequence goes on a boot medium: our own as it is, another format as it was checked, with all that it was checked with. */
export function mediumSequenceOf(file: string, sequence: Sequence): MediumSequenceFile {
	return sequence.format === undefined ? { file } : { checked: toChecked(sequence) };
}

/** An example that comes with the executable, and the template it is made for. */
export interface Example {
	readonly name: string;
	readonly machine: string;
}

/** The examples by name. */
export const EXAMPLES: readonly Example[] = [
	{ name: "refresh", machine: "office-pc" },
	{ name: "bare-metal", machine: "blank-pc" },
	{ name: "refused", machine: "office-pc" },
	{ name: "custom", machine: "office-pc" },
];

/** A sequence that was named: a file of the author first, else an example. */
export interface FoundSequence {
	readonly file: string;
	readonly example?: Example;
}

/** Finds a sequence by its path, or an example by its name; tells when there is none. */
export async function findSequence(services: Services, wanted: string): Promise<Result<FoundSequence, number>> {
	const { files, examplesFolder, terminal } = services;
	const own = files.resolve(wanted);
	const example = EXAMPLES.find(({ name }) => name === wanted);
	// A folder that happens to have an example's name does not hide it.
	if (example === undefined || (await files.size(own)) !== undefined) {
		if (await sourceExists(services, own)) return ok({ file: own });
		const names = EXAMPLES.map(({ name }) => name);
		const guess = didYouMean(wanted, names);
		const hint = guess === undefined ? `The examples are ${names.join(", ")}` : `Did you mean the example ${guess}?`;
		terminal.err(`steppe: there is no sequence file ${own}. ${hint}\n`);
		return fail(EXIT.invalid);
	}
	return ok({ file: join(examplesFolder, `${wanted}.yaml`), example });
}
