import type { Device } from "../model/device.ts";
import type { CatalogueEntry, PackagedInf } from "./catalogue.ts";
import type { DriverTarget } from "./decoration.ts";
import { catalogFor, type DriverVersion, type InfModel, installFor, isExtension } from "./inf-file.ts";
import { type DriverRank, type DriverSignature, describeRank, formatRank, rankDriver } from "./rank.ts";

/** A driver that fits a device. */
export interface DriverCandidate {
	/** Folder of the package. */
	readonly packagePath: string;
	/** File name of the INF. */
	readonly inf: string;
	readonly model: InfModel;
	/** `0xSSGGTHHH`, lower is better. */
	readonly rank: number;
	/** ISO date. */
	readonly date?: string;
	readonly version?: DriverVersion;
	readonly signature: DriverSignature;
	/** Set for INFs of class Extension; lower-case GUID. */
	readonly extensionId?: string;
	/** Why it can't be chosen, whatever its rank. */
	readonly excluded?: string;
	/** In plain words: what matched, and why it was chosen or not. */
	readonly reasons: readonly string[];
}

/** Rates a catalogue entry for a device; undefined when no id is equal. */
export function rateEntry(
	device: Device,
	{ packaged, model }: CatalogueEntry,
	target: DriverTarget,
	allowUnsigned: boolean,
): DriverCandidate | undefined {
	const { inf } = packaged;
	const install = installFor(inf, model.installSection, target.architecture);
	const signature = signatureOf(packaged, target, install !== undefined && install.platform !== "any");
	const match = rankDriver(device, model, signature, install?.featureScore);
	if (match === undefined) return undefined;
	// A DriverVer in the install section replaces that of the Version section as a whole.
	const { date, version } = install?.driverVer ?? { date: inf.driverDate, version: inf.driverVersion };
	const excluded = whyExcluded(packaged, signature, allowUnsigned);
	return {
		packagePath: packaged.packagePath,
		inf: inf.name,
		model,
		rank: match.rank,
		...(date === undefined ? {} : { date }),
		...(version === undefined ? {} : { version }),
		signature,
		...(inf.extensionId === undefined ? {} : { extensionId: inf.extensionId }),
		...(excluded === undefined ? {} : { excluded }),
		reasons: reasonsFor(match, install?.featureScore),
	};
}

/** A package without a catalogue, or whose catalogue is not in its folder, is unsigned. */
function signatureOf(packaged: PackagedInf, target: DriverTarget, isDecorated: boolean): DriverSignature {
	const catalog = catalogFor(packaged.inf, target.architecture)?.toLowerCase();
	const isMissing = packaged.missingFiles.some((file) => file.toLowerCase() === catalog);
	if (catalog !== undefined && !isMissing) return "signed";
	return isDecorated ? "unsigned" : "unsigned-undecorated";
}

function whyExcluded(packaged: PackagedInf, signature: DriverSignature, allowUnsigned: boolean): string | undefined {
	const catalogs = packaged.inf.catalogFiles.map((catalog) => catalog.file.toLowerCase());
	const missing = packaged.missingFiles.filter((file) => !catalogs.includes(file.toLowerCase()));
	if (missing.length > 0) {
		const shown = missing.slice(0, 3).join(", ");
		return `its package lacks ${missing.length} of its files (${shown}${missing.length > 3 ? ", …" : ""})`;
	}
	if (isExtension(packaged.inf) && packaged.inf.extensionId === undefined)
		return "it is an extension without ExtensionId";
	if (signature !== "signed" && !allowUnsigned) return "it is not signed (no catalogue file)";
	return undefined;
}

function reasonsFor(match: DriverRank, featureScore: number | undefined): readonly string[] {
	const reasons = [describeRank(match)];
	if (featureScore !== undefined) reasons.push(`its feature score is 0x${featureScore.toString(16).toUpperCase()}`);
	return reasons;
}

/**
 * Below 0 when the left candidate is better: lowest rank, newest date, highest version; then, so that the same catalogue
 * always gives the same choice, the path (Windows itself picks any).
 */
export function compareCandidates(left: DriverCandidate, right: DriverCandidate): number {
	return (
		left.rank - right.rank ||
		compareText(right.date ?? "", left.date ?? "") ||
		compareVersions(right.version, left.version) ||
		compareText(pathOf(left), pathOf(right)) ||
		left.model.line - right.model.line
	);
}

/** Why a candidate comes after the better one, in plain words. */
export function whyBehind(loser: DriverCandidate, winner: DriverCandidate): string {
	const to = `loses to ${pathOf(winner)} by`;
	if (loser.rank !== winner.rank) return `${to} rank ${formatRank(loser.rank)} > ${formatRank(winner.rank)}`;
	if (loser.date !== winner.date) return `${to} date ${loser.date ?? "none"} < ${winner.date ?? "none"}`;
	if (compareVersions(loser.version, winner.version) !== 0) {
		return `${to} version ${formatVersion(loser.version)} < ${formatVersion(winner.version)}`;
	}
	return `${to} path alone: rank, date and version are equal`;
}

/** The package's folder and the INF's name. */
export function pathOf(candidate: DriverCandidate): string {
	const separator = /[\\/]$/.test(candidate.packagePath) || candidate.packagePath === "" ? "" : "\\";
	return `${candidate.packagePath}${separator}${candidate.inf}`;
}

function formatVersion(version: DriverVersion | undefined): string {
	return version?.join(".") ?? "none";
}

function compareVersions(left: DriverVersion | undefined, right: DriverVersion | undefined): number {
	for (const part of [0, 1, 2, 3] as const) {
		const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
