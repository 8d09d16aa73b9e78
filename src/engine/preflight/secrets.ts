import { foldCase } from "../../base/windows-path.ts";
import type { Phase } from "../../model/phase.ts";
import { Secret } from "../../model/secret.ts";
import { describeSource, type SecretSource } from "../../model/secret-source.ts";
import { templateNames } from "../../sequence/expand.ts";
import type { Run } from "../run.ts";
import { finding, type PlacedFinding, type Proof, proven, refused, SOURCES, waived } from "./proof.ts";
import type { ReachableStep } from "./reachable-step.ts";

const SYSTEMS: Readonly<Record<Phase, string>> = { winpe: "WinPE", "full-os": "Windows" };

/** Names of the variables that a step's input or condition uses, folded. */
function usedBy({ node, input }: ReachableStep): ReadonlySet<string> {
	const text = JSON.stringify([node.input, node.condition ?? null, node.defaults ?? null]);
	const compared = [...text.matchAll(/"variable":"([^"]+)"/g)].map(([, name]) => name ?? "");
	const read = input.kind === "invalid" ? [] : input.uses;
	return new Set([...templateNames(text).map(({ name }) => name), ...compared, ...read].map(foldCase));
}

/** A step that uses a secret; `later` when a restart lies between now and then. */
interface Use {
	readonly step: ReachableStep;
	readonly later: boolean;
}

/** Which step uses which variables, in order. */
function usesIn(reached: readonly ReachableStep[]): readonly (Use & { readonly names: ReadonlySet<string> })[] {
	let later = false;
	return reached.map((step) => {
		const use = { step, later, names: usedBy(step) };
		later ||= step.effects.some(({ kind }) => kind === "restarts");
		return use;
	});
}

/** The first use of a variable in each system, before and after a restart. */
function firstUses(name: string, uses: ReturnType<typeof usesIn>): readonly Use[] {
	const first = new Map<string, Use>();
	for (const use of uses) {
		const system = `${use.step.phase} ${use.later}`;
		if (use.names.has(foldCase(name)) && !first.has(system)) first.set(system, use);
	}
	return [...first.values()];
}

const phasesOf = (uses: readonly Use[]) => uses.map(({ step }) => step.phase);

/** Whether a source will answer in every one of the systems, also when the machine starts the engine by itself after a power cut. */
async function lasts(run: Run, source: SecretSource, phases: readonly Phase[]): Promise<boolean> {
	switch (source.kind) {
		case "environment":
		case "computer-file":
			return false;
		case "prompt": {
			const isOnlyWinpe = phases.every((phase) => phase === "winpe" || phase === run.facts.phase);
			return !source.once && run.parts.secretSources?.attended === true && isOnlyWinpe;
		}
		case "placed-file":
			return isOnMedium(run, source.place.volume);
		case "file": {
			const path = /^[A-Za-z]:/.test(source.path)
				? source.path
				: run.contentRoot.ok
					? run.contentRoot.value
					: undefined;
			const place = path === undefined ? undefined : await run.parts.ports.journalStore.durable(path);
			return place?.ok === true && isOnMedium(run, place.value.volume);
		}
	}
}

/** A boot medium is the one volume that no step may touch and that every system sees. */
async function isOnMedium(run: Run, volume: string): Promise<boolean> {
	const { volumes, disks } = run.parts.ports;
	const there = await volumes.list();
	const machine = await disks.list();
	if (!there.ok || !machine.ok) return false;
	const disk = there.value.find(({ id }) => foldCase(id) === foldCase(volume))?.diskId;
	return machine.value.some(({ id, holdsMedium }) => holdsMedium && id === disk);
}

/** Whether a secret is asked for again at each start, so that nothing of it is sealed. */
export async function isAskedAgain(run: Run, name: string, steps: readonly ReachableStep[]): Promise<boolean> {
	const source = run.sources.get(foldCase(name));
	if (source === undefined) return false;
	return lasts(run, source, phasesOf(firstUses(name, usesIn(steps))));
}

const OBSCURED: Proof = {
	state: "waived",
	source: SOURCES.machine,
	how: "obscured: sealed in the journal, but the key has to lie beside it on the same volume",
	remedy: "Change the secret after the run, or give it from a file on the boot medium.",
};

/** How a sealed secret is kept between systems. */
async function sealedHow(run: Run): Promise<Proof> {
	const { state, place } = run.journal;
	if (place.volatile) {
		const disks = await run.parts.ports.disks.list();
		const hasMedium = disks.ok && disks.value.some(({ holdsMedium }) => holdsMedium);
		if (run.facts.firmware !== "uefi" && !hasMedium) return OBSCURED;
		const where = hasMedium ? "the boot medium" : "the EFI system partition";
		return proven(SOURCES.machine, `in memory, then sealed in the journal with the key on ${where}`);
	}
	const chosen = await run.parts.ports.vault.choosePlace(state.started?.runId ?? "", place);
	const key = state.key ?? (chosen.ok ? chosen.value : undefined);
	if (key === undefined || key.tier === "beside-journal") return OBSCURED;
	return proven(SOURCES.machine, `sealed in the journal; the key lies on the volume ${key.volume} (${key.path})`);
}

/** What preflight says of secrets: whether each can be had where it is used, and how it is kept until then. */
export async function proveSecrets(run: Run, reached: readonly ReachableStep[]): Promise<readonly PlacedFinding[]> {
	const all = usesIn(reached);
	const found: PlacedFinding[] = [];
	const add = (name: string, { node, phase }: ReachableStep, proof: Proof) =>
		found.push({ finding: finding("secret", `secret ${name}`, proof), node: node.id, name: node.name, phase });
	for (const { name, why, isAsked } of run.missing.values()) {
		const source = describe(run, name);
		const remedy = `Give it with --secret ${name}=env:VARIABLE, file:PATH or prompt.`;
		const proof = isAsked ? waived(source, why) : refused(source, why, remedy);
		for (const { step } of firstUses(name, all)) add(name, step, proof);
	}
	for (const { name, value } of run.variables.list()) {
		if (!(value instanceof Secret)) continue;
		const source = run.sources.get(foldCase(name));
		const uses = firstUses(name, all);
		const again = source !== undefined && (await lasts(run, source, phasesOf(uses)));
		for (const { step, later } of uses) {
			if (!later) {
				if (source !== undefined) add(name, step, proven(describe(run, name), "it has a value"));
			} else if (again) add(name, step, proven(describe(run, name), `asked again in ${SYSTEMS[step.phase]}`));
			else add(name, step, await sealedHow(run));
		}
	}
	return found;
}

function describe(run: Run, name: string): string {
	const source = run.sources.get(foldCase(name));
	return source === undefined ? SOURCES.sequence : describeSource(source);
}
