import { fail, ok, type Result } from "../base/result.ts";
import { ensureComponent, readAuthorFile } from "./author-file.ts";
import type { BuiltAnswerFile } from "./build-answer-file.ts";
import { type AdapterSettings, addressProblem, type NetworkSettings, networkProblems } from "./network-settings.ts";
import type { AnswerArchitecture } from "./settings.ts";
import { childNamed, ensureChild, formatXml, newElement, type XmlElement } from "./xml-tree.ts";

const JOIN = "Microsoft-Windows-UnattendedJoin";
const TCPIP = "Microsoft-Windows-TCPIP";
const DNS = "Microsoft-Windows-DNS-Client";
const NETBT = "Microsoft-Windows-NetBT";

/**
 * Puts the network into an answer file that is there already (unattend.md §4.2 to §4.5, §6.2). What it gives replaces the whole
 * interface of the same adapter, and a join replaces any other. Fails with one line for each thing that Setup would stop at or ignore.
 */
export function addNetwork(
	text: string,
	settings: NetworkSettings,
	architecture: AnswerArchitecture,
): Result<BuiltAnswerFile, readonly string[]> {
	const problems = networkProblems(settings);
	if (problems.length > 0) return fail(problems);
	const author = readAuthorFile(text, architecture);
	if (!author.ok) return fail([author.error]);
	const { root } = author.value;
	const notes: string[] = [];
	const component = (name: string) => ensureComponent(root, "specialize", name, architecture);
	if (settings.join !== undefined) setJoin(component(JOIN), settings.join, notes);
	if (settings.adapters.length > 0) setInterfaces(component(TCPIP), settings.adapters, tcpipInterface);
	if (settings.adapters.some(hasNames) || hasGlobalNames(settings)) setNames(component(DNS), settings);
	const netbios = settings.adapters.filter((each) => each.netbios !== undefined || each.winsServers.length > 0);
	if (netbios.length > 0) setInterfaces(component(NETBT), netbios, netbiosInterface);
	return ok({ text: formatXml(root), notes });
}

function leaf(name: string, text: string): XmlElement {
	return newElement(name, {}, text);
}

function parent(name: string, children: readonly XmlElement[], attributes: Record<string, string> = {}): XmlElement {
	const element = newElement(name, attributes);
	element.children = [...children];
	return element;
}

/** Members of a keyed list; Windows orders them by the key as text, so long lists are padded (unattend.md §4.5). */
function keyed(name: string, texts: readonly string[]): readonly XmlElement[] {
	const width = String(texts.length).length;
	return texts.map((text, index) =>
		newElement(name, { "wcm:action": "add", "wcm:keyValue": String(index + 1).padStart(width, "0") }, text),
	);
}

function setJoin(component: XmlElement, join: NonNullable<NetworkSettings["join"]>, notes: string[]): void {
	const before = childNamed(component, "Identification");
	if (before !== undefined && before.children.length > 0)
		notes.push("the join of the answer file gives way to the step's");
	const identification = ensureChild(component, "Identification");
	if (join.kind === "workgroup") {
		identification.children = [leaf("JoinWorkgroup", join.workgroup)];
		return;
	}
	// An account that names its domain by itself must not get a second one.
	const isQualified = /[\\@]/.test(join.account);
	const domain = isQualified ? [] : [leaf("Domain", join.domain)];
	const credentials = [...domain, leaf("Password", join.password), leaf("Username", join.account)];
	identification.children = [
		parent("Credentials", credentials),
		leaf("JoinDomain", join.domain),
		...(join.organizationalUnit === undefined ? [] : [leaf("MachineObjectOU", join.organizationalUnit)]),
	];
}

/** Replaces the interfaces of these adapters and keeps those of others. */
function setInterfaces(
	component: XmlElement,
	adapters: readonly AdapterSettings[],
	make: (adapter: AdapterSettings) => XmlElement,
): void {
	const list = ensureChild(component, "Interfaces");
	const replaced = new Set(adapters.map((adapter) => adapter.identifier.toUpperCase()));
	const kept = list.children.filter(
		(each) => !replaced.has(childNamed(each, "Identifier")?.text.trim().replaceAll(":", "-").toUpperCase() ?? ""),
	);
	list.children = [...kept, ...adapters.map(make)];
}

/** The order of the children is mandatory (unattend.md §3.2). */
function tcpipInterface(adapter: AdapterSettings): XmlElement {
	const { dhcp, identifier, addresses, gateways, gatewayMetric } = adapter;
	const settings = parent("Ipv4Settings", [
		leaf("DhcpEnabled", String(dhcp)),
		...(dhcp ? [] : [leaf("RouterDiscoveryEnabled", "false")]),
	]);
	const routes = gateways.map((gateway, index) =>
		parent(
			"Route",
			[
				leaf("Identifier", String(index)),
				...(gatewayMetric === undefined ? [] : [leaf("Metric", String(gatewayMetric))]),
				leaf("NextHopAddress", gateway),
				leaf("Prefix", addressProblem(gateway, 6) === undefined ? "::/0" : "0.0.0.0/0"),
			],
			{ "wcm:action": "add" },
		),
	);
	return parent(
		"Interface",
		[
			settings,
			leaf("Identifier", identifier),
			...(dhcp || addresses.length === 0 ? [] : [parent("UnicastIpAddresses", keyed("IpAddress", addresses))]),
			...(dhcp || routes.length === 0 ? [] : [parent("Routes", routes)]),
		],
		{ "wcm:action": "add" },
	);
}

function hasNames(adapter: AdapterSettings): boolean {
	return adapter.dnsServers.length > 0 || adapter.dnsDomain !== undefined || adapter.registerInDns !== undefined;
}

function hasGlobalNames({ dnsDomain, dnsSuffixes }: NetworkSettings): boolean {
	return dnsDomain !== undefined || dnsSuffixes.length > 0;
}

function setNames(component: XmlElement, { adapters, dnsDomain, dnsSuffixes }: NetworkSettings): void {
	if (dnsDomain !== undefined) ensureChild(component, "DNSDomain").text = dnsDomain;
	if (dnsSuffixes.length > 0)
		ensureChild(component, "DNSSuffixSearchOrder").children = [...keyed("DomainName", dnsSuffixes)];
	const named = adapters.filter(hasNames);
	if (named.length > 0) setInterfaces(component, named, dnsInterface);
}

/** Once an interface is given Windows registers it no longer unless it is told to (unattend.md §4.4). */
function dnsInterface({ identifier, dnsDomain, dnsServers, registerInDns }: AdapterSettings): XmlElement {
	const registers = registerInDns ?? true;
	return parent(
		"Interface",
		[
			leaf("Identifier", identifier),
			...(dnsDomain === undefined ? [] : [leaf("DNSDomain", dnsDomain)]),
			...(dnsServers.length === 0 ? [] : [parent("DNSServerSearchOrder", keyed("IpAddress", dnsServers))]),
			leaf("EnableAdapterDomainNameRegistration", String(registers && dnsDomain !== undefined)),
			leaf("DisableDynamicUpdate", String(!registers)),
		],
		{ "wcm:action": "add" },
	);
}

function netbiosInterface({ identifier, winsServers, netbios }: AdapterSettings): XmlElement {
	return parent(
		"Interface",
		[
			...(winsServers.length === 0 ? [] : [parent("NameServerList", keyed("IpAddress", winsServers))]),
			...(netbios === undefined ? [] : [leaf("NetbiosOptions", String(netbios))]),
			leaf("Identifier", identifier),
		],
		{ "wcm:action": "add" },
	);
}
