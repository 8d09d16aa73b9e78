import { unreachable } from "../base/result.ts";
import type { Device } from "../model/device.ts";
import { foldId } from "./catalogue.ts";
import type { InfModel } from "./inf-file.ts";

/**
 * How far a package's signature is trusted. The bytes of the three lower kinds come from older documentation of Windows;
 * their order is what counts.
 */
export type DriverSignature = "signed" | "unsigned" | "unsigned-undecorated" | "unknown";

/** How well a model fits a device. */
export interface DriverRank {
	/** `0xSSGGTHHH`: signature, feature and identifier score; lower is better. Unsigned 32 bits. */
	readonly rank: number;
	/** The device's id that matched, as the device reports it. */
	readonly id: string;
	readonly deviceList: "hardware" | "compatible";
	/** Position in that list, from 0. */
	readonly devicePosition: number;
	/** Position among the ids of the model: 0 is its hardware id, 1 its first compatible id. */
	readonly modelPosition: number;
}

/** Feature score of an INF that gives none. */
export const DEFAULT_FEATURE_SCORE = 0xff;

/**
 * Ranks a model for a device the way Windows does (Microsoft, "How Windows ranks driver packages", "Identifier score"):
 * the best of all matches between their ids, or undefined when none is equal. Feature scores are 0..255.
 */
export function rankDriver(
	device: Device,
	model: InfModel,
	signature: DriverSignature,
	featureScore: number = DEFAULT_FEATURE_SCORE,
): DriverRank | undefined {
	const high = signatureScore(signature) * 0x100_0000 + (featureScore & 0xff) * 0x1_0000;
	const modelIds = [model.hardwareId, ...model.compatibleIds].map((id) => (id === undefined ? undefined : foldId(id)));
	let best: DriverRank | undefined;
	for (const deviceList of ["hardware", "compatible"] as const) {
		const ids = deviceList === "hardware" ? device.hardwareIds : device.compatibleIds;
		for (const [devicePosition, id] of ids.entries()) {
			// The first equal id of the model is the best: scores only grow with the position.
			const modelPosition = modelIds.indexOf(foldId(id));
			if (modelPosition < 0) continue;
			const rank = high + identifierScore(deviceList, devicePosition, modelPosition);
			if (best === undefined || rank < best.rank) best = { rank, id, deviceList, devicePosition, modelPosition };
		}
	}
	return best;
}

/** A rank as Windows' logs show it, `0x00FF0001`. */
export function formatRank(rank: number): string {
	return `0x${rank.toString(16).toUpperCase().padStart(8, "0")}`;
}

/** What a rank means: `hardware id 2 of the device is the first id of the INF's entry: rank 0x00FF0001`. */
export function describeRank(match: DriverRank): string {
	const modelId = match.modelPosition === 0 ? "the first id" : `compatible id ${match.modelPosition}`;
	const deviceId = `${match.deviceList} id ${match.devicePosition + 1} of the device (${match.id})`;
	return `${deviceId} is ${modelId} of the INF's entry: rank ${formatRank(match.rank)}`;
}

function signatureScore(signature: DriverSignature): number {
	switch (signature) {
		case "signed":
			return 0x00;
		case "unsigned":
			return 0x80;
		case "unsigned-undecorated":
			return 0xc0;
		case "unknown":
			return 0xff;
		default:
			return unreachable(signature);
	}
}

/** The identifier score, THHH. Positions that its three digits cannot hold count as the last that they can. */
function identifierScore(deviceList: DriverRank["deviceList"], devicePosition: number, modelPosition: number): number {
	if (deviceList === "hardware") {
		return (modelPosition === 0 ? 0x0000 : 0x1000) + Math.min(devicePosition, 0xfff);
	}
	if (modelPosition === 0) return 0x2000 + Math.min(devicePosition, 0xfff);
	return 0x3000 + Math.min(devicePosition, 0xff) + Math.min(modelPosition - 1, 0xf) * 0x100;
}
