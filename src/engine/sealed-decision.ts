import { ok, type Result } from "../base/result.ts";
import type { Decision } from "../model/decision.ts";
import type { Failure } from "../model/failure.ts";
import type { JsonObject } from "../model/json.ts";
import type { Answer, StatePlace } from "../model/ports.ts";
import type { Run } from "./run.ts";

/** Under this name the data of a decision lies sealed when a secret stands in it, such as an argument of a command. */
const WHOLE_DATA = "whole-data";

function withDataAside(run: Run, decision: Decision<JsonObject>): Decision<JsonObject> {
	const text = JSON.stringify(decision.data);
	if (run.parts.secrets.redact(text) === text) return decision;
	return { ...decision, data: {}, secrets: { ...decision.secrets, [WHOLE_DATA]: text } };
}

function withDataBack(decision: Decision<JsonObject>): Decision<JsonObject> {
	const { [WHOLE_DATA]: text, ...secrets } = decision.secrets ?? {};
	return text === undefined ? decision : { ...decision, data: JSON.parse(text) as JsonObject, secrets };
}

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
	return eachSecret(withDataAside(run, decision), (text) => vault.seal(text, place));
}

/** The decision as its step made it. */
export async function openDecision(run: Run, decision: Decision): Promise<Result<Decision<JsonObject>, Failure>> {
	const { vault } = run.parts.ports;
	const opened = await eachSecret(decision, (text) => vault.open(text, run.journal.place));
	if (!opened.ok) return opened;
	const whole = withDataBack(opened.value);
	for (const text of Object.values(whole.secrets ?? {})) run.parts.secrets.add(text);
	return ok(whole);
}
