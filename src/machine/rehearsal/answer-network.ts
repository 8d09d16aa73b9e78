import type { AnswerElement } from "./answer-element.ts";

/** What Setup takes from the network components of a pass, as far as the rehearsal models it. */
export interface AnswerNetwork {
	/** Domain that is joined, with the account that does it. */
	readonly domain?: string;
	/** Fixed addresses by the adapter's identifier. */
	readonly addresses: Readonly<Record<string, readonly string[]>>;
	/** Why Setup stops: an unknown element, or one out of its mandatory order (Windows unattend reference, TCPIP). */
	readonly problem?: string;
}

/** Children of elements in the order that is mandatory, by component and path. What is not listed does not exist. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
	"Microsoft-Windows-TCPIP": ["IcmpRedirectsEnabled", "Interfaces"],
	"Microsoft-Windows-TCPIP/Interfaces/Interface": [
		"Ipv4Settings",
		"Ipv6Settings",
		"Identifier",
		"UnicastIpAddresses",
		"Routes",
	],
	"Microsoft-Windows-TCPIP/Interfaces/Interface/Ipv4Settings": ["DhcpEnabled", "Metric", "RouterDiscoveryEnabled"],
	"Microsoft-Windows-TCPIP/Interfaces/Interface/Routes/Route": ["Identifier", "Metric", "NextHopAddress", "Prefix"],
	"Microsoft-Windows-DNS-Client/Interfaces/Interface": [
		"Identifier",
		"DNSDomain",
		"DNSServerSearchOrder",
		"EnableAdapterDomainNameRegistration",
		"DisableDynamicUpdate",
	],
	"Microsoft-Windows-NetBT/Interfaces/Interface": ["NameServerList", "NetbiosOptions", "Identifier"],
	"Microsoft-Windows-UnattendedJoin/Identification/Credentials": ["Domain", "Password", "Username"],
};

/** Reads the network components among a pass's components. */
export function readNetwork(components: readonly AnswerElement[]): AnswerNetwork {
	const problem = components
		.map((component) => misplaced(component, component.attributes.name ?? ""))
		.find((each) => each !== undefined);
	const named = (name: string) => components.find((component) => component.attributes.name === name);
	const join = childOf(named("Microsoft-Windows-UnattendedJoin"), "Identification");
	const domain = childOf(join, "JoinDomain")?.text.trim() ?? "";
	const interfaces = childOf(named("Microsoft-Windows-TCPIP"), "Interfaces")?.children ?? [];
	const addresses = Object.fromEntries(
		interfaces.map((each) => [
			childOf(each, "Identifier")?.text.trim() ?? "",
			(childOf(each, "UnicastIpAddresses")?.children ?? []).map(({ text }) => text.trim()),
		]),
	);
	return { addresses, ...(domain === "" ? {} : { domain }), ...(problem === undefined ? {} : { problem }) };
}

function childOf(element: AnswerElement | undefined, name: string): AnswerElement | undefined {
	return element?.children.find((each) => each.name === name);
}

/** The first element that does not belong where it stands. */
function misplaced(element: AnswerElement, path: string): string | undefined {
	const order = ORDERS[path];
	let last = -1;
	for (const child of element.children) {
		const at = order === undefined ? last : order.indexOf(child.name);
		if (order !== undefined && at < 0) return `${path} has no element ${child.name}`;
		if (at < last) return `${path}/${child.name} stands behind an element that must follow it`;
		last = at;
		const inner = misplaced(child, `${path}/${child.name}`);
		if (inner !== undefined) return inner;
	}
	return undefined;
}
