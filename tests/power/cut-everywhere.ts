import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CutPoint } from "../../src/machine/rehearsal/faults.ts";
import { digestOf, endOf, newMachine, type Rehearsal, rehearse } from "./rig.ts";
import { addShare, writeBlankPc, writeContent, writeMedia, writeOldPc, writeSmallPc } from "./small-pc.ts";

/** A sequence, a machine, and what an uninterrupted run makes of it. */
export interface Subject {
	readonly folder: string;
	readonly template: string;
	readonly sequenceFile: string;
	readonly digest: string;
	readonly lines: readonly string[];
	readonly records: number;
	readonly flushes: number;
}

/** Runs without a cut once: the digest to compare with, and how many cut points there are. */
export async function prepareSubject(folder: string, sequence: string): Promise<Subject> {
	writeContent(join(folder, "share", "content"));
	if (sequence === "upgrade.yaml") writeMedia(join(folder, "share", "content"));
	const sequenceFile = join(folder, "share", "sequence.yaml");
	cpSync(join(import.meta.dirname, sequence), sequenceFile);
	const template = writePc(sequence)(join(folder, "template"));
	if (sequence === "capture.yaml") addShare(template);
	const machineFolder = newMachine(template, join(folder, "uncut"));
	let records = 0;
	let flushes = 0;
	const count = (at: CutPoint["at"], number: number) => {
		if (at === "record") records = number;
		else flushes = number;
	};
	const uncut = await rehearse({ machineFolder, sequenceFile, onCutPoint: count });
	if (endOf(uncut).exitCode !== 0)
		throw new Error(`the uninterrupted run did not finish: ${JSON.stringify(uncut.ends, null, 1)}`);
	if (countedCommands(machineFolder).length === 0) throw new Error("nothing was counted outside the machine");
	return { folder, template, sequenceFile, records, flushes, ...(await digestOf(machineFolder)) };
}

/** The machine that a sequence file is for. */
function writePc(sequence: string): (folder: string) => string {
	if (sequence.startsWith("bare-metal")) return writeBlankPc;
	return sequence.startsWith("old-pc") ? writeOldPc : writeSmallPc;
}

/** The `once` commands that ran on a machine, in order: counted outside of it. */
export function countedCommands(machineFolder: string): readonly string[] {
	const file = join(machineFolder, "outside", "commands.jsonl");
	if (!existsSync(file)) return [];
	return readFileSync(file, "utf8")
		.trim()
		.split("\n")
		.map((line) => (JSON.parse(line) as { readonly command: string }).command)
		.filter((command) => command.startsWith("counter "));
}

/** What is wrong after a run that was cut, one line each; nothing when all is as it must be. */
export async function problemsAfterCut(
	subject: Subject,
	cut: CutPoint,
	more: Partial<Rehearsal> = {},
	look: (machineFolder: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
	const name = `${cut.at} ${cut.number} seed ${cut.seed}`;
	// A folder of its own: an engine that was cut off in this process still holds the lock of the one it ran in.
	const machineFolder = newMachine(subject.template, join(subject.folder, name.replaceAll(" ", "-")));
	try {
		const problems = await problemsOf(subject, name, machineFolder, { cut, ...more });
		await look(machineFolder);
		return problems;
	} finally {
		rmSync(machineFolder, { recursive: true, force: true });
	}
}

async function problemsOf(
	subject: Subject,
	name: string,
	machineFolder: string,
	more: Partial<Rehearsal>,
): Promise<readonly string[]> {
	const result = await rehearse({ machineFolder, sequenceFile: subject.sequenceFile, ...more });
	if (!result.loop.ok) return [`${name}: ${result.loop.error.message} ${result.loop.error.details?.join(" ") ?? ""}`];
	const problems: string[] = [];
	if (result.cuts !== 1) problems.push(`${name}: the power was cut ${result.cuts} times`);
	if (result.loop.value.exitCode !== 0)
		problems.push(`${name}: ended with ${result.loop.value.exitCode}: ${JSON.stringify(result.ends.at(-1))}`);
	const { lines } = await digestOf(machineFolder);
	const differs = difference(subject.lines, lines);
	if (differs.length > 0) problems.push(`${name}: the machine differs: ${differs.slice(0, 6).join(" | ")}`);
	const counted = countedCommands(machineFolder);
	const twice = counted.filter((each, index) => counted.indexOf(each) !== index);
	if (twice.length > 0) problems.push(`${name}: ran more than once: ${twice.join(", ")}`);
	return problems;
}

function difference(expected: readonly string[], actual: readonly string[]): readonly string[] {
	const before = new Set(expected);
	const after = new Set(actual);
	const lost = expected.filter((line) => !after.has(line)).map((line) => `-${line}`);
	const added = actual.filter((line) => !before.has(line)).map((line) => `+${line}`);
	return [...lost, ...added];
}
