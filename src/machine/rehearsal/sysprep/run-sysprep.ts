import { createHash } from "node:crypto";
import { ok } from "../../../base/result.ts";
import { joinPath, parentPath, type WindowsPath } from "../../../base/windows-path.ts";
import type { Command, CommandResult } from "../../../model/command.ts";
import type { Answer, Files, HiveChange, Hives, HiveValue, Run, Volumes } from "../../../model/ports.ts";
import type { MachineDescription } from "../description.ts";
import { systemLetter } from "../facts.ts";
import type { BootSession } from "../session.ts";
import type { RehearsalStorage } from "../storage/open.ts";

/** What the stand-in for Sysprep works on. */
export interface SysprepWorld {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly files: Files;
	readonly volumes: Volumes;
	readonly hives: Hives;
	readonly storage: Pick<RehearsalStorage, "protection">;
}

const STATE_KEY = "Microsoft\\Windows\\CurrentVersion\\Setup\\State";
const SUCCESS_TAG = "Sysprep_succeeded.tag";
/** Sysprep ends with 0 whatever it did (boot.md §6). */
const ENDED: CommandResult = { exitCode: 0, output: [], rehearsed: true };

const dword = (data: number): HiveValue => ({ type: "REG_DWORD", data });
const text = (data: string): HiveValue => ({ type: "REG_SZ", data });

/**
 * A stand-in for a Sysprep that generalizes without a window and leaves the restart to its caller: it refuses what the documents say,
 * takes name and membership of the machine away and leaves a Windows that makes its first boot when it starts (boot.md §6). Undefined for
 * every other command.
 */
export async function runSysprep(
	world: SysprepWorld,
	{ program, arguments: words }: Command,
	_watch: Parameters<Run["run"]>[1],
): Answer<CommandResult | undefined> {
	if (!/(?:^|[\\/])sysprep\.exe$/i.test(program) || world.session.phase !== "full-os") return ok(undefined);
	const said = words.map((word) => word.toLowerCase());
	const isOurs = ["/generalize", "/quiet", "/quit"].every((word) => said.includes(word));
	const start = ["oobe", "audit"].find((each) => said.includes(`/${each}`));
	if (!isOurs || start === undefined) return ok(undefined);
	const letter = await systemLetter(world.session, world.volumes);
	if (!letter.ok) return letter;
	const windows = `${letter.value}:\\Windows`;
	const problem = refusal(world);
	const answerFile = words.find((word) => /^\/unattend:/i.test(word))?.slice("/unattend:".length);
	const done =
		problem === undefined
			? await generalize(world, windows, start.toUpperCase(), answerFile)
			: await writeLog(world, windows, "setuperr.log", problem);
	if (!done.ok) return done;
	const flushed = await world.volumes.flush(world.session.systemVolume);
	return flushed.ok ? ok(ENDED) : flushed;
}

/** What it writes into its log when it refuses. */
function refusal({ machine, session, storage }: SysprepWorld): string | undefined {
	if (machine.sysprep.problem !== undefined) return machine.sysprep.problem;
	if (storage.protection(session.systemVolume)?.isOn !== true) return undefined;
	return "SYSPRP BitLocker-Sysprep: BitLocker is on for the OS volume. Turn BitLocker off to run Sysprep. (0x80310039)";
}

/** The state that says "not deployable" first and the mark last, each durable: a cut in between is seen. */
async function generalize(
	world: SysprepWorld,
	windows: WindowsPath,
	start: string,
	answerFile: string | undefined,
): Answer<void> {
	const { files, hives, volumes, session } = world;
	const hive = (name: string) => joinPath(windows, "System32\\config", name);
	const begun = await hives.change(hive("SOFTWARE"), [imageState("IMAGE_STATE_UNDEPLOYABLE")]);
	if (!begun.ok) return begun;
	const logged = await writeLog(world, windows, "setupact.log", "SYSPRP Sysprep_Generalize: begins");
	if (!logged.ok) return logged;
	const changes = await systemChanges(world, hive("SYSTEM"));
	if (!changes.ok) return changes;
	const changed = await hives.change(hive("SYSTEM"), changes.value);
	if (!changed.ok) return changed;
	const obeyed = answerFile === undefined ? ok(undefined) : await keepAnswerFile(files, windows, answerFile);
	if (!obeyed.ok) return obeyed;
	const half = await volumes.flush(session.systemVolume);
	if (!half.ok) return half;
	const ended = await hives.change(hive("SOFTWARE"), [imageState(`IMAGE_STATE_GENERALIZE_RESEAL_TO_${start}`)]);
	if (!ended.ok) return ended;
	const told = await writeLog(world, windows, "setupact.log", "SYSPRP Sysprep_Generalize: ended with success");
	return told.ok ? files.write(joinPath(windows, "System32\\Sysprep", SUCCESS_TAG), "") : told;
}

const imageState = (state: string): HiveChange => ({ key: STATE_KEY, name: "ImageState", value: text(state) });

/** A new random name, a workgroup, and Setup as it stands before a first boot. */
async function systemChanges({ hives, machine }: SysprepWorld, system: WindowsPath): Answer<readonly HiveChange[]> {
	const current = await hives.get(system, "Select", "Current");
	if (!current.ok) return current;
	const set = `ControlSet${String(current.value?.data ?? 1).padStart(3, "0")}`;
	const name = `WIN-${createHash("sha256").update(`sysprep ${machine.uuid}`).digest("hex").slice(0, 11).toUpperCase()}`;
	const parameters = `${set}\\Services\\Tcpip\\Parameters`;
	const setup = (each: string, value: HiveValue): HiveChange => ({ key: "Setup", name: each, value });
	return ok([
		{ key: `${set}\\Control\\ComputerName\\ComputerName`, name: "ComputerName", value: text(name) },
		...["Hostname", "NV Hostname"].map((each) => ({ key: parameters, name: each, value: text(name) })),
		{ key: parameters, name: "Domain", value: text("") },
		setup("CmdLine", text("oobe\\windeploy.exe")),
		setup("SetupType", dword(2)),
		setup("SystemSetupInProgress", dword(1)),
		setup("OOBEInProgress", dword(1)),
		{ key: "Setup\\Status\\SysprepStatus", name: "GeneralizationState", value: dword(7) },
		{ key: "Setup\\Status\\SysprepStatus", name: "CleanupState", value: dword(2) },
	]);
}

/** An answer file that is named takes the place of the one that Windows keeps (unattend.md §1). */
async function keepAnswerFile(files: Files, windows: WindowsPath, path: string): Answer<void> {
	const source = await files.readBytes(path);
	if (!source.ok) return source;
	const folder = await files.createFolder(joinPath(windows, "Panther"));
	return folder.ok ? files.write(joinPath(windows, "Panther", "unattend.xml"), source.value) : folder;
}

async function writeLog({ files }: SysprepWorld, windows: WindowsPath, name: string, line: string): Answer<void> {
	const path = joinPath(windows, "System32\\Sysprep\\Panther", name);
	const folder = await files.createFolder(parentPath(path));
	if (!folder.ok) return folder;
	const before = await files.readText(path);
	return files.write(path, `${before.ok ? before.value : ""}${line}\r\n`);
}
