import type { Device } from "../model/device.ts";
import { compareCandidates, type DriverCandidate, pathOf, rateEntry, whyBehind } from "./candidate.ts";
import { type Catalogue, type CatalogueEntry, whyNotForTarget } from "./catalogue.ts";
import type { DriverTarget } from "./decoration.ts";
import { isExtension } from "./inf-file.ts";

/** What was decided for one device, with everything that was considered. */
export interface DriverChoice {
	readonly device: Device;
	/** The base driver. */
	readonly chosen?: DriverCandidate;
	/** The best extension for each ExtensionId; they add to the base driver. */
	readonly extensions: readonly DriverCandidate[];
	/** All that match, base drivers first, best first; each says why it was chosen or not. */
	readonly candidates: readonly DriverCandidate[];
	/** Why there is no base driver. Windows may still bring one of its own. */
	readonly gap?: string;
}

/** How drivers are chosen. */
export interface ChooseOptions {
	/** Permits packages without a catalogue; 64-bit Windows with Secure Boot does not load them. Default: no. */
	readonly allowUnsigned?: boolean;
}

/** Chooses the best driver of a catalogue for each device on a target system, the way Windows ranks them. Same input, same choice. */
export function chooseDrivers(
	devices: readonly Device[],
	catalogue: Catalogue,
	target: DriverTarget,
	options: ChooseOptions = {},
): readonly DriverChoice[] {
	return devices.map((device) => chooseForDevice(device, catalogue, target, options.allowUnsigned ?? false));
}

function chooseForDevice(
	device: Device,
	catalogue: Catalogue,
	target: DriverTarget,
	allowUnsigned: boolean,
): DriverChoice {
	const { bases, extensions, others } = rateAll(device, catalogue, target, allowUnsigned);
	const explainedBases = explainGroup(bases);
	const explainedExtensions = [...groupExtensions(extensions).values()].map(explainGroup);
	const chosen = explainedBases.chosen;
	return {
		device,
		...(chosen === undefined ? { gap: describeGap(device, bases, others) } : { chosen }),
		extensions: explainedExtensions.flatMap((group) => (group.chosen === undefined ? [] : [group.chosen])),
		candidates: [...explainedBases.candidates, ...explainedExtensions.flatMap((group) => group.candidates)],
	};
}

interface Rated {
	readonly bases: readonly DriverCandidate[];
	readonly extensions: readonly DriverCandidate[];
	/** INFs that name an id of the device but are not for the target, with the reason. */
	readonly others: ReadonlyMap<string, string>;
}

/** Rates every entry that names an id of the device; of each INF the best entry counts. */
function rateAll(device: Device, catalogue: Catalogue, target: DriverTarget, allowUnsigned: boolean): Rated {
	const best = new Map<CatalogueEntry["packaged"], DriverCandidate>();
	const others = new Map<string, string>();
	for (const entry of entriesFor(device, catalogue)) {
		const reason = whyNotForTarget(entry, target);
		if (reason !== undefined) {
			others.set(entry.packaged.inf.name, reason);
			continue;
		}
		const candidate = rateEntry(device, entry, target, allowUnsigned);
		if (candidate === undefined) continue;
		const sofar = best.get(entry.packaged);
		if (sofar === undefined || compareCandidates(candidate, sofar) < 0) best.set(entry.packaged, candidate);
	}
	const bases: DriverCandidate[] = [];
	const extensions: DriverCandidate[] = [];
	for (const [packaged, candidate] of best) (isExtension(packaged.inf) ? extensions : bases).push(candidate);
	return { bases: bases.sort(compareCandidates), extensions: extensions.sort(compareCandidates), others };
}

function entriesFor(device: Device, catalogue: Catalogue): ReadonlySet<CatalogueEntry> {
	const entries = new Set<CatalogueEntry>();
	for (const ids of [device.hardwareIds, device.compatibleIds]) {
		for (const id of ids) for (const entry of catalogue.find(id)) entries.add(entry);
	}
	return entries;
}

function groupExtensions(extensions: readonly DriverCandidate[]): ReadonlyMap<string, readonly DriverCandidate[]> {
	const groups = new Map<string, DriverCandidate[]>();
	for (const extension of extensions) {
		const id = extension.extensionId ?? "";
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [extension]);
		else group.push(extension);
	}
	return groups;
}

interface ExplainedGroup {
	readonly chosen: DriverCandidate | undefined;
	readonly candidates: readonly DriverCandidate[];
}

/** Chooses the first of sorted candidates that may be chosen and says of each why it was chosen or not. */
function explainGroup(sorted: readonly DriverCandidate[]): ExplainedGroup {
	const winner = sorted.find((candidate) => candidate.excluded === undefined);
	const candidates = sorted.map((candidate) => {
		let outcome = "chosen: no other candidate is better";
		if (candidate.excluded !== undefined) outcome = `never chosen: ${candidate.excluded}`;
		else if (winner !== undefined && candidate !== winner) outcome = whyBehind(candidate, winner);
		return { ...candidate, reasons: [...candidate.reasons, outcome] };
	});
	return { chosen: winner === undefined ? undefined : candidates[sorted.indexOf(winner)], candidates };
}

/** Most names listed in a message. */
const MOST_NAMED = 3;

function describeGap(device: Device, bases: readonly DriverCandidate[], others: ReadonlyMap<string, string>): string {
	const ids = device.hardwareIds.length + device.compatibleIds.length;
	if (ids === 0) return "the device reports no ids, so no driver can be matched";
	if (bases.length > 0) {
		const named = bases.slice(0, MOST_NAMED).map((candidate) => `${pathOf(candidate)}: ${candidate.excluded}`);
		return `none of the ${bases.length} matching drivers can be used: ${named.join("; ")}`;
	}
	if (others.size > 0) {
		const named = [...others].slice(0, MOST_NAMED).map(([inf, reason]) => `${inf}: ${reason}`);
		return `the drivers that name the device are not for this system: ${named.join("; ")}`;
	}
	return `no driver in the catalogue names one of the device's ${ids} ids`;
}
