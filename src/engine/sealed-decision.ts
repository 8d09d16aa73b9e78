import { ok, type Result } from "../base/result.ts";
import type { Decision } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { JsonObject } from "../model/json.ts";
import type { Answer, StatePlace } from "../model/ports.ts";
import type { Run } from "./run.ts";

async function eachSecret(
	decision: Decision<JsonObject>,
	change: (text: string) => Answer<string>,
): Promise<Result<Decision<JsonObject>, Failure>> {
	if (decision.secrets === undefined) return ok(decision);
	const secrets: Record<string, string> = {};
	for (const [name, text] of Object.entries(decision.secrets)) {
		const changed = await change(text);
		if (!changed.ok) return changed;
		secrets[name] = changed.value;
	}
	return ok({ ...decision, secrets });
}

/** The decision as the journal at a place may hold it: its secrets sealed, and known to every sink as secrets. */
export async function sealDecision(
	run: Run,
	decision: Decision<JsonObject>,
	place: StatePlace = run.journal.place,
): Promise<Result<Decision<JsonObject>, Failure>> {
	const { vault } = run.parts.ports;
	for (const text of Object.values(decision.secrets ?? {})) run.parts.secrets.add(text);
	return eachSecret(decision, (text) => vault.seal(text, place));
}

/** The decision as its step made it. */
export async function openDecision(run: Run, decision: Decision): Promise<Result<Decision<JsonObject>, Failure>> {
	const { vault } = run.parts.ports;
	const opened = await eachSecret(decision, (text) => vault.open(text, run.journal.place));
	if (opened.ok) for (const text of Object.values(opened.value.secrets ?? {})) run.parts.secrets.add(text);
	return opened;
}
