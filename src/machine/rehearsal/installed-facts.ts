import { createHash } from "node:crypto";
import { joinPath } from "../../base/windows-path.ts";
import type { OperatingSystemFacts, TimeZoneFacts } from "../../model/inventory.ts";
import type { HivesReader, HiveValue } from "../../model/ports.ts";
import { readTimeZone } from "../time-zone.ts";
import type { MachineDescription } from "./description.ts";
import type { BootSession } from "./session.ts";

/** What the running system says of itself. */
export interface InstalledFacts {
	readonly computerName: string;
	readonly operatingSystem: OperatingSystemFacts;
	readonly timeZone?: TimeZoneFacts;
}

/** Reads the running system's own hives; what they do not tell comes from the machine's description. */
export async function readInstalledFacts(
	hives: HivesReader,
	root: string,
	machine: MachineDescription,
	session: BootSession,
): Promise<InstalledFacts> {
	const config = joinPath(root, "Windows\\System32\\config");
	const read = async (hive: string, key: string, name: string): Promise<HiveValue["data"] | undefined> => {
		const value = await hives.get(joinPath(config, hive), key, name);
		return value.ok ? value.value?.data : undefined;
	};
	const set = `ControlSet${String((await read("SYSTEM", "Select", "Current")) ?? 1).padStart(3, "0")}`;
	const ofSystem = (key: string, name: string) => read("SYSTEM", `${set}\\${key}`, name);
	const ofWindows = (name: string) => read("SOFTWARE", "Microsoft\\Windows NT\\CurrentVersion", name);
	const isWinPE = session.phase === "winpe";
	const name = textOf(await ofSystem("Control\\ComputerName\\ComputerName", "ComputerName"));
	const timeZone = isWinPE ? undefined : await readTimeZone((value) => ofSystem("Control\\TimeZoneInformation", value));
	return {
		computerName: isWinPE || name === "" ? miniName(machine.uuid) : name,
		operatingSystem: isWinPE
			? await windowsPE(ofWindows, machine)
			: await installedWindows(ofWindows, ofSystem, machine),
		...(timeZone === undefined ? {} : { timeZone }),
	};
}

type ReadValue = (name: string) => Promise<HiveValue["data"] | undefined>;
type ReadKeyValue = (key: string, name: string) => Promise<HiveValue["data"] | undefined>;

async function windowsPE(ofWindows: ReadValue, machine: MachineDescription): Promise<OperatingSystemFacts> {
	const build = textOf(await ofWindows("CurrentBuild"));
	return {
		...{
			name: "Windows PE",
			version: build === "" ? "" : `10.0.${build}`,
			build,
			edition: "WindowsPE",
			type: "client",
		},
		...{ architecture: machine.architecture, language: "", domain: "", workgroup: "" },
	};
}

async function installedWindows(
	ofWindows: ReadValue,
	ofSystem: ReadKeyValue,
	{ operatingSystem: described, architecture }: MachineDescription,
): Promise<OperatingSystemFacts> {
	const kind = textOf(await ofWindows("InstallationType"));
	const build = textOf(await ofWindows("CurrentBuild"));
	const installed = await ofWindows("InstallDate");
	const language = Number.parseInt(textOf(await ofSystem("Control\\Nls\\Language", "InstallLanguage")), 16);
	const languageId = Number.isNaN(language) ? described.languageId : language;
	const installedAt = typeof installed === "number" ? installed * 1000 : described.installedAt;
	const version = build === "" ? (described.version ?? "") : `10.0.${build}`;
	const domain = textOf(await ofSystem("Services\\Tcpip\\Parameters", "Domain")) || (described.domain ?? "");
	const isCore = kind === "" ? described.isCore : /^server core$/i.test(kind);
	return {
		name: textOf(await ofWindows("ProductName")) || (described.name ?? ""),
		...{ version, architecture, domain },
		build: version.split(".")[2] ?? "",
		edition: textOf(await ofWindows("EditionID")) || (described.edition ?? ""),
		type: kind === "" ? (described.type ?? "client") : /^server/i.test(kind) ? "server" : "client",
		language: described.language ?? "",
		workgroup: domain === "" ? (described.workgroup ?? "WORKGROUP") : "",
		...(languageId === undefined ? {} : { languageId }),
		...(installedAt === undefined ? {} : { installedAt }),
		...(isCore === undefined ? {} : { isCore }),
	};
}

function textOf(data: HiveValue["data"] | undefined): string {
	return typeof data === "string" ? data : "";
}

/** WinPE names itself MININT- and seven characters. */
function miniName(uuid: string): string {
	return `MININT-${createHash("sha256").update(uuid).digest("hex").slice(0, 7).toUpperCase()}`;
}
