import { ok } from "../../base/result.ts";
import { meaningfulText } from "../../model/firmware-text.ts";
import type { Answer, DisksReader, FactsReader, HivesReader, VolumesReader } from "../../model/ports.ts";
import type { MachineDescription } from "./description.ts";
import { readInstalledFacts } from "./installed-facts.ts";
import { adaptersNow, firmwareOf, rehearsalInventory, systemOf } from "./inventory.ts";
import type { BootSession } from "./session.ts";

/** What the facts of a rehearsal machine come from. */
export interface FactsOptions {
	readonly machine: MachineDescription;
	readonly session: BootSession;
	readonly hives: HivesReader;
	readonly disks: DisksReader;
	readonly volumes: VolumesReader;
	readonly unattended: boolean;
}

/** Facts of the running system: the machine's from its description, Windows' own from its hives. */
export function rehearsalFacts(options: FactsOptions): FactsReader {
	return { get: () => readFacts(options), inventory: () => readInventory(options) };
}

async function readFacts(options: FactsOptions): ReturnType<FactsReader["get"]> {
	const { machine, session, hives, volumes, unattended } = options;
	const letter = await systemLetter(session, volumes);
	if (!letter.ok) return letter;
	const installed = await readInstalledFacts(hives, `${letter.value}:\\`, machine, session);
	const adapters = adaptersNow(machine, session);
	const { make, model, serialNumber, uuid } = systemOf(machine);
	const { architecture, firmware, memoryBytes } = machine;
	const { operatingSystem, timeZone } = installed;
	return ok({
		...{ make, model, serialNumber, uuid, architecture, firmware, memoryBytes },
		assetTag: meaningfulText(machine.assetTag),
		macAddresses: adapters.map(({ macAddress }) => macAddress),
		ipAddresses: adapters.flatMap(({ addresses }) => addresses.map(({ address }) => address)),
		defaultGateways: adapters.flatMap(({ gateways }) => gateways),
		secureBoot: firmwareOf(machine).secureBoot,
		...(timeZone === undefined ? {} : { timeZone }),
		phase: session.phase,
		startedFrom: session.startedFrom,
		bootId: session.bootId,
		systemLetter: letter.value,
		computerName: installed.computerName,
		...(operatingSystem.version === "" || session.phase === "winpe" ? {} : { osVersion: operatingSystem.version }),
		unattended,
	});
}

async function readInventory(options: FactsOptions): ReturnType<FactsReader["inventory"]> {
	const { machine, session, hives, disks, volumes } = options;
	const letter = await systemLetter(session, volumes);
	if (!letter.ok) return letter;
	const installed = await readInstalledFacts(hives, `${letter.value}:\\`, machine, session);
	return rehearsalInventory({ machine, session, disks, volumes, systemLetter: letter.value, installed });
}

/** Letter of the volume that the running system lives on. */
export async function systemLetter(session: BootSession, volumes: VolumesReader): Answer<string> {
	if (session.systemVolume === "ram") return ok("X");
	const list = await volumes.list();
	if (!list.ok) return list;
	const own = list.value.find((each) => each.id.toUpperCase() === session.systemVolume.toUpperCase());
	return ok(own?.letter ?? "C");
}
