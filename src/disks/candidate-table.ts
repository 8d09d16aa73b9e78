import { formatBytes } from "../base/byte-size.ts";
import type { DiskInfo, VolumeInfo } from "../model/disk.ts";

/** A disk with what speaks against it; none when it is possible. */
export interface Candidate {
	readonly disk: DiskInfo;
	readonly rejected?: string;
}

/** Columns that fit a console of 80 beside the marks and indents of a report. */
const WIDTH = 72;
const INDENT = " ".repeat(6);
const MOST_IN_COLUMN = { model: 24, serial: 20 } as const;

/** A disk in one line, for lists and sentences. */
export function describeDisk(disk: DiskInfo): string {
	return `disk ${disk.number} (${disk.model}, serial ${disk.serial || "unknown"}, ${disk.bus}, ${formatBytes(disk.sizeBytes)})`;
}

/** What lies on a disk, in words: letters and labels of volumes, else what partitions are for. */
export function describeContent(disk: DiskInfo, volumes: readonly VolumeInfo[]): string {
	const { partitions, signatures = [] } = disk;
	if (partitions.length + signatures.length === 0) return "nothing";
	const told = partitions.map(({ id, role, label, sizeBytes }) => {
		const letter = volumes.find((volume) => volume.id === id)?.letter;
		const name = letter === undefined ? role : `${letter}:`;
		return `${name}${label === "" ? "" : ` "${label}"`} ${formatBytes(sizeBytes)}`;
	});
	return [...told, ...signatures.map((each) => `signs of ${each}`)].join(", ");
}

/**
 * The disks as a table, at most 72 columns wide: one line for each with number, model, serial number, bus, size and style, then what is on
 * it, and why it is possible or not. Each line begins with a blank: it stands as it is.
 */
export function candidateTable(candidates: readonly Candidate[], volumes: readonly VolumeInfo[]): readonly string[] {
	const rows = candidates.map(({ disk }) => [
		String(disk.number),
		clip(disk.model, MOST_IN_COLUMN.model),
		clip(disk.serial || "unknown", MOST_IN_COLUMN.serial),
		disk.bus,
		formatBytes(disk.sizeBytes),
		disk.style,
	]);
	const all = [["disk", "model", "serial", "bus", "size", "style"], ...rows];
	const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const lines = all.map(
		(row) =>
			` ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`,
	);
	const [head = "", ...others] = lines.map((line) => line.trimEnd());
	return [
		head,
		...candidates.flatMap(({ disk, rejected }, index) => [
			others[index] ?? "",
			...wrapped(`holds: ${describeContent(disk, volumes)}`),
			...wrapped(rejected === undefined ? "is possible" : `not possible: ${rejected}`),
		]),
	];
}

function clip(text: string, columns: number): string {
	const line = text.trim();
	return line.length <= columns ? line : `${line.slice(0, columns - 1)}…`;
}

function wrapped(text: string): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && INDENT.length + line.length + 1 + word.length > WIDTH) {
			lines.push(line);
			line = `  ${word}`;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].map((each) => `${INDENT}${each}`);
}
