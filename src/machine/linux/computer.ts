import { networkInterfaces } from "node:os";
import type { AddressFacts, ProcessorArchitecture } from "../../model/inventory.ts";
import type { FactsReader, WmiReader } from "../../model/ports.ts";
import { hostVolumes } from "../host-volumes.ts";
import { linuxFacts } from "./facts.ts";
import { linuxWmi } from "./wmi.ts";

const ARCHITECTURES: Readonly<Record<string, ProcessorArchitecture>> = { x64: "x64", arm64: "arm64", ia32: "x86" };

/** Facts of the Linux computer that the executable runs on; `architecture` in Node.js' word. */
export function thisComputerFacts(architecture: string): FactsReader {
	return linuxFacts({
		root: "/",
		architecture: ARCHITECTURES[architecture] ?? "x64",
		addressesOf: addressesByAdapter,
		volumes: hostVolumes,
		unattended: true,
	});
}

/** WMI of the Linux computer that the executable runs on; `architecture` in Node.js' word. */
export function thisComputerWmi(architecture: string): WmiReader {
	return linuxWmi(thisComputerFacts(architecture));
}

function addressesByAdapter(): Readonly<Record<string, readonly AddressFacts[]>> {
	return Object.fromEntries(
		Object.entries(networkInterfaces()).map(([name, addresses = []]) => [
			name,
			addresses.map(({ address, cidr }) => {
				const prefix = Number(cidr?.split("/")[1]);
				return { address, ...(Number.isInteger(prefix) ? { prefixLength: prefix } : {}) };
			}),
		]),
	);
}
