import { formatBytes, parseBytes } from "../base/byte-size.ts";
import type { CheckReadinessInput } from "../model/inputs.gen.ts";
import type { Inventory, OperatingSystemFacts, TpmFacts } from "../model/inventory.ts";
import type { Phase } from "../model/phase.ts";
import type { READINESS_VARIABLES } from "../model/step-variables.ts";
import { bestRoom } from "./room.ts";

/** One check of a machine's readiness. */
export interface ReadinessCheck {
	/** Name of the input that asks for it. */
	readonly name: string;
	readonly passed: boolean;
	/** What is there, and what was wanted. */
	readonly found: string;
	/** Variable that gets the result; Configuration Manager has none for some checks. */
	readonly variable?: ReadinessVariable;
}

type ReadinessVariable = (typeof READINESS_VARIABLES)[number];

/** Makes every check that the input names. What is not known has not passed: nothing is guessed. */
export function checkReadiness(
	input: CheckReadinessInput,
	inventory: Inventory,
	phase: Phase,
): readonly ReadinessCheck[] {
	return [
		...hardwareChecks(input, inventory, phase),
		...systemChecks(input, inventory.operatingSystem),
		...stateChecks(input, inventory),
		...tpmChecks(input, inventory.tpm),
	];
}

const UNKNOWN = "it can't be told";

function check(
	name: string,
	passed: boolean | undefined,
	found: string,
	variable?: ReadinessVariable,
): readonly ReadinessCheck[] {
	const told = passed === undefined ? UNKNOWN : found;
	return [{ name, passed: passed === true, found: told, ...(variable === undefined ? {} : { variable }) }];
}

function hardwareChecks(input: CheckReadinessInput, inventory: Inventory, phase: Phase): readonly ReadinessCheck[] {
	const { memory, "processor-speed": speed, "free-disk-space": space } = input;
	const megahertz = inventory.processors[0]?.maximumMegahertz;
	const leastMemory = memory === undefined ? undefined : parseBytes(memory);
	const leastSpace = space === undefined ? undefined : parseBytes(space);
	const room = leastSpace === undefined ? undefined : bestRoom(inventory, phase);
	const has = inventory.memoryBytes;
	return [
		...(leastMemory === undefined
			? []
			: check(
					"memory",
					has === 0 ? undefined : has >= leastMemory,
					`${formatBytes(has)}, at least ${formatBytes(leastMemory)} wanted`,
					"_TS_CRMEMORY",
				)),
		...(speed === undefined
			? []
			: check(
					"processor-speed",
					megahertz === undefined ? undefined : megahertz >= speed,
					`${megahertz} MHz, at least ${speed} MHz wanted`,
					"_TS_CRSPEED",
				)),
		...(leastSpace === undefined
			? []
			: check(
					"free-disk-space",
					room === undefined ? undefined : room.bytes >= leastSpace,
					`${formatBytes(room?.bytes ?? 0)} ${room?.where ?? ""}, at least ${formatBytes(leastSpace)} wanted`,
					"_TS_CRDISK",
				)),
	];
}

function systemChecks(input: CheckReadinessInput, system: OperatingSystemFacts | undefined): readonly ReadinessCheck[] {
	const { "os-type": type, architecture, "os-language": language } = input;
	const { "minimum-os-version": lowest, "maximum-os-version": highest } = input;
	const version = system?.version ?? "";
	const order = (other: string) => (version === "" ? undefined : compareVersions(version, other));
	const isServer = system?.type === "server" || system?.type === "domain-controller";
	const atLeast = lowest === undefined ? undefined : order(lowest);
	const atMost = highest === undefined ? undefined : order(highest);
	return [
		...(type === undefined
			? []
			: check(
					"os-type",
					system === undefined ? undefined : type === "server" ? isServer : system.type === "client",
					`${system?.type}, ${type} wanted`,
					"_TS_CROSTYPE",
				)),
		...(architecture === undefined
			? []
			: check(
					"architecture",
					system === undefined ? undefined : isMadeFor(system.architecture, architecture),
					`${system?.architecture}, ${architecture} wanted`,
					"_TS_CRARCH",
				)),
		...(lowest === undefined
			? []
			: check(
					"minimum-os-version",
					atLeast === undefined ? undefined : atLeast >= 0,
					`${version}, at least ${lowest} wanted`,
					"_TS_CRMINOSVER",
				)),
		...(highest === undefined
			? []
			: check(
					"maximum-os-version",
					atMost === undefined ? undefined : atMost <= 0,
					`${version}, at most ${highest} wanted`,
					"_TS_CRMAXOSVER",
				)),
		...(language === undefined
			? []
			: check(
					"os-language",
					system?.languageId === undefined ? undefined : system.languageId === language,
					`${system?.languageId}, ${language} wanted`,
					"_TS_CROSLANGUAGE",
				)),
	];
}

function isMadeFor(architecture: OperatingSystemFacts["architecture"], wanted: string): boolean {
	if (wanted === "64-bit") return architecture !== "x86";
	return architecture === (wanted === "32-bit" ? "x86" : wanted);
}

/** Compares number by number; a part that is left out counts as 0. `10.0.9` is lower than `10.0.10`. */
function compareVersions(left: string, right: string): number {
	const [a, b] = [left, right].map((version) => version.split(".").map(Number));
	for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index++) {
		const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

function stateChecks(input: CheckReadinessInput, inventory: Inventory): readonly ReadinessCheck[] {
	const { power, firmware, adapters } = inventory;
	const linked = adapters.filter(({ isPhysical, isConnected }) => isPhysical && isConnected === true);
	const names = linked.map(({ name, kind }) => `${name} (${kind})`).join(", ") || "no adapter has a link";
	const withAddress = linked.filter(({ addresses }) => addresses.length > 0);
	const secureBoot = firmware.secureBoot;
	return [
		...(input["ac-power"] === true
			? check("ac-power", power.source === "unknown" ? undefined : power.source === "ac", power.source, "_TS_CRACPOWER")
			: []),
		...(input["network-connected"] === true
			? check("network-connected", withAddress.length > 0, names, "_TS_CRNETWORK")
			: []),
		...(input["network-wired"] === true
			? check(
					"network-wired",
					linked.some(({ kind }) => kind === "wired"),
					names,
					"_TS_CRWIRED",
				)
			: []),
		...(input.uefi === true ? check("uefi", firmware.kind === "uefi", firmware.kind, "_TS_CRUEFI") : []),
		...(input["secure-boot"] === true
			? check("secure-boot", secureBoot === "unknown" ? undefined : secureBoot === "enabled", secureBoot)
			: []),
	];
}

function tpmChecks(input: CheckReadinessInput, tpm: TpmFacts | undefined): readonly ReadinessCheck[] {
	const least = input["tpm-version"] ?? "2.0";
	const words = (state: boolean | undefined, word: string) => {
		if (tpm === undefined || !tpm.present) return "there is none";
		const version = tpm.version === "" ? "TPM of unknown version" : `TPM ${tpm.version}`;
		return `${version}, ${state === undefined ? `whether it is ${word} can't be told` : state ? word : `not ${word}`}; ${least} wanted`;
	};
	const meets = (state: boolean | undefined): boolean | undefined => {
		if (tpm === undefined) return undefined;
		return tpm.present && state === true && tpm.version !== "" && compareVersions(tpm.version, least) >= 0;
	};
	return [
		...(input["tpm-enabled"] === true
			? check("tpm-enabled", meets(tpm?.enabled), words(tpm?.enabled, "enabled"), "_TS_CRTPMENABLED")
			: []),
		...(input["tpm-activated"] === true
			? check("tpm-activated", meets(tpm?.activated), words(tpm?.activated, "activated"), "_TS_CRTPMACTIVATED")
			: []),
	];
}
