import type { AdapterFacts, AddressFacts } from "../../model/inventory.ts";
import { pciInstanceAt } from "./devices.ts";
import type { LinuxReading } from "./findings.ts";
import type { LinuxRoot } from "./root.ts";

/** Addresses by adapter, as the operating system tells them to a program. */
export type AddressesOf = () => Readonly<Record<string, readonly AddressFacts[] | undefined>>;

const NET = "/sys/class/net";
const ETHERNET = "1";

/** Network adapters but the loopback. */
export async function readAdapters(reading: LinuxReading, addressesOf: AddressesOf): Promise<readonly AdapterFacts[]> {
	const { root, findings } = reading;
	if (!(await root.exists(NET))) {
		findings.gap("adapters", "missing", NET);
		return [];
	}
	findings.from("adapters", "/sys/class/net and /proc/net");
	const addresses = addressesOf();
	const gateways = await readGateways(root);
	const names = await readNames(root);
	const adapters: AdapterFacts[] = [];
	for (const name of (await root.names(NET)).filter((each) => each !== "lo")) {
		const adapter = await readAdapter(root, name);
		if (adapter === undefined) continue;
		const own = gateways.filter((gateway) => gateway.adapter === name).map(({ address }) => address);
		const dhcpServer = await readDhcpServer(root, name);
		adapters.push({
			...adapter,
			addresses: [...(addresses[name] ?? [])].sort((left, right) => rank(left) - rank(right)),
			gateways: own,
			dhcpServer,
			...(dhcpServer === "" ? {} : { dhcp: true }),
			// Name servers belong to the system here: they are told with the adapter that leads out.
			dnsServers: own.length > 0 ? names.servers : [],
			dnsDomain: own.length > 0 ? names.domain : "",
		});
	}
	return adapters;
}

function rank({ address }: AddressFacts): number {
	return address.includes(":") ? (/^fe80:/i.test(address) ? 2 : 1) : 0;
}

type Core = Omit<AdapterFacts, "addresses" | "gateways" | "dhcpServer" | "dhcp" | "dnsServers" | "dnsDomain">;

async function readAdapter(root: LinuxRoot, name: string): Promise<Core | undefined> {
	const at = `${NET}/${name}`;
	const macAddress = ((await root.text(`${at}/address`)) ?? "").toUpperCase();
	const state = await root.text(`${at}/operstate`);
	const carrier = await root.text(`${at}/carrier`);
	const speed = Number(await root.text(`${at}/speed`));
	const device = await root.link(`${at}/device`);
	const isWireless = (await root.exists(`${at}/wireless`)) || (await root.exists(`${at}/phy80211`));
	if ((await root.text(`${at}/type`)) === undefined) return undefined;
	const isEthernet = (await root.text(`${at}/type`)) === ETHERNET;
	const address = device?.split("/").at(-1) ?? "";
	return {
		...{ name, macAddress },
		description: (await root.text(`${at}/ifalias`)) ?? "",
		kind: isWireless ? "wireless" : isEthernet ? "wired" : "other",
		isPhysical: device !== undefined,
		...(state === undefined || (state === "unknown" && carrier === undefined)
			? {}
			: { isConnected: state === "up" || (state === "unknown" && carrier === "1") }),
		...(speed > 0 && speed < 10_000_000 ? { bitsPerSecond: speed * 1_000_000 } : {}),
		deviceId: /^[0-9a-f]{4}:/i.test(address) ? await pciInstanceAt(root, address) : "",
	};
}

interface Gateway {
	readonly adapter: string;
	readonly address: string;
}

/** Default routes: IPv4 addresses stand there as little-endian hexadecimal numbers. */
async function readGateways(root: LinuxRoot): Promise<readonly Gateway[]> {
	const four = ((await root.text("/proc/net/route")) ?? "").split("\n").flatMap((line): readonly Gateway[] => {
		const [adapter, destination, gateway, flags] = line.split(/\s+/);
		const isDefault = destination === "00000000" && (Number.parseInt(flags ?? "0", 16) & 2) !== 0;
		if (!isDefault || adapter === undefined || gateway === undefined || !/^[0-9A-F]{8}$/i.test(gateway)) return [];
		return [{ adapter, address: [...Buffer.from(gateway, "hex")].reverse().join(".") }];
	});
	const six = ((await root.text("/proc/net/ipv6_route")) ?? "").split("\n").flatMap((line): readonly Gateway[] => {
		const fields = line.trim().split(/\s+/);
		const [destination = "", length = "", gateway = "", adapter = ""] = [fields[0], fields[1], fields[4], fields[9]];
		const isDefault = /^0{32}$/.test(destination) && length === "00" && /^(?!0{32})[0-9a-f]{32}$/i.test(gateway);
		return isDefault && adapter !== "lo" ? [{ adapter, address: ipv6Text(gateway) }] : [];
	});
	return [...four, ...six];
}

/** 32 hexadecimal digits with colons, the longest run of zero groups as `::`. */
function ipv6Text(digits: string): string {
	const groups = (digits.match(/.{4}/g) ?? []).map((group) => group.replace(/^0{1,3}/, ""));
	const text = groups.join(":");
	const runs = [...text.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map(([run]) => run).sort((a, b) => b.length - a.length);
	const [longest] = runs;
	return longest === undefined
		? text
		: text
				.replace(longest, ":")
				.replace(/^:(?!:)|(?<!:):$/g, "::")
				.replace(/:{3,}/, "::");
}

/** Name servers; those of systemd's own resolver stand behind it. */
async function readNames(root: LinuxRoot): Promise<{ readonly servers: readonly string[]; readonly domain: string }> {
	const plain = (await root.text("/etc/resolv.conf")) ?? "";
	const behind = /^nameserver\s+127\.0\.0\.53\b/m.test(plain)
		? await root.text("/run/systemd/resolve/resolv.conf")
		: undefined;
	const text = behind ?? plain;
	const servers = [...text.matchAll(/^nameserver\s+([0-9a-f.:%\w]+)/gim)].map(([, server]) => server ?? "");
	const domain = /^(?:search|domain)\s+(\S+)/m.exec(text)?.[1] ?? "";
	return { servers, domain: domain === "." ? "" : domain };
}

/** The server of the lease that systemd-networkd, NetworkManager or dhclient keeps. */
async function readDhcpServer(root: LinuxRoot, name: string): Promise<string> {
	const index = await root.text(`${NET}/${name}/ifindex`);
	const managed = (await root.names("/var/lib/NetworkManager")).filter((file) => file.endsWith(`-${name}.lease`));
	const files = [
		...(index === undefined ? [] : [`/run/systemd/netif/leases/${index}`]),
		...managed.map((file) => `/var/lib/NetworkManager/${file}`),
		`/var/lib/dhcp/dhclient.${name}.leases`,
	];
	for (const file of files) {
		const text = await root.text(file);
		const server =
			/^SERVER_ADDRESS=([0-9.]+)$/m.exec(text ?? "") ?? /dhcp-server-identifier\s+([0-9.]+);/.exec(text ?? "");
		if (server?.[1] !== undefined) return server[1];
	}
	return "";
}
