import { chassisType, meaningfulText, meaningfulUuid } from "../../model/firmware-text.ts";
import type { BiosFacts, BoardFacts, EnclosureFacts, SystemFacts } from "../../model/inventory.ts";
import { decodeSmbios, isoDate, type SmbiosFacts, smbiosVersion } from "../smbios/decode-tables.ts";
import type { LinuxReading } from "./findings.ts";

/** Who the machine is. */
export interface Identity {
	readonly system: SystemFacts;
	readonly board: BoardFacts;
	readonly bios: BiosFacts;
	readonly enclosures: readonly EnclosureFacts[];
}

const TABLES = "/sys/firmware/dmi/tables";
const DMI = "/sys/class/dmi/id";
const IDENTITY = new Set(["system.make", "system.model", "system.serialNumber", "system.uuid"]);

/** From the raw SMBIOS tables where they may be read, else from the files that the kernel makes of them; some of those are for root alone. */
export async function readIdentity(reading: LinuxReading): Promise<Identity> {
	const { findings } = reading;
	const tables = await readTables(reading);
	if (tables?.system !== undefined) {
		for (const part of ["system", "board", "bios", "enclosures"]) findings.from(part, "SMBIOS tables");
		if (tables.damage !== undefined) findings.gap(`SMBIOS (${tables.damage})`, "unreadable", `${TABLES}/DMI`);
		return withMake({
			system: tables.system,
			board: tables.board ?? { make: "", product: "", version: "", serialNumber: "", assetTag: "" },
			bios: tables.bios ?? { vendor: "", version: "", releaseDate: "", smbiosVersion: "" },
			enclosures: tables.enclosures,
		});
	}
	for (const part of ["system", "board", "bios", "enclosures"]) findings.from(part, "/sys/class/dmi");
	return withMake(await readDmi(reading));
}

/** A make that is missing is the board's (facts-system.md §3). */
function withMake(identity: Identity): Identity {
	const { system, board } = identity;
	return system.make === "" ? { ...identity, system: { ...system, make: board.make } } : identity;
}

async function readTables({ root }: LinuxReading): Promise<SmbiosFacts | undefined> {
	const tables = await root.bytes(`${TABLES}/DMI`);
	if (!("bytes" in tables)) return undefined;
	const entry = await root.bytes(`${TABLES}/smbios_entry_point`, 64);
	return decodeSmbios(tables.bytes, "bytes" in entry ? smbiosVersion(entry.bytes) : undefined);
}

async function readDmi(reading: LinuxReading): Promise<Identity> {
	const { root, findings } = reading;
	const isThere = await root.exists(DMI);
	if (!isThere) for (const part of ["board", "bios", "enclosures"]) findings.gap(part, "missing", DMI);
	const value = async (name: string, what: string): Promise<string> => {
		const read = await root.bytes(`${DMI}/${name}`, 4096);
		if ("bytes" in read) return meaningfulText(Buffer.from(read.bytes).toString("utf8"));
		// The kernel makes no file of a text that the firmware leaves out; who the machine is must be told all the same.
		const isWanted = IDENTITY.has(what) || (!isThere && what.startsWith("system."));
		if (read.problem !== "missing" || isWanted) findings.gap(what, read.problem, `${DMI}/${name}`);
		return "";
	};
	const system: SystemFacts = {
		make: await value("sys_vendor", "system.make"),
		model: await value("product_name", "system.model"),
		version: await value("product_version", "system.version"),
		family: await value("product_family", "system.family"),
		sku: await value("product_sku", "system.sku"),
		serialNumber: await value("product_serial", "system.serialNumber"),
		uuid: meaningfulUuid(await value("product_uuid", "system.uuid")),
	};
	const board: BoardFacts = {
		make: await value("board_vendor", "board.make"),
		product: await value("board_name", "board.product"),
		version: await value("board_version", "board.version"),
		serialNumber: await value("board_serial", "board.serialNumber"),
		assetTag: await value("board_asset_tag", "board.assetTag"),
	};
	const bios: BiosFacts = {
		vendor: await value("bios_vendor", "bios.vendor"),
		version: await value("bios_version", "bios.version"),
		releaseDate: isoDate(await value("bios_date", "bios.releaseDate")),
		smbiosVersion: "",
	};
	const type = await value("chassis_type", "enclosures.type");
	const enclosure: EnclosureFacts = {
		type: chassisType(/^\d{1,3}$/.test(type) ? Number(type) : 0),
		make: await value("chassis_vendor", "enclosures.make"),
		serialNumber: await value("chassis_serial", "enclosures.serialNumber"),
		assetTag: await value("chassis_asset_tag", "enclosures.assetTag"),
	};
	return { system, board, bios, enclosures: type === "" ? [] : [enclosure] };
}
