import { foldCase } from "../../base/windows-path.ts";
import type { Effect } from "../../model/effect.ts";
import type { JsonObject } from "../../model/json.ts";
import { type Known, known, unknown } from "../../model/known.ts";
import type { Phase } from "../../model/phase.ts";
import type { GroupNode, Sequence, SequenceNode, StepNode } from "../../model/sequence.ts";
import type { RunView, StepLook } from "../../model/step.ts";
import { evaluate } from "../../sequence/conditions/evaluate.ts";
import { type ConditionFacts, laterMachine, type MachineQuestions } from "../../sequence/conditions/facts.ts";
import { withStepDefaults } from "../../sequence/derived-input.ts";
import { expandText, type VariableLookup } from "../../sequence/expand.ts";
import { readNumberedList } from "../../sequence/numbered-list.ts";
import { isLoop, type LoopNode } from "../next.ts";
import type { HandledStep, StepRegistry } from "../parts.ts";
import { isBehind } from "../position.ts";
import { type ReachedInput, resolveInput } from "../resolve-input.ts";
import { restartRequest } from "../restart-request.ts";
import { changesOf, effectsOf } from "./loop-changes.ts";
import type { ForeseenCondition, ReachableStep } from "./reachable-step.ts";

/** What the walk is told about the present. */
export interface WalkStart {
	readonly phase: Phase;
	readonly lookup: VariableLookup;
	/** Tests on the machine as it is now; asked only as long as nothing before could have changed the answer. */
	readonly machine: MachineQuestions;
	/** Position of the run: what lies before it is done. */
	readonly position: readonly number[];
	/** The step that was begun and has not ended: its condition was met. */
	readonly begun?: string;
	/** Iterations that are still to come in each loop that is open, by its group. */
	readonly iterationsLeft: ReadonlyMap<string, number>;
	readonly isSecret: (name: string) => boolean;
	/** True when somebody chose the value: what a step brings along does not count then. */
	readonly isChosen: (name: string) => boolean;
	/** What steps may look at now. */
	readonly look: StepLook;
	/** True for what a stronger source gave: no child sequence sets it. */
	readonly staysInChild: (name: string) => boolean;
	/** Hears of each condition that was tested on the way. */
	readonly onTested?: (tested: ForeseenCondition) => void;
}

/** Values that the engine sets anew in each phase: what they will be is known from the phase alone, or not at all. */
function phaseValue(name: string, phase: Phase): Known<string | undefined> | undefined {
	const folded = foldCase(name);
	if (folded === "_SMSTSINWINPE") return known(String(phase === "winpe"));
	if (folded.startsWith("_SMSTSLASTACTION")) return unknown("the steps before it have not run");
	return undefined;
}

/** Steps that leave files and settings of the machine as they are. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set([
	...["set-variable", "set-dynamic-variables", "gather", "check-readiness", "restart", "shut-down"],
]);

/** The restart that a step asks for by setting SMSTSRebootRequested: it comes right behind the step. */
function requestedRestart(effect: Effect, phase: Phase): readonly Effect[] {
	if (effect.kind !== "sets" || foldCase(effect.variable) !== "SMSTSREBOOTREQUESTED") return [];
	const request = restartRequest((name) => (name === "SMSTSRebootRequested" ? effect.value : undefined), phase);
	return request.ok && request.value !== undefined ? [{ kind: "restarts", into: request.value.into }] : [];
}

class Walk {
	readonly reached: ReachableStep[] = [];
	readonly #start: WalkStart;
	readonly #steps: StepRegistry;
	readonly #changed = new Map<string, Known<string | undefined>>();
	/** Names of those changes that are defaults: whoever sets one takes its place. */
	readonly #defaults = new Set<string>();
	#phase: Phase;
	#machineChanged = false;
	#phaseDoubt: string | undefined;
	/** True where the position does not count: what lies before it in a loop comes again. */
	#isAnew = false;

	constructor(start: WalkStart, steps: StepRegistry) {
		this.#start = start;
		this.#steps = steps;
		this.#phase = start.phase;
	}

	readonly #lookup: VariableLookup = (name) =>
		this.#phaseValue(name) ?? this.#changed.get(foldCase(name)) ?? this.#start.lookup(name);

	/** True when somebody has set it, or a step before may have. */
	readonly #isChosen = (name: string): boolean =>
		(this.#changed.has(foldCase(name)) && !this.#defaults.has(foldCase(name))) || this.#start.isChosen(name);

	#phaseValue(name: string): Known<string | undefined> | undefined {
		if (this.#phaseDoubt !== undefined && foldCase(name) === "_SMSTSINWINPE") return unknown(this.#phaseDoubt);
		return phaseValue(name, this.#phase);
	}

	#facts(): ConditionFacts {
		const { machine, isSecret } = this.#start;
		const isNow = !this.#machineChanged && this.#phase === this.#start.phase;
		const later = "steps before it change the machine";
		return { variable: this.#lookup, isSecret, machine: isNow ? machine : laterMachine(later, machine) };
	}

	async nodes(nodes: readonly SequenceNode[], uncertain: string | undefined): Promise<void> {
		for (const node of nodes) await this.#node(node, uncertain);
	}

	async #node(node: SequenceNode, uncertain: string | undefined): Promise<void> {
		if (node.disabled || (!this.#isAnew && isBehind(node.id, this.#start.position))) return;
		let doubt = uncertain;
		const isOpen = node.kind === "group" && this.#holdsPosition(node.id);
		const isBegun = isOpen || (!this.#isAnew && node.id === this.#start.begun);
		if (node.condition !== undefined && !isBegun) {
			const verdict = await evaluate(node.condition, this.#facts());
			const reach = uncertain === undefined ? {} : { uncertain };
			this.#start.onTested?.({ node, phase: this.#phase, verdict, ...reach });
			if (verdict.known && !verdict.value) return;
			if (!verdict.known) doubt ??= `its condition is open: ${verdict.because}`;
		}
		if (node.kind === "step") await this.#step(node, doubt);
		else if (isOpen) await this.#openGroup(node, doubt);
		else if (isLoop(node)) await this.#loop(node, doubt);
		else {
			this.#setChildVariables(node, doubt);
			await this.nodes(node.children, doubt);
		}
	}

	/** A group that the run is in; of a loop, the rest of this iteration and then those to come. */
	async #openGroup(node: GroupNode, doubt: string | undefined): Promise<void> {
		await this.nodes(node.children, doubt);
		if (!isLoop(node) || (this.#start.iterationsLeft.get(node.id) ?? 0) === 0) return;
		const wasAnew = this.#isAnew;
		this.#isAnew = true;
		await this.#forget(node, "it is the value of a later iteration");
		await this.nodes(node.children, doubt);
		this.#isAnew = wasAnew;
	}

	/** A loop is folded once: what an iteration sets is unknown at its beginning, unless there is only one. */
	async #loop(node: LoopNode, uncertain: string | undefined): Promise<void> {
		const { list, variable } = node.forEach;
		const read = readNumberedList(list, this.#lookup);
		const items = read.known && read.value.kind === "list" ? read.value.items : undefined;
		if (items?.length === 0) return;
		let doubt = uncertain;
		if (!read.known) doubt ??= `how often it is run is open: ${read.because}`;
		const [only, ...more] = items ?? [];
		if (only !== undefined && more.length === 0) this.#changed.set(foldCase(variable), known(only.value));
		else
			await this.#forget(
				node,
				items === undefined ? `it is a value of ${list}` : `it is one of ${items.length} values of ${list}`,
			);
		await this.nodes(node.children, doubt);
	}

	async #forget(node: LoopNode, why: string): Promise<void> {
		const changes = await changesOf(node.children, this.#steps, this.#start.look);
		for (const name of changes.variables) {
			this.#changed.set(foldCase(name), unknown(`${node.name} may have set ${name} in an iteration before`));
		}
		this.#changed.set(foldCase(node.forEach.variable), unknown(why));
		this.#machineChanged ||= changes.machine;
		for (const phase of changes.phases) {
			if (phase !== this.#phase) this.#phaseDoubt ??= `${node.name} restarts into ${phase} in an iteration before`;
		}
	}

	#setChildVariables(node: GroupNode, doubt: string | undefined): void {
		for (const { name, value } of node.child?.variables ?? []) {
			if (this.#start.staysInChild(name) && !this.#changed.has(foldCase(name))) continue;
			const expanded = expandText(value, this.#lookup).value;
			const later = doubt === undefined ? expanded : unknown(`the child sequence ${node.name} sets it`);
			this.#changed.set(foldCase(name), later);
		}
	}

	#holdsPosition(group: string): boolean {
		if (this.#isAnew) return false;
		const path = group.split(".").map(Number);
		return (
			path.length < this.#start.position.length && path.every((part, index) => part === this.#start.position[index])
		);
	}

	async #step(node: StepNode, uncertain: string | undefined): Promise<void> {
		const doubtful = uncertain === undefined ? {} : { uncertain };
		if (node.omitted?.kind === "refused") {
			const input = { kind: "known", input: {}, undefinedNames: [], uses: [] } as const;
			this.reached.push({ node, phase: this.#phase, input, effects: [], ...doubtful });
		}
		const step = this.#steps[node.type];
		if (step === undefined || node.omitted !== undefined) return;
		const lookup = withStepDefaults(node.defaults ?? [], this.#lookup, this.#isChosen);
		const input = resolveInput(node, lookup, this.#start.isSecret, step.derive);
		if (input.kind === "nothing") return;
		const own = input.kind === "invalid" ? [] : await this.#effectsOf(step, input);
		const effects = [...own, ...own.flatMap((effect) => requestedRestart(effect, this.#phase))];
		const phaseDoubt = this.#phaseDoubt === undefined ? {} : { phaseDoubt: this.#phaseDoubt };
		const never = step.foresee === undefined ? {} : { isNever: this.#neverNow() };
		this.reached.push({ node, phase: this.#phase, input, effects, ...never, ...doubtful, ...phaseDoubt });
		for (const effect of effects) this.#apply(effect, node, uncertain);
		if (!CHANGES_NOTHING.has(step.type)) this.#machineChanged = true;
	}

	/** What a step will do, with what it would see at its turn as far as that is known. */
	async #effectsOf(
		step: HandledStep,
		resolved: Exclude<ReachedInput, { kind: "invalid" }>,
	): Promise<readonly Effect[]> {
		const input = resolved.input as JsonObject;
		const { look, phase } = this.#start;
		let isKnown = resolved.kind === "known" && !this.#machineChanged && this.#phase === phase;
		if (!isKnown || step.foretell === undefined) return effectsOf(step, input, look);
		const view: RunView = {
			...look.view,
			variable: (name) => {
				const found = this.#lookup(name);
				isKnown &&= found.known;
				return found.known && !this.#start.isSecret(name) ? found.value : undefined;
			},
			isChosen: this.#isChosen,
		};
		const effects = await effectsOf(step, input, { ...look, view }, true);
		// It asked for what only a step before will tell.
		return isKnown ? effects : effectsOf(step, input, look);
	}

	/** Names without a value at this point of the path; programs that run before may set any other way, and are not counted on. */
	#neverNow(): (name: string) => boolean {
		const changed = new Map(this.#changed);
		const { lookup } = this.#start;
		return (name) => {
			const found = changed.get(foldCase(name)) ?? lookup(name);
			return found.known && (found.value === undefined || found.value === "");
		};
	}

	#apply(effect: Effect, node: StepNode, uncertain: string | undefined): void {
		if (effect.kind === "sets") {
			const isDefault = effect.isDefault === true;
			if (isDefault && this.#isChosen(effect.variable)) return;
			if (effect.isRule === true && this.#isChosen(effect.variable)) return;
			const isOpen = effect.value === undefined || effect.value.includes("%");
			if (isOpen && foldCase(effect.variable) === "SMSTSREBOOTREQUESTED")
				this.#phaseDoubt = `the step ${node.id} may ask for a restart by SMSTSRebootRequested`;
			const value =
				effect.value === undefined || uncertain !== undefined || node.continueOnError
					? unknown(`a step before it sets ${effect.variable}`)
					: known(effect.value === "" ? undefined : effect.value);
			this.#changed.set(foldCase(effect.variable), value);
			if (isDefault) this.#defaults.add(foldCase(effect.variable));
			else this.#defaults.delete(foldCase(effect.variable));
		} else if (effect.kind === "restarts") {
			if (uncertain === undefined) {
				this.#phase = effect.into;
				this.#phaseDoubt = undefined;
			} else if (effect.into !== this.#phase) {
				this.#phaseDoubt = `the restart into ${effect.into} in step ${node.id} may or may not come: ${uncertain}`;
			}
		}
	}
}

/** All steps that the run may still come to, in order, each with its system and its input as far as known. Runs nothing. */
export async function reachableSteps(
	sequence: Sequence,
	steps: StepRegistry,
	start: WalkStart,
): Promise<readonly ReachableStep[]> {
	const walk = new Walk(start, steps);
	await walk.nodes(sequence.nodes, undefined);
	return walk.reached;
}
