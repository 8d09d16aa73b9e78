import type { DriverTarget } from "../../../src/drivers/decoration.ts";
import { readInf } from "../../../src/drivers/inf.ts";
import type { InfFile } from "../../../src/drivers/inf-file.ts";
import type { Device } from "../../../src/model/device.ts";

/** Windows 11 21H2 on a PC. */
export const WINDOWS_11: DriverTarget = {
	architecture: "amd64",
	major: 10,
	minor: 0,
	build: 22000,
	productType: 1,
	suiteMask: 0,
};

/** Windows 10 22H2 on a PC. */
export const WINDOWS_10: DriverTarget = { ...WINDOWS_11, build: 19045 };

/** What of a sample INF a test cares about. */
export interface SampleInf {
	readonly name?: string;
	readonly version?: readonly string[];
	readonly driverVer?: string;
	readonly catalog?: string | undefined;
	readonly decoration?: string;
	/** What follows `Entry = Install,`. */
	readonly ids: string;
	readonly install?: readonly string[];
}

/** The text of a small driver INF. */
export function sampleText(sample: SampleInf): string {
	const decoration = sample.decoration ?? "NTamd64";
	const catalog = "catalog" in sample ? sample.catalog : "sample.cat";
	return [
		"[Version]",
		'Signature = "$Windows NT$"',
		...(sample.version ?? ["Class = Net", "ClassGuid = {4d36e972-e325-11ce-bfc1-08002be10318}"]),
		"Provider = %Maker%",
		...(catalog === undefined ? [] : [`CatalogFile = ${catalog}`]),
		`DriverVer = ${sample.driverVer ?? "05/17/2023,1.2.3.4"}`,
		"[Manufacturer]",
		`%Maker% = Models${decoration === "" ? "" : `,${decoration}`}`,
		`[Models${decoration === "" ? "" : `.${decoration}`}]`,
		`%Entry% = Install,${sample.ids}`,
		"[Install.NT]",
		...(sample.install ?? ["CopyFiles = Files"]),
		"[Files]",
		"sample.sys",
		"[Strings]",
		'Maker = "Sample, Inc."',
		'Entry = "Sample Adapter"',
	].join("\r\n");
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Reads an INF that must be readable. */
export function inf(text: string, name = "sample.inf"): InfFile {
	const result = readInf(bytesOf(text), name);
	if (!result.ok) throw new Error(`the sample is no INF: ${JSON.stringify(result.error)}`);
	return result.value;
}

/** Reads a sample. */
export function sampleInf(sample: SampleInf): InfFile {
	return inf(sampleText(sample), sample.name);
}

/** A network adapter with two hardware and two compatible ids. */
export const ADAPTER: Device = {
	instanceId: "PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA&REV_10\\3&11583659&0&FE",
	description: "Ethernet Controller",
	hardwareIds: ["PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA&REV_10", "PCI\\VEN_8086&DEV_15BB&SUBSYS_227817AA"],
	compatibleIds: ["PCI\\VEN_8086&DEV_15BB", "PCI\\CC_0200"],
};
