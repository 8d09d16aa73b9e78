import type { Result } from "../../../base/result.ts";
import { done } from "../../../base/result.ts";
import type { VolumeId } from "../../../model/disk.ts";
import type { Failure } from "../../../model/failure.ts";
import { whileAlive } from "./boundary.ts";
import type { VolumeSet } from "./volume-set.ts";

/** A flush that is about to happen or has happened: the instants at which a power cut says most. */
export interface BarrierEvent {
	readonly volume: VolumeId;
	readonly when: "before" | "after";
	/** Changes that the flush makes, or made, lasting. */
	readonly changes: number;
}

/** Hears of barriers; a power cut that it makes happens before the barrier is passed. */
export type BarrierListener = (event: BarrierEvent) => void | Promise<void>;

/** The flushes of all volumes. */
export interface Barriers {
	flush(volume: VolumeId): Promise<Result<void, Failure>>;
	/** Answers how to stop listening. */
	onBarrier(listener: BarrierListener): () => void;
}

export function createBarriers(set: VolumeSet): Barriers {
	const listeners = new Set<BarrierListener>();
	const tell = async (event: BarrierEvent): Promise<void> => {
		for (const listener of listeners) {
			await listener(event);
			await whileAlive(set.life);
		}
	};
	return {
		flush: async (id) => {
			const volume = set.byId(id);
			if (!volume.ok) return volume;
			const changes = volume.value.pending?.size ?? 0;
			await tell({ volume: id, when: "before", changes });
			volume.value.settle();
			await tell({ volume: id, when: "after", changes });
			return done;
		},
		onBarrier: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
