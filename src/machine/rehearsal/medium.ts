import { createHash } from "node:crypto";
import {
	copyFileSync,
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../model/failure.ts";
import type { MachineDescription } from "./description.ts";
import { readMachineOrFailure } from "./machine-state.ts";

/** Folder of Steppe on a boot medium. */
const MEDIUM_FOLDER = "Steppe";

/** Where the medium's data volume lies on the host; undefined when the machine has no medium. */
function mediumVolume(machineFolder: string, machine: MachineDescription): string | undefined {
	const disk = machine.disks.find((each) => each.medium);
	const partition = disk?.partitions.find((each) => each.role === "data") ?? disk?.partitions[0];
	return disk === undefined || partition === undefined
		? undefined
		: join(machineFolder, "disks", disk.serial, partition.id);
}

/** What of a medium the engine must know. */
export interface MediumSequence {
	/** Name of the sequence file in the medium's folder. */
	readonly file: string;
	readonly text: string;
	/** SHA-256 of the sequence's bytes, shortened: tells one medium from another. */
	readonly mediumId: string;
	/** Folder of the host in which the file lies. */
	readonly folder: string;
}

/** The sequence on the medium; undefined without one. */
export function readMediumSequence(machineFolder: string, machine: MachineDescription): MediumSequence | undefined {
	const volume = mediumVolume(machineFolder, machine);
	const folder = volume === undefined ? undefined : join(volume, MEDIUM_FOLDER);
	if (folder === undefined || !existsSync(folder)) return undefined;
	const file = readdirSync(folder).find((name) => /^sequence\.(ya?ml|json)$/.test(name));
	if (file === undefined) return undefined;
	const bytes = readFileSync(join(folder, file));
	return {
		file,
		text: bytes.toString("utf8"),
		mediumId: createHash("sha256").update(bytes).digest("hex").slice(0, 16),
		folder,
	};
}

/** Copies by a second name where that is possible: an executable of 100 MB shall not be copied for every rehearsal. */
function placeEngine(from: string, to: string): void {
	rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** What goes on a boot medium. */
export interface MediumFiles {
	/** The file of a sequence, or its checked form. */
	readonly sequence: { readonly file: string } | { readonly checked: string };
	/** Folder that contents are relative to. */
	readonly folder: string;
	readonly contents: readonly string[];
}

/** Puts engine, sequence, content and child sequences on the machine's boot medium, replacing what was there. False when the machine has none. */
export function fillMedium(
	machineFolder: string,
	{ sequence, folder: from, contents }: MediumFiles,
	engineFile: string,
): Result<boolean, Failure> {
	const machine = readMachineOrFailure(machineFolder);
	if (!machine.ok) return machine;
	const volume = mediumVolume(machineFolder, machine.value);
	if (volume === undefined) return ok(false);
	const folder = join(volume, MEDIUM_FOLDER);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	placeEngine(engineFile, join(folder, "steppe.exe"));
	const name = "file" in sequence ? `sequence${extname(sequence.file) || ".yaml"}` : "sequence.json";
	if ("file" in sequence) copyFileSync(sequence.file, join(folder, name));
	else writeFileSync(join(folder, name), sequence.checked);
	for (const source of contents) {
		if (source === name && !("file" in sequence && basename(sequence.file) === source)) {
			const message = `A child sequence can't be named ${source}: so is the sequence itself on a medium.`;
			return fail({ id: "file-exists", operation: "make the medium", operand: source, message });
		}
		const file = join(from, source);
		if (!existsSync(file)) {
			const message = "A content of the sequence is not there, so the medium can't be made.";
			return fail({ id: "content-missing", operation: "make the medium", operand: file, message });
		}
		const to = join(folder, source);
		mkdirSync(dirname(to), { recursive: true });
		cpSync(file, to, { recursive: true });
		if (basename(file).toLowerCase().endsWith(".wim")) placeRamDisk(dirname(file), dirname(to));
	}
	return ok(true);
}

/** A boot image needs `boot.sdi` beside it. */
function placeRamDisk(from: string, to: string): void {
	const file = join(from, "boot.sdi");
	if (existsSync(file)) copyFileSync(file, join(to, "boot.sdi"));
}
