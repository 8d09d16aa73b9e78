import { describe, expect, it } from "vitest";
import { buildAnswerFile } from "../../../src/answer-file/build-answer-file.ts";
import { addNetwork } from "../../../src/answer-file/network.ts";
import {
	type AdapterSettings,
	macIdentifier,
	type NetworkSettings,
	networkProblems,
	prefixOf,
} from "../../../src/answer-file/network-settings.ts";
import { adaptersFromVariables, variablesFromAdapters } from "../../../src/answer-file/network-variables.ts";
import { parseAnswerFile, readPass } from "../../../src/machine/rehearsal/answer-file.ts";

const adapter: AdapterSettings = {
	identifier: "02-00-5E-10-00-01",
	dhcp: false,
	addresses: ["192.0.2.21/24", "2001:db8::21/64"],
	gateways: ["192.0.2.1", "2001:db8::1"],
	gatewayMetric: 10,
	dnsServers: Array.from({ length: 11 }, (_, index) => `192.0.2.${index + 50}`),
	dnsDomain: "corp.example.com",
	winsServers: ["192.0.2.9"],
	netbios: 2,
};
const settings: NetworkSettings = {
	adapters: [adapter],
	join: {
		kind: "domain",
		domain: "corp.example.com",
		account: "deploy",
		password: 'S&"<3',
		organizationalUnit: "OU=PCs,DC=corp,DC=example,DC=com",
	},
	dnsSuffixes: ["corp.example.com", "example.com"],
};

function file(): string {
	const built = buildAnswerFile({ computerName: "PC-1" }, "amd64");
	if (!built.ok) throw new Error(built.error.join("; "));
	return built.value.text;
}

function added(text: string, network: NetworkSettings): string {
	const built = addNetwork(text, network, "amd64");
	if (!built.ok) throw new Error(built.error.join("; "));
	return built.value.text;
}

describe("the network in an answer file", () => {
	it("is what the stand-in for Setup takes, in the mandatory order", () => {
		const parsed = parseAnswerFile(added(file(), settings));
		if (!parsed.ok) throw new Error(parsed.error);
		const pass = readPass(parsed.value, "specialize", "amd64");
		expect(pass?.network).toEqual({
			domain: "corp.example.com",
			addresses: { "02-00-5E-10-00-01": ["192.0.2.21/24", "2001:db8::21/64"] },
		});
		expect(pass?.shell.ComputerName).toBe("PC-1");
	});

	it("pads the keys of long lists, names the domain of a bare account, and escapes the password", () => {
		const text = added(file(), settings);
		expect(text).toMatch(/wcm:keyValue="01">192\.0\.2\.50</);
		expect(text).toMatch(/wcm:keyValue="11">192\.0\.2\.60</);
		expect(text).toContain("<Domain>corp.example.com</Domain>");
		expect(text).toContain("<Password>S&amp;&quot;&lt;3</Password>");
		expect(text).toContain("<Prefix>::/0</Prefix>");
		expect(text).toContain("<DisableDynamicUpdate>false</DisableDynamicUpdate>");
	});

	it("gives an account that names its domain no second one", () => {
		const join = { kind: "domain", domain: "corp.example.com", account: "CORP\\deploy", password: "x" } as const;
		expect(added(file(), { adapters: [], dnsSuffixes: [], join })).not.toContain("<Domain>");
	});

	it("replaces the same adapter and another membership, and keeps other adapters", () => {
		const other = { ...adapter, identifier: "02-00-5E-10-00-02" };
		const first = added(file(), { ...settings, adapters: [adapter, other] });
		const workgroup = { kind: "workgroup", workgroup: "OFFICE" } as const;
		const again = added(first, {
			adapters: [{ ...adapter, addresses: ["192.0.2.99/24"] }],
			dnsSuffixes: [],
			join: workgroup,
		});
		expect(again.match(/<Identifier>02-00-5E-10-00-01<\/Identifier>/g)).toHaveLength(3);
		expect(again).toContain("192.0.2.99/24");
		expect(again).toContain("02-00-5E-10-00-02");
		expect(again).toContain("<JoinWorkgroup>OFFICE</JoinWorkgroup>");
		expect(again).not.toContain("JoinDomain");
		expect(again).not.toContain("Credentials");
	});

	it.each<[string, Partial<NetworkSettings>]>([
		["is no IP address", { adapters: [{ ...adapter, addresses: ["192.0.2.300/24"] }] }],
		["lacks the length of its prefix", { adapters: [{ ...adapter, addresses: ["192.0.2.3"] }] }],
		["neither DHCP nor an address", { adapters: [{ ...adapter, addresses: [] }] }],
		["given twice", { adapters: [adapter, adapter] }],
		["Windows takes 15", { join: { kind: "workgroup", workgroup: "SIXTEENCHARACTER" } }],
		["`password` is missing", { join: { kind: "domain", domain: "a.b", account: "x", password: "" } }],
		[
			"no distinguished name",
			{ join: { kind: "domain", domain: "a.b", account: "x", password: "y", organizationalUnit: "PCs" } },
		],
		["is no name of a domain", { dnsSuffixes: ["-bad-"] }],
		["no value", { join: { kind: "domain", domain: "a.b", account: "x", password: "%JoinPassword%" } }],
	])("refuses what %s", (words, change) => {
		const problems = networkProblems({ adapters: [], dnsSuffixes: [], ...change });
		expect(problems.join("\n")).toContain(words);
		expect(problems.join("\n")).not.toContain("JoinPassword");
	});
});

describe("masks and MAC addresses", () => {
	it("take contiguous masks only", () => {
		expect(["0.0.0.0", "255.255.255.0", "255.255.255.255"].map(prefixOf)).toEqual([0, 24, 32]);
		expect(["255.0.255.0", "24", "255.255.255.256", ""].map(prefixOf)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});

	it("take every common spelling of one adapter's address", () => {
		for (const text of ["02:00:5e:10:00:01", "02-00-5E-10-00-01", "02005e100001"])
			expect(macIdentifier(text)).toBe("02-00-5E-10-00-01");
		for (const text of ["01:00:5e:00:00:01", "02:00:5e:10:00", "", "zz:00:5e:10:00:01"])
			expect(macIdentifier(text)).toBeUndefined();
	});
});

describe("the variables of adapters", () => {
	it("come back as they were captured", () => {
		const common = { description: "", kind: "wired", isPhysical: true, dhcpServer: "", deviceId: "" } as const;
		const variables = new Map(
			variablesFromAdapters([
				{
					...common,
					name: "Ethernet",
					macAddress: "02:00:5E:10:00:01",
					dhcp: false,
					addresses: [
						{ address: "192.0.2.21", prefixLength: 24 },
						{ address: "2001:db8::21", prefixLength: 64 },
						{ address: "fe80::1", prefixLength: 64 },
					],
					gateways: ["192.0.2.1"],
					dnsServers: ["192.0.2.53", "192.0.2.54"],
					dnsDomain: "",
				},
				{
					...common,
					name: "WLAN",
					macAddress: "02:00:5E:10:00:02",
					dhcp: true,
					addresses: [{ address: "192.0.2.77" }],
					gateways: [],
					dnsServers: [],
					dnsDomain: "",
				},
			]),
		);
		expect(variables.get("OSDAdapter0SubnetMask")).toBe("255.255.255.0,64");
		const back = adaptersFromVariables((name) => variables.get(name));
		expect(back).toHaveLength(2);
		expect(back[0]).toMatchObject({ dhcp: false, addresses: ["192.0.2.21/24", "2001:db8::21/64"] });
		expect(back[1]).toMatchObject({ dhcp: true, addresses: [] });
	});

	it("are nothing without a count, and never more than a machine can have", () => {
		expect(adaptersFromVariables((name) => (name === "OSDAdapter0EnableDHCP" ? "true" : undefined))).toEqual([]);
		expect(adaptersFromVariables((name) => (name === "OSDAdapterCount" ? "999" : undefined))).toHaveLength(64);
		expect(adaptersFromVariables((name) => (name === "OSDAdapterCount" ? "1e9" : undefined))).toEqual([]);
	});
});
