import { BlockList, isIP } from "node:net";

/** True for `10.1.2.3`, `10.1.0.0/16`, `fe80::1` and `fe80::/10`. */
export function isNetwork(text: string): boolean {
	const [address = "", prefix, ...more] = text.split("/");
	const kind = isIP(address);
	if (kind === 0 || more.length > 0) return false;
	return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (kind === 4 ? 32 : 128));
}

/** True when an address lies in a network, or is the address that stands there alone. False for what is none. */
export function isInNetwork(address: string, network: string): boolean {
	const kind = isIP(address);
	if (kind === 0 || !isNetwork(network)) return false;
	const [base = "", prefix] = network.split("/");
	if (isIP(base) !== kind) return false;
	const family = kind === 4 ? "ipv4" : "ipv6";
	const list = new BlockList();
	if (prefix === undefined) list.addAddress(base, family);
	else list.addSubnet(base, Number(prefix), family);
	return list.check(address, family);
}
