import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import { lineColumn } from "../../base/text-range.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Failure } from "../../model/failure.ts";
import type { Phase } from "../../model/phase.ts";
import type { MachineDescription } from "./description.ts";
import { replaceDurably } from "./host-volume.ts";
import { parseMachine } from "./machine-file.ts";
import type { BootSession } from "./session.ts";

/** What the firmware keeps in its memory that needs no power. */
export interface FirmwareState {
	/** Serial numbers of the disks to try, in order. */
	readonly bootOrder: readonly string[];
	/** Disk to try first, once. */
	readonly bootNext?: string;
	/** Starts so far. */
	readonly bootCount: number;
	/** Whatever is random on this machine follows from it. */
	readonly seed: number;
}

/** Why a session ended: the engine asked for a restart or switched the machine off, or the power was cut. */
export type PowerRecord =
	| { readonly kind: "restart"; readonly into: Phase; readonly bootId: string }
	| { readonly kind: "off" | "cut"; readonly bootId: string };

/** Where a machine keeps its state on the host. */
export function stateFolder(machineFolder: string): string {
	return join(machineFolder, "state");
}

/** What lies outside the machine: it outlives every cut and is no part of the machine's digest. */
export function outsideFolder(machineFolder: string): string {
	return join(machineFolder, "outside");
}

function problem(path: string, message: string): Failure {
	return { id: "machine-file-invalid", operation: "read the rehearsal machine", operand: path, message };
}

/** Reads `machine.yaml` of a template or of a machine. Problems of its text are located. */
export function readMachine(folder: string): Result<MachineDescription, Failure | readonly Diagnostic[]> {
	const path = join(folder, "machine.yaml");
	if (!existsSync(path)) return fail(problem(path, "The folder holds no machine.yaml."));
	const { machine, diagnostics } = parseMachine(path, readFileSync(path, "utf8"));
	return machine === undefined ? fail(diagnostics) : ok(machine);
}

/** The same with all problems of the text in one failure, for callers that can't underline. */
export function readMachineOrFailure(folder: string): Result<MachineDescription, Failure> {
	const read = readMachine(folder);
	if (read.ok) return read;
	if (!isDiagnostics(read.error)) return fail(read.error);
	const path = join(folder, "machine.yaml");
	const source = readFileSync(path, "utf8");
	const details = read.error.map(({ range, message, help }) => {
		const { line, column } = lineColumn(source, range.start);
		return `line ${line}, column ${column}: ${[message, ...help].join("; ")}`;
	});
	return fail({ ...problem(path, `machine.yaml has ${details.length} problem(s).`), details });
}

function isDiagnostics(error: Failure | readonly Diagnostic[]): error is readonly Diagnostic[] {
	return Array.isArray(error);
}

function readState(machineFolder: string, name: string): Result<unknown, Failure> {
	const path = join(stateFolder(machineFolder), name);
	if (!existsSync(path)) return ok(undefined);
	try {
		return ok(JSON.parse(readFileSync(path, "utf8")));
	} catch {
		return fail(problem(path, `${name} is no JSON.`));
	}
}

function writeState(machineFolder: string, name: string, value: unknown): void {
	const folder = stateFolder(machineFolder);
	mkdirSync(folder, { recursive: true });
	replaceDurably(folder, join(folder, name), `${JSON.stringify(value, undefined, "\t")}\n`);
}

/** Reads the firmware's memory. */
export function readFirmware(machineFolder: string): Result<FirmwareState, Failure> {
	const read = readState(machineFolder, "firmware.json");
	if (!read.ok) return read;
	const state = read.value as Partial<FirmwareState> | undefined;
	const known =
		Array.isArray(state?.bootOrder) && Number.isSafeInteger(state.bootCount) && Number.isSafeInteger(state.seed);
	if (!known) return fail(problem(join(stateFolder(machineFolder), "firmware.json"), "The firmware has no settings."));
	return ok(read.value as FirmwareState);
}

/** Changes the firmware's memory: at once and whole. */
export function writeFirmware(machineFolder: string, state: FirmwareState): void {
	writeState(machineFolder, "firmware.json", state);
}

/** What was started last; undefined before the first start. */
export function readSession(machineFolder: string): Result<BootSession | undefined, Failure> {
	const read = readState(machineFolder, "session.json");
	return read.ok ? ok(read.value as BootSession | undefined) : read;
}

export function writeSession(machineFolder: string, session: BootSession): void {
	writeState(machineFolder, "session.json", session);
}

/** Why the last session ended, if anybody said. */
export function readPower(machineFolder: string): Result<PowerRecord | undefined, Failure> {
	const read = readState(machineFolder, "power.json");
	return read.ok ? ok(read.value as PowerRecord | undefined) : read;
}

/** Says why the session ends; whoever cuts the power writes it too. */
export function writePower(machineFolder: string, record: PowerRecord): void {
	writeState(machineFolder, "power.json", record);
}

export function clearPower(machineFolder: string): void {
	rmSync(join(stateFolder(machineFolder), "power.json"), { force: true });
}
