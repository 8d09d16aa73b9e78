import { joinPath } from "../../base/windows-path.ts";
import type { CertificateItem } from "../../model/certificate.ts";
import type { Decision } from "../../model/decision.ts";
import type { Effect } from "../../model/effect.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Phase } from "../../model/phase.ts";
import { machineConditions } from "../conditions.ts";
import { iterationsLeft, positionOf } from "../position.ts";
import type { Run } from "../run.ts";
import { staysInChild } from "../variable-table.ts";
import { proveBootImageStorage, proveNewWindowsStorage } from "./boot-driver.ts";
import { proveBootImage, proveBuild } from "./boot-image.ts";
import { conditionItems } from "./condition-items.ts";
import { proveContent } from "./content.ts";
import { type ImageNeed, proveImage } from "./images.ts";
import { type DecidedStep, type Gate, Inquiry } from "./inquiry.ts";
import { proveWindow } from "./journal-window.ts";
import { destroys, proveFirmware, provePendingRestart, provePower } from "./machine.ts";
import { type Finding, finding, notKnown, proven, refused, SOURCES } from "./proof.ts";
import { reachableSteps, type WalkStart } from "./reachable.ts";
import type { ForeseenCondition, ReachableStep } from "./reachable-step.ts";
import { proveSecrets } from "./secrets.ts";
import { connectedDrive, proveShare } from "./shares.ts";
import { appliesWindows, contentsOf } from "./space/moments.ts";
import { proveSpace } from "./space/prove-space.ts";
import { proveSupport } from "./support.ts";
import { Survival } from "./survival.ts";
import { proveSystem, proveWay } from "./systems.ts";
import { proveTool } from "./tools.ts";
import { proveRestore, proveUserState } from "./user-state.ts";
import { proveTarget, proveVolume } from "./volumes.ts";

/** What preflight found. */
export interface Preflight {
	readonly items: readonly CertificateItem[];
	readonly granted: boolean;
	/** Steps that can be reached, with the decisions that could be made already. */
	readonly steps: readonly DecidedStep[];
	/** Contents that are needed, with the systems that need them. */
	readonly contents: ReadonlyMap<string, ReadonlySet<Phase>>;
	/** Every condition that was tested on the way, in order. */
	readonly conditions: readonly ForeseenCondition[];
}

type Place = Pick<CertificateItem, "node" | "phase"> & { readonly name: string };

class Certifier {
	readonly items: CertificateItem[] = [];
	/** True when something is unknown that no later gate can look at. */
	isOpen = false;
	readonly #run: Run;
	readonly #inquiry: Inquiry;
	readonly #survival: Survival;
	readonly #seen = new Set<string>();
	#isMachineAsked = false;

	constructor(run: Run, gate: Gate) {
		this.#run = run;
		this.#inquiry = new Inquiry(run, gate);
		this.#survival = new Survival(this.#inquiry);
	}

	async steps(reached: readonly ReachableStep[]): Promise<readonly DecidedStep[]> {
		const steps: DecidedStep[] = [];
		for (const [index, step] of reached.entries()) {
			const decision = await this.#step(step, reached.slice(index + 1));
			steps.push(decision === undefined ? step : { ...step, decision });
		}
		await this.#bootImage(reached);
		const space = await proveSpace(this.#inquiry, steps);
		for (const { finding: found, ...place } of space) this.#add(place, found);
		for (const { finding: found, ...place } of await proveSecrets(this.#run, reached)) this.#add(place, found);
		return steps;
	}

	async #step(step: ReachableStep, later: readonly ReachableStep[]): Promise<Decision | undefined> {
		const place = placeOf(step);
		if (step.node.omitted?.kind === "refused") {
			this.#add(place, proveSupport(step, step.node.omitted));
			return undefined;
		}
		this.#phaseFits(step);
		if (step.input.kind === "invalid") {
			for (const problem of step.input.problems) {
				const proof = refused(SOURCES.sequence, problem, "Correct the sequence.");
				this.#add(place, finding("input", `input of ${step.node.name}`, proof));
			}
			return undefined;
		}
		let isRefused = false;
		for (const effect of step.effects) {
			for (const found of await this.#effect(step, effect, later)) {
				this.#add(place, found);
				isRefused ||= found.state === "refused";
			}
		}
		for (const found of await this.#survival.prove(step)) this.#add(place, found);
		if (destroys(step.effects)) await this.#machine(place);
		// What a step lacks is told once: deciding would only run into the same.
		const decision = isRefused ? undefined : await this.#decide(step);
		for (const found of await this.#survival.erase(step, decision)) this.#add(place, found);
		for (const found of await proveUserState(this.#inquiry, step.effects, decision?.loses)) this.#add(place, found);
		this.#promise(step, decision);
		return decision;
	}

	/** What is asked of the machine once, for the first step that destroys something. */
	async #machine(place: Place): Promise<void> {
		if (this.#isMachineAsked) return;
		this.#isMachineAsked = true;
		for (const found of await provePower(this.#inquiry)) this.#add(place, found);
		for (const found of await provePendingRestart(this.#inquiry)) this.#add(place, found);
	}

	/** Proves what one effect demands; effects that demand nothing give none. */
	async #effect(step: ReachableStep, effect: Effect, later: readonly ReachableStep[]): Promise<readonly Finding[]> {
		const run = this.#run;
		const inquiry = this.#inquiry;
		switch (effect.kind) {
			case "needs-content":
				return [finding("content", `content ${effect.content}`, await proveContent(inquiry, effect.content))];
			case "needs-image":
				return [
					...(await this.#image(effect)),
					...(await proveBuild(run, effect)),
					...(appliesWindows(step.effects) ? await proveNewWindowsStorage(run, later) : []),
					...(effect.target === undefined ? [] : await proveTarget(inquiry, effect.target)),
					...(effect.target !== undefined && appliesWindows(step.effects)
						? await proveFirmware(inquiry, effect.target)
						: []),
				];
			case "needs-tool":
				return [finding("tool", `tool ${effect.tool}`, await proveTool(inquiry, effect, step.phase))];
			case "needs-volume":
				return [finding("volume", `volume of ${effect.path}`, await proveVolume(inquiry, effect.path, step.phase))];
			case "needs-system":
				return proveSystem(step, effect);
			case "needs-share":
				return [finding("network", `share ${effect.share}`, await proveShare(inquiry, effect.share, step.phase))];
			case "restores-state":
				return [
					finding("user-state", `user state in ${effect.store}`, await proveRestore(inquiry, joinPath(effect.store))),
				];
			case "restarts":
				return effect.into === "winpe"
					? [...(await proveBootImage(inquiry)), ...(await proveBootImageStorage(inquiry))]
					: proveWay(run, effect.into);
			default:
				return [];
		}
	}

	/** A content that is refused and can't be read as an image is not told a second time. */
	async #image(need: ImageNeed): Promise<readonly Finding[]> {
		const run = this.#run;
		const found = await proveImage(run, need);
		const what = `content ${need.content}`;
		const isTold = this.items.some(
			(item) => item.subject === "content" && item.state === "refused" && item.what === what,
		);
		const path = isTold ? run.view.content(need.content) : undefined;
		if (path?.ok !== true || (await run.parts.ports.images.info(path.value)).ok) return found;
		return found.filter(({ subject }) => subject !== "image");
	}

	/** What later steps may count on. */
	#promise(step: ReachableStep, decision: Decision | undefined): void {
		const { path } = this.#inquiry;
		if (decision?.windowsVolumeBytes !== undefined) path.windowsVolumeBytes = decision.windowsVolumeBytes;
		if (step.uncertain === undefined) for (const volume of decision?.loses ?? []) path.lost.add(volume);
		for (const effect of step.effects) {
			if (effect.kind === "needs-share" && effect.drive !== undefined)
				path.connected.add(connectedDrive(step.phase, effect.drive));
			if (effect.kind === "restarts") path.connected.clear();
			if (effect.kind === "captures-state") path.captures.push({ store: joinPath(effect.store).toUpperCase(), step });
		}
		if (appliesWindows(step.effects)) path.applies = true;
	}

	#phaseFits(step: ReachableStep): void {
		const type = this.#run.parts.steps[step.node.type];
		const wanted = step.node.runsIn ?? type?.runsIn ?? "any";
		const wrong = [wanted, type?.runsIn ?? "any"].find((each) => each !== "any" && each !== step.phase);
		if (wrong === undefined || step.uncertain !== undefined) return;
		const what = `system for ${step.node.name}`;
		if (step.phaseDoubt !== undefined) {
			const proof = notKnown(SOURCES.sequence, `runs in ${wrong}; ${step.phaseDoubt}`);
			this.#add(placeOf(step), finding("system", what, proof));
			return;
		}
		const remedy =
			wrong === "winpe"
				? "Put a restart to WinPE before it, or start from a medium."
				: "Put setup-windows or a restart before it.";
		const how = `runs in ${wrong}, but is reached in ${step.phase}`;
		this.#add(placeOf(step), finding("system", what, refused(SOURCES.sequence, how, remedy)));
	}

	async #decide(step: ReachableStep): Promise<Decision | undefined> {
		const type = this.#run.parts.steps[step.node.type];
		if (type === undefined || step.input.kind === "invalid") return undefined;
		const place = placeOf(step);
		const isNow = step.phase === this.#run.facts.phase && isFirst(step, this.#run);
		if (step.input.kind !== "known" || (!type.decidesEarly && !isNow)) {
			const { input } = step.input;
			const foreseen = (await type.foresee?.(input as JsonObject, this.#run.look, step.isNever)) ?? [];
			for (const { subject = "settings", what, how, remedy } of foreseen)
				this.#add(place, finding(subject, what, refused(SOURCES.sequence, how, remedy)));
			return undefined;
		}
		const decided = await type.decide(step.input.input as JsonObject, this.#run.look);
		const subject = step.effects.some(({ kind }) => kind === "erases-disk") ? "disk" : "decision";
		if (!decided.ok) {
			const { message, details = [], operation } = decided.error;
			// A table of candidates stays one: its lines begin with a blank.
			const table = details.filter((line) => line.startsWith(" "));
			const how = inOneSentence([message, ...details.filter((line) => !line.startsWith(" "))]);
			const told = refused(SOURCES.running, how, "See the reasons; correct the sequence or the machine.");
			const proof = table.length === 0 ? told : { ...told, details: table };
			if (subject === "disk") this.#inquiry.path.isDiskRefused = true;
			this.#add(place, finding(subject, `${step.node.name}: ${operation}`, proof));
			return undefined;
		}
		this.#add(place, finding(subject, step.node.name, proven(SOURCES.running, decided.value.summary)));
		return decided.value;
	}

	/** To come back after a power cut on a disk that was erased, or wiped from a medium, the boot image is needed too. */
	async #bootImage(steps: readonly ReachableStep[]): Promise<void> {
		const first = (kind: Effect["kind"]) => steps.find(({ effects }) => effects.some((each) => each.kind === kind));
		const { facts, journal } = this.#run;
		const isOnDisk = facts.phase !== "winpe" || journal.state.hadBootImage === true;
		const destroys = first("erases-disk") ?? (isOnDisk ? undefined : first("wipes-volume"));
		if (destroys === undefined) return;
		const place = placeOf(destroys);
		for (const found of proveWindow(this.#inquiry, steps, destroys)) this.#add(place, found);
		if (this.#run.sequence.bootImage === undefined) return;
		for (const found of await proveBootImage(this.#inquiry)) this.#add(place, found);
	}

	#add(place: Place, found: Finding): void {
		const { subject, what, source, how, details, remedy } = found;
		const state = found.state === "unknown" && this.#run.sequence.unknown === "warn" ? "waived" : found.state;
		const key = `${what} ${place.phase} ${state} ${how}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.isOpen ||= state === "unknown" && found.isLastLook === true;
		const { node, name, phase } = place;
		const more = details === undefined ? {} : { details };
		const help = remedy === undefined ? {} : { remedy };
		this.items.push({ subject, what, node, name, phase, state, source, how, ...more, ...help });
	}
}

/** Sentences as one line: only the last keeps its full stop. */
function inOneSentence(texts: readonly string[]): string {
	return texts.map((text, index) => (index < texts.length - 1 ? text.replace(/\.$/, "") : text)).join("; ");
}

function placeOf({ node, phase }: ReachableStep): Place {
	return { node: node.id, name: node.name, phase };
}

/** True for the step that is due now: only it may decide on the machine as it is. */
function isFirst(step: ReachableStep, run: Run): boolean {
	return positionOf(run.journal.state.frames).join(".") === step.node.id;
}

function walk(run: Run, onTested?: WalkStart["onTested"]): Promise<readonly ReachableStep[]> {
	return reachableSteps(run.sequence, run.parts.steps, {
		phase: run.facts.phase,
		lookup: run.lookup,
		machine: machineConditions(run).machine,
		position: positionOf(run.journal.state.frames),
		...(run.journal.state.open === undefined ? {} : { begun: run.journal.state.open.span.node }),
		iterationsLeft: iterationsLeft(run.journal.state.frames),
		isSecret: run.isSecret,
		look: run.look,
		isChosen: (name) => run.variables.isChosen(name),
		staysInChild: (name) => staysInChild(run.variables.get(name)?.source),
		...(onTested === undefined ? {} : { onTested }),
	});
}

/** The first step still to come that erases a disk, or may, before the run leaves the running system. */
export async function mayEraseDisk(run: Run): Promise<string | undefined> {
	const reached = await walk(run);
	return reached.find(
		({ effects, phase }) => phase === run.facts.phase && effects.some(({ kind }) => kind === "erases-disk"),
	)?.node.id;
}

/** Contents that the steps still to come need, with the systems that need them; proves nothing. */
export async function neededContents(run: Run): Promise<Preflight["contents"]> {
	return contentsOf(await walk(run));
}

/**
 * Proves what every reachable step needs, without touching anything. At the first gate what only a later system can tell
 * stays unknown and passes; at the second gate (`final`) unknown is refused unless the author wrote `unknown: warn`.
 */
export async function preflight(run: Run, gate: Gate): Promise<Preflight> {
	const conditions: ForeseenCondition[] = [];
	const reached = await walk(run, (tested) => conditions.push(tested));
	const certifier = new Certifier(run, gate);
	const steps = await certifier.steps(reached);
	const items = [...certifier.items, ...conditionItems(conditions)];
	const isStrict = gate === "final" && !run.journal.state.pastNoReturn;
	const refuses = ({ state }: CertificateItem) => state === "refused" || (isStrict && state === "unknown");
	const granted = !certifier.isOpen && !items.some(refuses);
	return { items, granted, steps, contents: contentsOf(reached), conditions };
}
