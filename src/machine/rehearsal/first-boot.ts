import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../base/result.ts";
import type { VolumeId } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { HiveChange, HiveValue } from "../../model/ports.ts";
import { type AnswerPass, parseAnswerFile, readPass, scrubAnswerFile } from "./answer-file.ts";
import { computerNameProblem } from "./computer-name.ts";
import type { CommandDescription, MachineDescription } from "./description.ts";
import { changeHive, formatHive, type HiveKeys, hiveNumber, hiveText, parseHive } from "./hive-file.ts";
import { type HostVolume, isHostFile, placeOnHost, readTextOnHost, replaceDurably } from "./host-volume.ts";
import { matchCommand } from "./run-table.ts";
import { installPending } from "./servicing/packages.ts";

/** The Windows that starts, and what it starts on. */
export interface StartedWindows {
	readonly machine: MachineDescription;
	readonly volumes: readonly HostVolume[];
	readonly volume: VolumeId;
	/** The Windows folder, relative to its volume. */
	readonly folder: string;
	readonly seed: number;
	readonly scratchFolder: string;
}

const dword = (data: number): HiveValue => ({ type: "REG_DWORD", data });
const text = (data: string): HiveValue => ({ type: "REG_SZ", data });

/** True while Windows Setup has not ended: the next start is a first boot. */
export function isSetupInProgress(system: HiveKeys): boolean {
	const flags = ["SystemSetupInProgress", "OOBEInProgress"].some(
		(name) => (hiveNumber(system, "Setup", name) ?? 0) !== 0,
	);
	return flags || [1, 2].includes(hiveNumber(system, "Setup", "SetupType") ?? 0);
}

/**
 * A stand-in for Windows Setup at the first boot of an applied image: it obeys the answer file as the documents say (search order, ignored
 * architectures, fatal names) and writes what Setup would write. All that ends Setup is written last, so that a cut first boot starts again.
 */
export function runFirstBoot(windows: StartedWindows): Result<void, Failure> {
	const hives = readHives(windows);
	if (!hives.ok) return hives;
	const { system, software } = hives.value;
	if (
		hiveText(software, "Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState") === "IMAGE_STATE_UNDEPLOYABLE"
	) {
		return fail(
			setupFailure(
				"The computer restarted unexpectedly or encountered an unexpected error: an earlier first boot failed.",
			),
		);
	}
	const specialize = findPass(windows, system, "specialize");
	if (!specialize.ok) return specialize;
	const oobe = findPass(windows, system, "oobeSystem");
	if (!oobe.ok) return oobe;
	const { network } = specialize.value.pass ?? {};
	if (network?.problem !== undefined)
		return fail(
			setupFailure(
				`Windows could not parse or process the unattend answer file for pass [specialize]: ${network.problem}.`,
			),
		);
	const log = [...specialize.value.log, ...oobe.value.log];
	const commands = runCommands(windows, specialize.value.pass?.commands ?? [], log);
	if (!commands.ok) return commands;
	const name = computerName(windows, specialize.value.pass);
	if (!name.ok) return name;
	for (const [adapter, addresses] of Object.entries(network?.addresses ?? {}))
		log.push(`[TCPIP] ${adapter}: ${addresses.join(", ") || "DHCP"}`);
	if (network?.domain !== undefined) log.push(`[DJOIN.EXE] Unattended Join: joined ${network.domain}`);
	writeLog(windows, [...log, `[Shell Unattend] ComputerName set to ${name.value}`]);
	makeDefaultProfiles(windows);
	scrub(windows);
	const shell = { ...oobe.value.pass?.shell, ...specialize.value.pass?.shell };
	const changes = [...softwareChanges(shell), ...installPending(software)];
	writeHive(windows, "SOFTWARE", changeHive(software, changes));
	writeHive(windows, "SYSTEM", changeHive(system, systemChanges(system, name.value, shell.TimeZone, network?.domain)));
	return ok(undefined);
}

function setupFailure(message: string, operand = "Windows Setup", details?: readonly string[]): Failure {
	return {
		id: "answer-file-invalid",
		operation: "run the first boot",
		operand,
		message,
		...(details === undefined ? {} : { details }),
	};
}

function readHives(
	windows: StartedWindows,
): Result<{ readonly system: HiveKeys; readonly software: HiveKeys }, Failure> {
	const read = (name: string): Result<HiveKeys, Failure> => {
		const path = `${windows.folder}\\System32\\config\\${name}`;
		const parsed = parseHive(readTextOnHost(windows.volumes, { volume: windows.volume, path }) ?? "");
		if (parsed.ok) return parsed;
		return fail({
			id: "hive-damaged",
			operation: "start Windows",
			operand: path,
			message: `The hive can't be read: ${parsed.error}.`,
		});
	};
	const system = read("SYSTEM");
	if (!system.ok) return system;
	const software = read("SOFTWARE");
	return software.ok ? ok({ system: system.value, software: software.value }) : software;
}

/** Answer files in the order of the search (Windows OEM documentation, implicit answer file search order). */
function answerFileCandidates(
	windows: StartedWindows,
	system: HiveKeys,
): readonly { volume: VolumeId; path: string }[] {
	const here = (path: string) => ({ volume: windows.volume, path });
	const named = /^[A-Za-z]:\\(.+)$/.exec(hiveText(system, "Setup", "UnattendFile") ?? "")?.[1];
	const removable = windows.volumes.filter((each) =>
		windows.machine.disks.some((disk) => disk.serial === each.serial && disk.removable),
	);
	return [
		...(named === undefined ? [] : [here(named)]),
		...["Unattend.xml", "Autounattend.xml"].map((name) => here(`${windows.folder}\\Panther\\Unattend\\${name}`)),
		...["unattend.xml", "Autounattend.xml"].map((name) => here(`${windows.folder}\\Panther\\${name}`)),
		...removable.flatMap((each) => ["Autounattend.xml", "Unattend.xml"].map((path) => ({ volume: each.id, path }))),
		here(`${windows.folder}\\System32\\Sysprep\\Unattend.xml`),
		...["Unattend.xml", "Autounattend.xml"].map((path) => here(path)),
	];
}

/** The first candidate that has the pass; one that can't be parsed stops Setup. */
function findPass(
	windows: StartedWindows,
	system: HiveKeys,
	pass: string,
): Result<{ readonly pass: AnswerPass | undefined; readonly log: readonly string[] }, Failure> {
	const architecture = { x64: "amd64", arm64: "arm64", x86: "x86" }[windows.machine.architecture];
	const log: string[] = [];
	for (const candidate of answerFileCandidates(windows, system)) {
		const source = readTextOnHost(windows.volumes, candidate);
		if (source === undefined) continue;
		const file = parseAnswerFile(source);
		if (!file.ok) {
			const message = `Windows could not parse or process the unattend answer file [${candidate.path}] for pass [${pass}]: ${file.error}.`;
			return fail(setupFailure(message, candidate.path));
		}
		const found = readPass(file.value, pass, architecture);
		if (found === undefined) {
			log.push(`[${candidate.path}] does not meet criteria to be used for this unattend pass.`);
			continue;
		}
		log.push(`Found usable unattend file for pass [${pass}] at [${candidate.path}].`);
		log.push(...found.ignored.map((component) => `Component ${component} is for another architecture: ignored.`));
		return ok({ pass: found, log });
	}
	return ok({ pass: undefined, log: [...log, `Didn't find unattend file for pass [${pass}].`] });
}

function computerName(windows: StartedWindows, pass: AnswerPass | undefined): Result<string, Failure> {
	const given = pass?.shell.ComputerName?.trim() ?? "";
	if (given === "" || given === "*") return ok(randomName(windows));
	const problem = computerNameProblem(given);
	if (problem === undefined) return ok(given);
	const message = `Windows could not parse or process the unattend answer file for pass [specialize]: the computer name "${given}" ${problem}.`;
	return fail(
		setupFailure(message, "Microsoft-Windows-Shell-Setup", [
			"component: Microsoft-Windows-Shell-Setup",
			"setting: ComputerName",
		]),
	);
}

/** A name as Windows invents it: the same one when a cut first boot is made again. */
function randomName(windows: StartedWindows): string {
	const digest = createHash("sha256").update(`computer name ${windows.seed}`).digest();
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
	return `DESKTOP-${[...digest.subarray(0, 7)].map((byte) => letters[byte % letters.length]).join("")}`;
}

/** RunSynchronous: 0 done, 1 done and restart, 2 restart and the same again, all else ends Setup (Windows OEM documentation). */
function runCommands(windows: StartedWindows, commands: readonly string[], log: string[]): Result<void, Failure> {
	for (const line of commands) {
		if (line.length > 259)
			return fail(setupFailure(`A RunSynchronous path is longer than 259 characters: ${line.slice(0, 60)}…`));
		const answer = answerOf(windows.machine.commands, line);
		log.push(`RunSynchronous: ${line} -> ${answer === undefined ? "not rehearsed" : `exit code ${answer.exitCode}`}`);
		if (answer === undefined || answer.exitCode === 0 || answer.exitCode === 1) continue;
		const why =
			answer.exitCode === 2
				? "asks for a restart and the same command again, without end"
				: `ended with ${answer.exitCode}`;
		return fail(setupFailure(`Unattend action failed: "${line}" ${why}.`, line));
	}
	return ok(undefined);
}

function answerOf(commands: readonly CommandDescription[], line: string): CommandDescription | undefined {
	const match = /^\s*(?:"([^"]*)"|(\S+))\s*(.*)$/.exec(line);
	return matchCommand(commands, match?.[1] ?? match?.[2] ?? "", match?.[3] ?? "", "full-os");
}

function softwareChanges(shell: Readonly<Record<string, string>>): readonly HiveChange[] {
	const version = "Microsoft\\Windows NT\\CurrentVersion";
	const owners = ["RegisteredOwner", "RegisteredOrganization"].flatMap((name): HiveChange[] => {
		const value = shell[name];
		return value === undefined || value === "" ? [] : [{ key: version, name, value: text(value) }];
	});
	return [
		...owners,
		{
			key: "Microsoft\\Windows\\CurrentVersion\\Setup\\State",
			name: "ImageState",
			value: text("IMAGE_STATE_COMPLETE"),
		},
	];
}

function systemChanges(
	system: HiveKeys,
	name: string,
	timeZone: string | undefined,
	domain: string | undefined,
): readonly HiveChange[] {
	const current = String(hiveNumber(system, "Select", "Current") ?? 1).padStart(3, "0");
	const set = `ControlSet${current}`;
	const zone: readonly HiveChange[] =
		timeZone === undefined || timeZone === ""
			? []
			: [{ key: `${set}\\Control\\TimeZoneInformation`, name: "TimeZoneKeyName", value: text(timeZone) }];
	const joined: readonly HiveChange[] =
		domain === undefined ? [] : [{ key: `${set}\\Services\\Tcpip\\Parameters`, name: "Domain", value: text(domain) }];
	return [
		...zone,
		...joined,
		{ key: `${set}\\Control\\ComputerName\\ComputerName`, name: "ComputerName", value: text(name.toUpperCase()) },
		...["Hostname", "NV Hostname"].map((each) => ({
			key: `${set}\\Services\\Tcpip\\Parameters`,
			name: each,
			value: text(name),
		})),
		{ key: "Setup", name: "CmdLine", value: text("") },
		...["SetupType", "SystemSetupInProgress", "OOBEInProgress"].map((each) => ({
			key: "Setup",
			name: each,
			value: dword(0),
		})),
	];
}

function makeDefaultProfiles(windows: StartedWindows): void {
	for (const path of ["Users\\Default", "Users\\Public"]) {
		const folder = placeOnHost(windows.volumes, { volume: windows.volume, path });
		if (folder !== undefined) mkdirSync(folder, { recursive: true });
	}
}

function scrub(windows: StartedWindows): void {
	const place = { volume: windows.volume, path: `${windows.folder}\\Panther\\unattend.xml` };
	const source = readTextOnHost(windows.volumes, place);
	const path = placeOnHost(windows.volumes, place);
	if (source !== undefined && path !== undefined) replaceDurably(windows.scratchFolder, path, scrubAnswerFile(source));
}

function writeHive(windows: StartedWindows, name: string, keys: HiveKeys): void {
	const path = placeOnHost(windows.volumes, {
		volume: windows.volume,
		path: `${windows.folder}\\System32\\config\\${name}`,
	});
	if (isHostFile(path)) replaceDurably(windows.scratchFolder, path, formatHive(keys));
}

/** Setup's own log of both passes; `setupact.log` is where technicians look first. */
function writeLog(windows: StartedWindows, lines: readonly string[]): void {
	const path = `${windows.folder}\\Panther\\UnattendGC\\setupact.log`;
	const host = placeOnHost(windows.volumes, { volume: windows.volume, path });
	if (host === undefined) return;
	mkdirSync(join(host, ".."), { recursive: true });
	if (statSync(host, { throwIfNoEntry: false })?.isDirectory() === true) return;
	appendFileSync(host, lines.map((line) => `${line}\r\n`).join(""));
}
