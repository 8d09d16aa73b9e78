import { createHash } from "node:crypto";
import { ok } from "../../base/result.ts";
import { joinPath } from "../../base/windows-path.ts";
import type { Answer, FactsReader, HivesReader, VolumesReader } from "../../model/ports.ts";
import type { MachineDescription } from "./description.ts";
import type { BootSession } from "./session.ts";

/** What the facts of a rehearsal machine come from. */
export interface FactsOptions {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly hives: HivesReader;
	readonly volumes: VolumesReader;
	readonly unattended: boolean;
}

/** UUIDs that boards carry when nobody set one: shared by thousands of machines. */
const junk =
	/^(0{8}-(0{4}-){3}0{12}|F{8}-(F{4}-){3}F{12}|03000200-0400-0500-0006-000700080009|12345678-1234-5678-90AB-CDDEEFAABBCC)$/;

/** The SMBIOS UUID, or the empty text for junk. */
export function meaningfulUuid(uuid: string): string {
	const upper = uuid.toUpperCase();
	return junk.test(upper) ? "" : upper;
}

/** Facts of the running system: the machine's from its description, Windows' own from its hives. */
export function rehearsalFacts(options: FactsOptions): FactsReader {
	return { get: () => readFacts(options) };
}

async function readFacts({
	machine,
	session,
	hives,
	volumes,
	unattended,
}: FactsOptions): ReturnType<FactsReader["get"]> {
	const letter = await systemLetter(session, volumes);
	if (!letter.ok) return letter;
	const installed =
		session.phase === "full-os" ? await readInstalled(hives, `${letter.value}:\\`) : { computerName: undefined };
	const up = (session.phase === "full-os" ? machine.network.fullOs : machine.network.winpe) === "up";
	const { make, model, serialNumber, assetTag, architecture, firmware, memoryBytes } = machine;
	return ok({
		...{ make, model, serialNumber, assetTag, architecture, firmware, memoryBytes },
		uuid: meaningfulUuid(machine.uuid),
		macAddresses: machine.network.macAddresses,
		ipAddresses: up ? machine.network.ipAddresses : [],
		phase: session.phase,
		startedFrom: session.startedFrom,
		bootId: session.bootId,
		systemLetter: letter.value,
		computerName: installed.computerName ?? miniName(machine.uuid),
		...("osVersion" in installed && installed.osVersion !== undefined ? { osVersion: installed.osVersion } : {}),
		unattended,
	});
}

async function systemLetter(session: BootSession, volumes: VolumesReader): Answer<string> {
	if (session.systemVolume === "ram") return ok("X");
	const list = await volumes.list();
	if (!list.ok) return list;
	const own = list.value.find((each) => each.id.toUpperCase() === session.systemVolume.toUpperCase());
	return ok(own?.letter ?? "C");
}

interface Installed {
	readonly computerName: string | undefined;
	readonly osVersion?: string | undefined;
}

async function readInstalled(hives: HivesReader, root: string): Promise<Installed> {
	const config = joinPath(root, "Windows\\System32\\config");
	const number = async (hive: string, key: string, name: string): Promise<unknown> => {
		const value = await hives.get(joinPath(config, hive), key, name);
		return value.ok ? value.value?.data : undefined;
	};
	const set = String((await number("SYSTEM", "Select", "Current")) ?? 1).padStart(3, "0");
	const name = await number("SYSTEM", `ControlSet${set}\\Control\\ComputerName\\ComputerName`, "ComputerName");
	const build = await number("SOFTWARE", "Microsoft\\Windows NT\\CurrentVersion", "CurrentBuild");
	return {
		computerName: typeof name === "string" ? name : undefined,
		osVersion: typeof build === "string" ? `10.0.${build}` : undefined,
	};
}

/** WinPE names itself MININT- and seven characters. */
function miniName(uuid: string): string {
	return `MININT-${createHash("sha256").update(uuid).digest("hex").slice(0, 7).toUpperCase()}`;
}
