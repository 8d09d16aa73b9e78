import { isIPv4, isIPv6 } from "node:net";

/** An adapter as the answer file shall have it. */
export interface AdapterSettings {
	/** MAC address with hyphens, upper case: names of connections change from Windows to Windows. */
	readonly identifier: string;
	readonly dhcp: boolean;
	/** Addresses with the length of their prefix: `192.0.2.21/24`. */
	readonly addresses: readonly string[];
	readonly gateways: readonly string[];
	readonly gatewayMetric?: number;
	readonly dnsServers: readonly string[];
	readonly dnsDomain?: string;
	readonly registerInDns?: boolean;
	readonly winsServers: readonly string[];
	/** 0 as DHCP says, 1 on, 2 off. */
	readonly netbios?: 0 | 1 | 2;
}

/** What the machine shall belong to. */
export type JoinSettings =
	| { readonly kind: "workgroup"; readonly workgroup: string }
	| {
			readonly kind: "domain";
			readonly domain: string;
			/** Distinguished name without `LDAP://`. */
			readonly organizationalUnit?: string;
			readonly account: string;
			readonly password: string;
	  };

/** The network of the Windows that comes. */
export interface NetworkSettings {
	readonly adapters: readonly AdapterSettings[];
	readonly join?: JoinSettings;
	readonly dnsDomain?: string;
	readonly dnsSuffixes: readonly string[];
}

/** Length of the prefix that a contiguous subnet mask stands for; undefined for any other text. */
export function prefixOf(mask: string): number | undefined {
	if (!isIPv4(mask)) return undefined;
	const bits = mask
		.split(".")
		.map((part) => Number(part).toString(2).padStart(8, "0"))
		.join("");
	return /^1*0*$/.test(bits) ? bits.lastIndexOf("1") + 1 : undefined;
}

/** A MAC address as the answer file has it, from any common spelling; undefined when it is none, or one of a group. */
export function macIdentifier(text: string): string | undefined {
	const digits = text.replace(/[:.\s-]/g, "").toUpperCase();
	if (!/^[0-9A-F]{12}$/.test(digits)) return undefined;
	const isGroup = (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1;
	return isGroup ? undefined : (digits.match(/../g) ?? []).join("-");
}

/** What is wrong with an address of that family, or undefined. */
export function addressProblem(text: string, family?: 4 | 6): string | undefined {
	const fits = family === 4 ? isIPv4(text) : family === 6 ? isIPv6(text) : isIPv4(text) || isIPv6(text);
	return fits ? undefined : `"${text}" is no IP${family === undefined ? "" : `v${family}`} address`;
}

function prefixedProblem(text: string): string | undefined {
	const [address = "", prefix, more] = text.split("/");
	const problem = addressProblem(address);
	if (problem !== undefined) return problem;
	const largest = isIPv4(address) ? 32 : 64;
	const isWhole = prefix !== undefined && /^\d{1,3}$/.test(prefix) && Number(prefix) <= largest && more === undefined;
	return isWhole ? undefined : `"${text}" lacks the length of its prefix, 0 to ${largest}: ${address}/24`;
}

/** Not legal in NetBIOS names of workgroups (unattend.md, validation). */
const WORKGROUP_BAD = /[,~:!@#$%^'.(){}_\\/\s]/;
const DOMAIN =
	/^(?=.{1,255}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const LEFTOVER = /%[A-Za-z_][^%]*%/;

function domainProblem(what: string, text: string): readonly string[] {
	return DOMAIN.test(text) ? [] : [`${what} "${text}" is no name of a domain`];
}

function joinProblems(join: JoinSettings): readonly string[] {
	if (join.kind === "workgroup") {
		const { workgroup } = join;
		if (workgroup.length > 15) return [`workgroup "${workgroup}" has ${workgroup.length} characters; Windows takes 15`];
		const bad = WORKGROUP_BAD.exec(workgroup);
		return bad === null ? [] : [`workgroup "${workgroup}" holds ${JSON.stringify(bad[0])}`];
	}
	const { domain, organizationalUnit, account, password } = join;
	return [
		...domainProblem("domain", domain),
		...(account === "" ? ["a domain is joined by an account: `account` is missing"] : []),
		...(password === "" ? ["a domain is joined by an account: its `password` is missing"] : []),
		...(LEFTOVER.test(account) ? [`account "${account}" still holds a %…%: the variable has no value`] : []),
		...(LEFTOVER.test(password) ? ["password still holds a %…%: the variable has no value"] : []),
		...(organizationalUnit === undefined || /^(OU|CN)=[^,]+(,\s*(OU|CN|DC)=[^,]+)+$/i.test(organizationalUnit)
			? []
			: [
					`organizational-unit "${organizationalUnit}" is no distinguished name such as OU=PCs,DC=corp,DC=example,DC=com`,
				]),
	];
}

function adapterProblems(adapter: AdapterSettings): readonly string[] {
	const { identifier, dhcp, addresses, gateways, dnsServers, winsServers, dnsDomain } = adapter;
	const lines = [
		...(!dhcp && addresses.length === 0 ? ["has neither DHCP nor an address"] : []),
		...addresses.flatMap((each) => prefixedProblem(each) ?? []),
		...gateways.flatMap((each) => addressProblem(each) ?? []),
		...dnsServers.flatMap((each) => addressProblem(each) ?? []),
		...winsServers.flatMap((each) => addressProblem(each, 4) ?? []),
		...(dnsDomain === undefined ? [] : domainProblem("dns-domain", dnsDomain)),
	];
	return lines.map((line) => `adapter ${identifier}: ${line}`);
}

/** Everything that Windows Setup would stop at, or pass over without a word; one line each, without the password. */
export function networkProblems(settings: NetworkSettings): readonly string[] {
	const { adapters, join, dnsDomain, dnsSuffixes } = settings;
	const identifiers = adapters.map(({ identifier }) => identifier);
	const twice = identifiers.filter((each, index) => identifiers.indexOf(each) !== index);
	return [
		...adapters.flatMap(adapterProblems),
		...twice.map((each) => `adapter ${each} is given twice`),
		...(join === undefined ? [] : joinProblems(join)),
		...(dnsDomain === undefined ? [] : domainProblem("dns-domain", dnsDomain)),
		...dnsSuffixes.flatMap((each) => domainProblem("dns-suffixes:", each)),
	];
}
