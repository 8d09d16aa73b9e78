import { copyFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../../base/result.ts";
import type { Failure } from "../../../model/failure.ts";
import { ROLLBACK_LOG } from "../../../model/windows-setup.ts";
import { ENGINE_FOLDER, parseMark, SETUP_COMPLETE } from "../../continuation/continuation-files.ts";
import type { StartedWindows } from "../first-boot.ts";
import { formatHive, parseHive } from "../hive-file.ts";
import { findOnHost, isHostFile, isHostFolder, placeOnHost, readTextOnHost, replaceDurably } from "../host-volume.ts";
import { carriedSoftware, carriedSystem } from "./carried-settings.ts";
import {
	formatPlan,
	KEPT_COMPLETE,
	KEPT_ROLLBACK,
	NEW_WINDOWS,
	PLAN_FILE,
	parsePlan,
	type SetupPlan,
} from "./setup-plan.ts";

/** What is kept of the old Windows (boot.md §7). */
const OLD_WINDOWS = "Windows.old";
/** Local accounts and what the machine knows of itself stay. */
const KEPT_HIVES = ["SAM", "SECURITY"];
const CONFIG = "System32\\config";

/**
 * The rest of an upgrade, which Windows Setup does by itself after the first restart: the new Windows takes the place of the old one, with
 * its name, accounts, profiles and tasks, and every other file of the volume stays; or the old one stays and Setup says why. Answers whether
 * the new Windows starts for the first time.
 */
export function finishSetup(windows: StartedWindows): Result<boolean, Failure> {
	const { machine } = windows;
	const plan = parsePlan(textOf(windows, PLAN_FILE) ?? "");
	if (plan?.state !== "pending") return ok(false);
	const { rollbackCode } = machine.windowsSetup;
	const newWindows = `${NEW_WINDOWS}\\Windows`;
	if (!isHostFolder(hostOf(windows, newWindows))) return fail(setupLost(newWindows));
	if (rollbackCode !== undefined) {
		rollBack(windows, rollbackCode);
		return ok(false);
	}
	const carried = carrySettings(windows, newWindows);
	if (!carried.ok) return carried;
	replaceWindows(windows);
	runScript(windows, KEPT_COMPLETE);
	writePlan(windows, { state: "upgraded" });
	return ok(true);
}

function setupLost(operand: string): Failure {
	const message = "Windows Setup goes on after a restart, but the new Windows that it had laid down is not there.";
	return { id: "boot-files-missing", operation: "upgrade Windows", operand, message };
}

const hostOf = ({ volumes, volume }: StartedWindows, path: string) => findOnHost(volumes, { volume, path });
const textOf = ({ volumes, volume }: StartedWindows, path: string) => readTextOnHost(volumes, { volume, path });

function placeOf({ volumes, volume }: StartedWindows, path: string): string {
	const place = placeOnHost(volumes, { volume, path });
	if (place === undefined) throw new Error(`${path} has no place on the volume of Windows`);
	return place;
}

function writePlan(windows: StartedWindows, plan: SetupPlan): void {
	replaceDurably(windows.scratchFolder, placeOf(windows, PLAN_FILE), formatPlan(plan));
}

function carrySettings(windows: StartedWindows, newWindows: string): Result<void, Failure> {
	for (const [name, carry] of [
		["SYSTEM", carriedSystem],
		["SOFTWARE", carriedSoftware],
	] as const) {
		const before = parseHive(textOf(windows, `${windows.folder}\\${CONFIG}\\${name}`) ?? "");
		const path = `${newWindows}\\${CONFIG}\\${name}`;
		const after = parseHive(textOf(windows, path) ?? "");
		if (!before.ok || !after.ok)
			return fail({
				id: "hive-damaged",
				operation: "upgrade Windows",
				operand: path,
				message: `The ${before.ok ? "new" : "old"} Windows' hive ${name} can't be read.`,
			});
		replaceDurably(windows.scratchFolder, placeOf(windows, path), formatHive(carry(before.value, after.value)));
	}
	for (const name of KEPT_HIVES)
		copyIfThere(windows, `${windows.folder}\\${CONFIG}\\${name}`, `${newWindows}\\${CONFIG}\\${name}`);
	const tasks = hostOf(windows, `${windows.folder}\\System32\\Tasks`);
	if (tasks !== undefined) cpSync(tasks, placeOf(windows, `${newWindows}\\System32\\Tasks`), { recursive: true });
	copyIfThere(windows, KEPT_COMPLETE, `${newWindows}\\${SETUP_COMPLETE}`);
	return ok(undefined);
}

function copyIfThere(windows: StartedWindows, from: string, to: string): void {
	const source = hostOf(windows, from);
	if (isHostFile(source)) copyFileSync(source, placeOf(windows, to));
}

/** Names that only the new Windows has come too; of what both have the old one's files stay. */
function replaceWindows(windows: StartedWindows): void {
	const old = hostOf(windows, OLD_WINDOWS);
	if (old !== undefined) rmSync(old, { recursive: true, force: true });
	const before = hostOf(windows, windows.folder);
	if (before !== undefined) renameSync(before, placeOf(windows, `${OLD_WINDOWS}\\Windows`));
	const laidDown = placeOf(windows, NEW_WINDOWS);
	for (const name of readdirSync(laidDown)) {
		if (hostOf(windows, name) === undefined) renameSync(join(laidDown, name), placeOf(windows, name));
	}
	rmSync(laidDown, { recursive: true, force: true });
}

function rollBack(windows: StartedWindows, code: number): void {
	const log = placeOf(windows, ROLLBACK_LOG);
	mkdirSync(dirname(log), { recursive: true });
	const hexadecimal = `0x${code.toString(16).toUpperCase().padStart(8, "0")}`;
	writeFileSync(
		log,
		`Error  MOUPG  SetupManager: the installation failed, error code ${hexadecimal}; the old system is restored.\r\n`,
	);
	rmSync(placeOf(windows, NEW_WINDOWS), { recursive: true, force: true });
	runScript(windows, KEPT_ROLLBACK);
	writePlan(windows, { state: "rolled-back" });
}

/** What a script of Setup writes; the engine that it starts is started as the machine's continuation. Both scripts are used up by it. */
function runScript(windows: StartedWindows, path: string): void {
	const mark = parseMark(textOf(windows, path) ?? "");
	for (const each of [KEPT_COMPLETE, KEPT_ROLLBACK]) rmSync(placeOf(windows, each), { force: true });
	if (mark === undefined) return;
	const engine = mark.path.replace(/\\.*$/, `\\${ENGINE_FOLDER}`);
	const volumes = mark.searched ? windows.volumes.map(({ id }) => id) : [windows.volume];
	const volume = volumes.find((id) => findOnHost(windows.volumes, { volume: id, path: engine }) !== undefined);
	const place = volume === undefined ? undefined : placeOnHost(windows.volumes, { volume, path: mark.path });
	if (place !== undefined) replaceDurably(windows.scratchFolder, place, `${mark.text}\r\n`);
}
