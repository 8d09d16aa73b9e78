import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BootStore } from "../../src/machine/rehearsal/boot-store.ts";
import { digestOf, inTemporaryFolder, newMachine, type RehearsalResult } from "./rig.ts";
import { type AuthoredMachine, editMachine, writeBlankPc, writeContent, writeSmallPc } from "./small-pc.ts";

/** Partitions of the office PC. */
export const OFFICE = {
	serial: "S4X100017",
	efi: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f501",
	windows: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f503",
	data: "4f1c2b30-5a6d-4e7f-8a90-b1c2d3e4f505",
} as const;

/** A machine that a test may break, and the sequence that runs on it. */
export interface Scene {
	readonly machineFolder: string;
	readonly sequenceFile: string;
}

export interface SceneWish {
	readonly pc?: "office" | "blank";
	/** File beside the tests, or the text of a sequence. */
	readonly sequence?: string;
	readonly edit?: (machine: AuthoredMachine) => void;
	/** Changes the template's folder, where the trees of its volumes lie. */
	readonly trees?: (template: string) => void;
}

/** Makes a machine and a share with a sequence, for the time of the work. */
export async function onScene<Value>(wish: SceneWish, work: (scene: Scene) => Promise<Value>): Promise<Value> {
	return inTemporaryFolder(async (folder) => {
		writeContent(join(folder, "share", "content"));
		const sequenceFile = join(folder, "share", "sequence.yaml");
		const { sequence = "refresh.yaml" } = wish;
		if (sequence.includes("\n")) writeFileSync(sequenceFile, sequence);
		else cpSync(join(import.meta.dirname, sequence), sequenceFile);
		const write = wish.pc === "blank" ? writeBlankPc : writeSmallPc;
		const template = write(join(folder, "template"));
		if (wish.edit !== undefined) editMachine(template, wish.edit);
		wish.trees?.(template);
		return work({ machineFolder: newMachine(template, join(folder, "machine")), sequenceFile });
	});
}

/** A place of a volume on the host, found without regard to case; what is not there keeps its spelling. */
export function placeOf(machineFolder: string, serial: string, partition: string, path: string): string {
	let place = join(machineFolder, "disks", serial, partition);
	for (const name of path.split("\\").filter((each) => each !== "")) {
		const names = existsSync(place) ? readdirSync(place) : [];
		place = join(place, names.find((each) => each.toUpperCase() === name.toUpperCase()) ?? name);
	}
	return place;
}

/** The same on the office PC's only disk. */
export function officePlace(machineFolder: string, partition: "efi" | "windows" | "data", path: string): string {
	return placeOf(machineFolder, OFFICE.serial, OFFICE[partition], path);
}

/** What the boot store of the office PC says now. */
export function readOfficeStore(machineFolder: string): BootStore {
	const file = officePlace(machineFolder, "efi", "EFI\\Microsoft\\Boot\\BCD");
	return JSON.parse(readFileSync(file, "utf8")) as BootStore;
}

/** The kind of an entry of the boot store. */
export function kindIn(store: BootStore, id: string | undefined): string | undefined {
	return store.entries.find((entry) => entry.id === id)?.kind;
}

/** Lines of the machine's digest that are new or gone since an earlier one. */
export async function changedSince(machineFolder: string, before: readonly string[]): Promise<readonly string[]> {
	const { lines } = await digestOf(machineFolder);
	const earlier = new Set(before);
	const now = new Set(lines);
	const gone = before.filter((line) => !now.has(line)).map((line) => `-${line}`);
	return [...gone, ...lines.filter((line) => !earlier.has(line)).map((line) => `+${line}`)];
}

/** Id of the failure that a rehearsal came to: of the machine, else of its last engine; undefined after success. */
export function failureOf({ loop, ends }: RehearsalResult): string | undefined {
	if (!loop.ok) return loop.error.id;
	const last = ends.at(-1);
	return last !== undefined && "failure" in last ? last.failure.id : undefined;
}

/** Writes a file of a tree or volume, with its folders. */
export function writeUnder(file: string, text: string): void {
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(file, text);
}
