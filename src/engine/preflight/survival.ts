import { foldCase, isWithin, type WindowsPath } from "../../base/windows-path.ts";
import type { Decision } from "../../model/decision.ts";
import type { VolumeId } from "../../model/disk.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Finding, finding, notKnown, type Proof, refused, SOURCES } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

/** What a step takes away. */
interface Loss {
	readonly step: ReachableStep;
	/** For people: `wiped`, `erased with its disk`. */
	readonly how: string;
	/** Volumes whose files go; undefined while which they are is not known. */
	readonly volumes: readonly VolumeId[] | undefined;
}

const ELSEWHERE = "Keep the content on another disk or a share";
const REMEDY = `${ELSEWHERE}, or start the run in the full OS, which caches it.`;

/** Watches what the path takes away: what is still needed after it must lie where nothing is deleted. */
export class Survival {
	readonly #inquiry: Inquiry;
	readonly #losses: Loss[] = [];
	/** Variables that will hold the letter of a volume that a step before makes: nothing lies on it yet. */
	readonly #made = new Set<string>();

	constructor(inquiry: Inquiry) {
		this.#inquiry = inquiry;
	}

	/** Proves that a wipe before, or the step's own, leaves the contents that the step needs. */
	async prove(step: ReachableStep): Promise<readonly Finding[]> {
		for (const effect of step.effects) {
			if (effect.kind !== "wipes-volume") continue;
			const [, variable] = /^%([^%]+)%/.exec(effect.path) ?? [];
			if (variable !== undefined && this.#made.has(foldCase(variable))) continue;
			const volume = await this.#inquiry.volumeOf(effect.path);
			const isOpen = variable !== undefined || !volume.ok;
			// A letter that no volume has is told by the proof of the volume.
			const volumes = isOpen ? undefined : volume.value === undefined ? [] : [volume.value.id];
			this.#losses.push({ step, how: "wiped", volumes });
		}
		const findings: Finding[] = [];
		// At the first gate caching is still to come; at the last nothing caches content any more: it must survive where it is.
		if (this.#inquiry.gate === "first") return findings;
		for (const effect of step.effects)
			if (effect.kind === "needs-content") findings.push(...(await this.#content(step, effect.content)));
		return findings;
	}

	/**
	 * Takes note of the disk that a step erases, and proves that the boot image survives it: after a power cut on the new volume it
	 * is needed once more, and nothing caches it before.
	 */
	async erase(step: ReachableStep, decision: Decision | undefined): Promise<readonly Finding[]> {
		if (!step.effects.some(({ kind }) => kind === "erases-disk")) return [];
		// Why no disk could be chosen was told already; what would be erased can't be.
		if (this.#inquiry.path.isDiskRefused) return [];
		for (const { variable, kept } of decision?.volumes ?? [])
			if (variable !== undefined && !kept) this.#made.add(foldCase(variable));
		this.#losses.push({ step, how: "erased with its disk", volumes: decision?.loses });
		const { bootImage } = this.#inquiry.run.sequence;
		return bootImage === undefined ? [] : this.#content(step, bootImage, `${ELSEWHERE}.`);
	}

	async #content(step: ReachableStep, name: string, remedy = REMEDY): Promise<readonly Finding[]> {
		const { content: find, protectedPaths } = this.#inquiry.run.view;
		const path = find(name);
		if (!path.ok || protectedPaths.some((kept) => isWithin(path.value, kept))) return [];
		const volume = await this.#volumeAt(path.value);
		if (volume === undefined) return [];
		const proofs = this.#losses.map((loss) => proofOf(loss, step, { path: path.value, volume, remedy }));
		const worst = proofs.find((each) => each?.state === "refused") ?? proofs.find((each) => each !== undefined);
		return worst === undefined ? [] : [finding("content", `content ${name}`, worst)];
	}

	/** The volume that holds a path, when steps could take it away: neither a share nor the medium. */
	async #volumeAt(path: WindowsPath): Promise<VolumeId | undefined> {
		const volume = await this.#inquiry.volumeOf(path);
		if (!volume.ok || volume.value === undefined || volume.value.kind === "network") return undefined;
		const { id, diskId } = volume.value;
		const disks = await this.#inquiry.run.parts.ports.disks.list();
		const disk = disks.ok ? disks.value.find((each) => each.id === diskId) : undefined;
		return disk?.holdsMedium === true ? undefined : id;
	}
}

/** Where something lies that is needed later. */
interface Needed {
	readonly path: WindowsPath;
	readonly volume: VolumeId;
	readonly remedy: string;
}

/** What a loss means for a content on a volume: refused when it is sure to go, unknown when it may, nothing when it stays. */
function proofOf(loss: Loss, needing: ReachableStep, { path, volume, remedy }: Needed): Proof | undefined {
	const { volumes, how } = loss;
	const name = loss.step.node.name;
	if (volumes === undefined) {
		const open = `which volume ${name} empties is not known yet; it may be the one that ${path} lies on`;
		return notKnown(SOURCES.running, open, remedy);
	}
	if (!volumes.includes(volume)) return undefined;
	const isSure = loss.step.uncertain === undefined || loss.step === needing;
	if (isSure) return refused(path, `${path} lies on the volume that is ${how} before it is used`, remedy);
	const because = `${path} lies on the volume that may be ${how} before it is used: ${name} may not be reached: ${loss.step.uncertain}`;
	return notKnown(SOURCES.sequence, because, remedy);
}
