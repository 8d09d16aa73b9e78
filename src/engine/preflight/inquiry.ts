import { ok, type Result } from "../../base/result.ts";
import { driveLetter, type WindowsPath } from "../../base/windows-path.ts";
import type { Decision } from "../../model/decision.ts";
import type { VolumeId, VolumeInfo } from "../../model/disk.ts";
import type { Failure } from "../../model/failure.ts";
import type { Run } from "../run.ts";
import { measure, type TreeSize } from "./measure.ts";
import type { ReachableStep } from "./reachable-step.ts";

/** The gate at the start of a run, or the one before a destructive act, at which nothing may be unknown. */
export type Gate = "first" | "final";

/** A step with the decision that could be made already. */
export type DecidedStep = ReachableStep & { readonly decision?: Decision };

/** A capture that the path comes by before. */
export interface PlannedCapture {
	/** Folded path of the store as the sequence writes it. */
	readonly store: string;
	readonly step: ReachableStep;
}

/** What the steps so far promise to later ones; grows along the walk. */
export interface PathSoFar {
	readonly captures: PlannedCapture[];
	/** Size of the volume for Windows that a partition-disk before will make. */
	windowsVolumeBytes?: number;
	/** Volumes that steps so far take away. */
	readonly lost: Set<VolumeId>;
	/** Drives that steps before connect, each with its system: a restart ends a connection. */
	readonly connected: Set<string>;
	/** True after a step that applies an image: the next full OS is the new one. */
	applies: boolean;
	/** True when which disk a step erases was asked and refused: what follows from it is not told again. */
	isDiskRefused: boolean;
}

/** One making of a certificate: the run, the gate, and what was learned on the way. What is asked twice is looked up once. */
export class Inquiry {
	readonly run: Run;
	readonly gate: Gate;
	readonly path: PathSoFar = {
		captures: [],
		lost: new Set(),
		connected: new Set(),
		applies: false,
		isDiskRefused: false,
	};
	readonly #sizes = new Map<string, Promise<Result<TreeSize, Failure>>>();
	#volumes: Promise<Result<readonly VolumeInfo[], Failure>> | undefined;

	constructor(run: Run, gate: Gate) {
		this.run = run;
		this.gate = gate;
	}

	/** All volumes as they are now. */
	volumes(): Promise<Result<readonly VolumeInfo[], Failure>> {
		this.#volumes ??= this.run.parts.ports.volumes.list();
		return this.#volumes;
	}

	/** The volume of a path with today's letter; undefined when no volume has it, or the path still holds a `%Name%`. */
	async volumeOf(path: string): Promise<Result<VolumeInfo | undefined, Failure>> {
		if (path.includes("%")) return ok(undefined);
		const volumes = await this.volumes();
		return volumes.ok ? ok(volumes.value.find(({ letter }) => letter === driveLetter(path))) : volumes;
	}

	/** How large a file or folder is. */
	size(path: WindowsPath): Promise<Result<TreeSize, Failure>> {
		const key = path.toUpperCase();
		const known = this.#sizes.get(key) ?? measure(this.run.parts.ports.files, path);
		this.#sizes.set(key, known);
		return known;
	}
}
