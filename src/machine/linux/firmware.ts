import { X509Certificate } from "node:crypto";
import type { FirmwareFacts, PowerFacts, TpmFacts } from "../../model/inventory.ts";
import type { LinuxReading } from "./findings.ts";

const VARIABLES = "/sys/firmware/efi/efivars";
const GLOBAL = "8be4df61-93ca-11d2-aa0d-00e098032b8c";
const SECURITY = "d719b2cb-3d3a-4596-a3bc-dad00e67656f";

/** UEFI or BIOS, and Secure Boot with the certificates that it trusts and refuses. */
export async function readFirmware({ root, findings }: LinuxReading): Promise<FirmwareFacts> {
	findings.from("firmware", "/sys/firmware/efi");
	if (!(await root.exists("/sys/firmware/efi"))) return { kind: "bios", secureBoot: "not-available" };
	const path = `${VARIABLES}/SecureBoot-${GLOBAL}`;
	const state = await root.bytes(path, 64);
	if (!("bytes" in state)) {
		// Firmware without Secure Boot has no such variable; without the folder of variables nothing can be told.
		const isAbsent = state.problem === "missing" && (await root.names(VARIABLES)).length > 0;
		if (!isAbsent) findings.gap("firmware.secureBoot", state.problem, path);
		return { kind: "uefi", secureBoot: isAbsent ? "not-available" : "unknown" };
	}
	const certificates = await certificatesOf({ root, findings }, "db");
	const revoked = await certificatesOf({ root, findings }, "dbx");
	return {
		kind: "uefi",
		secureBoot: state.bytes.at(-1) === 1 ? "enabled" : "disabled",
		...(certificates === undefined ? {} : { certificates }),
		...(revoked === undefined ? {} : { revokedCertificates: revoked }),
	};
}

async function certificatesOf({ root, findings }: LinuxReading, name: string): Promise<readonly string[] | undefined> {
	const path = `${VARIABLES}/${name}-${SECURITY}`;
	const read = await root.bytes(path);
	if ("bytes" in read) return certificateNames(read.bytes.subarray(4));
	if (read.problem !== "missing") findings.gap(`firmware.${name}`, read.problem, path);
	return undefined;
}

/** EFI_CERT_X509_GUID as it lies in memory. */
const X509 = "a159c0a5e494a74a87b5ab155c2bf072";
const LIST_HEADER = 28;
const OWNER = 16;
/** Lists of a signature database that are read at most. */
const MOST_LISTS = 4096;

/**
 * Common names of the X.509 certificates in a signature database (EFI_SIGNATURE_LIST: type, size of the list, of its header and of each
 * signature, then signatures that begin with their owner). Damaged lists end the reading.
 */
export function certificateNames(bytes: Uint8Array): readonly string[] {
	const view = Buffer.from(bytes);
	const names: string[] = [];
	let offset = 0;
	for (let count = 0; count < MOST_LISTS && offset + LIST_HEADER <= view.length; count++) {
		const listSize = view.readUInt32LE(offset + 16);
		const headerSize = view.readUInt32LE(offset + 20);
		const signatureSize = view.readUInt32LE(offset + 24);
		if (listSize < LIST_HEADER || offset + listSize > view.length || signatureSize <= OWNER) break;
		const isCertificate = view.toString("hex", offset, offset + 16) === X509;
		const end = offset + listSize;
		for (let at = offset + LIST_HEADER + headerSize; isCertificate && at + signatureSize <= end; at += signatureSize) {
			const name = commonName(view.subarray(at + OWNER, at + signatureSize));
			if (name !== undefined) names.push(name);
		}
		offset = end;
	}
	return names;
}

function commonName(certificate: Uint8Array): string | undefined {
	try {
		return /^CN=(.+)$/m.exec(new X509Certificate(certificate).subject)?.[1];
	} catch {
		return undefined;
	}
}

const TPM = "/sys/class/tpm";

/** The security chip; undefined when the kernel has no part for it. */
export async function readTpm({ root, findings }: LinuxReading): Promise<TpmFacts | undefined> {
	const [chip] = (await root.names(TPM)).filter((name) => /^tpm\d+$/.test(name));
	if (chip === undefined) {
		if (await root.exists(TPM)) return noted({ present: false, version: "" });
		findings.gap("tpm", "missing", TPM);
		return undefined;
	}
	const major = await root.text(`${TPM}/${chip}/tpm_version_major`);
	const flag = async (name: string) => {
		const text = await root.text(`${TPM}/${chip}/device/${name}`);
		return text === undefined ? undefined : text === "1";
	};
	// The kernel only has a TPM 2.0 that the firmware has enabled, and this version knows no activation beside that.
	const isNew = major === "2" || undefined;
	const enabled = (await flag("enabled")) ?? isNew;
	const activated = (await flag("active")) ?? isNew;
	const owned = await flag("owned");
	return noted({
		present: true,
		version: major === "2" ? "2.0" : major === "1" ? "1.2" : "",
		...(enabled === undefined ? {} : { enabled }),
		...(activated === undefined ? {} : { activated }),
		...(owned === undefined ? {} : { owned }),
	});

	function noted(tpm: TpmFacts): TpmFacts {
		findings.from("tpm", TPM);
		return tpm;
	}
}

const SUPPLIES = "/sys/class/power_supply";

/** What the machine is fed from. A machine without a battery is fed from the mains. */
export async function readPower({ root, findings }: LinuxReading): Promise<PowerFacts> {
	findings.from("power", SUPPLIES);
	if (!(await root.exists(SUPPLIES))) {
		findings.gap("power", "missing", SUPPLIES);
		return { source: "unknown", batteries: 0 };
	}
	let batteries = 0;
	let isOnline = false;
	let isDischarging = false;
	for (const name of await root.names(SUPPLIES)) {
		const type = await root.text(`${SUPPLIES}/${name}/type`);
		// A mouse has a battery too; its scope is the device.
		if (type === "Battery" && (await root.text(`${SUPPLIES}/${name}/scope`)) !== "Device") {
			batteries++;
			isDischarging ||= (await root.text(`${SUPPLIES}/${name}/status`)) === "Discharging";
		} else if (type === "Mains" || type === "USB") {
			isOnline ||= (await root.text(`${SUPPLIES}/${name}/online`)) === "1";
		}
	}
	if (batteries === 0 || isOnline) return { source: "ac", batteries };
	return { source: isDischarging ? "battery" : "unknown", batteries };
}
