import type { AdapterFacts, AddressFacts, EnclosureFacts, ProcessorFacts, TpmFacts } from "../../model/inventory.ts";
import type { HardwareDescription, NetworkDescription } from "./description.ts";
import { anyText, choice, field, flag, list, object, optional, scalar, text } from "./yaml-fields.ts";

const whole = scalar("a whole number", (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined));
const chassis = scalar("a chassis type from 1 to 36", (value) =>
	/^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 36 ? Number(value) : undefined,
);
const languageId = scalar("a language number such as 1033", (value) =>
	/^\d{1,5}$/.test(value) && Number(value) <= 0xffff ? Number(value) : undefined,
);
const moment = scalar("a time such as 2024-10-01T12:00:00Z", (value) => {
	const time = Date.parse(value);
	return /^\d{4}-\d\d-\d\d/.test(value) && Number.isFinite(time) ? time : undefined;
});
const date = scalar("a date such as 2024-03-18", (value) =>
	value === "" || /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined,
);
const mac = scalar("a MAC address such as 02:00:5E:10:00:01", (value) =>
	/^[0-9a-f]{2}([:-][0-9a-f]{2}){5}$/i.test(value) ? value.toUpperCase().replaceAll("-", ":") : undefined,
);
const address = scalar("an IP address such as 192.0.2.21 or 192.0.2.21/24", (value): AddressFacts | undefined => {
	const [, host, prefix] = /^([0-9.]+|[0-9a-f:]+(?:%\w+)?)(?:\/(\d{1,3}))?$/i.exec(value) ?? [];
	if (host === undefined || Number(prefix ?? 0) > 128) return undefined;
	return { address: host, ...(prefix === undefined ? {} : { prefixLength: Number(prefix) }) };
});
const version = scalar("a version such as 10.0.19045", (value) =>
	value === "" || /^\d+(\.\d+){0,3}$/.test(value) ? value : undefined,
);

const adapter = object(
	{
		name: optional("name", text, "Ethernet"),
		description: optional("description", anyText, ""),
		macAddress: field("mac-address", mac),
		kind: optional("kind", choice("wired", "wireless", "other"), "wired" as const),
		isPhysical: optional("physical", flag, true),
		isConnected: optional("connected", flag, true),
		addresses: optional("ip-addresses", list(address), []),
		gateways: optional("gateways", list(text), []),
		dhcp: optional("dhcp", flag, true),
		dhcpServer: optional("dhcp-server", anyText, ""),
		dnsServers: optional("dns-servers", list(text), []),
		dnsDomain: optional("dns-domain", anyText, ""),
		deviceId: optional("device-id", anyText, ""),
	},
	{ megabits: field("megabits", whole) },
);

const shareName = scalar("a share such as \\\\server\\share", (value) =>
	/^\\\\[^\\/]+\\[^\\/]+$/.test(value) ? value : undefined,
);
const share = object(
	{ share: field("share", shareName), writable: optional("writable", flag, false) },
	{ tree: field("tree", text), account: field("account", text), password: field("password", text) },
);

/** The key `network`: adapters in full, or only their addresses. */
export const network = object(
	{
		macAddresses: optional("mac-addresses", list(mac), []),
		ipAddresses: optional("ip-addresses", list(address), []),
		fullOs: optional("full-os", choice("up", "down"), "up" as const),
		winpe: optional("winpe", choice("up", "down"), "up" as const),
		shares: optional("shares", list(share), []),
	},
	{ adapters: field("adapters", list(adapter)) },
);
type NetworkKeys = NonNullable<ReturnType<typeof network>>;

/** A machine without a network of its own. */
export const noNetwork: NetworkKeys = { macAddresses: [], ipAddresses: [], fullOs: "up", winpe: "up", shares: [] };

const board = object({
	make: optional("make", anyText, ""),
	product: optional("product", anyText, ""),
	version: optional("version", anyText, ""),
	serialNumber: optional("serial-number", anyText, ""),
	assetTag: optional("asset-tag", anyText, ""),
});
const bios = object({
	vendor: optional("vendor", anyText, ""),
	version: optional("version", anyText, ""),
	releaseDate: optional("release-date", date, ""),
	smbiosVersion: optional("smbios-version", version, ""),
});
const enclosure = object({
	type: field("type", chassis),
	make: optional("make", anyText, ""),
	serialNumber: optional("serial-number", anyText, ""),
	assetTag: optional("asset-tag", anyText, ""),
});
const processor = object(
	{ name: optional("name", anyText, ""), make: optional("make", anyText, "") },
	{
		maximumMegahertz: field("megahertz", whole),
		cores: field("cores", whole),
		logicalProcessors: field("logical-processors", whole),
		virtualization: field("virtualization", flag),
		secondLevelTranslation: field("second-level-translation", flag),
		noExecute: field("no-execute", flag),
	},
);
const tpm = object(
	{
		present: field("present", flag),
		version: optional("version", choice("", "1.2", "2.0"), "" as const),
	},
	{
		enabled: field("enabled", flag),
		activated: field("activated", flag),
		owned: field("owned", flag),
	},
);
const power = object({
	source: optional("source", choice("ac", "battery", "unknown"), "ac" as const),
	batteries: optional("batteries", whole, 0),
});
const operatingSystem = object(
	{},
	{
		name: field("name", text),
		version: field("version", version),
		edition: field("edition", text),
		type: field("type", choice("client", "server", "domain-controller", "other")),
		language: field("language", text),
		languageId: field("language-id", languageId),
		installedAt: field("installed", moment),
		isCore: field("core", flag),
		domain: field("domain", text),
		workgroup: field("workgroup", text),
	},
);

const ordinaryProcessor: ProcessorFacts = {
	...{ name: "Contoso Quad 2.4", make: "Contoso", maximumMegahertz: 2400, cores: 4, logicalProcessors: 8 },
	...{ virtualization: true, secondLevelTranslation: true, noExecute: true },
};
const ordinaryTpm: TpmFacts = { present: true, version: "2.0", enabled: true, activated: true, owned: false };
/** What is there when a machine's author says nothing: an ordinary desktop PC of today. */
export const ordinaryHardware: Omit<HardwareDescription, "enclosures"> = {
	...{ systemVersion: "", family: "", sku: "" },
	board: { make: "", product: "", version: "", serialNumber: "", assetTag: "" },
	bios: { vendor: "", version: "", releaseDate: "", smbiosVersion: "" },
	processors: [ordinaryProcessor],
	tpm: ordinaryTpm,
	power: { source: "ac", batteries: 0 },
	hypervisor: false,
	operatingSystem: {},
};

/** The keys of `machine.yaml` for the hardware, beside those that every machine needs. */
export const hardwareFields = {
	systemVersion: optional("system-version", anyText, ordinaryHardware.systemVersion),
	family: optional("family", anyText, ordinaryHardware.family),
	sku: optional("sku", anyText, ordinaryHardware.sku),
	board: optional("board", board, ordinaryHardware.board),
	bios: optional("bios", bios, ordinaryHardware.bios),
	/** None: the machine's own make, serial number and asset tag make one. */
	enclosures: optional<readonly EnclosureFacts[]>("enclosures", list(enclosure), []),
	processors: optional("processors", list(processor), ordinaryHardware.processors),
	tpm: optional("tpm", tpm, ordinaryHardware.tpm),
	power: optional("power", power, ordinaryHardware.power),
	hypervisor: optional("hypervisor", flag, ordinaryHardware.hypervisor),
	operatingSystem: optional("operating-system", operatingSystem, ordinaryHardware.operatingSystem),
};

/** Chassis type of a desktop. */
const DESKTOP = 3;

interface Keys {
	readonly make: string;
	readonly serialNumber: string;
	readonly assetTag: string;
	readonly enclosures: readonly EnclosureFacts[];
	readonly network: NetworkKeys;
}

/** Fills in what follows from other keys: the case, and adapters for addresses that are given without one. */
export function withHardware<Value extends Keys>(
	value: Value,
): Omit<Value, "network"> & { readonly network: NetworkDescription } {
	const { make, serialNumber, assetTag } = value;
	const { fullOs, winpe, shares } = value.network;
	const enclosures = value.enclosures.length > 0 ? value.enclosures : [{ type: DESKTOP, make, serialNumber, assetTag }];
	return { ...value, enclosures, network: { adapters: adaptersOf(value.network), fullOs, winpe, shares } };
}

function adaptersOf({ adapters, macAddresses, ipAddresses }: NetworkKeys): readonly AdapterFacts[] {
	if (adapters !== undefined) {
		return adapters.map(({ megabits, ...rest }) => ({
			...rest,
			...(megabits === undefined ? {} : { bitsPerSecond: megabits * 1_000_000 }),
		}));
	}
	return macAddresses.map((macAddress, index) => ({
		...{ name: index === 0 ? "Ethernet" : `Ethernet ${index + 1}`, description: "", macAddress, kind: "wired" },
		...{ isPhysical: true, isConnected: true, gateways: [], dhcp: true, dhcpServer: "", dnsServers: [] },
		...{ dnsDomain: "", deviceId: "", addresses: index === 0 ? ipAddresses : [] },
	}));
}
