import type { MachineFacts } from "../../src/model/facts.ts";
import type { AdapterFacts, Inventory } from "../../src/model/inventory.ts";

/** A wired adapter with an address. */
export const wiredAdapter: AdapterFacts = {
	...{ name: "Ethernet", description: "Contoso Gigabit", macAddress: "02:00:5E:10:00:01", kind: "wired" },
	...{ isPhysical: true, isConnected: true, addresses: [{ address: "192.0.2.21", prefixLength: 24 }] },
	...{ gateways: ["192.0.2.1"], dhcp: true, dhcpServer: "192.0.2.2", dnsServers: ["192.0.2.3"], dnsDomain: "" },
	deviceId: "PCI\\VEN_8086&DEV_15F3\\3",
};

/** An inventory that agrees with facts: an ordinary PC with everything that a readiness check may ask for. */
export function inventoryOf(facts: MachineFacts, more: Partial<Inventory> = {}): Inventory {
	const { make, model, serialNumber, uuid, assetTag, architecture, memoryBytes } = facts;
	return {
		system: { make, model, version: "", family: "", sku: "", serialNumber, uuid },
		board: { make, product: "", version: "", serialNumber: "", assetTag: "" },
		bios: { vendor: "", version: "", releaseDate: "", smbiosVersion: "" },
		enclosures: [{ type: 3, make, serialNumber, assetTag }],
		processors: [
			{
				...{ name: "Contoso Quad", make: "Contoso", maximumMegahertz: 2400, cores: 4, logicalProcessors: 8 },
				...{ virtualization: true, secondLevelTranslation: true, noExecute: true },
			},
		],
		...{ architecture, memoryBytes },
		firmware: { kind: facts.firmware, secureBoot: facts.secureBoot },
		tpm: { present: true, version: "2.0", enabled: true, activated: true, owned: false },
		power: { source: "ac", batteries: 0 },
		hypervisorPresent: false,
		...{ disks: [], volumes: [], adapters: [wiredAdapter], devices: [] },
		computerName: facts.computerName,
		operatingSystem: {
			...{ name: "Windows 10 Pro", version: "10.0.19045", build: "19045", edition: "Professional", type: "client" },
			...{ architecture, language: "en-US", languageId: 1033, domain: "", workgroup: "WORKGROUP" },
		},
		sources: {},
		gaps: [],
		...more,
	};
}
