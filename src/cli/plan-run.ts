import { fail, ok, type Result } from "../base/result.ts";
import { runEngine } from "../engine/engine.ts";
import type { PlannedStep, StartRequest } from "../engine/parts.ts";
import type { ForeseenCondition } from "../engine/preflight/reachable-step.ts";
import type { CertificateItem } from "../model/certificate.ts";
import type { Failure } from "../model/failure.ts";
import { Redactor } from "../model/redaction/redactor.ts";
import type { Sequence } from "../model/sequence.ts";
import { redactDeep } from "../report/redact-deep.ts";
import { advisor } from "./advisor.ts";
import { chooseImageOf } from "./choose-image-of.ts";
import { createSecretSources } from "./secret-sources.ts";
import type { OpenedMachine, Services } from "./services.ts";

/** What a run would do, as far as it can be told before; free of secrets. */
export interface Plan {
	readonly sequence: Sequence;
	/** The machine in a few words. */
	readonly machine: string;
	readonly steps: readonly PlannedStep[];
	/** Conditions that were tested on the way. */
	readonly conditions: readonly ForeseenCondition[];
	readonly items: readonly CertificateItem[];
	readonly granted: boolean;
	/** Warnings that came up on the way. */
	readonly warnings: readonly string[];
}

/** Asks the engine for preflight and decisions only: nothing is written, nothing runs. */
export async function planRun(
	services: Services,
	machine: OpenedMachine,
	sequence: Sequence,
	given: Pick<StartRequest, "variables" | "variablesFiles">,
): Promise<Result<Plan, Failure>> {
	const secrets = new Redactor();
	let steps: readonly PlannedStep[] = [];
	let conditions: readonly ForeseenCondition[] = [];
	let items: readonly CertificateItem[] = [];
	let granted = false;
	let about = "";
	const warnings: string[] = [];
	const { contentRoot } = machine;
	const end = await runEngine(
		{
			ports: machine.ports,
			steps: services.steps,
			secrets,
			emit: (event) => {
				if (event.kind === "certificate") ({ items, granted } = event);
				else if (event.kind === "boot-started") about = event.machine;
				else if (event.kind === "message" && event.level !== "information") warnings.push(event.text);
			},
			chooseImage: chooseImageOf,
			advisor,
			engineName: services.build.version,
			signal: services.signal,
			logsMoveTo: () => {},
			strayWaitMilliseconds: 0,
			secretSources: createSecretSources(services, { continued: false, attended: true, pause: () => {} }),
		},
		{
			sequence,
			...given,
			planOnly: true,
			onPlan: (planned, tested) => {
				steps = planned;
				conditions = tested;
			},
			...(contentRoot === undefined ? {} : { contentRoot }),
		},
	);
	if (end.kind === "failed" || end.kind === "stopped") return fail(end.failure);
	if (end.kind === "refused" && items.length === 0) return fail(end.failure);
	const plan = { sequence, machine: about, steps, conditions, items, granted, warnings };
	const redact = (text: string) => secrets.redact(text);
	return ok({ ...redactDeep(plan, redact), sequence: { ...sequence, name: redact(sequence.name) } });
}
