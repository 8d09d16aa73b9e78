import type { EnclosureFacts } from "../model/inventory.ts";

/** What a computer is to those who carry or rack it. A tablet with a keyboard is a laptop too. */
export interface MachineKind {
	readonly laptop: boolean;
	readonly desktop: boolean;
	readonly server: boolean;
	readonly tablet: boolean;
	readonly smallFormFactor: boolean;
	/** The chassis type that decided; undefined when no case tells anything. */
	readonly chassis?: number;
}

/*
 * Chassis types of SMBIOS (facts-system.md §1, recommended mapping): an all-in-one counts as desktop, 30 to 32 as laptop and tablet, blades
 * and racks as servers.
 */
const LAPTOPS = new Set([8, 9, 10, 11, 14, 18, 30, 31, 32]);
const DESKTOPS = new Set([3, 4, 5, 6, 7, 13, 15, 16, 35, 36]);
const SERVERS = new Set([17, 23, 28, 29]);
const TABLETS = new Set([30, 31, 32]);
const SMALL = new Set([34, 35, 36]);
/** A dock and a peripheral chassis are cases beside the computer. */
const BESIDE = new Set([12, 21]);

/** The case that is the computer itself: docks are passed over, and what is carried beats what it stands in. */
export function mainEnclosure(enclosures: readonly EnclosureFacts[]): EnclosureFacts | undefined {
	const own = enclosures.filter(({ type }) => !BESIDE.has(type));
	return own.find(({ type }) => LAPTOPS.has(type)) ?? own.find(({ type }) => type > 2) ?? own[0] ?? enclosures[0];
}

/** What kind of computer the cases make it. */
export function machineKind(enclosures: readonly EnclosureFacts[]): MachineKind {
	const type = mainEnclosure(enclosures)?.type;
	if (type === undefined) {
		return { laptop: false, desktop: false, server: false, tablet: false, smallFormFactor: false };
	}
	// A dock alone is a notebook whose own case the firmware forgot.
	const isDock = BESIDE.has(type);
	return {
		laptop: LAPTOPS.has(type) || isDock,
		desktop: DESKTOPS.has(type),
		server: SERVERS.has(type),
		tablet: TABLETS.has(type),
		smallFormFactor: SMALL.has(type),
		chassis: type,
	};
}
