import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse, stringify } from "yaml";
import { ok } from "../../src/base/result.ts";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import type { RehearsalMachine } from "../../src/machine/rehearsal/index.ts";
import {
	digestOf,
	newMachine,
	type Rehearsal,
	type RehearsalResult,
	readSequenceFile,
	rehearse,
} from "../power/rig.ts";
import { writeContent, writeSmallPc } from "../power/small-pc.ts";
import { changeWindows, hasWindowsChanges } from "./windows-changes.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
const EXAMPLES = join(import.meta.dirname, "..", "..", "src", "cli", "examples", "machines");

/** An answer of the machine's command table; with several exit codes each run gets the next one, the last again and again. */
interface CommandAnswer {
	readonly program: string;
	readonly "exit-codes"?: readonly string[];
	readonly [key: string]: unknown;
}

/** The place where the rehearsals of one test file happen: content and machines are made once. */
export interface Site {
	readonly folder: string;
	readonly content: string;
	readonly templates: ReadonlyMap<string, string>;
}

/** What a rehearsal was, and the machine before and after. */
export interface Rehearsed {
	readonly result: RehearsalResult;
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** Files of the machine's disks and memory in which a value stands that the sequence calls secret. */
	readonly secretFiles: readonly string[];
	/** What a run leaves on the machine's disks while it lasts, and the digest leaves out: state folders, keys. */
	readonly runFolders: readonly string[];
}

/** A rehearsal that is set up and not yet begun: the share with sequence and content, the machine's template. */
export interface Setup {
	readonly share: string;
	readonly template: string;
}

/** Makes content and machines below a folder. */
export function makeSite(folder: string): Site {
	const content = join(folder, "content");
	writeContent(content);
	const templates = new Map([
		["small-pc", writeSmallPc(join(folder, "small-pc"))],
		["blank-pc", join(EXAMPLES, "blank-pc")],
		["office-pc", join(EXAMPLES, "office-pc")],
	]);
	return { folder, content, templates };
}

function readYaml<Value>(file: string): Value | undefined {
	return existsSync(file) ? (parse(readFileSync(file, "utf8"), { schema: "failsafe" }) as Value) : undefined;
}

/** Changes a machine's `machine.yaml`. */
export function changeMachine(template: string, change: (machine: Record<string, unknown>) => void): void {
	const file = join(template, "machine.yaml");
	const machine = readYaml<Record<string, unknown>>(file) ?? {};
	change(machine);
	writeFileSync(file, stringify(machine));
}

/** The machine's template; a copy of it when it is to be changed. */
function templateFor(site: Site, sequenceFolder: string, copy: string, isChanged: boolean): string {
	const template = namedTemplate(site, sequenceFolder);
	if (isChanged) cpSync(template, copy, { recursive: true, preserveTimestamps: true });
	return isChanged ? copy : template;
}

function namedTemplate(site: Site, sequenceFolder: string): string {
	const named = join(sequenceFolder, "machine");
	const name = existsSync(named) ? readFileSync(named, "utf8").trim() : "small-pc";
	const template = site.templates.get(name);
	if (template === undefined) throw new Error(`${named} names no machine: ${name}`);
	return template;
}

/** The machine's answers, beside the sequence in `commands.yaml`. */
function readAnswers(sequenceFolder: string): readonly CommandAnswer[] {
	return readYaml<readonly CommandAnswer[]>(join(sequenceFolder, "commands.yaml")) ?? [];
}

function addAnswers(template: string, answers: readonly CommandAnswer[]): void {
	if (answers.length === 0) return;
	changeMachine(template, (machine) => {
		const added = answers.map(({ "exit-codes": _, ...answer }) => answer);
		machine.commands = [...added, ...((machine.commands as readonly unknown[] | undefined) ?? [])];
	});
}

/** What differs from the machine's own file, beside the sequence in `machine-changes.yaml`: mappings are merged, an empty text takes a key out, all else is replaced. */
function readChanges(sequenceFolder: string): Record<string, unknown> | undefined {
	return readYaml<Record<string, unknown>>(join(sequenceFolder, "machine-changes.yaml"));
}

function merge(into: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): void {
	for (const [key, value] of Object.entries(changes)) {
		const present = into[key];
		const isMapping = (each: unknown) => typeof each === "object" && each !== null && !Array.isArray(each);
		if (isMapping(present) && isMapping(value))
			merge(present as Record<string, unknown>, value as Record<string, unknown>);
		else if (value === "") delete into[key];
		else into[key] = value;
	}
}

/** The same command fails or succeeds by turns: the machine's table can say only one exit code. */
function answerInTurn(machine: RehearsalMachine, answers: readonly CommandAnswer[], asked: Map<string, number>): void {
	const { run } = machine.ports;
	const inTurn: typeof run.run = async (command, watch) => {
		const answered = await run.run(command, watch);
		const codes = answers.find((each) => each.program === command.program)?.["exit-codes"];
		if (!answered.ok || codes === undefined) return answered;
		const turn = asked.get(command.program) ?? 0;
		asked.set(command.program, turn + 1);
		return ok({ ...answered.value, exitCode: Number(codes[Math.min(turn, codes.length - 1)]) });
	};
	Object.assign(machine.ports, { run: { ...run, run: inTurn } });
}

function readCut(sequenceFolder: string): CutPoint | undefined {
	const cut = readYaml<{ readonly at: CutPoint["at"]; readonly number: string; readonly seed: string }>(
		join(sequenceFolder, "cut.yaml"),
	);
	return cut === undefined ? undefined : { at: cut.at, number: Number(cut.number), seed: Number(cut.seed) };
}

function secretsOf(sequenceFile: string): readonly string[] {
	return readSequenceFile(sequenceFile)
		.variables.filter(({ secret }) => secret)
		.flatMap(({ value }) => value ?? []);
}

/** As UTF-8, UTF-16 and Base64 of both. */
function filesHolding(machineFolder: string, secrets: readonly string[]): readonly string[] {
	const forms = secrets.flatMap((secret) => {
		const bytes = [Buffer.from(secret, "utf8"), Buffer.from(secret, "utf16le")];
		return [...bytes, ...bytes.map((each) => Buffer.from(each.toString("base64")))];
	});
	if (forms.length === 0) return [];
	return ["disks", "ram"].flatMap((place) =>
		readdirSync(join(machineFolder, place), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => forms.some((form) => readFileSync(file).includes(form)))
			.map((file) => file.slice(machineFolder.length + 1)),
	);
}

/** Folders of a run's state and of its keys on the machine's disks. */
function runFoldersOn(machineFolder: string): readonly string[] {
	const disks = join(machineFolder, "disks");
	return readdirSync(disks, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => relative(disks, join(entry.parentPath, entry.name)))
		.filter((path) => /^[^/\\]+[/\\][^/\\]+[/\\](_SMSTaskSequence|EFI[/\\]STEPPE|Steppe[/\\]Keys)$/i.test(path));
}

/** Where the content lies, when not on the share: `content-root` beside the sequence holds the path of a folder on the machine. */
function readContentRoot(sequenceFolder: string): Rehearsal["request"] {
	const file = join(sequenceFolder, "content-root");
	return existsSync(file) ? { contentRoot: readFileSync(file, "utf8").trim() } : {};
}

/** What the operator sets on the command line, beside the sequence in `operator.yaml`. */
function readOperator(sequenceFolder: string): Rehearsal["request"] {
	const values = readYaml<Readonly<Record<string, string>>>(join(sequenceFolder, "operator.yaml"));
	if (values === undefined) return {};
	return { variables: Object.entries(values).map(([name, value]) => ({ name, value, secret: false })) };
}

/** Puts the sequence on the share: `sequence.yaml`, `sequence.xml`, or the file of a deployment share below tests/fixtures that `share` names. */
function placeSequence(sequenceFolder: string, share: string): string {
	const named = join(sequenceFolder, "share");
	if (existsSync(named)) {
		const [folder = "", ...rest] = readFileSync(named, "utf8").trim().split("/");
		cpSync(join(FIXTURES, folder), share, { recursive: true });
		return join(share, ...rest);
	}
	const name = existsSync(join(sequenceFolder, "sequence.xml")) ? "sequence.xml" : "sequence.yaml";
	cpSync(join(sequenceFolder, name), join(share, name));
	return join(share, name);
}

/**
 * Puts contents where a sequence looks for them: those of its own in a folder `content` beside it, and what `places.yaml` says of a foreign
 * sequence, which maps places on the share to those below the common content.
 */
function placeContents(site: Site, sequenceFolder: string, share: string): void {
	const own = join(sequenceFolder, "content");
	if (existsSync(own)) cpSync(own, join(share, "content"), { recursive: true });
	const places = readYaml<Readonly<Record<string, string>>>(join(sequenceFolder, "places.yaml")) ?? {};
	for (const [place, source] of Object.entries(places)) {
		cpSync(join(site.content, source), join(share, place), { recursive: true });
	}
}

/**
 * Rehearses the sequence of a folder from power-on to the end, on a machine of its own. `machine` beside it names the machine (small-pc
 * unless said), `children` holds child sequences, `commands.yaml` adds answers of programs, `machine-changes.yaml` changes its file,
 * `windows-changes.yaml` its hives and files, `operator.yaml` holds variables from the command line, `content-root` the folder of
 * the content, `cut.yaml` a power cut; `cutAt` is stronger.
 */
export async function rehearseFolder(
	site: Site,
	sequenceFolder: string,
	name: string,
	prepare?: (setup: Setup) => void,
	cutAt?: CutPoint,
): Promise<Rehearsed> {
	const own = join(site.folder, "rehearsals", name);
	try {
		const share = join(own, "share");
		cpSync(site.content, join(share, "content"), { recursive: true });
		const sequenceFile = placeSequence(sequenceFolder, share);
		placeContents(site, sequenceFolder, share);
		const children = join(sequenceFolder, "children");
		if (existsSync(children)) cpSync(children, join(share, "children"), { recursive: true });
		const answers = readAnswers(sequenceFolder);
		const changes = readChanges(sequenceFolder);
		const template = templateFor(
			site,
			sequenceFolder,
			join(own, "template"),
			answers.length > 0 || changes !== undefined || prepare !== undefined || hasWindowsChanges(sequenceFolder),
		);
		addAnswers(template, answers);
		if (changes !== undefined) changeMachine(template, (machine) => merge(machine, changes));
		changeWindows(sequenceFolder, template);
		prepare?.({ share, template });
		const machineFolder = newMachine(template, join(own, "machine"));
		const before = (await digestOf(machineFolder)).lines;
		const cut = cutAt ?? readCut(sequenceFolder);
		const asked = new Map<string, number>();
		const result = await rehearse({
			machineFolder,
			sequenceFile,
			request: { ...readOperator(sequenceFolder), ...readContentRoot(sequenceFolder) },
			...(cut === undefined ? {} : { cut }),
			prepare: (machine) => answerInTurn(machine, answers, asked),
		});
		const secretFiles = filesHolding(machineFolder, secretsOf(sequenceFile));
		const runFolders = runFoldersOn(machineFolder);
		return { result, before, after: (await digestOf(machineFolder)).lines, secretFiles, runFolders };
	} finally {
		rmSync(own, { recursive: true, force: true });
	}
}
