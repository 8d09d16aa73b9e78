import { isIPv6 } from "node:net";
import type { AdapterFacts } from "../model/inventory.ts";
import { prefixOf } from "./network-settings.ts";

/** An adapter as the step's input has it. */
export interface AdapterInput {
	readonly "mac-address": string;
	readonly dhcp: boolean;
	readonly addresses: readonly string[];
	readonly gateways: readonly string[];
	readonly "gateway-metric"?: number;
	readonly "dns-servers": readonly string[];
	readonly "dns-domain"?: string;
	readonly "register-in-dns"?: boolean;
	readonly "wins-servers": readonly string[];
	readonly netbios?: "dhcp" | "on" | "off";
}

/** Reads a variable; undefined when it has no value. */
export type ReadText = (name: string) => string | undefined;

/** More adapters than any machine has: a count beyond it is a mistake. */
const MOST_ADAPTERS = 64;

/** A list of one variable: commas between the elements, blanks around them do not count. */
export function listOf(text: string | undefined): readonly string[] {
	return (text ?? "")
		.split(",")
		.map((each) => each.trim())
		.filter((each) => each !== "");
}

/**
 * The adapters that `OSDAdapterCount` and `OSDAdapter0…` describe (unattend.md §6.2): an absent count means none. Values are taken over
 * as they are; what is wrong with them is told where they are used.
 */
export function adaptersFromVariables(read: ReadText): readonly AdapterInput[] {
	const text = read("OSDAdapterCount")?.trim() ?? "";
	const count = /^\d{1,3}$/.test(text) ? Math.min(Number(text), MOST_ADAPTERS) : 0;
	return Array.from({ length: count }, (_, index) => adapterOf((name) => read(`OSDAdapter${index}${name}`)));
}

function isTrue(text: string | undefined): boolean {
	return /^(true|yes|1)$/i.test(text?.trim() ?? "");
}

function adapterOf(read: ReadText): AdapterInput {
	const masks = listOf(read("SubnetMask"));
	const addresses = listOf(read("IPAddressList")).map((address, index) => withPrefix(address, masks[index]));
	const metric = listOf(read("GatewayCostMetric"))[0];
	const domain = read("DNSDomain") ?? read("DNSSuffix");
	const registers = read("EnableDNSRegistration");
	const netbios = netbiosOf(read("TcpipNetbiosOptions"));
	return {
		"mac-address": read("MacAddress")?.trim() ?? "",
		dhcp: isTrue(read("EnableDHCP")),
		addresses,
		gateways: listOf(read("Gateways")),
		...(metric !== undefined && /^\d{1,4}$/.test(metric) ? { "gateway-metric": Number(metric) } : {}),
		"dns-servers": listOf(read("DNSServerList")),
		...(domain === undefined || domain.trim() === "" ? {} : { "dns-domain": domain.trim() }),
		...(registers === undefined ? {} : { "register-in-dns": isTrue(registers) }),
		"wins-servers": isTrue(read("EnableWINS") ?? "true") ? listOf(read("WINSServerList")) : [],
		...(netbios === undefined ? {} : { netbios }),
	};
}

/** An IPv4 mask becomes the length of a prefix; beside an IPv6 address that length stands already. */
function withPrefix(address: string, mask: string | undefined): string {
	if (mask === undefined || address.includes("/")) return address;
	const prefix = isIPv6(address) ? mask : prefixOf(mask);
	return prefix === undefined ? `${address}/${mask}` : `${address}/${prefix}`;
}

function netbiosOf(text: string | undefined): AdapterInput["netbios"] {
	switch (text?.trim().toUpperCase()) {
		case "0":
		case "DHCP":
		case "FALSE":
			return "dhcp";
		case "1":
		case "TRUE":
			return "on";
		case "2":
		case "DISABLE":
			return "off";
		default:
			return undefined;
	}
}

/** The dotted mask of a prefix of an IPv4 address. */
function maskOf(prefix: number): string {
	const bits = "1".repeat(prefix).padEnd(32, "0");
	return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)).join(".");
}

/** The variables that describe adapters of a running Windows, in Configuration Manager's names (steps.md §3.4, §5). */
export function variablesFromAdapters(adapters: readonly AdapterFacts[]): readonly (readonly [string, string])[] {
	return [
		["OSDAdapterCount", String(adapters.length)],
		...adapters.flatMap((adapter, index) =>
			adapterVariables(adapter).map(([name, value]) => [`OSDAdapter${index}${name}`, value] as const),
		),
	];
}

function adapterVariables(adapter: AdapterFacts): readonly (readonly [string, string])[] {
	const dhcp = adapter.dhcp ?? true;
	const always = [
		["Name", adapter.name],
		["MacAddress", adapter.macAddress],
		["EnableDHCP", dhcp ? "true" : "false"],
	] as const;
	if (dhcp) return always;
	// Addresses that a link makes for itself are made again.
	const fixed = adapter.addresses.filter(({ address }) => !/^(fe80:|169\.254\.)/i.test(address));
	const masks = fixed.map(({ address, prefixLength }) =>
		isIPv6(address) ? String(prefixLength ?? 64) : maskOf(prefixLength ?? 32),
	);
	const lists = [
		["IPAddressList", fixed.map(({ address }) => address).join(",")],
		["SubnetMask", masks.join(",")],
		["Gateways", adapter.gateways.join(",")],
		["DNSServerList", adapter.dnsServers.join(",")],
		["DNSDomain", adapter.dnsDomain],
	] as const;
	return [...always, ...lists.filter(([, value]) => value !== "")];
}
