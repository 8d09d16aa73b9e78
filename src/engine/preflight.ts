import { isWithin, normalizePath } from "../base/windows-path.ts";
import type { CertificateItem } from "../model/certificate.ts";
import type { Decision } from "../model/decision.ts";
import type { JsonObject } from "../model/json.ts";
import type { Phase } from "../model/phase.ts";
import { type Promises, proveBootImage, proveEffect } from "./certificate.ts";
import { machineConditions } from "./conditions.ts";
import { positionOf } from "./position.ts";
import type { Proof } from "./proof.ts";
import { reachableSteps } from "./reachable.ts";
import type { ReachableStep } from "./reachable-step.ts";
import type { Run } from "./run.ts";

/** What preflight found. */
export interface Preflight {
	readonly items: readonly CertificateItem[];
	readonly granted: boolean;
	/** Steps that can be reached, with the decisions that could be made already. */
	readonly steps: readonly (ReachableStep & { readonly decision?: Decision })[];
	/** Contents that are needed, with the systems that need them. */
	readonly contents: ReadonlyMap<string, ReadonlySet<Phase>>;
}

class Certifier {
	readonly #run: Run;
	readonly items: CertificateItem[] = [];
	readonly contents = new Map<string, Set<Phase>>();
	readonly #promises: Promises = { captured: new Set(), captures: false, applies: false };
	readonly #seen = new Set<string>();
	readonly #gate: "first" | "final";
	/** Roots that steps so far wipe; an empty text stands for one that is not known yet. */
	readonly #wiped = new Set<string>();

	constructor(run: Run, gate: "first" | "final") {
		this.#run = run;
		this.#gate = gate;
	}

	async step(step: ReachableStep): Promise<Decision | undefined> {
		this.#phaseFits(step);
		if (step.input.kind === "invalid") {
			for (const problem of step.input.problems)
				this.#add(step, `input of ${step.node.name}`, {
					state: "refused",
					how: problem,
					remedy: "Correct the sequence.",
				});
			return undefined;
		}
		let isRefused = false;
		for (const effect of step.effects) {
			if (effect.kind === "needs-content") this.#needs(effect.content, step.phase);
			for (const [what, proof] of await proveEffect(this.#run, step, effect, this.#promises)) {
				this.#add(step, what, proof);
				isRefused ||= proof.state === "refused";
			}
		}
		this.#survives(step);
		// What a step lacks is told once: deciding would only run into the same.
		return isRefused ? undefined : this.#decide(step);
	}

	/** What a wipe takes must not be needed after it: at the last gate everything lies where no wipe comes. */
	#survives(step: ReachableStep): void {
		for (const effect of step.effects) {
			if (effect.kind === "wipes-volume") this.#wiped.add(normalizePath(effect.path) ?? "");
		}
		if (this.#gate === "first") return;
		const { content: find, protectedPaths } = this.#run.view;
		for (const effect of step.effects) {
			const path = effect.kind === "needs-content" ? find(effect.content) : undefined;
			if (effect.kind !== "needs-content" || path?.ok !== true) continue;
			const isTaken = [...this.#wiped].some((root) => root !== "" && isWithin(path.value, root));
			if (!isTaken || protectedPaths.some((kept) => isWithin(path.value, kept))) continue;
			const how = `${path.value} lies on the volume that is wiped before it is used`;
			const remedy = "Keep the content on another volume, or start the run in the full OS, which caches it.";
			this.#add(step, `content ${effect.content}`, { state: "refused", how, remedy });
		}
	}

	#phaseFits(step: ReachableStep): void {
		const type = this.#run.parts.steps[step.node.type];
		const wanted = step.node.runsIn ?? type?.runsIn ?? "any";
		const wrong = [wanted, type?.runsIn ?? "any"].find((each) => each !== "any" && each !== step.phase);
		if (wrong === undefined || step.uncertain !== undefined) return;
		if (step.phaseDoubt !== undefined) {
			const how = `runs in ${wrong}; ${step.phaseDoubt}`;
			this.#add(step, `system for ${step.node.name}`, { state: "unknown", how });
			return;
		}
		const remedy =
			wrong === "winpe"
				? "Put a restart to WinPE before it, or start from a medium."
				: "Put setup-windows or a restart before it.";
		this.#add(step, `system for ${step.node.name}`, {
			state: "refused",
			how: `runs in ${wrong}, but is reached in ${step.phase}`,
			remedy,
		});
	}

	async #decide(step: ReachableStep): Promise<Decision | undefined> {
		const type = this.#run.parts.steps[step.node.type];
		if (type === undefined || step.input.kind === "invalid") return undefined;
		const isNow = step.phase === this.#run.facts.phase && isFirst(step, this.#run);
		if (step.input.kind !== "known" || (!type.decidesEarly && !isNow)) {
			const { input, undefinedNames } = step.input;
			const foreseen = (await type.foresee?.(input as JsonObject, this.#run.look, undefinedNames)) ?? [];
			for (const { what, how, remedy } of foreseen) this.#add(step, what, { state: "refused", how, remedy });
			return undefined;
		}
		const decided = await type.decide(step.input.input as JsonObject, this.#run.look);
		if (!decided.ok) {
			const { message, details, operation } = decided.error;
			const how = [message, ...(details ?? [])].join("; ");
			this.#add(step, `${step.node.name}: ${operation}`, {
				state: "refused",
				how,
				remedy: "See the reasons; correct the sequence or the machine.",
			});
			return undefined;
		}
		const { windowsVolumeBytes, summary } = decided.value;
		if (windowsVolumeBytes !== undefined) this.#promises.windowsVolumeBytes = windowsVolumeBytes;
		this.#add(step, step.node.name, { state: "proven", how: summary });
		return decided.value;
	}

	#needs(content: string, phase: Phase): void {
		const phases = this.contents.get(content) ?? new Set<Phase>();
		phases.add(phase);
		this.contents.set(content, phases);
	}

	/** The boot image is needed for restarts into WinPE, and to come back after a power cut on a disk that was erased. */
	async bootImage(steps: readonly ReachableStep[]): Promise<void> {
		const name = this.#run.sequence.bootImage;
		const user = steps.find((step) =>
			step.effects.some(
				(effect) => effect.kind === "erases-disk" || (effect.kind === "restarts" && effect.into === "winpe"),
			),
		);
		if (user === undefined) return;
		if (name !== undefined) this.#needs(name, "winpe");
		const erases = steps.find((step) => step.effects.some((effect) => effect.kind === "erases-disk"));
		if (erases === undefined) return;
		const home = this.#run.journal.place;
		if (home.volatile) {
			const how = `until ${erases.node.name} has made the new volume nothing durable exists: after a power cut start from the medium again`;
			this.#add(erases, "window without a durable journal", { state: "waived", how });
		}
		if (name !== undefined) this.#add(erases, "boot image", await proveBootImage(this.#run));
	}

	#add(step: ReachableStep, what: string, proof: Proof): void {
		const key = `${what} ${step.phase} ${proof.state} ${proof.how}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		const isWaived = proof.state === "unknown" && this.#run.sequence.unknown === "warn";
		this.items.push({
			...proof,
			state: isWaived ? "waived" : proof.state,
			what,
			node: step.node.id,
			name: step.node.name,
			phase: step.phase,
		});
	}
}

/** True for the step that is due now: only it may decide on the machine as it is. */
function isFirst(step: ReachableStep, run: Run): boolean {
	return positionOf(run.journal.state.frames).join(".") === step.node.id;
}

function walk(run: Run): Promise<readonly ReachableStep[]> {
	return reachableSteps(run.sequence, run.parts.steps, {
		phase: run.facts.phase,
		lookup: run.lookup,
		machine: machineConditions(run).machine,
		position: positionOf(run.journal.state.frames),
		isSecret: run.isSecret,
	});
}

/** True when the run is sure to erase a disk before it leaves the running system. */
export async function erasesDisk(run: Run): Promise<boolean> {
	const reached = await walk(run);
	return reached.some(
		({ effects, phase, uncertain }) =>
			phase === run.facts.phase && uncertain === undefined && effects.some(({ kind }) => kind === "erases-disk"),
	);
}

/**
 * Proves what every reachable step needs, without touching anything. At the first gate what only a later system can tell
 * stays unknown and passes; at the second gate (`final`) unknown is refused unless the author wrote `unknown: warn`.
 */
export async function preflight(run: Run, gate: "first" | "final"): Promise<Preflight> {
	const reached = await walk(run);
	const certifier = new Certifier(run, gate);
	const steps: (ReachableStep & { readonly decision?: Decision })[] = [];
	for (const step of reached) {
		const decision = await certifier.step(step);
		steps.push({ ...step, ...(decision === undefined ? {} : { decision }) });
	}
	await certifier.bootImage(reached);
	const refuses = (item: CertificateItem) => item.state === "refused" || (gate === "final" && item.state === "unknown");
	return { items: certifier.items, granted: !certifier.items.some(refuses), steps, contents: certifier.contents };
}
