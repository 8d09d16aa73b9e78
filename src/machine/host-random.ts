import { createHash, randomUUID } from "node:crypto";
import type { Random } from "../model/ports.ts";

/** GUIDs: of the system's random numbers, or with a seed the same ones in every run (RFC 9562, version 4 and variant bits set). */
export function hostRandom(seed?: string): Random {
	if (seed === undefined) return { guid: () => randomUUID() };
	let count = 0;
	return {
		guid: () => {
			const bytes = createHash("sha256").update(`${seed} ${count++}`).digest().subarray(0, 16);
			bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
			bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
			return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
		},
	};
}
